//! The cases of the contract; each begins with an empty database.
#![allow(missing_docs, clippy::wildcard_imports)] // the names say it; one suite, two files

use super::*;

pub async fn a_plan_nobody_saved_is_not_there<B: Bench>(bench: &B) {
    let storage = bench.open().await;
    assert_eq!(storage.load(Id::fixed(PLAN)).await, Ok(None));
    assert_eq!(storage.summaries().await, Ok(vec![]));
    assert_eq!(storage.save(Rev(1), &acme(), &[]).await, Err(StorageError::Missing));
    assert_eq!(storage.load(Id::fixed(PLAN)).await, Ok(None));
    assert_eq!(storage.delete(Id::fixed(PLAN)).await, Ok(()));
}

pub async fn created_plans_are_there<B: Bench>(bench: &B) {
    let storage = bench.open().await;
    let plans = [acme(), Plan::new(Id::fixed(2), "Birch")];
    assert_eq!(storage.create(&plans).await, Ok(vec![Id::fixed(1), Id::fixed(2)]));
    for plan in plans {
        assert_eq!(storage.load(plan.id).await, Ok(Some(Stored { rev: Rev(1), plan })));
    }
    assert_eq!(storage.create(&[]).await, Ok(vec![]));
}

pub async fn what_is_there_is_not_created_again<B: Bench>(bench: &B) {
    let storage = bench.open().await;
    created(&storage).await;
    let again = [Plan::new(Id::fixed(PLAN), "other"), Plan::new(Id::fixed(2), "new"), Plan::new(Id::fixed(2), "twice")];
    assert_eq!(storage.create(&again).await, Ok(vec![Id::fixed(2)]));
    assert_eq!(loaded(&storage).await, Stored { rev: Rev(1), plan: acme() });
    assert_eq!(storage.load(Id::fixed(2)).await.unwrap().unwrap().plan.account.name, "new");
}

pub async fn a_save_is_read_back_whole<B: Bench>(bench: &B) {
    let storage = bench.open().await;
    let stored = created(&storage).await;
    let (next, patch) = edit(10, &stored.plan, rename("Acme \u{1f33f} \"quoted\"\n\u{0}\u{2028}"));
    let saved = storage.save(stored.rev, &next, &[patch]).await.unwrap();
    assert_eq!(saved, Saved { rev: Rev(2), rebased: None, clashes: vec![] });
    assert_eq!(loaded(&storage).await, Stored { rev: Rev(2), plan: next });
}

pub async fn unknown_fields_survive<B: Bench>(bench: &B) {
    let storage = bench.open().await;
    created(&storage).await;
    let odd = serde_json::json!({"a": [1, null, 0.1, -7, "x"], "b": {"c": null}, "n": 1e300});
    change(&storage, 10, |plan| {
        plan.extra.insert("gadgets".into(), odd.clone());
        plan.account_mut().extra.insert("mood".into(), odd.clone());
        plan.account_mut().kind = crate::plan::Open::Other("alumnus".into());
    })
    .await
    .unwrap();
    let (before, patch) = (loaded(&storage).await.plan, storage.outbox(1).await.unwrap().remove(0));
    assert_eq!((&before.extra["gadgets"], &before.account.extra["mood"]), (&odd, &odd));
    assert_eq!(before.account.kind, crate::plan::Open::Other("alumnus".into()));
    assert_eq!(patch.ops, diff(&acme(), &before));
    change(&storage, 11, rename("elsewhere")).await.unwrap();
    let after = loaded(&storage).await.plan;
    assert_eq!((&after.extra, &after.account.extra), (&before.extra, &before.account.extra));
}

pub async fn somebody_elses_fields_survive_a_save<B: Bench>(bench: &B) {
    let (ours, theirs) = (bench.open().await, bench.open().await);
    let stored = created(&ours).await;
    let (next, patch) = edit(10, &stored.plan, rename("ours"));
    change(&theirs, 11, region("theirs")).await.unwrap();
    let saved = ours.save(stored.rev, &next, &[patch]).await.unwrap();
    let plan = loaded(&theirs).await.plan;
    assert_eq!((plan.account.name.as_str(), plan.account.region.as_str()), ("ours", "theirs"));
    assert_eq!(saved, Saved { rev: Rev(3), rebased: Some(plan), clashes: vec![] });
}

pub async fn in_the_same_field_the_pending_value_wins_and_is_told<B: Bench>(bench: &B) {
    let storage = bench.open().await;
    let stored = created(&storage).await;
    let (next, patch) = edit(10, &stored.plan, rename("ours"));
    change(&storage, 11, rename("theirs")).await.unwrap();
    let saved = storage.save(stored.rev, &next, &[patch]).await.unwrap();
    assert_eq!(loaded(&storage).await.plan.account.name, "ours");
    assert_eq!(saved.clashes.len(), 1);
    assert_eq!(saved.clashes[0].found, Some("theirs".into()));
    assert!(saved.clashes[0].written);
}

pub async fn a_row_deleted_meanwhile_stays_deleted<B: Bench>(bench: &B) {
    let storage = bench.open().await;
    let stored = created(&storage).await;
    let (next, patch) = edit(10, &stored.plan, |plan| {
        Plan::change(&mut plan.stakeholders, Id::fixed(PERSON), |person| person.title = "COO".into());
    });
    change(&storage, 11, |plan| plan.stakeholders.clear()).await.unwrap();
    let saved = storage.save(stored.rev, &next, &[patch]).await.unwrap();
    assert!(loaded(&storage).await.plan.stakeholders.is_empty());
    assert!(!saved.clashes[0].written, "and it is told: {:?}", saved.clashes);
    assert_eq!(storage.summaries().await.unwrap()[0].people, 0, "the summary is that of the outcome");
}

pub async fn a_patch_is_applied_once<B: Bench>(bench: &B) {
    let storage = bench.open().await;
    let stored = created(&storage).await;
    let (next, patch) = edit(10, &stored.plan, rename("ours"));
    let pending = [patch];
    storage.save(stored.rev, &next, &pending).await.unwrap();
    let again = storage.save(stored.rev, &next, &pending).await.unwrap();
    assert_eq!((again.rev, &again.clashes[..]), (Rev(3), &[][..]));
    assert_eq!(loaded(&storage).await, Stored { rev: Rev(3), plan: next });
    assert_eq!(outbox_ids(&storage).await, [Id::fixed(10)]);
}

pub async fn a_patch_recovered_late_does_not_undo_what_came_after<B: Bench>(bench: &B) {
    let storage = bench.open().await;
    let stored = created(&storage).await;
    let (next, patch) = edit(10, &stored.plan, rename("first"));
    storage.save(stored.rev, &next, std::slice::from_ref(&patch)).await.unwrap();
    change(&storage, 11, rename("second")).await.unwrap();
    // A tab finds the patch in a journal, does not know that it was saved, and has it applied to its plan.
    let now = loaded(&storage).await;
    let (mut twice, _) = edit(0, &now.plan, rename("first"));
    twice.account_mut().region = "new".into();
    let (_, fresh) = edit(12, &now.plan, region("new"));
    let saved = storage.save(now.rev, &twice, &[patch, fresh]).await.unwrap();
    let plan = loaded(&storage).await.plan;
    assert_eq!((plan.account.name.as_str(), plan.account.region.as_str()), ("second", "new"));
    assert_eq!(saved.rebased, Some(plan), "the tab is shown what is stored");
}

pub async fn a_patch_twice_in_one_save_counts_once<B: Bench>(bench: &B) {
    let storage = bench.open().await;
    let stored = created(&storage).await;
    let (next, patch) = edit(10, &stored.plan, rename("ours"));
    storage.save(stored.rev, &next, &[patch.clone(), patch]).await.unwrap();
    assert_eq!(outbox_ids(&storage).await, [Id::fixed(10)]);
    assert_eq!(loaded(&storage).await.plan, next);
}

pub async fn the_outbox_holds_each_patch_in_order_of_saving<B: Bench>(bench: &B) {
    let storage = bench.open().await;
    created(&storage).await;
    assert_eq!(outbox_ids(&storage).await, [], "creating is no patch");
    // Ids out of order: saving, not naming, makes the order. More than nine: places are numbers, not words.
    let order = [30, 12, 25, 11, 40, 2, 19, 18, 17, 16, 15, 14];
    for number in order {
        change(&storage, number, rename(&number.to_string())).await.unwrap();
    }
    assert_eq!(outbox_ids(&storage).await, order.map(Id::fixed));
    let first: Vec<Id> = storage.outbox(2).await.unwrap().iter().map(|patch| patch.id).collect();
    assert_eq!(first, [Id::fixed(30), Id::fixed(12)]);
    assert_eq!(storage.outbox(0).await, Ok(vec![]));
    let (next, patch) = edit(50, &loaded(&storage).await.plan, rename("last"));
    storage.save(Rev(13), &next, std::slice::from_ref(&patch)).await.unwrap();
    assert_eq!(storage.outbox(100).await.unwrap().pop(), Some(patch), "whole, not only its id");
}

pub async fn settled_patches_leave_the_outbox_for_good<B: Bench>(bench: &B) {
    let storage = bench.open().await;
    let stored = created(&storage).await;
    let (next, patch) = edit(10, &stored.plan, rename("a"));
    storage.save(stored.rev, &next, std::slice::from_ref(&patch)).await.unwrap();
    change(&storage, 11, rename("b")).await.unwrap();
    assert_eq!(storage.settle(&[Id::fixed(10), Id::fixed(77)]).await, Ok(()));
    assert_eq!(outbox_ids(&storage).await, [Id::fixed(11)]);
    storage.settle(&[Id::fixed(10)]).await.unwrap();
    storage.save(stored.rev, &next, &[patch]).await.unwrap();
    assert_eq!(outbox_ids(&storage).await, [Id::fixed(11)], "a recorded patch does not come back");
    assert_eq!(loaded(&storage).await.plan.account.name, "b");
    change(&storage, 12, rename("c")).await.unwrap();
    assert_eq!(outbox_ids(&storage).await, [Id::fixed(11), Id::fixed(12)]);
}

pub async fn a_deleted_plan_is_gone_with_its_traces<B: Bench>(bench: &B) {
    let storage = bench.open().await;
    created(&storage).await;
    storage.create(&[Plan::new(Id::fixed(2), "Birch")]).await.unwrap();
    change(&storage, 10, rename("a")).await.unwrap();
    let (other, patch) = edit(11, &Plan::new(Id::fixed(2), "Birch"), rename("Birch & Co"));
    storage.save(Rev(1), &other, &[patch]).await.unwrap();
    change(&storage, 12, rename("b")).await.unwrap();
    assert_eq!(storage.delete(Id::fixed(PLAN)).await, Ok(()));
    assert_eq!(storage.load(Id::fixed(PLAN)).await, Ok(None));
    assert_eq!(storage.summaries().await, Ok(vec![brief(&other)]));
    assert_eq!(outbox_ids(&storage).await, [Id::fixed(11)]);
    assert_eq!(storage.delete(Id::fixed(PLAN)).await, Ok(()));
}

pub async fn nothing_brings_a_deleted_plan_back<B: Bench>(bench: &B) {
    let (ours, theirs) = (bench.open().await, bench.open().await);
    let stored = created(&ours).await;
    let saves = ours.saves().await;
    let (next, patch) = edit(10, &stored.plan, rename("ours"));
    theirs.delete(stored.plan.id).await.unwrap();
    assert_eq!(ours.save(stored.rev, &next, &[patch]).await, Err(StorageError::Missing));
    assert_eq!(ours.load(stored.plan.id).await, Ok(None));
    assert_eq!(ours.summaries().await, Ok(vec![]));
    assert_eq!(outbox_ids(&ours).await, []);
    assert_eq!(ours.saves().await, saves);
    created(&ours).await;
}

pub async fn summaries_are_those_of_the_stored_plans<B: Bench>(bench: &B) {
    let storage = bench.open().await;
    let stored = created(&storage).await;
    storage.create(&[Plan::new(Id::fixed(2), "Birch")]).await.unwrap();
    change(&storage, 10, |plan| {
        plan.stakeholders.insert(Id::fixed(101), Arc::default());
    })
    .await
    .unwrap();
    let (next, patch) = edit(11, &stored.plan, rename("late"));
    storage.save(stored.rev, &next, &[patch]).await.unwrap();
    let summaries = storage.summaries().await.unwrap();
    let of_stored = [brief(&loaded(&storage).await.plan), brief(&Plan::new(Id::fixed(2), "Birch"))];
    assert_eq!((summaries[0].name.as_str(), summaries[0].people), ("late", 2));
    assert_eq!(summaries, of_stored, "by id");
}

pub async fn briefs_made_anew_are_those_of_the_stored_plans_and_move_nothing_else<B: Bench>(bench: &B) {
    let storage = bench.open().await;
    created(&storage).await;
    change(&storage, 10, rename("Acme Works")).await.unwrap();
    let before = (loaded(&storage).await, storage.saves().await, outbox_ids(&storage).await);
    assert_eq!(storage.brief_anew(&[Id::fixed(7), Id::fixed(PLAN), Id::fixed(PLAN)]).await, Ok(()));
    assert_eq!(storage.summaries().await, Ok(vec![brief(&before.0.plan)]));
    assert_eq!((loaded(&storage).await, storage.saves().await, outbox_ids(&storage).await), before);
    change(&storage, 11, region("north")).await.unwrap();
    assert_eq!(loaded(&storage).await.rev, Rev(3), "a save from the revision that was read meets no stranger");
    bench.fail_next_write();
    assert!(storage.brief_anew(&[Id::fixed(PLAN)]).await.is_err());
}

pub async fn settings_are_kept<B: Bench>(bench: &B) {
    let storage = bench.open().await;
    assert_eq!(storage.setting("theme").await, Ok(None));
    storage.set_setting("theme", "dark").await.unwrap();
    storage.set_setting("", "").await.unwrap();
    storage.set_setting("theme", "light").await.unwrap();
    let again = bench.open().await;
    assert_eq!(again.setting("theme").await, Ok(Some("light".into())));
    assert_eq!(again.setting("").await, Ok(Some(String::new())));
    assert_eq!(again.setting("saves").await, Ok(None), "settings share their names with nothing");
}

pub async fn saves_are_counted<B: Bench>(bench: &B) {
    let storage = bench.open().await;
    assert_eq!(storage.saves().await, Ok(0));
    storage.create(&[acme(), Plan::new(Id::fixed(2), "Birch"), acme()]).await.unwrap();
    assert_eq!(storage.saves().await, Ok(2));
    change(&storage, 10, rename("a")).await.unwrap();
    storage.delete(Id::fixed(2)).await.unwrap();
    assert_eq!(storage.saves().await, Ok(3), "deleting does not lower it");
}

pub async fn a_failed_write_changes_nothing<B: Bench>(bench: &B) {
    let storage = bench.open().await;
    let stored = created(&storage).await;
    change(&storage, 10, rename("kept")).await.unwrap();
    storage.set_setting("theme", "dark").await.unwrap();
    let before = all(&storage).await;

    let (next, patch) = edit(11, &stored.plan, region("lost"));
    let pending = [patch];
    bench.fail_next_write();
    assert!(storage.save(Rev(2), &next, &pending).await.is_err());
    bench.fail_next_write();
    assert!(storage.save(stored.rev, &next, &pending).await.is_err(), "a rebase");
    bench.fail_next_write();
    assert!(storage.create(&[Plan::new(Id::fixed(2), "Birch"), Plan::new(Id::fixed(3), "Cedar")]).await.is_err());
    bench.fail_next_write();
    assert!(storage.delete(stored.plan.id).await.is_err());
    bench.fail_next_write();
    assert!(storage.settle(&[Id::fixed(10)]).await.is_err());
    bench.fail_next_write();
    assert!(storage.set_setting("theme", "light").await.is_err());
    assert_eq!(all(&storage).await, before);

    storage.save(stored.rev, &next, &pending).await.unwrap();
    assert_eq!(outbox_ids(&storage).await, [Id::fixed(10), Id::fixed(11)], "and it works again");
}

/// Everything one can read.
async fn all(storage: &impl Storage) -> (Stored, Option<Stored>, Vec<Summary>, Vec<Patch>, Option<String>, u64) {
    (
        loaded(storage).await,
        storage.load(Id::fixed(2)).await.unwrap(),
        storage.summaries().await.unwrap(),
        storage.outbox(100).await.unwrap(),
        storage.setting("theme").await.unwrap(),
        storage.saves().await.unwrap(),
    )
}

pub async fn two_handles_see_each_others_work<B: Bench>(bench: &B) {
    let (one, two) = (bench.open().await, bench.open().await);
    created(&one).await;
    change(&two, 10, rename("two")).await.unwrap();
    change(&one, 11, region("one")).await.unwrap();
    let three = bench.open().await;
    for storage in [&one, &two, &three] {
        let Stored { rev, plan } = loaded(storage).await;
        assert_eq!((rev, plan.account.name.as_str(), plan.account.region.as_str()), (Rev(3), "two", "one"));
        assert_eq!(outbox_ids(storage).await, [Id::fixed(10), Id::fixed(11)]);
        assert_eq!(storage.saves().await, Ok(3));
    }
}

pub async fn a_rolled_back_database_takes_what_we_have<B: Bench>(bench: &B) {
    let storage = bench.open().await;
    let stored = created(&storage).await;
    let (next, patch) = edit(10, &stored.plan, rename("from a later revision"));
    let saved = storage.save(Rev(7), &next, &[patch]).await.unwrap();
    assert_eq!(saved, Saved { rev: Rev(8), rebased: None, clashes: vec![] });
    assert_eq!(loaded(&storage).await, Stored { rev: Rev(8), plan: next });
}
