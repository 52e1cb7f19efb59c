//! Moves: made from insights, grouped by what is late, open and done, and answered for with a word.

use crate::insight::Insight;
use crate::plan::{Arrange, EntityKind, Id, Move, MoveKind, Plan};
use crate::text::Msg;
use std::cmp::Reverse;
use time::{Date, Duration};

/// Days until a move made from an insight is due.
const DUE: i64 = 14;
/// Rules whose moves keep what we have.
const PROTECTING: &[&str] = &["base-at-risk", "easy-to-replace"];

/// The move an insight leads to; `None` when it leads to none. The owner is whoever makes it.
#[must_use]
pub fn from_insight(insight: &Insight, owner: &str, today: Date, say: &dyn Fn(&Msg) -> String) -> Option<Move> {
    let text = say(insight.todo.as_ref()?);
    let kind = match insight.subject.kind {
        _ if PROTECTING.contains(&insight.rule) => MoveKind::Protect,
        ref kind if *kind == EntityKind::Cell || *kind == EntityKind::Unit => MoveKind::Enter,
        _ => MoveKind::Grow,
    };
    Some(Move {
        text,
        kind: kind.into(),
        owner: owner.to_owned(),
        due: today.checked_add(Duration::days(DUE)),
        opportunity: insight.subject.opportunity,
        about: Some(insight.subject.clone()),
        rule: insight.rule.to_owned(),
        ..Move::default()
    })
}

/// Whether a move that is not done was made from this insight.
#[must_use]
pub fn is_a_move(plan: &Plan, insight: &Insight) -> bool {
    let same = |row: &Move| row.rule == insight.rule && row.about.as_ref() == Some(&insight.subject);
    insight.todo.is_some() && plan.moves.values().any(|row| row.done_on.is_none() && same(row))
}

/// Whether somebody said what became of a move, on its due day or since.
#[must_use]
pub fn is_answered(row: &Move) -> bool {
    let since = row.answered_on.is_some_and(|said| row.due.is_none_or(|due| said >= due));
    !row.outcome.trim().is_empty() && since
}

/// Whether a move is past its date, neither done nor answered for.
#[must_use]
pub fn is_late(row: &Move, today: Date) -> bool {
    row.done_on.is_none() && row.due.is_some_and(|due| due < today) && !is_answered(row)
}

/// The moves of an opportunity and of the account, by what is left to do.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Groups {
    /// Past their date and not answered for, the oldest first.
    pub late: Vec<Id>,
    /// Ahead, the soonest first; those without a date last.
    pub open: Vec<Id>,
    /// Done, the newest first.
    pub done: Vec<Id>,
}

/// Whether a move belongs to an opportunity, or to the account as a whole; to any while there is none.
#[must_use]
pub fn serves(row: &Move, opportunity: Option<Id>) -> bool {
    opportunity.is_none() || row.opportunity.is_none() || row.opportunity == opportunity
}

/// Groups the moves.
#[must_use]
pub fn groups(plan: &Plan, opportunity: Option<Id>, today: Date) -> Groups {
    let mut rows: Vec<_> = plan.moves.iter().filter(|(_, row)| serves(row, opportunity)).collect();
    rows.arrange_by_key(|(id, row)| (row.due.is_none(), row.due, **id));
    let mut groups = Groups::default();
    let mut done = Vec::new();
    for (id, row) in rows {
        match row.done_on {
            Some(day) => done.push((Reverse(day), *id)),
            None if is_late(row, today) => groups.late.push(*id),
            None => groups.open.push(*id),
        }
    }
    done.arrange_by_key(|entry| *entry);
    groups.done = done.into_iter().map(|(_, id)| id).collect();
    groups
}

/// Marks a move as done today, or as not done.
pub fn finish(plan: &mut Plan, id: Id, done: bool, today: Date) {
    Plan::change(&mut plan.moves, id, |row| row.done_on = done.then_some(today));
}

/// Says what became of a move, today; an empty text takes that back.
pub fn answer(plan: &mut Plan, id: Id, words: &str, today: Date) {
    Plan::change(&mut plan.moves, id, |row| {
        row.answered_on = (!words.trim().is_empty()).then_some(today);
        words.clone_into(&mut row.outcome);
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::insight::{Severity, Source};
    use crate::plan::About;
    use crate::tools::whitespace::insights::fixture::{SALE, TODAY, World, days_ago, id, say};
    use std::sync::Arc;

    fn insight(kind: EntityKind) -> Insight {
        let about = About { opportunity: Some(id(SALE)), ..About::whole(kind, id(3)) };
        let insight = Insight::new("box-out", Severity::Watch, Source::WalletShare2014, about, msg!("not-known"));
        insight.leads_to(msg!("whitespace-some-rival"))
    }

    #[test]
    fn an_insight_becomes_a_move_with_an_owner_and_a_date() {
        let row = from_insight(&insight(EntityKind::Cell), "Anna", TODAY, &say).unwrap();
        assert_eq!((row.text.as_str(), row.owner.as_str(), row.rule.as_str()), ("a competitor", "Anna", "box-out"));
        assert_eq!((row.due, row.opportunity), (Some(days_ago(-14)), Some(id(SALE))));
        assert!(row.kind == MoveKind::Enter);
        let person = from_insight(&insight(EntityKind::Stakeholder), "Anna", TODAY, &say).unwrap();
        assert!(person.kind == MoveKind::Grow);
        let risk = Insight { rule: "base-at-risk", ..insight(EntityKind::Account) };
        assert!(from_insight(&risk, "", TODAY, &say).unwrap().kind == MoveKind::Protect);
        let idle = Insight { todo: None, ..insight(EntityKind::Cell) };
        assert_eq!(from_insight(&idle, "Anna", TODAY, &say), None);
    }

    #[test]
    fn it_is_a_move_until_that_move_is_done() {
        let mut world = World::new();
        let found = insight(EntityKind::Cell);
        assert!(!is_a_move(&world.plan, &found));
        world.plan.moves.insert(id(5), Arc::new(from_insight(&found, "Anna", TODAY, &say).unwrap()));
        assert!(is_a_move(&world.plan, &found));
        assert!(!is_a_move(&world.plan, &insight(EntityKind::Unit)), "another subject");
        finish(&mut world.plan, id(5), true, TODAY);
        assert!(!is_a_move(&world.plan, &found));
    }

    #[test]
    fn late_is_past_the_date_and_not_answered_for_since() {
        let row = |due: i64| Move { due: Some(days_ago(due)), ..Move::default() };
        assert!(is_late(&row(1), TODAY) && !is_late(&row(0), TODAY));
        assert!(!is_late(&Move::default(), TODAY), "without a date nothing is late");
        let mut said = Move { outcome: "Waits for the audit".into(), answered_on: Some(days_ago(3)), ..row(2) };
        assert!(is_late(&said, TODAY), "said before it was due");
        said.answered_on = Some(days_ago(2));
        assert!(!is_late(&said, TODAY));
        said.outcome = " ".into();
        assert!(is_late(&said, TODAY), "a day without a word");
    }

    #[test]
    fn groups_are_in_the_order_of_what_to_do() {
        let mut world = World::new();
        let mut put = |n: u128, row: Move| world.plan.moves.insert(id(n), Arc::new(row));
        put(1, Move::default());
        put(2, Move { due: Some(days_ago(-5)), ..Move::default() });
        put(3, Move { due: Some(days_ago(2)), ..Move::default() });
        put(4, Move { due: Some(days_ago(9)), opportunity: Some(id(SALE)), ..Move::default() });
        put(5, Move { done_on: Some(days_ago(9)), ..Move::default() });
        put(6, Move { done_on: Some(days_ago(1)), ..Move::default() });
        put(7, Move { due: Some(days_ago(9)), opportunity: Some(id(901)), ..Move::default() });
        let groups = groups(&world.plan, Some(id(SALE)), TODAY);
        assert_eq!(groups.late, [id(4), id(3)]);
        assert_eq!(groups.open, [id(2), id(1)]);
        assert_eq!(groups.done, [id(6), id(5)]);
        answer(&mut world.plan, id(3), "The plant is shut until May", TODAY);
        assert_eq!(super::groups(&world.plan, None, TODAY).late, [id(4), id(7)]);
    }
}
