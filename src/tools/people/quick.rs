//! Adding people in one line: from the bar above the map and from the palette.

use super::capture::Captured;
use super::words;
use crate::editor::browser::new_id;
use crate::editor::live::Editor;
use crate::plan::{Authority, Id, Stance};
use crate::playbook::Playbook;
use crate::text::live::t;
use crate::tools::sale;
use std::sync::Arc;
use time::Date;

/// Adds a person to the leading opportunity; makes a first one in the same edit when the plan has none.
pub fn add(editor: &Editor, captured: Captured, today: Date, playbook: &Playbook) -> Id {
    let plan = editor.plan();
    let current = leptos::prelude::GetUntracked::get_untracked(&plan);
    let current = sale::leading(&current, playbook, None);
    add_all(editor, vec![captured], current, today).into_iter().next().unwrap_or_default()
}

/// Adds several people to an opportunity as one edit.
pub fn add_all(editor: &Editor, people: Vec<Captured>, current: Option<Id>, today: Date) -> Vec<Id> {
    let by = editor.author_name();
    let mut made = Vec::new();
    let label = match people.as_slice() {
        [one] => msg!("label-person-added", name = &one.name),
        many => msg!("label-people-added", count = many.len()),
    };
    editor.edit(label, |plan| {
        let sale = sale::or_first(plan, current, new_id, &t(&msg!("people-first-sale")));
        for captured in people {
            let id = new_id();
            // Whoever is mapped is mapped in this sale, even when the line does not say where they stand.
            let mut person = captured.into_stakeholder(sale, today, &by);
            person.position_mut(sale);
            plan.stakeholders.insert(id, Arc::new(person));
            made.push(id);
        }
    });
    made
}

/// How a line was understood: "VP Operations · final authority · advocate".
#[must_use]
pub fn read_back(captured: &Captured) -> String {
    let text = |text: &String| (!text.is_empty()).then(|| text.clone());
    let authority = (captured.authority != Authority::Unknown).then(|| t(&words::authority(captured.authority)));
    let stance = (captured.stance != Stance::Unknown).then(|| t(&words::stance(captured.stance)));
    let sway = captured.sway.map(|sway| t(&words::sway(Some(sway))));
    let unread = (!captured.unread.is_empty()).then(|| captured.unread.join("; "));
    let parts = [text(&captured.title), text(&captured.unit), authority, stance, sway, unread];
    let read: Vec<String> = parts.into_iter().flatten().collect();
    if read.is_empty() { t(&msg!("people-name-only")) } else { read.join(" · ") }
}
