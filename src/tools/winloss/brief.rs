//! The decided sales of a plan in brief, for the places that look over all accounts.

use super::reading::{causes, holding, is_shown, sale_name, theme, waiting};
use crate::plan::{Arrange, CauseBrief, DecidedBrief, Id, Plan, WinLoss};
use crate::playbook::Playbook;

/// Every decided sale, with what its debrief says where there is one; the latest decision first.
#[must_use]
pub fn decided(plan: &Plan, playbook: &Playbook) -> Vec<DecidedBrief> {
    let mut list: Vec<DecidedBrief> = holding(plan, playbook).map(|(id, row)| debriefed(plan, id, row)).collect();
    list.extend(waiting(plan, playbook).into_iter().map(|it| DecidedBrief {
        sale: Some(it.id),
        name: it.row.name.trim().to_owned(),
        outcome: it.outcome.into(),
        on: it.row.close_on,
        amount: it.row.amount.clone(),
        ..DecidedBrief::default()
    }));
    list.arrange_by_key(|brief| (std::cmp::Reverse(brief.on), brief.sale));
    list
}

fn debriefed(plan: &Plan, id: Id, row: &WinLoss) -> DecidedBrief {
    let cause = |(_, cause): (Id, &crate::plan::Cause)| CauseBrief {
        text: cause.text.trim().to_owned(),
        whose: cause.whose.clone(),
        shown: is_shown(plan, cause),
        theme: theme(cause).word().to_owned(),
    };
    DecidedBrief {
        sale: row.opportunity,
        name: sale_name(plan, row).to_owned(),
        debrief: Some(id),
        outcome: row.outcome.clone(),
        on: row.decided_on,
        amount: row.opportunity.and_then(|sale| plan.opportunities.get(&sale)?.amount.clone()),
        reason: row.reason.trim().to_owned(),
        causes: causes(plan, id).into_iter().map(cause).collect(),
        practice: row.practice.trim().to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Decided, Whose};
    use crate::tools::winloss::fixture::{DEBRIEF, LOST, WON, World, id};

    #[test]
    fn a_sale_that_was_opened_again_is_not_decided() {
        let mut world = World::new();
        let sales = |world: &World| decided(&world.plan, &world.playbook).iter().map(|it| it.sale).collect::<Vec<_>>();
        assert_eq!(sales(&world), [Some(id(WON)), Some(id(LOST))]);
        Plan::change(&mut world.plan.opportunities, id(WON), |row| row.stage = "proposal".into());
        assert_eq!(sales(&world), [Some(id(LOST))]);
    }

    #[test]
    fn every_decided_sale_is_told_once() {
        let mut world = World::new();
        world.cause(30, "They saw the hours", Whose::Ours);
        world.show(30);
        world.cause(31, "We were cheap", Whose::Customer);
        let list = decided(&world.plan, &world.playbook);
        let [won, lost] = list.as_slice() else { panic!("{list:?}") };
        assert_eq!(
            (won.sale, won.debrief, lost.sale, lost.debrief),
            (Some(id(WON)), Some(id(DEBRIEF)), Some(id(LOST)), None)
        );
        assert_eq!(lost.outcome, Decided::Lost);
        let causes: Vec<_> = won.causes.iter().map(|cause| (cause.shown, cause.theme.as_str())).collect();
        assert_eq!(causes, [(true, "other"), (false, "price")]);
    }
}
