//! Bringing the rows in: in batches, with what came in told at the end and taken back in one go.

use super::super::delete::take_back;
use super::super::route::Place;
use super::super::state::App;
use super::job::{Job, Overtaken, Turn};
use crate::editor::browser::{new_id, now};
use crate::files::crm::{Kind, Made, Tally, When};
use crate::plan::{Id, OnClash, Op, Patch, Plan, apply, diff};
use crate::storage::{Rev, Storage, StorageError};
use crate::text::Msg;
use crate::text::live::t;
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

/// New accounts written in one transaction.
const BATCH: usize = 50;

/// What came in, so that it can be told and taken back.
#[derive(Clone, Default)]
struct Came {
    made: Vec<Id>,
    changed: Vec<(Id, Vec<Op>)>,
}

/// What the button offers.
pub fn offer(kind: Kind, tally: Tally) -> Msg {
    let (new, updated) = (tally.new, tally.updated);
    match (kind, updated) {
        (_, 1..) => msg!("import-add-and-update", new = new, updated = updated),
        (Kind::Accounts, 0) => msg!("import-add", count = new),
        (Kind::Contacts, 0) => msg!("import-add-contacts", count = new),
        (Kind::Opportunities, 0) => msg!("import-add-opportunities", count = new),
    }
}

/// Brings in what is ticked.
pub fn bring_in(job: Job) {
    job.remember();
    let mut turn = job.turn();
    let (kind, tally) = (job.choices.with_untracked(|choices| choices.kind), job.tally.get_untracked());
    let app = job.app;
    spawn_local(async move {
        let mut came = Came::default();
        let whole = match write(job, &mut turn, &mut came).await {
            Ok(Ok(())) => true,
            Ok(Err(error)) => {
                app.trouble(&error);
                false
            }
            Err(Overtaken) => false,
        };
        app.changed();
        // Whoever has gone elsewhere meanwhile is not fetched back.
        if job.chosen.try_set(None).is_none() {
            app.go(Place::Accounts);
        }
        report(app, &told(kind, tally, &came, whole), came);
    });
}

/// Writes batch by batch; stops where storage fails or somebody cancels.
#[allow(clippy::cast_precision_loss)] // counts of plans
async fn write(job: Job, turn: &mut Turn, came: &mut Came) -> Result<Result<(), StorageError>, Overtaken> {
    let (app, store) = (job.app, job.app.store());
    let (found, ticks, here) = (job.found.get_untracked(), job.ticks.get_untracked(), job.here());
    let when = When { today: app.today.get_untracked(), now: now() };
    let plans: Vec<(Id, Vec<usize>)> = found.plans(&ticks).into_iter().collect();
    let mut new = Vec::new();
    turn.rest(msg!("import-saving"), 0.0).await?;
    for (n, (id, places)) in plans.iter().enumerate() {
        match found.make(*id, places, &here, &ticks, when) {
            Some(Made::New(plan)) => new.push(plan),
            Some(Made::Changed(plan)) => {
                let ops = here.plan(*id).map(|before| diff(before, &plan)).unwrap_or_default();
                if let Err(error) = save_ops(app, &plan, ops.clone()).await {
                    return Ok(Err(error));
                }
                came.changed.push((*id, ops));
            }
            None => {}
        }
        if new.len() >= BATCH || (n + 1 == plans.len() && !new.is_empty()) {
            match store.create(&new).await {
                Ok(made) => came.made.extend(made),
                Err(error) => return Ok(Err(error)),
            }
            new.clear();
        }
        if !turn.goes_on() {
            turn.rest(msg!("import-saving"), n as f64 / plans.len() as f64).await?;
        }
    }
    Ok(Ok(()))
}

/// Saves changes of a plan onto whatever is stored by now.
async fn save_ops(app: App, plan: &Plan, ops: Vec<Op>) -> Result<(), StorageError> {
    let by = app.author.get_untracked();
    let patch = Patch { id: new_id(), plan: plan.id, at: now(), by, label: msg!("label-import"), ops };
    // Told "somebody saved meanwhile", so that storage applies the patch to what is there.
    let saved = app.store().save(Rev(0), plan, &[patch]).await?;
    app.tell(plan.id, saved.rev);
    Ok(())
}

/// What came in, in words.
fn told(kind: Kind, tally: Tally, came: &Came, whole: bool) -> String {
    if !whole {
        return t(&msg!("import-stopped", made = came.made.len(), changed = came.changed.len()));
    }
    let first = match kind {
        Kind::Accounts => msg!("import-done", count = tally.new),
        Kind::Contacts => msg!("import-done-contacts", count = tally.new),
        Kind::Opportunities => msg!("import-done-opportunities", count = tally.new),
    };
    let out = tally.left_out + tally.rejected;
    let more = [
        (tally.updated, msg!("import-done-updated", count = tally.updated)),
        (tally.accounts, msg!("import-done-accounts", count = tally.accounts)),
        (out, msg!("import-done-out", count = out)),
    ];
    let more = more.iter().filter(|(count, _)| *count > 0).map(|(_, sentence)| t(sentence));
    [t(&first)].into_iter().chain(more).collect::<Vec<_>>().join(" ")
}

/// Says what came in, and offers to take all of it back.
fn report(app: App, text: &str, came: Came) {
    if came.made.is_empty() && came.changed.is_empty() {
        return app.notices.say(text.to_owned());
    }
    app.notices.keep(text.to_owned(), t(&msg!("undo")), move || {
        let Came { made, changed } = came.clone();
        spawn_local(async move {
            for (id, ops) in &changed {
                if let Err(error) = undo(app, *id, ops).await {
                    return app.trouble(&error);
                }
            }
            take_back(app, made, changed.len());
        });
    });
}

/// Takes the changes of one plan back, but for what somebody has changed since.
async fn undo(app: App, id: Id, ops: &[Op]) -> Result<(), StorageError> {
    let Some(stored) = app.store().load(id).await? else { return Ok(()) };
    let mut plan = stored.plan.clone();
    let back: Vec<Op> = ops.iter().rev().map(Op::inverse).collect();
    apply(&mut plan, &back, OnClash::Skip);
    save_ops(app, &plan, diff(&stored.plan, &plan)).await
}
