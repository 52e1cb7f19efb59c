//! Plans kept in the browser's IndexedDB.
//!
//! What is where is told by [`Store`](transaction::Store); opening and upgrading by [`open`] and [`versions`].

mod backups;
mod beside;
mod cabinet;
mod histories;
mod open;
mod transaction;
mod versions;

pub use backups::Backups;
pub use cabinet::Documents;
pub use histories::{Histories, HistoryHead, Kept};

use super::migrate::{plan_at_sight, plan_from_text, plan_to_text};
use super::rebase::{Decision, decide, rebase};
use super::{Briefs, Result, Rev, Saved, Storage, StorageError, Stored, Summarise};
use crate::plan::{Arrange, Id, Patch, Plan, Summary, Texts, read_json};
use open::Connection;
use serde::{Deserialize, Serialize};
use std::cell::RefCell;
use std::collections::BTreeSet;
use transaction::{Answer, PLACE, Store, Transaction};
use wasm_bindgen::{JsCast, JsValue};

/// Storage in IndexedDB. Several handles on one database, in this tab or others, see each other's work.
pub struct IndexedDb {
    connection: Connection,
    summarise: Summarise,
    /// What was written last.
    texts: RefCell<Texts>,
}

impl IndexedDb {
    /// Opens the database of this name, making or upgrading it where needed.
    ///
    /// # Errors
    /// [`StorageError::Blocked`] when another tab does not let go of an older version (told within 2 s; the upgrade
    /// happens once it does), [`StorageError::TooNew`] when a newer app made it and keeps its plans elsewhere (it is left
    /// unharmed; otherwise it is opened to be [looked at](Self::read_only)),
    /// [`StorageError::Unavailable`] where there is no database to be had.
    pub async fn open(name: &str, summarise: Summarise) -> Result<Self> {
        Ok(Self { connection: Connection::open(name).await?, summarise, texts: RefCell::default() })
    }

    /// Why nothing can be written: a newer app made the database, which is open to be looked at.
    #[must_use]
    pub fn read_only(&self) -> Option<StorageError> {
        self.connection.newer()
    }

    /// Erases the database of this name with everything in it.
    ///
    /// # Errors
    /// [`StorageError::Blocked`] when another tab does not let go of it (it is erased once it does).
    pub async fn erase(name: &str) -> Result<()> {
        open::erase(name).await
    }

    /// Writes a plan with its head.
    fn put_plan(&self, tx: &Transaction<'_>, briefs: &dyn Briefs, rev: Rev, plan: &Plan) -> Result<()> {
        let id = plan.id.to_string();
        tx.put(Store::Plans, &id, plan_to_text(rev, plan, &mut self.texts.borrow_mut())?)?;
        tx.put(Store::Heads, &id, to_text(&Head { rev, summary: briefs.of(plan) })?)
    }

    /// A save where somebody else was first, or may have been: what is new goes onto what is stored.
    async fn save_onto_theirs(&self, briefs: &dyn Briefs, base: Rev, plan: &Plan, pending: &[Patch]) -> Result<Saved> {
        let tx = self.connection.write(SAVED)?;
        let mut answers = Questions::ask(&tx, plan.id, pending)?.answers(pending).await?;
        let rev = match answers.rev {
            Some(rev) => rev,
            None => Self::stored(&tx, plan.id).await?.rev, // the plan tells it, too; this save mends the head
        };
        let decision = decide(rev, base, pending, |id| answers.applied.contains(&id));
        let mut clashes = Vec::new();
        let mut rebased = None;
        if !decision.as_it_came {
            let mut theirs = Self::stored(&tx, plan.id).await?.plan;
            clashes = rebase(&mut theirs, decision.fresh.iter().copied());
            rebased = Some(theirs);
        }
        self.put_plan(&tx, briefs, decision.rev, rebased.as_ref().unwrap_or(plan))?;
        put_patches(&tx, &decision, &mut answers.counters)?;
        tx.commit().await?;
        Ok(Saved { rev: decision.rev, rebased, clashes })
    }

    /// The plan of a head: there is one, or the database is damaged.
    async fn stored(tx: &Transaction<'_>, id: Id) -> Result<Stored> {
        plan_of(id, &tx.get(Store::Plans, id.to_string())?.wait().await?.unwrap_or_default())
    }

    /// The summaries of plans whose stored ones cannot be read: made anew, or bare where the plan cannot be read either, so
    /// that home still shows that it is there.
    async fn summaries_anew(&self, plans: Vec<Id>) -> Result<Vec<Summary>> {
        let briefs = (self.summarise)().await?;
        let tx = self.connection.read(&[Store::Plans])?;
        let mut summaries = Vec::new();
        for id in plans {
            let plan = tx.get(Store::Plans, id.to_string())?.wait().await?.unwrap_or_default();
            let anew = briefs.of_text(id, &text(&plan));
            summaries.push(anew.unwrap_or_else(|| Summary { id, ..Summary::default() }));
        }
        Ok(summaries)
    }
}

impl Storage for IndexedDb {
    async fn load(&self, id: Id) -> Result<Option<Stored>> {
        let tx = self.connection.read(&[Store::Plans])?;
        let plan = tx.get(Store::Plans, id.to_string())?.wait().await?;
        let read = if self.read_only().is_some() { plan_at_sight } else { plan_from_text };
        plan.map(|plan| read(id, &text(&plan))).transpose()
    }

    async fn save(&self, base: Rev, plan: &Plan, pending: &[Patch]) -> Result<Saved> {
        let briefs = (self.summarise)().await?;
        let tx = self.connection.write(SAVED)?;
        let questions = Questions::ask(&tx, plan.id, pending)?;
        // Nearly always nobody else has saved, and the plan is stored as it came: it is on its way while the answers come.
        let rev = decide(base, base, &[], |_| false).rev;
        self.put_plan(&tx, &*briefs, rev, plan)?;
        let mut answers = questions.answers(pending).await?;
        let decision = decide(answers.rev.unwrap_or(base), base, pending, |id| answers.applied.contains(&id));
        if answers.rev.is_none() || !decision.as_it_came {
            drop(tx); // takes the plan back
            return self.save_onto_theirs(&*briefs, base, plan, pending).await;
        }
        put_patches(&tx, &decision, &mut answers.counters)?;
        tx.commit().await?;
        Ok(Saved { rev, rebased: None, clashes: Vec::new() })
    }

    async fn create(&self, plans: &[Plan]) -> Result<Vec<Id>> {
        let briefs = (self.summarise)().await?;
        let tx = self.connection.write(&[Store::Plans, Store::Heads, Store::Meta])?;
        let there = plans.iter().map(|plan| tx.has(Store::Plans, plan.id.to_string())).collect::<Result<Vec<_>>>()?;
        let mut counters = Counters::of(tx.get(Store::Meta, COUNTERS)?.wait().await?)?;
        let mut created = Vec::new();
        let mut seen = BTreeSet::new();
        for (plan, there) in plans.iter().zip(there) {
            if there.wait().await?.is_none() && seen.insert(plan.id) {
                self.put_plan(&tx, &*briefs, Rev(1), plan)?;
                created.push(plan.id);
                counters.saves += 1;
            }
        }
        tx.put(Store::Meta, COUNTERS, to_text(&counters)?)?;
        tx.commit().await?;
        Ok(created)
    }

    async fn delete(&self, id: Id) -> Result<()> {
        /// As much of a patch as is needed to tell whose it is.
        #[derive(Deserialize)]
        struct Of {
            plan: Id,
        }
        let tx = self.connection.write(&[Store::Plans, Store::Heads, Store::Patches])?;
        for (key, entry) in tx.outbox(0).await? {
            if read_json::<Of>(&patch_text(&entry)).is_ok_and(|of| of.plan == id) {
                tx.put(Store::Patches, key, settled())?;
            }
        }
        tx.delete(Store::Plans, id.to_string())?;
        tx.delete(Store::Heads, id.to_string())?;
        tx.commit().await
    }

    async fn summaries(&self) -> Result<Vec<Summary>> {
        let tx = self.connection.read(&[Store::Heads])?;
        let (mut summaries, mut unreadable) = (Vec::new(), Vec::new());
        for (key, value) in tx.entries(Store::Heads).await? {
            match read_json::<Head>(&text(&value)) {
                Ok(head) => summaries.push(head.summary),
                Err(_) => unreadable.extend(key.as_string().and_then(|key| key.parse::<Id>().ok())),
            }
        }
        if !unreadable.is_empty() {
            summaries.extend(self.summaries_anew(unreadable).await?);
            summaries.arrange_by_key(|brief| brief.id);
        }
        Ok(summaries)
    }

    async fn brief_anew(&self, plans: &[Id]) -> Result<()> {
        let briefs = (self.summarise)().await?;
        let tx = self.connection.write(&[Store::Plans, Store::Heads])?;
        for id in plans {
            let head = tx.get(Store::Heads, id.to_string())?;
            let plan = tx.get(Store::Plans, id.to_string())?.wait().await?;
            let head = head.wait().await?.and_then(|head| read_json::<Head>(&text(&head)).ok());
            // A head that cannot be read is mended by the next save; a plan that cannot be read has no brief to make.
            let (Some(head), Some(Ok(stored))) = (head, plan.map(|plan| plan_of(*id, &plan))) else { continue };
            let summary = Summary { changed: head.summary.changed, ..briefs.of(&stored.plan) };
            tx.put(Store::Heads, id.to_string(), to_text(&Head { rev: head.rev, summary })?)?;
        }
        tx.commit().await
    }

    async fn outbox(&self, limit: usize) -> Result<Vec<Patch>> {
        if limit == 0 {
            return Ok(vec![]);
        }
        let tx = self.connection.read(&[Store::Patches])?;
        let entries = tx.outbox(u32::try_from(limit).unwrap_or(u32::MAX)).await?;
        entries.iter().map(|(_, entry)| patch_of(entry)).collect()
    }

    async fn settle(&self, patches: &[Id]) -> Result<()> {
        let tx = self.connection.write(&[Store::Patches])?;
        let known = patches.iter().map(|id| tx.has(Store::Patches, id.to_string())).collect::<Result<Vec<_>>>()?;
        for known in known {
            if let Some(key) = known.wait().await? {
                tx.put(Store::Patches, key, settled())?;
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
        Ok(Counters::of(tx.get(Store::Meta, COUNTERS)?.wait().await?)?.saves)
    }
}

/// What a save needs to know, asked for at once: two turns with the database rather than one for each.
struct Questions {
    head: Answer<Option<JsValue>>,
    known: Vec<Answer<Option<JsValue>>>,
    counters: Answer<Option<JsValue>>,
}

struct Answers {
    /// The stored revision; `None` when the head cannot be read.
    rev: Option<Rev>,
    /// Those of the patches that were applied before.
    applied: BTreeSet<Id>,
    counters: Counters,
}

impl Questions {
    fn ask(tx: &Transaction<'_>, plan: Id, pending: &[Patch]) -> Result<Self> {
        let known = pending.iter().map(|patch| tx.has(Store::Patches, patch.id.to_string()));
        Ok(Self {
            head: tx.get(Store::Heads, plan.to_string())?,
            known: known.collect::<Result<_>>()?,
            counters: tx.get(Store::Meta, COUNTERS)?,
        })
    }

    async fn answers(self, pending: &[Patch]) -> Result<Answers> {
        let head = self.head.wait().await?.ok_or(StorageError::Missing)?;
        let mut applied = BTreeSet::new();
        for (patch, known) in pending.iter().zip(self.known) {
            if known.wait().await?.is_some() {
                applied.insert(patch.id);
            }
        }
        Ok(Answers { rev: rev_of(&head), applied, counters: Counters::of(self.counters.wait().await?)? })
    }
}

/// Writes the patches of a save into the outbox, and counts it.
fn put_patches(tx: &Transaction<'_>, decision: &Decision<'_>, counters: &mut Counters) -> Result<()> {
    for patch in &decision.fresh {
        tx.put(Store::Patches, patch.id.to_string(), placed(counters.next_place(), patch)?)?;
    }
    counters.saves += 1;
    tx.put(Store::Meta, COUNTERS, to_text(counters)?)
}

/// What home and a save need to know of a plan.
#[derive(Serialize, Deserialize)]
struct Head {
    rev: Rev,
    summary: Summary,
}

/// The stores a save writes to.
const SAVED: &[Store] = &[Store::Plans, Store::Heads, Store::Patches, Store::Meta];

/// The key of [`Counters`].
const COUNTERS: &str = "counters";

/// What is counted over all plans.
#[derive(Default, Serialize, Deserialize)]
struct Counters {
    /// Saves made.
    saves: u64,
    /// Places given in the outbox.
    places: u64,
}

impl Counters {
    fn of(value: Option<JsValue>) -> Result<Self> {
        let Some(value) = value else { return Ok(Self::default()) };
        read_json(&text(&value)).map_err(|error| damaged(String::new(), format!("the counters: {error}")))
    }

    /// The next place: exact in JavaScript's numbers below 2⁵³, which no outbox reaches.
    #[allow(clippy::cast_precision_loss)]
    fn next_place(&mut self) -> f64 {
        self.places += 1;
        self.places as f64
    }
}

/// The field of an entry of [`Store::Patches`] that holds the patch.
const PATCH: &str = "patch";

/// An entry that is in the outbox.
fn placed(place: f64, patch: &Patch) -> Result<JsValue> {
    let entry = js_sys::Object::new();
    let set = |field: &str, value: &JsValue| js_sys::Reflect::set(&entry, &field.into(), value);
    let done = set(PLACE, &place.into()).and(set(PATCH, &to_text(patch)?.into()));
    done.map_err(|_| StorageError::Aborted("an object took no field".into()))?;
    Ok(entry.into())
}

/// An entry that left the outbox: without a place, the index does not hold it.
fn settled() -> JsValue {
    js_sys::Object::new().into()
}

fn patch_text(entry: &JsValue) -> String {
    js_sys::Reflect::get(entry, &PATCH.into()).map(|patch| text(&patch)).unwrap_or_default()
}

fn patch_of(entry: &JsValue) -> Result<Patch> {
    let damaged = |error| damaged(String::new(), format!("a change in the outbox: {error}"));
    read_json(&patch_text(entry)).map_err(damaged)
}

fn plan_of(id: Id, value: &JsValue) -> Result<Stored> {
    plan_from_text(id, &text(value))
}

/// The revision in a head, whatever became of the summary in it. It stands first, and the rest is long: a save reads as
/// much as holds it.
fn rev_of(head: &JsValue) -> Option<Rev> {
    let start = head.dyn_ref::<js_sys::JsString>()?.substring(0, 40);
    let digits = String::from(start).strip_prefix("{\"rev\":")?.split_once(',')?.0.to_owned();
    digits.parse().ok().map(Rev)
}

fn damaged(plan: String, reason: String) -> StorageError {
    StorageError::Damaged { plan, reason }
}

/// A stored text; what is no text reads as an empty one, which no JSON is.
fn text(value: &JsValue) -> String {
    value.as_string().unwrap_or_default()
}

fn to_text(value: &impl Serialize) -> Result<String> {
    serde_json::to_string(value).map_err(|error| StorageError::Aborted(error.to_string()))
}
