//! The reinforcement after the training: made from a cadence, varied, and then anybody's to change.
//!
//! "Implementing a Unified Sales Process": events after training with content, cadence and event leader, for the whole
//! organisation, in varied activities and through several vehicles.

use super::model::{Activity, Event, Programme, State, Vehicle};
use crate::plan::{Id, Words};
use crate::text::Msg;
use time::{Date, Duration};

/// Events one schedule has at most: a year of weeks.
const MOST: usize = 60;

/// What is done, and what carries it, in turn: two after each other never share either.
const TURNS: [(Activity, Vehicle); 6] = [
    (Activity::Coaching, Vehicle::Call),
    (Activity::Review, Vehicle::Meeting),
    (Activity::Joint, Vehicle::Field),
    (Activity::Refresher, Vehicle::Message),
    (Activity::Practice, Vehicle::Meeting),
    (Activity::Story, Vehicle::Recording),
];

/// The events after a training on the given day: one each cadence for as many weeks as the programme lasts. Leaders take
/// turns, and so do everybody and each role, so that nobody is left out. Where there are events already, theirs stay and only
/// days after the last of them are filled.
#[must_use]
pub fn generate(programme: &Programme, training: Date, say: &dyn Fn(&Msg) -> String) -> Vec<Event> {
    let last = programme.events.values().filter_map(|event| event.on).max();
    let end = training.checked_add(Duration::weeks(programme.lasts())).unwrap_or(training);
    let step = Duration::days(programme.days_between());
    let leaders = programme.leader_names();
    let roles: Vec<&Id> = programme.roles.keys().collect();
    let days = std::iter::successors(training.checked_add(step), |day| day.checked_add(step));
    let days = days.take_while(|day| *day <= end).take(MOST).enumerate();
    days.filter(|(_, day)| last.is_none_or(|last| *day > last))
        .map(|(at, day)| {
            let (activity, vehicle) = TURNS.get(at % TURNS.len()).copied().unwrap_or_default();
            let leader = leaders.get(at.checked_rem(leaders.len()).unwrap_or(0)).copied().unwrap_or_default();
            // Everybody first, then each role in turn, and everybody again.
            let turn = at % (roles.len() + 1);
            let audience = turn.checked_sub(1).and_then(|turn| roles.get(turn)).map(ToString::to_string);
            Event {
                content: say(&Msg::dynamic(format!("content-{}", activity.word()))),
                on: Some(day),
                leader: leader.to_owned(),
                audience: audience.unwrap_or_default(),
                activity: activity.into(),
                vehicle: vehicle.into(),
                ..Event::default()
            }
        })
        .collect()
}

/// Where an event stands on the board.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// Its day is over and nobody has said what became of it.
    Waiting,
    /// Its day is still to come, or it has none.
    Planned,
    /// It was held.
    Held,
    /// It was not.
    Missed,
}

impl Standing {
    /// All of them, as the board shows them.
    pub const ALL: [Self; 4] = [Self::Waiting, Self::Planned, Self::Held, Self::Missed];

    /// The end of its message keys.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Planned => "planned",
            Self::Held => "held",
            Self::Missed => "missed",
        }
    }
}

/// Where an event stands.
#[must_use]
pub fn standing(event: &Event, today: Date) -> Standing {
    match event.state.get() {
        State::Held => Standing::Held,
        State::Missed => Standing::Missed,
        State::Planned if event.on.is_some_and(|on| on < today) => Standing::Waiting,
        State::Planned => Standing::Planned,
    }
}

/// The events of each standing, by their day.
#[must_use]
pub fn board(programme: &Programme, today: Date) -> Vec<(Standing, Vec<Id>)> {
    let events = programme.events_in_order();
    let of = |wanted: Standing| {
        let there = events.iter().filter(|(_, event)| standing(event, today) == wanted);
        (wanted, there.map(|(id, _)| *id).collect())
    };
    Standing::ALL.into_iter().map(of).collect()
}

#[cfg(test)]
mod tests {
    use super::super::fixture::programme;
    use super::*;
    use crate::plan::days_between;
    use crate::team::fixture::{TODAY, say};
    use proptest::prelude::*;
    use std::collections::BTreeSet;
    use time::macros::date;

    const TRAINED: Date = date!(2026 - 11 - 02);

    #[test]
    fn it_is_varied_reaches_everybody_and_lasts() {
        let mut programme = programme();
        programme.leaders = "Ada, Bo".into();
        programme.events.clear();
        let events = generate(&programme, TRAINED, &say);
        assert_eq!(events.len(), 6, "every 14 days for 12 weeks");
        assert_eq!((events[0].on, events[5].on), (Some(date!(2026 - 11 - 16)), Some(date!(2027 - 01 - 25))));
        let distinct = |what: &dyn Fn(&Event) -> String| events.iter().map(what).collect::<BTreeSet<_>>().len();
        assert_eq!(distinct(&|event| event.leader.clone()), 2);
        assert_eq!(distinct(&|event| event.audience.clone()), programme.roles.len() + 1);
        assert_eq!(distinct(&|event| event.content.clone()), 6);
        assert_eq!(events[0].content, say(&msg!("content-coaching")));
    }

    #[test]
    fn what_is_there_stays_and_only_later_days_are_filled() {
        let mut programme = programme();
        programme.events.clear();
        programme.events.insert(Id::fixed(70), Event { on: Some(date!(2026 - 12 - 14)), ..Event::default() });
        let days: Vec<_> = generate(&programme, TRAINED, &say).into_iter().filter_map(|event| event.on).collect();
        assert_eq!(days, [date!(2026 - 12 - 28), date!(2027 - 01 - 11), date!(2027 - 01 - 25)]);
    }

    #[test]
    fn an_event_whose_day_is_over_waits_for_an_answer() {
        let mut event = Event { on: Some(TODAY), ..Event::default() };
        assert_eq!(standing(&event, TODAY), Standing::Planned, "today is not over");
        event.on = Some(date!(2026 - 11 - 21));
        assert_eq!(standing(&event, TODAY), Standing::Waiting);
        event.state = State::Held.into();
        assert_eq!(standing(&event, TODAY), Standing::Held);
        assert_eq!(standing(&Event::default(), TODAY), Standing::Planned);
    }

    proptest! {
        /// No gap is wider than the cadence, two neighbours never share activity or vehicle, and a year is never exceeded.
        #[test]
        fn the_cadence_is_kept(cadence in 1..60_u8, weeks in 0..255_u8) {
            let mut programme = programme();
            programme.events.clear();
            (programme.cadence, programme.weeks) = (Some(cadence), Some(weeks));
            let events = generate(&programme, TRAINED, &|msg| msg.key.to_string());
            prop_assert!(events.len() <= MOST);
            for pair in events.windows(2) {
                prop_assert_eq!(days_between(pair[0].on.unwrap(), pair[1].on.unwrap()), i64::from(cadence));
                prop_assert!(pair[0].activity != pair[1].activity && pair[0].vehicle != pair[1].vehicle);
            }
        }
    }
}
