//! The talk itself: what the plans show, what could be asked, and the sheet to print.

use super::person::Shown;
use crate::app::state::App;
use crate::plan::Words;
use crate::team::coaching::{Notes, Situation, facts_told, one_to_one, situations};
use crate::text::live::t;
use crate::tools::calls::view::paper;
use crate::ui::{Icon, Options, Select};
use leptos::prelude::*;

/// Facts, questions, sheet.
#[component]
pub fn Talk(notes: Memo<Notes>, facts: Shown, peace: Memo<bool>) -> impl IntoView {
    let app = App::here();
    let told =
        move || facts.with(|facts| facts_told(facts).iter().map(|fact| view! { <li>{t(fact)}</li> }).collect_view());
    let sheet =
        move || notes.with(|notes| paper(one_to_one(notes, &facts.get(), app.today.get(), &t), |_| None).into_any());
    let print = move |_| {
        // Fails only where printing is switched off; then there is nothing to print with.
        let _ = window().print();
    };
    view! {
        <section class="stack-s no-print" aria-labelledby="coaching-facts">
            <h2 id="coaching-facts">{t(&msg!("coaching-facts"))}</h2>
            <ul class="said">{told}</ul>
            <p class="meta">{t(&msg!("coaching-facts-note"))}</p>
        </section>
        <Show when=move || !peace.get()>
            <Bank notes facts />
        </Show>
        <section class="stack-s" aria-labelledby="coaching-sheet">
            <div class="row between no-print">
                <h2 id="coaching-sheet">{t(&msg!("coaching-sheet"))}</h2>
                <button class="btn" on:click=print>
                    <Icon name="printer" />
                    {t(&msg!("coaching-print"))}
                </button>
            </div>
            <div class="paper-page">{sheet}</div>
        </section>
    }
}

/// The manager's questions, by situation; the nearest one is picked.
#[component]
fn Bank(notes: Memo<Notes>, facts: Shown) -> impl IntoView {
    let app = App::here();
    let picked = RwSignal::new(None::<String>);
    let near = Memo::new(move |_| {
        notes
            .with(|notes| situations(notes, &facts.get(), app.today.get()))
            .first()
            .map(|which| which.word().to_owned())
    });
    let value = Signal::derive(move || picked.get().or_else(|| near.get()).unwrap_or_default());
    let options: Options = Situation::ALL.iter().map(|which| (which.word().to_owned(), t(&which.name()))).collect();
    let questions = move || {
        let which = Situation::from_word(&value.get()).unwrap_or_default();
        which.questions().iter().map(|question| view! { <li class="serif">{t(question)}</li> }).collect_view()
    };
    view! {
        <section class="stack-s no-print" aria-labelledby="coaching-bank">
            <h2 id="coaching-bank">{t(&msg!("coaching-bank"))}</h2>
            <Select
                label=t(&msg!("coaching-bank-lead"))
                options=Signal::stored(options)
                value=value
                on_change=Callback::new(move |word| picked.set(Some(word)))
            />
            <ol class="bank">{questions}</ol>
        </section>
    }
}
