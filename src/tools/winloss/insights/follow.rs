//! What should follow from debriefs: wins looked at, practices shared, bad business kept out.

use super::{about, name};
use crate::insight::{Insight, Severity, Source};
use crate::plan::{About, Cause, Decided, EntityKind, Id, Plan, Purpose, Whose, WinLoss};
use crate::tools::Readings;
use crate::tools::winloss::reading::{
    Blueprint, bad_for_both, blueprint, causes, holding, is_shown, led_by_luck, rule_adopted, waiting,
};

/// Sales named in an insight.
const MOST: usize = 3;

/// Losses were debriefed, wins were made, and none of them was ("Sales Strategy: analyze success": wins are analysed as
/// seriously as losses). A debrief counts from its first cause.
pub fn only_losses(read: &Readings<'_, '_>) -> Vec<Insight> {
    let Readings { plan, playbook, .. } = *read;
    let of = |outcome: Decided| {
        holding(plan, playbook).filter(move |(id, row)| row.outcome == outcome && !causes(plan, *id).is_empty())
    };
    let wins: Vec<_> = waiting(plan, playbook).into_iter().filter(|it| it.outcome == Decided::Won).collect();
    let (Some((lost, row)), Some(win), None) = (of(Decided::Lost).next(), wins.first(), of(Decided::Won).next()) else {
        return Vec::new();
    };
    let subject = |id: Id| About { opportunity: Some(id), ..About::whole(EntityKind::Opportunity, id) };
    let losses = of(Decided::Lost).count();
    let headline = msg!("winloss-only-losses", losses = losses);
    let mut insight = Insight::new("only-losses", Severity::Watch, Source::AnalyzeSuccess, subject(win.id), headline)
        .fact(msg!("winloss-fact-loss", sale = name(plan, row)), about(lost, row))
        .worth(win.row.amount.as_ref());
    for win in wins.iter().take(MOST) {
        insight = insight.fact(msg!("winloss-fact-win", sale = win.row.name.trim()), subject(win.id));
    }
    let whom = crate::tools::sale::deciders(plan, win.id).first().copied();
    let asked = msg!("winloss-only-losses-ask", sale = win.row.name.trim());
    vec![insight.asks(asked, Purpose::Learn, whom, subject(win.id)).leads_to(msg!("winloss-only-losses-move"))]
}

/// Something of ours won a sale, and nobody else can repeat it: it is told and not in the playbook, or it is shown and not
/// even told ("Sales Strategy: analyze success": best practices become blueprints for the team). Where luck led there is
/// nothing to repeat.
pub fn practice_not_shared(read: &Readings<'_, '_>) -> Vec<Insight> {
    let Readings { plan, playbook, .. } = *read;
    let one = |id: Id, row: &WinLoss| {
        let all = causes(plan, id);
        let ours = |cause: &&(Id, &Cause)| cause.1.whose == Whose::Ours;
        let shown = |cause: &&(Id, &Cause)| ours(cause) && is_shown(plan, cause.1);
        let (cause, practice) = match blueprint(plan, playbook, id, row) {
            Blueprint::Ready => (all.iter().find(ours)?, row.practice.trim()),
            Blueprint::Blank if !led_by_luck(&all) => (all.iter().find(shown)?, ""),
            _ => return None,
        };
        let told = match practice {
            "" => msg!("winloss-fact-no-practice"),
            practice => msg!("winloss-fact-practice", practice = practice),
        };
        let subject = about(id, row);
        let headline = msg!("winloss-practice", sale = name(plan, row));
        let sale = row.opportunity.and_then(|id| plan.opportunities.get(&id));
        let text = msg!("winloss-fact-ours", text = cause.1.text.trim());
        let insight =
            Insight::new("practice-not-shared", Severity::Watch, Source::AnalyzeSuccess, subject.clone(), headline)
                .fact(text, subject.clone())
                .fact(told, subject.clone())
                .worth(sale.and_then(|sale| sale.amount.as_ref()));
        let asked = msg!("winloss-practice-ask");
        Some(insight.asks(asked, Purpose::Learn, row.reason_by, subject).leads_to(msg!("winloss-practice-move")))
    };
    holding(plan, playbook).filter_map(|(id, row)| one(id, row)).collect()
}

/// A sale was bad business for us and for the customer, and the target profile has learnt nothing from it ("Sales Strategy:
/// analyze success": good business and bad business feed qualification). A rule that is only typed is none.
pub fn bad_business(read: &Readings<'_, '_>) -> Vec<Insight> {
    let Readings { plan, playbook, .. } = *read;
    let bad = holding(plan, playbook).filter(|(_, row)| bad_for_both(row) && !rule_adopted(playbook, row));
    bad.map(|(id, row)| one_bad(plan, id, row)).collect()
}

fn one_bad(plan: &Plan, id: Id, row: &WinLoss) -> Insight {
    let subject = about(id, row);
    let sale = row.opportunity.and_then(|id| plan.opportunities.get(&id));
    let drawn = match row.rule.trim() {
        "" => msg!("winloss-fact-no-rule"),
        rule => msg!("winloss-fact-rule", rule = rule),
    };
    let headline = msg!("winloss-bad", sale = name(plan, row));
    Insight::new("bad-business", Severity::Watch, Source::AnalyzeSuccess, subject.clone(), headline)
        .fact(msg!("winloss-fact-bad"), subject.clone())
        .fact(drawn, subject.clone())
        .worth(sale.and_then(|sale| sale.amount.as_ref()))
        .asks(msg!("winloss-bad-ask"), Purpose::Learn, row.reason_by, subject)
        .leads_to(msg!("winloss-bad-move"))
}
