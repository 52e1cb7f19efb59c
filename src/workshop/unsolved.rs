//! How much of the case's own answers is handed out with it: a case that places everybody already leaves nothing to do.

use crate::plan::{Opportunity, Plan, Table, WinningSentence};
use std::sync::Arc;

words! {
    /// What participants begin with.
    HandsOut {
        /// The case without where anybody stands, what they can do, what they gain and risk, and how far their word carries,
        /// and without what was said of it among ourselves: reviews, debriefs, pinned questions, what was set aside. What shows it (evidence,
        /// facts, calls, who knows whom) stays.
        Unplaced = "unplaced",
        /// The same, and without what follows from it: value answers, ratings, ways to win, moves.
        Unanswered = "unanswered",
        /// The case as it is.
        Whole = "whole",
    }
}

/// The case as it is handed out.
#[must_use]
pub fn unsolved(case: &Plan, what: HandsOut) -> Plan {
    let mut copy = case.clone();
    if what == HandsOut::Whole {
        return copy;
    }
    each(&mut copy.stakeholders, |person| {
        person.positions.clear();
        person.sway = None;
        // What this version does not know could hold the same under another name.
        person.extra.clear();
    });
    copy.reviews.clear();
    copy.debriefs.clear();
    copy.causes.clear();
    copy.pins.clear();
    copy.dismissals.clear();
    if what == HandsOut::Unanswered {
        copy.value_answers.clear();
        copy.statements.clear();
        copy.ratings.clear();
        copy.paths.clear();
        copy.moves.clear();
        each(&mut copy.opportunities, unanswered);
    }
    copy
}

fn unanswered(sale: &mut Opportunity) {
    sale.sentence = WinningSentence::default();
    sale.cost_of_waiting.clear();
    sale.cost_said_by = None;
    sale.compelling_event.clear();
    sale.event_on = None;
    sale.extra.clear();
}

fn each<T: Clone>(table: &mut Table<T>, mut change: impl FnMut(&mut T)) {
    for row in table.values_mut() {
        change(Arc::make_mut(row));
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{exercise, id, place, sale};
    use super::*;
    use crate::plan::{About, Aspect, Authority, Cause, Evidence, Move, Pin, Review, Stakeholder, Stance, WinLoss};
    use crate::workshop::Workshop;

    fn solved() -> Workshop {
        let mut exercise = exercise();
        place(&mut exercise.case, 1, Stance::Advocate, Authority::Final);
        Plan::change(&mut exercise.case.stakeholders, id(1), |row: &mut Stakeholder| {
            row.sway = Some(5);
            row.position_mut(sale()).motive = "a promotion".into();
        });
        Plan::change(&mut exercise.case.opportunities, sale(), |row| row.sentence.because = "it pays".into());
        let about = About::person(id(1), sale(), Aspect::Stance);
        exercise
            .case
            .evidence
            .insert(id(50), Arc::new(Evidence { about, text: "She asked".into(), ..Evidence::default() }));
        exercise.case.moves.insert(id(51), Arc::new(Move::default()));
        exercise.case.reviews.insert(id(52), Arc::new(Review::default()));
        exercise.case.debriefs.insert(id(53), Arc::new(WinLoss::default()));
        exercise.case.causes.insert(id(54), Arc::new(Cause::default()));
        exercise.case.pins.insert(id(55), Arc::new(Pin::default()));
        Workshop { exercise, ..Workshop::default() }
    }

    #[test]
    fn a_case_is_handed_out_unplaced_unless_somebody_says_otherwise() {
        let workshop = solved();
        let case = workshop.handed_out().case;
        let ann = &case.stakeholders[&id(1)];
        assert_eq!((ann.name.as_str(), ann.sway, ann.positions.len()), ("Ann", None, 0));
        assert_eq!((case.evidence.len(), case.moves.len()), (1, 1), "what shows it stays");
        let among_us = [case.reviews.len(), case.debriefs.len(), case.causes.len(), case.pins.len()];
        assert_eq!(among_us, [0; 4], "what was said among ourselves is nobody else's");
        assert_eq!(case.opportunities[&sale()].sentence.because, "it pays");
        assert_eq!(workshop.exercise.case.stakeholders[&id(1)].sway, Some(5), "the trainer's own case stays as it is");
        let text = crate::files::exercise_file::export(&workshop.handed_out(), &crate::files::Exported::default());
        assert!(!text.unwrap().contains("a promotion"));
    }

    #[test]
    fn it_leaves_without_answers_or_as_it_is_where_that_is_wanted() {
        let of = |hands_out: HandsOut| Workshop { hands_out: hands_out.into(), ..solved() }.handed_out().case;
        let bare = of(HandsOut::Unanswered);
        assert_eq!((bare.evidence.len(), bare.moves.len()), (1, 0));
        assert_eq!(bare.opportunities[&sale()].sentence, WinningSentence::default());
        assert!(bare.stakeholders[&id(1)].positions.is_empty());
        assert_eq!(of(HandsOut::Whole), solved().exercise.case);
    }

    #[test]
    fn a_word_of_a_newer_version_hands_out_no_placement() {
        let newer = Workshop { hands_out: crate::plan::Open::Other("of tomorrow".into()), ..solved() };
        assert!(newer.handed_out().case.stakeholders[&id(1)].positions.is_empty());
    }
}
