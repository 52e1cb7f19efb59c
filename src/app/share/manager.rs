//! For the manager: the plan as a file, with the questions pinned in it.

use super::produce::{Format, Order};
use super::{Lock, Subject, hand_over, lines, sale};
use crate::app::history::has_histories;
use crate::app::state::App;
use crate::editor::browser::new_id;
use crate::editor::live::Editor;
use crate::files::LeaveOut;
use crate::files::holds::holds;
use crate::plan::{About, EntityKind, Pin};
use crate::text::live::t;
use crate::ui::{Icon, TextField};
use leptos::prelude::*;
use std::sync::Arc;
use wasm_bindgen_futures::spawn_local;

/// The answer.
pub fn answer(app: App, editor: Editor) -> AnyView {
    let lock = Lock::new();
    let save = move |_| {
        let Some(key) = lock.key() else { return };
        let order = Order {
            plan: editor.plan().get_untracked(),
            subject: Subject::Plan,
            sale: sale(app),
            without: LeaveOut::default(),
            history: true,
            format: Format::File,
            which: 0,
        };
        spawn_local(async move { hand_over(app, lock.seal(key, order.make(app).await).await).await });
    };
    view! {
        <p class="meta">{t(&msg!("share-manager-text"))}</p>
        {ask(app, editor)}
        <section class="stack-s" aria-live="polite">
            <h3>{t(&msg!("share-questions"))}</h3>
            {move || editor.plan().with(|plan| open_questions(plan))}
        </section>
        <details>
            <summary>{t(&msg!("share-holds"))}</summary>
            {move || {
                let mut list = editor.plan().with(|plan| holds(plan));
                list.extend(has_histories(app.space, &app.store()).then(|| msg!("holds-history")));
                lines(list)
            }}
        </details>
        {lock.view()}
        <div class="row share-foot">
            <button class="btn go" on:click=save>
                <Icon name="download" />
                {lock.label(&msg!("share-plan-file"))}
            </button>
        </div>
    }
    .into_any()
}

fn open_questions(plan: &crate::plan::Plan) -> AnyView {
    let open = plan.pins.values().filter(|pin| pin.answer.trim().is_empty());
    let items: Vec<_> = open.map(|pin| view! { <li class="serif">{pin.question.clone()}</li> }).collect();
    if items.is_empty() {
        return view! { <p class="meta">{t(&msg!("share-no-questions"))}</p> }.into_any();
    }
    view! { <ul class="share-holds">{items}</ul> }.into_any()
}

/// One more question, pinned to the opportunity in sight.
fn ask(app: App, editor: Editor) -> AnyView {
    let words = RwSignal::new(String::new());
    let Some(sale) = sale(app) else { return ().into_any() };
    let pin = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let question = words.get_untracked().trim().to_owned();
        let desk = app.desk.get_untracked();
        let (Some(desk), false) = (desk, question.is_empty()) else { return };
        let about = About::whole(EntityKind::Opportunity, sale);
        let (by, on) = (editor.author_name(), Some(app.today.get_untracked()));
        desk.edit(msg!("label-pin"), move |plan| {
            plan.pins.insert(new_id(), Arc::new(Pin { about, question, by, on, ..Pin::default() }));
        });
        words.set(String::new());
    };
    view! {
        <form class="row add-row" on:submit=pin>
            <div class="grow">
                <TextField label=t(&msg!("share-ask")) value=words on_input=move |text| words.set(text) />
            </div>
            <button type="submit" class="btn add-button">{t(&msg!("pin"))}</button>
        </form>
    }
    .into_any()
}
