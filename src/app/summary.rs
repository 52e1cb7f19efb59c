//! A plan in brief, for home. Made at every save.

use super::index::{pins, rows};
use crate::insight::{Shown, shown};
use crate::plan::{InsightBrief, Money, Plan, Pursuit, SaleBrief, Spent, Stamp, Summary};
use crate::playbook::Playbook;
use crate::tools::calls::buyers::buyers;
use crate::tools::calls::reading as calls;
use crate::tools::calls::week::brief;
use crate::tools::reviews::briefs as reviews;
use crate::tools::strategy::alike;
use std::sync::Arc;
use time::Date;

/// How many insights a brief carries, all of them to be acted on.
const INSIGHTS: usize = 12;

/// Insights that were worked out already: for the open plan, the screen did it an instant before the save.
#[derive(Debug, Clone)]
pub struct Known {
    /// The plan they are about.
    pub plan: Arc<Plan>,
    /// The playbook they were worked out by.
    pub playbook: Arc<Playbook>,
    /// The day they were worked out for.
    pub today: Date,
    /// What was found.
    pub shown: Arc<Shown>,
}

impl Known {
    /// Whether they hold for a plan: the very same rows, playbook and day.
    #[must_use]
    pub fn hold_for(&self, plan: &Plan, playbook: &Arc<Playbook>, today: Date) -> bool {
        self.today == today && Arc::ptr_eq(&self.playbook, playbook) && self.plan.shares_rows(plan)
    }
}

/// The brief of a plan as it stands today; `at` is the instant of the save. What is `known` already is not worked out again.
#[must_use]
pub fn summarise(plan: &Plan, playbook: &Arc<Playbook>, today: Date, at: Stamp, known: Option<&Known>) -> Summary {
    match known.filter(|known| known.hold_for(plan, playbook, today)) {
        Some(known) => brief_of(plan, playbook, today, at, &known.shown),
        None => {
            let found = crate::tools::run(&crate::tools::rules(), plan, playbook, today);
            brief_of(plan, playbook, today, at, &shown(plan, found))
        }
    }
}

fn brief_of(plan: &Plan, playbook: &Playbook, today: Date, at: Stamp, insights: &Shown) -> Summary {
    let open: Vec<_> = plan.opportunities.values().filter(|o| !playbook.is_closed(&o.stage)).collect();
    let account = &plan.account;
    let segment = if account.segment.is_empty() { &account.industry } else { &account.segment };
    Summary {
        id: plan.id,
        name: account.name.clone(),
        segment: segment.clone(),
        region: account.region.clone(),
        untouched: plan.is_untouched(),
        exercise: account.exercise.is_some(),
        people: count(plan.stakeholders.len()),
        opportunities: count(open.len()),
        pipeline: pipeline(open.iter().filter_map(|o| o.amount.as_ref())),
        calls: plan.calls.iter().map(|(id, call)| brief(plan, playbook, *id, call)).collect(),
        acts: count(insights.acts().count()),
        insights: insights
            .acts()
            .take(INSIGHTS)
            .map(|i| InsightBrief {
                rule: i.rule.to_owned(),
                severity: i.severity.word().to_owned(),
                headline: i.headline.clone(),
                about: i.subject.clone(),
            })
            .collect(),
        pursuit: pursuit(plan, playbook, today),
        habits: Some(crate::team::habits(plan)),
        pins: pins(plan),
        reviews: reviews::briefs(plan),
        follow_ups: reviews::follow_up_briefs(plan),
        strategy: alike::sketch(plan, playbook),
        rows: rows(plan),
        decided: crate::tools::winloss::brief::decided(plan, playbook),
        owner: owner(plan),
        proof: newest_proof(plan),
        form: Summary::FORM,
        changed: at,
    }
}

/// What tells whether pursuing the account is the strategy.
fn pursuit(plan: &Plan, playbook: &Playbook, today: Date) -> Pursuit {
    let account = &plan.account;
    let open = plan.opportunities.iter().filter(|(_, sale)| !playbook.is_closed(&sale.stage));
    let held = plan.calls.values().filter(|call| call.held());
    let year = crate::tools::whitespace::reading::revenue(plan).pop().map(|(period, _)| period);
    Pursuit {
        territory: account.territory.clone(),
        industry: account.industry.clone(),
        profile: account.profile.clone(),
        rationale: account.rationale.clone(),
        rationale_mark: account.rationale_mark.clone(),
        rationale_checked: account.rationale_checked.clone(),
        revenue: year.and_then(|period| account.revenue.get(&period).cloned()),
        sales: open
            .map(|(id, sale)| SaleBrief {
                id: *id,
                name: sale.name.clone(),
                kind: sale.kind.clone(),
                amount: sale.amount.clone(),
                source: sale.lead_source.clone(),
            })
            .collect(),
        minutes: held
            .filter_map(|call| Some(Spent { on: call.day()?, minutes: calls::minutes(call).into() }))
            .collect(),
        buyers: buyers(plan, playbook, today),
    }
}

/// Who of us owns the account; the first of the team where nobody has said.
fn owner(plan: &Plan) -> String {
    let first = || plan.team.values().map(|member| member.name.trim()).find(|name| !name.is_empty());
    let said = Some(plan.account.owner.trim()).filter(|name| !name.is_empty());
    said.or_else(first).unwrap_or_default().to_owned()
}

/// The day of the newest thing the customer did or said.
fn newest_proof(plan: &Plan) -> Option<Date> {
    let told = plan.facts.values().filter_map(|row| row.on);
    told.chain(plan.evidence.values().filter_map(|row| row.on)).max()
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// The sum of amounts in one currency; `None` when there are none or several currencies.
fn pipeline<'a>(amounts: impl Iterator<Item = &'a Money>) -> Option<Money> {
    let mut sum: Option<Money> = None;
    for amount in amounts {
        match &mut sum {
            None => sum = Some(amount.clone()),
            Some(total) if total.currency == amount.currency => {
                total.amount = total.amount.saturating_add(amount.amount);
            }
            Some(_) => return None,
        }
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Id, Review, Stakeholder};
    use time::macros::date;

    #[test]
    fn a_brief_says_who_owns_it_what_proves_it_and_when_it_is_looked_at() {
        let mut plan = Plan::new(Id::fixed(1), "Halvern Foods");
        let brief = |plan: &Plan| {
            summarise(plan, &Arc::new(Playbook::default()), date!(2026 - 11 - 22), Stamp::default(), None)
        };
        assert_eq!((brief(&plan).owner, brief(&plan).proof, brief(&plan).form), (String::new(), None, Summary::FORM));
        let mara = crate::plan::Member { name: " Mara ".into(), ..crate::plan::Member::default() };
        plan.team.insert(Id::fixed(2), Arc::new(mara));
        assert_eq!(brief(&plan).owner, "Mara", "the first of the team");
        plan.account_mut().owner = "Lena".into();
        assert_eq!(brief(&plan).owner, "Lena");
        let told = |on| Arc::new(crate::plan::Fact { on: Some(on), ..crate::plan::Fact::default() });
        plan.facts.insert(Id::fixed(3), told(date!(2026 - 11 - 01)));
        plan.facts.insert(Id::fixed(4), told(date!(2026 - 11 - 10)));
        assert_eq!(brief(&plan).proof, Some(date!(2026 - 11 - 10)));
        let review = |on| Arc::new(Review { on: Some(on), ..Review::default() });
        plan.reviews.insert(Id::fixed(5), review(date!(2026 - 12 - 20)));
        plan.reviews.insert(Id::fixed(6), review(date!(2026 - 12 - 01)));
        let days: Vec<_> = brief(&plan).reviews.iter().filter_map(|review| review.on).collect();
        assert_eq!(days, [date!(2026 - 12 - 01), date!(2026 - 12 - 20)]);
    }

    #[test]
    fn what_is_known_holds_for_the_very_same_rows_only() {
        let mut plan = Plan::new(Id::fixed(1), "Halvern Foods");
        plan.stakeholders.insert(Id::fixed(2), Arc::default());
        let playbook = Arc::new(Playbook::default());
        let today = date!(2026 - 11 - 22);
        let known = Known {
            plan: Arc::new(plan.clone()),
            playbook: playbook.clone(),
            today,
            shown: Arc::new(Shown::default()),
        };
        assert!(known.hold_for(&plan.clone(), &playbook, today));
        assert!(!known.hold_for(&plan, &Arc::new(Playbook::default()), today), "another playbook");
        assert!(!known.hold_for(&plan, &playbook, date!(2026 - 11 - 23)), "another day");
        Plan::change(&mut plan.stakeholders, Id::fixed(2), |row: &mut Stakeholder| row.name = "Ann".into());
        assert!(!known.hold_for(&plan, &playbook, today), "a row was edited");
        let twin: Plan = crate::plan::read_json(&serde_json::to_string(&*known.plan).unwrap()).unwrap();
        assert_eq!(twin, *known.plan);
        assert!(!known.hold_for(&twin, &playbook, today), "equal rows that are others are looked at anew");
    }
}
