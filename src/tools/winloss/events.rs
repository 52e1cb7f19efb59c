//! What happened on the way to a decision, put together from what the plan holds: calls, what they did and said, the stages,
//! the close date. Nobody writes a timeline.

use crate::plan::{About, Arrange, EntityKind, EvidenceKind, Id, Opportunity, Plan, days_between};
use crate::playbook::Playbook;
use crate::text::{Arg, Msg};
use crate::tools::calls::reading::title;
use time::Date;

/// Days before the decision that a timeline shows at most; what is older is told in the table alone.
pub const LONGEST: i64 = 540;

/// What kind of thing happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Happened {
    /// Our stage changed.
    Stage,
    /// They showed that a stage is earned.
    Earned,
    /// The close date was moved.
    Moved,
    /// A call.
    Call,
    /// They did something.
    Did,
    /// They said something.
    Said,
}

impl Happened {
    /// The word used in keys.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Stage => "stage",
            Self::Earned => "earned",
            Self::Moved => "moved",
            Self::Call => "call",
            Self::Did => "did",
            Self::Said => "said",
        }
    }
}

/// Something that happened.
#[derive(Debug, Clone, PartialEq)]
pub struct Event {
    /// The day.
    pub on: Date,
    /// What kind of thing.
    pub kind: Happened,
    /// What, in words.
    pub what: Msg,
    /// The players who took part.
    pub who: Vec<Id>,
    /// The row that tells it.
    pub about: About,
}

/// A change of our stage, as a history tells it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StageChange {
    /// The day.
    pub on: Date,
    /// The stage before, by its key; empty for none.
    pub from: String,
    /// The stage after.
    pub to: String,
}

/// Everything that happened in a sale up to its decision, the earliest first. Stage changes are known only to a history and
/// are handed in.
#[must_use]
pub fn events(plan: &Plan, playbook: &Playbook, sale: Id, decided: Date, stages: &[StageChange]) -> Vec<Event> {
    let Some(row) = plan.opportunities.get(&sale) else { return Vec::new() };
    let mut found: Vec<Event> =
        calls(plan, sale).chain(evidence(plan, sale)).chain(of_sale(row, playbook, sale)).collect();
    let about = About { opportunity: Some(sale), ..About::whole(EntityKind::Opportunity, sale) };
    found.extend(stages.iter().map(|change| Event {
        on: change.on,
        kind: Happened::Stage,
        what: msg!("winloss-stage-became", stage = playbook.stage_name(&change.to)),
        who: Vec::new(),
        about: about.clone(),
    }));
    found.retain(|event| event.on <= decided);
    found.arrange_by(|a, b| (a.on, a.kind, &a.about).cmp(&(b.on, b.kind, &b.about)));
    found
}

fn calls(plan: &Plan, sale: Id) -> impl Iterator<Item = Event> {
    let held = plan.calls.iter().filter(move |(_, call)| call.held() && call.opportunity == Some(sale));
    held.filter_map(|(id, call)| {
        Some(Event {
            on: call.day()?,
            kind: Happened::Call,
            what: msg!("winloss-call", title = title(plan, call)),
            who: call.room.keys().copied().collect(),
            about: About::whole(EntityKind::Call, *id),
        })
    })
}

fn evidence(plan: &Plan, sale: Id) -> impl Iterator<Item = Event> {
    let here = plan.evidence.values().filter(move |row| row.about.opportunity == Some(sale));
    here.filter(|row| !row.text.trim().is_empty()).filter_map(|row| {
        let person = Some(row.about.id).filter(|_| row.about.kind == EntityKind::Stakeholder);
        let by = row.from.or(person).filter(|id| plan.stakeholders.contains_key(id));
        Some(Event {
            on: row.on?,
            kind: if row.kind == EvidenceKind::Did { Happened::Did } else { Happened::Said },
            what: msg!("winloss-evidence", text = row.text.trim()),
            who: by.into_iter().collect(),
            about: row.about.clone(),
        })
    })
}

fn of_sale<'a>(row: &'a Opportunity, playbook: &'a Playbook, sale: Id) -> impl Iterator<Item = Event> + 'a {
    let about = About { opportunity: Some(sale), ..About::whole(EntityKind::Opportunity, sale) };
    let place = about.clone();
    let earned = row.proofs.iter().filter_map(move |(key, proof)| {
        let criterion = playbook.criterion(key).unwrap_or(key);
        let what = msg!("winloss-earned", criterion = criterion);
        Some(Event {
            on: proof.on?,
            kind: Happened::Earned,
            what,
            who: proof.by.into_iter().collect(),
            about: about.clone(),
        })
    });
    let moved = row.close_history.values().filter_map(move |change| {
        let day = |on: Option<Date>| on.map_or_else(|| Arg::from(msg!("winloss-no-day")), Arg::from);
        let what = msg!("winloss-moved", from = day(change.from), to = day(change.to));
        Some(Event { on: change.at.date()?, kind: Happened::Moved, what, who: Vec::new(), about: place.clone() })
    });
    earned.chain(moved)
}

/// A player who took part, with the number of times, those who took part most first.
#[must_use]
pub fn cast(plan: &Plan, events: &[Event]) -> Vec<(Id, String, usize)> {
    let mut times = std::collections::BTreeMap::<Id, usize>::new();
    for id in events.iter().flat_map(|event| &event.who) {
        *times.entry(*id).or_default() += 1;
    }
    let named = |(id, times): (Id, usize)| Some((id, plan.stakeholders.get(&id)?.name.trim().to_owned(), times));
    let mut list: Vec<_> = times.into_iter().filter_map(named).filter(|(_, name, _)| !name.is_empty()).collect();
    list.arrange_by_key(|(id, name, times)| (std::cmp::Reverse(*times), name.clone(), *id));
    list
}

/// The first day a picture shows: the first event, at most [`LONGEST`] days before the decision, and at least the 90 days
/// that are looked back upon.
#[must_use]
pub fn first_day(events: &[Event], decided: Date) -> Date {
    let far = |days: i64| decided.checked_sub(time::Duration::days(days)).unwrap_or(decided);
    let seen = events.iter().map(|event| event.on).find(|on| days_between(*on, decided) <= LONGEST);
    seen.unwrap_or(decided).min(far(100))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Aspect, Call, CloseMove, Debrief, Evidence, Seat, StageProof, Stamp};
    use crate::tools::tried::say;
    use crate::tools::winloss::fixture::{DECIDED, LOST, NAND, VOSS, WON, World, id};
    use std::sync::Arc;
    use time::Duration;
    use time::macros::date;

    fn world() -> World {
        let mut world = World::new();
        let call = |sale: u128, days: i64| Call {
            title: "Walk the line".into(),
            opportunity: Some(id(sale)),
            on: Some(DECIDED - Duration::days(days)),
            room: [(id(VOSS), Seat::default()), (id(NAND), Seat::default())].into(),
            debrief: Some(Debrief::default()),
            ..Call::default()
        };
        world.plan.calls.insert(id(50), Arc::new(call(WON, 80)));
        world.plan.calls.insert(id(51), Arc::new(call(LOST, 70)));
        world.plan.calls.insert(id(52), Arc::new(Call { debrief: None, ..call(WON, 10) }));
        let said = Evidence {
            about: About::person(id(VOSS), id(WON), Aspect::Stance),
            text: "We lost 61 hours".into(),
            on: Some(DECIDED - Duration::days(40)),
            ..Evidence::default()
        };
        world.plan.evidence.insert(id(53), Arc::new(said));
        Plan::change(&mut world.plan.opportunities, id(WON), |row| {
            let moved = CloseMove {
                from: Some(date!(2026 - 09 - 01)),
                to: None,
                at: Stamp(1_785_000_000_000),
                ..CloseMove::default()
            };
            row.close_history.insert(id(54), moved);
            let proof = StageProof { on: Some(DECIDED + Duration::days(3)), ..StageProof::default() };
            row.proofs.insert("x".into(), proof);
        });
        world
    }

    #[test]
    fn the_timeline_builds_itself_up_to_the_decision() {
        let world = world();
        let change = StageChange { on: DECIDED, from: "proposal".into(), to: "won".into() };
        let found = events(&world.plan, &world.playbook, id(WON), DECIDED, &[change]);
        let told: Vec<_> = found.iter().map(|event| format!("{} {}", event.on, say(&event.what))).collect();
        assert_eq!(
            told,
            [
                "2026-07-25 The close date was moved from 2026-09-01 to no day",
                "2026-08-14 Call: Walk the line",
                "2026-09-23 “We lost 61 hours”",
                "2026-11-02 Our stage became won",
            ]
        );
        let names: Vec<_> = cast(&world.plan, &found).into_iter().map(|(_, name, times)| (name, times)).collect();
        assert_eq!(names, [("Ingrid Voss".to_owned(), 2), ("Priya Nand".to_owned(), 1)]);
    }

    #[test]
    fn a_picture_begins_with_the_first_event_within_reach() {
        let mut world = world();
        let of = |world: &World| first_day(&events(&world.plan, &world.playbook, id(WON), DECIDED, &[]), DECIDED);
        assert_eq!(of(&world), date!(2026 - 07 - 25), "100 days before, as nothing is older");
        Plan::change(&mut world.plan.calls, id(50), |call| call.on = Some(DECIDED - Duration::days(LONGEST)));
        assert_eq!(of(&world), DECIDED - Duration::days(LONGEST));
        Plan::change(&mut world.plan.calls, id(50), |call| call.on = Some(DECIDED - Duration::days(LONGEST + 1)));
        assert_eq!(of(&world), date!(2026 - 07 - 25));
        assert!(events(&world.plan, &world.playbook, id(77), DECIDED, &[]).is_empty(), "there is no such sale");
    }
}
