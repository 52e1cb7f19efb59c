//! One claimed cause: whose doing, fact or belief, what shows it, and the plan as it was beside it.

use super::Outside;
use super::past::{Past, panel, to_keep};
use crate::editor::browser::new_id;
use crate::plan::{About, Cause, Grounds, Id, Whose};
use crate::text::Msg;
use crate::text::live::t;
use crate::tools::bind::options;
use crate::tools::desk::Desk;
use crate::tools::rows::view::input;
use crate::tools::rows::{Kind, field};
use crate::tools::winloss::before::subjects;
use crate::tools::winloss::edits::{claim, heavier, point};
use crate::tools::winloss::reading::{causes, is_shown};
use crate::tools::winloss::sections::CAUSE;
use crate::ui::{Choice, Icon, Options, Select, TextField};
use leptos::prelude::*;
use serde_json::json;

/// The causes of a debrief, with a line to claim another.
pub fn list(desk: Desk, outside: Outside, debrief: Id, sale: Memo<Id>) -> AnyView {
    // Every cause, also one whose sentence somebody is just writing anew.
    let ids = Memo::new(move |_| {
        desk.plan.with(|plan| {
            let mut rows: Vec<_> = plan.causes.iter().filter(|(_, row)| row.debrief == debrief).collect();
            crate::plan::Arrange::arrange_by(&mut rows, |a, b| (&a.1.order, a.0).cmp(&(&b.1.order, b.0)));
            rows.into_iter().map(|(id, _)| *id).collect::<Vec<_>>()
        })
    });
    let words = RwSignal::new(String::new());
    let add = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let text = words.get_untracked();
        if !text.trim().is_empty() {
            desk.edit(msg!("label-winloss-cause"), |plan| claim(plan, debrief, new_id(), &text));
            words.set(String::new());
        }
    };
    view! {
        <section class="stack-s" aria-labelledby="wl-causes">
            <h3 id="wl-causes">{t(&msg!("winloss-causes"))}</h3>
            <p class="meta">{t(&msg!("winloss-causes-why"))}</p>
            <Show when=move || ids.with(Vec::is_empty)>
                <p class="serif">{t(&msg!("winloss-causes-none"))}</p>
            </Show>
            <ol class="plain-list wl-causes" role="list">
                <For each=move || ids.get() key=|id| *id let:id>
                    {one(desk, outside, (debrief, sale), id)}
                </For>
            </ol>
            <form class="row add-row" on:submit=add>
                <div class="grow">
                    <TextField
                        label=t(&msg!("winloss-cause-add"))
                        placeholder=t(&msg!("winloss-cause-example"))
                        value=words
                        on_input=Callback::new(move |text| words.set(text))
                    />
                </div>
                <button type="submit" class="btn add-button">{t(&msg!("add"))}</button>
            </form>
        </section>
    }
    .into_any()
}

fn one(desk: Desk, outside: Outside, (debrief, sale): (Id, Memo<Id>), id: Id) -> AnyView {
    let cause = Memo::new(move |_| desk.plan.with(|plan| plan.causes.get(&id).cloned()));
    let value = Memo::new(move |_| desk.plan.with(|plan| plan.row(CAUSE.table, id)).unwrap_or_default());
    let text = Signal::derive(move || cause.with(|row| row.as_ref().map(|row| row.text.clone())).unwrap_or_default());
    let is_fact = Memo::new(move |_| cause.with(|row| row.as_ref().is_some_and(|row| row.grounds == Grounds::Fact)));
    let shown = Memo::new(move |_| desk.plan.with(|plan| plan.causes.get(&id).is_some_and(|row| is_shown(plan, row))));
    let first =
        Memo::new(move |_| desk.plan.with(|plan| causes(plan, debrief).first().is_none_or(|(it, _)| *it == id)));
    let weigh = move |_| desk.edit(msg!("label-winloss-heavier"), |plan| heavier(plan, id));
    let remove = move |_| {
        desk.edit(msg!("winloss-cause-removed"), |plan| _ = plan.causes.remove(&id));
        desk.offer_undo(t(&msg!("winloss-cause-removed")), t(&msg!("undo")));
    };
    let proof = move || {
        is_fact.get().then(|| {
            let fields = CAUSE.fields.iter().map(|field| input(CAUSE, id, *field, value.into())).collect_view();
            let hint =
                move || (!shown.get()).then(|| view! { <p class="meta">{t(&msg!("winloss-not-shown-yet"))}</p> });
            view! {
                <div class="cols-3">{fields}</div>
                {hint}
            }
        })
    };
    let whose = choice(
        desk,
        ("causes", id, "whose"),
        options::<Whose>("cause-whose").split_off(1),
        &msg!("winloss-whose"),
        msg!("label-winloss-whose"),
    );
    let grounds = choice(
        desk,
        ("causes", id, "grounds"),
        options::<Grounds>("cause-grounds"),
        &msg!("winloss-grounds"),
        msg!("label-winloss-grounds"),
    );
    view! {
        <li class="sheet pad wl-cause" id=format!("row-{id}") data-row="causes">
            <div class="stack-s wl-claim">
                <div class="row wl-cause-head">
                    <div class="grow">{input(CAUSE, id, field("text", Kind::Text), value.into())}</div>
                    <button
                        class="btn bare icon-only"
                        aria-label=move || t(&msg!("remove-what", what = text.get()))
                        on:click=remove
                    >
                        <Icon name="x" />
                    </button>
                </div>
                <div class="row wl-choices">
                    {whose} {grounds}
                </div>
                {proof}
                {subject(desk, outside, sale, id)}
                <Show when=move || !first.get()>
                    <p>
                        <button
                            class="btn bare small"
                            aria-label=move || t(&msg!("winloss-cause-heavier-of", text = text.get()))
                            on:click=weigh
                        >
                            <Icon name="arrow-up" />
                            {t(&msg!("winloss-cause-heavier"))}
                        </button>
                    </p>
                </Show>
            </div>
            {move || panel(desk, outside, (debrief, sale.get()), cause)}
        </li>
    }
    .into_any()
}

/// The row of the plan a cause is about; what the plan said of it then is written down at once.
fn subject(desk: Desk, outside: Outside, sale: Memo<Id>, id: Id) -> AnyView {
    let all = Memo::new(move |_| desk.plan.with(|plan| subjects(plan, &desk.playbook(), sale.get())));
    let options = Signal::derive(move || {
        let one = |(about, kind, name): &(crate::plan::About, &'static str, String)| {
            let kind = t(&Msg::dynamic(format!("winloss-kind-{kind}")));
            (about.id.to_string(), t(&msg!("winloss-about-option", kind = kind, name = name.as_str())))
        };
        let blank = (String::new(), t(&msg!("winloss-about-none")));
        std::iter::once(blank).chain(all.with(|all| all.iter().map(one).collect::<Vec<_>>())).collect::<Options>()
    });
    let value = Signal::derive(move || {
        let about = |row: &Cause| row.about.as_ref().map(|about| about.id.to_string());
        desk.plan.with(|plan| plan.causes.get(&id).and_then(|row| about(row))).unwrap_or_default()
    });
    let waiting = StoredValue::new(None::<About>);
    let on_change = Callback::new(move |word: String| {
        let picked = all.with_untracked(|all| {
            all.iter().find(|(about, ..)| about.id.to_string() == word).map(|(about, ..)| about.clone())
        });
        let early = outside.past.with_untracked(|past| matches!(past, Past::Reading));
        waiting.set_value(picked.clone().filter(|_| early));
        let before = picked.as_ref().map(|about| to_keep(desk, outside, sale.get_untracked(), about));
        desk.edit(msg!("label-winloss-about"), |plan| point(plan, id, picked, before.unwrap_or_default()));
    });
    // Picked while the history was still being read: what it says is written down as soon as it has spoken.
    Effect::new(move |_| {
        let read = outside.past.with(|past| past.read().is_some());
        let picked = if read { waiting.try_update_value(Option::take).flatten() } else { None };
        if let Some(about) = picked {
            let before = to_keep(desk, outside, sale.get_untracked(), &about);
            desk.edit(msg!("label-winloss-beside"), |plan| point(plan, id, Some(about), before));
        }
    });
    view! { <Select label=t(&msg!("winloss-about")) options value on_change /> }.into_any()
}

/// A few stored words side by side; the blank that begins an enumeration is none to pick.
pub fn choice(
    desk: Desk,
    (table, id, name): (&'static str, Id, &'static str),
    options: Options,
    label: &Msg,
    undo: Msg,
) -> AnyView {
    let value = Signal::derive(move || {
        let row = desk.plan.with(|plan| plan.row(table, id)).unwrap_or_default();
        row.get(name).and_then(serde_json::Value::as_str).unwrap_or_default().to_owned()
    });
    let on_change = Callback::new(move |word: String| {
        desk.edit(undo.clone(), |plan| _ = plan.put(table, id, &[name], json!(word)));
    });
    view! { <Choice label=t(label) options value on_change /> }.into_any()
}
