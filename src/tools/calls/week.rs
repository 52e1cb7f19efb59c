//! The calls of a week, day by day, of one account or of all.
//!
//! S. Edinger, "How to Get Your Salespeople to Execute Your Strategy": a strategy is carried out, or not, in daily choices: whom
//! to meet, which offering to lead with, which part of the value proposition to stress.

use super::buyers::buyers_met;
use super::reading::{readiness, room, title};
use crate::plan::{Arrange, Call, CallBrief, Id, Plan};
use crate::playbook::{Playbook, wanted};
use std::cmp::Ordering;
use time::{Date, Duration};

/// How many lines make a call worth holding.
pub const LINES: u8 = 3;

/// A call with the account it belongs to.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// The account.
    pub plan: Id,
    /// Its name.
    pub account: String,
    /// Whether the account is known to be none we look for, by its profile or by where it lies.
    pub off: bool,
    /// The call.
    pub call: CallBrief,
}

/// One day and its calls, by time of day; those without a time last.
#[derive(Debug, Clone, PartialEq)]
pub struct Day {
    /// The day.
    pub on: Date,
    /// Its calls.
    pub calls: Vec<Entry>,
}

/// How the calls of a week stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    /// How many there are, held ones included.
    pub calls: usize,
    /// Those whose three starred lines are filled.
    pub prepared: usize,
    /// Those that serve the strategy.
    pub serving: usize,
    /// Those that lead with an offering that carries the shift.
    pub leading_new: usize,
    /// Those that meet a buyer role that is new to our sellers.
    pub meeting_new: usize,
    /// Those with accounts we do not look for.
    pub off: usize,
}

impl Tally {
    /// Whether the week serves the strategy, in a word: `yes`, `half`, `no`; `none` where there is no call.
    #[must_use]
    pub fn verdict(self) -> &'static str {
        match (self.calls, (self.serving * 2).cmp(&self.calls)) {
            (0, _) => "none",
            (_, Ordering::Greater) => "yes",
            (_, Ordering::Equal) => "half",
            (_, Ordering::Less) => "no",
        }
    }
}

/// A call in brief.
#[must_use]
pub fn brief(plan: &Plan, playbook: &Playbook, id: Id, call: &Call) -> CallBrief {
    let sale = call.opportunity.and_then(|id| plan.opportunities.get(&id));
    let offering = call.offering.and_then(|id| plan.offerings.get(&id));
    let problem = call.carries.and_then(|id| plan.problems.get(&id));
    let (old_buyers, new_buyers) = buyers_met(plan, playbook, call);
    CallBrief {
        id,
        title: title(plan, call),
        opportunity: sale.map(|row| row.name.clone()).unwrap_or_default(),
        on: call.day(),
        at: call.at,
        held: call.held(),
        questions: u32::try_from(call.questions.len()).unwrap_or(u32::MAX),
        commitment: !call.commitment.best.is_empty() || !call.commitment.acceptable.is_empty(),
        ready: u8::try_from(readiness(call).filled()).unwrap_or(LINES),
        room: room(plan, call).iter().map(|(_, person)| person.name.clone()).collect(),
        offering: offering.map(|row| row.name.trim().to_owned()).unwrap_or_default(),
        offering_is_new: offering.is_some_and(|row| row.new),
        carries: problem.map(|row| row.text.trim().to_owned()).unwrap_or_default(),
        old_buyers,
        new_buyers,
    }
}

/// The calls of one plan.
#[must_use]
pub fn entries(plan: &Plan, playbook: &Playbook) -> Vec<Entry> {
    let off = wanted(&plan.account, playbook).off();
    let entry = |(id, call): (&Id, &std::sync::Arc<Call>)| Entry {
        plan: plan.id,
        account: plan.account.name.clone(),
        off,
        call: brief(plan, playbook, *id, call),
    };
    plan.calls.iter().map(entry).collect()
}

/// Whether a call serves the strategy: it says whom it meets, which offering leads and which part of the value proposition
/// it carries, and the account is not known to be one we do not look for.
#[must_use]
pub fn serves(entry: &Entry) -> bool {
    let call = &entry.call;
    !entry.off && !call.room.is_empty() && !call.offering.is_empty() && !call.carries.is_empty()
}

/// The Monday of a day's week.
#[must_use]
pub fn monday(day: Date) -> Date {
    shifted(day, -i64::from(day.weekday().number_days_from_monday()))
}

/// A day some days later; the day itself beyond the calendar's ends.
#[must_use]
pub fn shifted(day: Date, days: i64) -> Date {
    day.checked_add(Duration::days(days)).unwrap_or(day)
}

/// The seven days from a Monday on, with their calls.
#[must_use]
pub fn week(entries: &[Entry], monday: Date) -> Vec<Day> {
    let day = |offset: i64| {
        let on = shifted(monday, offset);
        let mut calls: Vec<Entry> = entries.iter().filter(|entry| entry.call.on == Some(on)).cloned().collect();
        calls.arrange_by_key(|it| (it.call.at.is_none(), it.call.at, it.account.clone(), it.call.id));
        Day { on, calls }
    };
    (0..7).map(day).collect()
}

/// How the calls of a week stand.
#[must_use]
pub fn tally(week: &[Day]) -> Tally {
    let calls = || week.iter().flat_map(|day| &day.calls);
    Tally {
        calls: calls().count(),
        prepared: calls().filter(|it| it.call.ready >= LINES).count(),
        serving: calls().filter(|it| serves(it)).count(),
        leading_new: calls().filter(|it| it.call.offering_is_new).count(),
        meeting_new: calls().filter(|it| !it.call.new_buyers.is_empty()).count(),
        off: calls().filter(|it| it.off).count(),
    }
}

/// Puts a call on another day. Says whether it did: one that was held stays on its day.
pub fn move_to(plan: &mut Plan, call: Id, on: Date) -> bool {
    let moves = plan.calls.get(&call).is_some_and(|row| !row.held() && row.on != Some(on));
    moves && Plan::change(&mut plan.calls, call, |row| row.on = Some(on))
}

#[cfg(test)]
mod tests {
    use super::super::sample::{dudek, id, line2, plan, playbook, voss};
    use super::*;
    use crate::plan::{CallQuestion, Commitment, Debrief, Offering, Opening, Problem, Seat};
    use proptest::prelude::*;
    use std::sync::Arc;
    use time::macros::date;

    const MONDAY: Date = date!(2026 - 03 - 09);

    fn at(number: u128, on: Option<Date>, hour: Option<u16>) -> Entry {
        let at = hour.and_then(|hour| crate::plan::TimeOfDay::new(hour, 0));
        let call = CallBrief { id: id(number), on, at, ..CallBrief::default() };
        Entry { plan: id(100), account: "Halvern Foods".into(), off: false, call }
    }

    fn prepared() -> Plan {
        let mut plan = plan();
        plan.offerings
            .insert(id(70), Arc::new(Offering { name: " Managed monitoring ".into(), ..Offering::default() }));
        let problem = Problem { text: "Stops nobody counts".into(), ..Problem::default() };
        plan.problems.insert(id(71), Arc::new(problem));
        let about = Some(crate::plan::About::default());
        let call = Call {
            opportunity: Some(line2()),
            on: Some(MONDAY),
            room: [(dudek(), Seat::default()), (voss(), Seat::default())].into(),
            commitment: Commitment { best: "A date".into(), ..Commitment::default() },
            opening: Opening { words: "How?".into(), ..Opening::default() },
            questions: [(id(1), CallQuestion { text: "Why?".into(), about, ..CallQuestion::default() })].into(),
            offering: Some(id(70)),
            carries: Some(id(71)),
            ..Call::default()
        };
        plan.calls.insert(id(60), Arc::new(call));
        plan
    }

    #[test]
    fn a_week_runs_from_monday_to_sunday() {
        assert_eq!(monday(MONDAY), MONDAY);
        assert_eq!(monday(date!(2026 - 03 - 15)), MONDAY);
        assert_eq!(monday(date!(2026 - 03 - 16)), date!(2026 - 03 - 16));
        let entries =
            [at(1, Some(date!(2026 - 03 - 08)), None), at(2, Some(date!(2026 - 03 - 15)), None), at(3, None, None)];
        let week = week(&entries, MONDAY);
        let shown: Vec<_> = week.iter().map(|day| day.calls.len()).collect();
        assert_eq!(shown, [0, 0, 0, 0, 0, 0, 1], "the day before, and a call without a day, are not of this week");
        assert_eq!((week[0].on, week[6].on), (MONDAY, date!(2026 - 03 - 15)));
    }

    #[test]
    fn a_day_is_in_the_order_of_the_clock() {
        let entries = [at(1, Some(MONDAY), None), at(2, Some(MONDAY), Some(15)), at(3, Some(MONDAY), Some(9))];
        let week = week(&entries, MONDAY);
        assert_eq!(week[0].calls.iter().map(|it| it.call.id).collect::<Vec<_>>(), [id(3), id(2), id(1)]);
    }

    #[test]
    fn a_brief_says_whom_it_meets_what_leads_and_what_it_carries() {
        let plan = prepared();
        let entry = entries(&plan, &playbook()).remove(0);
        assert_eq!((entry.plan, entry.account.as_str()), (plan.id, "Halvern Foods"));
        assert!(serves(&entry));
        assert!(!serves(&Entry { off: true, ..entry.clone() }), "a call with an account nobody looks for");
        let call = entry.call;
        assert_eq!(call.room, ["Ingrid Voss", "Marek Dudek"], "who decides comes first");
        assert_eq!((call.offering.as_str(), call.carries.as_str()), ("Managed monitoring", "Stops nobody counts"));
        assert_eq!((call.ready, call.opportunity.as_str(), call.held), (3, "Line 2 monitoring", false));
    }

    #[test]
    fn what_is_prepared_and_what_serves_are_counted_apart() {
        let count = |plan: &Plan| tally(&week(&entries(plan, &playbook()), MONDAY));
        let said = |plan: &Plan| (count(plan).calls, count(plan).prepared, count(plan).serving);
        let mut plan = prepared();
        assert_eq!(said(&plan), (1, 1, 1));
        Plan::change(&mut plan.calls, id(60), |call| call.carries = None);
        assert_eq!(said(&plan), (1, 1, 0));
        Plan::change(&mut plan.calls, id(60), |call| (call.carries, call.commitment.best) = (Some(id(71)), " ".into()));
        assert_eq!(said(&plan), (1, 0, 1), "two lines of three are not prepared");
        for missing in [|call: &mut Call| call.room.clear(), |call: &mut Call| call.offering = None] {
            let mut plan = prepared();
            Plan::change(&mut plan.calls, id(60), missing);
            assert_eq!(count(&plan).serving, 0);
        }
        plan.problems.clear();
        assert_eq!(count(&plan).serving, 0, "a problem that is gone is carried by nobody");
        assert_eq!(tally(&week(&entries(&plan, &playbook()), date!(2026 - 03 - 16))), Tally::default());
    }

    #[test]
    fn the_line_on_top_says_it_in_a_sentence() {
        let catalog = super::super::sample::catalog();
        let said = |calls: usize, prepared: usize, serving: usize| {
            catalog.say(&crate::msg!("week-tally", calls = calls, prepared = prepared, serving = serving))
        };
        assert_eq!(said(0, 0, 0).trim(), "No calls in this week.");
        assert_eq!(said(1, 1, 0), "One call in this week. One is prepared, none serves the strategy.");
        assert_eq!(said(5, 0, 1), "5 calls in this week. None is prepared, one serves the strategy.");
        assert_eq!(said(5, 4, 3), "5 calls in this week. 4 are prepared, 3 serve the strategy.");
    }

    #[test]
    fn what_carries_the_shift_is_counted() {
        let mut plan = prepared();
        let sums = |plan: &Plan| tally(&week(&entries(plan, &playbook()), MONDAY));
        assert_eq!((sums(&plan).leading_new, sums(&plan).off), (0, 0));
        assert_eq!(sums(&plan).meeting_new, 1, "Ingrid Voss runs the business");
        Plan::change(&mut plan.offerings, id(70), |row| row.new = true);
        assert_eq!(sums(&plan).leading_new, 1);
        for criterion in playbook().profile {
            plan.account_mut().profile.insert(criterion.key, crate::plan::Fit::No.into());
        }
        assert_eq!((sums(&plan).off, sums(&plan).serving), (1, 0));
    }

    #[test]
    fn one_word_says_whether_the_week_serves() {
        let of = |calls, serving| Tally { calls, serving, ..Tally::default() }.verdict();
        assert_eq!([of(0, 0), of(1, 0), of(2, 1), of(3, 1), of(3, 2)], ["none", "no", "half", "no", "yes"]);
        let catalog = super::super::sample::catalog();
        let said = |word: &str| catalog.say(&crate::text::Msg::dynamic(format!("week-verdict-{word}")));
        assert_eq!(said("yes"), "The week serves the strategy.");
        assert_eq!(said("half"), "Half of the week serves the strategy.");
        assert_eq!(said("no"), "Most of the week does not serve the strategy yet.");
        let shift = |new: usize, met: usize, off: usize| {
            catalog.say(&crate::msg!("week-shift", leading = new, meeting = met, off = off))
        };
        assert_eq!(
            shift(2, 1, 0),
            "2 lead with what is new. One meets a buyer who is new to you. None goes to an account you do not look for."
        );
    }

    #[test]
    fn a_call_ahead_moves_and_a_held_one_stays() {
        let mut plan = prepared();
        let to = date!(2026 - 03 - 12);
        assert!(move_to(&mut plan, id(60), to) && plan.calls[&id(60)].on == Some(to));
        assert!(!move_to(&mut plan, id(60), to), "it is there already");
        assert!(!move_to(&mut plan, id(99), to), "it is gone");
        Plan::change(&mut plan.calls, id(60), |call| call.debrief = Some(Debrief::default()));
        assert!(!move_to(&mut plan, id(60), MONDAY));
    }

    proptest! {
        #[test]
        fn every_dated_call_is_in_exactly_one_week(days in prop::collection::vec(-400_i64..400, 0..20)) {
            let day = |offset: &i64| shifted(MONDAY, *offset);
            let entries: Vec<_> = days.iter().enumerate().map(|(n, d)| at(n as u128, Some(day(d)), None)).collect();
            let weeks = (-60..60).map(|n| week(&entries, shifted(MONDAY, n * 7)));
            prop_assert_eq!(weeks.map(|week| tally(&week).calls).sum::<usize>(), entries.len());
        }
    }
}
