//! What an edit of a person does to the plan, so that one gesture is one edit and leaves nothing loose behind.

use super::moves::Standing;
use crate::plan::{
    Aspect, Authority, EntityKind, Evidence, Id, Mark, Member, Open, Plan, Position, Stakeholder, Stance, Words,
};
use std::sync::Arc;

/// Moves a person to another place on the map. Only what changes is written, and a new stance is marked.
pub fn stand(plan: &mut Plan, person: Id, sale: Id, to: Standing, mark: Mark) {
    Plan::change(&mut plan.stakeholders, person, |row| {
        if row.sway.map(|sway| sway.clamp(1, 5)) != to.sway {
            row.sway = to.sway;
        }
        set_stance(row.position_mut(sale), to.stance.into(), mark);
    });
}

/// Marks where a person stands; the same stance again leaves the old mark.
pub fn set_stance(position: &mut Position, stance: Open<Stance>, mark: Mark) {
    if position.stance != stance {
        position.stance = stance;
        position.marked = Some(mark);
    }
}

/// Marks what a person can decide; the same authority again leaves the old mark.
pub fn set_authority(position: &mut Position, authority: Open<Authority>, mark: Mark) {
    if position.authority != authority {
        position.authority = authority;
        position.marked = Some(mark);
    }
}

/// Writes evidence about a person. What shows a side of them that nobody had found out also marks it: the first word
/// heard needs no second entry.
pub fn record(plan: &mut Plan, id: Id, evidence: Evidence, mark: Mark) {
    if let (true, Some(sale)) = (evidence.about.kind == EntityKind::Stakeholder, evidence.about.opportunity) {
        Plan::change(&mut plan.stakeholders, evidence.about.id, |person| {
            let position = person.position_mut(sale);
            let stance = Stance::from_word(&evidence.supports).filter(|_| evidence.about.aspect == Aspect::Stance);
            let authority =
                Authority::from_word(&evidence.supports).filter(|_| evidence.about.aspect == Aspect::Authority);
            if let Some(stance) = stance.filter(|_| position.stance == Stance::Unknown) {
                set_stance(position, stance.into(), mark.clone());
            }
            if let Some(authority) = authority.filter(|_| position.authority == Authority::Unknown) {
                set_authority(position, authority.into(), mark);
            }
        });
    }
    plan.evidence.insert(id, Arc::new(evidence));
}

/// Removes a person with what only made sense with them: evidence about them, and lines from others to them. Calls keep
/// their seat, since they tell what happened.
pub fn remove(plan: &mut Plan, person: Id) {
    plan.stakeholders.remove(&person);
    plan.evidence.retain(|_, row| !(row.about.kind == EntityKind::Stakeholder && row.about.id == person));
    let tied = |row: &Stakeholder| row.reports_to == Some(person) || row.influences.contains_key(&person);
    for row in plan.stakeholders.values_mut().filter(|row| tied(row)) {
        let row = Arc::make_mut(row);
        row.reports_to = row.reports_to.filter(|to| *to != person);
        row.influences.remove(&person);
    }
}

/// Notes how well a member of our team knows a person, 0 to 4; `None` takes it away. `member` is `None` while nobody of
/// ours is in the plan: then one is made, called `name`.
pub fn relate(
    plan: &mut Plan,
    person: Id,
    member: Option<Id>,
    level: Option<u8>,
    new: impl FnOnce() -> Id,
    name: &str,
) {
    let member = member.unwrap_or_else(|| {
        let id = new();
        plan.team.insert(id, Arc::new(Member { name: name.to_owned(), ..Member::default() }));
        id
    });
    Plan::change(&mut plan.stakeholders, person, |row| {
        match level {
            Some(level) => row.relationships.insert(member, level.min(4)),
            None => row.relationships.remove(&member),
        };
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{About, Influence};
    use time::macros::date;

    const PRIYA: u128 = 1;
    const INGRID: u128 = 2;
    const SALE: u128 = 5;

    fn plan() -> Plan {
        let mut plan = Plan::new(Id::fixed(9), "Halvern Foods");
        let mut priya = Stakeholder { name: "Priya".into(), sway: Some(4), ..Stakeholder::default() };
        priya.reports_to = Some(Id::fixed(INGRID));
        priya.influences.insert(Id::fixed(INGRID), Influence { strength: 2, ..Influence::default() });
        plan.stakeholders.insert(Id::fixed(PRIYA), Arc::new(priya));
        plan.stakeholders.insert(Id::fixed(INGRID), Arc::new(Stakeholder::default()));
        for (id, person) in [(20, PRIYA), (21, INGRID)] {
            let about = About::person(Id::fixed(person), Id::fixed(SALE), Aspect::Stance);
            plan.evidence.insert(Id::fixed(id), Arc::new(Evidence { about, ..Evidence::default() }));
        }
        plan
    }

    fn mark(by: &str) -> Mark {
        Mark { on: Some(date!(2026 - 11 - 22)), by: by.into() }
    }

    fn priya(plan: &Plan) -> &Stakeholder {
        plan.stakeholders.get(&Id::fixed(PRIYA)).unwrap()
    }

    fn at(plan: &Plan) -> Position {
        priya(plan).position(Id::fixed(SALE))
    }

    #[test]
    fn only_a_new_stance_is_marked() {
        let mut plan = plan();
        let mut go =
            |stance, sway, by| stand(&mut plan, Id::fixed(PRIYA), Id::fixed(SALE), Standing { stance, sway }, mark(by));
        go(Stance::Advocate, Some(4), "Lena");
        go(Stance::Advocate, Some(5), "Marc");
        assert_eq!((at(&plan).stance.get(), priya(&plan).sway), (Stance::Advocate, Some(5)));
        assert_eq!(at(&plan).marked.unwrap().by, "Lena", "a move of the sway alone leaves the mark");
    }

    #[test]
    fn a_word_from_a_newer_app_is_only_overwritten_by_a_real_change() {
        let mut position = Position { stance: Open::Other("enthusiast".into()), ..Position::default() };
        set_stance(&mut position, Open::Other("enthusiast".into()), mark("Lena"));
        assert_eq!(position.marked, None);
        set_stance(&mut position, Stance::Advocate.into(), mark("Lena"));
        assert_eq!(position.stance, Stance::Advocate);
    }

    #[test]
    fn evidence_marks_what_nobody_had_found_out_and_nothing_else() {
        let mut plan = plan();
        let shows = |aspect, word: &str| Evidence {
            about: About::person(Id::fixed(PRIYA), Id::fixed(SALE), aspect),
            supports: word.into(),
            ..Evidence::default()
        };
        record(&mut plan, Id::fixed(30), shows(Aspect::Stance, "advocate"), mark("Lena"));
        assert_eq!(at(&plan).stance, Stance::Advocate);
        record(&mut plan, Id::fixed(31), shows(Aspect::Stance, "opposed_active"), mark("Marc"));
        assert_eq!(at(&plan).stance, Stance::Advocate, "a contradiction is evidence, not a change of mind");
        record(&mut plan, Id::fixed(32), shows(Aspect::Authority, "veto"), mark("Marc"));
        assert_eq!((at(&plan).authority.get(), at(&plan).stance.get()), (Authority::Veto, Stance::Advocate));
        assert_eq!(plan.evidence.len(), 5);
    }

    #[test]
    fn whoever_is_removed_leaves_no_loose_ends() {
        let mut plan = plan();
        remove(&mut plan, Id::fixed(INGRID));
        assert_eq!(plan.stakeholders.len(), 1);
        assert_eq!(plan.evidence.keys().copied().collect::<Vec<_>>(), [Id::fixed(20)]);
        assert_eq!(priya(&plan).reports_to, None);
        assert!(priya(&plan).influences.is_empty());
    }

    #[test]
    fn a_relationship_needs_somebody_of_ours() {
        let mut plan = plan();
        relate(&mut plan, Id::fixed(PRIYA), None, Some(9), || Id::fixed(40), "Lena");
        assert_eq!(plan.team.get(&Id::fixed(40)).unwrap().name, "Lena");
        assert_eq!(priya(&plan).best_relationship(), Some(4));
        relate(&mut plan, Id::fixed(PRIYA), Some(Id::fixed(40)), None, || Id::fixed(41), "Lena");
        assert_eq!(priya(&plan).best_relationship(), None);
        assert_eq!(plan.team.len(), 1);
    }
}
