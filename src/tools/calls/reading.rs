//! What the calls of a plan mean: titles, lists, open promises, who decides and is absent, what is proven.

use crate::plan::{
    About, Arrange, Aspect, Authority, Basis, Call, EntityKind, Evidence, EvidenceKind, Id, Plan, Promise, Side,
    Stakeholder, Stance, Words, days_between,
};
use crate::text::Msg;
use std::cmp::Reverse;
use time::Date;

/// How long a call counts when nobody wrote down its length, in minutes.
pub const USUAL_MINUTES: u16 = 45;

/// The people in the room: those who can decide first, then by sway, then by name.
#[must_use]
pub fn room<'a>(plan: &'a Plan, call: &Call) -> Vec<(Id, &'a Stakeholder)> {
    let mut room = seated(plan, call);
    room.arrange_by_key(|(id, person)| {
        (weight(authority(call.opportunity, person)), Reverse(person.sway), person.name.clone(), *id)
    });
    room
}

/// The people in the room by name: an order that says nothing about who matters.
#[must_use]
pub fn room_by_name<'a>(plan: &'a Plan, call: &Call) -> Vec<(Id, &'a Stakeholder)> {
    let mut room = seated(plan, call);
    room.arrange_by_key(|(id, person)| (person.name.clone(), *id));
    room
}

fn seated<'a>(plan: &'a Plan, call: &Call) -> Vec<(Id, &'a Stakeholder)> {
    call.room.keys().filter_map(|id| plan.stakeholders.get(id).map(|person| (*id, person.as_ref()))).collect()
}

/// What a person can do to the decision of an opportunity; unknown without one.
pub(super) fn authority(opportunity: Option<Id>, person: &Stakeholder) -> Authority {
    opportunity.and_then(|id| person.positions.get(&id)).map(|position| position.authority.get()).unwrap_or_default()
}

fn weight(authority: Authority) -> u8 {
    match authority {
        Authority::Final => 0,
        Authority::Veto => 1,
        Authority::Recommends => 2,
        Authority::Uses => 3,
        Authority::Unknown => 4,
        Authority::None => 5,
    }
}

/// What a call is called: its title, else the people in the room; empty when there is neither.
#[must_use]
pub fn title(plan: &Plan, call: &Call) -> String {
    match call.title.trim() {
        "" => room_by_name(plan, call).iter().map(|(_, p)| p.name.as_str()).collect::<Vec<_>>().join(", "),
        title => title.to_owned(),
    }
}

/// What to show as its name, also when it has neither a title nor people.
#[must_use]
pub fn heading(plan: &Plan, call: &Call) -> Msg {
    match title(plan, call) {
        title if title.is_empty() => msg!("call-title-none"),
        title => msg!("call-title", title = title),
    }
}

/// A promise nobody has kept yet.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct OpenPromise<'a> {
    /// Which one.
    pub id: Id,
    /// The promise.
    pub promise: &'a Promise,
    /// Whether its day has passed.
    pub overdue: bool,
}

/// Open promises, the most urgent first; those without a date last.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OpenPromises<'a> {
    /// What we promised.
    pub ours: Vec<OpenPromise<'a>>,
    /// What they promised.
    pub theirs: Vec<OpenPromise<'a>>,
}

/// The open promises that matter to a call: those of its opportunity, of none, or with a person in the room.
#[must_use]
pub fn open_promises<'a>(plan: &'a Plan, call: &Call, today: Date) -> OpenPromises<'a> {
    let matters = |p: &Promise| {
        let same = p.opportunity.is_none() || call.opportunity.is_none() || p.opportunity == call.opportunity;
        same || p.person.is_some_and(|person| call.room.contains_key(&person))
    };
    let mut open: Vec<OpenPromise<'a>> = plan
        .promises
        .iter()
        .filter(|(_, p)| p.kept_on.is_none() && !p.text.trim().is_empty() && matters(p))
        .map(|(id, p)| OpenPromise { id: *id, promise: p, overdue: p.due.is_some_and(|due| due < today) })
        .collect();
    open.arrange_by_key(|p| (p.promise.due.is_none(), p.promise.due, p.id));
    let (ours, theirs) = open.into_iter().partition(|p| p.promise.side == Side::Ours);
    OpenPromises { ours, theirs }
}

/// Who can say yes finally or stop it, and is not in the room.
#[must_use]
pub fn absent_deciders<'a>(plan: &'a Plan, call: &Call) -> Vec<(Id, &'a Stakeholder, Authority)> {
    let mut absent: Vec<_> = plan
        .stakeholders
        .iter()
        .filter(|(id, _)| !call.room.contains_key(id))
        .map(|(id, person)| (*id, person.as_ref(), authority(call.opportunity, person)))
        .filter(|(_, _, authority)| matches!(authority, Authority::Final | Authority::Veto))
        .collect();
    absent.arrange_by_key(|(id, person, authority)| (weight(*authority), person.name.clone(), *id));
    absent
}

/// Which starred lines are filled: the three that make a call worth holding.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Readiness {
    /// Line 3: the best commitment is written down.
    pub commitment: bool,
    /// Line 7: there are opening words.
    pub opening: bool,
    /// Line 8: at least one question closes a gap.
    pub question: bool,
}

impl Readiness {
    /// How many of the three are filled.
    #[must_use]
    pub fn filled(self) -> usize {
        [self.commitment, self.opening, self.question].into_iter().filter(|filled| *filled).count()
    }

    /// Whether all three are.
    #[must_use]
    pub fn ready(self) -> bool {
        self.filled() == 3
    }
}

/// Which starred lines of a worksheet are filled.
#[must_use]
pub fn readiness(call: &Call) -> Readiness {
    Readiness {
        commitment: !call.commitment.best.trim().is_empty(),
        opening: !call.opening.words.trim().is_empty(),
        question: call.questions.values().any(|q| q.about.is_some() && !q.text.trim().is_empty()),
    }
}

/// Whether its day has passed and nobody has written the debrief.
#[must_use]
pub fn needs_debrief(call: &Call, today: Date) -> bool {
    !call.held() && call.on.is_some_and(|on| on < today)
}

/// Whether the debrief of a call on this day is late: a day's grace is given.
#[must_use]
pub fn is_late(on: Option<Date>, today: Date) -> bool {
    on.is_some_and(|on| days_between(on, today) > 1)
}

/// Whether it is still ahead: not held, and today, later or without a date.
#[must_use]
pub fn is_ahead(call: &Call, today: Date) -> bool {
    !call.held() && call.on.is_none_or(|on| on >= today)
}

/// The calls of a plan, by what is to be done with them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CallList {
    /// Their day has passed: oldest first.
    pub to_debrief: Vec<Id>,
    /// Today and later: soonest first.
    pub upcoming: Vec<Id>,
    /// Planned without a date.
    pub undated: Vec<Id>,
    /// Held: newest first.
    pub past: Vec<Id>,
}

/// The calls of a plan in four lists; of one opportunity where one is given.
#[must_use]
pub fn calls(plan: &Plan, opportunity: Option<Id>, today: Date) -> CallList {
    let mut ordered: Vec<(Id, &Call)> = plan
        .calls
        .iter()
        .filter(|(_, call)| opportunity.is_none() || call.opportunity == opportunity)
        .map(|(id, call)| (*id, call.as_ref()))
        .collect();
    ordered.arrange_by_key(|(id, call)| (call.day(), call.at, *id));
    let mut list = CallList::default();
    for (id, call) in ordered {
        let part = match call {
            call if call.held() => &mut list.past,
            call if needs_debrief(call, today) => &mut list.to_debrief,
            call if call.on.is_some() => &mut list.upcoming,
            _ => &mut list.undated,
        };
        part.push(id);
    }
    list.past.reverse();
    list
}

/// The call's length in minutes; the usual length when nobody wrote it down.
#[must_use]
pub fn minutes(call: &Call) -> u16 {
    call.minutes.unwrap_or(USUAL_MINUTES)
}

/// Minutes spent on held calls, of one opportunity where one is given: hours are derived, nobody keeps a diary.
#[must_use]
pub fn minutes_held(plan: &Plan, opportunity: Option<Id>) -> u32 {
    let counts = |call: &&Call| call.held() && (opportunity.is_none() || call.opportunity == opportunity);
    plan.calls.values().map(AsRef::as_ref).filter(counts).map(|call| u32::from(minutes(call))).sum()
}

/// How well a claim is proven.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Proof {
    /// Nothing, or only hearsay, acquaintance and belief.
    Not,
    /// There was proof, and its shelf life is over.
    Expired,
    /// In their words.
    Said,
    /// By what they did.
    Did,
}

/// How well `word` is proven for one side of a person in one opportunity: evidence about this claim, first-hand or a
/// document, dated, and inside its shelf life (days, its last day included). A word against us proves an active and a
/// passive opponent alike ("Sales Growth in Strategic Accounts", 2012: prove it with a recent conversation).
#[must_use]
pub fn proof(plan: &Plan, about: &About, word: &str, shelf_life: i64, today: Date) -> Proof {
    let against = |word: &str| Stance::from_word(word).is_some_and(Stance::opposed);
    let same = |other: &str| other == word || (about.aspect == Aspect::Stance && against(word) && against(other));
    let speaks = |e: &&Evidence| {
        let counts = e.basis == Basis::FirstHand || e.basis == Basis::Document;
        counts && e.about == *about && same(&e.supports)
    };
    let strength = |e: &Evidence| match e.on.map(|on| days_between(on, today)) {
        Some(age) if age > shelf_life => Proof::Expired,
        Some(age) if age >= 0 && e.kind == EvidenceKind::Did => Proof::Did,
        Some(age) if age >= 0 => Proof::Said,
        _ => Proof::Not, // undated, or of a day to come
    };
    plan.evidence.values().map(AsRef::as_ref).filter(speaks).map(strength).max().unwrap_or(Proof::Not)
}

/// Whether a claim's side is about a person's own gain or danger, or where they stand, or a question is one that a colleague
/// asks us: never for other eyes.
pub(super) fn is_delicate(about: &About) -> bool {
    about.kind == EntityKind::Pin
        || [Aspect::Stance, Aspect::Motive, Aspect::Risk, Aspect::Price].iter().any(|aspect| about.aspect == *aspect)
}

/// The questions of a call that stay off the copies for the room: private, or about what is delicate.
#[must_use]
pub fn kept_from_the_room(call: &Call) -> usize {
    let kept = |q: &&crate::plan::CallQuestion| q.private || q.about.as_ref().is_some_and(is_delicate);
    call.questions.values().filter(|q| !q.text.trim().is_empty()).filter(kept).count()
}

#[cfg(test)]
#[path = "reading_tests.rs"]
mod tests;
