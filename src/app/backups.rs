//! Backups in Settings: saving one as a file, bringing one back, and those that were made by themselves.

use super::restore::Restore;
use super::route::Place;
use super::share::{Lock, Product, exported, hand_over, product};
use super::state::App;
use super::vigil::{backups, plans_of};
use crate::files::{Backup, Envelope, Exported, Kind, backup_file};
use crate::plan::{Plan, read_json};
use crate::playbook::Written;
use crate::storage::backups::{BackupHead, Why};
use crate::storage::{Result, Storage};
use crate::text::Msg;
use crate::text::live::{date, t};
use crate::ui::Icon;
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

/// The section.
#[component]
pub fn BackupSection() -> impl IntoView {
    let app = App::here();
    let heads: RwSignal<Vec<BackupHead>> = RwSignal::new(Vec::new());
    let opened: RwSignal<Option<Backup>> = RwSignal::new(None);
    if app.space == super::route::Space::Own {
        spawn_local(async move {
            // Where the list cannot be read there is none to show; saving a file goes on working.
            if let Ok(backups) = backups().await
                && let Ok(list) = backups.list().await
            {
                heads.try_set(list);
            }
        });
    }
    let lock = Lock::new();
    let save = move |_| {
        let Some(key) = lock.key() else { return };
        spawn_local(async move {
            if let Some(made) = pack(app).await {
                hand_over(app, lock.seal(key, made).await).await;
            }
        });
    };
    let look = move |head: BackupHead| {
        spawn_local(async move {
            match backup_of(&head).await {
                Ok(backup) => _ = opened.try_set(Some(backup)),
                Err(error) => app.trouble(&error),
            }
        });
    };
    let row = move |head: BackupHead| {
        let label = msg!("backup-look-at", when = when(&head));
        line(head, "btn small", &msg!("backup-look"), &label, look)
    };
    view! {
        <section class="stack-s" aria-labelledby="backups">
            <h2 id="backups">{t(&msg!("backups"))}</h2>
            <p class="meta">{t(&msg!("backups-text"))}</p>
            <div class="row">
                <button class="btn go" on:click=save>
                    <Icon name="download" />
                    {lock.label(&msg!("backup-save"))}
                </button>
                <a class="btn" href=app.href(Place::Import)>{t(&msg!("backup-bring-back"))}</a>
            </div>
            {lock.view()}
            <h3>{t(&msg!("backups-kept"))}</h3>
            {move || {
                let heads = heads.get();
                if heads.is_empty() {
                    view! { <p class="meta">{t(&msg!("backups-none"))}</p> }.into_any()
                } else {
                    view! { <ul class="plain-list" role="list">{heads.into_iter().map(row).collect_view()}</ul> }.into_any()
                }
            }}
            {move || opened.get().map(|backup| view! { <Restore backup close=Callback::new(move |()| opened.set(None)) /> })}
        </section>
    }
}

/// A backup with what can be done with it.
pub fn line(
    head: BackupHead,
    class: &'static str,
    words: &Msg,
    label: &Msg,
    act: impl Fn(BackupHead) + 'static,
) -> AnyView {
    view! {
        <li class="row between kept">
            <span class="grow">
                <b>{when(&head)}</b>
                " "
                <span class="meta">{about(&head)}</span>
            </span>
            <button class=class aria-label=t(label) on:click=move |_| act(head.clone())>{t(words)}</button>
        </li>
    }
    .into_any()
}

/// When a backup was made: day and time as the reader's clock shows them.
pub fn when(head: &BackupHead) -> String {
    #[allow(clippy::cast_precision_loss)] // milliseconds since 1970
    let at = js_sys::Date::new(&(head.at.0 as f64).into());
    let day = head.at.date().map(date).unwrap_or_default();
    format!("{day}, {:02}:{:02}", at.get_hours(), at.get_minutes())
}

/// What a backup holds, in a line.
pub fn about(head: &BackupHead) -> String {
    let size = msg!("backup-size", size = usize::try_from(head.size().div_ceil(1_000)).unwrap_or(usize::MAX));
    let before = (head.why == Why::BeforeReplacing).then(|| t(&msg!("backup-before")));
    let parts = [Some(t(&msg!("backup-plans", count = head.plans.len()))), Some(t(&size)), before];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// A kept backup in the form of one from a file.
async fn backup_of(head: &BackupHead) -> Result<Backup> {
    let (plans, unread) = plans_of(head).await?;
    let exported = Exported { at: head.at, ..Exported::default() };
    let file = |plan: Plan| Envelope {
        kind: Kind::Plan,
        exported: exported.clone(),
        plan,
        warnings: Vec::new(),
        history: None,
    };
    let playbook = head.settings.get("playbook").and_then(|text| Written::read(read_json(text).ok()?).ok());
    let unread = unread.into_iter().map(|error| (error.to_string(), crate::files::FileError::Unreadable)).collect();
    let plans = plans.into_iter().map(file).collect();
    Ok(Backup { exported: exported.clone(), plans, unread, playbook, name: String::new() })
}

/// Saves everything as one file, in the clear.
pub fn save_all(app: App) {
    spawn_local(async move {
        if let Some(made) = pack(app).await {
            hand_over(app, made).await;
        }
    });
}

/// Everything as one file. A plan that cannot be read is named and left out, so that the others can be saved; nothing where
/// not even the list can be read, which is told.
async fn pack(app: App) -> Option<std::result::Result<Product, Msg>> {
    let (store, mut plans) = (app.store(), Vec::new());
    let briefs = store.summaries().await.inspect_err(|error| app.trouble(error)).ok()?;
    for brief in briefs {
        match store.load(brief.id).await {
            Ok(stored) => plans.extend(stored.map(|stored| stored.plan)),
            Err(error) => app.trouble(&error),
        }
    }
    let playbook = Some(app.book.now()).filter(|book| *book != super::playbook::book::standard());
    let name = app.author.with_untracked(|author| author.name.clone());
    let made = backup_file::export(&plans, playbook.as_ref(), &name, &exported(app));
    Some(product(&t(&msg!("backup-name")), Kind::Backup, made))
}
