//! The plan's pictures at hand: one at a time, as large as the room is.

use super::At;
use crate::picture::{Picture, Twin};
use crate::text::live::t;
use crate::tools::drawn::Drawn;
use crate::tools::pictures::{Leaving, pictures};
use crate::ui::{Folded, Options, Select};
use leptos::prelude::*;

/// The pictures, folded away until somebody wants one.
pub fn view(at: At) -> AnyView {
    let inside = Callback::new(move |()| shown(at));
    view! { <Folded class="meeting-folded meeting-pictures" title=t(&msg!("meeting-pictures")) inside /> }.into_any()
}

fn all(at: At, width: f64) -> Vec<Leaving> {
    let (playbook, today, sale) = (at.desk.playbook(), at.desk.today.get(), at.desk.opportunity.get());
    at.desk.plan.with(|plan| pictures((plan, &playbook, today), sale, width, &t))
}

fn shown(at: At) -> AnyView {
    let names: Options =
        untrack(|| all(at, 720.0)).iter().map(|one| (one.name.key.to_string(), t(&one.name))).collect();
    let first = names.iter().find(|(key, _)| key == "tab-people").or(names.first()).map(|(key, _)| key.clone());
    let Some(first) = first else { return view! { <p class="meta">{t(&msg!("meeting-no-picture"))}</p> }.into_any() };
    let which = RwSignal::new(first);
    let drawn = move || {
        let key = which.get();
        let scope = untrack(|| all(at, 720.0)).into_iter().find(|one| one.name.key == key).map_or("", |one| one.scope);
        let make = Callback::new(move |width: f64| {
            let found = all(at, width).into_iter().find(|one| one.name.key == key);
            found.map_or_else(nothing, |one| one.picture)
        });
        view! { <div class=scope><Drawn make /></div> }.into_any()
    };
    view! {
        <div class="stack-s">
            <Select
                label=t(&msg!("meeting-picture"))
                options=Signal::stored(names)
                value=which
                on_change=move |word| which.set(word)
            />
            {drawn}
        </div>
    }
    .into_any()
}

/// What is drawn where the last row of a picture has just gone.
fn nothing() -> Picture {
    Picture {
        title: msg!("meeting-no-picture"),
        width: 1.0,
        height: 1.0,
        shapes: Vec::new(),
        twin: Twin { head: Vec::new(), rows: Vec::new() },
    }
}
