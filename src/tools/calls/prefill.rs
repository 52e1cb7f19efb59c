//! A new worksheet with every line proposed from the gaps, the unproven claims and the playbook. Everything is a
//! proposal: what somebody wrote is never touched.

use super::questions::{self, is_blank};
use super::{commitment, reading};
use crate::insight::{Ask, Insight};
use crate::plan::{
    Aspect, Authority, Basis, Bold, Call, EntityKind, EvidenceKind, Fact, Id, Objection, Opening, Opportunity, Plan,
    Purpose, Seat, order_after,
};
use crate::playbook::Playbook;
use crate::text::Msg;
use time::Date;

/// What proposals are made from.
#[derive(Clone, Copy)]
pub struct Known<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// How this organisation sells.
    pub playbook: &'a Playbook,
    /// The plan's insights in their ranking, without those set aside.
    pub insights: &'a [Insight],
    /// Today.
    pub today: Date,
    /// Speaks a message in the reader's language.
    pub say: &'a dyn Fn(&Msg) -> String,
}

/// A worksheet for these people, with every line proposed. The author leads and asks until somebody says otherwise.
#[must_use]
pub fn new_call(
    known: &Known<'_>,
    opportunity: Option<Id>,
    room: &[Id],
    author: &str,
    ids: &mut dyn FnMut() -> Id,
) -> Call {
    let call = Call {
        opportunity,
        room: room.iter().map(|id| (*id, Seat::default())).collect(),
        lead: author.to_owned(),
        asks: author.to_owned(),
        ..Call::default()
    };
    refresh(known, &call, ids)
}

/// A call that was begun for a question, planned on: what stands on it stays, every other line is proposed.
#[must_use]
pub fn take_up(known: &Known<'_>, begun: &Call, author: &str, ids: &mut dyn FnMut() -> Id) -> Call {
    let mut call = begun.clone();
    for name in [&mut call.lead, &mut call.asks] {
        set(name, || author.to_owned());
    }
    refresh(known, &call, ids)
}

/// The same worksheet with proposals in the lines still empty.
#[must_use]
pub fn refresh(known: &Known<'_>, call: &Call, ids: &mut dyn FnMut() -> Id) -> Call {
    let mut call = call.clone();
    let (why, step) = (why_now(known, &call), step_wanted(known, &call));
    set(&mut call.why_now, || why);
    set(&mut call.step_wanted, || step);
    fill_commitment(known, &mut call);
    fill_room(known, &mut call);
    if is_blank(&call.opening.words) {
        call.opening = Opening { extra: call.opening.extra.clone(), ..opening(known, &call) };
    }
    if is_blank(&call.bold.question) {
        call.bold = Bold { extra: call.bold.extra.clone(), ..questions::bold(known, &call) };
    }
    questions::fill(known, &mut call, ids);
    fill_objections(known, &mut call, ids);
    let (words, fallback) = commitment::closing(known, &call);
    if is_blank(&call.closing.words) {
        call.closing.words = words;
        set(&mut call.closing.fallback, || fallback);
    }
    call
}

fn set(text: &mut String, proposal: impl FnOnce() -> String) {
    if is_blank(text) {
        *text = proposal();
    }
}

fn opportunity<'a>(known: &Known<'a>, call: &Call) -> Option<&'a Opportunity> {
    call.opportunity.and_then(|id| known.plan.opportunities.get(&id)).map(AsRef::as_ref)
}

/// Line 2: the customer's step and what makes waiting costly.
fn why_now(known: &Known<'_>, call: &Call) -> String {
    let Some(opportunity) = opportunity(known, call) else { return String::new() };
    let step = known.playbook.step_name(&opportunity.customer_step);
    let event = sentence(&opportunity.compelling_event);
    match (step.is_empty(), event.is_empty()) {
        (true, true) => String::new(),
        (true, false) => (known.say)(&msg!("call-why-event", event = event)),
        (false, true) => (known.say)(&msg!("call-why-step", step = step)),
        (false, false) => (known.say)(&msg!("call-why-both", step = step, event = event)),
    }
}

/// Line 2: the step after the one the customer is at; empty when that is unknown or the last.
pub(super) fn step_wanted(known: &Known<'_>, call: &Call) -> String {
    let at = opportunity(known, call).map(|o| o.customer_step.as_str()).unwrap_or_default();
    let mut steps = known.playbook.customer_steps.iter().skip_while(|step| step.key != at);
    steps.nth(1).map(|step| step.name.clone()).unwrap_or_default()
}

/// Line 3: what this room can be asked for.
fn fill_commitment(known: &Known<'_>, call: &mut Call) {
    let line = &call.commitment;
    if [&line.best, &line.acceptable, &line.stop].iter().any(|text| !is_blank(text)) {
        return;
    }
    if let Some(proposal) = commitment::proposals(known, call).into_iter().next() {
        let due = commitment::due(call, known.today);
        let line = &mut call.commitment;
        (line.best, line.acceptable, line.stop) = (proposal.best, proposal.acceptable, proposal.stop);
        line.by = line.by.or(due);
    }
}

/// Line 6: what each has said matters to them, and what we want from each. Motives are private and never copied here.
fn fill_room(known: &Known<'_>, call: &mut Call) {
    let before = call.clone();
    for (id, seat) in &mut call.room {
        set(&mut seat.cares_about, || said_by(known, before.opportunity, *id));
        set(&mut seat.wanted, || wanted(known, &before, *id));
    }
}

/// The newest thing a person told us, a fact before a quote of the same day.
fn said_by(known: &Known<'_>, opportunity: Option<Id>, person: Id) -> String {
    let facts = known.plan.facts.values().filter(|f| f.from == Some(person)).map(|f| (f.on, true, &f.text));
    let quotes = known.plan.evidence.values().filter(|e| {
        let private = e.about.aspect == Aspect::Motive || e.about.aspect == Aspect::Risk;
        let here = e.about.opportunity.is_none() || e.about.opportunity == opportunity;
        let theirs = e.from == Some(person) && e.kind == EvidenceKind::Said && e.basis == Basis::FirstHand;
        theirs && here && !private
    });
    let quotes = quotes.map(|e| (e.on, false, &e.text));
    let newest = facts.chain(quotes).filter(|(_, _, text)| !is_blank(text)).max();
    newest.map(|(_, _, text)| text.trim().to_owned()).unwrap_or_default()
}

fn wanted(known: &Known<'_>, call: &Call, person: Id) -> String {
    let ask = questions::asks(known, call).into_iter().find(|(_, ask)| ask.to == Some(person));
    let words = ask.map(|(_, ask)| wanted_for(known, ask, person)).or_else(|| {
        let stakeholder = known.plan.stakeholders.get(&person)?;
        call.opportunity?;
        match reading::authority(call.opportunity, stakeholder) {
            Authority::Final => Some(msg!("call-wanted-final")),
            Authority::Veto => Some(msg!("call-wanted-veto")),
            Authority::Recommends => Some(msg!("call-wanted-recommends")),
            Authority::Uses => Some(msg!("call-wanted-uses")),
            Authority::Unknown => Some(msg!("call-wanted-unknown")),
            Authority::None => None,
        }
    });
    words.map(|words| (known.say)(&words)).unwrap_or_default()
}

fn wanted_for(known: &Known<'_>, ask: &Ask, person: Id) -> Msg {
    let other = (ask.about.kind == EntityKind::Stakeholder && ask.about.id != person)
        .then(|| known.plan.stakeholders.get(&ask.about.id))
        .flatten();
    match (ask.purpose, other) {
        (Purpose::Access, Some(other)) => msg!("call-wanted-access", name = &other.name),
        (Purpose::Access, None) => msg!("call-wanted-access-any"),
        (Purpose::Prove, _) if ask.about.aspect == Aspect::Stance => msg!("call-wanted-prove-stance"),
        (Purpose::Prove, _) if ask.about.aspect == Aspect::Authority => msg!("call-wanted-prove-authority"),
        (Purpose::Prove, _) => msg!("call-wanted-prove"),
        (Purpose::Commit, _) => msg!("call-wanted-commit"),
        (Purpose::Learn, _) => msg!("call-wanted-learn", question = ask.text.clone()),
    }
}

/// Line 7: the newest fact one of the players told us, handed back as a question; else the playbook's words.
fn opening(known: &Known<'_>, call: &Call) -> Opening {
    let told =
        |fact: &&Fact| !is_blank(&fact.text) && fact.from.is_some_and(|f| known.plan.stakeholders.contains_key(&f));
    let newest = known
        .plan
        .facts
        .iter()
        .map(|(id, f)| (id, f.as_ref()))
        .filter(|(_, f)| told(f))
        .max_by_key(|(id, f)| (f.on, **id));
    let source = newest.and_then(|(_, f)| f.from.map(|from| (f, from)));
    let source = source.and_then(|(fact, from)| known.plan.stakeholders.get(&from).map(|p| (fact, from, &p.name)));
    let Some((fact, from, name)) = source else {
        return Opening { words: known.playbook.openings.first().cloned().unwrap_or_default(), ..Opening::default() };
    };
    let words = sentence(fact.text.trim_matches(['“', '”', '"', ' ']));
    let words = match (call.room.contains_key(&from), call.room.len()) {
        (true, 1) => msg!("call-opening-you", fact = words),
        (true, _) => msg!("call-opening-name", fact = words, name = name),
        // Whoever is not in the room is not named aloud: it was told to us, not to them.
        (false, _) => msg!("call-opening-colleague", fact = words),
    };
    let proof = match fact.on {
        Some(on) => msg!("call-opening-proof-on", name = name, date = on),
        None => msg!("call-opening-proof", name = name),
    };
    Opening { words: (known.say)(&words), proof: (known.say)(&proof), ..Opening::default() }
}

/// Line 10: the three objections of the playbook, while there is none.
fn fill_objections(known: &Known<'_>, call: &mut Call, ids: &mut dyn FnMut() -> Id) {
    if call.objections.values().any(|o| !is_blank(&o.text)) {
        return;
    }
    call.objections.clear();
    let mut order = String::new();
    for known in known.playbook.objections.iter().take(3) {
        order = order_after(&order);
        let objection = Objection {
            order: order.clone(),
            text: known.text.clone(),
            ask_back: known.ask_back.clone(),
            answer: known.answer.clone(),
            ..Objection::default()
        };
        call.objections.insert(ids(), objection);
    }
}

/// The text as a sentence of its own.
fn sentence(text: &str) -> String {
    let text = text.trim();
    match text.chars().last() {
        Some(last) if !matches!(last, '.' | '!' | '?' | '…' | '。' | '！' | '？') => format!("{text}."),
        _ => text.to_owned(),
    }
}

#[cfg(test)]
#[path = "prefill_tests.rs"]
mod tests;
