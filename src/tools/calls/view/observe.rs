//! The seven things an observer is asked, as a form: on the observer's own page, and where a sheet from paper is typed in.

use crate::plan::{Call, Id, Manner, Observation, Words};
use crate::text::Msg;
use crate::text::live::t;
use crate::tools::bind::{from_word, options, word};
use crate::tools::calls::observed::{COMMITMENT, SHARES, commitment, set_commitment, to_tick};
use crate::ui::{Check, Choice, Options, TextArea};
use leptos::prelude::*;
use std::sync::Arc;

/// A change to what was seen.
pub type Change = Box<dyn FnOnce(&mut Observation) + Send + Sync>;

/// Talk share, pitch or discussion, questions, insight, commitment, objections, what was noticed.
#[component]
pub fn SheetForm(
    /// The call's id.
    id: Id,
    /// The call that is watched; `None` once it is gone.
    #[prop(into)]
    call: Signal<Option<Arc<Call>>>,
    /// What was seen so far.
    #[prop(into)]
    seen: Signal<Observation>,
    /// Writes a change.
    edit: Callback<Change>,
) -> impl IntoView {
    let field = move |read: fn(&Observation) -> String, write: fn(&mut Observation, String)| {
        let value = Signal::derive(move || seen.with(read));
        let on = Callback::new(move |text: String| edit.run(Box::new(move |seen: &mut Observation| write(seen, text))));
        (value, on)
    };
    let choice = move |label: Msg, options: Options, (value, on): (Signal<String>, Callback<String>)| {
        view! { <Choice label=t(&label) options value on_change=on /> }.into_any()
    };
    let share = field(
        |seen| seen.talk_share.map(|share| share.to_string()).unwrap_or_default(),
        |seen, text| seen.talk_share = text.parse().ok(),
    );
    let manner = field(|seen| word(&seen.manner), |seen, text| seen.manner = from_word(&text));
    let insight = field(
        |seen| seen.insight_delivered.map(|came| if came { "yes" } else { "no" }).unwrap_or_default().to_owned(),
        |seen, text| seen.insight_delivered = Some(text == "yes"),
    );
    let aim = field(|seen| commitment(seen).to_owned(), |seen, text| set_commitment(seen, &text));
    let heard = field(|seen| seen.objections.clone(), |seen, text| seen.objections = text);
    let note = field(|seen| seen.note.clone(), |seen, text| seen.note = text);
    let shares = SHARES.map(|share| (share.to_string(), t(&msg!("percent", number = share)))).into();
    let manners = options::<Manner>("observed-manner").into_iter().filter(|(word, _)| word != Manner::Open.word());
    view! {
        <div class="observer-form stack">
            {choice(msg!("observed-share-ask"), shares, share)}
            {choice(msg!("observed-manner-ask"), manners.collect(), manner)}
            <Asked id call seen edit />
            {choice(msg!("observed-insight-ask"), said("observed-insight", &["yes", "no"]), insight)}
            {choice(msg!("observed-commitment-ask"), said("observed-commitment", &COMMITMENT), aim)}
            <TextArea label=t(&msg!("observed-objections-ask")) value=heard.0 on_input=heard.1 />
            <TextArea
                label=t(&msg!("observed-note-ask"))
                placeholder=t(&msg!("observed-note-example"))
                value=note.0
                on_input=note.1
            />
        </div>
    }
}

/// Words with the texts of a group.
fn said(group: &str, words: &[&str]) -> Options {
    words.iter().map(|word| ((*word).to_owned(), t(&Msg::dynamic(format!("{group}-{word}"))))).collect()
}

/// The questions of the sheet, ticked off.
#[component]
fn Asked(id: Id, call: Signal<Option<Arc<Call>>>, seen: Signal<Observation>, edit: Callback<Change>) -> impl IntoView {
    let all = Memo::new(move |_| call.with(|call| call.as_ref().map(|call| to_tick(id, call)).unwrap_or_default()));
    let tick = move |question: Id, text: String| {
        let value = Signal::derive(move || seen.with(|seen| seen.asked.get(&question).copied().unwrap_or_default()));
        let on = Callback::new(move |on: bool| {
            edit.run(Box::new(move |seen: &mut Observation| _ = seen.asked.insert(question, on)));
        });
        view! { <li><Check label=text value on_change=on /></li> }
    };
    view! {
        <fieldset class="field">
            <legend>{t(&msg!("observed-asked-ask"))}</legend>
            <Show
                when=move || all.with(|all| !all.is_empty())
                fallback=|| view! { <p class="meta">{t(&msg!("observed-no-questions"))}</p> }
            >
                <ol class="plain-list" role="list">
                    {move || all.get().into_iter().map(|(id, text)| tick(id, text)).collect_view()}
                </ol>
            </Show>
        </fieldset>
    }
}
