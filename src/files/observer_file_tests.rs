use super::*;
use crate::files::envelope::read;
use crate::files::made;
use crate::plan::{Manner, read_json};

const VOSS_CALL: u128 = 0x504;

fn call() -> Id {
    Id::fixed(VOSS_CALL)
}

fn sent() -> Plan {
    let text = export(&made::sample(), call(), false, &made::exported()).unwrap().unwrap();
    read(text.as_bytes()).unwrap().plan
}

/// Kim fills the sheet in and sends it back.
fn returned(share: u8) -> Plan {
    let mut sheet = Watching::of(&sent(), Id::fixed(0xeee)).unwrap();
    sheet.seen.by = "Kim".into();
    sheet.seen.talk_share = Some(share);
    sheet.seen.manner = Manner::Pitch.into();
    let text = sheet.export(&made::exported()).unwrap();
    read(text.as_bytes()).unwrap().plan
}

#[test]
fn an_observer_gets_the_words_and_the_room() {
    let (plan, copy) = (made::sample(), sent());
    assert_eq!((watched(&copy), watched(&plan)), (Some(false), None));
    let (mine, theirs) = (&plan.calls[&call()], &copy.calls[&call()]);
    assert_eq!((&theirs.title, theirs.on, &theirs.lead), (&mine.title, mine.on, &mine.lead));
    assert_eq!(theirs.opening.words, mine.opening.words);
    assert_eq!(theirs.commitment.best, mine.commitment.best);
    let words =
        |call: &Call| call.questions_in_order().into_iter().map(|(id, q)| (id, q.text.clone())).collect::<Vec<_>>();
    assert_eq!(words(theirs), words(mine));
    let names: Vec<_> = copy.stakeholders.values().map(|person| person.name.as_str()).collect();
    assert_eq!(names, ["Ingrid Voss", "Marek Dudek"]);
    assert_eq!(watched(&part(&plan, call(), true).unwrap()), Some(true));
    assert!(part(&plan, Id::fixed(9), false).is_none());
}

#[test]
fn nothing_private_travels() {
    let mut plan = made::sample();
    for id in plan.stakeholders.keys().copied().collect::<Vec<_>>() {
        Plan::change(&mut plan.stakeholders, id, |person| {
            person.notes = "SECRET".into();
            for position in person.positions.values_mut() {
                (position.motive, position.risk) = ("SECRET".into(), "SECRET".into());
            }
        });
    }
    Plan::change(&mut plan.calls, call(), |call| {
        for text in [&mut call.commitment.stop, &mut call.why_now, &mut call.step_wanted, &mut call.their_wish] {
            *text = "SECRET".into();
        }
        for text in
            [&mut call.bold.softener, &mut call.bold.skip_when, &mut call.closing.words, &mut call.opening.proof]
        {
            *text = "SECRET".into();
        }
        for seat in call.room.values_mut() {
            (seat.cares_about, seat.wanted) = ("SECRET".into(), "SECRET".into());
        }
        for row in call.objections.values_mut() {
            (row.answer, row.ask_back, row.proof) = ("SECRET".into(), "SECRET".into(), "SECRET".into());
        }
    });
    let text = export(&plan, call(), false, &made::exported()).unwrap().unwrap();
    assert!(!text.contains("SECRET"));
    let copy = read(text.as_bytes()).unwrap().plan;
    assert!(copy.stakeholders.values().all(|row| row.positions.is_empty() && row.influences.is_empty()));
    assert!(copy.calls[&call()].questions.values().all(|row| row.about.is_none() && row.rule.is_empty()));
    assert!(copy.evidence.is_empty() && copy.facts.is_empty() && copy.opportunities.is_empty());
    assert!(copy.promises.is_empty() && copy.alternatives.is_empty() && copy.team.is_empty());
}

#[test]
fn what_comes_back_is_added_and_nothing_else_is_touched() {
    let mine = made::sample();
    let after = merge(&mine, &returned(70)).unwrap();
    let seen = &after.calls[&call()].observed[&Id::fixed(0xeee)];
    assert_eq!((seen.by.as_str(), seen.talk_share, seen.signed), ("Kim", Some(70), true));
    let mut rest = after.clone();
    Plan::change(&mut rest.calls, call(), |call| call.observed.clear());
    assert_eq!(rest, mine);
    assert_eq!(merge(&after, &returned(70)).unwrap(), after, "twice is once");
    let corrected = merge(&after, &returned(60)).unwrap();
    assert_eq!(corrected.calls[&call()].observed[&Id::fixed(0xeee)].talk_share, Some(60), "their sheet, their word");
}

#[test]
fn what_was_typed_in_here_is_never_overwritten() {
    let mut mine = made::sample();
    let own = Observation { by: "Mara".into(), talk_share: Some(20), ..Observation::default() };
    Plan::change(&mut mine.calls, call(), |call| _ = call.observed.insert(Id::fixed(0xeee), own));
    assert_eq!(merge(&mine, &returned(70)).unwrap(), mine);
    mine.calls.remove(&call());
    assert!(merge(&mine, &returned(70)).is_none(), "the call is gone");
}

#[test]
fn a_sheet_goes_on_where_it_was_left() {
    let blank = Watching::of(&sent(), Id::fixed(1)).unwrap();
    assert_eq!((blank.id, blank.seen.talk_share), (Id::fixed(1), None));
    assert!(seen(&sent()).is_empty());
    let again = Watching::of(&returned(70), Id::fixed(1)).unwrap();
    assert_eq!((again.id, again.seen.talk_share), (Id::fixed(0xeee), Some(70)));
    let kept: Watching = read_json(&serde_json::to_string(&again).unwrap()).unwrap();
    assert_eq!(kept, again);
    assert!(Watching::of(&made::sample(), Id::fixed(1)).is_none(), "a plan is no observer's copy");
    let rehearsal = Watching::of(&part(&made::sample(), call(), true).unwrap(), Id::fixed(1)).unwrap();
    assert!(rehearsal.seen.rehearsal);
    assert_ne!(sheet_id(&rehearsal.copy), sheet_id(&blank.copy), "two sheets beside each other");
    assert_eq!((sheet_id(&blank.copy), sheet_id(&made::sample())), (Some(call()), None));
}

#[test]
fn a_share_beyond_all_is_refused() {
    let mut sheet = Watching::of(&sent(), Id::fixed(0xeee)).unwrap();
    sheet.seen.talk_share = Some(101);
    assert!(matches!(sheet.export(&made::exported()), Err(FileError::OutOfRange { .. })));
}
