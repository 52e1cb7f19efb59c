//! What the funnel lacks before anything can be said of it.

use super::reading::funnel;
use crate::plan::Plan;
use crate::playbook::Playbook;
use crate::text::Msg;
use time::Date;

/// The first thing that is missing, with one question; `None` where there is enough for silence to mean something.
#[must_use]
pub fn missing(plan: &Plan, playbook: &Playbook, today: Date) -> Option<Msg> {
    let open = || plan.opportunities.values().filter(|sale| !playbook.is_closed(&sale.stage));
    if open().next().is_none() {
        Some(msg!("funnel-missing-sale"))
    } else if open().all(|sale| sale.close_on.is_none()) {
        Some(msg!("funnel-missing-date"))
    } else if open().all(|sale| sale.amount.is_none()) {
        Some(msg!("funnel-missing-worth"))
    } else if funnel(plan, playbook, today).target.is_none() {
        Some(msg!("funnel-missing-target"))
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{World, day, id};
    use super::*;
    use crate::plan::{Money, Opportunity};
    use crate::text::{Catalog, IsoFormats};
    use std::sync::Arc;

    fn told(world: &World) -> Option<String> {
        missing(&world.plan, &world.playbook, day("2026-11-22"))
            .map(|msg| Catalog::new(&[], Box::new(IsoFormats)).say(&msg))
    }

    #[test]
    fn it_asks_for_one_thing_after_the_other_and_then_falls_silent() {
        let mut world = World::new();
        world.plan.opportunities.clear();
        assert_eq!(told(&world).as_deref(), Some("There is no open sale to judge yet. What could they buy next?"));
        let mut sale = Opportunity { stage: "lead".into(), ..Opportunity::default() };
        world.plan.opportunities.insert(id(9), Arc::new(sale.clone()));
        assert_eq!(told(&world).as_deref(), Some("No open sale has a date yet. By when do they want it?"));
        sale.close_on = Some(day("2026-12-20"));
        world.plan.opportunities.insert(id(9), Arc::new(sale.clone()));
        assert_eq!(told(&world).as_deref(), Some("No open sale has a worth yet. What would it bring?"));
        sale.amount = Some(Money::new(100, "EUR"));
        world.plan.opportunities.insert(id(9), Arc::new(sale));
        assert_eq!(
            told(&world).as_deref(),
            Some(
                "Nothing says yet what the sales should come to. By how much do you want to grow on last year’s revenue?"
            )
        );
        world.plan.account_mut().target_growth = Some(15);
        world.plan.account_mut().revenue = [("2025".into(), Money::new(1_000, "EUR"))].into();
        assert_eq!(told(&world), None);
    }

    #[test]
    fn a_sale_that_is_over_is_none_to_judge() {
        let mut world = World::new();
        world.plan.opportunities.clear();
        world.sale(9, 100, "2026-12-20", "won");
        assert!(told(&world).is_some_and(|text| text.starts_with("There is no open sale")));
    }
}
