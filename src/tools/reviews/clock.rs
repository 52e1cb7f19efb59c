//! The time keeper's clock. What is stored is the instant it was started last and the seconds before that, so it runs on
//! through a reload, on another device, and without anybody looking. Now is handed in.

use super::reading::{agenda, item_seconds};
use crate::plan::{Id, Review, Stamp};

/// The clock at an instant. All in seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Clock {
    /// The item under way.
    pub item: Option<Id>,
    /// Whether it runs.
    pub runs: bool,
    /// What the item under way has taken.
    pub used: i64,
    /// Its time box.
    pub boxed: i64,
    /// What the whole review has taken.
    pub used_in_all: i64,
    /// All time boxes.
    pub boxed_in_all: i64,
}

impl Clock {
    /// The clock of a review.
    #[must_use]
    pub fn of(review: &Review, now: Stamp) -> Self {
        let item = review.item.and_then(|id| Some((id, review.agenda.get(&id)?)));
        let running = if item.is_some() { since(review, now) } else { 0 };
        let spent: i64 = review.agenda.values().map(|item| i64::from(item.seconds)).sum();
        Self {
            item: item.map(|(id, _)| id),
            runs: review.since.is_some() && item.is_some(),
            used: item.map_or(0, |(_, item)| i64::from(item.seconds)) + running,
            boxed: item.map_or(0, |(_, item)| item_seconds(item)),
            used_in_all: spent + running,
            boxed_in_all: agenda(review).iter().map(|(_, item)| item_seconds(item)).sum(),
        }
    }

    /// Seconds left of the item under way; negative once it is over its box.
    #[must_use]
    pub fn left(&self) -> i64 {
        self.boxed - self.used
    }
}

/// Seconds since the clock was started last. A clock that stands behind the one it was started by counts from nought.
fn since(review: &Review, now: Stamp) -> i64 {
    review.since.map_or(0, |since| now.0.saturating_sub(since.0).div_euclid(1000).max(0))
}

/// Puts what has run since the last start into the item under way, and lets the clock rest.
pub fn pause(review: &mut Review, now: Stamp) {
    let run = u32::try_from(since(review, now)).unwrap_or(u32::MAX);
    review.since = None;
    if let Some(item) = review.item.and_then(|id| review.agenda.get_mut(&id)) {
        item.seconds = item.seconds.saturating_add(run);
    }
}

/// Begins an item, or goes on with it; whatever was under way rests.
pub fn start(review: &mut Review, item: Id, now: Stamp) {
    pause(review, now);
    if let Some(row) = review.agenda.get_mut(&item) {
        row.done = false;
        review.item = Some(item);
        review.since = Some(now);
    }
}

/// The item that comes next: the first in order that is not done, after the one under way where there is one.
#[must_use]
pub fn following(review: &Review) -> Option<Id> {
    let items = agenda(review);
    let at = review.item.and_then(|id| items.iter().position(|(other, _)| *other == id));
    let open = |(id, item): &&(Id, &crate::plan::AgendaItem)| !item.done && review.item != Some(*id);
    let after = items.iter().skip(at.map_or(0, |at| at + 1)).find(open);
    after.or_else(|| items.iter().find(open)).map(|(id, _)| *id)
}

/// Ends the item under way and begins the next one; after the last the clock stands still.
pub fn next(review: &mut Review, now: Stamp) {
    let following = following(review);
    pause(review, now);
    if let Some(item) = review.item.and_then(|id| review.agenda.get_mut(&id)) {
        item.done = true;
    }
    review.item = None;
    if let Some(item) = following {
        start(review, item, now);
    }
}

/// Minutes and seconds, as a clock shows them: `04:30`, `−01:05` once the time is over.
#[must_use]
pub fn shown(seconds: i64) -> String {
    let size = seconds.unsigned_abs();
    format!("{}{:02}:{:02}", if seconds < 0 { "−" } else { "" }, size / 60, size % 60)
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{item, review};
    use super::*;
    use proptest::prelude::*;

    const NOON: Stamp = Stamp(1_790_000_000_000);

    fn later(seconds: i64) -> Stamp {
        Stamp(NOON.0 + seconds * 1000)
    }

    fn two() -> Review {
        let mut row = review();
        row.agenda.insert(Id::fixed(1), item("Last time", 10, "a"));
        row.agenda.insert(Id::fixed(2), item("Frozen", 20, "b"));
        row
    }

    #[test]
    fn it_runs_without_anybody_looking() {
        let mut row = two();
        assert_eq!(Clock::of(&row, NOON), Clock { boxed_in_all: 1800, ..Clock::default() });
        start(&mut row, Id::fixed(1), NOON);
        let clock = Clock::of(&row, later(270));
        assert_eq!((clock.used, clock.left(), clock.runs), (270, 330, true));
        // A reload reads the same row: nothing but the row is needed.
        let again: Review = serde_json::from_str(&serde_json::to_string(&row).unwrap()).unwrap();
        assert_eq!(Clock::of(&again, later(270)), clock);
    }

    #[test]
    fn a_pause_counts_nothing() {
        let mut row = two();
        start(&mut row, Id::fixed(1), NOON);
        pause(&mut row, later(60));
        assert_eq!(Clock::of(&row, later(4000)).used, 60);
        start(&mut row, Id::fixed(1), later(4000));
        assert_eq!(Clock::of(&row, later(4030)).used, 90);
    }

    #[test]
    fn next_goes_on_in_order_and_ends_after_the_last() {
        let mut row = two();
        next(&mut row, NOON);
        assert_eq!(row.item, Some(Id::fixed(1)));
        next(&mut row, later(700));
        assert_eq!((row.item, row.agenda[&Id::fixed(1)].seconds), (Some(Id::fixed(2)), 700));
        let clock = Clock::of(&row, later(760));
        assert_eq!((clock.used, clock.used_in_all, clock.boxed_in_all), (60, 760, 1800));
        next(&mut row, later(800));
        assert_eq!((row.item, row.since, following(&row)), (None, None, None));
        assert_eq!(Clock::of(&row, later(9000)).used_in_all, 800);
    }

    #[test]
    fn what_was_jumped_over_comes_at_the_end_and_what_is_parked_never() {
        let mut row = two();
        row.agenda.insert(Id::fixed(3), item("Lunch", 5, "c"));
        row.agenda.get_mut(&Id::fixed(3)).unwrap().parked = true;
        start(&mut row, Id::fixed(2), NOON);
        next(&mut row, later(1));
        assert_eq!(row.item, Some(Id::fixed(1)));
        next(&mut row, later(2));
        assert_eq!(row.item, None);
    }

    #[test]
    fn a_clock_shows_minutes_and_says_when_they_are_over() {
        assert_eq!([270, 0, -65, 6000].map(shown), ["04:30", "00:00", "−01:05", "100:00"]);
    }

    #[test]
    fn an_item_that_is_gone_stops_nothing() {
        let mut row = two();
        start(&mut row, Id::fixed(1), NOON);
        row.agenda.remove(&Id::fixed(1));
        assert_eq!(Clock::of(&row, later(5)).item, None);
        next(&mut row, later(10));
        assert_eq!(row.item, Some(Id::fixed(2)));
    }

    proptest! {
        /// Whatever is pressed, no second is counted twice and none is lost while the clock runs.
        #[test]
        fn no_second_is_lost_or_counted_twice(presses in prop::collection::vec((0_u8..3, 0_i64..600), 1..20)) {
            let mut row = two();
            let (mut now, mut ran) = (0, 0);
            for (what, wait) in presses {
                if row.since.is_some() {
                    ran += wait;
                }
                now += wait;
                match what {
                    0 => pause(&mut row, later(now)),
                    1 => start(&mut row, Id::fixed(1), later(now)),
                    _ => next(&mut row, later(now)),
                }
                prop_assert_eq!(Clock::of(&row, later(now)).used_in_all, ran);
            }
        }
    }
}
