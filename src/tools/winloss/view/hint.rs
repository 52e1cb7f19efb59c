//! A quiet word where a sale is set to won or lost: its debrief is told best while it is fresh.

use super::href;
use crate::plan::{Id, Words as _};
use crate::text::live::t;
use crate::tools::desk::Desk;
use crate::tools::winloss::reading::{debrief_of, ending};
use leptos::prelude::*;

/// The word and the way to the debrief; nothing while the sale is open.
pub fn hint(desk: Desk, sale: Id) -> AnyView {
    let decided = Memo::new(move |_| {
        let playbook = desk.playbook();
        desk.plan.with(|plan| {
            let outcome = ending(&playbook, &plan.opportunities.get(&sale)?.stage)?;
            Some((outcome, debrief_of(plan, sale).map(|(id, _)| id)))
        })
    });
    (move || {
        decided.get().map(|(outcome, debrief)| {
            let (text, go) = match debrief {
                None => (msg!("winloss-hint", outcome = outcome.word()), msg!("winloss-hint-begin")),
                Some(_) => (msg!("winloss-hint-written"), msg!("winloss-hint-open")),
            };
            view! {
                <p class="meta" role="status">{t(&text)} " " <a href=href(desk, debrief)>{t(&go)}</a></p>
            }
        })
    })
    .into_any()
}
