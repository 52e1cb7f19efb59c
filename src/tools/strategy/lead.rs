//! The sentence above the paths: which of them rests on least.

use super::reading::{Tested, chosen, paths};
use crate::plan::{Id, Plan};
use crate::playbook::Playbook;
use crate::text::Msg;
use crate::tools::people::reading::Reading;
use time::Date;

/// What the paths of an opportunity say together; `None` while there is none.
#[must_use]
pub fn lead(plan: &Plan, playbook: &Playbook, opportunity: Id, today: Date) -> Option<Msg> {
    let reading = Reading::new(plan, playbook, today);
    let paths = paths(&reading, opportunity);
    let testable: Vec<&Tested<'_>> = paths.iter().filter(|path| path.is_testable()).collect();
    let taken = chosen(&paths);
    if let Some(untried) =
        taken.filter(|path| !path.is_testable()).or(testable.is_empty().then_some(paths.first()).flatten())
    {
        return Some(msg!("strategy-lead-untestable", path = untried.name()));
    }
    let rests = |path: &Tested<'_>| msg!("strategy-rests", path = path.name(), count = path.open());
    let least = |but: Option<Id>| {
        let others = testable.iter().filter(|path| Some(path.id) != but);
        others.min_by_key(|path| path.open()).copied()
    };
    let subject = taken.or_else(|| least(None))?;
    let rival = least(Some(subject.id));
    Some(match (taken, rival) {
        (_, None) if paths.len() == 1 => msg!("strategy-lead-alone", rests = rests(subject)),
        (_, None) => msg!("strategy-lead-untested-rival", rests = rests(subject)),
        (None, Some(rival)) => msg!("strategy-lead-none-chosen", rests = rests(subject), rival = rests(rival)),
        (Some(_), Some(rival)) if rival.open() < subject.open() => {
            msg!("strategy-lead-heavier", rests = rests(subject), rival = rests(rival))
        }
        (Some(_), Some(rival)) => msg!("strategy-lead-chosen", rests = rests(subject), rival = rests(rival)),
    })
}
