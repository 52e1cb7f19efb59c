//! What the file leaves open, at most seven questions at a time.

use super::columns::stage_options;
use super::job::Job;
use crate::files::crm::{Kind, stage_of};
use crate::text::live::t;
use crate::ui::{Choice, Options, Select, TextField};
use leptos::prelude::*;

/// Unknown stages asked for at once; with kind, dates, currency and accounts they make seven.
const STAGES: usize = 3;

/// The questions.
#[component]
pub fn Questions(job: Job) -> impl IntoView {
    let kinds: Options = Kind::ALL.iter().map(|kind| (kind.word().to_owned(), t(&kind.message()))).collect();
    let kind = Signal::derive(move || job.choices.with(|choices| choices.kind.word().to_owned()));
    let set_kind = move |word: String| {
        if let Some(kind) = Kind::from_word(&word) {
            job.set_kind(kind);
        }
    };
    let dates = Memo::new(move |_| job.survey.with(|survey| survey.dates_unclear));
    let currency = Memo::new(move |_| job.survey.with(|survey| survey.currency_missing));
    let homeless = Memo::new(move |_| job.tally.with(|tally| tally.homeless));
    view! {
        <div class="sheet pad stack">
            <Select label=t(&msg!("import-kind")) options=kinds value=kind on_change=set_kind />
            {move || dates.get().then(|| view! { <Dates job /> })}
            {move || currency.get().then(|| view! { <Currency job /> })}
            {move || (homeless.get() > 0).then(|| view! { <Homeless job count=homeless.get() /> })}
            <UnknownStages job />
        </div>
    }
}

#[component]
fn Dates(job: Job) -> impl IntoView {
    let value = Signal::derive(move || {
        let day_first = job.choices.with(|choices| choices.day_first.unwrap_or_default());
        if day_first { "day" } else { "month" }.to_owned()
    });
    let options =
        vec![("month".to_owned(), t(&msg!("import-month-first"))), ("day".to_owned(), t(&msg!("import-day-first")))];
    let set = move |word: String| job.choose(|choices| choices.day_first = Some(word == "day"));
    view! { <Choice label=t(&msg!("import-dates")) options value on_change=set /> }
}

#[component]
fn Currency(job: Job) -> impl IntoView {
    let typed = RwSignal::new(job.choices.with_untracked(|choices| choices.currency.clone()));
    let code = |text: &str| {
        let code = text.trim().to_uppercase();
        (code.len() == 3 && code.bytes().all(|b| b.is_ascii_uppercase())).then_some(code)
    };
    let error = Signal::derive(move || {
        if typed.with(|text| code(text).is_some()) { String::new() } else { t(&msg!("import-currency-code")) }
    });
    let input = move |text: String| {
        let known = code(&text);
        typed.set(text);
        if let Some(known) = known.filter(|known| job.choices.with_untracked(|choices| choices.currency != *known)) {
            job.choose(|choices| choices.currency = known);
        }
    };
    view! { <TextField label=t(&msg!("import-currency")) value=typed on_input=input error hint=t(&msg!("import-currency-hint")) /> }
}

#[component]
fn Homeless(job: Job, count: usize) -> impl IntoView {
    let value = Signal::derive(move || {
        if job.choices.with(|choices| choices.make_accounts) { "make" } else { "leave" }.to_owned()
    });
    let leave = ("leave".to_owned(), t(&msg!("import-homeless-leave")));
    let options = vec![leave, ("make".to_owned(), t(&msg!("import-homeless-make")))];
    let set = move |word: String| job.choose(|choices| choices.make_accounts = word == "make");
    view! { <Choice label=t(&msg!("import-homeless", count = count)) options value on_change=set /> }
}

/// Stages nobody knows yet, a few at a time; the next ones follow when these are answered.
#[component]
fn UnknownStages(job: Job) -> impl IntoView {
    let unknown = Memo::new(move |_| {
        let playbook = job.app.playbook.get_value();
        let choices = job.choices.get();
        job.survey.with(|survey| {
            let open = survey.stages.iter().filter(|stage| {
                !choices.stages.contains_key(&stage.text) && stage_of(&stage.text, &playbook).is_none()
            });
            open.map(|stage| stage.text.clone()).collect::<Vec<_>>()
        })
    });
    let first = move || unknown.with(|unknown| unknown.iter().take(STAGES).cloned().collect::<Vec<_>>());
    let rest = move || unknown.with(|unknown| unknown.len().saturating_sub(STAGES));
    // Blank is "not answered yet"; to leave a stage open is an answer, too.
    let options = Signal::derive(move || {
        let choose = (String::new(), t(&msg!("import-stage-choose")));
        [choose].into_iter().chain(stage_options(job, "none")).collect::<Options>()
    });
    view! {
        <For each=first key=Clone::clone let:text>
            {
                let label = t(&msg!("import-stage-unknown", stage = &text));
                let set = move |word: String| {
                    let key = if word == "none" { String::new() } else { word };
                    job.choose(|choices| _ = choices.stages.insert(text.clone(), key));
                };
                view! { <Select label options value=Signal::derive(String::new) on_change=set /> }
            }
        </For>
        <Show when=move || { rest() > 0 }>
            <p class="meta">{move || t(&msg!("import-stages-more", count = rest()))}</p>
        </Show>
    }
}
