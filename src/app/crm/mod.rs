//! Records of another system: read, matched with what is here and shown, some at a time so that the page stays responsive;
//! corrected; and only then brought in.

mod columns;
mod job;
mod lists;
mod questions;
mod save;

use super::import::Chosen;
use super::state::App;
use crate::text::live::t;
use crate::ui::Icon;
use job::Job;
use leptos::prelude::*;
use std::sync::Arc;

/// A table from its bytes to the accounts.
#[component]
pub fn CrmImport(name: String, bytes: Arc<Vec<u8>>, chosen: RwSignal<Option<Chosen>>) -> impl IntoView {
    let job = Job::new(App::here(), name, chosen);
    job.read(bytes);
    let busy = move || job.work.with(Option::is_some).to_string();
    view! {
        <section class="stack" aria-labelledby="import-preview" aria-busy=busy>
            <h2 id="import-preview">{t(&msg!("import-preview"))}</h2>
            <Working job />
            {move || {
                job.shape
                    .get()
                    .map(|shape| {
                        view! {
                            <p class="meta">{shape}</p>
                            <questions::Questions job />
                            <columns::Columns job />
                            <Summary job />
                            <lists::Lists job />
                            <Actions job />
                        }
                    })
            }}
        </section>
    }
}

/// What is being done, how far it is, and the way out of it.
#[component]
fn Working(job: Job) -> impl IntoView {
    let what = Memo::new(move |_| job.work.with(|work| work.as_ref().map(|work| work.what.clone())));
    let share = move || job.work.with(|work| work.as_ref().map(|work| work.share)).unwrap_or_default();
    move || {
        what.get().map(|what| {
            let text = t(&what);
            view! {
                <div class="sheet pad row between">
                    <label class="grow stack-s">
                        <span role="status">{text}</span>
                        <progress max="1" prop:value=share></progress>
                    </label>
                    <button class="btn" on:click=move |_| job.stop()>{t(&msg!("import-stop"))}</button>
                </div>
            }
        })
    }
}

/// How the rows add up, in sentences.
#[component]
fn Summary(job: Job) -> impl IntoView {
    let lines = move || {
        let tally = job.tally.get();
        let all = [
            (tally.unchanged, msg!("import-sum-unchanged", count = tally.unchanged)),
            (tally.updated, msg!("import-sum-updated", count = tally.updated)),
            (tally.kept, msg!("import-sum-kept", count = tally.kept)),
            (tally.off_territory, msg!("import-sum-off-territory", count = tally.off_territory)),
            (tally.off_profile, msg!("import-sum-off-profile", count = tally.off_profile)),
        ];
        let shown = all.iter().filter(|(count, _)| *count > 0);
        shown.map(|(_, text)| view! { <li>{t(text)}</li> }).collect_view()
    };
    view! { <ul class="plain-list" role="list">{lines}</ul> }
}

#[component]
fn Actions(job: Job) -> impl IntoView {
    let text = move || {
        let tally = job.tally.get();
        t(&save::offer(job.choices.with(|choices| choices.kind), tally))
    };
    let ready = move || job.tally.with(crate::files::crm::Tally::coming) > 0 && job.work.with(Option::is_none);
    view! {
        <div class="row import-actions">
            <button class="btn go" disabled=move || !ready() on:click=move |_| save::bring_in(job)>
                <Icon name="check" />
                {text}
            </button>
            <button class="btn" on:click=move |_| job.close()>{t(&msg!("cancel"))}</button>
        </div>
    }
}
