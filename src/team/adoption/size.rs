//! How large a change is for a role, and why. "Implementing a Unified Sales Process": scope how much change is needed, up front.

use super::model::{Disposition, Gap, History, Role, Size};
use crate::text::Msg;

/// Of the six things looked at, those that must be known before anything is said.
const KNOWN: usize = 3;
/// Points from which a change is medium, and from which it is large; 11 is the most.
const MEDIUM: u8 = 3;
const LARGE: u8 = 6;

/// A size with its reasons.
#[derive(Debug, Clone, PartialEq)]
pub struct Sized {
    /// How large; unknown while too little is said.
    pub size: Size,
    /// What makes it so large, the heaviest first.
    pub reasons: Vec<Msg>,
}

/// How large the change is for a role.
#[must_use]
pub fn sized(role: &Role) -> Sized {
    let parts = [
        behaviour(role),
        gap(role.process.get(), "process"),
        gap(role.tools.get(), "tools"),
        gap(role.skill.get(), "skill"),
        manager(role.manager.get()),
        history(role.history.get()),
    ];
    let known: Vec<(u8, Msg)> = parts.into_iter().flatten().collect();
    let points: u8 = known.iter().map(|(points, _)| points).sum();
    let size = match points {
        _ if known.len() < KNOWN => Size::Unknown,
        LARGE.. => Size::Large,
        MEDIUM.. => Size::Medium,
        _ => Size::Small,
    };
    let mut weighty: Vec<(u8, Msg)> = known.into_iter().filter(|(points, _)| *points > 0).collect();
    weighty.sort_by_key(|(points, _)| std::cmp::Reverse(*points)); // stable: in order of reading where they weigh the same
    Sized { size, reasons: weighty.into_iter().map(|(_, reason)| reason).collect() }
}

fn behaviour(role: &Role) -> Option<(u8, Msg)> {
    let (now, wanted) = (role.now.trim(), role.wanted.trim());
    if now.is_empty() || wanted.is_empty() {
        return None;
    }
    Some((u8::from(now.to_lowercase() != wanted.to_lowercase()), msg!("size-behaviour", now = now, wanted = wanted)))
}

fn gap(gap: Gap, what: &str) -> Option<(u8, Msg)> {
    let points = match gap {
        Gap::Unknown => return None,
        Gap::None => 0,
        Gap::Some => 1,
        Gap::Much => 2,
    };
    Some((points, Msg::dynamic(format!("size-{what}-{}", crate::plan::Words::word(gap)))))
}

fn manager(stands: Disposition) -> Option<(u8, Msg)> {
    let points = match stands {
        Disposition::Unknown => return None,
        Disposition::Leads | Disposition::Open => 0,
        Disposition::Doubts => 1,
        Disposition::Against => 2,
    };
    Some((points, Msg::dynamic(format!("size-manager-{}", crate::plan::Words::word(stands)))))
}

fn history(before: History) -> Option<(u8, Msg)> {
    let points = match before {
        History::Unknown => return None,
        History::Lasted => 0,
        History::None => 1,
        History::Faded => 2,
    };
    Some((points, Msg::dynamic(format!("size-before-{}", crate::plan::Words::word(before)))))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Words;
    use crate::team::fixture::say;
    use proptest::prelude::*;

    fn role(gaps: [Gap; 3]) -> Role {
        let [process, tools, skill] = gaps;
        Role { process: process.into(), tools: tools.into(), skill: skill.into(), ..Role::default() }
    }

    #[test]
    fn too_little_said_is_unknown_and_never_small() {
        assert_eq!(sized(&Role::default()).size, Size::Unknown);
        assert_eq!(sized(&role([Gap::Much, Gap::Much, Gap::Unknown])).size, Size::Unknown);
        assert_eq!(sized(&role([Gap::None, Gap::None, Gap::None])).size, Size::Small);
    }

    #[test]
    fn points_make_the_size_at_three_and_at_six() {
        let size = |gaps| sized(&role(gaps)).size;
        assert_eq!(size([Gap::Some, Gap::Some, Gap::None]), Size::Small);
        assert_eq!(size([Gap::Some, Gap::Some, Gap::Some]), Size::Medium);
        assert_eq!(size([Gap::Much, Gap::Much, Gap::Some]), Size::Medium);
        assert_eq!(size([Gap::Much, Gap::Much, Gap::Much]), Size::Large);
    }

    #[test]
    fn reasons_are_told_the_heaviest_first_and_in_whole_sentences() {
        let mut role = role([Gap::Some, Gap::None, Gap::Much]);
        (role.now, role.wanted) = ("Pitch".into(), "Ask first".into());
        role.manager = Disposition::Doubts.into();
        role.history = History::Faded.into();
        let told: Vec<String> = sized(&role).reasons.iter().map(say).collect();
        assert_eq!(
            told,
            [
                "Most of the skill is still missing",
                "The programme before this one faded",
                "Today: “Pitch”. Wanted: “Ask first”",
                "Some of the process is missing",
                "Their manager has doubts",
            ]
        );
        assert_eq!(sized(&role).size, Size::Large);
    }

    #[test]
    fn every_reason_has_its_sentence() {
        let gaps = ["process", "tools", "skill"]
            .into_iter()
            .flat_map(|what| Gap::ALL.iter().filter_map(move |one| gap(*one, what)));
        let managers = Disposition::ALL.iter().filter_map(|one| manager(*one));
        for (_, reason) in gaps.chain(managers).chain(History::ALL.iter().filter_map(|one| history(*one))) {
            assert_ne!(say(&reason), reason.key);
        }
    }

    proptest! {
        /// A wider gap never makes a change smaller.
        #[test]
        fn more_missing_is_never_less_change(one in 1..4_usize, other in 1..4_usize, rest in 1..4_usize) {
            let of = |at: usize| Gap::ALL[at];
            let size = |skill| sized(&role([of(rest), of(rest), of(skill)])).size;
            prop_assert!(size(one.min(other)) <= size(one.max(other)));
        }
    }
}
