//! What a programme lacks before anything can be said of it.

use super::model::{Part, Programme};
use super::uses::Uses;
use crate::text::Msg;

/// The first thing that is missing, with one question; `None` where there is enough to say that nothing speaks against it.
#[must_use]
pub fn missing(programme: &Programme, uses: &Uses) -> Option<Msg> {
    let trains = programme.rollout.values().any(|step| step.part == Part::Training);
    if programme.roles.is_empty() {
        Some(msg!("adoption-missing-roles"))
    } else if !trains {
        Some(msg!("adoption-missing-training"))
    } else if programme.training().is_none() {
        Some(msg!("adoption-missing-day"))
    } else if programme.events.is_empty() {
        Some(msg!("adoption-missing-events"))
    } else if uses.reps.is_empty() {
        Some(msg!("adoption-missing-use"))
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixture::programme;
    use super::super::uses::RepUse;
    use super::*;
    use crate::team::Facts;
    use crate::team::fixture::say;

    #[test]
    fn it_asks_for_one_thing_after_the_other_and_then_falls_silent() {
        let used = Uses { reps: vec![RepUse { name: "Ada".into(), facts: Facts::default() }], ..Uses::default() };
        let told = |programme: &Programme, uses: &Uses| missing(programme, uses).map(|msg| say(&msg));
        let mut here = Programme { name: "Lines".into(), ..Programme::default() };
        let all = programme();
        assert_eq!(
            told(&here, &used).as_deref(),
            Some("Too little is here to judge yet. Who has to work differently?")
        );
        here.roles = all.roles.clone();
        assert_eq!(
            told(&here, &used).as_deref(),
            Some("The rollout has no training yet. What do people have to learn?")
        );
        here.rollout = all.rollout.clone();
        here.rollout.values_mut().for_each(|step| step.on = None);
        assert_eq!(told(&here, &used).as_deref(), Some("The training has no day yet. When is it?"));
        here.rollout = all.rollout.clone();
        assert_eq!(
            told(&here, &used).as_deref(),
            Some("Nothing is planned after the training yet. What happens in the weeks after it?")
        );
        here.events = all.events.clone();
        assert_eq!(
            told(&here, &Uses::default()).as_deref(),
            Some(
                "Nothing speaks against the plan, and nothing shows yet that it is used. Who can send you a plan file?"
            )
        );
        assert_eq!(told(&here, &used), None);
    }
}
