//! What became of the questions, and of the bold one.

use super::Draft;
use super::form::Part;
use crate::plan::{About, Aspect, Authority, BoldOutcome, Call, EvidenceKind, Id, Outcome, Stance, Words};
use crate::text::live::t;
use crate::tools::bind::{Bound, options};
use crate::tools::calls::debrief::{Goes, goes, said_to_go};
use crate::tools::calls::questions::is_blank;
use crate::tools::calls::view::bits::{follow, gap, people};
use crate::tools::value::view::steps;
use crate::ui::{Check, Choice, Options, Select, TextArea};
use leptos::prelude::*;

/// Each question on the sheet.
#[component]
pub(super) fn Questions(draft: Draft) -> impl IntoView {
    let followed = follow(draft.desk(), draft.call);
    let ids = Memo::new(move |_| {
        let asked = |call: &Call| {
            let all = call.questions_in_order().into_iter().filter(|(_, q)| !is_blank(&q.text));
            all.map(|(id, _)| id).collect::<Vec<_>>()
        };
        followed.with(|call| call.as_ref().map(|call| asked(call)).unwrap_or_default())
    });
    view! {
        <Show when=move || ids.with(|ids| !ids.is_empty())>
            <Part title=msg!("debrief-questions") hint=msg!("debrief-questions-hint")>
                <ol class="plain-list debrief-questions" role="list">
                    <For each=move || ids.get() key=|id| *id let:question>
                        <Question draft question />
                    </For>
                </ol>
            </Part>
        </Show>
    }
}

#[component]
fn Question(draft: Draft, question: Id) -> impl IntoView {
    let desk = draft.desk();
    let row = Memo::new(move |_| {
        desk.plan.with(|plan| plan.calls.get(&draft.call).and_then(|call| call.questions.get(&question).cloned()))
    });
    let words = move || row.get().map(|q| q.text).unwrap_or_default();
    let about = Memo::new(move |_| row.with(|row| row.as_ref().and_then(|q| q.about.clone())));
    let outcome = draft.text(
        move |a| a.questions.get(&question).map(|a| a.outcome).unwrap_or_default().word().to_owned(),
        move |a, word| a.questions.entry(question).or_default().outcome = Outcome::from_word(&word).unwrap_or_default(),
    );
    let answer = draft.text(
        move |a| a.questions.get(&question).map(|a| a.answer.clone()).unwrap_or_default(),
        move |a, text| a.questions.entry(question).or_default().answer = text,
    );
    let from = draft.text(
        move |a| a.questions.get(&question).and_then(|a| a.from).map(|id| id.to_string()).unwrap_or_default(),
        move |a, text| a.questions.entry(question).or_default().from = text.parse().ok(),
    );
    let kind = draft.text(
        move |a| a.questions.get(&question).map(|a| a.kind).unwrap_or_default().word().to_owned(),
        move |a, word| {
            a.questions.entry(question).or_default().kind = EvidenceKind::from_word(&word).unwrap_or_default();
        },
    );
    let shows = draft.text(
        move |a| a.questions.get(&question).map(|a| a.shows.clone()).unwrap_or_default(),
        move |a, word| a.questions.entry(question).or_default().shows = word,
    );
    let step = draft.text(
        move |a| step_text(a.questions.get(&question).and_then(|a| a.step)),
        move |a, word| a.questions.entry(question).or_default().step = word.parse().ok(),
    );
    let stay = draft.text(
        move |a| stay_text(a.questions.get(&question).is_some_and(|a| a.stay)),
        move |a, word| a.questions.entry(question).or_default().stay = !word.is_empty(),
    );
    let choices = without_open(options::<Outcome>("debrief-outcome"));
    let answered = Outcome::Answered.word();
    let goes = goes_to(draft, about, move |call| call.questions.get(&question).map(|q| q.answer.clone()));
    let fields = Fields { answer, from, kind, shows, step, stay };
    view! {
        <li class="debrief-question">
            <p class="debrief-words">{words}</p>
            <Closes draft about />
            <Choice label=t(&msg!("debrief-outcome")) options=choices value=outcome.0 on_change=outcome.1 />
            <Answer draft outcome=outcome.0 asked=answered fields about goes />
        </li>
    }
}

/// The bold question, when there is one.
#[component]
pub(super) fn Bold(draft: Draft) -> impl IntoView {
    let followed = follow(draft.desk(), draft.call);
    let words =
        Memo::new(move |_| followed.with(|call| call.as_ref().map(|c| c.bold.question.clone()).unwrap_or_default()));
    let about = Memo::new(move |_| followed.with(|call| call.as_ref().and_then(|c| c.bold.about.clone())));
    view! {
        <Show when=move || words.with(|words| !is_blank(words))>
            <Part title=msg!("call-line-bold") hint=msg!("debrief-bold-hint")>
                <div class="debrief-question">
                    <p class="debrief-words">{words}</p>
                    <Closes draft about />
                    <BoldFields draft about />
                </div>
            </Part>
        </Show>
    }
}

#[component]
fn BoldFields(draft: Draft, about: Memo<Option<About>>) -> impl IntoView {
    let outcome = draft.text(
        |a| a.bold.outcome.word().to_owned(),
        |a, word| a.bold.outcome = BoldOutcome::from_word(&word).unwrap_or_default(),
    );
    let answer = draft.text(|a| a.bold.answer.clone(), |a, text| a.bold.answer = text);
    let from = draft
        .text(|a| a.bold.from.map(|id| id.to_string()).unwrap_or_default(), |a, text| a.bold.from = text.parse().ok());
    let kind = draft.text(
        |a| a.bold.kind.word().to_owned(),
        |a, word| a.bold.kind = EvidenceKind::from_word(&word).unwrap_or_default(),
    );
    let shows = draft.text(|a| a.bold.shows.clone(), |a, word| a.bold.shows = word);
    let step = draft.text(|a| step_text(a.bold.step), |a, word| a.bold.step = word.parse().ok());
    let stay = draft.text(|a| stay_text(a.bold.stay), |a, word| a.bold.stay = !word.is_empty());
    let choices = without_open(options::<BoldOutcome>("debrief-bold"));
    let goes = goes_to(draft, about, |call| Some(call.bold.answer.clone()));
    let fields = Fields { answer, from, kind, shows, step, stay };
    view! {
        <Choice label=t(&msg!("debrief-bold")) options=choices value=outcome.0 on_change=outcome.1 />
        <Answer draft outcome=outcome.0 asked=BoldOutcome::Asked.word() fields about goes />
    }
}

/// The gap a question closes.
#[component]
fn Closes(draft: Draft, about: Memo<Option<About>>) -> impl IntoView {
    let words = move || {
        let about = about.get()?;
        let gap = gap(draft.desk(), &about);
        Some(view! { <p class="meta">{t(&msg!("sheet-closes", gap = gap))}</p> })
    };
    view! { {words} }
}

/// What is said of an answer.
#[derive(Clone, Copy)]
struct Fields {
    answer: Bound,
    from: Bound,
    kind: Bound,
    shows: Bound,
    step: Bound,
    /// A word when it is left on the call.
    stay: Bound,
}

fn step_text(step: Option<u8>) -> String {
    step.map(|step| step.to_string()).unwrap_or_default()
}

fn stay_text(stay: bool) -> String {
    if stay { "stay".to_owned() } else { String::new() }
}

/// Where an answer goes; `known` is the answer the call holds already.
fn goes_to(
    draft: Draft,
    about: Memo<Option<About>>,
    known: impl Fn(&Call) -> Option<String> + Send + Sync + 'static,
) -> Memo<Option<Goes>> {
    let desk = draft.desk();
    Memo::new(move |_| {
        let (about, playbook) = (about.get(), desk.playbook());
        desk.plan.with(|plan| {
            let known = plan.calls.get(&draft.call).and_then(|call| known(call)).unwrap_or_default();
            goes(plan, &playbook, about.as_ref(), &known)
        })
    })
}

/// The answer, who gave it, whether it was words or deeds, and where it goes. Shown once the question was asked: an unasked
/// one has none.
#[component]
fn Answer(
    draft: Draft,
    outcome: Signal<String>,
    /// The outcome's word that says it was answered.
    asked: &'static str,
    fields: Fields,
    about: Memo<Option<About>>,
    goes: Memo<Option<Goes>>,
) -> impl IntoView {
    let desk = draft.desk();
    let Fields { answer, from, kind, shows, step, stay } = fields;
    let typed = answer.0;
    let shown = Memo::new(move |_| {
        outcome.with(|word| word == asked || word == Outcome::Open.word()) || typed.with(|text| !is_blank(text))
    });
    let details = Memo::new(move |_| outcome.with(|word| word == asked) || typed.with(|text| !is_blank(text)));
    let proves = Memo::new(move |_| goes.with(|goes| matches!(goes, Some(Goes::Person(_) | Goes::Topic(_)))));
    let followed = follow(desk, draft.call);
    let whom = Memo::new(move |_| {
        let blank = t(&msg!("debrief-somebody"));
        followed.get().map(|call| desk.plan.with(|plan| people(plan, &call, blank))).unwrap_or_default()
    });
    view! {
        <Show when=move || shown.get()>
            <TextArea label=t(&msg!("debrief-answer")) rows=1 value=answer.0 on_input=answer.1 />
        </Show>
        <Show when=move || details.get()>
            <div class="ws-inline">
                <Select label=t(&msg!("debrief-from")) options=whom value=from.0 on_change=from.1 />
                <Show when=move || proves.get()>
                    <SaidOrDid kind=kind />
                    <Shows about shows=shows />
                </Show>
                <Scale draft goes step />
            </div>
            <Way draft goes stay />
        </Show>
    }
}

/// Where the answer goes, and the way to keep it from going there.
#[component]
fn Way(draft: Draft, goes: Memo<Option<Goes>>, stay: Bound) -> impl IntoView {
    let desk = draft.desk();
    let kept = Memo::new(move |_| stay.0.with(|word| !word.is_empty()));
    let way = move || match goes.get().filter(|_| !kept.get()) {
        Some(goes) => {
            let playbook = desk.playbook();
            t(&desk.plan.with(|plan| said_to_go(plan, &playbook, &goes)))
        }
        None => t(&msg!("debrief-goes-nowhere")),
    };
    let leave = Callback::new(move |on: bool| stay.1.run(stay_text(on)));
    view! {
        <div class="row debrief-way">
            <span class="meta" aria-live="polite">{way}</span>
            <Show when=move || goes.with(Option::is_some)>
                <Check label=t(&msg!("debrief-stay")) value=kept on_change=leave />
            </Show>
        </div>
    }
}

/// Of a value question: where on its scale the answer lies.
#[component]
fn Scale(draft: Draft, goes: Memo<Option<Goes>>, step: Bound) -> impl IntoView {
    move || {
        let Some(Goes::Value(key)) = goes.get() else { return ().into_any() };
        let playbook = draft.desk().playbook();
        let Some(asked) = playbook.value_questions.iter().find(|asked| asked.key == key) else { return ().into_any() };
        let options = steps(&asked.low, &asked.high);
        view! { <Choice label=t(&msg!("debrief-step")) options value=step.0 on_change=step.1 /> }.into_any()
    }
}

/// Words or deeds: what they did proves more than what they said.
#[component]
pub(super) fn SaidOrDid(kind: Bound) -> impl IntoView {
    let options = options::<EvidenceKind>("debrief-kind");
    view! { <Choice label=t(&msg!("debrief-kind")) options value=kind.0 on_change=kind.1 /> }
}

/// Which stance or authority the answer shows. Nothing is chosen for the user: an answer may show the opposite of what we
/// believed.
#[component]
fn Shows(about: Memo<Option<About>>, shows: Bound) -> impl IntoView {
    move || {
        let aspect = about.with(|about| about.as_ref().map(|about| about.aspect.get()));
        let known = match aspect {
            Some(Aspect::Stance) => options::<Stance>("sheet-stance"),
            Some(Aspect::Authority) => options::<Authority>("sheet-authority"),
            _ => return ().into_any(),
        };
        let blank = (String::new(), t(&msg!("debrief-shows-nothing")));
        let known = known.into_iter().filter(|(word, _)| word != Stance::Unknown.word());
        let all: Options = std::iter::once(blank).chain(known).collect();
        view! { <Select label=t(&msg!("debrief-shows")) options=Signal::stored(all) value=shows.0 on_change=shows.1 /> }
            .into_any()
    }
}

/// The choices without the one that says nobody has said.
fn without_open(options: Options) -> Options {
    options.into_iter().filter(|(word, _)| word != Outcome::Open.word()).collect()
}
