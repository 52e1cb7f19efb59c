//! The debrief: two minutes after a call. A draft until it is saved; then one edit writes it into the plan.

mod done;
mod form;
mod next;
mod observed;
mod people;
mod questions;

use super::bits::{Gone, follow};
use crate::editor::drafts;
use crate::plan::Id;
use crate::tools::calls::debrief::{Answers, draft_of_text, draft_to_text};
use crate::tools::desk::Desk;
use done::{Done, Summary};
use leptos::prelude::*;

/// The debrief of a call.
#[component]
pub fn DebriefView(
    /// The call.
    call: Id,
) -> impl IntoView {
    let desk = Desk::here();
    let followed = follow(desk, call);
    let there = Memo::new(move |_| followed.with(Option::is_some));
    let draft = Draft::open(desk, call);
    let done: RwSignal<Option<Done>> = RwSignal::new(None);
    // Undone from elsewhere, a saved debrief is a draft again.
    let held = Memo::new(move |_| followed.with(|call| call.as_ref().is_some_and(|call| call.held())));
    move || match (there.get(), done.get().filter(|_| held.get())) {
        (false, _) => view! { <Gone /> }.into_any(),
        (true, Some(of)) => view! { <Summary of draft done /> }.into_any(),
        (true, None) => view! { <form::Form draft done /> }.into_any(),
    }
}

/// Drafts nobody has saved yet are kept by plan and call: a look at the map, or a reload, must not cost a debrief.
fn draft_name(plan: Id, call: Id) -> String {
    format!("debrief.{plan}.{call}")
}

/// The answers while they are being written.
#[derive(Clone, Copy)]
struct Draft {
    desk: StoredValue<Desk>,
    plan: Id,
    call: Id,
    answers: RwSignal<Answers>,
}

impl Draft {
    /// What was typed before, else what the plan knows.
    fn open(desk: Desk, call: Id) -> Self {
        let plan = desk.editor.id();
        let kept = drafts::kept(&draft_name(plan, call)).and_then(|text| draft_of_text(&text));
        let answers = kept.unwrap_or_else(|| Answers::of(&desk.now(), call, desk.today.get_untracked()));
        Self { desk: StoredValue::new(desk), plan, call, answers: RwSignal::new(answers) }
    }

    fn desk(self) -> Desk {
        self.desk.get_value()
    }

    /// Changes the draft and keeps it until it is saved.
    fn edit(self, change: impl FnOnce(&mut Answers)) {
        self.answers.update(change);
        self.keep();
    }

    fn keep(self) {
        let answers = self.answers.get_untracked();
        drafts::keep(&draft_name(self.plan, self.call), &draft_to_text(&answers));
    }

    /// Lets the draft go: what it said stands in the plan.
    fn forget(self) {
        drafts::forget(&draft_name(self.plan, self.call));
    }

    /// Starts again from what the plan says.
    fn reset(self) {
        self.forget();
        self.answers.set(Answers::of(&self.desk().now(), self.call, self.desk().today.get_untracked()));
    }

    /// A text of the draft.
    fn text(
        self,
        read: impl Fn(&Answers) -> String + Send + Sync + 'static,
        write: impl Fn(&mut Answers, String) + Send + Sync + 'static,
    ) -> crate::tools::bind::Bound {
        let value = Memo::new(move |_| self.answers.with(|answers| read(answers)));
        (value.into(), Callback::new(move |text| self.edit(|answers| write(answers, text))))
    }
}
