//! A review, and what was agreed in it, as calendar entries.

use crate::files::out::ics::{Event, When};
use crate::plan::{Id, Plan, Stamp, TimeOfDay};
use crate::text::Msg;
use crate::tools::reviews::minutes::invitation;
use crate::tools::reviews::reading::{actions, minutes};
use time::Date;

/// Minutes a review takes where its agenda has none.
const USUAL: u16 = 120;

/// The calendar entry of a review; `None` while nobody has said on which day it is. It carries the agenda, and nothing of what
/// was prepared or said. A review of a series has an entry of its own, made when it is set: its day moves by itself.
#[must_use]
pub fn event(
    plan: &Plan,
    id: Id,
    made: Stamp,
    instant: &dyn Fn(Date, TimeOfDay) -> Stamp,
    say: &dyn Fn(&Msg) -> String,
) -> Option<Event> {
    let row = plan.reviews.get(&id)?;
    let day = row.on?;
    let length = u16::try_from(minutes(row)).ok().filter(|length| *length > 0).unwrap_or(USUAL);
    let when = row.at.map_or(When::Day(day), |at| When::At(instant(day, at), length));
    let (title, text) = invitation(plan, id, say)?;
    Some(Event { row: id, made, when, title, text })
}

/// The days on which what was agreed in a review is due; what is done or has no day is left out.
#[must_use]
pub fn dates(plan: &Plan, id: Id, made: Stamp, say: &dyn Fn(&Msg) -> String) -> Vec<Event> {
    let open = actions(plan, id).into_iter().filter(|(_, row)| row.done_on.is_none());
    open.filter_map(|(row_id, row)| {
        let title = match row.owner.trim() {
            "" => row.text.trim().to_owned(),
            owner => say(&msg!("meeting-due-title", owner = owner, text = row.text.trim())),
        };
        let text = say(&msg!("minutes-called", account = &plan.account.name));
        Some(Event { row: row_id, made, when: When::Day(row.due?), title, text })
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{AgendaItem, Move, Review};
    use crate::text::{Catalog, IsoFormats};
    use std::sync::Arc;
    use time::macros::date;

    fn plan() -> Plan {
        let mut plan = Plan::new(Id::fixed(1), "Halvern Foods");
        let item = AgendaItem { text: "New fields".into(), minutes: 45, ..AgendaItem::default() };
        let agenda = [(Id::fixed(3), item)].into();
        let row = Review { on: Some(date!(2026 - 12 - 07)), agenda, ..Review::default() };
        plan.reviews.insert(Id::fixed(2), Arc::new(row));
        plan
    }

    #[test]
    fn a_review_takes_its_day_until_it_has_a_time() {
        let catalog = Catalog::new(&[], Box::new(IsoFormats));
        let say = |msg: &Msg| catalog.say(msg);
        let at = |_, time: TimeOfDay| Stamp(i64::from(time.minutes()));
        let mut plan = plan();
        let entry = event(&plan, Id::fixed(2), Stamp(5), &at, &say).unwrap();
        assert_eq!((entry.row, entry.when), (Id::fixed(2), When::Day(date!(2026 - 12 - 07))));
        assert!(entry.title.contains("Halvern Foods") && entry.text.contains("New fields"), "{entry:?}");
        Plan::change(&mut plan.reviews, Id::fixed(2), |row| row.at = TimeOfDay::new(9, 0));
        assert_eq!(event(&plan, Id::fixed(2), Stamp(5), &at, &say).unwrap().when, When::At(Stamp(540), 45));
        Plan::change(&mut plan.reviews, Id::fixed(2), |row| row.on = None);
        assert_eq!(event(&plan, Id::fixed(2), Stamp(5), &at, &say), None);
    }

    #[test]
    fn what_is_open_and_due_has_an_entry() {
        let catalog = Catalog::new(&[], Box::new(IsoFormats));
        let mut plan = plan();
        let mut put = |n: u128, row: Move| {
            plan.moves.insert(Id::fixed(n), Arc::new(Move { review: Some(Id::fixed(2)), ..row }));
        };
        let due = Some(date!(2027 - 01 - 15));
        put(10, Move { text: "Visit Bakery".into(), owner: "Lena".into(), due, ..Move::default() });
        put(11, Move { text: "Someday".into(), ..Move::default() });
        put(12, Move { text: "Done".into(), due, done_on: due, ..Move::default() });
        let list = dates(&plan, Id::fixed(2), Stamp(5), &|msg| catalog.say(msg));
        assert_eq!(list.iter().map(|one| one.row).collect::<Vec<_>>(), [Id::fixed(10)]);
        assert!(list[0].title.contains("Lena") && list[0].title.contains("Visit Bakery"), "{:?}", list[0]);
    }
}
