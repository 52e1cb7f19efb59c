//! The tool on screen: the sentence, the scales, a card for each question (guess first), problems and statements.

use super::drawing::picture;
use super::reading::{
    also_said, asked, lead, left_out, problems_listed, question_id, row_of, statements_listed, voices,
};
use super::sections::{ANSWERS, PROBLEMS, STATEMENTS};
use super::{edits, reading::Voice};
use crate::plan::{Id, Plan, ValueAnswer};
use crate::playbook::ValueQuestion;
use crate::text::Msg;
use crate::text::live::{date, t};
use crate::tools::desk::Desk;
use crate::tools::drawn::Drawn;
use crate::tools::people::reading::Reading;
use crate::tools::rows::view::{Rows, input, show};
use crate::ui::{Choice, Options};
use leptos::prelude::*;
use serde_json::json;
use time::Date;

/// The tool on screen.
#[component]
pub fn ValueView(
    /// The row an address leads to: a problem, a statement, or the answer to a question.
    row: Signal<Option<Id>>,
) -> impl IntoView {
    let desk = Desk::here();
    let playbook = desk.playbook();
    let sentence = move || {
        let (playbook, sale) = (desk.playbook(), desk.opportunity.get());
        let said = desk.plan.with(|plan| lead(&Reading::new(plan, &playbook, desk.today.get()), sale));
        said.iter().map(t).collect::<Vec<_>>().join(" ")
    };
    let any = Memo::new(move |_| desk.plan.with(|plan| !plan.value_answers.is_empty()));
    let make = Callback::new(move |width: f64| desk.plan.with(|plan| picture(plan, &desk.playbook(), width)));
    let problems = Signal::derive(move || desk.plan.with(|plan| problems_listed(plan, desk.opportunity.get())));
    let statements = Signal::derive(move || desk.plan.with(|plan| statements_listed(plan, desk.opportunity.get())));
    let of_sale = Callback::new(move |()| json!({ "opportunity": desk.opportunity.get_untracked() }));
    let of_account = Callback::new(|()| json!({}));
    let cards = playbook.value_questions.iter().map(|question| card(desk, question, row)).collect_view();
    view! {
        <div class="value-tool stack">
            <h2 class="visually-hidden">{t(&msg!("tab-value"))}</h2>
            <p class="lead">{sentence}</p>
            <Show when=move || any.get()>
                <Drawn make />
            </Show>
            <section class="stack" aria-label=t(&msg!("value-questions"))>
                <h2>{t(&msg!("value-questions"))}</h2>
                <p class="meta">{t(&msg!("value-guess-why"))}</p>
                {cards}
            </section>
            <Rows section=STATEMENTS ids=statements preset=of_sale opened=row />
            {move || said_by(desk)}
            <Rows section=PROBLEMS ids=problems preset=of_account opened=row />
        </div>
    }
}

/// One value question: our guess, and once there is one, their answer.
fn card(desk: Desk, question: &ValueQuestion, opened: Signal<Option<Id>>) -> AnyView {
    let key = StoredValue::new(question.key.clone());
    let with_row = move |read: fn(&ValueAnswer) -> Option<u8>| {
        desk.plan.with(|plan| key.with_value(|key| row_of(plan, key).and_then(|(_, row)| read(row))))
    };
    let id = Memo::new(move |_| {
        desk.plan.with(|plan| key.with_value(|key| row_of(plan, key).map_or(question_id(key), |(id, _)| id)))
    });
    Effect::new(move |_| {
        let (row, here) = (opened.get(), id.get());
        if row == Some(here) || row == Some(key.with_value(|key| question_id(key))) {
            show(here);
        }
    });
    // The card is built anew when a part of it comes or goes, and not while somebody types.
    let state = Memo::new(move |_| (with_row(|row| row.guess).is_some(), with_row(|row| row.answer).is_some()));
    let ends = StoredValue::new((question.low.clone(), question.high.clone()));
    let heading = question.text.clone();
    let name = heading.clone();
    let avoided = move || {
        let playbook = desk.playbook();
        let count = desk.plan.with(|plan| {
            let all = asked(plan, &playbook);
            key.with_value(|key| all.iter().find(|it| it.question.key == *key).map_or(0, |it| left_out(plan, it).len()))
        });
        (count > 0).then(|| view! { <p class="meta">{t(&msg!("value-left-out", count = count))}</p> })
    };
    let before = move || {
        let said = desk.plan.with(|plan| {
            let rows = key.with_value(|key| also_said(plan, key));
            rows.into_iter().map(|row| also_line(plan, row)).collect::<Vec<_>>()
        });
        said.into_iter().map(|text| view! { <p class="meta">{text}</p> }).collect_view()
    };
    let store = move |label: Msg, put: fn(&mut Plan, &str, u8, Date) -> bool| {
        Callback::new(move |step: String| {
            let Ok(step) = step.parse::<u8>() else { return };
            let today = desk.today.get_untracked();
            desk.edit(label.clone(), |plan| {
                key.with_value(|key| put(plan, key, step, today));
            });
        })
    };
    let step = move |read: fn(&ValueAnswer) -> Option<u8>| {
        Signal::derive(move || with_row(read).map(|step| step.to_string()).unwrap_or_default())
    };
    let guess = move || {
        view! {
            <Choice
                label=t(&msg!("value-guess"))
                options=ends.with_value(|(low, high)| steps(low, high))
                value=step(|row| row.guess)
                on_change=store(msg!("label-value-guess"), edits::guess)
            />
        }
    };
    let answer = move || {
        view! {
            <Choice
                label=t(&msg!("value-answer"))
                options=ends.with_value(|(low, high)| steps(low, high))
                value=step(|row| row.answer)
                on_change=store(msg!("label-value-answer"), edits::answer)
            />
        }
    };
    view! {
        <article class="sheet pad stack-s value-card" aria-label=name data-row="value_answers" id=move || format!("row-{}", id.get())>
            <h3>{heading}</h3>
            {avoided}
            {before}
            {move || match state.get() {
                (_, false) => view! { {guess()} {state.get().0.then(answer)} }.into_any(),
                (_, true) => view! { <p class="meta">{guessed(desk, id.get())}</p> {answer()} {details(desk, id.get())} }.into_any(),
            }}
        </article>
    }
    .into_any()
}

/// The steps of a scale; its ends say what they mean.
#[must_use]
pub fn steps(low: &str, high: &str) -> Options {
    let text = |step: u8| match step {
        1 => t(&msg!("value-end-low", words = low.trim())),
        5 => t(&msg!("value-end-high", words = high.trim())),
        step => step.to_string(),
    };
    edits::SCALE.map(|step| (step.to_string(), text(step))).collect()
}

/// An answer beside the one that speaks for the question: who gave it, when, where on the scale, in which words.
fn also_line(plan: &Plan, row: &ValueAnswer) -> String {
    let name = row.answered_by.and_then(|id| plan.stakeholders.get(&id)).map(|person| person.name.clone());
    let step = row.answer.map(|step| t(&msg!("value-also-step", step = step)));
    let words = Some(row.words.trim()).filter(|words| !words.is_empty()).map(|words| format!("“{words}”"));
    let parts = [name, row.answered_on.map(date), step, words];
    t(&msg!("value-also-said", parts = parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")))
}

/// What we guessed, once it can no longer be changed.
fn guessed(desk: Desk, id: Id) -> impl Fn() -> Option<String> {
    move || {
        let row = desk.plan.with(|plan| plan.value_answers.get(&id).cloned())?;
        let step = row.guess?;
        Some(match row.guessed_on {
            Some(on) => t(&msg!("value-guessed", step = step, date = on)),
            None => t(&msg!("value-guessed-undated", step = step)),
        })
    }
}

/// Who answered, when, and in which words.
fn details(desk: Desk, id: Id) -> AnyView {
    let value = Memo::new(move |_| desk.plan.with(|plan| plan.row(ANSWERS.table, id)).unwrap_or_default());
    let fields = ANSWERS.fields.iter().map(|field| input(ANSWERS, id, *field, value.into())).collect_view();
    view! { <div class="cols-3">{fields}</div> }.into_any()
}

/// What each person of weight would count as value, once anything is said of value at all.
fn said_by(desk: Desk) -> Option<AnyView> {
    let (playbook, today) = (desk.playbook(), desk.today.get());
    let sale = desk.opportunity.get()?;
    let list = desk.plan.with(|plan| {
        if plan.statements.is_empty() {
            return Vec::new();
        }
        let reading = Reading::new(plan, &playbook, today);
        voices(&reading, sale).iter().flat_map(|voice| lines(desk, voice)).collect()
    });
    (!list.is_empty()).then(|| {
        view! {
            <section class="stack-s">
                <h2>{t(&msg!("value-voices"))}</h2>
                <ul class="plain-list stack-s" role="list">{list}</ul>
            </section>
        }
        .into_any()
    })
}

fn lines(desk: Desk, voice: &Voice<'_>) -> Vec<AnyView> {
    let name = voice.name;
    let theirs = voice.theirs.iter().map(|row| msg!("value-voice-theirs", name = name, words = row.text.trim()));
    let ours = voice.ours.iter().map(|row| msg!("value-voice-ours", name = name, words = row.text.trim()));
    let mut said: Vec<_> = theirs.chain(ours).collect();
    if said.is_empty() {
        said.push(msg!("value-voice-none", name = name));
    }
    let href = desk.person_href(voice.id);
    said.iter().map(|text| view! { <li><a href=href.clone()>{t(text)}</a></li> }.into_any()).collect()
}
