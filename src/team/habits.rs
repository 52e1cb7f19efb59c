//! How an account is worked, taken from its plan for the brief.

use crate::plan::{Arrange, Aspect, Basis, Call, CallHabit, Habits, Id, Manner, OnDay, Open, Plan};
use crate::tools::calls::reading::{readiness, title};
use std::cmp::Reverse;

/// Days of proof a brief carries: enough to tell fresh from old.
const PROOFS: usize = 40;

/// How a plan is worked.
#[must_use]
pub fn habits(plan: &Plan) -> Habits {
    let first_hand = plan.evidence.values().filter(|row| {
        row.about.aspect == Aspect::Stance && (row.basis == Basis::FirstHand || row.basis == Basis::Document)
    });
    let mut proofs: Vec<OnDay> = first_hand.filter_map(|row| row.on).map(OnDay).collect();
    proofs.arrange_by_key(|day| Reverse(*day));
    proofs.truncate(PROOFS);
    let held = plan.reviews.values().filter(|review| review.held);
    Habits {
        calls: plan.calls.iter().map(|(id, call)| habit(plan, *id, call)).collect(),
        proofs,
        reviews: held.filter_map(|review| review.on).map(OnDay).collect(),
    }
}

fn habit(plan: &Plan, id: Id, call: &Call) -> CallHabit {
    let debrief = call.debrief.as_ref();
    let seen = call.observed.values().filter(|seen| !seen.rehearsal);
    // What somebody counted who watched is worth more than what was guessed afterwards.
    let counted = seen.clone().find_map(|seen| seen.talk_share);
    let guessed = debrief.and_then(|row| row.talk_share).map(|theirs| 100_u8.saturating_sub(theirs));
    CallHabit {
        id,
        title: title(plan, call),
        by: who(plan, call),
        on: call.day(),
        prepared: readiness(call).ready(),
        held: call.held(),
        talk: counted.or(guessed),
        bold: call.bold.came_of_it(),
        manner: seen.map(|seen| &seen.manner).find(|manner| **manner != Manner::Open).cloned().unwrap_or_default(),
        obtained: debrief.map_or_else(Open::default, |row| row.obtained.clone()),
    }
}

/// Who of us leads a call: who the sheet says, else who wrote its debrief, else the only one of us on the account.
fn who(plan: &Plan, call: &Call) -> String {
    let wrote = call.debrief.as_ref().map(|row| row.by_whom.as_str()).unwrap_or_default();
    let only = plan.team.values().next().filter(|_| plan.team.len() == 1).map(|row| row.name.as_str());
    let names = [call.lead.as_str(), wrote, only.unwrap_or_default()];
    names.into_iter().map(str::trim).find(|name| !name.is_empty()).unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Bold, BoldOutcome, Debrief, Member, Observation};
    use std::sync::Arc;
    use time::macros::date;

    fn plan_with(call: Call) -> Plan {
        let mut plan = Plan::new(Id::fixed(1), "Acme");
        plan.calls.insert(Id::fixed(2), Arc::new(call));
        plan
    }

    fn only(plan: &Plan) -> CallHabit {
        habits(plan).calls.remove(0)
    }

    #[test]
    fn a_call_is_whoevers_leads_it_else_whoevers_wrote_it_else_the_only_ones() {
        let mut call = Call { lead: " Ada ".into(), ..Call::default() };
        assert_eq!(only(&plan_with(call.clone())).by, "Ada");
        call.lead.clear();
        call.debrief = Some(Debrief { by_whom: "Bo".into(), ..Debrief::default() });
        assert_eq!(only(&plan_with(call.clone())).by, "Bo");
        call.debrief = None;
        let mut plan = plan_with(call);
        assert_eq!(only(&plan).by, "");
        plan.team.insert(Id::fixed(3), Arc::new(Member { name: "Cy".into(), ..Member::default() }));
        assert_eq!(only(&plan).by, "Cy");
        plan.team.insert(Id::fixed(4), Arc::default());
        assert_eq!(only(&plan).by, "", "of two it may be either");
    }

    #[test]
    fn our_share_of_the_talk_is_what_somebody_counted_else_what_theirs_leaves() {
        let debrief = Debrief { talk_share: Some(30), ..Debrief::default() };
        let mut call = Call { debrief: Some(debrief), ..Call::default() };
        assert_eq!(only(&plan_with(call.clone())).talk, Some(70));
        let rehearsal = Observation { talk_share: Some(90), rehearsal: true, ..Observation::default() };
        call.observed.insert(Id::fixed(5), rehearsal);
        assert_eq!(only(&plan_with(call.clone())).talk, Some(70), "a rehearsal is not the call");
        let seen = Observation { talk_share: Some(55), manner: Manner::Pitch.into(), ..Observation::default() };
        call.observed.insert(Id::fixed(6), seen);
        let found = only(&plan_with(call));
        assert_eq!((found.talk, found.manner), (Some(55), Manner::Pitch.into()));
    }

    #[test]
    fn a_bold_question_counts_where_there_was_one() {
        let mut call =
            Call { bold: Bold { outcome: BoldOutcome::Skipped.into(), ..Bold::default() }, ..Call::default() };
        assert_eq!(only(&plan_with(call.clone())).bold, None);
        call.bold.question = "Who else has to agree?".into();
        assert_eq!(only(&plan_with(call)).bold, Some(BoldOutcome::Skipped.into()));
    }

    #[test]
    fn the_latest_proofs_come_first_and_hearsay_is_none() {
        use crate::plan::{About, EntityKind, Evidence};
        let mut plan = Plan::new(Id::fixed(1), "Acme");
        let about = About { aspect: Aspect::Stance.into(), ..About::whole(EntityKind::Stakeholder, Id::fixed(9)) };
        for (number, basis, on) in [
            (1, Basis::FirstHand, date!(2026 - 01 - 02)),
            (2, Basis::Hearsay, date!(2026 - 11 - 02)),
            (3, Basis::Document, date!(2026 - 05 - 02)),
        ] {
            let row = Evidence { about: about.clone(), basis: basis.into(), on: Some(on), ..Evidence::default() };
            plan.evidence.insert(Id::fixed(number), Arc::new(row));
        }
        assert_eq!(habits(&plan).proofs, [OnDay(date!(2026 - 05 - 02)), OnDay(date!(2026 - 01 - 02))]);
    }
}
