//! What two people wrote differently without knowing of each other: shown side by side until somebody decides.

use super::ask::conflicts;
use super::keep::up_to_date;
use super::who::{said_by, said_on};
use crate::app::rewrite::edit;
use crate::app::state::App;
use crate::history::{Conflict, Disagreement, Names, Voice, about, value_words};
use crate::plan::Op;
use crate::text::Msg;
use crate::text::live::t;
use crate::tools::desk::Desk;
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

/// The list; nothing where everybody agrees. `decided` is told after each decision.
#[component]
pub fn Undecided(
    /// Read anew whenever this moves.
    #[prop(into)]
    again: Signal<u32>,
    decided: Callback<()>,
) -> impl IntoView {
    let (app, desk) = (App::here(), Desk::here());
    let list: RwSignal<Vec<Conflict>> = RwSignal::new(Vec::new());
    let plan = desk.editor.id();
    Effect::new(move |_| {
        again.track();
        spawn_local(async move {
            // Where the history cannot be read the timeline below says so.
            if let Ok(Some(kept)) = up_to_date(app, plan).await {
                let found = if kept.head.open == 0 { Ok(Vec::new()) } else { conflicts(kept.document).await };
                list.try_set(found.unwrap_or_default());
            }
        });
    });
    let choose = Callback::new(move |(label, ops): (Msg, Vec<Op>)| {
        spawn_local(async move {
            match edit(app, plan, (msg!("label-decide", what = label), msg!("conflict-decided")), ops).await {
                Ok(()) => _ = decided.try_run(()),
                Err(error) => app.trouble(&error),
            }
        });
    });
    move || {
        let list = list.get();
        if list.is_empty() {
            return ().into_any();
        }
        let items = desk.plan.with_untracked(|plan| {
            list.iter().map(|one| item(app, one, Names { plan, playbook: &desk.playbook() }, choose)).collect_view()
        });
        view! {
            <section class="stack-s undecided" aria-labelledby="undecided">
                <h2 id="undecided">{t(&msg!("conflicts-title", count = list.len()))}</h2>
                <p class="meta">{t(&msg!("conflicts-text"))}</p>
                <ul class="plain-list stack-s" role="list">{items}</ul>
            </section>
        }
        .into_any()
    }
}

fn item(app: App, conflict: &Conflict, names: Names<'_>, choose: Callback<(Msg, Vec<Op>)>) -> AnyView {
    let what = about(conflict);
    let inside = match &conflict.what {
        Disagreement::SameField { values } => {
            let first = values.first().map(|voice| voice.patch);
            values
                .iter()
                .map(|voice| choice(app, conflict, voice, first == Some(voice.patch), names, choose))
                .collect_view()
                .into_any()
        }
        Disagreement::DeletedAndEdited { kept, deleted, edits } => {
            let (label, back) = (what.clone(), conflict.decide(Some(kept)));
            let (other, gone) = (what.clone(), conflict.decide(None));
            let editors = editors(app, edits);
            view! {
                <p>{t(&msg!("conflict-deleted", by = said_by(app, deleted), others = editors))}</p>
                <div class="row">
                    <button class="btn small" on:click=move |_| choose.run((label.clone(), back.clone()))>
                        {t(&msg!("conflict-bring-back"))}
                    </button>
                    <button class="btn small" on:click=move |_| choose.run((other.clone(), gone.clone()))>
                        {t(&msg!("conflict-leave"))}
                    </button>
                </div>
            }
            .into_any()
        }
    };
    view! {
        <li class="sheet pad stack-s" data-conflict="">
            <h3>{t(&what)}</h3>
            {inside}
        </li>
    }
    .into_any()
}

/// What one disagreement is about, with every value, its author and day: to be read before a merge, decided after it.
pub fn told(app: App, conflict: &Conflict, names: Names<'_>) -> AnyView {
    let line = |(at, voice): (usize, &Voice)| {
        let words = said(conflict, voice, names);
        // The first is the one that everybody will see.
        let stands = (at == 0).then(|| view! { " " <span class="tag">{t(&msg!("conflict-stands"))}</span> });
        view! { <li><b>{words}</b> " " <span class="meta">{said_by(app, voice)}</span>{stands}</li> }
    };
    let values = match &conflict.what {
        Disagreement::SameField { values } => {
            view! { <ul class="said">{values.iter().enumerate().map(line).collect_view()}</ul> }.into_any()
        }
        Disagreement::DeletedAndEdited { deleted, edits, .. } => {
            let editors = editors(app, edits);
            view! { <p class="meta">{t(&msg!("conflict-deleted", by = said_by(app, deleted), others = editors))}</p> }
                .into_any()
        }
    };
    view! { <li>{t(&about(conflict))} {values}</li> }.into_any()
}

/// One of the values in words.
fn said(conflict: &Conflict, voice: &Voice, names: Names<'_>) -> String {
    let words = value_words(&conflict.path, voice.value.as_ref(), names);
    t(&words.map_or_else(|| msg!("conflict-nothing"), |value| msg!("conflict-value", value = value)))
}

/// One of the values, who wrote it, and the button that keeps it.
fn choice(
    app: App,
    conflict: &Conflict,
    voice: &Voice,
    is_shown: bool,
    names: Names<'_>,
    choose: Callback<(Msg, Vec<Op>)>,
) -> AnyView {
    let words = said(conflict, voice, names);
    let (what, ops) = (about(conflict), conflict.decide_for(voice, names.plan));
    let label = t(&msg!("conflict-keep-of", value = &words));
    view! {
        <div class="row between conflict-value">
            <span class="grow">
                <b>{words}</b>
                " "
                <span class="meta">{said_by(app, voice)}</span>
                {is_shown.then(|| view! { " " <span class="tag">{t(&msg!("conflict-shown"))}</span> })}
            </span>
            <button class="btn small" aria-label=label on:click=move |_| choose.run((what.clone(), ops.clone()))>
                {t(&msg!("conflict-keep"))}
            </button>
        </div>
    }
    .into_any()
}

/// Who edited it, each once a day.
fn editors(app: App, edits: &[(crate::plan::Path, Voice)]) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for name in edits.iter().map(|(_, voice)| said_on(app, voice)) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}
