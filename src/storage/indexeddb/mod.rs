//! Plans kept in the browser's IndexedDB.
//!
//! What is where is told by [`Store`](transaction::Store); opening and upgrading by [`open`] and [`versions`].

mod open;
mod transaction;
mod versions;

use super::migrate::{plan_from_text, plan_to_text};
use super::rebase::{decide, rebase};
use super::{Result, Rev, Saved, Storage, StorageError, Stored, Summarise};
use crate::plan::{Id, Patch, Plan, Summary};
use open::Connection;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use transaction::{Store, Transaction};
use wasm_bindgen::JsValue;

/// Storage in IndexedDB. Several handles on one database, in this tab or others, see each other's work.
pub struct IndexedDb {
    connection: Connection,
    summarise: Summarise,
}

impl IndexedDb {
    /// Opens the database of this name, making or upgrading it where needed.
    ///
    /// # Errors
    /// [`StorageError::Blocked`] when another tab does not let go of an older version (told within 2 s; the upgrade
    /// happens once it does), [`StorageError::TooNew`] when a newer app made it (it is left unharmed),
    /// [`StorageError::Unavailable`] where there is no database to be had.
    pub async fn open(name: &str, summarise: Summarise) -> Result<Self> {
        Ok(Self { connection: Connection::open(name).await?, summarise })
    }

    /// Erases the database of this name with everything in it.
    ///
    /// # Errors
    /// [`StorageError::Blocked`] when another tab does not let go of it (it is erased once it does).
    pub async fn erase(name: &str) -> Result<()> {
        open::erase(name).await
    }

    /// Writes a plan with its revision and its summary.
    fn put_plan(&self, tx: &Transaction<'_>, rev: Rev, plan: &Plan) -> Result<()> {
        let id = plan.id.to_string();
        tx.put(Store::Plans, &id, plan_to_text(plan)?)?;
        tx.put(Store::Revs, &id, js_number(rev.0))?;
        tx.put(Store::Summaries, &id, to_text(&(self.summarise)(plan))?)
    }

    /// The summary of a plan whose stored one cannot be read: made anew, or bare where the plan cannot be read either, so
    /// that home still shows that it is there.
    async fn summary_anew(&self, tx: &Transaction<'_>, key: &JsValue) -> Result<Option<Summary>> {
        let Some(id) = key.as_string().and_then(|key| key.parse().ok()) else { return Ok(None) };
        let text = tx.get(Store::Plans, key.clone())?.wait().await?;
        Ok(Some(match plan_of(id, text) {
            Ok(plan) => (self.summarise)(&plan),
            Err(_) => Summary { id, ..Summary::default() },
        }))
    }
}

impl Storage for IndexedDb {
    async fn load(&self, id: Id) -> Result<Option<Stored>> {
        let tx = self.connection.read(&[Store::Plans, Store::Revs])?;
        let (plan, rev) = (tx.get(Store::Plans, id.to_string())?, tx.get(Store::Revs, id.to_string())?);
        match (plan.wait().await?, rev.wait().await?) {
            (None, None) => Ok(None),
            (plan, rev) => Ok(Some(Stored { rev: rev_of(id, rev)?, plan: plan_of(id, plan)? })),
        }
    }

    async fn save(&self, base: Rev, plan: &Plan, pending: &[Patch]) -> Result<Saved> {
        use Store::{Applied, Meta, Outbox, Plans, Revs, Summaries};
        let tx = self.connection.write(&[Plans, Revs, Summaries, Outbox, Applied, Meta])?;
        // All questions first, then all answers: two turns with the database rather than one for each.
        let rev = tx.get(Revs, plan.id.to_string())?;
        let places = pending.iter().map(|patch| tx.get(Applied, patch.id.to_string())).collect::<Result<Vec<_>>>()?;
        let counters = Counters::ask(&tx)?;
        let rev = match rev.wait().await? {
            None => return Err(StorageError::Missing),
            rev => rev_of(plan.id, rev)?,
        };
        let mut applied = BTreeSet::new();
        for (patch, place) in pending.iter().zip(places) {
            if place.wait().await?.is_some() {
                applied.insert(patch.id);
            }
        }
        let mut counters = counters.wait().await?;

        let decision = decide(rev, base, pending, |id| applied.contains(&id));
        let mut clashes = Vec::new();
        let mut rebased = None;
        if !decision.as_it_came {
            let mut theirs = plan_of(plan.id, tx.get(Plans, plan.id.to_string())?.wait().await?)?;
            clashes = rebase(&mut theirs, decision.fresh.iter().copied());
            rebased = Some(theirs);
        }
        self.put_plan(&tx, decision.rev, rebased.as_ref().unwrap_or(plan))?;
        for patch in decision.fresh {
            let place = js_number(counters.places);
            tx.put(Outbox, place.clone(), to_text(patch)?)?;
            tx.put(Applied, patch.id.to_string(), place)?;
            counters.places += 1;
        }
        counters.saves += 1;
        counters.put(&tx)?;
        tx.commit().await?;
        Ok(Saved { rev: decision.rev, rebased, clashes })
    }

    async fn create(&self, plans: &[Plan]) -> Result<Vec<Id>> {
        let tx = self.connection.write(&[Store::Plans, Store::Revs, Store::Summaries, Store::Meta])?;
        let there = plans.iter().map(|plan| tx.get(Store::Revs, plan.id.to_string())).collect::<Result<Vec<_>>>()?;
        let mut counters = Counters::ask(&tx)?.wait().await?;
        let mut created = Vec::new();
        let mut seen = BTreeSet::new();
        for (plan, there) in plans.iter().zip(there) {
            if there.wait().await?.is_none() && seen.insert(plan.id) {
                self.put_plan(&tx, Rev(1), plan)?;
                created.push(plan.id);
                counters.saves += 1;
            }
        }
        counters.put(&tx)?;
        tx.commit().await?;
        Ok(created)
    }

    async fn delete(&self, id: Id) -> Result<()> {
        /// As much of a patch as is needed to tell whose it is.
        #[derive(Deserialize)]
        struct Of {
            plan: Id,
        }
        let tx = self.connection.write(&[Store::Plans, Store::Revs, Store::Summaries, Store::Outbox])?;
        for (place, patch) in tx.entries(Store::Outbox, None).await? {
            let of = patch.as_string().and_then(|text| serde_json::from_str::<Of>(&text).ok());
            if of.is_some_and(|of| of.plan == id) {
                tx.delete(Store::Outbox, place)?;
            }
        }
        for store in [Store::Plans, Store::Revs, Store::Summaries] {
            tx.delete(store, id.to_string())?;
        }
        tx.commit().await
    }

    async fn summaries(&self) -> Result<Vec<Summary>> {
        let tx = self.connection.read(&[Store::Summaries, Store::Plans])?;
        let mut summaries = Vec::new();
        for (key, value) in tx.entries(Store::Summaries, None).await? {
            match value.as_string().and_then(|text| serde_json::from_str(&text).ok()) {
                Some(summary) => summaries.push(summary),
                None => summaries.extend(self.summary_anew(&tx, &key).await?),
            }
        }
        Ok(summaries)
    }

    async fn outbox(&self, limit: usize) -> Result<Vec<Patch>> {
        if limit == 0 {
            return Ok(vec![]);
        }
        let tx = self.connection.read(&[Store::Outbox])?;
        let entries = tx.entries(Store::Outbox, Some(u32::try_from(limit).unwrap_or(u32::MAX))).await?;
        entries.into_iter().map(|(_, value)| patch_of(&value)).collect()
    }

    async fn settle(&self, patches: &[Id]) -> Result<()> {
        let tx = self.connection.write(&[Store::Outbox, Store::Applied])?;
        let places = patches.iter().map(|id| tx.get(Store::Applied, id.to_string())).collect::<Result<Vec<_>>>()?;
        for place in places {
            if let Some(place) = place.wait().await? {
                tx.delete(Store::Outbox, place)?;
            }
        }
        tx.commit().await
    }

    async fn setting(&self, name: &str) -> Result<Option<String>> {
        let tx = self.connection.read(&[Store::Settings])?;
        let value = tx.get(Store::Settings, name)?.wait().await?;
        Ok(value.and_then(|value| value.as_string()))
    }

    async fn set_setting(&self, name: &str, value: &str) -> Result<()> {
        let tx = self.connection.write(&[Store::Settings])?;
        tx.put(Store::Settings, name, value)?;
        tx.commit().await
    }

    async fn saves(&self) -> Result<u64> {
        let tx = self.connection.read(&[Store::Meta])?;
        Ok(Counters::ask(&tx)?.wait().await?.saves)
    }
}

/// What is counted over all plans.
struct Counters {
    /// Saves made.
    saves: u64,
    /// The next place in the outbox.
    places: u64,
}

impl Counters {
    const SAVES: &'static str = "saves";
    const PLACES: &'static str = "places";

    fn ask(tx: &Transaction<'_>) -> Result<CountersAsked> {
        Ok(CountersAsked { saves: tx.get(Store::Meta, Self::SAVES)?, places: tx.get(Store::Meta, Self::PLACES)? })
    }

    fn put(&self, tx: &Transaction<'_>) -> Result<()> {
        tx.put(Store::Meta, Self::SAVES, js_number(self.saves))?;
        tx.put(Store::Meta, Self::PLACES, js_number(self.places))
    }
}

struct CountersAsked {
    saves: transaction::Answer<Option<JsValue>>,
    places: transaction::Answer<Option<JsValue>>,
}

impl CountersAsked {
    async fn wait(self) -> Result<Counters> {
        let count = |value: Option<JsValue>| {
            value
                .map_or(Some(0), |value| number(&value))
                .ok_or_else(|| damaged(String::new(), "a counter is no number"))
        };
        Ok(Counters { saves: count(self.saves.wait().await?)?, places: count(self.places.wait().await?)? })
    }
}

fn damaged(plan: String, reason: impl ToString) -> StorageError {
    StorageError::Damaged { plan, reason: reason.to_string() }
}

fn plan_of(id: Id, value: Option<JsValue>) -> Result<Plan> {
    let text = value.and_then(|value| value.as_string()).ok_or_else(|| damaged(id.to_string(), "it is not a text"))?;
    plan_from_text(id, &text)
}

fn rev_of(id: Id, value: Option<JsValue>) -> Result<Rev> {
    let rev = value.and_then(|value| number(&value)).map(Rev);
    rev.ok_or_else(|| damaged(id.to_string(), "it has no revision"))
}

fn patch_of(value: &JsValue) -> Result<Patch> {
    let text = value.as_string().unwrap_or_default();
    serde_json::from_str(&text).map_err(|error| damaged(String::new(), format!("a change in the outbox: {error}")))
}

fn to_text(value: &impl Serialize) -> Result<String> {
    serde_json::to_string(value).map_err(|error| StorageError::Aborted(error.to_string()))
}

/// A count as JavaScript has numbers: exact below 2⁵³, which no count here reaches.
#[allow(clippy::cast_precision_loss)]
fn js_number(count: u64) -> JsValue {
    JsValue::from_f64(count as f64)
}

/// The count that [`js_number`] wrote; `None` when it is none.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // checked before
fn number(value: &JsValue) -> Option<u64> {
    let exact = |n: &f64| *n >= 0.0 && n.fract() == 0.0 && *n < 9_007_199_254_740_992.0;
    value.as_f64().filter(exact).map(|n| n as u64)
}
