use super::*;

const WITHHELD: &str = "access-withheld";
const PROTECTING: &str = "protecting-the-relationship";

#[test]
fn an_advocate_asked_twice_without_a_meeting_withholds_access() {
    let mut world = ingrid_and_marek();
    world.asked_for_access(30, MAREK, Outcome::Avoided);
    assert!(world.quiet(WITHHELD), "asked once");
    world.asked_for_access(10, MAREK, Outcome::Answered);
    assert_eq!(
        world.told_by(WITHHELD),
        [
            "Marek Dudek was asked twice for access to Ingrid Voss, and no meeting came",
            "- Marek Dudek was asked for access 30 days ago",
            "- Marek Dudek was asked for access 10 days ago",
            "- No meeting with Ingrid Voss since",
            "> What stands in the way of a meeting with Ingrid Voss?",
        ]
    );
    let found = world.find(WITHHELD).remove(0);
    assert_eq!((found.age, found.ask.unwrap().purpose), (30, Purpose::Access));
    world.asked_for_access(5, MAREK, Outcome::Answered);
    assert_eq!(
        world.headlines(WITHHELD),
        ["Marek Dudek was asked 3 times for access to Ingrid Voss, and no meeting came"]
    );
}

#[test]
fn a_meeting_after_the_first_request_settles_it() {
    for (days, quiet) in [(29, true), (30, false), (31, false), (0, true)] {
        let mut world = ingrid_and_marek();
        world.asked_for_access(30, MAREK, Outcome::Avoided);
        world.asked_for_access(10, MAREK, Outcome::Avoided);
        world.call(days, &[INGRID]);
        assert_eq!(world.quiet(WITHHELD), quiet, "{days}");
    }
}

#[test]
fn questions_not_asked_do_not_count() {
    for outcome in [Outcome::Skipped, Outcome::Open] {
        let mut world = ingrid_and_marek();
        world.asked_for_access(30, MAREK, outcome);
        world.asked_for_access(10, MAREK, Outcome::Answered);
        assert!(world.quiet(WITHHELD), "{outcome:?}");
    }
    let mut world = ingrid_and_marek();
    for days in [30, 10] {
        let call = world.asked_for_access(days, MAREK, Outcome::Answered);
        world.edit_call(call, |row| row.questions.get_mut(&id(1)).unwrap().purpose = Purpose::Learn.into());
    }
    assert!(world.quiet(WITHHELD), "asked for something else");
}

#[test]
fn only_advocates_withhold_and_only_from_somebody() {
    let mut world = ingrid_and_marek();
    for days in [30, 10] {
        world.asked_for_access(days, MAREK, Outcome::Answered);
    }
    world.position(MAREK, LINE2, Veto, Indifferent);
    assert!(world.quiet(WITHHELD));
    world.position(MAREK, LINE2, Final, Advocate);
    assert!(world.quiet(WITHHELD), "decides himself");
    world.position(MAREK, LINE2, Veto, Advocate);
    assert!(!world.quiet(WITHHELD));
    world.position(INGRID, LINE2, Recommends, Indifferent);
    assert!(world.quiet(WITHHELD), "nobody is known to decide");
}

fn close(level: u8) -> World {
    let mut world = ingrid();
    world.change(INGRID, |person| {
        person.relationships.insert(id(50), level);
    });
    world
}

#[test]
fn a_bold_question_skipped_twice_protects_the_relationship() {
    let mut world = close(3);
    world.bold(30, INGRID, BoldOutcome::Skipped);
    assert!(world.quiet(PROTECTING));
    world.bold(9, INGRID, BoldOutcome::Skipped);
    assert_eq!(
        world.told_by(PROTECTING),
        [
            "The bold question to Ingrid Voss was skipped twice: is the relationship worth more than the answer?",
            "- Relationship with Ingrid Voss: 3 of 4",
            "- The bold question was skipped 30 days ago",
            "- The bold question was skipped 9 days ago",
            "> Is the decision yours?",
        ]
    );
    let found = world.find(PROTECTING).remove(0);
    let ask = found.ask.unwrap();
    assert_eq!(say(&ask.softener.unwrap()), "We have known each other for a while, so may I ask plainly:");
    assert_eq!(say(&ask.risk.unwrap()), "Ingrid Voss may not like it for a day. Not asking may cost the sale.");
    assert_eq!((ask.to, found.age), (Some(id(INGRID)), 30));
}

#[test]
fn a_skipped_question_without_words_gets_some() {
    let mut world = close(4);
    for days in [30, 9] {
        let call = world.bold(days, INGRID, BoldOutcome::Skipped);
        world.edit_call(call, |row| {
            row.bold.question.clear();
            row.bold.softener = "By the way:".into();
        });
    }
    assert_eq!(
        world.told_by(PROTECTING).last().unwrap(),
        "> Is there anything that would keep you from backing Line 2 monitoring when it counts?"
    );
    assert_eq!(say(&world.find(PROTECTING)[0].ask.clone().unwrap().softener.unwrap()), "By the way:");
}

#[test]
fn a_loose_relationship_is_not_protected() {
    for (level, fires) in [(2, false), (3, true), (4, true)] {
        let mut world = close(level);
        for days in [30, 9] {
            world.bold(days, INGRID, BoldOutcome::Skipped);
        }
        assert_eq!(!world.quiet(PROTECTING), fires, "{level}");
    }
}

#[test]
fn asking_it_at_last_settles_it() {
    let mut world = close(3);
    for days in [30, 20] {
        world.bold(days, INGRID, BoldOutcome::Skipped);
    }
    world.bold(10, INGRID, BoldOutcome::Asked);
    assert!(world.quiet(PROTECTING));
    world.bold(5, INGRID, BoldOutcome::Skipped);
    assert!(world.quiet(PROTECTING), "once since");
    world.bold(4, INGRID, BoldOutcome::Skipped);
    assert!(!world.quiet(PROTECTING));
}

#[test]
fn a_question_to_nobody_belongs_to_whoever_sat_there_alone() {
    for (room, fires) in [(vec![INGRID], true), (vec![INGRID, LUC], false), (vec![LUC], false)] {
        let mut world = close(3);
        for days in [30, 9] {
            let call = world.call(days, &room);
            world.edit_call(call, |row| row.bold.outcome = BoldOutcome::Skipped.into());
        }
        assert_eq!(!world.quiet(PROTECTING), fires, "{room:?}");
    }
}
