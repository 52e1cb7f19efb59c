//! The debrief's form: what came of the commitment first, then who said what, then what is next.

use super::done::{Done, save};
use super::{Draft, next, people, questions};
use crate::plan::{Obtained, Words};
use crate::text::Msg;
use crate::text::live::t;
use crate::tools::bind::{date_of, date_text, options};
use crate::tools::calls::view::bits::{Back, called, follow};
use crate::tools::desk::CallPage;
use crate::ui::{Choice, DateField, Icon, TextArea, element_id};
use leptos::prelude::*;

#[component]
pub(super) fn Form(draft: Draft, done: RwSignal<Option<Done>>) -> impl IntoView {
    let (desk, call) = (draft.desk(), draft.call);
    let title = move || desk.plan.with(|plan| plan.calls.get(&call).map(|call| called(plan, call)));
    let held = draft.text(|a| date_text(a.held_on), |a, text| a.held_on = date_of(&text));
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        save(draft, done);
    };
    view! {
        <main id="main" tabindex="-1" class="page debrief">
            <header class="head">
                <div class="head-text">
                    <Back href=desk.call_page.run((call, CallPage::Worksheet)) text=t(&msg!("debrief-back")) />
                    <span class="eyebrow">{t(&msg!("debrief"))}</span>
                    <h1>{title}</h1>
                    <p class="meta">{t(&msg!("debrief-lead"))}</p>
                </div>
                <div class="debrief-held">
                    <DateField label=t(&msg!("debrief-held")) value=held.0 on_change=held.1 />
                </div>
            </header>
            <form class="debrief-form" on:submit=submit>
                <Commitment draft />
                <questions::Questions draft />
                <questions::Bold draft />
                <people::People draft />
                <next::Learnt draft />
                <next::Promises draft />
                <next::Next draft />
                <super::observed::Observed call />
                <div class="debrief-save">
                    <button type="submit" class="btn go">
                        <Icon name="check" />
                        {t(&msg!("debrief-save"))}
                    </button>
                    <span class="meta">{t(&msg!("debrief-save-hint"))}</span>
                </div>
            </form>
        </main>
    }
}

/// One part of the form.
#[component]
pub(super) fn Part(title: Msg, hint: Msg, children: Children) -> impl IntoView {
    let heading = element_id("part");
    let labelled = heading.clone();
    view! {
        <section class="debrief-part" aria-labelledby=labelled>
            <div class="debrief-part-head">
                <h2 id=heading>{t(&title)}</h2>
                <p class="ws-hint">{t(&hint)}</p>
            </div>
            <div class="ws-fields">{children()}</div>
        </section>
    }
}

/// Whether we got what we asked for.
#[component]
fn Commitment(draft: Draft) -> impl IntoView {
    let followed = follow(draft.desk(), draft.call);
    let aimed = move || {
        let line = followed.get()?.commitment.clone();
        let best = (!line.best.trim().is_empty()).then(|| (msg!("call-best"), line.best));
        let enough = (!line.acceptable.trim().is_empty()).then(|| (msg!("call-acceptable"), line.acceptable));
        let lines = [best, enough].into_iter().flatten();
        let lines = lines.map(|(label, text)| view! { <li><b>{t(&label)}</b> " " {text}</li> });
        Some(lines.collect_view())
    };
    let obtained = draft
        .text(|a| a.obtained.word().to_owned(), |a, word| a.obtained = Obtained::from_word(&word).unwrap_or_default());
    let agreed = draft.text(|a| a.agreed.clone(), |a, text| a.agreed = text);
    let by = draft.text(|a| date_text(a.by), |a, text| a.by = date_of(&text));
    let choices = options::<Obtained>("debrief-obtained").into_iter().filter(|(word, _)| word != "open").collect();
    view! {
        <Part title=msg!("debrief-commitment") hint=msg!("debrief-commitment-hint")>
            <ul class="plain-list debrief-aims" role="list">{aimed}</ul>
            <Choice label=t(&msg!("debrief-obtained")) options=choices value=obtained.0 on_change=obtained.1 />
            <div class="ws-grid two-one">
                <TextArea label=t(&msg!("debrief-agreed")) rows=1 value=agreed.0 on_input=agreed.1 />
                <DateField label=t(&msg!("call-by")) value=by.0 on_change=by.1 />
            </div>
        </Part>
    }
}
