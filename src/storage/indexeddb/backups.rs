//! Backups in a database of their own, so that what harms the plans does not harm them.
//!
//! A plan's text is kept once for all backups in which it stands unchanged: a quarter of an hour of work writes the plans
//! that were worked on, however many there are.

use super::beside::Beside;
use super::transaction::Store;
use super::{text, to_text};
use crate::plan::{Plan, Stamp, Texts, read_json};
use crate::storage::backups::{BackupHead, Kept, Why, is_due, surplus};
use crate::storage::migrate::{plan_from_text, plan_to_text};
use crate::storage::{Result, Rev, Storage, StorageError};
use std::collections::{BTreeMap, BTreeSet};
use time::Date;

/// The revision under which a plan is kept: which it had does not matter to what it is brought back into.
const KEPT_AS: Rev = Rev(1);

/// The backups of one workspace.
pub struct Backups(Beside);

/// A plan as it was kept, or why it cannot be read.
pub type Found = std::result::Result<Plan, StorageError>;

impl Backups {
    /// Opens the backups of the workspace whose database has this name.
    ///
    /// # Errors
    /// [`StorageError::Unavailable`] where there is no database to be had, or a newer app made it.
    pub async fn open(workspace: &str) -> Result<Self> {
        Beside::open(workspace, "backups", Store::BACKUPS).await.map(Self)
    }

    /// What is kept, newest first. A head that cannot be read is passed over.
    ///
    /// # Errors
    /// Those of any read.
    pub async fn list(&self) -> Result<Vec<BackupHead>> {
        let tx = self.0.read(&[Store::BackupHeads])?;
        let heads = tx.entries(Store::BackupHeads).await?.into_iter();
        Ok(heads.rev().filter_map(|(_, value)| read_json(&text(&value)).ok()).collect())
    }

    /// The plans of a backup; each that cannot be read with the reason.
    ///
    /// # Errors
    /// Those of any read.
    pub async fn plans(&self, head: &BackupHead) -> Result<Vec<Found>> {
        let tx = self.0.read(&[Store::BackupPlans])?;
        let answers =
            head.plans.iter().map(|kept| tx.get(Store::BackupPlans, kept.key())).collect::<Result<Vec<_>>>()?;
        let mut plans = Vec::new();
        for (kept, answer) in head.plans.iter().zip(answers) {
            let found = answer.wait().await?.unwrap_or_default();
            plans.push(plan_from_text(kept.id, &text(&found)).map(|stored| stored.plan));
        }
        Ok(plans)
    }

    /// Keeps everything of a workspace as it stands, and lets go of what need not stay. Work is kept only when that is due
    /// (`begun` is when this session began), whoever made the newest backup. Returns the newest there is afterwards.
    ///
    /// # Errors
    /// Those of any read or write; then the backups are as they were. A plan that cannot be read is left out.
    pub async fn make(
        &self,
        from: &impl Storage,
        why: Why,
        settings: &[&str],
        begun: Stamp,
        (at, today): (Stamp, Date),
    ) -> Result<Option<BackupHead>> {
        let saves = from.saves().await?;
        let mut heads = self.list().await?;
        let newest = heads.first();
        if why == Why::Work && !is_due(newest, begun, saves, at) {
            return Ok(heads.into_iter().next());
        }
        let there: BTreeMap<String, u64> =
            heads.iter().flat_map(|head| head.plans.iter().map(|kept| (kept.key(), kept.size))).collect();
        // Never two in the same millisecond, nor one before another that is there.
        let at = Stamp(newest.map_or(at.0, |newest| at.0.max(newest.at.0.saturating_add(1))));
        let mut head = BackupHead { at, day: today.to_string(), why, saves, ..BackupHead::default() };
        let mut texts = Vec::new();
        for brief in from.summaries().await? {
            let mut kept = Kept { id: brief.id, name: brief.name, changed: brief.changed, size: 0 };
            if let Some(size) = there.get(&kept.key()) {
                kept.size = *size;
            } else {
                let Ok(Some(stored)) = from.load(kept.id).await else { continue };
                let text = plan_to_text(KEPT_AS, &stored.plan, &mut Texts::default())?;
                kept.size = text.len() as u64;
                texts.push((kept.key(), text));
            }
            head.plans.push(kept);
        }
        for name in settings {
            if let Some(value) = from.setting(name).await?.filter(|value| !value.is_empty()) {
                head.settings.insert((*name).to_owned(), value);
            }
        }
        heads.insert(0, head.clone());
        self.write(&heads, &texts, &there, today).await?;
        Ok(Some(head))
    }

    /// Writes the first of these heads with its texts, and takes away what is surplus with the texts nobody else needs.
    async fn write(
        &self,
        heads: &[BackupHead],
        texts: &[(String, String)],
        there: &BTreeMap<String, u64>,
        today: Date,
    ) -> Result<()> {
        let goes = surplus(heads, today);
        let stay = heads.iter().filter(|head| !goes.contains(&head.at));
        let needed: BTreeSet<String> = stay.flat_map(|head| head.plans.iter().map(Kept::key)).collect();
        let tx = self.0.write(Store::BACKUPS)?;
        if let Some(head) = heads.first() {
            tx.put(Store::BackupHeads, key(head.at), to_text(head)?)?;
        }
        for (key, text) in texts {
            tx.put(Store::BackupPlans, key, text)?;
        }
        for at in goes {
            tx.delete(Store::BackupHeads, key(at))?;
        }
        for text in there.keys().filter(|key| !needed.contains(*key)) {
            tx.delete(Store::BackupPlans, text)?;
        }
        tx.commit().await
    }
}

/// Instants as JavaScript's numbers: exact for as long as browsers count milliseconds.
#[allow(clippy::cast_precision_loss)]
fn key(at: Stamp) -> f64 {
    at.0 as f64
}
