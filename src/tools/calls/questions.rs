//! Lines 8 and 9: what to ask, in asking order, and the bold question.
//!
//! Insights first, then what we claim of the people in the room without proof, then what they promised, then what is
//! always worth asking ("Sales Growth in Strategic Accounts", 2012: every claim about a person is challenged).

use super::prefill::Known;
use super::reading::{Proof, is_delicate, open_promises, proof, room};
use crate::insight::{Ask, Insight};
use crate::plan::{
    About, Arrange, Aspect, Authority, Bold, Call, CallQuestion, EntityKind, Id, Position, Purpose, Stance, Words,
    order_after,
};
use crate::text::Msg;

/// Questions on one sheet.
pub(super) const MOST: usize = 5;

/// Fills the places still empty, up to five questions, never asking the same thing twice.
pub(super) fn fill(known: &Known<'_>, call: &mut Call, ids: &mut dyn FnMut() -> Id) {
    let written: Vec<CallQuestion> = call.questions.values().filter(|q| !is_blank(&q.text)).cloned().collect();
    let mut seen = written;
    let mut fresh = Vec::new();
    for proposal in proposals(known, call) {
        if seen.len() >= MOST {
            break;
        }
        if !same_words(&call.bold.question, &proposal.text) && !seen.iter().any(|q| asks_the_same(q, &proposal)) {
            seen.push(proposal.clone());
            fresh.push(proposal);
        }
    }
    let blank: Vec<(Id, String)> = call
        .questions_in_order()
        .into_iter()
        .filter(|(_, q)| is_blank(&q.text))
        .map(|(id, q)| (id, q.order.clone()))
        .collect();
    let mut last = call.questions.values().map(|q| q.order.clone()).max().unwrap_or_default();
    let mut blank = blank.into_iter();
    for mut question in fresh {
        let (id, order) = blank.next().unwrap_or_else(|| (ids(), order_after(&last)));
        last = last.max(order.clone());
        question.order = order;
        call.questions.insert(id, question);
    }
}

/// Line 9: the bold question of an insight, else of the playbook.
pub(super) fn bold(known: &Known<'_>, call: &Call) -> Bold {
    let found = asks(known, call).into_iter().find(|(_, ask)| ask.softener.is_some());
    if let Some((insight, ask)) = found {
        return bold_of(insight.rule, ask, known.say);
    }
    let Some(standard) = known.playbook.bold.first() else { return Bold::default() };
    Bold {
        question: standard.question.clone(),
        softener: standard.softener.clone(),
        skip_when: standard.skip_when.clone(),
        to: call.room.keys().next().copied().filter(|_| call.room.len() == 1),
        ..Bold::default()
    }
}

/// A bold question from an insight.
pub(super) fn bold_of(rule: &str, ask: &Ask, say: &dyn Fn(&Msg) -> String) -> Bold {
    Bold {
        question: say(&ask.text),
        softener: ask.softener.as_ref().map(say).unwrap_or_default(),
        skip_when: ask.risk.as_ref().map(|risk| say(&msg!("call-bold-skip", risk = risk.clone()))).unwrap_or_default(),
        about: Some(ask.about.clone()),
        rule: rule.to_owned(),
        to: ask.to,
        ..Bold::default()
    }
}

/// A question from an insight. A bold one, and one about where somebody stands or what they gain or risk, stays off the
/// copies for the room.
pub(super) fn question_of(rule: &str, ask: &Ask, say: &dyn Fn(&Msg) -> String) -> CallQuestion {
    CallQuestion {
        text: say(&ask.text),
        purpose: ask.purpose.into(),
        private: ask.softener.is_some() || is_delicate(&ask.about),
        about: Some(ask.about.clone()),
        rule: rule.to_owned(),
        to: ask.to,
        ..CallQuestion::default()
    }
}

fn proposals(known: &Known<'_>, call: &Call) -> Vec<CallQuestion> {
    let ordinary = asks(known, call).into_iter().filter(|(_, ask)| ask.softener.is_none());
    let from_insights = ordinary.map(|(insight, ask)| question_of(insight.rule, ask, known.say));
    let standard =
        known.playbook.questions.iter().map(|text| CallQuestion { text: text.clone(), ..CallQuestion::default() });
    from_insights
        .chain(about_people(known, call))
        .chain(about_promises(known, call))
        .chain(standard)
        .filter(|q| !is_blank(&q.text))
        .collect()
}

/// The insights' questions this room can answer: act before watch, and of each those to somebody in the room first.
pub(super) fn asks<'a>(known: &Known<'a>, call: &Call) -> Vec<(&'a Insight, &'a Ask)> {
    let fits = |ask: &Ask| {
        let here = ask.to.is_none_or(|to| call.room.is_empty() || call.room.contains_key(&to));
        let other_sale = ask.about.opportunity.zip(call.opportunity).is_some_and(|(asked, served)| asked != served);
        here && !other_sale
    };
    let mut asks: Vec<_> =
        known.insights.iter().filter_map(|i| i.ask.as_ref().filter(|ask| fits(ask)).map(|ask| (i, ask))).collect();
    asks.arrange_by_key(|(insight, ask)| (insight.severity, ask.to.is_none())); // stable: the ranking stays within
    asks
}

/// What we do not know, or claim without proof, of the people in the room.
fn about_people(known: &Known<'_>, call: &Call) -> Vec<CallQuestion> {
    let Some(opportunity) = call.opportunity else { return Vec::new() };
    let room = room(known.plan, call);
    let alone = room.len() == 1;
    let mut questions = Vec::new();
    for (id, person) in room {
        let position = person.position(opportunity);
        let mut ask = |aspect: Aspect, purpose: Purpose, words: Msg| {
            let about = About::person(id, opportunity, aspect);
            questions.push(CallQuestion {
                text: (known.say)(&words),
                purpose: purpose.into(),
                private: is_delicate(&about),
                about: Some(about),
                to: Some(id),
                ..CallQuestion::default()
            });
        };
        let proven = |aspect: Aspect, word: &str| {
            let about = About::person(id, opportunity, aspect);
            proof(known.plan, &about, word, known.playbook.limits.shelf_life, known.today) >= Proof::Said
        };
        let authority = position.authority.get();
        if authority != Authority::None && !proven(Aspect::Authority, authority.word()) {
            let purpose = if authority == Authority::Unknown { Purpose::Learn } else { Purpose::Prove };
            ask(Aspect::Authority, purpose, msg!("call-ask-authority"));
        }
        let stance = position.stance.get();
        if !proven(Aspect::Stance, stance.word()) {
            let purpose = if stance == Stance::Unknown { Purpose::Learn } else { Purpose::Prove };
            ask(Aspect::Stance, purpose, stance_question(stance));
        }
        if alone && relied_on(&position) && is_blank(&position.motive) {
            ask(Aspect::Motive, Purpose::Learn, msg!("call-ask-motive"));
        }
    }
    questions
}

fn stance_question(stance: Stance) -> Msg {
    match stance {
        Stance::Unknown => msg!("call-ask-stance-unknown"),
        Stance::Advocate => msg!("call-ask-stance-advocate"),
        Stance::Indifferent => msg!("call-ask-stance-indifferent"),
        Stance::OpposedPassive | Stance::OpposedActive => msg!("call-ask-stance-opposed"),
    }
}

fn relied_on(position: &Position) -> bool {
    position.authority == Authority::Final
        || position.authority == Authority::Veto
        || position.stance == Stance::Advocate
}

fn about_promises(known: &Known<'_>, call: &Call) -> Vec<CallQuestion> {
    let here = |person: Option<Id>| person.is_none_or(|person| call.room.contains_key(&person));
    let theirs = open_promises(known.plan, call, known.today).theirs;
    theirs
        .into_iter()
        .filter(|open| here(open.promise.person))
        .map(|open| CallQuestion {
            text: (known.say)(&msg!(
                "call-ask-promise",
                promise = open.promise.text.trim().trim_end_matches(['.', '?'])
            )),
            purpose: Purpose::Commit.into(),
            about: Some(About { opportunity: open.promise.opportunity, ..About::whole(EntityKind::Promise, open.id) }),
            to: open.promise.person,
            ..CallQuestion::default()
        })
        .collect()
}

/// The same words, or the same gap.
fn asks_the_same(a: &CallQuestion, b: &CallQuestion) -> bool {
    same_words(&a.text, &b.text) || (a.about.is_some() && a.about == b.about)
}

/// Whether two questions read alike: case, spaces and the closing mark do not matter.
pub(super) fn same_words(a: &str, b: &str) -> bool {
    let plain = |text: &str| text.trim().trim_end_matches(['?', '.', '!', ' ']).to_lowercase();
    !is_blank(a) && plain(a) == plain(b)
}

/// Nothing but spaces.
pub(super) fn is_blank(text: &str) -> bool {
    text.trim().is_empty()
}
