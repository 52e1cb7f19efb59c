//! The chosen path and what it rests on.

use crate::insight::{Insight, Severity, Source};
use crate::plan::{About, Aspect, EntityKind, Id, Opportunity, Plan, Purpose};
use crate::playbook::Playbook;
use crate::text::Msg;
use crate::tools::Readings;
use crate::tools::strategy::reading::{Need, Standing, Tested, chosen, paths};
use std::sync::Arc;

/// Most facts of one sort in an insight.
const MOST: usize = 2;

/// Where a path is shown.
fn about(path: &Tested<'_>, sale: Id) -> About {
    About { opportunity: Some(sale), ..About::whole(EntityKind::Path, path.id) }
}

/// The open opportunities.
pub fn open<'a>(plan: &'a Plan, playbook: &'a Playbook) -> impl Iterator<Item = (Id, &'a Opportunity)> {
    let is_open = |(_, row): &(&Id, &Arc<Opportunity>)| !playbook.is_closed(&row.stage);
    plan.opportunities.iter().filter(is_open).map(|(id, row)| (*id, &**row))
}

/// The chosen path rests on people who are not proven to be for us, or on assumptions nothing shows (R. Ruff: a strategy
/// is formulated and tested, not picked from a menu). Names the cheapest test. A test's result alone does not silence it:
/// what came out has to stand as proof.
pub fn untested_path(read: &Readings<'_, '_>) -> Vec<Insight> {
    let Readings { plan, playbook, .. } = *read;
    let reading = read.people;
    let mut found = Vec::new();
    for (sale, row) in open(plan, playbook) {
        let all = paths(reading, sale);
        if let Some(path) = chosen(&all).filter(|path| path.open() > 0) {
            found.push(insight(path, (sale, row), all.len()));
        }
    }
    found
}

fn insight(path: &Tested<'_>, (sale, row): (Id, &Opportunity), count: usize) -> Insight {
    let headline = msg!("strategy-untested-path", path = path.name(), count = path.open());
    let here = about(path, sale);
    let mut insight = Insight::new("untested-path", Severity::Watch, Source::Ruff2012, here.clone(), headline);
    let choice = match path.row.reason.trim() {
        "" => msg!("strategy-fact-chosen", rivals = count.saturating_sub(1)),
        reason => msg!("strategy-fact-chosen-because", reason = reason),
    };
    insight = insight.fact(choice, here.clone()).worth(row.amount.as_ref());
    for need in path.weak().take(MOST) {
        insight = insight.fact(fact(need), About::person(need.id, sale, Aspect::Stance));
    }
    for assumption in path.assumed().take(MOST) {
        insight = insight.fact(msg!("strategy-fact-assumes", text = assumption.text.trim()), here.clone());
    }
    let test = match path.row.test.trim() {
        "" => path.cheapest(),
        test => Some(msg!("strategy-test-typed", path = path.name(), test = test)),
    };
    insight = match test {
        Some(test) => insight.leads_to(test),
        None => insight,
    };
    let opportunity = name_of(row);
    match (path.weak().next(), path.assumed().next()) {
        (Some(need), _) => {
            let text = match need.standing {
                Standing::Opposed => msg!("strategy-ask-opposed", opportunity = opportunity),
                _ => msg!("strategy-ask-person", opportunity = opportunity),
            };
            insight.asks(text, Purpose::Prove, Some(need.id), About::person(need.id, sale, Aspect::Stance))
        }
        (None, Some(assumption)) => {
            let to = path.needs.first().map(|need| need.id);
            insight.asks(msg!("strategy-ask-assumption", text = assumption.text.trim()), Purpose::Learn, to, here)
        }
        (None, None) => insight,
    }
}

fn fact(need: &Need<'_>) -> Msg {
    match need.standing {
        Standing::Opposed => msg!("strategy-fact-needs-opposed", name = need.name),
        Standing::Indifferent => msg!("strategy-fact-needs-indifferent", name = need.name),
        Standing::Unknown => msg!("strategy-fact-needs-unknown", name = need.name),
        Standing::Proven | Standing::Unproven => msg!("strategy-fact-needs-unproven", name = need.name),
    }
}

/// An opportunity's name; a word for it while it has none.
pub fn name_of(row: &Opportunity) -> crate::text::Arg {
    if row.name.trim().is_empty() { msg!("players-this-sale").into() } else { row.name.trim().into() }
}
