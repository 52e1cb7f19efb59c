//! Who sent which plan, kept beside the plans: a setting of the space.

use super::state::App;
use crate::files::Envelope;
use crate::portfolio::received::{Received, Sent};
use crate::storage::{Storage, StorageError};
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

/// The setting's name.
const SETTING: &str = "received";

/// Takes note of a plan file that was taken in. A call's file says nothing of who keeps the plan.
///
/// # Errors
/// Those of any read or write.
pub async fn note(app: App, file: &Envelope) -> Result<(), StorageError> {
    if file.kind != crate::files::Kind::Plan {
        return Ok(());
    }
    let store = app.store();
    let mut received = Received::read(&store.setting(SETTING).await?.unwrap_or_default());
    let sent = Sent { at: file.exported.at, by: file.exported.by.trim().to_owned() };
    if received.take(file.plan.id, sent) {
        store.set_setting(SETTING, &received.write()).await?;
    }
    Ok(())
}

/// Who sent what, read anew whenever the accounts are.
pub fn received(app: App) -> RwSignal<Received> {
    let received = RwSignal::new(Received::default());
    Effect::new(move |_| {
        app.summaries.track();
        let store = app.store();
        spawn_local(async move {
            match store.setting(SETTING).await {
                Ok(text) => {
                    let read = Received::read(&text.unwrap_or_default());
                    if received.try_with_untracked(|known| *known != read) == Some(true) {
                        received.try_set(read);
                    }
                }
                Err(error) => app.trouble(&error),
            }
        });
    });
    received
}
