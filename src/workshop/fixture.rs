//! A small workshop for the tests of this room.

use crate::files::exercise_file::Task;
use crate::files::{Exercise, Exported, Submission, SubmissionFile};
use crate::plan::{Authority, Id, Opportunity, Plan, Stakeholder, Stamp, Stance};
use crate::playbook::Playbook;
use std::sync::Arc;
use time::Date;
use time::macros::date;

pub const TODAY: Date = date!(2026 - 11 - 22);

pub fn id(number: u128) -> Id {
    Id::fixed(number)
}

/// The case's only opportunity.
pub fn sale() -> Id {
    id(10)
}

pub fn playbook() -> Playbook {
    Playbook::standard(&|msg| msg.key.to_string())
}

/// A case with Ann (1) and Bo (2), and two tasks.
pub fn exercise() -> Exercise {
    let mut case = Plan::new(id(9), "Case");
    case.opportunities.insert(sale(), Arc::new(Opportunity { name: "Sale".into(), ..Opportunity::default() }));
    for (number, name) in [(1, "Ann"), (2, "Bo")] {
        case.stakeholders.insert(id(number), Arc::new(Stakeholder { name: name.into(), ..Stakeholder::default() }));
    }
    let task = |order: &str| Task { text: "Do".into(), order: order.into(), ..Task::default() };
    let tasks = [(id(21), task("b")), (id(22), task("a"))].into();
    Exercise { id: id(7), title: "Who decides?".into(), case, tasks, ..Exercise::default() }
}

/// What a participant hands in who placed Ann and Bo so.
pub fn handed_in(exercise: &Exercise, number: u128, stances: [Stance; 2]) -> SubmissionFile {
    let mut plan = super::begun(exercise);
    for (person, stance) in [1, 2].into_iter().zip(stances) {
        place(&mut plan, person, stance, Authority::Unknown);
    }
    let submission = Submission {
        id: id(100 + number),
        exercise: exercise.id,
        participant: format!("P{number}"),
        plan,
        ..Submission::default()
    };
    SubmissionFile { exported: Exported { at: Stamp(1_000), ..Exported::default() }, submission }
}

pub fn place(plan: &mut Plan, person: u128, stance: Stance, authority: Authority) {
    Plan::change(&mut plan.stakeholders, id(person), |row| {
        let at = row.position_mut(sale());
        (at.stance, at.authority) = (stance.into(), authority.into());
    });
}
