//! The workshops of those who train, and the exercises of those who take part.

mod aside;
mod board;
mod compare;
mod hand_out;
pub mod import;
mod kept;
mod list;
mod note;
mod person;
mod prepare;
mod settings;
mod submissions;
mod take_part;
mod tasks;
mod trainer;

use super::cabinet::Keep;
use super::route::Place;
use super::state::App;
use crate::plan::Id;
use crate::storage::cabinet::{Cabinet, Document, Drawer};
use crate::text::live::t;
use crate::workshop::{Attempt, Workshop};
use kept::{Kept, Paper};
use leptos::prelude::*;
pub use note::ExerciseNote;
use wasm_bindgen_futures::spawn_local;

impl Paper for Workshop {
    const DRAWER: Drawer = Drawer::Workshop;

    fn name(&self) -> String {
        self.exercise.called().to_owned()
    }

    fn carry_over(&mut self, now: &Self) {
        self.received.clone_from(&now.received);
    }
}

impl Paper for Attempt {
    const DRAWER: Drawer = Drawer::Attempt;

    fn name(&self) -> String {
        self.exercise.called().to_owned()
    }
}

/// The list, or the workshop or exercise that the address names.
#[component]
pub fn Workshops() -> impl IntoView {
    let app = App::here();
    let at = Memo::new(move |_| match app.route.with(|route| route.place) {
        Place::Workshops(id) => (id, None),
        Place::WorkshopPerson(id, person) => (Some(id), Some(person)),
        _ => (None, None),
    });
    let id = Memo::new(move |_| at.get().0);
    let person = Memo::new(move |_| at.get().1);
    move || match id.get() {
        None => view! { <list::List /> }.into_any(),
        Some(id) => opened(app, id, person),
    }
}

/// What opening a document leads to.
#[derive(Clone, Copy)]
enum Opened {
    Trainer(Kept<Workshop>),
    Participant(Kept<Attempt>),
    Gone,
}

fn opened(app: App, id: Id, person: Memo<Option<Id>>) -> AnyView {
    let owner = Owner::current().unwrap_or_default();
    let shown: RwSignal<Option<Opened>> = RwSignal::new(None);
    spawn_local(async move {
        match Keep::of(app.space).await.get(id).await {
            Ok(document) => drop(shown.try_set(Some(owner.with(|| open(app, document.as_ref()))))),
            Err(error) => app.trouble(&error),
        }
    });
    (move || match shown.get() {
        None => view! { <p class="coming" role="status">{t(&msg!("opening"))}</p> }.into_any(),
        Some(Opened::Trainer(kept)) => view! { <trainer::TrainerPage kept person /> }.into_any(),
        Some(Opened::Participant(kept)) => view! { <take_part::TakePart kept /> }.into_any(),
        Some(Opened::Gone) => gone(app),
    })
    .into_any()
}

fn open(app: App, document: Option<&Document>) -> Opened {
    let Some(document) = document else { return Opened::Gone };
    let opened = if document.head.drawer == Drawer::Attempt {
        Kept::open(app, document).map(Opened::Participant)
    } else {
        Kept::open(app, document).map(Opened::Trainer)
    };
    opened.unwrap_or(Opened::Gone)
}

fn gone(app: App) -> AnyView {
    view! {
        <main id="main" tabindex="-1" class="page stack">
            <h1>{t(&msg!("workshop-gone"))}</h1>
            <p>{t(&msg!("workshop-gone-text"))}</p>
            <p>
                <a class="btn go" href=app.href(Place::Workshops(None))>{t(&msg!("workshop-all"))}</a>
            </p>
        </main>
    }
    .into_any()
}
