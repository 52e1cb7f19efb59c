//! Why sales were won and lost, over all accounts: what waits for a debrief, what they have in common. Reads briefs only.

use super::so_what::{Leads, so_what};
use crate::app::route::{Place, Tab};
use crate::app::state::App;
use crate::insight::{Finding, Severity, Source};
use crate::plan::{Decided, Id, Summary, Words as _};
use crate::text::Msg;
use crate::text::live::{date, money, t};
use crate::tools::drawn::Drawn;
use crate::tools::winloss::patterns::{OnlyLosses, Patterns, Reason, Sale, only_losses, patterns};
use crate::tools::winloss::picture::causes;
use crate::ui::Empty;
use leptos::prelude::*;
use std::sync::Arc;

/// Lines of a list shown.
const MOST: usize = 60;

/// Why sales were won and lost, over all accounts.
#[component]
pub fn AllDebriefs(#[allow(unused_variables)] row: Signal<Option<Id>>) -> impl IntoView {
    let app = App::here();
    let briefs = Memo::new(move |_| app.summaries.get().unwrap_or_default());
    let found = Memo::new(move |_| {
        briefs.with(|briefs| only_losses(&patterns(briefs)).map(finding).into_iter().collect::<Vec<_>>())
    });
    let said = Memo::new(
        move |_| {
            if found.with(Vec::is_empty) { msg!("winloss-all-quiet") } else { msg!("winloss-all-found") }
        },
    );
    let body = move || {
        briefs.with(|briefs| {
            let read = patterns(briefs);
            if read.decided.sum() == 0 { nothing() } else { shown(app, &read) }
        })
    };
    let drawn = Memo::new(move |_| briefs.with(|briefs| patterns(briefs).debriefed.sum() > 0));
    view! {
        <div class="tool">
            <main id="main" tabindex="-1" class="tool-main">
                <div class="head">
                    <div class="head-text">
                        <h1>{t(&msg!("lead-debriefs"))}</h1>
                        <p class="lead">{t(&msg!("winloss-all-lead"))}</p>
                    </div>
                </div>
                <div class="winloss stack-l">
                    {body} {move || drawn.get().then(|| common(briefs))}
                </div>
            </main>
            {so_what(said, found, Leads::to(app, Tab::Debriefs(None)), ().into_any())}
        </div>
    }
}

fn nothing() -> AnyView {
    let (title, text) = (t(&msg!("winloss-all-empty")), t(&msg!("winloss-all-empty-text")));
    view! {
        <section>
            <h2 class="visually-hidden">{t(&msg!("winloss-waiting"))}</h2>
            <Empty title text example=t(&msg!("winloss-empty-example")) />
        </section>
    }
    .into_any()
}

fn shown(app: App, read: &Patterns<'_>) -> AnyView {
    let waits = read.waiting.iter().take(MOST).map(|sale| line(app, sale)).collect_view();
    let done = read.written.iter().take(MOST).map(|sale| line(app, sale)).collect_view();
    let (decided, debriefed) = (read.decided, read.debriefed);
    let count = msg!(
        "winloss-all-count",
        won = debriefed.won,
        wins = decided.won,
        lost = debriefed.lost,
        losses = decided.lost
    );
    let none = read.waiting.is_empty().then(|| view! { <p class="meta">{t(&msg!("winloss-waiting-none"))}</p> });
    let written = (!read.written.is_empty()).then(|| {
        view! {
            <section class="stack-s" aria-labelledby="wl-written">
                <h2 id="wl-written">{t(&msg!("winloss-written"))}</h2>
                <ul class="plain-list" role="list">{done}</ul>
            </section>
        }
    });
    view! {
        <section class="stack-s" aria-labelledby="wl-waiting">
            <h2 id="wl-waiting">{t(&msg!("winloss-waiting"))}</h2>
            <p class="meta">{t(&count)}</p>
            {none}
            <ul class="plain-list" role="list">{waits}</ul>
        </section>
        {written}
    }
    .into_any()
}

/// A decided sale: it leads into its account, to its debrief where there is one.
fn line(app: App, sale: &Sale<'_>) -> AnyView {
    let brief = sale.brief;
    let outcome = brief.outcome.get();
    let class = if outcome == Decided::Won { "tag good" } else { "tag bad" };
    let word = t(&Msg::dynamic(format!("winloss-decided-{}", outcome.word())));
    let href = app.href(Place::Account(sale.account, Tab::Debriefs(brief.debrief)));
    let name = if brief.name.is_empty() { t(&msg!("winloss-some-sale")) } else { brief.name.clone() };
    let causes = brief.debrief.map(|_| t(&msg!("winloss-causes-count", count = brief.causes.len())));
    let parts = [Some(sale.name.to_owned()), brief.on.map(date), brief.amount.as_ref().map(money), causes];
    let facts = parts.into_iter().flatten().collect::<Vec<_>>().join(" · ");
    view! { <li class="wl-line"><span class=class>{word}</span> <b><a href=href>{name}</a></b> <span class="meta grow">{facts}</span></li> }
        .into_any()
}

/// What the debriefs have in common: the picture, and the reasons that repeat.
fn common(briefs: Memo<Arc<Vec<Summary>>>) -> AnyView {
    let make = Callback::new(move |width: f64| briefs.with(|briefs| causes(&patterns(briefs), width)));
    let reasons = move || {
        let list: Vec<Reason> =
            briefs.with(|briefs| patterns(briefs).reasons).into_iter().filter(Reason::repeats).collect();
        if list.is_empty() {
            return view! { <p class="meta">{t(&msg!("winloss-reasons-none"))}</p> }.into_any();
        }
        view! { <ul class="plain-list" role="list">{list.iter().map(reason).collect_view()}</ul> }.into_any()
    };
    view! {
        <section class="stack-s" aria-labelledby="wl-common">
            <h2 id="wl-common">{t(&msg!("winloss-all-patterns"))}</h2>
            <Drawn make />
        </section>
        <section class="stack-s" aria-labelledby="wl-reasons">
            <h2 id="wl-reasons">{t(&msg!("winloss-reasons"))}</h2>
            {reasons}
        </section>
    }
    .into_any()
}

fn reason(reason: &Reason) -> AnyView {
    let theme = t(&Msg::dynamic(format!("winloss-theme-{}", reason.theme)));
    let count =
        msg!("winloss-reason-count", won = reason.debriefs.won, lost = reason.debriefs.lost, shown = reason.shown);
    view! {
        <li class="wl-line" data-theme=reason.theme>
            <b>{theme}</b>
            <span class="meta">{t(&count)}</span>
            <span class="serif grow">"“"{reason.example.clone()}"”"</span>
        </li>
    }
    .into_any()
}

fn finding(found: OnlyLosses) -> Finding {
    let OnlyLosses { headline, because, todo } = found;
    Finding { rule: "only-losses", severity: Severity::Watch, source: Source::AnalyzeSuccess, headline, because, todo }
}
