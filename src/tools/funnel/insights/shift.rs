//! The shift that does not come, because small deals of the old kind do.

use crate::insight::{Insight, Severity, Source};
use crate::plan::{About, EntityKind, Id, Opportunity, OpportunityKind, Purpose};
use crate::tools::Readings;
use crate::tools::sale::deciders;

/// Small deals from which they stand in place of the shift.
const SMALL: usize = 2;
/// Deals named at once.
const MOST: usize = 3;

fn about(id: Id) -> About {
    About { opportunity: Some(id), ..About::whole(EntityKind::Opportunity, id) }
}

/// Two open sales or more are small deals bought as before, none carries the shift, and there is something new to sell ("How
/// to Get Your Salespeople to Execute Your Strategy", S. Edinger: small transactional deals are the trap of a shift).
pub fn transactional_instead_of_shift(read: &Readings<'_, '_>) -> Vec<Insight> {
    let Readings { plan, playbook, .. } = *read;
    let open: Vec<(Id, &Opportunity)> = plan
        .opportunities
        .iter()
        .filter(|(_, sale)| !playbook.is_closed(&sale.stage))
        .map(|(id, sale)| (*id, &**sale))
        .collect();
    let of = |kind: OpportunityKind| open.iter().filter(move |(_, sale)| sale.kind == kind).copied();
    let small: Vec<(Id, &Opportunity)> = of(OpportunityKind::Transactional).collect();
    let (Some((first, _)), true) = (small.first().copied(), of(OpportunityKind::Shift).next().is_none()) else {
        return Vec::new();
    };
    let ours = plan.offerings.iter().find(|(_, row)| row.new).map(|(id, row)| (Some(*id), row.name.trim()));
    let known = || playbook.offerings.iter().find(|row| row.new).map(|row| (None, row.name.trim()));
    let Some((offering, new)) = ours.or_else(known).filter(|_| small.len() >= SMALL) else { return Vec::new() };
    let headline = msg!("funnel-transactional", count = small.len());
    let rule = "transactional-instead-of-shift";
    let mut insight = Insight::new(rule, Severity::Watch, Source::Edinger, about(first), headline);
    for (id, sale) in small.iter().take(MOST) {
        insight = insight.fact(msg!("funnel-fact-transactional", name = sale.name.trim()), about(*id));
    }
    let place = offering.map_or(about(first), |id| About::whole(EntityKind::Offering, id));
    let whom = deciders(plan, first).first().copied();
    let insight = insight
        .fact(msg!("funnel-fact-no-shift", offering = new), place)
        .asks(msg!("funnel-transactional-ask", offering = new), Purpose::Learn, whom, about(first))
        .leads_to(msg!("funnel-transactional-move", offering = new));
    vec![insight]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Offering, Plan};
    use crate::playbook::Playbook;
    use crate::text::{Catalog, IsoFormats};
    use crate::tools::people::reading::Reading;
    use std::sync::Arc;
    use time::macros::date;

    fn playbook() -> Playbook {
        let catalog = Catalog::new(&[], Box::new(IsoFormats));
        let mut playbook = Playbook::standard(&|msg| catalog.say(msg));
        playbook.offerings.clear();
        playbook
    }

    fn plan(kinds: &[OpportunityKind]) -> Plan {
        let mut plan = Plan::new(Id::fixed(1), "Halvern Foods");
        for (n, kind) in kinds.iter().enumerate() {
            let row = Opportunity { name: format!("Sale {n}"), kind: (*kind).into(), ..Opportunity::default() };
            plan.opportunities.insert(Id::fixed(10 + n as u128), Arc::new(row));
        }
        let new = Offering { name: "Managed monitoring".into(), new: true, ..Offering::default() };
        plan.offerings.insert(Id::fixed(50), Arc::new(new));
        plan
    }

    fn told(plan: &Plan) -> Vec<String> {
        let catalog = Catalog::new(&[], Box::new(IsoFormats));
        let playbook = playbook();
        let people = Reading::new(plan, &playbook, date!(2026 - 11 - 22));
        let found = transactional_instead_of_shift(&Readings::new(&people));
        let said = found.iter().flat_map(|it| {
            let facts = it.because.iter().map(|fact| &fact.text);
            std::iter::once(&it.headline).chain(facts).chain(it.ask.iter().map(|ask| &ask.text)).chain(it.todo.iter())
        });
        said.map(|msg| catalog.say(msg)).collect()
    }

    use OpportunityKind::{Core, Shift, Transactional};

    #[test]
    fn small_deals_in_place_of_the_shift_are_told() {
        assert_eq!(
            told(&plan(&[Transactional, Core, Transactional])),
            [
                "2 small deals are open, and none carries the shift",
                "“Sale 0” is bought as before",
                "“Sale 2” is bought as before",
                "Nothing open sells Managed monitoring",
                "What would have to change for you to look at Managed monitoring?",
                "Open a sale for Managed monitoring, or say why not here",
            ]
        );
    }

    #[test]
    fn one_small_deal_a_shift_or_nothing_new_is_quiet() {
        assert!(told(&plan(&[Transactional, Core])).is_empty());
        assert!(told(&plan(&[Transactional, Transactional, Shift])).is_empty());
        let mut plan = plan(&[Transactional, Transactional]);
        plan.offerings.clear();
        assert!(told(&plan).is_empty(), "there is nothing new to sell");
    }

    #[test]
    fn what_is_closed_does_not_count() {
        let mut lost = plan(&[Transactional, Transactional]);
        assert!(!told(&lost).is_empty());
        Plan::change(&mut lost.opportunities, Id::fixed(10), |sale| sale.stage = "lost".into());
        assert!(told(&lost).is_empty());
        let mut won = plan(&[Transactional, Transactional, Shift]);
        Plan::change(&mut won.opportunities, Id::fixed(12), |sale| sale.stage = "lost".into());
        assert!(!told(&won).is_empty(), "a lost shift carries nothing");
    }
}
