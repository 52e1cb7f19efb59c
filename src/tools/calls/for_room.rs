//! A call as the people in the room may see it: a plan of its own that holds what the clean copy shows, and nothing else.
//!
//! Like that copy it is built from a short list of what may be seen. It has an identity of its own, so that taking it in
//! never touches the plan it came from.

use super::reading::open_promises;
use super::sheet::clean::{closing_words, is_for_the_room, is_known};
use crate::plan::{Account, Call, CallQuestion, Closing, Id, Member, Plan, Promise, Seat, Stakeholder, Table};
use std::sync::Arc;
use time::Date;

/// The call for the room; `None` when the plan has no such call.
#[must_use]
pub fn for_room(plan: &Plan, call_id: Id, today: Date) -> Option<Plan> {
    let call = plan.calls.get(&call_id)?;
    let account = Account { name: plan.account.name.clone(), ..Account::default() };
    Some(Plan {
        id: Id::of_origin(&["for-the-room", &plan.id.to_string(), &call_id.to_string()]),
        account: Arc::new(account),
        team: Table::<Member>::new(),
        stakeholders: people(plan, call),
        promises: promises(plan, call, today),
        calls: [(call_id, Arc::new(seen(call)))].into(),
        ..Plan::default()
    })
}

fn seen(call: &Call) -> Call {
    let questions = call.questions.iter().filter(|(_, question)| is_for_the_room(question));
    let asked = |question: &CallQuestion| CallQuestion {
        order: question.order.clone(),
        text: question.text.clone(),
        ..CallQuestion::default()
    };
    Call {
        title: call.title.clone(),
        on: call.day(),
        at: call.at,
        minutes: call.minutes,
        their_wish: call.their_wish.clone(),
        room: call.room.keys().map(|id| (*id, Seat::default())).collect(),
        questions: questions.map(|(id, question)| (*id, asked(question))).collect(),
        closing: Closing { words: closing_words(call).to_owned(), ..Closing::default() },
        ..Call::default()
    }
}

fn people(plan: &Plan, call: &Call) -> Table<Stakeholder> {
    let named = |person: &Stakeholder| Stakeholder {
        name: person.name.clone(),
        title: person.title.clone(),
        ..Stakeholder::default()
    };
    let seated = call.room.keys().filter_map(|id| Some((*id, plan.stakeholders.get(id)?)));
    seated.map(|(id, person)| (id, Arc::new(named(person)))).collect()
}

fn promises(plan: &Plan, call: &Call, today: Date) -> Table<Promise> {
    let open = open_promises(plan, call, today);
    let known = open.ours.iter().chain(&open.theirs).filter(|open| is_known(call, open.promise));
    let row = |promise: &Promise| Promise {
        text: promise.text.clone(),
        side: promise.side.clone(),
        person: promise.person,
        due: promise.due,
        ..Promise::default()
    };
    known.map(|open| (open.id, Arc::new(row(open.promise)))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Bold, Commitment};
    use crate::playbook::Playbook;
    use crate::text::{Catalog, IsoFormats, Msg};
    use crate::tools::calls::sheet::{Copy, Mode, sheet};
    use time::macros::date;

    const TODAY: Date = date!(2026 - 11 - 22);

    fn sample() -> Plan {
        crate::files::sample::plan(include_str!("../../../public/sample/halvern-foods.json"), TODAY).unwrap()
    }

    #[test]
    fn its_clean_copy_is_the_clean_copy() {
        let catalog = Catalog::new(&[], Box::new(IsoFormats));
        let say = |msg: &Msg| catalog.say(msg);
        let (plan, playbook) = (sample(), Playbook::standard(&say));
        for (id, call) in &plan.calls {
            let room = for_room(&plan, *id, TODAY).unwrap();
            let of = |plan: &Plan, call: &Call| sheet(plan, &playbook, call, (Copy::Clean, Mode::Full), TODAY, &say);
            assert_eq!(of(&room, &room.calls[id]), of(&plan, call));
        }
        assert_eq!(for_room(&plan, Id::fixed(1), TODAY), None);
    }

    #[test]
    fn it_holds_nothing_of_ours() {
        let plan = sample();
        for id in plan.calls.keys() {
            let room = for_room(&plan, *id, TODAY).unwrap();
            assert_ne!(room.id, plan.id, "taking it in would touch the plan");
            assert!(room.evidence.is_empty() && room.opportunities.is_empty() && room.alternatives.is_empty());
            assert!(room.facts.is_empty() && room.team.is_empty() && room.dismissals.is_empty());
            let call = &room.calls[id];
            assert_eq!(
                (&call.commitment, &call.bold, &call.debrief),
                (&Commitment::default(), &Bold::default(), &None)
            );
            assert!(call.objections.is_empty() && call.opening.words.is_empty() && call.why_now.is_empty());
            assert!(room.stakeholders.values().all(|person| person.positions.is_empty() && person.notes.is_empty()));
            assert!(call.questions.values().all(|q| q.about.is_none() && q.rule.is_empty() && q.answer.is_empty()));
        }
    }
}
