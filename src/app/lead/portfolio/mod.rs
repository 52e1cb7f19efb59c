//! The portfolio: what is pursued against what was meant to be. For those who lead a team.

mod accounts;
mod reasons;
mod shift;
mod views;

use super::so_what::{Leads, so_what};
use crate::app::received::received;
use crate::app::route::{Place, Tab};
use crate::app::state::App;
use crate::picture::Picture;
use crate::plan::Summary;
use crate::portfolio::received::Received;
use crate::portfolio::{Portfolio, findings, kinds_picture, mix_picture, sources_picture};
use crate::text::live::t;
use crate::tools::drawn::Drawn;
use crate::ui::{Empty, Folded};
use accounts::Accounts;
use leptos::prelude::*;
use reasons::Reasons;
use shift::ShiftView;
use std::sync::Arc;

/// What the parts of the page read.
#[derive(Clone, Copy)]
pub struct All {
    /// The app.
    pub app: App,
    /// The accounts in brief.
    pub briefs: Memo<Arc<Vec<Summary>>>,
    /// Who sent which.
    pub received: RwSignal<Received>,
}

impl All {
    /// Everything there is, followed.
    pub fn here() -> Self {
        let app = App::here();
        let briefs = Memo::new(move |_| app.summaries.get().unwrap_or_default());
        Self { app, briefs, received: received(app) }
    }

    /// Reads the accounts by the playbook as of today; whoever calls it follows all three.
    pub fn read<T>(self, read: impl FnOnce(&Portfolio<'_>, time::Date) -> T) -> T {
        self.app.book.track();
        let (briefs, playbook, today) = (self.briefs.get(), self.app.playbook.get_value(), self.app.today.get());
        read(&Portfolio::new(&briefs, &playbook, today), today)
    }

    /// A picture of them that follows the width.
    fn drawn(self, make: fn(&Portfolio<'_>, f64) -> Picture) -> AnyView {
        let make = Callback::new(move |width: f64| self.read(|portfolio, _| make(portfolio, width)));
        view! { <Drawn make /> }.into_any()
    }
}

/// The portfolio.
#[component]
pub fn PortfolioPage() -> impl IntoView {
    let all = All::here();
    let app = all.app;
    let read = Memo::new(move |_| all.read(|portfolio, _| (findings(portfolio), portfolio.is_little_known())));
    let found = Memo::new(move |_| read.with(|(found, _)| found.clone()));
    let said = Memo::new(move |_| match read.with(|(found, little)| (found.len(), *little)) {
        (0, true) => msg!("portfolio-too-little"),
        (0, false) => msg!("portfolio-quiet"),
        (count, _) => msg!("portfolio-found", count = count),
    });
    let more =
        view! { <a class="btn small" href=app.href(Place::Playbook)>{t(&msg!("portfolio-playbook"))}</a> }.into_any();
    let pursued = Memo::new(move |_| all.briefs.with(|list| list.iter().any(worked_on)));
    view! {
        <div class="tool">
            <main id="main" tabindex="-1" class="tool-main">
                <div class="head">
                    <div class="head-text">
                        <h1>{t(&msg!("portfolio"))}</h1>
                        <p class="lead">{t(&msg!("portfolio-lead"))}</p>
                    </div>
                </div>
                <div class="stack-l">
                    {move || if pursued.get() { pictures(all) } else { nothing(app) }}
                    <Accounts all />
                </div>
            </main>
            {so_what(said, found, Leads::to(app, Tab::Profile), more)}
        </div>
    }
}

fn worked_on(brief: &Summary) -> bool {
    !brief.pursuit.sales.is_empty() || !brief.pursuit.minutes.is_empty()
}

fn nothing(app: App) -> AnyView {
    view! {
        <Empty title=t(&msg!("portfolio-empty")) text=t(&msg!("portfolio-empty-text"))>
            <a class="btn go" href=app.href(Place::Playbook)>{t(&msg!("portfolio-playbook"))}</a>
        </Empty>
    }
    .into_any()
}

/// The mix in sight; what is looked at less often is folded away, and made when somebody opens it.
fn pictures(all: All) -> AnyView {
    let origin = Callback::new(move |()| {
        view! {
            <div class="stack">
                <h3>{t(&msg!("portfolio-kinds"))}</h3>
                {all.drawn(kinds_picture)}
                <h3>{t(&msg!("portfolio-sources"))}</h3>
                {all.drawn(sources_picture)}
            </div>
        }
        .into_any()
    });
    let shift = Callback::new(move |()| view! { <ShiftView all /> }.into_any());
    let reasons = Callback::new(move |()| view! { <Reasons all /> }.into_any());
    view! {
        <section class="stack-s">
            <h2>{t(&msg!("portfolio-mix"))}</h2>
            {all.drawn(mix_picture)}
        </section>
        <div class="stack-s portfolio-parts">
            <Folded class="portfolio-part" title=t(&msg!("portfolio-origin")) inside=origin />
            <Folded class="portfolio-part" title=t(&msg!("shift")) inside=shift />
            <Folded class="portfolio-part" title=t(&msg!("reasons")) inside=reasons />
        </div>
    }
    .into_any()
}
