//! One open plan with its undo stack and its unsaved changes. Pure: clock, randomness and storage are handed in.

use crate::plan::{Author, Clash, Id, OnClash, Op, Patch, Plan, Stamp, apply, diff};
use crate::storage::{Rev, Saved, Stored, rebase};
use crate::text::Msg;

/// Typing in one field within this many milliseconds is one step of undo.
const ONE_BREATH: i64 = 2_000;

/// What an edit needs from outside.
#[derive(Debug, Clone, PartialEq)]
pub struct Context {
    /// The id of the new patch.
    pub id: Id,
    /// Now.
    pub at: Stamp,
    /// Whoever edits.
    pub by: Author,
}

/// What undo and redo know of a plan.
#[derive(Debug, Clone, PartialEq)]
pub struct Steps {
    /// The revision they were last known to fit.
    base: Rev,
    undo: Vec<Patch>,
    redo: Vec<Patch>,
}

impl Steps {
    /// Whether there is nothing to take back or bring back.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.undo.is_empty() && self.redo.is_empty()
    }
}

/// An open plan.
#[derive(Debug, Clone, PartialEq)]
pub struct Session {
    plan: Plan,
    base: Rev,
    undo: Vec<Patch>,
    redo: Vec<Patch>,
    pending: Vec<Patch>,
    /// How many of `pending` are on their way to storage.
    in_flight: usize,
    /// How many of `pending` may no longer grow: those that storage may have seen (handed to it in a save, failed or not,
    /// or found in a journal), since it takes a patch once and would not notice what was added; and undone steps.
    sealed: usize,
}

impl Session {
    /// Opens a stored plan.
    #[must_use]
    pub fn new(stored: Stored) -> Self {
        Self {
            plan: stored.plan,
            base: stored.rev,
            undo: vec![],
            redo: vec![],
            pending: vec![],
            in_flight: 0,
            sealed: 0,
        }
    }

    /// What undo and redo know, to be handed to the session of whoever opens the plan again.
    #[must_use]
    pub fn steps(&self) -> Steps {
        Steps { base: self.base, undo: self.undo.clone(), redo: self.redo.clone() }
    }

    /// Goes on where an earlier session of the plan ended. Steps of a plan that was begun anew meanwhile (its revision is
    /// lower) mean nothing any more.
    pub fn go_on(&mut self, steps: Steps) {
        if steps.base <= self.base && self.undo.is_empty() && self.redo.is_empty() {
            self.undo = steps.undo;
            self.redo = steps.redo;
        }
    }

    /// The plan as it stands.
    #[must_use]
    pub fn plan(&self) -> &Plan {
        &self.plan
    }

    /// The revision the pending changes start from.
    #[must_use]
    pub fn base(&self) -> Rev {
        self.base
    }

    /// Changes not yet known to be saved, oldest first.
    #[must_use]
    pub fn pending(&self) -> &[Patch] {
        &self.pending
    }

    /// What undo would take back.
    #[must_use]
    pub fn undo_label(&self) -> Option<&Msg> {
        self.undo.last().map(|patch| &patch.label)
    }

    /// What redo would bring back.
    #[must_use]
    pub fn redo_label(&self) -> Option<&Msg> {
        self.redo.last().map(|patch| &patch.label)
    }

    /// Changes the plan and returns the patch; `None` when nothing changed. Typing in the same fields under the same
    /// label goes on as one step of undo as long as no pause is longer than two seconds.
    pub fn edit(&mut self, context: Context, label: Msg, change: impl FnOnce(&mut Plan)) -> Option<Patch> {
        let mut next = self.plan.clone();
        change(&mut next);
        let ops = diff(&self.plan, &next);
        if ops.is_empty() {
            return None;
        }
        self.plan = next;
        self.redo.clear();
        let patch = Patch { id: context.id, plan: self.plan.id, at: context.at, by: context.by, label, ops };
        extend_or_push(&mut self.undo, &patch, 0);
        Some(extend_or_push(&mut self.pending, &patch, self.sealed))
    }

    /// Takes the last edit back; what somebody else changed since is left alone and returned. `None` when there is
    /// nothing to undo.
    pub fn undo(&mut self, context: Context) -> Option<(Patch, Vec<Clash>)> {
        let patch = self.undo.pop()?;
        let done = self.replay(context, undone(&patch), patch.inverse());
        self.redo.push(patch);
        Some(done)
    }

    /// The last edit that undo could take back.
    #[must_use]
    pub fn last_step(&self) -> Option<Id> {
        self.undo.last().map(|patch| patch.id)
    }

    /// Takes note of an edit that was made and saved by another way than this session: undo takes it back like one made
    /// here. Whoever calls it has handed over the plan that holds the edit.
    pub fn remember(&mut self, step: Patch) {
        if step.plan == self.plan.id && !step.ops.is_empty() && !self.can_undo(step.id) {
            self.redo.clear();
            self.undo.push(step);
        }
    }

    /// Whether undo still knows a step.
    #[must_use]
    pub fn can_undo(&self, step: Id) -> bool {
        self.undo.iter().any(|patch| patch.id == step)
    }

    /// Takes one particular edit back, even when others came after it; what has moved on since is left alone. `None` when
    /// undo no longer knows it.
    pub fn undo_step(&mut self, context: Context, step: Id) -> Option<(Patch, Vec<Clash>)> {
        let place = self.undo.iter().position(|patch| patch.id == step)?;
        let patch = self.undo.remove(place);
        let done = self.replay(context, undone(&patch), patch.inverse());
        self.redo.push(patch);
        Some(done)
    }

    /// Brings back what undo took. `None` when there is nothing to redo.
    pub fn redo(&mut self, context: Context) -> Option<(Patch, Vec<Clash>)> {
        let patch = self.redo.pop()?;
        let done = self.replay(context, patch.label.clone(), patch.ops.clone());
        self.undo.push(patch);
        Some(done)
    }

    fn replay(&mut self, context: Context, label: Msg, ops: Vec<Op>) -> (Patch, Vec<Clash>) {
        let before = self.plan.clone();
        let clashes = apply(&mut self.plan, &ops, OnClash::Skip);
        let ops = diff(&before, &self.plan);
        let patch = Patch { id: context.id, plan: self.plan.id, at: context.at, by: context.by, label, ops };
        self.pending.push(patch.clone());
        self.sealed = self.pending.len();
        (patch, clashes)
    }

    /// Takes in changes found in the journal of a tab that died before it could save them. Those that had reached storage
    /// all the same are sorted out there: a patch is applied once.
    pub fn recover(&mut self, patches: Vec<Patch>) -> Vec<Clash> {
        let from = self.pending.len();
        for patch in patches {
            if patch.plan == self.plan.id && self.pending.iter().all(|known| known.id != patch.id) {
                self.pending.push(patch);
            }
        }
        self.sealed = self.pending.len();
        rebase(&mut self.plan, self.pending.iter().skip(from))
    }

    /// What to hand to storage now: the base, the plan and the pending patches. They stay pending until
    /// [`saved`](Self::saved) or [`failed`](Self::failed) is told. `None` when there is nothing to save or a save is
    /// under way.
    pub fn begin_save(&mut self) -> Option<(Rev, Plan, Vec<Patch>)> {
        if self.pending.is_empty() || self.in_flight > 0 {
            return None;
        }
        self.in_flight = self.pending.len();
        self.sealed = self.pending.len();
        Some((self.base, self.plan.clone(), self.pending.clone()))
    }

    /// Storage has taken the changes of [`begin_save`](Self::begin_save); returns the patches that are now safe. When
    /// somebody else had saved meanwhile, their work appears in the plan and what was typed since is applied on top.
    pub fn saved(&mut self, saved: Saved) -> Vec<Patch> {
        let safe: Vec<Patch> = self.pending.drain(..self.in_flight.min(self.pending.len())).collect();
        self.in_flight = 0;
        self.sealed = self.sealed.saturating_sub(safe.len());
        self.base = saved.rev;
        if let Some(mut theirs) = saved.rebased {
            rebase(&mut theirs, &self.pending);
            self.plan = theirs;
        }
        safe
    }

    /// Storage could not take the changes: they stay pending.
    pub fn failed(&mut self) {
        self.in_flight = 0;
    }

    /// Another tab has saved: shows its version with our pending changes on top. An older or equal revision, or one that
    /// arrives while our own save is under way, is ignored (the save itself will bring it).
    pub fn reload(&mut self, stored: Stored) -> bool {
        if stored.rev <= self.base || self.in_flight > 0 {
            return false;
        }
        let mut theirs = stored.plan;
        rebase(&mut theirs, &self.pending);
        self.base = stored.rev;
        self.plan = theirs;
        true
    }
}

/// What the history calls an edit that takes another one back.
fn undone(patch: &Patch) -> Msg {
    msg!("label-undone", what = patch.label.clone())
}

/// Adds a patch, or lets the last one grow when a person is still typing in the same fields. Patches below `locked` may
/// not change. Returns the patch as it now stands.
fn extend_or_push(stack: &mut Vec<Patch>, patch: &Patch, locked: usize) -> Patch {
    let free = stack.len() > locked;
    if let Some(last) = stack.last_mut().filter(|last| free && goes_on(last, patch)) {
        last.at = patch.at;
        // A new id: should a shorter version have been saved from the journal by another tab, this one still counts.
        last.id = patch.id;
        for (old, new) in last.ops.iter_mut().zip(&patch.ops) {
            old.to.clone_from(&new.to);
        }
        return last.clone();
    }
    stack.push(patch.clone());
    patch.clone()
}

fn goes_on(last: &Patch, next: &Patch) -> bool {
    let in_a_row = |op: &Op| op.path.len() > 2 || op.path.first().is_some_and(|table| table == "account");
    let is_text = |op: &Op| in_a_row(op) && op.to.as_ref().is_none_or(serde_json::Value::is_string);
    last.label == next.label
        && (0..=ONE_BREATH).contains(&(next.at.0 - last.at.0))
        && last.ops.len() == next.ops.len()
        && last.ops.iter().zip(&next.ops).all(|(a, b)| a.path == b.path && a.to == b.from && is_text(a) && is_text(b))
}
