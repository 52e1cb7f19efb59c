//! "Help me place this person": at most four questions a seller can answer from what was seen.

use crate::plan::{Authority, Stance};

/// The questions, in the order they are asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Question {
    /// Can they say yes, and nobody overrules them?
    SaysYes,
    /// Could they stop it, even if everybody else wants it?
    StopsIt,
    /// When they speak about this, do others follow?
    Followed,
    /// Have they done something for us without being asked, or against us?
    Acted,
}

/// What was answered; `None` for "I do not know".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Answers {
    /// To [`Question::SaysYes`].
    pub says_yes: Option<bool>,
    /// To [`Question::StopsIt`].
    pub stops_it: Option<bool>,
    /// To [`Question::Followed`].
    pub followed: Option<bool>,
    /// To [`Question::Acted`]: for us, or against.
    pub acted: Option<bool>,
}

/// Where the answers place somebody. What nobody knows stays unknown: no answer, no guess.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// What they can do to the decision.
    pub authority: Authority,
    /// How far their word carries, 1 to 5.
    pub sway: Option<u8>,
    /// Where they stand.
    pub stance: Stance,
}

impl Answers {
    /// The question to ask next, given what is answered so far: whether somebody can stop it is not asked of one who can
    /// say yes.
    #[must_use]
    pub fn asks(&self, question: Question) -> bool {
        question != Question::StopsIt || self.says_yes != Some(true)
    }

    /// Where the answers place the person.
    #[must_use]
    pub fn place(&self) -> Place {
        let authority = match (self.says_yes, self.stops_it, self.followed) {
            (Some(true), ..) => Authority::Final,
            (_, Some(true), _) => Authority::Veto,
            (Some(false), Some(false), Some(true)) => Authority::Recommends,
            (Some(false), Some(false), Some(false)) => Authority::Uses,
            _ => Authority::Unknown,
        };
        let sway = match (authority, self.followed) {
            (Authority::Final, Some(true)) => Some(5),
            (_, Some(true)) | (Authority::Final | Authority::Veto, _) => Some(4),
            (_, Some(false)) => Some(2),
            (_, None) => None,
        };
        let stance = match self.acted {
            Some(true) => Stance::Advocate,
            Some(false) => Stance::OpposedActive,
            None => Stance::Unknown,
        };
        Place { authority, sway, stance }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_known_is_nothing_placed() {
        let place = Answers::default().place();
        assert_eq!(place, Place { authority: Authority::Unknown, sway: None, stance: Stance::Unknown });
    }

    #[test]
    fn whoever_says_yes_is_not_asked_whether_they_can_stop_it() {
        let yes = Answers { says_yes: Some(true), ..Answers::default() };
        assert!(!yes.asks(Question::StopsIt) && yes.asks(Question::Followed));
        assert_eq!((yes.place().authority, yes.place().sway), (Authority::Final, Some(4)));
    }

    #[test]
    fn a_veto_has_sway_and_a_user_little() {
        let veto = Answers { says_yes: Some(false), stops_it: Some(true), ..Answers::default() };
        assert_eq!((veto.place().authority, veto.place().sway), (Authority::Veto, Some(4)));
        let user = Answers { says_yes: Some(false), stops_it: Some(false), followed: Some(false), acted: Some(false) };
        assert_eq!(user.place(), Place { authority: Authority::Uses, sway: Some(2), stance: Stance::OpposedActive });
        let heard = Answers { followed: Some(true), acted: Some(true), ..user };
        assert_eq!(heard.place(), Place { authority: Authority::Recommends, sway: Some(4), stance: Stance::Advocate });
    }

    #[test]
    fn half_an_answer_leaves_the_authority_open() {
        let half = Answers { says_yes: Some(false), followed: Some(true), ..Answers::default() };
        assert_eq!((half.place().authority, half.place().sway), (Authority::Unknown, Some(4)));
    }
}
