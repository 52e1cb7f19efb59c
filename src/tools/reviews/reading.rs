//! What a strategic account review means: who is ready, who has not spoken, which regions are in the room, how far ahead its
//! goals and actions look, and what is left to do of the last one.

use crate::plan::{
    About, AgendaItem, Arrange, Brought, EntityKind, Id, Move, MoveKind, NoteKind, Participant, Plan, Review,
    ReviewKind, ReviewNote, ReviewTopic, sorted,
};
use crate::playbook::Playbook;
use crate::tools::strategy::moves::is_late;
use std::collections::BTreeSet;
use time::{Date, Duration};

/// Days of a quarter.
const QUARTER: i64 = 91;

/// Whether it is a strategic account review.
#[must_use]
pub fn is_strategic(review: &Review) -> bool {
    review.kind == ReviewKind::Account
}

/// The strategic reviews of a plan that are not held yet, the earliest first.
#[must_use]
pub fn ahead(plan: &Plan) -> Vec<(Id, &Review)> {
    let mut rows = strategic(plan, false);
    rows.arrange_by_key(|(id, one)| (one.on.is_none(), one.on, *id));
    rows
}

/// The strategic reviews that were held, the latest first.
#[must_use]
pub fn held(plan: &Plan) -> Vec<(Id, &Review)> {
    let mut rows = strategic(plan, true);
    rows.arrange_by_key(|(id, one)| (std::cmp::Reverse(one.on), *id));
    rows
}

fn strategic(plan: &Plan, held: bool) -> Vec<(Id, &Review)> {
    let these = plan.reviews.iter().filter(|(_, one)| is_strategic(one) && one.held == held);
    these.map(|(id, one)| (*id, &**one)).collect()
}

/// Whether people sit together over it right now: its clock was started, and it is not held yet.
#[must_use]
pub fn under_way(review: &Review) -> bool {
    !review.held && (review.item.is_some() || review.agenda.values().any(|item| item.done || item.seconds > 0))
}

/// The people in their order.
#[must_use]
pub fn people(review: &Review) -> Vec<(Id, &Participant)> {
    sorted(&review.people, |one| &one.order)
}

/// Those who are in the room: nobody has said that they could not come.
#[must_use]
pub fn present(review: &Review) -> Vec<(Id, &Participant)> {
    people(review).into_iter().filter(|(_, one)| !one.absent).collect()
}

/// The agenda in its order, without what was put aside.
#[must_use]
pub fn agenda(review: &Review) -> Vec<(Id, &AgendaItem)> {
    sorted(&review.agenda, |one| &one.order).into_iter().filter(|(_, item)| !item.parked).collect()
}

/// The time box of an item, in seconds.
#[must_use]
pub fn item_seconds(item: &AgendaItem) -> i64 {
    i64::from(item.minutes) * 60
}

/// Minutes of the whole agenda.
#[must_use]
pub fn minutes(review: &Review) -> i64 {
    agenda(review).iter().map(|(_, item)| i64::from(item.minutes)).sum()
}

/// Minutes of the agenda that go to what is spoken of every day anyway.
#[must_use]
pub fn daily_minutes(review: &Review) -> i64 {
    let daily = agenda(review).into_iter().filter(|(_, item)| item.topic == ReviewTopic::Daily);
    daily.map(|(_, item)| i64::from(item.minutes)).sum()
}

/// The roles in the room ("Sales Growth in Strategic Accounts", 2012).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Leads through it.
    Moderator,
    /// Keeps the time.
    TimeKeeper,
    /// Writes down key points, goals and actions.
    Scribe,
}

impl Role {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Moderator, Self::TimeKeeper, Self::Scribe];

    /// The word used in keys.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Moderator => "moderator",
            Self::TimeKeeper => "time-keeper",
            Self::Scribe => "scribe",
        }
    }

    /// Whether somebody holds it.
    #[must_use]
    pub fn is_held_by(self, one: &Participant) -> bool {
        match self {
            Self::Moderator => one.moderator,
            Self::TimeKeeper => one.time_keeper,
            Self::Scribe => one.scribe,
        }
    }
}

/// Who holds a role; nobody who could not come does.
#[must_use]
pub fn holder(review: &Review, role: Role) -> Option<(Id, &Participant)> {
    present(review).into_iter().find(|(_, one)| role.is_held_by(one))
}

/// How far somebody is with preparing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Readiness {
    /// Neither has the plan been studied nor anything been brought.
    Not,
    /// One of the two.
    Partly,
    /// Both.
    Ready,
}

impl Readiness {
    /// The word used in keys.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Not => "not",
            Self::Partly => "partly",
            Self::Ready => "ready",
        }
    }
}

/// What somebody brings.
#[must_use]
pub fn brought_by(review: &Review, person: Id) -> Vec<(Id, &Brought)> {
    let theirs = review.brought.iter().filter(|(_, one)| one.by == person && !one.text.trim().is_empty());
    theirs.map(|(id, one)| (*id, one)).collect()
}

/// How far a person of the review is.
#[must_use]
pub fn readiness(review: &Review, person: Id) -> Readiness {
    let studied = review.people.get(&person).is_some_and(|one| one.studied_on.is_some());
    match (studied, brought_by(review, person).is_empty()) {
        (true, false) => Readiness::Ready,
        (false, true) => Readiness::Not,
        _ => Readiness::Partly,
    }
}

/// How many of those who take part are ready.
#[must_use]
pub fn ready(review: &Review) -> usize {
    present(review).iter().filter(|(id, _)| readiness(review, *id) == Readiness::Ready).count()
}

/// Those in the room who have not said anything yet.
#[must_use]
pub fn silent(review: &Review) -> Vec<(Id, &Participant)> {
    present(review).into_iter().filter(|(_, one)| !one.spoke).collect()
}

/// A region of the account, and who speaks for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Region {
    /// As it is written first.
    pub name: String,
    /// Who of those in the room speaks for it.
    pub here: Vec<String>,
    /// The players who sit there.
    pub players: Vec<Id>,
}

/// The regions of the account: those it names itself, and those its players sit in.
#[must_use]
pub fn regions(plan: &Plan, review: &Review) -> Vec<Region> {
    let mut found: Vec<Region> = Vec::new();
    let mut at = |name: &str| -> Option<usize> {
        let name = name.trim();
        if name.is_empty() {
            return None;
        }
        let known = found.iter().position(|region| same(&region.name, name));
        Some(known.unwrap_or_else(|| {
            found.push(Region { name: name.to_owned(), here: Vec::new(), players: Vec::new() });
            found.len() - 1
        }))
    };
    for name in plan.account.region.split([',', ';', '/', '|', '+', '&']) {
        at(name);
    }
    let players: Vec<_> = plan.stakeholders.iter().filter_map(|(id, row)| Some((*id, at(&row.region)?))).collect();
    for (id, place) in players {
        if let Some(region) = found.get_mut(place) {
            region.players.push(id);
        }
    }
    for region in &mut found {
        let speaks =
            |one: &Participant| one.region.split([',', ';', '/', '|', '+', '&']).any(|name| same(&region.name, name));
        region.here =
            present(review).into_iter().filter(|(_, one)| speaks(one)).map(|(_, one)| one.name.clone()).collect();
    }
    found
}

fn same(a: &str, b: &str) -> bool {
    a.trim().to_lowercase() == b.trim().to_lowercase()
}

/// How far ahead something lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Horizon {
    /// Within the quarters that are looked at.
    Within,
    /// In the quarter after them.
    Edge,
    /// Further ahead.
    Beyond,
}

/// Where a day lies, seen from the day of the review, when so many quarters are looked at: a review looks two to three
/// quarters ahead ("Sales Growth in Strategic Accounts", 2012).
#[must_use]
pub fn horizon(from: Date, day: Date, quarters: i64) -> Horizon {
    let end = |quarters: i64| from.saturating_add(Duration::days(quarters.saturating_mul(QUARTER)));
    match day {
        day if day <= end(quarters) => Horizon::Within,
        day if day <= end(quarters.saturating_add(1)) => Horizon::Edge,
        _ => Horizon::Beyond,
    }
}

/// The last day within the horizon and the quarter after it.
#[must_use]
pub fn horizon_end(from: Date, playbook: &Playbook) -> Date {
    from.saturating_add(Duration::days((playbook.limits.horizon_quarters + 1).saturating_mul(QUARTER)))
}

/// The notes of one kind, in the order they were written.
#[must_use]
pub fn notes(review: &Review, kind: NoteKind) -> Vec<(Id, &ReviewNote)> {
    review.notes.iter().filter(|(_, note)| note.kind == kind).map(|(id, note)| (*id, note)).collect()
}

/// Everything that was put aside for the daily talk: items of the agenda, and topics that came up.
#[must_use]
pub fn parked(review: &Review) -> Vec<String> {
    let items = sorted(&review.agenda, |one| &one.order).into_iter().filter(|(_, item)| item.parked);
    let items = items.map(|(_, item)| item.text.clone());
    items.chain(notes(review, NoteKind::Parked).into_iter().map(|(_, note)| note.text.clone())).collect()
}

/// The actions agreed in a review, in the order they were written.
#[must_use]
pub fn actions(plan: &Plan, review: Id) -> Vec<(Id, &Move)> {
    plan.moves.iter().filter(|(_, row)| row.review == Some(review)).map(|(id, row)| (*id, &**row)).collect()
}

/// Whether a move brings revenue beyond today's ("Sales Growth in Strategic Accounts", 2012).
#[must_use]
pub fn grows(row: &Move) -> bool {
    row.kind == MoveKind::Grow || row.kind == MoveKind::Enter
}

/// Whether a move keeps what we have; while nobody has said what it is for, it neither does nor grows anything.
#[must_use]
pub fn keeps(row: &Move) -> bool {
    row.kind == MoveKind::Protect
}

/// The actions of reviews held before that are not done: those past their date first, then the soonest.
#[must_use]
pub fn follow_ups(plan: &Plan, today: Date) -> Vec<(Id, &Move)> {
    let held = |id: Id| plan.reviews.get(&id).is_some_and(|one| one.held && is_strategic(one));
    let open = plan.moves.iter().filter(|(_, row)| row.done_on.is_none() && row.review.is_some_and(held));
    let mut rows: Vec<(Id, &Move)> = open.map(|(id, row)| (*id, &**row)).collect();
    rows.arrange_by_key(|(id, row)| (!is_late(row, today), row.due.is_none(), row.due, *id));
    rows
}

/// Somebody of us who alone knows a player well.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tie {
    /// Who of us.
    pub member: String,
    /// Whom.
    pub person: Id,
    /// The player's name.
    pub name: String,
}

/// The ties only one of us has, those to people whose word carries first, without those an open move uses already.
#[must_use]
pub fn ties(plan: &Plan, playbook: &Playbook) -> Vec<Tie> {
    let used: BTreeSet<Id> = plan
        .moves
        .values()
        .filter(|row| row.done_on.is_none() && row.review.is_some())
        .filter_map(|row| row.about.as_ref().map(|about| about.id))
        .collect();
    let mut found: Vec<(u8, Tie)> = Vec::new();
    for (id, person) in plan.stakeholders.iter().filter(|(id, _)| !used.contains(id)) {
        let known: Vec<_> = person
            .relationships
            .iter()
            .filter(|(_, level)| **level >= playbook.limits.tie)
            .filter_map(|(member, _)| plan.team.get(member))
            .collect();
        if let [only] = known.as_slice()
            && !only.name.trim().is_empty()
            && !person.name.trim().is_empty()
        {
            let tie = Tie { member: only.name.clone(), person: *id, name: person.name.clone() };
            found.push((person.sway.unwrap_or(0), tie));
        }
    }
    found.arrange_by_key(|(sway, tie)| (std::cmp::Reverse(*sway), tie.person));
    found.into_iter().map(|(_, tie)| tie).collect()
}

/// The review as a place that an insight can lead to.
#[must_use]
pub fn about(id: Id) -> About {
    About::whole(EntityKind::Review, id)
}

#[cfg(test)]
#[path = "reading_tests.rs"]
mod tests;
