//! A plan in brief, for home. Made at every save.

use super::index::{pins, rows};
use crate::insight::{run, shown};
use crate::plan::{CallBrief, InsightBrief, Money, Plan, Stamp, Summary};
use crate::playbook::Playbook;
use time::Date;

/// How many insights a brief carries, all of them to be acted on.
const INSIGHTS: usize = 6;

/// The brief of a plan as it stands today; `at` is the instant of the save.
#[must_use]
pub fn summarise(plan: &Plan, playbook: &Playbook, today: Date, at: Stamp) -> Summary {
    let open: Vec<_> = plan.opportunities.values().filter(|o| !playbook.is_closed(&o.stage)).collect();
    let account = &plan.account;
    let segment = if account.segment.is_empty() { &account.industry } else { &account.segment };
    let insights = shown(plan, run(&crate::tools::rules(), plan, playbook, today));
    Summary {
        id: plan.id,
        name: account.name.clone(),
        segment: segment.clone(),
        region: account.region.clone(),
        untouched: plan.is_untouched(),
        people: count(plan.stakeholders.len()),
        opportunities: count(open.len()),
        pipeline: pipeline(open.iter().filter_map(|o| o.amount.as_ref())),
        calls: plan.calls.iter().map(|(id, call)| brief(plan, *id, call)).collect(),
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
        pins: pins(plan),
        rows: rows(plan),
        changed: at,
    }
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

fn brief(plan: &Plan, id: crate::plan::Id, call: &crate::plan::Call) -> CallBrief {
    CallBrief {
        id,
        title: crate::tools::calls::reading::title(plan, call),
        opportunity: call
            .opportunity
            .and_then(|o| plan.opportunities.get(&o))
            .map(|o| o.name.clone())
            .unwrap_or_default(),
        on: call.day(),
        at: call.at,
        held: call.held(),
        questions: count(call.questions.len()),
        commitment: !call.commitment.best.is_empty() || !call.commitment.acceptable.is_empty(),
    }
}
