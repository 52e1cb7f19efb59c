//! Reviews in brief: for whoever looks over all accounts, and what of them is next, late or not done.

use super::reading::{actions, follow_ups, present, ready};
use crate::plan::{ActionBrief, Arrange, Id, Plan, ReviewBrief, ReviewKind, Summary, days_between};
use crate::tools::strategy::moves::is_answered;
use time::Date;

/// The looks at a plan together, the earliest first.
#[must_use]
pub fn briefs(plan: &Plan) -> Vec<ReviewBrief> {
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let rows = plan.reviews.iter();
    let mut list: Vec<ReviewBrief> = rows
        .map(|(id, row)| ReviewBrief {
            id: *id,
            kind: row.kind.clone(),
            on: row.on,
            held: row.held,
            with: row.with.trim().to_owned(),
            people: count(present(row).len()),
            ready: count(ready(row)),
            actions: count(actions(plan, *id).len()),
        })
        .collect();
    list.arrange_by_key(|row| (row.on, row.id));
    list
}

/// What was agreed in reviews that were held and is not done, the soonest first.
#[must_use]
pub fn follow_up_briefs(plan: &Plan) -> Vec<ActionBrief> {
    let open = follow_ups(plan, Date::MIN).into_iter().map(|(id, row)| ActionBrief {
        id,
        text: row.text.trim().to_owned(),
        owner: row.owner.trim().to_owned(),
        due: row.due,
        answered: is_answered(row),
    });
    open.collect()
}

/// A review of an account.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// The account.
    pub account: Id,
    /// Its name.
    pub name: String,
    /// The review.
    pub review: ReviewBrief,
}

/// An action of an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Owed {
    /// The account.
    pub account: Id,
    /// Its name.
    pub name: String,
    /// The action.
    pub action: ActionBrief,
    /// Days since it was due, where nobody has said what became of it.
    pub late: Option<i64>,
}

/// The reviews of all accounts.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Calendar {
    /// Whose day is over and which nobody has held, the oldest first.
    pub overdue: Vec<Entry>,
    /// Ahead, the soonest first; those without a day last.
    pub ahead: Vec<Entry>,
    /// Held, the latest first.
    pub held: Vec<Entry>,
    /// Accounts that were reviewed and have no review ahead, with the day of the last one, the longest ago first.
    pub unset: Vec<(Id, String, Date)>,
    /// What was agreed and is not done: what is late first.
    pub owed: Vec<Owed>,
}

/// The strategic reviews of all accounts, seen from today.
#[must_use]
pub fn calendar(accounts: &[Summary], today: Date) -> Calendar {
    let mut all = Calendar::default();
    for account in accounts {
        let (id, name) = (account.id, account.name.clone());
        let strategic = || account.reviews.iter().filter(|row| row.kind == ReviewKind::Account);
        for review in strategic() {
            let entry = Entry { account: id, name: name.clone(), review: review.clone() };
            match review.on {
                _ if review.held => all.held.push(entry),
                Some(on) if on < today => all.overdue.push(entry),
                _ => all.ahead.push(entry),
            }
        }
        let last = strategic().filter(|row| row.held).filter_map(|row| row.on).max();
        if let Some(last) = last.filter(|_| strategic().all(|row| row.held)) {
            all.unset.push((id, name.clone(), last));
        }
        all.owed.extend(account.follow_ups.iter().map(|action| {
            let days = action.due.map(|due| days_between(due, today));
            let late = days.filter(|days| *days > 0 && !action.answered);
            Owed { account: id, name: name.clone(), action: action.clone(), late }
        }));
    }
    let order = |entry: &Entry| (entry.review.on.is_none(), entry.review.on, entry.name.clone(), entry.review.id);
    all.overdue.arrange_by_key(order);
    all.ahead.arrange_by_key(order);
    all.held.arrange_by_key(|entry| (std::cmp::Reverse(entry.review.on), entry.name.clone(), entry.review.id));
    all.unset.arrange_by_key(|(id, name, last)| (*last, name.clone(), *id));
    all.owed.arrange_by_key(|owed| {
        (std::cmp::Reverse(owed.late.unwrap_or(0)), owed.action.due.is_none(), owed.action.due, owed.action.id)
    });
    all
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{REVIEW, action, change, people, prepared, put, review, world};
    use super::*;
    use crate::plan::{MoveKind, Review};
    use crate::tools::whitespace::insights::fixture::{TODAY, days_ago, id};
    use time::macros::date;

    #[test]
    fn a_brief_says_who_is_ready_and_what_is_owed() {
        let mut world = world(-10);
        people(&mut world, &[("Anna", ""), ("Lena", "")]);
        prepared(&mut world, 0);
        action(&mut world, 1, " Visit Bakery ", MoveKind::Enter, Some(3));
        change(&mut world, |row| row.held = true);
        put(&mut world, 701, Review { on: Some(days_ago(-80)), ..review() });
        put(&mut world, 702, Review { on: Some(days_ago(-80)), ..Review::default() });
        let list = briefs(&world.plan);
        let told: Vec<_> = list.iter().map(|row| (row.id, row.held, row.people, row.ready, row.actions)).collect();
        assert_eq!(told, [(id(REVIEW), true, 2, 1, 1), (id(701), false, 0, 0, 0), (id(702), false, 0, 0, 0)]);
        let owed = follow_up_briefs(&world.plan);
        let told: Vec<_> = owed.iter().map(|one| (one.text.as_str(), one.due, one.answered)).collect();
        assert_eq!(told, [("Visit Bakery", Some(days_ago(3)), false)]);
    }

    #[test]
    fn the_calendar_knows_what_is_next_late_and_not_set() {
        let account = |n: u128, name: &str, reviews: Vec<ReviewBrief>| Summary {
            id: id(n),
            name: name.into(),
            reviews,
            ..Summary::default()
        };
        let on = |n: u128, day, held| ReviewBrief {
            id: id(n),
            kind: ReviewKind::Account.into(),
            on: Some(day),
            held,
            ..ReviewBrief::default()
        };
        let mut owing = account(1, "Northmill", vec![on(11, days_ago(3), false), on(12, days_ago(90), true)]);
        let owed = |n: u128, due, answered| ActionBrief { id: id(n), due, answered, ..ActionBrief::default() };
        owing.follow_ups = vec![
            owed(21, Some(days_ago(-2)), false),
            owed(22, Some(days_ago(5)), false),
            owed(23, Some(days_ago(9)), true),
            owed(24, None, false),
        ];
        let others = [
            account(2, "Halvern", vec![on(13, TODAY, false), on(14, date!(2026 - 10 - 01), true)]),
            account(3, "Acme", vec![on(15, date!(2026 - 09 - 01), true)]),
            account(4, "Nothing", vec![]),
        ];
        let all = calendar(&[&[owing][..], &others].concat(), TODAY);
        let ids = |list: &[Entry]| list.iter().map(|entry| entry.review.id).collect::<Vec<_>>();
        assert_eq!((ids(&all.overdue), ids(&all.ahead)), (vec![id(11)], vec![id(13)]));
        assert_eq!(ids(&all.held), [id(14), id(15), id(12)].to_vec().into_iter().collect::<Vec<_>>());
        assert_eq!(all.unset, [(id(3), "Acme".to_owned(), date!(2026 - 09 - 01))]);
        let told: Vec<_> = all.owed.iter().map(|one| (one.action.id, one.late)).collect();
        assert_eq!(told, [(id(22), Some(5)), (id(23), None), (id(21), None), (id(24), None)]);
    }
}
