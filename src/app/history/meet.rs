//! A file of a plan that is here already, with its history: what both together are, and then making them one.

use super::ask::{Both, meet};
use super::keep::{Outcome, brought, has_histories, histories, lead, told, up_to_date};
use super::undecided::told as told_of;
use super::who::name_of;
use crate::app::import::Chosen;
use crate::app::import_plan::{NothingNew, beside, compared, shown_at};
use crate::app::received::note;
use crate::app::rewrite::done;
use crate::app::state::App;
use crate::app::vigil::keep_before_replacing;
use crate::files::Envelope;
use crate::history::{Names, Preview, Said, words, worth_telling};
use crate::plan::{Plan, diff};
use crate::storage::indexeddb::{HistoryHead, Kept};
use crate::storage::{Storage, Stored};
use crate::text::Msg;
use crate::text::live::{date, t};
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

/// How often a merge is begun anew because somebody saved meanwhile.
const TRIES: usize = 6;
/// Lines listed at once.
const LINES: usize = 60;

/// What a file with a history would bring; then merging it.
#[component]
pub fn Meet(mine: Stored, file: Envelope, chosen: RwSignal<Option<Chosen>>) -> impl IntoView {
    let app = App::here();
    let outcome: RwSignal<Option<Outcome<Looked>>> = RwSignal::new(None);
    let asked = file.clone();
    spawn_local(async move {
        let found = look(app, &asked).await;
        outcome.try_set(Some(found));
    });
    move || match outcome.get() {
        None => view! { <p class="meta" role="status">{t(&msg!("merge-looking"))}</p> }.into_any(),
        Some(Ok((preview, plan))) => bring(app, &preview, &plan, &file, chosen),
        Some(Err(why)) => view! {
            <div class="banner bad" role="alert">
                <span>{t(&why)}</span>
            </div>
            {compared(&mine, &file, chosen)}
        }
        .into_any(),
    }
}

/// What a file brings, and the plan of both together.
type Looked = (Box<Preview>, Plan);

async fn look(app: App, file: &Envelope) -> Outcome<Looked> {
    let kept = up_to_date(app, file.plan.id).await?.unwrap_or_default();
    let Both { preview, plan, .. } = meet(file, kept.document).await?;
    preview.map(|preview| (preview, plan)).ok_or_else(|| msg!("engine-lost"))
}

fn bring(app: App, preview: &Preview, plan: &Plan, file: &Envelope, chosen: RwSignal<Option<Chosen>>) -> AnyView {
    if preview.is_empty() {
        return view! { <NothingNew file=file.clone() chosen /> }.into_any();
    }
    let (busy, file) = (RwSignal::new(false), StoredValue::new(file.clone()));
    let go = move |_| {
        busy.set(true);
        spawn_local(async move {
            let file = file.get_value();
            let merged = merge(app, &file, true).await;
            busy.try_set(false);
            match merged {
                Ok((before, after)) => {
                    noted(app, &file).await;
                    chosen.try_set(None);
                    done(app, &before, &after, (msg!("label-merge"), msg!("merge-done"))).await;
                    app.changed();
                    app.go(shown_at(&file, after.id));
                }
                Err(why) => app.notices.trouble(t(&why)),
            }
        });
    };
    let playbook = app.playbook.get_value();
    let names = Names { plan, playbook: &playbook };
    // Where both wrote the same field differently nothing is folded away.
    let unsure = !preview.conflicts.is_empty();
    let disagreements = unsure.then(|| {
        let list = preview.conflicts.iter().map(|one| told_of(app, one, names)).collect_view();
        view! {
            <p class="banner">{t(&msg!("merge-conflicts", count = preview.conflicts.len()))}</p>
            <ul class="said" data-conflicts="">{list}</ul>
        }
    });
    view! {
        <div class="sheet pad stack">
            <h3>{t(&msg!("merge-title"))}</h3>
            {contributors(app, preview)}
            {disagreements}
            {listed(|count| msg!("merge-new", count = count), &preview.new, names, unsure)}
            {listed(|count| msg!("merge-changed", count = count), &preview.changed, names, unsure)}
            {listed(|count| msg!("merge-deleted", count = count), &preview.deleted, names, unsure)}
            {preview
                .asks()
                .then(|| view! { <p class="banner bad" role="alert">{t(&msg!("merge-asks", share = preview.deleted_share))}</p> })}
            <div class="row">
                <button class="btn go" disabled=move || busy.get() on:click=go>
                    {t(&if preview.asks() { msg!("merge-go-anyway") } else { msg!("merge-go") })}
                </button>
                <button class="btn" on:click=move |_| beside(app, &file.get_value().plan, chosen)>{t(&msg!("import-as-copy"))}</button>
                <button class="btn" on:click=move |_| chosen.set(None)>{t(&msg!("cancel"))}</button>
            </div>
        </div>
    }
    .into_any()
}

fn contributors(app: App, preview: &Preview) -> AnyView {
    let line = |one: &crate::history::Contributor| {
        let name = name_of(app, &one.by);
        let on = one.last.date().map(date).unwrap_or_default();
        view! { <li>{t(&msg!("merge-by", name = name, count = one.edits, on = on))}</li> }
    };
    view! { <ul class="plain-list">{preview.contributors.iter().map(line).collect_view()}</ul> }.into_any()
}

/// A count that opens into its lines; `open` from the beginning or not.
pub fn listed(heading: fn(usize) -> Msg, said: &[Said], names: Names<'_>, open: bool) -> AnyView {
    let count = worth_telling(said).count();
    if count == 0 {
        return ().into_any();
    }
    let lines = worth_telling(said).take(LINES).map(|one| view! { <li>{t(&words(one, names))}</li> }).collect_view();
    let more = count.saturating_sub(LINES);
    view! {
        <details open=open>
            <summary>{t(&heading(count))}</summary>
            <ul class="said">{lines}</ul>
            {(more > 0).then(|| view! { <p class="meta">{t(&msg!("history-more", count = more))}</p> })}
        </details>
    }
    .into_any()
}

/// Makes a file's plan and ours one. Returns ours as it was and as it is. Where much would be deleted, a backup is kept
/// first; without `asked` it is not done at all.
async fn merge(app: App, file: &Envelope, asked: bool) -> Outcome<(Plan, Plan)> {
    let (id, store) = (file.plan.id, app.store());
    let histories = histories(app.space).await?;
    for _ in 0..TRIES {
        let kept = brought(app, &store, id).await?.unwrap_or_default();
        let before = store.load(id).await.map_err(told)?.ok_or_else(|| msg!("trouble-missing"))?;
        let both = meet(file, kept.document).await?;
        if both.preview.as_ref().is_some_and(|preview| preview.asks()) {
            if !asked {
                return Err(msg!("many-asks"));
            }
            keep_before_replacing(app).await.map_err(told)?;
        }
        let head = HistoryHead { open: both.open, ahead: true, ..kept.head };
        if histories.put(id, &Kept { head, document: both.document }).await.map_err(told)? {
            lead(app, (&store, &histories), id).await?;
            let after = store.load(id).await.map_err(told)?.ok_or_else(|| msg!("trouble-missing"))?;
            return Ok((before.plan, after.plan));
        }
    }
    Err(msg!("history-busy"))
}

/// Takes a file with a history in without anybody looking: a new plan, or what it brings to ours. Says what it did.
///
/// # Errors
/// A message for the reader, also where a person has to look first.
pub async fn take_in(app: App, file: &Envelope, is_here: bool) -> Outcome<Msg> {
    let name = &file.plan.account.name;
    if is_here {
        let (before, after) = merge(app, file, false).await?;
        let changes = diff(&before, &after).len();
        noted(app, file).await;
        return Ok(msg!("many-united", name = name, count = changes));
    }
    let store = app.store();
    let both = if has_histories(app.space, &store) { meet(file, Vec::new()).await.ok() } else { None };
    let plan = both.as_ref().map_or(&file.plan, |both| &both.plan);
    store.create(std::slice::from_ref(plan)).await.map_err(told)?;
    if let Some(Both { open, document, plan, .. }) = both {
        let histories = histories(app.space).await?;
        let head = histories.head(plan.id).await.map_err(told)?;
        let kept = Kept { head: HistoryHead { open, ahead: false, ..head }, document };
        histories.put(plan.id, &kept).await.map_err(told)?;
    }
    noted(app, file).await;
    Ok(msg!("many-added", name = name))
}

/// Takes note of who sent the file. The plan is taken in already: what cannot be noted is told, and nothing is undone.
pub async fn noted(app: App, file: &Envelope) {
    if let Err(error) = note(app, file).await {
        app.trouble(&error);
    }
}
