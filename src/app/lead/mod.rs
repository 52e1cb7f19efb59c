//! The places of those who lead a team, under one row of tabs.

mod adoption;
mod coaching;
mod debriefs;
mod paper;
mod portfolio;
mod reviews;
mod so_what;
mod team;

use super::route::{Lead, Place};
use super::state::App;
use crate::plan::{Id, Words};
use crate::text::Msg;
use crate::text::live::t;
use crate::ui::show_open_tab;
use adoption::AdoptionPage;
use coaching::CoachingPage;
use debriefs::AllDebriefs;
use leptos::prelude::*;
use portfolio::PortfolioPage;
use reviews::AllReviews;
use team::TeamPage;

/// The tabs, and the place that the address names.
#[component]
pub fn LeadFrame() -> impl IntoView {
    let app = App::here();
    let at = Memo::new(move |_| match app.route.with(|route| route.place) {
        Place::Lead(lead, row) => (lead, row),
        _ => (Lead::Team, None),
    });
    let lead = Memo::new(move |_| at.get().0);
    let row: Signal<Option<Id>> = Signal::derive(move || at.get().1);
    let tab = move |to: Lead| {
        let here = move || (lead.get() == to).then_some("page");
        let text = t(&Msg::dynamic(format!("lead-{}", to.word())));
        view! { <a class="tab" href=app.href(Place::Lead(to, None)) aria-current=here>{text}</a> }
    };
    Effect::new(move |_| {
        lead.track();
        show_open_tab();
    });
    view! {
        <nav class="tabs" aria-label=t(&msg!("lead-places"))>{Lead::ALL.iter().copied().map(tab).collect_view()}</nav>
        {move || match lead.get() {
            Lead::Team => view! { <TeamPage row /> }.into_any(),
            Lead::Portfolio => view! { <PortfolioPage /> }.into_any(),
            Lead::Reviews => view! { <AllReviews row /> }.into_any(),
            Lead::Debriefs => view! { <AllDebriefs row /> }.into_any(),
            Lead::Coaching => view! { <CoachingPage row /> }.into_any(),
            Lead::Adoption => view! { <AdoptionPage row /> }.into_any(),
        }}
    }
}
