//! The session alone: typing, undo and redo, other tabs, failed saves.

use super::session::{Context, Session};
use crate::plan::{Author, Id, OnClash, Patch, Plan, Stakeholder, Stamp, apply, diff};
use crate::storage::{Rev, Saved, Stored, rebase};
use crate::text::Msg;
use std::cell::Cell;
use std::sync::Arc;

thread_local! {
    static NEXT: Cell<u128> = const { Cell::new(1_000) };
}

fn at(millis: i64) -> Context {
    let id = NEXT.replace(NEXT.get() + 1);
    Context { id: Id::fixed(id), at: Stamp(millis), by: Author::default() }
}

fn label() -> Msg {
    Msg::dynamic("test".into())
}

fn acme() -> Plan {
    let mut plan = Plan::new(Id::fixed(1), "Acme");
    plan.stakeholders.insert(Id::fixed(7), Arc::new(Stakeholder::default()));
    plan
}

fn session() -> Session {
    Session::new(Stored { rev: Rev(1), plan: acme() })
}

fn rename(session: &mut Session, millis: i64, name: &str) -> Option<Patch> {
    session.edit(at(millis), label(), |plan| plan.account_mut().name = name.into())
}

fn region(session: &mut Session, millis: i64, region: &str) -> Option<Patch> {
    session.edit(at(millis), label(), |plan| plan.account_mut().region = region.into())
}

/// The same plan as another tab saves it.
fn by_another(session: &Session, rev: u64, change: impl FnOnce(&mut Plan)) -> Stored {
    let mut plan = session.plan().clone();
    for patch in session.pending().iter().rev() {
        apply(&mut plan, &patch.inverse(), OnClash::Overwrite);
    }
    change(&mut plan);
    Stored { rev: Rev(rev), plan }
}

#[test]
fn an_edit_that_changes_nothing_is_none() {
    let mut session = session();
    assert_eq!(rename(&mut session, 0, "Acme"), None);
    assert_eq!((session.pending().len(), session.undo_label()), (0, None));
}

#[test]
fn typing_in_one_breath_is_one_step() {
    let mut session = session();
    let first = rename(&mut session, 0, "A").unwrap();
    rename(&mut session, 1_900, "Ab").unwrap();
    let last = rename(&mut session, 3_800, "Abc").unwrap();
    assert_eq!(last.ops[0].from, first.ops[0].from, "one patch that grows");
    assert_ne!(last.id, first.id, "another tab may have saved the shorter one from the journal");
    assert_eq!(session.pending(), [last]);
    session.undo(at(4_000)).unwrap();
    assert_eq!(session.plan().account.name, "Acme");
    assert_eq!(session.undo(at(4_000)), None);
}

#[test]
fn a_pause_another_field_another_label_or_a_tick_box_is_a_new_step() {
    let mut session = session();
    rename(&mut session, 0, "A");
    rename(&mut session, 2_001, "Ab");
    assert_eq!(session.pending().len(), 2, "a pause");
    region(&mut session, 2_002, "N");
    assert_eq!(session.pending().len(), 3, "another field");
    session.edit(at(2_003), Msg::dynamic("other".into()), |plan| plan.account_mut().region = "No".into());
    assert_eq!(session.pending().len(), 4, "another label");
    for (millis, sway) in [(2_004, 1), (2_005, 2)] {
        session.edit(at(millis), label(), |plan| {
            Plan::change(&mut plan.stakeholders, Id::fixed(7), |row| row.sway = Some(sway));
        });
    }
    assert_eq!(session.pending().len(), 6, "figures are not typed letter by letter");
    rename(&mut session, 2_000, "Abcd");
    assert_eq!(session.pending().len(), 7, "a clock that went backwards");
}

#[test]
fn what_is_on_its_way_to_storage_does_not_grow() {
    let mut session = session();
    rename(&mut session, 0, "A");
    let (_, _, sent) = session.begin_save().unwrap();
    let next = rename(&mut session, 10, "Ab").unwrap();
    assert_ne!(next.id, sent[0].id);
    assert_eq!(session.begin_save(), None, "one save at a time");
    assert_eq!(session.saved(Saved { rev: Rev(2), rebased: None, clashes: vec![] }), sent);
    assert_eq!(session.pending(), [next]);
    assert_eq!(session.plan().account.name, "Ab");
    assert_eq!(session.base(), Rev(2));
}

#[test]
fn what_was_handed_to_storage_once_does_not_grow_after_a_failure() {
    // The failure may have been told wrongly; the patch's id would then be taken, and what it grew by would be lost.
    let mut session = session();
    rename(&mut session, 0, "A");
    let (_, _, sent) = session.begin_save().unwrap();
    session.failed();
    rename(&mut session, 10, "Ab").unwrap();
    assert_eq!(session.pending().len(), 2);
    assert_eq!(session.pending()[0], sent[0]);
    rename(&mut session, 20, "Abc").unwrap();
    assert_eq!(session.pending().len(), 2, "the new one grows as ever");
}

#[test]
fn what_was_recovered_does_not_grow() {
    let mut dead = session();
    let lost = rename(&mut dead, 0, "A").unwrap();
    let mut session = session();
    session.recover(vec![lost.clone()]);
    rename(&mut session, 10, "Ab").unwrap();
    assert_eq!(session.pending().len(), 2);
    assert_eq!(session.pending()[0], lost, "it may have reached storage before the tab died");
}

#[test]
fn what_was_recovered_during_a_save_does_not_grow_after_it() {
    let mut dead = session();
    let lost = rename(&mut dead, 0, "A").unwrap();
    let mut session = session();
    region(&mut session, 0, "North");
    session.begin_save().unwrap();
    session.recover(vec![lost.clone()]);
    session.saved(Saved { rev: Rev(2), rebased: None, clashes: vec![] });
    rename(&mut session, 10, "Ab").unwrap();
    assert_eq!(session.pending().len(), 2);
    assert_eq!(session.pending()[0], lost);
}

#[test]
fn a_failed_save_keeps_everything_pending() {
    let mut session = session();
    rename(&mut session, 0, "A");
    let before = session.begin_save().unwrap();
    session.failed();
    assert_eq!(session.begin_save(), Some(before));
}

#[test]
fn undo_and_redo_go_there_and_back() {
    let mut session = session();
    rename(&mut session, 0, "A");
    region(&mut session, 5_000, "North");
    let after = session.plan().clone();
    session.undo(at(6_000)).unwrap();
    session.undo(at(6_001)).unwrap();
    assert_eq!(*session.plan(), acme());
    session.redo(at(6_002)).unwrap();
    session.redo(at(6_003)).unwrap();
    assert_eq!(*session.plan(), after);
    assert_eq!(session.redo(at(6_004)), None);
    session.undo(at(6_005)).unwrap();
    rename(&mut session, 9_000, "B");
    assert_eq!(session.redo_label(), None, "a new edit ends what could be redone");
}

#[test]
fn typing_after_an_undo_does_not_change_what_the_undo_did() {
    let mut session = session();
    rename(&mut session, 0, "A");
    let (undone, _) = session.undo(at(10)).unwrap();
    rename(&mut session, 20, "B");
    assert!(session.pending().contains(&undone));
    session.undo(at(30)).unwrap();
    assert_eq!(session.plan().account.name, "Acme");
}

#[test]
fn undo_skips_what_somebody_else_changed_since() {
    let mut session = session();
    session.edit(at(0), label(), |plan| {
        plan.account_mut().name = "ours".into();
        plan.account_mut().region = "ours".into();
    });
    let (_, ours, _) = session.begin_save().unwrap();
    let mut theirs = ours;
    theirs.account_mut().region = "theirs".into();
    session.saved(Saved { rev: Rev(3), rebased: Some(theirs), clashes: vec![] });
    let (patch, clashes) = session.undo(at(5_000)).unwrap();
    assert_eq!(session.plan().account.name, "Acme");
    assert_eq!(session.plan().account.region, "theirs");
    assert_eq!(patch.ops.len(), 1);
    assert_eq!(clashes.len(), 1);
    assert!(!clashes[0].written);
}

#[test]
fn undoing_a_creation_deletes_unless_somebody_wrote_in_it() {
    let add = |session: &mut Session| {
        session.edit(at(0), label(), |plan| {
            plan.stakeholders
                .insert(Id::fixed(8), Arc::new(Stakeholder { name: "Ada".into(), ..Stakeholder::default() }));
        });
    };
    let mut alone = session();
    add(&mut alone);
    assert_eq!(alone.undo(at(1)).unwrap().1, []);
    assert_eq!(*alone.plan(), acme());
    alone.redo(at(2)).unwrap();
    assert_eq!(alone.plan().stakeholders[&Id::fixed(8)].name, "Ada");

    let mut met = session();
    add(&mut met);
    let (_, mut theirs, _) = met.begin_save().unwrap();
    Plan::change(&mut theirs.stakeholders, Id::fixed(8), |row| row.title = "COO".into());
    met.saved(Saved { rev: Rev(3), rebased: Some(theirs), clashes: vec![] });
    let (patch, clashes) = met.undo(at(1)).unwrap();
    assert_eq!(met.plan().stakeholders[&Id::fixed(8)].title, "COO", "their work stays");
    assert_eq!((patch.ops, clashes.len()), (vec![], 1));
}

#[test]
fn undoing_a_deletion_brings_the_row_back_whole() {
    let mut session = session();
    session.edit(at(0), label(), |plan| plan.stakeholders.clear());
    session.undo(at(1)).unwrap();
    assert_eq!(*session.plan(), acme());
}

#[test]
fn another_tabs_save_is_shown_under_our_pending_changes() {
    let mut session = session();
    rename(&mut session, 0, "ours");
    let stored = by_another(&session, 2, |plan| {
        plan.account_mut().name = "theirs".into();
        plan.account_mut().region = "theirs".into();
    });
    assert!(session.reload(stored.clone()));
    assert_eq!((session.plan().account.name.as_str(), session.plan().account.region.as_str()), ("ours", "theirs"));
    assert_eq!((session.base(), session.pending().len()), (Rev(2), 1));
    assert!(!session.reload(stored), "the same once more is no news");
}

#[test]
fn a_reload_during_a_save_is_left_to_the_save() {
    let mut session = session();
    rename(&mut session, 0, "ours");
    let stored = by_another(&session, 2, |plan| plan.account_mut().region = "theirs".into());
    let (base, _, pending) = session.begin_save().unwrap();
    assert!(!session.reload(stored.clone()));
    region(&mut session, 5_000, "typed meanwhile");
    // Storage finds a newer revision than our base, and rebases.
    assert!(base < stored.rev);
    let mut rebased = stored.plan;
    let clashes = rebase(&mut rebased, &pending);
    session.saved(Saved { rev: Rev(3), rebased: Some(rebased), clashes });
    assert_eq!(session.plan().account.name, "ours");
    assert_eq!(session.plan().account.region, "typed meanwhile");
    assert_eq!((session.base(), session.pending().len()), (Rev(3), 1));
}

#[test]
fn recovered_changes_are_pending_once_and_only_for_their_plan() {
    let mut dead = session();
    let lost = rename(&mut dead, 0, "lost").unwrap();
    let mut session = session();
    let foreign = Patch { id: Id::fixed(99), plan: Id::fixed(2), ..lost.clone() };
    session.recover(vec![lost.clone(), foreign, lost.clone()]);
    session.recover(vec![lost.clone()]);
    assert_eq!(session.pending(), std::slice::from_ref(&lost));
    assert_eq!(session.plan().account.name, "lost");
    assert_eq!(diff(&acme(), session.plan()), lost.ops);
}

#[test]
fn one_step_can_be_taken_back_after_others_followed() {
    let mut session = session();
    rename(&mut session, 0, "A").unwrap();
    let step = session.last_step().unwrap();
    session.edit(at(9_000), Msg::dynamic("notes".into()), |plan| plan.account_mut().notes = "kept".into()).unwrap();
    assert!(session.can_undo(step));
    session.undo_step(at(9_500), step).unwrap();
    assert!(!session.can_undo(step), "undone, by whichever button");
    assert_eq!((session.plan().account.name.as_str(), session.plan().account.notes.as_str()), ("Acme", "kept"));
    assert_eq!(session.undo_step(at(9_600), step), None, "once");
    session.redo(at(9_700)).unwrap();
    assert_eq!(session.plan().account.name, "A");
}

/// An edit that was saved by another way: a merge, a decision, a way back.
fn saved_elsewhere(session: &mut Session, rev: u64, change: impl FnOnce(&mut Plan)) -> Patch {
    let (before, stored) = (session.plan().clone(), by_another(session, rev, change));
    let ops = diff(&before, &stored.plan);
    let context = at(0);
    assert!(session.reload(stored));
    Patch { id: context.id, plan: before.id, at: context.at, by: context.by, label: label(), ops }
}

#[test]
fn what_was_saved_by_another_way_is_undone_and_redone_like_an_edit() {
    let mut session = session();
    let merge = saved_elsewhere(&mut session, 2, |plan| plan.account_mut().name = "Acme Foods".into());
    assert_eq!(session.undo_label(), None);
    session.remember(merge.clone());
    session.remember(merge);
    assert_eq!(session.undo_label(), Some(&label()));
    assert!(session.pending().is_empty(), "it is saved already");
    let (back, clashes) = session.undo(at(10)).expect("the merge");
    assert_eq!((session.plan().account.name.as_str(), clashes.len(), back.ops.len()), ("Acme", 0, 1));
    assert_eq!(session.undo_label(), None, "once told, once undone");
    session.redo(at(20)).expect("the merge again");
    assert_eq!(session.plan().account.name, "Acme Foods");
}

#[test]
fn undoing_what_was_saved_by_another_way_leaves_alone_what_moved_on() {
    let mut session = session();
    let merge = saved_elsewhere(&mut session, 2, |plan| {
        plan.account_mut().name = "Acme Foods".into();
        plan.account_mut().region = "North".into();
    });
    session.remember(merge.clone());
    rename(&mut session, 5_000, "Acme Foods AG");
    let (_, clashes) = session.undo_step(at(9_000), merge.id).expect("the merge");
    assert_eq!((session.plan().account.name.as_str(), session.plan().account.region.as_str()), ("Acme Foods AG", ""));
    assert_eq!(clashes.len(), 1);
}

#[test]
fn another_plans_step_and_one_that_did_nothing_are_not_remembered() {
    let mut session = session();
    let merge = saved_elsewhere(&mut session, 2, |plan| plan.account_mut().name = "Acme Foods".into());
    session.remember(Patch { plan: Id::fixed(99), ..merge.clone() });
    session.remember(Patch { ops: Vec::new(), ..merge });
    assert_eq!(session.undo_label(), None);
}

#[test]
fn a_plan_that_is_opened_again_can_still_be_undone_and_redone() {
    let mut session = session();
    rename(&mut session, 1_000, "Acme Foods");
    rename(&mut session, 9_000, "Acme Foods AG");
    session.undo(at(12_000)).unwrap();
    let stored = Stored { plan: session.plan().clone(), rev: Rev(4) };
    let mut again = Session::new(stored.clone());
    again.go_on(session.steps());
    assert_eq!((again.undo_label(), again.redo_label()), (Some(&label()), Some(&label())));
    again.redo(at(20_000)).unwrap();
    assert_eq!(again.plan().account.name, "Acme Foods AG");
    // The sample that was started over has the same id and another past.
    let mut anew = Session::new(Stored { rev: Rev(0), ..stored });
    anew.go_on(session.steps());
    assert_eq!(anew.undo_label(), None);
}

#[test]
fn taking_back_is_told_as_what_it_is() {
    let mut session = session();
    rename(&mut session, 1_000, "Acme Foods");
    let (back, _) = session.undo(at(5_000)).unwrap();
    assert_eq!(back.label, msg!("label-undone", what = label()));
    let (again, _) = session.redo(at(9_000)).unwrap();
    assert_eq!(again.label, label());
}
