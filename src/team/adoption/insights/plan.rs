//! The plan before anybody is trained: order, size, barriers.

use super::{NAMED, found};
use crate::insight::{Finding, Severity, Source};
use crate::plan::{Id, Words};
use crate::team::adoption::model::{Part, Programme, Role, Size, Step};
use crate::team::adoption::size::sized;
use crate::text::Msg;
use time::Date;

/// R. Ruff: first explain what changes and why; then say how managers take part; only then train. A training stands before
/// what should come first: that has no day, or a later one. On the same day is in time.
pub(super) fn training_before_purpose(programme: &Programme) -> Option<Finding> {
    let (id, training, on) = first_training(programme)?;
    let wanting = |part: Part| -> Option<(Msg, Option<Id>)> {
        let steps = || programme.rollout.iter().filter(move |(_, step)| step.part == part);
        if steps().any(|(_, step)| step.done || step.on.is_some_and(|day| day <= on)) {
            return None;
        }
        let word = part.word();
        Some(match steps().find_map(|(id, step)| Some((*id, step.on?))) {
            Some((id, later)) => (Msg::dynamic(format!("rollout-late-{word}")).with("on", later), Some(id)),
            None => (Msg::dynamic(format!("rollout-none-{word}")), steps().next().map(|(id, _)| *id)),
        })
    };
    let wanting: Vec<_> = [Part::Purpose, Part::Managers].into_iter().filter_map(wanting).collect();
    if wanting.is_empty() {
        return None;
    }
    let mut because = vec![(msg!("rollout-training", words = training.text.trim(), on = on), Some(id))];
    because.extend(wanting);
    Some(Finding {
        source: Source::Ruff2012,
        ..found("training-before-purpose", Severity::Act, msg!("rollout-headline"), because, msg!("rollout-todo"))
    })
}

fn first_training(programme: &Programme) -> Option<(Id, &Step, Date)> {
    let trainings = programme.rollout.iter().filter(|(_, step)| step.part == Part::Training);
    trainings.filter_map(|(id, step)| Some((*id, step, step.on?))).min_by_key(|(id, _, on)| (*on, *id))
}

/// Whoever leads thinks a change smaller than what they say of it makes it.
pub(super) fn change_underestimated(programme: &Programme) -> Vec<Finding> {
    let one = |(id, role): (&Id, &Role)| {
        let (guess, read) = (role.guess.get(), sized(role));
        if guess == Size::Unknown || read.size <= guess {
            return None;
        }
        let name = role.name.as_str();
        let mut because =
            vec![(msg!("underestimated-guess", size = Msg::dynamic(format!("size-{}", guess.word()))), Some(*id))];
        because.extend(read.reasons.into_iter().take(NAMED).map(|reason| (reason, Some(*id))));
        let size = Msg::dynamic(format!("size-{}", read.size.word()));
        let headline = msg!("underestimated-headline", name = name, size = size);
        Some(found("change-underestimated", Severity::Watch, headline, because, msg!("underestimated-todo")))
    };
    programme.roles.iter().filter_map(one).collect()
}

/// Something is in the way, and nothing is said about what is done.
pub(super) fn barrier_without_answer(programme: &Programme) -> Option<Finding> {
    let barriers =
        programme.barriers.iter().filter(|(_, row)| row.answer.trim().is_empty() && !row.text.trim().is_empty());
    let open = programme.obstacles.iter().filter(|(_, row)| row.there && row.answer.trim().is_empty());
    let mut because: Vec<(Msg, Option<Id>)> =
        barriers.map(|(id, row)| (msg!("barrier-open", words = row.text.trim()), Some(*id))).collect();
    because.extend(open.map(|(word, _)| (Msg::dynamic(format!("obstacle-{word}")), None)));
    let count = because.len();
    if count == 0 {
        return None;
    }
    because.truncate(NAMED);
    because.push((msg!("barrier-blank", count = count), None));
    let headline = msg!("barrier-headline", count = count);
    Some(found("barrier-without-answer", Severity::Act, headline, because, msg!("barrier-todo")))
}
