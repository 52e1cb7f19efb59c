//! Do we want them? The account against the target profile of the playbook.

use crate::plan::{Account, Fit, Mark, Plan};
use crate::playbook::{Standing, fitness};
use crate::text::Msg;
use crate::text::live::t;
use crate::tools::bind::{self, from_word, word};
use crate::tools::desk::Desk;
use crate::ui::{Choice, TextArea};
use leptos::prelude::*;

/// The criteria with their answers, and why they are pursued where they do not fit.
#[component]
pub fn Wanted() -> impl IntoView {
    let desk = Desk::here();
    let criteria = desk.playbook().profile.clone();
    if criteria.is_empty() {
        return ().into_any();
    }
    let fit = Memo::new(move |_| desk.plan.with(|plan| fitness(&plan.account.profile, &desk.playbook())));
    let (rationale, on_rationale) = bind::text(
        desk,
        msg!("label-rationale"),
        |plan| Some(plan.account.rationale.clone()),
        move |plan, text| {
            let mark = Mark { on: Some(desk.today.get_untracked()), by: desk.editor.author_name() };
            give_reason(plan.account_mut(), text, mark);
        },
    );
    // A reason once written stays in sight, also when they turn out to fit.
    let off = Memo::new(move |_| fit.get().standing == Standing::Off || !rationale.get().is_empty());
    let said = move || {
        let fit = fit.get();
        match (fit.standing, fit.score) {
            (Standing::On, Some(score)) => t(&msg!("fit-on", score = score)),
            (Standing::Off, Some(score)) => t(&msg!("fit-off", score = score)),
            _ => t(&msg!("fit-unknown", answered = fit.answered)),
        }
    };
    let rows = criteria.into_iter().map(|criterion| answer(desk, criterion.key, criterion.text)).collect_view();
    view! {
        <section class="stack" aria-labelledby="fit-title">
            <div class="stack-s">
                <h2 id="fit-title">{t(&msg!("fit-title"))}</h2>
                <p class="serif" role="status">{said}</p>
            </div>
            <div class="stack fit-criteria">{rows}</div>
            <Show when=move || off.get()>
                <TextArea
                    label=t(&msg!("fit-rationale"))
                    hint=t(&msg!("fit-rationale-hint"))
                    value=rationale
                    on_input=on_rationale
                />
            </Show>
        </section>
    }
    .into_any()
}

/// Writes down why they are pursued, and who says so; a reason that is taken back leaves nothing.
fn give_reason(account: &mut Account, text: String, mark: Mark) {
    account.rationale_mark = (!text.trim().is_empty()).then_some(mark);
    account.rationale_checked = None;
    account.rationale = text;
}

/// One criterion.
fn answer(desk: Desk, key: String, text: String) -> AnyView {
    let read_key = key.clone();
    let read =
        move |plan: &Plan| Some(plan.account.profile.get(&read_key).map_or_else(|| word(&Fit::Unknown.into()), word));
    let write = move |plan: &mut Plan, word: String| {
        let profile = &mut plan.account_mut().profile;
        // What nobody has said is not written down.
        if word == "unknown" {
            profile.remove(&key);
        } else {
            profile.insert(key.clone(), from_word::<Fit>(&word));
        }
    };
    let (value, on_change) = bind::text(desk, msg!("label-fit"), read, write);
    let options = ["yes", "partly", "no"].map(|word| (word.to_owned(), t(&Msg::dynamic(format!("fit-{word}")))));
    let mut options = options.to_vec();
    options.push(("unknown".to_owned(), t(&msg!("fit-unknown-answer"))));
    view! { <Choice label=text options value on_change /> }.into_any()
}
