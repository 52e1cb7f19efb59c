//! Before the training: what changes, for whom and how much, in which order, and what is in the way.

use super::super::paper::{Binder, Extra, PaperRows, Spot, field};
use crate::plan::{Id, Words};
use crate::team::Put;
use crate::team::adoption::{BARRIERS, OBSTACLES, Programme, ROLES, STEPS, moved, sized};
use crate::text::Msg;
use crate::text::live::t;
use crate::tools::rows::Kind;
use crate::ui::Check;
use leptos::prelude::*;
use serde_json::{Value, json};

/// Name, purpose, roles and rollout.
#[component]
pub fn SizeAndOrder(binder: Binder, programme: Memo<Programme>) -> impl IntoView {
    let spot = |name: &str, kind| Spot::new(binder, &[name], kind);
    let order = Memo::new(move |_| {
        programme.with(|programme| programme.steps_in_order().into_iter().map(|(id, _)| id).collect::<Vec<Id>>())
    });
    let moves = Callback::new(move |(id, up): (Id, bool)| {
        binder.edit(programme.with_untracked(|programme| moved(programme, id, up)));
    });
    let size = Extra::new(move |id| size(programme, id));
    view! {
        <section class="stack-s">
            {field(spot("name", Kind::Line), t(&msg!("adoption-name")))}
            {field(spot("purpose", Kind::Text), t(&msg!("adoption-purpose")))}
        </section>
        <PaperRows binder section=ROLES more=size />
        <PaperRows binder section=STEPS ids=order moves />
    }
}

/// How large the change is for a role, with the reasons.
fn size(programme: Memo<Programme>, id: Id) -> AnyView {
    let read = Memo::new(move |_| programme.with(|programme| programme.roles.get(&id).map(sized)));
    view! {
        <p class="size-of">
            {move || {
                read.get()
                    .map(|read| {
                        let size = Msg::dynamic(format!("size-{}", read.size.word()));
                        let class = format!("tag size-{}", read.size.word());
                        let reasons = read.reasons.iter().map(t).collect::<Vec<_>>().join(" · ");
                        view! {
                            <span class=class>{t(&msg!("size-of", size = size))}</span>
                            " "
                            <span class="meta">{reasons}</span>
                        }
                    })
            }}
        </p>
    }
    .into_any()
}

/// Known obstacles to tick, and others to write down.
#[component]
pub fn Barriers(binder: Binder) -> impl IntoView {
    view! {
        <section class="stack-s" aria-labelledby="adoption-known">
            <h2 id="adoption-known">{t(&msg!("adoption-known"))}</h2>
            <p class="meta">{t(&msg!("adoption-known-lead"))}</p>
            <ul class="plain-list checklist" role="list">
                {OBSTACLES.map(|word| obstacle(binder, word)).collect_view()}
            </ul>
        </section>
        <PaperRows binder section=BARRIERS />
    }
}

fn obstacle(binder: Binder, word: &'static str) -> AnyView {
    let there = Memo::new(move |_| {
        binder.now.with(|now| now.pointer(&format!("/obstacles/{word}/there")) == Some(&Value::Bool(true)))
    });
    let tick = Callback::new(move |on: bool| binder.edit(vec![Put::set(&["obstacles", word, "there"], json!(on))]));
    let answer = move || {
        let spot = Spot::new(binder, &["obstacles", word, "answer"], Kind::Text);
        there.get().then(|| field(spot, t(&msg!("adoption-answer"))))
    };
    view! {
        <li class="stack-s">
            <Check label=t(&Msg::dynamic(format!("obstacle-{word}"))) value=there on_change=tick />
            {answer}
        </li>
    }
    .into_any()
}
