//! The debriefs of an account on screen: what waits for one, what is written, and one debrief opened.

mod cause;
mod guide;
mod hint;
mod list;
mod open;
mod past;

pub use hint::hint;
pub use past::{Past, Read};

use super::before::Then;
use super::events::StageChange;
use crate::plan::{About, EntityKind, Id};
use crate::text::live::t;
use crate::tools::desk::Desk;
use leptos::prelude::*;

/// What only the app can give: the history, and the way into the playbook.
#[derive(Clone, Copy)]
pub struct Outside {
    /// The plan as it was, once it is read.
    pub past: Signal<Past>,
    /// Puts a practice of the name and the text into the playbook.
    pub share: Callback<(String, String)>,
    /// The part that draws a qualification rule from a debrief.
    pub rule: Callback<Id, AnyView>,
}

/// The debriefs of an account: the list, or the one that is opened.
#[component]
pub fn WinLossView(
    /// The debrief an address leads to.
    row: Signal<Option<Id>>,
    /// What only the app can give.
    outside: Outside,
) -> impl IntoView {
    let desk = Desk::here();
    let opened = Memo::new(move |_| row.get());
    let there =
        Memo::new(move |_| opened.get().is_some_and(|id| desk.plan.with(|plan| plan.debriefs.contains_key(&id))));
    move || match opened.get() {
        None => list::list(desk),
        Some(id) if there.get() => open::open(desk, outside, id),
        Some(_) => view! {
            <div class="stack">
                {back(desk)}
                <p role="status">{t(&msg!("winloss-gone"))}</p>
            </div>
        }
        .into_any(),
    }
}

/// The address of a debrief; of the list without one.
fn href(desk: Desk, debrief: Option<Id>) -> String {
    desk.href(&About::whole(EntityKind::WinLoss, debrief.unwrap_or_default()))
}

fn back(desk: Desk) -> AnyView {
    view! {
        <a class="call-back no-print" href=href(desk, None)>
            <crate::ui::Icon name="arrow-left" />
            {t(&msg!("winloss-back"))}
        </a>
    }
    .into_any()
}
