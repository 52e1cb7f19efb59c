//! Our guess beside their answer.

use super::{MOST, name_of, person};
use crate::insight::{Insight, Severity, Source};
use crate::plan::{About, AccountKind, EntityKind, Money, Plan, Purpose, ValueAnswer};
use crate::playbook::Playbook;
use crate::text::Msg;
use crate::tools::Readings;
use crate::tools::picture::reading::{quote, when};
use crate::tools::value::reading::{Asked, asked};
use std::cmp::Reverse;
use time::Date;

/// Their answer on replacing us, at or below which it is easy (1 to 5).
const EASY: u8 = 2;

/// Our guess and their answer on a value question lie two steps or more apart: below our guess there is something to do,
/// above it something to build on ("Implementing a Unified Sales Process / Expand Account Wallet Share", 2014: the gap is
/// the point). One insight each way, with the widest gap; what `easy-to-replace` speaks of is left to it.
pub fn our_guess_their_answer(read: &Readings<'_, '_>) -> Vec<Insight> {
    let Readings { plan, playbook, today, .. } = *read;
    if plan.value_answers.is_empty() {
        return Vec::new();
    }
    let taken = replaceable(plan, playbook).map(|asked| asked.id);
    let wide = |asked: &Asked<'_>| asked.gap().filter(|gap| gap.unsigned_abs() >= playbook.limits.value_gap);
    let mut gaps: Vec<(i8, Asked<'_>)> = asked(plan, playbook)
        .into_iter()
        .filter(|asked| Some(asked.id) != taken)
        .filter_map(|asked| wide(&asked).map(|gap| (gap, asked)))
        .collect();
    crate::plan::Arrange::arrange_by_key(&mut gaps, |(gap, _)| Reverse(gap.unsigned_abs()));
    let of = |below: bool| gaps.iter().filter(|(gap, _)| (*gap < 0) == below).map(|(_, it)| *it).collect::<Vec<_>>();
    [gap(plan, &of(true), Severity::Act, today), gap(plan, &of(false), Severity::Strength, today)]
        .into_iter()
        .flatten()
        .collect()
}

fn gap(plan: &Plan, gaps: &[Asked<'_>], severity: Severity, today: Date) -> Option<Insight> {
    let first = gaps.first()?;
    let (row, guess, answer) = (first.row?, first.guess()?, first.answer()?);
    let (name, question) = (name_of(plan, row.answered_by), &first.question.text);
    let (headline, ask) = if severity == Severity::Act {
        (
            msg!("value-gap-below", name = name, question = question, guess = guess, answer = answer),
            msg!("value-gap-below-ask", question = question, guess = guess, answer = answer),
        )
    } else {
        (
            msg!("value-gap-above", name = name, question = question, guess = guess, answer = answer),
            msg!("value-gap-above-ask", question = question, answer = answer),
        )
    };
    let mut insight =
        Insight::new("our-guess-their-answer", severity, Source::WalletShare2014, first.about(), headline)
            .fact(msg!("value-fact-guess", guess = guess, when = when(row.guessed_on, today)), first.about())
            .fact(answer_line(plan, row, answer, today), first.about())
            .since(row.answered_on, today);
    for other in gaps.iter().skip(1).take(MOST) {
        if let (Some(guess), Some(answer)) = (other.guess(), other.answer()) {
            let text = msg!("value-fact-gap", question = &other.question.text, guess = guess, answer = answer);
            insight = insight.fact(text, other.about());
        }
    }
    Some(insight.asks(ask, Purpose::Learn, row.answered_by, first.about()))
}

fn answer_line(plan: &Plan, row: &ValueAnswer, answer: u8, today: Date) -> Msg {
    let (name, when) = (name_of(plan, row.answered_by), when(row.answered_on, today));
    match quote(&row.words).as_str() {
        "" => msg!("value-fact-answer", name = name, answer = answer, when = when),
        words => msg!("value-fact-answer-words", name = name, answer = answer, words = words, when = when),
    }
}

/// The question on replacing us, where a customer's answer says that it is easy.
fn replaceable<'a>(plan: &'a Plan, playbook: &'a Playbook) -> Option<Asked<'a>> {
    if plan.account.kind != AccountKind::Customer {
        return None;
    }
    let easy = |asked: &Asked<'_>| asked.question.replacing && asked.answer().is_some_and(|answer| answer <= EASY);
    asked(plan, playbook).into_iter().filter(easy).min_by_key(Asked::answer)
}

/// A customer says that replacing us would be easy ("Expand Account Wallet Share", 2014: the difficulty of replacing us is
/// one of the four things to ask). What they buy today is what is at stake.
pub fn easy_to_replace(read: &Readings<'_, '_>) -> Vec<Insight> {
    let Readings { plan, playbook, today, .. } = *read;
    let Some(asked) = replaceable(plan, playbook) else { return Vec::new() };
    let (Some(row), Some(answer)) = (asked.row, asked.answer()) else { return Vec::new() };
    let (stake, amount) = stake(plan, today);
    let name = name_of(plan, row.answered_by);
    let headline = msg!("value-easy", name = name);
    let mut insight = Insight::new("easy-to-replace", Severity::Act, Source::WalletShare2014, asked.about(), headline)
        .fact(answer_line(plan, row, answer, today), asked.about());
    if let Some(gap) = asked.gap().filter(|gap| *gap < 0) {
        insight = insight.fact(msg!("value-fact-thought", steps = gap.unsigned_abs()), asked.about());
    }
    let insight = insight
        .fact(stake, About::whole(EntityKind::Account, plan.id))
        .since(row.answered_on, today)
        .worth(amount)
        .asks(msg!("value-easy-ask"), Purpose::Learn, row.answered_by, row.answered_by.map_or(asked.about(), person))
        .leads_to(msg!("value-easy-move", name = name_of(plan, row.answered_by)));
    vec![insight]
}

/// What a customer could take away: the contract that ends next, else the last revenue known.
fn stake(plan: &Plan, today: Date) -> (Msg, Option<&Money>) {
    let ahead = plan.account.renewals.values().filter(|renewal| renewal.on.is_some_and(|on| on >= today));
    if let Some((renewal, on)) = ahead.min_by_key(|renewal| renewal.on).and_then(|it| it.on.map(|on| (it, on))) {
        return (msg!("value-fact-renewal", what = renewal.what.trim(), date = on), renewal.amount.as_ref());
    }
    match plan.account.revenue.last_key_value() {
        Some((period, money)) => (msg!("value-fact-revenue", period = period, amount = money.clone()), Some(money)),
        None => (msg!("value-fact-customer"), None),
    }
}
