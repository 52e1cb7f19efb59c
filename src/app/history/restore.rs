//! Going back to the plan as it was: asked first, with what it would change, since that may be much at once.

use super::page::change;
use crate::app::state::App;
use crate::history::{Names, Said, between, words, worth_telling};
use crate::plan::Plan;
use crate::text::live::t;
use crate::tools::desk::Desk;
use crate::ui::Dialog;
use leptos::prelude::*;
use std::sync::Arc;
use wasm_bindgen_futures::spawn_local;

/// Lines listed before it is asked.
const LINES: usize = 12;

/// A plan as it was, and how different it is from the plan of now.
#[derive(Clone)]
pub struct Then {
    /// The plan.
    pub plan: Arc<Plan>,
    /// The day and the time, for the reader.
    pub when: String,
    said: Arc<Vec<Said>>,
}

impl Then {
    /// Compares a plan as it was with the plan of now.
    pub fn new(now: &Plan, plan: Plan, when: String) -> Self {
        let said = Arc::new(between(now, &plan));
        Self { plan: Arc::new(plan), when, said }
    }

    /// Whether the plan is like that already.
    pub fn is_now(&self) -> bool {
        self.said.is_empty()
    }
}

/// The question.
#[component]
pub fn GoBack(asked: RwSignal<Option<Then>>) -> impl IntoView {
    let (app, desk) = (App::here(), Desk::here());
    let open = RwSignal::new(false);
    Effect::new(move |_| open.set(asked.with(Option::is_some)));
    Effect::new(move |_| {
        if !open.get() && asked.with_untracked(Option::is_some) {
            asked.set(None);
        }
    });
    let title = Signal::derive(move || {
        asked.with(|then| then.as_ref().map(|then| t(&msg!("history-go-back", when = &then.when)))).unwrap_or_default()
    });
    let go = move |_| {
        let Some(then) = asked.get_untracked() else { return };
        open.set(false);
        spawn_local(async move {
            let ops = desk.plan.with_untracked(|now| crate::plan::diff(now, &then.plan));
            change(app, desk, msg!("label-restore-version"), ops).await;
        });
    };
    let what = move || {
        asked.with(|then| {
            then.as_ref()
                .map(|then| desk.plan.with_untracked(|plan| told(then, Names { plan, playbook: &desk.playbook() })))
        })
    };
    view! {
        <Dialog open=open title=title close_label=t(&msg!("close"))>
            <div class="dialog-body">
                {what}
                <p class="meta">{t(&msg!("history-go-back-text"))}</p>
                <div class="row end">
                    <button class="btn" on:click=move |_| open.set(false)>{t(&msg!("cancel"))}</button>
                    <button class="btn go" on:click=go>{t(&msg!("history-restore"))}</button>
                </div>
            </div>
        </Dialog>
    }
}

/// How much would change, and what.
fn told(then: &Then, now: Names<'_>) -> AnyView {
    let count = worth_telling(&then.said).count().max(1);
    let line = |one: &Said| view! { <li>{t(&words(one, now))}</li> };
    let lines = worth_telling(&then.said).take(LINES).map(line).collect_view();
    let more = count.saturating_sub(LINES);
    view! {
        <p>{t(&msg!("history-go-back-count", count = count))}</p>
        <ul class="said">{lines}</ul>
        {(more > 0).then(|| view! { <p class="meta">{t(&msg!("history-more", count = more))}</p> })}
    }
    .into_any()
}
