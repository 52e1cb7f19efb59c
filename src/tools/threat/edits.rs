//! What one click does to the plan.

use crate::plan::{Alternative, AlternativeKind, Backing, Id, Plan, Rating};
use crate::playbook::{Competitor, Playbook};
use std::sync::Arc;
use time::Date;

/// Rates one side of a criterion (`None` is us) as of today. A second rating of the day replaces the first; without a
/// score the newest rating goes, and the one before it counts again. Older ones stay: together they are the history.
pub fn rate(
    plan: &mut Plan,
    (criterion, alternative): (Id, Option<Id>),
    score: Option<u8>,
    said_by: Option<Id>,
    today: Date,
    new: Id,
) {
    let of_pair = |row: &Rating| row.criterion == criterion && row.alternative == alternative;
    let newest = plan.ratings.iter().filter(|(_, row)| of_pair(row)).max_by_key(|(id, row)| (row.on, **id));
    let newest = newest.map(|(id, row)| (*id, row.on));
    match (score, newest) {
        (None, Some((id, _))) => _ = plan.ratings.remove(&id),
        (None, None) => {}
        (Some(_), Some((id, on))) if on == Some(today) => {
            Plan::change(&mut plan.ratings, id, |row| {
                row.score = score;
                row.said_by = said_by.or(row.said_by); // correcting a score takes no name away
            });
        }
        (Some(_), _) => {
            let row = Rating { criterion, alternative, score, on: Some(today), said_by, ..Rating::default() };
            plan.ratings.insert(new, Arc::new(row));
        }
    }
}

/// Adds what is always open to them.
pub fn add_alternative(plan: &mut Plan, kind: AlternativeKind, name: &str, opportunity: Id, new: Id) {
    let row = Alternative {
        name: name.to_owned(),
        kind: kind.into(),
        opportunity: Some(opportunity),
        ..Alternative::default()
    };
    plan.alternatives.insert(new, Arc::new(row));
}

/// The competitor of the playbook an alternative is, by its name.
#[must_use]
pub fn known_competitor<'a>(playbook: &'a Playbook, name: &str) -> Option<&'a Competitor> {
    let name = name.trim().to_lowercase();
    let is_it = |competitor: &&Competitor| {
        let known = competitor.name.trim().to_lowercase();
        !known.is_empty() && !name.is_empty() && (name == known || name.starts_with(&format!("{known} ")))
    };
    playbook.competitors.iter().find(is_it)
}

/// Whether the playbook knows something of an alternative that nobody has written down yet.
#[must_use]
pub fn has_more(row: &Alternative, known: &Competitor) -> bool {
    let missing = |here: &str, there: &str| here.trim().is_empty() && !there.trim().is_empty();
    missing(&row.strength, &known.strength)
        || missing(&row.next_move, &known.next_move)
        || missing(&row.our_answer, &known.how_we_win)
}

/// Takes over what the playbook knows of a competitor, where nothing is written yet.
pub fn take_over(row: &mut Alternative, known: &Competitor) {
    let fill = |here: &mut String, there: &str| {
        if here.trim().is_empty() {
            there.clone_into(here);
        }
    };
    fill(&mut row.strength, &known.strength);
    fill(&mut row.next_move, &known.next_move);
    fill(&mut row.our_answer, &known.how_we_win);
}

/// Notes whom a person backs: `Ok` an alternative, `Err` us or nobody knows.
pub fn back(plan: &mut Plan, person: Id, opportunity: Id, whom: Result<Id, Backing>) {
    Plan::change(&mut plan.stakeholders, person, |row| {
        let position = row.position_mut(opportunity);
        position.backs = whom.err().unwrap_or(Backing::Alternative).into();
        position.backs_alternative = whom.ok();
    });
}

/// The order of an opportunity's last criterion; empty when it has none.
#[must_use]
pub fn last_order(plan: &Plan, opportunity: Id) -> String {
    let here = plan.criteria.values().filter(|row| row.opportunity == Some(opportunity));
    here.map(|row| row.order.clone()).max().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tools::threat::fixture::{CORVUS, INGRID, LINE2, PAYBACK, TODAY, World, day, id};

    fn scores(world: &World) -> Vec<u8> {
        world.read(|threat| threat.history(id(PAYBACK), None).iter().map(|rated| rated.score).collect())
    }

    #[test]
    fn one_rating_a_day_and_the_older_stay() {
        let mut world = World::halvern();
        let pair = (id(PAYBACK), None);
        rate(world.plan(), pair, Some(2), None, day(-9), id(1));
        rate(world.plan(), pair, Some(3), None, TODAY, id(2));
        rate(world.plan(), pair, Some(4), Some(id(INGRID)), TODAY, id(3));
        assert_eq!(scores(&world), [2, 4]);
        assert_eq!(world.plan().ratings[&id(2)].said_by, Some(id(INGRID)));
        rate(world.plan(), pair, None, None, TODAY, id(4));
        assert_eq!(scores(&world), [2], "the one before counts again");
        rate(world.plan(), (id(PAYBACK), Some(id(CORVUS))), None, None, TODAY, id(5));
        assert_eq!(world.plan().ratings.len(), 1);
    }

    #[test]
    fn the_playbook_fills_blanks_and_overwrites_nothing() {
        let corvus = Competitor {
            name: "Corvus".into(),
            strength: "Cheap to start with".into(),
            how_we_win: "The whole cost".into(),
            next_move: "A late discount".into(),
        };
        let playbook = Playbook { competitors: vec![corvus], ..Playbook::default() };
        assert!(known_competitor(&playbook, "Corvidae").is_none());
        let known = known_competitor(&playbook, " corvus Systems").unwrap();
        let mut row = Alternative { our_answer: "Ours".into(), ..Alternative::default() };
        assert!(has_more(&row, known));
        take_over(&mut row, known);
        assert_eq!((row.strength.as_str(), row.our_answer.as_str()), ("Cheap to start with", "Ours"));
        assert!(!has_more(&row, known));
    }

    #[test]
    fn whom_a_person_backs() {
        let mut world = World::halvern();
        back(world.plan(), id(INGRID), id(LINE2), Ok(id(CORVUS)));
        assert_eq!(world.read(|threat| threat.sponsors().len()), 1);
        back(world.plan(), id(INGRID), id(LINE2), Err(Backing::Us));
        assert_eq!(world.read(|threat| threat.sponsors().len()), 0);
        assert_eq!(world.plan().stakeholders[&id(INGRID)].position(id(LINE2)).backs_alternative, None);
    }
}
