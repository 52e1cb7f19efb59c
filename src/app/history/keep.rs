//! Keeping histories: what was saved is put into them by the engine once nothing else is to be done. Whatever stops that
//! midway, it is taken up again after the next save or visit; a patch is in the outbox until it is in a history.

use super::ask::{plan_at, record};
use crate::app::late::when_idle;
use crate::app::route::Space;
use crate::app::state::{App, database_name};
use crate::app::trouble::storage_message;
use crate::editor::live::SaveState;
use crate::plan::{Id, Patch};
use crate::storage::indexeddb::{Histories, Kept};
use crate::storage::{Storage, StorageError, Store, Stored};
use crate::text::Msg;
use crate::text::live::t;
use leptos::prelude::*;
use std::cell::Cell;
use std::time::Duration;
use wasm_bindgen_futures::spawn_local;

/// Patches read at once: more than anybody leaves behind, since a history begins with the plan before all of them.
const AT_ONCE: usize = 20_000;
/// How often something is begun anew because somebody else was faster.
const TRIES: usize = 6;
/// How long after the last save patches are recorded: most edits come in flocks.
const PAUSE: Duration = Duration::from_secs(2);

thread_local! {
    /// Whether this tab is at it.
    static BUSY: Cell<bool> = const { Cell::new(false) };
}

/// What comes of work on a history.
pub type Outcome<T> = Result<T, Msg>;

/// Whether a space's plans have histories: where they last and may be written.
pub fn has_histories(space: Space, store: &Store) -> bool {
    space != Space::File && store.lasts() && store.read_only().is_none()
}

/// The histories of a space.
///
/// # Errors
/// Where the browser offers no database.
pub async fn histories(space: Space) -> Outcome<Histories> {
    Histories::open(&database_name(space)).await.map_err(told)
}

/// Follows what is saved, and lets go of the histories of plans that are gone.
pub fn follow(app: App) {
    if !has_histories(app.space, &app.store()) {
        return;
    }
    spawn_local(async move {
        // What stays longer than it must harms nobody.
        let _ = let_go(app).await;
    });
    // After the last of a flock of edits, so that nobody who is typing waits for it.
    Effect::new(move |waiting: Option<Option<TimeoutHandle>>| {
        if let Some(Some(waiting)) = waiting {
            waiting.clear();
        }
        let saved = app.open.get().is_none_or(|editor| editor.state().get() == SaveState::Saved);
        app.summaries.track();
        let record = move || when_idle(move || spawn_local(in_passing(app)));
        saved.then(|| set_timeout_with_handle(record, PAUSE).ok()).flatten()
    });
}

/// In the background: what does not work now is done after the next save.
async fn in_passing(app: App) {
    if !app.summaries.is_disposed() && !BUSY.replace(true) {
        let _ = catch_up(app).await;
        BUSY.set(false);
    }
}

/// Lets go of the histories of plans that are gone: not at once, since deleting can be undone.
async fn let_go(app: App) -> Result<(), StorageError> {
    let store = app.store();
    let histories = Histories::open(&database_name(app.space)).await?;
    let kept = histories.plans().await?;
    let here: Vec<Id> = store.summaries().await?.iter().map(|brief| brief.id).collect();
    for gone in kept.into_iter().filter(|id| !here.contains(id)) {
        histories.forget(gone).await?;
    }
    Ok(())
}

/// How much of a plan nobody has decided, as far as its history was recorded; followed.
pub fn undecided(app: App, plan: Id) -> RwSignal<usize> {
    let count = RwSignal::new(0);
    if has_histories(app.space, &app.store()) {
        Effect::new(move |_| {
            app.summaries.track();
            spawn_local(async move {
                if let Ok(histories) = histories(app.space).await
                    && let Ok(head) = histories.head(plan).await
                {
                    count.try_set(head.open);
                }
            });
        });
    }
    count
}

/// Lets go of a plan's history: the sample starts over.
///
/// # Errors
/// Those of any write.
pub async fn forget(space: Space, plan: Id) -> Result<(), StorageError> {
    Histories::open(&database_name(space)).await?.forget(plan).await
}

/// Records everything that waits in the outbox.
///
/// # Errors
/// A message for the reader; what could not be recorded waits on.
pub async fn catch_up(app: App) -> Outcome<()> {
    // Asked for once: the space may be left while the engine is at work, and its state goes with it.
    let store = app.store();
    if !has_histories(app.space, &store) {
        return Ok(());
    }
    let Some(first) = next(&store).await.map_err(told)? else { return Ok(()) };
    let histories = histories(app.space).await?;
    let mut plan = Some(first);
    while let Some(id) = plan {
        bring(app, (&store, &histories), id).await?;
        plan = next(&store).await.map_err(told)?;
    }
    Ok(())
}

async fn next(store: &Store) -> Result<Option<Id>, StorageError> {
    Ok(store.outbox(1).await?.first().map(|patch| patch.plan))
}

/// A plan's history with everything in it that is saved; `None` where there is none, and none to be made.
///
/// # Errors
/// A message for the reader.
pub async fn up_to_date(app: App, plan: Id) -> Outcome<Option<Kept>> {
    brought(app, &app.store(), plan).await
}

/// The same for whoever has asked for the storage before.
pub async fn brought(app: App, store: &Store, plan: Id) -> Outcome<Option<Kept>> {
    if !has_histories(app.space, store) {
        return Ok(None);
    }
    let histories = histories(app.space).await?;
    bring(app, (store, &histories), plan).await?;
    histories.get(plan).await.map(Some).map_err(told)
}

/// Brings one plan's history up to what is saved, and begins it where there is none.
async fn bring(app: App, (store, histories): (&Store, &Histories), plan: Id) -> Outcome<()> {
    for _ in 0..TRIES {
        let Some(waiting) = Waiting::of(store, plan).await.map_err(told)? else { continue };
        let Some(stored) = waiting.stored else {
            // The plan was deleted: nobody will ask for these any more.
            return settle(store, &waiting.patches).await;
        };
        let kept = histories.get(plan).await.map_err(told)?;
        if waiting.patches.is_empty() && !kept.document.is_empty() && !kept.head.ahead {
            return Ok(());
        }
        let whole = waiting.whole && !kept.head.ahead;
        let done = record(stored.plan, waiting.patches.clone(), whole, kept.document).await?;
        let mut next = Kept { head: kept.head, document: done.document };
        next.head.open = done.open;
        if !histories.put(plan, &next).await.map_err(told)? {
            continue;
        }
        settle(store, &waiting.patches).await?;
        if done.diverged {
            app.notices.keep(t(&msg!("history-diverged")), t(&msg!("close")), || ());
        }
        if next.head.ahead {
            lead(app, (store, histories), plan).await?;
        }
        return Ok(());
    }
    Err(msg!("history-busy"))
}

/// What of a plan waits to be recorded, and the plan with all of it. `None` where somebody saved in between.
struct Waiting {
    stored: Option<Stored>,
    patches: Vec<Patch>,
    whole: bool,
}

impl Waiting {
    async fn of(store: &Store, plan: Id) -> Result<Option<Self>, StorageError> {
        let before = store.outbox(AT_ONCE).await?;
        let stored = store.load(plan).await?;
        let after = store.outbox(AT_ONCE).await?;
        let ids = |list: &[Patch]| list.iter().map(|patch| patch.id).collect::<Vec<_>>();
        let whole = after.len() < AT_ONCE;
        let patches: Vec<Patch> = after.iter().filter(|patch| patch.plan == plan).cloned().collect();
        Ok((ids(&before) == ids(&after)).then_some(Self { stored, patches, whole }))
    }
}

async fn settle(store: &Store, patches: &[Patch]) -> Outcome<()> {
    let ids: Vec<Id> = patches.iter().map(|patch| patch.id).collect();
    store.settle(&ids).await.map_err(told)
}

/// After a merge the history is ahead of the stored plan, which follows it here. That is no edit: whoever's they are, the
/// edits are in the history already.
pub async fn lead(app: App, (store, histories): (&Store, &Histories), plan: Id) -> Outcome<()> {
    for _ in 0..TRIES {
        let kept = histories.get(plan).await.map_err(told)?;
        if !kept.head.ahead {
            return Ok(());
        }
        let Some(waiting) = Waiting::of(store, plan).await.map_err(told)? else { continue };
        let Some(stored) = waiting.stored else { return Ok(()) };
        let done = record(stored.plan, waiting.patches.clone(), false, kept.document).await?;
        let wanted = plan_at(None, done.document.clone()).await?;
        let saved = store.save(stored.rev, &wanted, &[]).await.map_err(told)?;
        if saved.rebased.is_some() {
            continue; // somebody saved in between: what they saved comes first
        }
        app.tell(plan, saved.rev);
        let head = crate::storage::indexeddb::HistoryHead { ahead: false, open: done.open, ..kept.head };
        if histories.put(plan, &Kept { head, document: done.document }).await.map_err(told)? {
            return settle(store, &waiting.patches).await;
        }
    }
    Err(msg!("history-busy"))
}

/// What storage could not do, in words.
#[allow(clippy::needless_pass_by_value)] // handed to map_err
pub fn told(error: StorageError) -> Msg {
    storage_message(&error)
}
