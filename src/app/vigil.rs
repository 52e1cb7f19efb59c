//! Watching over what is stored: the marker outside the database, and the backups that are made by themselves.

use super::history::follow;
use super::route::Space;
use super::state::{App, database_name};
use crate::editor::browser::{now, today};
use crate::editor::live::SaveState;
use crate::plan::{Stamp, read_json};
use crate::storage::backups::{BackupHead, Marker, Why, is_due};
use crate::storage::indexeddb::Backups;
use crate::storage::{Result, Storage, StorageError, Store};
use leptos::prelude::*;
use std::cell::RefCell;
use wasm_bindgen_futures::spawn_local;

/// The settings that belong to a workspace and go into its backups.
pub const SETTINGS: [&str; 4] = ["author", "playbook", "portfolio-views", "received"];

/// Where the marker lies in the browser's synchronous storage.
const MARKER: &str = "groundplan.marker.own";

/// What this tab knows of the backups.
struct Known {
    begun: Stamp,
    /// The newest backup, once the list was read.
    newest: Option<BackupHead>,
    listed: bool,
    busy: bool,
}

thread_local! {
    static KNOWN: RefCell<Option<Known>> = const { RefCell::new(None) };
}

/// The marker; `None` where nobody has left one, or nothing can be kept.
pub fn marker() -> Option<Marker> {
    let text = window().local_storage().ok().flatten()?.get_item(MARKER).ok().flatten()?;
    read_json(&text).ok()
}

/// Leaves the marker anew, after a save or when somebody chose how to go on.
pub fn leave_marker(saves: u64, plans: usize) {
    let marker = Marker { saves, plans: plans as u64, at: now() };
    if let (Ok(Some(storage)), Ok(text)) = (window().local_storage(), serde_json::to_string(&marker)) {
        // Without it a loss is told by the backups alone.
        let _ = storage.set_item(MARKER, &text);
    }
}

/// The backups of the user's own accounts.
///
/// # Errors
/// Where the browser offers no database.
pub async fn backups() -> Result<Backups> {
    Backups::open(&database_name(Space::Own)).await
}

/// Whether a space is watched over: the user's own accounts, where they last and may be written.
fn is_watched(space: Space, store: &Store) -> bool {
    space == Space::Own && store.lasts() && store.read_only().is_none()
}

/// Follows what is saved.
pub fn watch(app: App) {
    follow(app);
    if !is_watched(app.space, &app.store()) {
        return;
    }
    Effect::new(move |_| {
        let saved = app.open.get().is_none_or(|editor| editor.state().get() == SaveState::Saved);
        let plans = app.summaries.with(|list| list.as_ref().map(|list| list.len()));
        if let (true, Some(plans)) = (saved, plans) {
            spawn_local(async move {
                // What could not be read or kept now is tried again after the next save.
                let _ = note(app, plans).await;
            });
        }
    });
}

/// Something was saved: the marker follows, and a backup is made when one is due.
async fn note(app: App, plans: usize) -> Result<()> {
    let store = app.store();
    let saves = store.saves().await?;
    leave_marker(saves, plans);
    let (begun, due) = KNOWN.with_borrow_mut(|known| {
        let known = known.get_or_insert_with(|| Known { begun: now(), newest: None, listed: false, busy: false });
        let due =
            saves > 0 && !known.busy && (!known.listed || is_due(known.newest.as_ref(), known.begun, saves, now()));
        known.busy |= due;
        (known.begun, due)
    });
    if !due {
        return Ok(());
    }
    let made = make(&store, Why::Work, begun).await;
    KNOWN.with_borrow_mut(|known| {
        let Some(known) = known else { return };
        known.busy = false;
        if let Ok(newest) = &made {
            known.listed = true;
            known.newest.clone_from(newest);
        }
    });
    made.map(drop)
}

async fn make(store: &Store, why: Why, begun: Stamp) -> Result<Option<BackupHead>> {
    backups().await?.make(store, why, &SETTINGS, begun, (now(), today())).await
}

/// Keeps everything as it stands before some of it is replaced. In the sample and in memory there is nothing to lose.
///
/// # Errors
/// Those of any write: then nothing must be replaced.
pub async fn keep_before_replacing(app: App) -> Result<()> {
    let store = app.store();
    if is_watched(app.space, &store) { make(&store, Why::BeforeReplacing, now()).await.map(drop) } else { Ok(()) }
}

/// What was here before, where the database has lost it.
#[derive(Debug, Clone)]
pub struct Lost {
    /// What the marker tells.
    pub marker: Option<Marker>,
    /// How many plans the database holds now.
    pub here: usize,
    /// The backups, newest first.
    pub heads: Vec<BackupHead>,
}

/// Looks whether the database has lost what is known from outside of it. Nothing is written.
///
/// # Errors
/// Those of any read of the database itself.
pub async fn look_for_loss(space: Space, store: &Store) -> Result<Option<Lost>> {
    if !is_watched(space, store) {
        return Ok(None);
    }
    let (saves, marker) = (store.saves().await?, marker());
    let in_doubt = marker.map_or(saves == 0, |marker| marker.saves > saves);
    if !in_doubt {
        return Ok(None);
    }
    // Where the backups cannot be read, the marker alone speaks.
    let heads = match backups().await {
        Ok(backups) => backups.list().await.unwrap_or_default(),
        Err(_) => Vec::new(),
    };
    if !crate::storage::backups::is_lost(saves, marker, heads.first()) {
        return Ok(None);
    }
    Ok(Some(Lost { marker, here: store.summaries().await?.len(), heads }))
}

/// The plans of a backup, and how many of it cannot be read.
///
/// # Errors
/// Those of any read.
pub async fn plans_of(head: &BackupHead) -> Result<(Vec<crate::plan::Plan>, Vec<StorageError>)> {
    let (mut plans, mut unread) = (Vec::new(), Vec::new());
    for found in backups().await?.plans(head).await? {
        match found {
            Ok(plan) => plans.push(plan),
            Err(error) => unread.push(error),
        }
    }
    Ok((plans, unread))
}
