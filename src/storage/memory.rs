//! Plans kept in memory: for tests, for the sandbox of the sample account, and where the browser offers no database.

use super::rebase::{decide, rebase};
use super::{Result, Rev, Saved, Storage, StorageError, Stored, Summarise};
use crate::plan::{Id, Patch, Plan, Summary};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

/// Storage that lives as long as its handles. A clone is another handle on the same plans, as another tab is.
#[derive(Clone)]
pub struct Memory {
    held: Rc<RefCell<Held>>,
    summarise: Summarise,
}

#[derive(Default)]
struct Held {
    plans: BTreeMap<Id, Stored>,
    summaries: BTreeMap<Id, Summary>,
    /// By order of saving.
    outbox: BTreeMap<u64, Patch>,
    /// Every patch that was ever applied, with its place in the outbox.
    applied: BTreeMap<Id, u64>,
    settings: BTreeMap<String, String>,
    saves: u64,
    next_failure: Option<StorageError>,
    locked: bool,
}

impl Held {
    fn may_write(&mut self) -> Result<()> {
        if self.locked {
            return Err(StorageError::ReadOnly);
        }
        self.next_failure.take().map_or(Ok(()), Err)
    }

    fn keep(&mut self, stored: Stored, summary: Summary) {
        self.saves += 1;
        self.summaries.insert(stored.plan.id, summary);
        self.plans.insert(stored.plan.id, stored);
    }
}

impl Memory {
    /// An empty storage.
    #[must_use]
    pub fn new(summarise: Summarise) -> Self {
        Self { held: Rc::default(), summarise }
    }

    /// Refuses every write from now on: what is in it is there to be looked at.
    #[must_use]
    pub fn locked(self) -> Self {
        self.held.borrow_mut().locked = true;
        self
    }

    /// Whether it refuses every write.
    #[must_use]
    pub fn is_locked(&self) -> bool {
        self.held.borrow().locked
    }

    /// Makes the next write fail with this error, so that a test can see that nothing of it was written.
    pub fn fail_next_write(&self, error: StorageError) {
        self.held.borrow_mut().next_failure = Some(error);
    }
}

impl Storage for Memory {
    async fn load(&self, id: Id) -> Result<Option<Stored>> {
        Ok(self.held.borrow().plans.get(&id).cloned())
    }

    async fn save(&self, base: Rev, plan: &Plan, pending: &[Patch]) -> Result<Saved> {
        let briefs = (self.summarise)().await?;
        let mut held = self.held.borrow_mut();
        held.may_write()?;
        let stored = held.plans.get(&plan.id).ok_or(StorageError::Missing)?;
        let decision = decide(stored.rev, base, pending, |id| held.applied.contains_key(&id));
        let mut clashes = Vec::new();
        let rebased = (!decision.as_it_came).then(|| {
            let mut theirs = stored.plan.clone();
            clashes = rebase(&mut theirs, decision.fresh.iter().copied());
            theirs
        });
        let outcome = rebased.as_ref().unwrap_or(plan).clone();
        let summary = briefs.of(&outcome);
        for patch in decision.fresh {
            let place = held.applied.len() as u64;
            held.applied.insert(patch.id, place);
            held.outbox.insert(place, patch.clone());
        }
        held.keep(Stored { rev: decision.rev, plan: outcome }, summary);
        Ok(Saved { rev: decision.rev, rebased, clashes })
    }

    async fn create(&self, plans: &[Plan]) -> Result<Vec<Id>> {
        let briefs = (self.summarise)().await?;
        let mut held = self.held.borrow_mut();
        held.may_write()?;
        let mut created = Vec::new();
        for plan in plans {
            if !held.plans.contains_key(&plan.id) {
                held.keep(Stored { rev: Rev(1), plan: plan.clone() }, briefs.of(plan));
                created.push(plan.id);
            }
        }
        Ok(created)
    }

    async fn delete(&self, id: Id) -> Result<()> {
        let mut held = self.held.borrow_mut();
        held.may_write()?;
        held.plans.remove(&id);
        held.summaries.remove(&id);
        held.outbox.retain(|_, patch| patch.plan != id);
        Ok(())
    }

    async fn summaries(&self) -> Result<Vec<Summary>> {
        Ok(self.held.borrow().summaries.values().cloned().collect())
    }

    async fn brief_anew(&self, plans: &[Id]) -> Result<()> {
        let briefs = (self.summarise)().await?;
        let mut held = self.held.borrow_mut();
        held.may_write()?;
        for id in plans {
            let Some(anew) = held.plans.get(id).map(|stored| briefs.of(&stored.plan)) else { continue };
            let changed = held.summaries.get(id).map_or(anew.changed, |brief| brief.changed);
            held.summaries.insert(*id, Summary { changed, ..anew });
        }
        Ok(())
    }

    async fn outbox(&self, limit: usize) -> Result<Vec<Patch>> {
        Ok(self.held.borrow().outbox.values().take(limit).cloned().collect())
    }

    async fn settle(&self, patches: &[Id]) -> Result<()> {
        let mut held = self.held.borrow_mut();
        held.may_write()?;
        for id in patches {
            if let Some(place) = held.applied.get(id).copied() {
                held.outbox.remove(&place);
            }
        }
        Ok(())
    }

    async fn setting(&self, name: &str) -> Result<Option<String>> {
        Ok(self.held.borrow().settings.get(name).cloned())
    }

    async fn set_setting(&self, name: &str, value: &str) -> Result<()> {
        let mut held = self.held.borrow_mut();
        held.may_write()?;
        held.settings.insert(name.to_owned(), value.to_owned());
        Ok(())
    }

    async fn saves(&self) -> Result<u64> {
        Ok(self.held.borrow().saves)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::storage::at_hand;
    use crate::storage::conformance::{Bench, brief};

    struct Native(Memory);

    impl Bench for Native {
        type Handle = Memory;

        async fn open(&self) -> Memory {
            self.0.clone()
        }

        fn fail_next_write(&self) {
            self.0.fail_next_write(StorageError::Full);
        }
    }

    macro_rules! cases {
        ($($case:ident)+) => {$(
            #[test]
            fn $case() {
                pollster::block_on(crate::storage::conformance::cases::$case(&Native(Memory::new(at_hand(brief)))));
            }
        )+};
    }

    crate::storage_conformance!(cases);

    #[test]
    fn a_brief_made_anew_is_the_present_summarisers_and_keeps_its_instant() {
        pollster::block_on(async {
            let round = Rc::new(RefCell::new(1_i64));
            let known = round.clone();
            let memory = Memory::new(at_hand(move |plan| {
                let round = *known.borrow();
                Summary {
                    id: plan.id,
                    name: round.to_string(),
                    changed: crate::plan::Stamp(round),
                    ..Summary::default()
                }
            }));
            memory.create(&[Plan::new(Id::fixed(1), "a"), Plan::new(Id::fixed(2), "b")]).await.unwrap();
            *round.borrow_mut() = 2;
            memory.brief_anew(&[Id::fixed(2)]).await.unwrap();
            let found = memory.summaries().await.unwrap();
            let told: Vec<_> = found.iter().map(|brief| (brief.name.as_str(), brief.changed.0)).collect();
            assert_eq!(told, [("1", 1), ("2", 1)]);
        });
    }

    #[test]
    fn a_failure_is_told_as_it_was_asked_for_and_only_once() {
        pollster::block_on(async {
            let memory = Memory::new(at_hand(brief));
            memory.fail_next_write(StorageError::Full);
            assert_eq!(memory.set_setting("theme", "dark").await, Err(StorageError::Full));
            assert_eq!(memory.set_setting("theme", "dark").await, Ok(()));
        });
    }
}
