//! What one path rests on: the people it needs, what has to be true, and whether it is the one.

use crate::editor::browser::new_id;
use crate::plan::{Arrange, Id, Plan};
use crate::text::live::t;
use crate::tools::bind;
use crate::tools::desk::Desk;
use crate::tools::people::reading::Reading;
use crate::tools::strategy::edits::{assume, choose, need, show};
use crate::tools::strategy::picture::standing_word;
use crate::tools::strategy::reading::paths;
use crate::ui::{Check, Icon, TextField};
use leptos::prelude::*;

/// Below an opened path.
pub fn rests_on(desk: Desk, sale: Id, path: Id) -> AnyView {
    view! {
        <div class="path-rests stack">
            {people(desk, sale, path)} {assumptions(desk, path)} {choice(desk, path)}
        </div>
    }
    .into_any()
}

fn people(desk: Desk, sale: Id, path: Id) -> AnyView {
    let all = Memo::new(move |_| {
        desk.plan.with(|plan| {
            let here = plan.stakeholders.iter().filter(|(_, row)| row.positions.contains_key(&sale));
            let mut list: Vec<(String, Id)> = here.map(|(id, row)| (row.name.clone(), *id)).collect();
            list.arrange_by_key(Clone::clone);
            list
        })
    });
    let is_needed = move |person: Id| {
        desk.plan.with(|plan| plan.paths.get(&path).is_some_and(|row| row.needs.get(&person) == Some(&true)))
    };
    let standing = move |person: Id| {
        let (playbook, today) = (desk.playbook(), desk.today.get());
        desk.plan.with(|plan| {
            let reading = Reading::new(plan, &playbook, today);
            let tested = paths(&reading, sale).into_iter().find(|tested| tested.id == path)?;
            tested.needs.iter().find(|need| need.id == person).map(|need| t(&standing_word(need.standing)))
        })
    };
    let one = move |(name, person): (String, Id)| {
        let value = Signal::derive(move || is_needed(person));
        let put = Callback::new(move |needed: bool| {
            desk.edit(msg!("strategy-undo-need"), |plan| need(plan, path, person, needed));
        });
        view! {
            <div class="row">
                <Check label=name value on_change=put />
                <span class="meta">{move || standing(person)}</span>
            </div>
        }
        .into_any()
    };
    let list = move || {
        let all = all.get();
        if all.is_empty() {
            return view! { <p class="meta">{t(&msg!("strategy-nobody-mapped"))}</p> }.into_any();
        }
        all.into_iter().map(one).collect::<Vec<_>>().into_any()
    };
    view! {
        <fieldset class="field">
            <legend>{t(&msg!("strategy-needs"))}</legend>
            {list}
        </fieldset>
    }
    .into_any()
}

fn assumptions(desk: Desk, path: Id) -> AnyView {
    let ids = Memo::new(move |_| {
        desk.plan.with(|plan| plan.paths.get(&path).map(|row| row.assumptions.keys().copied().collect::<Vec<_>>()))
    });
    let words = RwSignal::new(String::new());
    let add = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let text = words.get_untracked().trim().to_owned();
        if !text.is_empty() {
            desk.edit(msg!("strategy-undo-assumption"), |plan| assume(plan, path, new_id(), &text));
        }
        words.set(String::new());
    };
    view! {
        <div class="stack-s" role="group" aria-label=t(&msg!("strategy-assumes"))>
            <span class="field-label">{t(&msg!("strategy-assumes"))}</span>
            {move || ids.get().unwrap_or_default().into_iter().map(|id| assumption(desk, path, id)).collect::<Vec<_>>()}
            <form class="row add-row" on:submit=add>
                <div class="grow">
                    <TextField
                        label=t(&msg!("strategy-assumption-add"))
                        placeholder=t(&msg!("strategy-assumption-example"))
                        value=words
                        on_input=Callback::new(move |text| words.set(text))
                    />
                </div>
                <button type="submit" class="btn add-button">{t(&msg!("add"))}</button>
            </form>
        </div>
    }
    .into_any()
}

fn assumption(desk: Desk, path: Id, id: Id) -> AnyView {
    let text = move || {
        desk.plan
            .with(|plan| plan.paths.get(&path)?.assumptions.get(&id).map(|row| row.text.clone()))
            .unwrap_or_default()
    };
    let (proof, put) = bind::text(
        desk,
        msg!("strategy-undo-assumption"),
        move |plan| plan.paths.get(&path)?.assumptions.get(&id).map(|row| row.proof.clone()),
        move |plan, words| show(plan, path, id, &words, desk.today.get_untracked()),
    );
    let remove = move |_| {
        desk.edit(msg!("strategy-undo-assumption"), |plan| {
            Plan::change(&mut plan.paths, path, |row| _ = row.assumptions.remove(&id));
        });
        desk.offer_undo(t(&msg!("whitespace-removed")), t(&msg!("undo")));
    };
    view! {
        <div class="assumption">
            <div class="row between">
                <span class="serif">{text}</span>
                <button
                    class="btn bare icon-only"
                    aria-label=move || t(&msg!("remove-what", what = text()))
                    on:click=remove
                >
                    <Icon name="x" />
                </button>
            </div>
            <TextField label=t(&msg!("strategy-assumption-proof")) value=proof on_input=put />
        </div>
    }
    .into_any()
}

fn choice(desk: Desk, path: Id) -> AnyView {
    let chosen = Memo::new(move |_| desk.plan.with(|plan| plan.paths.get(&path).is_some_and(|row| row.chosen)));
    let take = move |_| desk.edit(msg!("strategy-undo-choose"), |plan| choose(plan, path));
    view! {
        <div class="row">
            {move || {
                if chosen.get() {
                    view! { <span class="tag good">{t(&msg!("strategy-is-chosen"))}</span> }.into_any()
                } else {
                    view! { <button class="btn" on:click=take>{t(&msg!("strategy-choose"))}</button> }.into_any()
                }
            }}
        </div>
    }
    .into_any()
}
