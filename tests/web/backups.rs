//! Backups in a database of their own: shared texts, pruning, and a source that is lost.

use crate::{fresh_name, open, raw};
use groundplan::plan::{Id, Plan, Stamp, Summary};
use groundplan::storage::backups::{INTERVAL, Why};
use groundplan::storage::conformance::brief;
use groundplan::storage::indexeddb::{Backups, IndexedDb};
use groundplan::storage::{Rev, Storage, at_hand};
use time::macros::date;
use wasm_bindgen_test::wasm_bindgen_test;

const TODAY: time::Date = date!(2026 - 11 - 22);
const BEGUN: Stamp = Stamp(0);

fn acme() -> Plan {
    Plan::new(Id::fixed(1), "Acme")
}

fn birch() -> Plan {
    Plan::new(Id::fixed(2), "Birch")
}

/// The instant so many quarters of an hour after the session began.
fn at(quarters: i64) -> (Stamp, time::Date) {
    (Stamp(quarters * INTERVAL), TODAY)
}

#[wasm_bindgen_test]
async fn everything_is_kept_and_comes_back() {
    let name = fresh_name();
    let storage = open(&name).await;
    storage.create(&[acme(), birch()]).await.unwrap();
    storage.set_setting("playbook", "{}").await.unwrap();
    let backups = Backups::open(&name).await.unwrap();
    assert_eq!(backups.list().await, Ok(vec![]));
    let head = backups.make(&storage, Why::Work, &["playbook", "author"], BEGUN, at(1)).await.unwrap().unwrap();
    assert_eq!((head.saves, head.plans.len(), head.day.as_str()), (2, 2, "2026-11-22"));
    assert_eq!(head.settings.get("playbook").map(String::as_str), Some("{}"));
    assert!(head.size() > 2 && !head.settings.contains_key("author"));
    assert_eq!(backups.plans(&head).await, Ok(vec![Ok(acme()), Ok(birch())]));
    drop(storage);
    IndexedDb::erase(&name).await.unwrap();
    let again = Backups::open(&name).await.unwrap();
    let list = again.list().await.unwrap();
    assert_eq!(again.plans(&list[0]).await, Ok(vec![Ok(acme()), Ok(birch())]), "the loss of the other harms nothing");
}

#[wasm_bindgen_test]
async fn work_is_kept_once_a_quarter_of_an_hour_and_what_is_replaced_at_once() {
    let name = fresh_name();
    let storage = open(&name).await;
    storage.create(&[acme()]).await.unwrap();
    let backups = Backups::open(&name).await.unwrap();
    let make = async |why, when| {
        backups.make(&storage, why, &[], BEGUN, when).await.unwrap();
        backups.list().await.unwrap().len()
    };
    assert_eq!(make(Why::Work, at(0)).await, 0, "too early");
    assert_eq!(make(Why::Work, at(1)).await, 1);
    assert_eq!(make(Why::Work, at(2)).await, 1, "nothing was saved since");
    storage.save(Rev(1), &acme(), &[]).await.unwrap();
    assert_eq!(make(Why::Work, (Stamp(INTERVAL + 5), TODAY)).await, 1, "another tab made one a moment ago");
    assert_eq!(make(Why::BeforeReplacing, (Stamp(INTERVAL + 5), TODAY)).await, 2);
    assert_eq!(make(Why::BeforeReplacing, (Stamp(INTERVAL + 5), TODAY)).await, 3, "never two at one instant");
}

#[wasm_bindgen_test]
async fn three_of_today_stay_and_no_text_that_nobody_needs() {
    let name = fresh_name();
    // A save has an instant of its own, as in the app: here the number behind the name.
    let instant = |plan: &Plan| Stamp(plan.account.name.bytes().last().unwrap_or_default().into());
    let summarise = at_hand(move |plan: &Plan| Summary { changed: instant(plan), ..brief(plan) });
    let storage = IndexedDb::open(&name, summarise).await.unwrap();
    storage.create(&[acme(), birch()]).await.unwrap();
    let backups = Backups::open(&name).await.unwrap();
    for quarter in 1..8 {
        let mut plan = acme();
        plan.account_mut().name = format!("Acme {quarter}");
        storage.save(Rev(u64::try_from(quarter).unwrap()), &plan, &[]).await.unwrap();
        backups.make(&storage, Why::Work, &[], BEGUN, at(quarter)).await.unwrap();
    }
    let list = backups.list().await.unwrap();
    assert_eq!(list.iter().map(|head| head.at).collect::<Vec<_>>(), [at(7).0, at(6).0, at(5).0]);
    for head in &list {
        let plans: Vec<Plan> = backups.plans(head).await.unwrap().into_iter().map(Result::unwrap).collect();
        assert_eq!(plans[0].account.name, format!("Acme {}", head.at.0 / INTERVAL));
    }
    drop(backups);
    let db = raw::open_as_it_is(&format!("{name}-backups")).await;
    let texts = raw::count(&db, "plans").await;
    db.close();
    assert_eq!(texts, 4, "three of one plan, and one of the other that never changed");
}
