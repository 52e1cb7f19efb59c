//! What every tool's view is handed: the open plan, its insights, and the ways out of the tool.

use crate::editor::live::Editor;
use crate::insight::{Insight, Shown};
use crate::plan::{About, EntityKind, Id, Plan};
use crate::playbook::Playbook;
use crate::text::Msg;
use crate::ui::Notices;
use leptos::prelude::*;
use std::sync::Arc;
use time::Date;

/// The desk a tool works at. Provided as context by the app; a handle.
#[derive(Clone, Copy)]
pub struct Desk {
    /// The open plan.
    pub editor: Editor,
    /// The plan as it stands.
    pub plan: Signal<Arc<Plan>>,
    /// How this organisation sells.
    pub playbook: StoredValue<Arc<Playbook>>,
    /// The plan's insights, ranked.
    pub insights: Memo<Arc<Shown>>,
    /// Today on the user's calendar.
    pub today: Signal<Date>,
    /// The opportunity the tools speak about; `None` while the plan has none.
    pub opportunity: Memo<Option<Id>>,
    /// The opportunity the user picked, by hand.
    pub picked: RwSignal<Option<Id>>,
    /// Notices at the foot of the screen.
    pub notices: Notices,
    /// The address of the place that shows a row; the app knows it.
    pub place_of: Callback<About, String>,
    /// The address of the people's tab with nobody opened.
    pub people_page: StoredValue<String>,
    /// The address of a call's other pages.
    pub call_page: Callback<(Id, CallPage), String>,
    /// Goes to an address.
    pub go: Callback<String>,
}

/// The pages of one call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CallPage {
    /// The worksheet.
    Worksheet,
    /// The debrief.
    Debrief,
    /// The printed page.
    Sheet {
        /// Without anything private.
        clean: bool,
        /// The starred lines only.
        short: bool,
    },
    /// Asking somebody to observe it.
    Observer,
    /// The list of the account's calls (the id does not matter).
    List,
    /// A week of the account's calls: the one that holds the day, this one without a day (the id does not matter).
    Week(Option<Date>),
}

impl Desk {
    /// The desk of the view this is called from.
    ///
    /// # Panics
    /// Never in the app: the account's frame provides it to every tool.
    #[must_use]
    pub fn here() -> Self {
        expect_context()
    }

    /// Changes the plan; the label is what undo will call it.
    pub fn edit(&self, label: Msg, change: impl FnOnce(&mut Plan)) {
        self.editor.edit(label, change);
    }

    /// Says that something was done, with a button that takes back the edit just made. The notice goes when that edit was
    /// undone some other way, and its button would do nothing.
    pub fn offer_undo(&self, text: String, label: String) {
        let editor = self.editor;
        let step = editor.last_step();
        self.notices.offer_while(text, label, move || editor.take_back(step), move || editor.can_take_back(step));
    }

    /// The plan now, without following it.
    #[must_use]
    pub fn now(&self) -> Arc<Plan> {
        self.plan.get_untracked()
    }

    /// The playbook.
    #[must_use]
    pub fn playbook(&self) -> Arc<Playbook> {
        self.playbook.get_value()
    }

    /// The link to a row.
    #[must_use]
    pub fn href(&self, about: &About) -> String {
        self.place_of.run(about.clone())
    }

    /// The link to a person.
    #[must_use]
    pub fn person_href(&self, id: Id) -> String {
        self.href(&About::whole(EntityKind::Stakeholder, id))
    }

    /// Insights of one subject row.
    #[must_use]
    pub fn insights_about(&self, id: Id) -> Vec<Arc<Insight>> {
        self.insights.with(|shown| shown.all().filter(|i| i.subject.id == id).cloned().collect())
    }
}
