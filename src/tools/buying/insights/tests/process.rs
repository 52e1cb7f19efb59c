use super::*;

const OVERDUE: &str = "step-overdue";
const OWNER: &str = "step-without-owner";
const UNKNOWN: &str = "process-unknown";

#[test]
fn a_step_past_its_date_is_late() {
    let mut world = World::new();
    world.ingrid();
    world.step("notice", |row| row.due = Some(day(-5)));
    let late = world.step("agree_problem", |row| {
        row.due = Some(day(-12));
        row.owner = Some(id(INGRID));
    });
    assert_eq!(
        world.told_by(OVERDUE),
        [
            "“agree the problem” is late on Line 2 monitoring",
            "- “agree the problem” was due 12 days ago, and nothing shows that it is done",
            "- “notice something is wrong” was due 5 days ago, and nothing shows that it is done",
            "- Ingrid Voss owns “agree the problem”",
            "> What stands in the way of “agree the problem”, and what would help you finish it?",
            "* Settle “agree the problem”: 12 days late",
        ]
    );
    let found = world.find(OVERDUE).remove(0);
    assert_eq!((found.subject.id, found.age, found.ask.unwrap().to), (late, 12, Some(id(INGRID))));
}

#[test]
fn due_today_is_not_late_and_done_is_done() {
    let mut world = World::new();
    let step = world.step("Plant trial", |row| row.due = Some(day(0)));
    assert!(world.quiet(OVERDUE));
    crate::plan::Plan::change(&mut world.plan.steps, step, |row| row.due = Some(day(-1)));
    assert_eq!(
        world.told_by(OVERDUE),
        [
            "“Plant trial” is late on Line 2 monitoring",
            "- “Plant trial” was due yesterday, and nothing shows that it is done",
            "- Nobody on their side owns “Plant trial”",
            "> What became of “Plant trial”, and who has it on their desk?",
            "* Settle “Plant trial”: a day late",
        ]
    );
    crate::plan::Plan::change(&mut world.plan.steps, step, |row| row.done_on = Some(day(0)));
    assert!(world.quiet(OVERDUE));
}

#[test]
fn the_next_step_needs_somebody() {
    let mut world = World::new();
    world.ingrid();
    let step = world.step("agree_problem", |row| row.due = Some(day(9)));
    world.step("compare", |_| {});
    assert!(world.quiet(OWNER), "no call was held");
    world.call(3, &[INGRID], |_| {});
    assert_eq!(
        world.told_by(OWNER),
        [
            "Nobody on their side owns the next step of Line 2 monitoring: “agree the problem”",
            "- “agree the problem” is due on 2026-12-01, and nobody owns it",
            "- One call held, 3 days ago",
            "> Who on your side takes “agree the problem” on?",
        ]
    );
    crate::plan::Plan::change(&mut world.plan.steps, step, |row| row.owner = Some(id(77)));
    assert!(!world.quiet(OWNER), "somebody who is gone");
    crate::plan::Plan::change(&mut world.plan.steps, step, |row| row.owner = Some(id(INGRID)));
    assert!(world.quiet(OWNER), "a later step may wait");
    crate::plan::Plan::change(&mut world.plan.steps, step, |row| {
        row.owner = None;
        row.due = Some(day(-1));
    });
    assert!(world.quiet(OWNER), "that it is late comes first");
}

#[test]
fn after_the_second_call_the_way_to_a_decision_should_be_known() {
    let mut world = World::new();
    world.ingrid();
    world.step("agree_problem", |_| {});
    world.call(20, &[INGRID], |_| {});
    assert!(world.quiet(UNKNOWN), "one call");
    world.call(4, &[INGRID], |_| {});
    assert_eq!(
        world.told_by(UNKNOWN),
        [
            "2 calls, and we still do not know how they decide on Line 2 monitoring",
            "- One step is written down, without owner or date",
            "- 2 calls held, the last 4 days ago",
            "> Could you walk me through how a decision like this is made here: who does what, in which order, by when?",
        ]
    );
    world.step("compare", |row| row.due = Some(day(9)));
    assert!(world.quiet(UNKNOWN));
    world.plan.steps.clear();
    assert!(world.quiet(UNKNOWN), "untouched");
}
