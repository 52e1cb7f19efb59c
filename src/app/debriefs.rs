//! Why the sales of an account were won or lost. The room makes the debrief; here it is given what only the app has: the
//! history, and the way into the playbook.

mod past;
mod rule;

use super::state::App;
use crate::plan::{Id, Plan};
use crate::playbook::adopt::with_practice;
use crate::text::live::t;
use crate::tools::desk::Desk;
use crate::tools::winloss::view::{Outside, WinLossView};
use leptos::prelude::*;
use std::sync::Arc;

/// Why the sales of an account were won or lost.
#[component]
pub fn DebriefsPage(row: Signal<Option<Id>>) -> impl IntoView {
    let (app, desk) = (App::here(), Desk::here());
    let outside = Outside {
        past: past::past(app, desk, row),
        share: Callback::new(move |(name, text): (String, String)| share(app, &name, &text)),
        rule: Callback::new(move |debrief| rule::rule(app, desk, debrief)),
    };
    view! { <WinLossView row outside /> }
}

/// Whether an account shows its debriefs: to those who lead a team, and wherever a sale was decided: who won it has the story.
pub fn has_debriefs(app: App, desk: Desk) -> Memo<bool> {
    Memo::new(move |_| {
        let playbook = desk.playbook();
        let over = |plan: &Arc<Plan>| plan.opportunities.values().any(|sale| playbook.is_closed(&sale.stage));
        app.leads.get() || desk.plan.with(|plan| !plan.debriefs.is_empty() || over(plan))
    })
}

/// Puts a practice into the playbook, with a notice that takes it back.
fn share(app: App, name: &str, text: &str) {
    let next = app.book.with(|book| with_practice(book, name, text));
    match crate::playbook::Written::read(next) {
        Ok(next) => {
            let told = msg!("winloss-shared", practice = name);
            app.replace_book(msg!("label-winloss-share"), next, &told);
        }
        Err(problem) => app.notices.trouble(t(&msg!("winloss-adopt-failed", why = problem.message()))),
    }
}
