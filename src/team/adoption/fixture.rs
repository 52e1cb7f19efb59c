//! A programme made up for the tests: trained, with a reinforcement no rule has anything against.

use super::model::{Activity, Event, Part, Programme, Role, State, Step, Vehicle};
use crate::plan::Id;
use time::Date;
use time::macros::date;

/// The ids of its steps: purpose, managers, training.
pub const STEPS: [u128; 3] = [10, 11, 12];

/// The programme.
pub fn programme() -> Programme {
    let mut programme = Programme { name: "Lines".into(), ..Programme::default() };
    let parts = [
        (Part::Purpose, date!(2026 - 10 - 05), "Why we sell lines"),
        (Part::Managers, date!(2026 - 10 - 12), "What managers do"),
        (Part::Training, date!(2026 - 11 - 02), "Two days in Graz"),
    ];
    for ((part, on, text), id) in parts.into_iter().zip(STEPS) {
        let step = Step { text: text.into(), part: part.into(), on: Some(on), ..Step::default() };
        programme.rollout.insert(Id::fixed(id), step);
    }
    for (id, name) in [(30, "Reps"), (31, "Managers")] {
        programme.roles.insert(Id::fixed(id), Role { name: name.into(), ..Role::default() });
    }
    let events = [
        (date!(2026 - 11 - 09), Activity::Coaching, Vehicle::Call, State::Held),
        (date!(2026 - 11 - 20), Activity::Review, Vehicle::Meeting, State::Held),
        (date!(2026 - 12 - 01), Activity::Joint, Vehicle::Field, State::Planned),
    ];
    for ((on, activity, vehicle, state), id) in events.into_iter().zip(20..) {
        programme.events.insert(Id::fixed(id), event(on, activity, vehicle, state));
    }
    programme
}

/// An event for everybody, led by Ada.
pub fn event(on: Date, activity: Activity, vehicle: Vehicle, state: State) -> Event {
    Event {
        content: "Call sheets".into(),
        on: Some(on),
        leader: "Ada".into(),
        activity: activity.into(),
        vehicle: vehicle.into(),
        state: state.into(),
        ..Event::default()
    }
}
