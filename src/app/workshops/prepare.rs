//! Preparing a workshop: what it is about, its case, its tasks; what to have clear before; and handing it out.

use super::kept::{Kept, fresh};
use super::settings::{CaseFields, MoreFields};
use super::tasks::Tasks;
use crate::app::cabinet::Keep;
use crate::app::route::Place;
use crate::app::share::{exported, save};
use crate::app::state::App;
use crate::files::{Kind, exercise_file};
use crate::storage::cabinet::Cabinet;
use crate::text::live::t;
use crate::ui::{Folded, Icon, TextArea, TextField};
use crate::workshop::{Checklist, Workshop};
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

/// The page.
#[component]
pub fn Prepare(kept: Kept<Workshop>, head: Callback<(), AnyView>) -> impl IntoView {
    let title = Memo::new(move |_| kept.now.with(|workshop| workshop.exercise.title.clone()));
    let briefing = Memo::new(move |_| kept.now.with(|workshop| workshop.exercise.briefing.clone()));
    view! {
        <main id="main" tabindex="-1" class="page workshop-form no-print">
            {head.run(())}
            <div class="stack-l">
                <section class="stack" aria-label=t(&msg!("workshop-about"))>
                    <TextField
                        label=t(&msg!("workshop-title"))
                        value=title
                        on_input=Callback::new(move |text| kept.edit("title", |it| it.exercise.title = text))
                    />
                    <TextArea
                        label=t(&msg!("workshop-briefing"))
                        placeholder=t(&msg!("workshop-briefing-example"))
                        rows=3
                        value=briefing
                        on_input=Callback::new(move |text| kept.edit("briefing", |it| it.exercise.briefing = text))
                    />
                    <CaseFields kept />
                </section>
                <Tasks kept />
                <Folded
                    class="workshop-fold"
                    title=t(&msg!("workshop-more"))
                    inside=Callback::new(move |()| view! { <MoreFields kept /> }.into_any())
                />
                <Before kept />
                <HandingOut kept />
            </div>
        </main>
    }
}

/// What decides whether a workshop changes anything, asked before it begins.
#[component]
fn Before(kept: Kept<Workshop>) -> impl IntoView {
    let answered = Memo::new(move |_| kept.now.with(|workshop| workshop.checklist.answered()));
    let inside = Callback::new(move |()| {
        view! {
            <div class="stack-s">
                {question(kept, "skill", |list| &mut list.skill)} {question(kept, "process", |list| &mut list.process)}
                {question(kept, "managers", |list| &mut list.managers)}
                {question(kept, "adoption", |list| &mut list.adoption)}
            </div>
        }
        .into_any()
    });
    view! {
        <section class="stack-s" aria-labelledby="before">
            <h2 id="before">{t(&msg!("workshop-before"))}</h2>
            <p class="meta" role="status">{move || t(&msg!("workshop-before-state", count = answered.get()))}</p>
            <Folded class="workshop-fold" title=t(&msg!("workshop-before-open")) inside />
        </section>
    }
}

fn question(kept: Kept<Workshop>, word: &'static str, field: fn(&mut Checklist) -> &mut String) -> AnyView {
    let value = Memo::new(move |_| {
        let mut list = kept.now.with(|workshop| workshop.checklist.clone());
        std::mem::take(field(&mut list))
    });
    let on_input = Callback::new(move |text| kept.edit(word, |it| *field(&mut it.checklist) = text));
    let label = t(&crate::text::Msg::dynamic(format!("workshop-check-{word}")));
    let hint = t(&crate::text::Msg::dynamic(format!("workshop-check-why-{word}")));
    view! { <TextArea label hint value on_input /> }.into_any()
}

#[component]
fn HandingOut(kept: Kept<Workshop>) -> impl IntoView {
    let app = App::here();
    let lacks = Memo::new(move |_| {
        kept.now.with(|workshop| match workshop {
            it if it.exercise.case.account.name.trim().is_empty() => Some(msg!("workshop-needs-case")),
            it if it.exercise.tasks.is_empty() => Some(msg!("workshop-needs-tasks")),
            _ => None,
        })
    });
    let caseless = move || kept.now.with(|workshop| workshop.exercise.case.account.name.trim().is_empty());
    let solved = Memo::new(move |_| kept.now.with(|workshop| workshop.exercise.solution.is_some()));
    let hand_out = move |_| {
        let workshop = kept.now.get_untracked();
        let made = exercise_file::export(&workshop.handed_out(), &exported(app));
        save(app, workshop.exercise.called(), Kind::Exercise, made);
    };
    let own = move |_| {
        let workshop = kept.now.get_untracked();
        let name = t(&msg!("workshop-own-copy-of", title = workshop.exercise.called()));
        save(app, &name, Kind::Exercise, exercise_file::export(&workshop.exercise, &exported(app)));
    };
    let print = move |_| {
        // Fails only where printing is switched off; then there is nothing to print with.
        let _ = window().print();
    };
    view! {
        <section class="stack-s" aria-labelledby="hand-out">
            <h2 id="hand-out">{t(&msg!("workshop-hand-out"))}</h2>
            <p class="meta">{t(&msg!("workshop-hand-out-text"))}</p>
            {move || lacks.get().map(|lacks| view! { <p class="meta" role="status">{t(&lacks)}</p> })}
            <div class="row">
                <button class="btn go" disabled=caseless on:click=hand_out>
                    <Icon name="download" />
                    {t(&msg!("workshop-save-file"))}
                </button>
                <button class="btn" on:click=print>
                    <Icon name="printer" />
                    {t(&msg!("workshop-print"))}
                </button>
                <Show when=move || solved.get()>
                    <button class="btn" on:click=own>{t(&msg!("workshop-own-copy"))}</button>
                </Show>
            </div>
            <div class="row">
                <button class="btn bare small" disabled=move || !kept.can_step_back() on:click=move |_| kept.step_back()>
                    <Icon name="undo-2" />
                    {t(&msg!("undo"))}
                </button>
                <button class="btn bare small" on:click=move |_| remove(app, kept)>
                    <Icon name="trash-2" />
                    {t(&msg!("workshop-delete"))}
                </button>
            </div>
        </section>
    }
}

/// Deletes the workshop, and offers to bring it back. What was handed in stays until then and longer: it is small beside what
/// a mistake would cost.
fn remove(app: App, kept: Kept<Workshop>) {
    // As it stands, with what is yet to be saved.
    let document = kept.now.with_untracked(|workshop| fresh(kept.id(), &**workshop));
    spawn_local(async move {
        if let Err(error) = Keep::of(app.space).await.remove(document.head.id).await {
            return app.trouble(&error);
        }
        app.go(Place::Workshops(None));
        app.notices.offer(t(&msg!("workshop-deleted", title = &document.head.name)), t(&msg!("undo")), move || {
            let document = document.clone();
            spawn_local(async move {
                match Keep::of(app.space).await.put(&document).await {
                    Ok(_) => app.go(Place::Workshops(Some(document.head.id))),
                    Err(error) => app.trouble(&error),
                }
            });
        });
    });
}
