//! What was saved by another way than the open plan's editor: by other tabs, or by a merge, a decision, a way back.

use super::Editor;
use crate::plan::Patch;
use crate::storage::Storage;
use leptos::prelude::GetValue;

impl Editor {
    /// Takes in what was saved meanwhile.
    pub(super) async fn read_again(self) {
        let Some(inner) = self.inner.try_get_value() else { return };
        let store = inner.borrow().store.clone();
        let Ok(Some(stored)) = store.load(self.id).await else { return };
        let (rev, moved) = (stored.rev, inner.borrow_mut().session.reload(stored));
        if moved {
            self.publish(&inner);
        } else if rev > inner.borrow().session.base() {
            inner.borrow_mut().missed = true;
        }
    }

    /// Takes in an edit that is saved already, so that undo here takes it back too.
    pub async fn take_note(self, step: Patch) {
        self.read_again().await;
        self.remember(step);
    }

    /// The same of an edit that the plan shown here holds already.
    pub fn remember(&self, step: Patch) {
        let Some(inner) = self.inner.try_get_value() else { return };
        inner.borrow_mut().session.remember(step);
        self.publish(&inner);
    }
}
