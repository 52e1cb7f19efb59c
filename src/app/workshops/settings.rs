//! The case of a workshop, its solution, and the playbook that goes with it.

use super::kept::Kept;
use crate::app::import_plan::inside;
use crate::app::start::fetch_text;
use crate::app::state::App;
use crate::app::trouble::storage_message;
use crate::editor::browser::today;
use crate::files::sample;
use crate::plan::{Id, Plan, Words};
use crate::storage::Storage;
use crate::text::Msg;
use crate::text::live::t;
use crate::tools::bind::{from_word, options};
use crate::ui::{Check, Options, Select};
use crate::workshop::{HandsOut, Workshop};
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

/// The word for the sample among the accounts to choose from.
const SAMPLE: &str = "sample";

/// The sample account as it stands today; `None` where it cannot be fetched.
pub async fn sample_case(app: App) -> Option<Plan> {
    match fetch_text("sample/halvern-foods.json").await {
        Ok(text) => sample::plan(&text, today()).ok(),
        Err(_) => {
            app.notices.trouble(t(&msg!("workshop-no-sample")));
            None
        }
    }
}

/// A copy of an account, or of the sample.
async fn copied(app: App, word: &str) -> Result<Option<Plan>, Msg> {
    if word == SAMPLE {
        return Ok(sample_case(app).await);
    }
    let Ok(id) = word.parse::<Id>() else { return Ok(None) };
    let stored = app.store().load(id).await.map_err(|error| storage_message(&error))?;
    Ok(stored.map(|stored| stored.plan))
}

/// What can be copied: the accounts here, and the sample. Cases of exercises are no accounts to copy.
fn accounts(app: App, first: Option<Msg>) -> Signal<Options> {
    Signal::derive(move || {
        let sample = (SAMPLE.to_owned(), t(&msg!("workshop-sample")));
        let blank = first.as_ref().map(|text| (String::new(), t(text)));
        let all = app.summaries.with(|list| {
            let all = list.iter().flat_map(|list| list.iter()).map(|brief| (brief.id.to_string(), brief.name.clone()));
            all.collect::<Options>()
        });
        blank.into_iter().chain([sample]).chain(all).collect()
    })
}

/// Which account the case is a copy of.
#[component]
pub fn CaseFields(kept: Kept<Workshop>) -> impl IntoView {
    let app = App::here();
    let source = Memo::new(move |_| kept.now.with(|workshop| workshop.source.clone()));
    let choose = Callback::new(move |word: String| {
        spawn_local(async move {
            match copied(app, &word).await {
                Ok(Some(case)) if !kept.now.is_disposed() => kept.edit(&format!("case {word}"), |it| {
                    (it.exercise.case, it.source) = (case, word.clone());
                }),
                Ok(_) => {}
                Err(why) => app.notices.trouble(t(&why)),
            }
        });
    });
    let hands_out = Memo::new(move |_| kept.now.with(|workshop| workshop.hands_out.get().word().to_owned()));
    let holds = move || {
        kept.now.with(|workshop| {
            let case = &workshop.exercise.case;
            if case.account.name.is_empty() {
                String::new()
            } else {
                format!("{}: {}", case.account.name, inside(case))
            }
        })
    };
    view! {
        <Select
            label=t(&msg!("workshop-case"))
            hint=t(&msg!("workshop-case-hint"))
            options=accounts(app, source.with_untracked(String::is_empty).then(|| msg!("workshop-case-choose")))
            value=source
            on_change=choose
        />
        <p class="meta" role="status">{holds}</p>
        <Select
            label=t(&msg!("workshop-hands-out"))
            hint=t(&msg!("workshop-hands-out-hint"))
            options=Signal::stored(options::<HandsOut>("workshop-hands-out"))
            value=hands_out
            on_change=Callback::new(move |word: String| {
                kept.edit("hands-out", |it| it.hands_out = from_word(&word));
            })
        />
    }
}

/// What an exercise may hold besides.
#[component]
pub fn MoreFields(kept: Kept<Workshop>) -> impl IntoView {
    let app = App::here();
    let private = Memo::new(move |_| kept.now.with(|workshop| workshop.without_motives));
    let book = Memo::new(move |_| kept.now.with(|workshop| workshop.exercise.playbook.is_some()));
    let solved_by = Memo::new(move |_| kept.now.with(|workshop| workshop.solved_by.clone()));
    let solve = Callback::new(move |word: String| {
        spawn_local(async move {
            match copied(app, &word).await {
                Ok(solution) if !kept.now.is_disposed() => kept.edit(&format!("solution {word}"), |it| {
                    (it.exercise.solution, it.solved_by) = (solution, word.clone());
                }),
                Ok(_) => {}
                Err(why) => app.notices.trouble(t(&why)),
            }
        });
    });
    let take_book = Callback::new(move |with: bool| {
        let value = with.then(|| app.book.now().value().clone());
        kept.edit("playbook", |it| it.exercise.playbook = value);
    });
    view! {
        <div class="stack">
            <Select
                label=t(&msg!("workshop-solution"))
                hint=t(&msg!("workshop-solution-hint"))
                options=accounts(app, Some(msg!("workshop-no-solution")))
                value=solved_by
                on_change=solve
            />
            <Check
                label=t(&msg!("workshop-private"))
                value=private
                on_change=Callback::new(move |on| kept.edit("private", |it| it.without_motives = on))
            />
            <Check label=t(&msg!("workshop-playbook")) value=book on_change=take_book />
        </div>
    }
}
