//! What to do next, across all accounts: one list, ranked.

use crate::plan::{Arrange, CallBrief, InsightBrief, PinBrief, Summary, days_between};
use crate::tools::strategy::alike::percent_alike;
use std::collections::BTreeMap;
use time::Date;

/// A call this many days ahead is still something to do next.
const SOON: i64 = 7;

/// Percent of common words from which two strategies are one.
const SAME: u8 = 80;
/// Such strategies told at once.
const SAME_SHOWN: usize = 3;

/// A call with its day and its account.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Dated<'a> {
    /// The account.
    pub plan: &'a Summary,
    /// The call.
    pub call: &'a CallBrief,
    /// Its day.
    pub on: Date,
}

/// One thing to do.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Todo<'a> {
    /// A call of today or of the days to come.
    Call(Dated<'a>),
    /// A call whose day has passed without a debrief.
    Debrief(Dated<'a>),
    /// A question somebody else pinned, that waits for an answer.
    Answer {
        /// The account.
        plan: &'a Summary,
        /// The question.
        pin: &'a PinBrief,
    },
    /// An insight to act on; further ones about the same row are only counted.
    Act {
        /// The account.
        plan: &'a Summary,
        /// The most pressing one.
        insight: &'a InsightBrief,
        /// How many more there are about the same row.
        others: usize,
    },
    /// A strategy that could stand in another account's plan.
    Alike {
        /// The account.
        plan: &'a Summary,
        /// The other account.
        other: &'a Summary,
        /// How much of the words is the same, in percent.
        percent: u8,
    },
}

/// Everything that waits.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Agenda<'a> {
    /// What to do next, the most pressing first: calls of today, debriefs (the freshest memory first), the calls of this
    /// week, pinned questions, then what the insights say, each account's most pressing before anybody's second, and last
    /// strategies that are the same in two accounts.
    pub next: Vec<Todo<'a>>,
    /// Calls further ahead, soonest first.
    pub later: Vec<Dated<'a>>,
    /// Questions the reader pinned, oldest first: others answer them.
    pub asked: Vec<(&'a Summary, &'a PinBrief)>,
}

/// Whether a call stands among those ahead: dated, today or later, not held.
#[must_use]
pub fn is_ahead(call: &CallBrief, today: Date) -> bool {
    !call.held && call.on.is_some_and(|on| on >= today)
}

/// How many weeks from today's a day lies in; weeks start on Monday.
#[must_use]
pub fn weeks_ahead(today: Date, on: Date) -> i64 {
    let since_monday = i64::from(today.weekday().number_days_from_monday());
    (days_between(today, on) + since_monday).div_euclid(7)
}

/// What waits in these accounts today for a reader of this name.
#[must_use]
pub fn agenda<'a>(list: &'a [Summary], me: &str, today: Date) -> Agenda<'a> {
    let dated = |plan| move |call| dated(plan, call);
    let mut open: Vec<Dated<'a>> = real(list).flat_map(|plan| plan.calls.iter().filter_map(dated(plan))).collect();
    open.arrange_by_key(|it| (it.on, it.call.at, it.plan.name.clone(), it.call.id));
    let away = |it: &Dated<'_>| days_between(today, it.on);
    let of = |from: i64, to: i64| open.iter().copied().filter(move |it| (from..=to).contains(&away(it)));
    let late = of(i64::MIN, -1).collect::<Vec<_>>().into_iter().rev();
    let mut next: Vec<Todo<'a>> = of(0, 0).map(Todo::Call).collect();
    next.extend(late.map(Todo::Debrief));
    next.extend(of(1, SOON).map(Todo::Call));
    let pins = real(list).flat_map(|plan| plan.pins.iter().map(move |pin| (plan, pin)));
    let (mut asked, to_answer): (Vec<_>, Vec<_>) = pins.partition(|(_, pin)| is_mine(pin, me));
    asked.arrange_by_key(|(plan, pin)| (pin.on, plan.id));
    next.extend(to_answer.into_iter().map(|(plan, pin)| Todo::Answer { plan, pin }));
    next.extend(acts(list));
    next.extend(same_strategies(list));
    Agenda { next, later: of(SOON + 1, i64::MAX).collect(), asked }
}

/// Whether the reader pinned a question: names are all that tells who did, and who never gave one signs with none.
fn is_mine(pin: &PinBrief, me: &str) -> bool {
    pin.by.trim().to_lowercase() == me.trim().to_lowercase()
}

/// The accounts that are no workshop's case.
fn real(list: &[Summary]) -> impl Iterator<Item = &Summary> {
    list.iter().filter(|plan| !plan.exercise)
}

fn dated<'a>(plan: &'a Summary, call: &'a CallBrief) -> Option<Dated<'a>> {
    let on = call.on.filter(|_| !call.held)?;
    Some(Dated { plan, call, on })
}

/// Accounts whose strategy is the same, but for a word here and there, as that of an account named before them: with the one
/// it is most like (R. Ruff, 2012: every account is different; a strategy is formulated, never picked from a menu).
fn same_strategies(list: &[Summary]) -> impl Iterator<Item = Todo<'_>> {
    let told: Vec<&Summary> = real(list).filter(|plan| !plan.strategy.is_empty()).collect();
    let mut found = Vec::new();
    for (place, plan) in told.iter().enumerate() {
        let others = told.iter().take(place).map(|other| (percent_alike(&plan.strategy, &other.strategy), *other));
        let most = others.filter(|(percent, _)| *percent >= SAME).reduce(|a, b| if b.0 > a.0 { b } else { a });
        found.extend(most.map(|(percent, other)| Todo::Alike { plan, other, percent }));
    }
    found.into_iter().take(SAME_SHOWN)
}

/// What to act on, one entry for each row that insights speak of.
fn acts(list: &[Summary]) -> impl Iterator<Item = Todo<'_>> {
    let mut found = Vec::new();
    for plan in real(list) {
        let mut groups: Vec<(&InsightBrief, usize)> = Vec::new();
        let mut places = BTreeMap::new();
        for insight in plan.insights.iter().filter(|insight| insight.severity == "act") {
            // Whatever side of the row, and in whichever sale.
            let row = (insight.about.kind.clone(), insight.about.id);
            let place = *places.entry(row).or_insert(groups.len());
            match groups.get_mut(place) {
                Some((_, others)) => *others += 1,
                None => groups.push((insight, 0)),
            }
        }
        let worth = plan.pipeline.as_ref().map_or(0, |money| money.amount);
        let ranked = groups.into_iter().enumerate();
        found.extend(ranked.map(|(place, (insight, others))| (place, worth, Todo::Act { plan, insight, others })));
    }
    found.arrange_by(|a, b| a.0.cmp(&b.0).then(b.1.cmp(&a.1)));
    found.into_iter().map(|(_, _, todo)| todo)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{About, EntityKind, Id, Money};
    use time::Duration;
    use time::macros::date;

    const TODAY: Date = date!(2026 - 11 - 22);

    fn call(n: u128, days: Option<i64>, held: bool) -> CallBrief {
        let on = days.map(|days| TODAY + Duration::days(days));
        CallBrief { id: Id::fixed(n), on, held, ..CallBrief::default() }
    }

    fn insight(severity: &str, about: u128) -> InsightBrief {
        let about = About::whole(EntityKind::Stakeholder, Id::fixed(about));
        InsightBrief {
            rule: "rule".into(),
            severity: severity.into(),
            headline: crate::text::Msg::dynamic("today".into()),
            about,
        }
    }

    fn account(name: &str, worth: i64, calls: Vec<CallBrief>, insights: Vec<InsightBrief>) -> Summary {
        let pipeline = Some(Money { amount: worth, currency: "EUR".into() });
        Summary { name: name.into(), pipeline, calls, insights, ..Summary::default() }
    }

    /// The list in short: `call 1`, `debrief 2`, `act A 3+1`.
    fn told(agenda: &Agenda<'_>) -> Vec<String> {
        let number = |id: Id| (1..99).find(|n| Id::fixed(*n) == id).unwrap_or_default();
        let one = |todo: &Todo<'_>| match todo {
            Todo::Call(it) => format!("call {}", number(it.call.id)),
            Todo::Debrief(it) => format!("debrief {}", number(it.call.id)),
            Todo::Answer { pin, .. } => format!("answer {}", pin.question),
            Todo::Act { plan, insight, others } => format!("act {} {}+{others}", plan.name, number(insight.about.id)),
            Todo::Alike { plan, other, percent } => format!("alike {} {} {percent}", plan.name, other.name),
        };
        agenda.next.iter().map(one).collect()
    }

    #[test]
    fn a_workshops_case_is_nothing_to_do_today() {
        let case = account("Case", 9, vec![call(1, Some(0), false)], vec![insight("act", 3)]);
        assert_eq!(agenda(&[Summary { exercise: true, ..case }], "Mara", TODAY), Agenda::default());
    }

    #[test]
    fn calls_come_by_day_and_debriefs_with_the_freshest_first() {
        let calls = vec![
            call(1, Some(3), false),
            call(2, Some(-9), false),
            call(3, Some(0), false),
            call(4, Some(-1), false),
            call(5, Some(20), false),
            call(6, None, false),
            call(7, Some(1), true),
        ];
        let list = [account("A", 1, calls, vec![insight("act", 9)])];
        let agenda = agenda(&list, "Mara", TODAY);
        assert_eq!(told(&agenda), ["call 3", "debrief 4", "debrief 2", "call 1", "act A 9+0"]);
        assert_eq!(agenda.later.iter().map(|it| it.call.id).collect::<Vec<_>>(), [Id::fixed(5)]);
    }

    #[test]
    fn one_person_is_one_entry_and_every_account_has_its_turn() {
        let many =
            vec![insight("act", 1), insight("act", 1), insight("watch", 3), insight("act", 2), insight("act", 1)];
        let list = [account("A", 5, vec![], many), account("B", 9, vec![], vec![insight("act", 4)])];
        assert_eq!(told(&agenda(&list, "Mara", TODAY)), ["act B 4+0", "act A 1+2", "act A 2+0"]);
    }

    #[test]
    fn a_pinned_question_waits_before_what_the_insights_say() {
        let mut plan = account("A", 1, vec![call(1, Some(2), false)], vec![insight("act", 9)]);
        plan.pins.push(PinBrief { question: "Who signs?".into(), by: "Anna".into(), ..PinBrief::default() });
        assert_eq!(told(&agenda(&[plan], "Mara", TODAY)), ["call 1", "answer Who signs?", "act A 9+0"]);
    }

    #[test]
    fn a_question_of_ones_own_waits_for_others() {
        let mut plan = account("A", 1, vec![], vec![]);
        let pin = |question: &str, by: &str, days: i64| PinBrief {
            question: question.into(),
            by: by.into(),
            on: Some(TODAY - Duration::days(days)),
            ..PinBrief::default()
        };
        plan.pins = vec![pin("Who signs?", "Anna", 1), pin("Who pays?", " mara ", 2), pin("By when?", "Mara", 9)];
        let list = [plan];
        let asked = |me: &str| {
            let agenda = agenda(&list, me, TODAY);
            let mine: Vec<_> = agenda.asked.iter().map(|(_, pin)| pin.question.clone()).collect();
            (told(&agenda), mine)
        };
        assert_eq!(asked("Mara"), (vec!["answer Who signs?".into()], vec!["By when?".into(), "Who pays?".into()]));
        assert_eq!(asked("Lena").0.len(), 3, "none of them is hers");
        assert_eq!(asked("").0.len(), 3, "who has no name has signed none of them");
        let case = Summary { exercise: true, ..list[0].clone() };
        assert!(agenda(&[case], "Mara", TODAY).asked.is_empty());
    }

    #[test]
    fn a_strategy_that_stands_in_another_plan_comes_last() {
        let with = |name: &str, words: std::ops::Range<u32>| Summary {
            strategy: words.collect(),
            ..account(name, 1, vec![], vec![insight("act", 9)])
        };
        let list = [with("A", 0..10), with("B", 0..8), with("C", 1..8), with("D", 0..0)];
        let acts = ["act A 9+0", "act B 9+0", "act C 9+0", "act D 9+0"];
        let alike = ["alike B A 80", "alike C B 87"];
        assert_eq!(told(&agenda(&list, "Mara", TODAY)), [&acts[..], &alike[..]].concat());
        let list = [with("A", 0..100), with("B", 0..79)];
        assert_eq!(told(&agenda(&list, "Mara", TODAY)), &acts[..2], "79 percent are not 80");
    }

    #[test]
    fn nothing_waits_where_nothing_is_due() {
        let list = [account("A", 1, vec![call(1, None, false)], vec![insight("watch", 1), insight("strength", 2)])];
        assert_eq!(agenda(&list, "Mara", TODAY), Agenda::default());
    }

    #[test]
    fn a_week_ends_on_sunday() {
        let sunday = TODAY; // 22 November 2026
        assert_eq!(weeks_ahead(sunday, sunday), 0);
        assert_eq!(weeks_ahead(sunday, sunday + Duration::DAY), 1);
        assert_eq!(weeks_ahead(date!(2026 - 11 - 23), date!(2026 - 11 - 29)), 0);
        assert_eq!(weeks_ahead(date!(2026 - 11 - 23), date!(2026 - 11 - 30)), 1);
        assert_eq!(weeks_ahead(date!(2026 - 11 - 23), date!(2026 - 11 - 22)), -1);
    }

    #[test]
    fn ahead_is_dated_and_not_held() {
        let ahead = |days, held| is_ahead(&call(1, days, held), TODAY);
        assert!(ahead(Some(0), false) && ahead(Some(400), false));
        assert!(!ahead(Some(-1), false) && !ahead(None, false) && !ahead(Some(3), true));
    }
}
