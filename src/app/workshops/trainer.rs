//! One workshop, as its trainer sees it: preparing it, and comparing what came back.

use super::compare::Compare;
use super::hand_out::HandOut;
use super::kept::Kept;
use super::prepare::Prepare;
use crate::app::route::Place;
use crate::app::state::App;
use crate::plan::Id;
use crate::text::live::t;
use crate::ui::Icon;
use crate::workshop::Workshop;
use leptos::prelude::*;

/// The page.
#[component]
pub fn TrainerPage(kept: Kept<Workshop>, person: Memo<Option<Id>>) -> impl IntoView {
    let app = App::here();
    let came = Memo::new(move |_| kept.now.with(|workshop| workshop.received.len()));
    let comparing = RwSignal::new(came.get_untracked() > 0);
    let title = move || kept.now.with(|workshop| workshop.exercise.called().to_owned());
    let tab = move |compares: bool, text: Signal<String>| {
        let here = move || (comparing.get() == compares).then_some("page");
        view! {
            <button class="tab" aria-current=here on:click=move |_| comparing.set(compares)>{text}</button>
        }
    };
    let compare = Signal::derive(move || t(&msg!("workshop-compare", count = came.get())));
    let head = Callback::new(move |()| {
        view! {
            <div class="head with-tabs">
                <div class="head-text">
                    <a class="call-back no-print" href=app.href(Place::Workshops(None))>
                        <Icon name="arrow-left" />
                        {t(&msg!("workshops"))}
                    </a>
                    <h1>{title}</h1>
                </div>
            </div>
            <nav class="tabs no-print workshop-tabs" aria-label=t(&msg!("workshop-parts"))>
                {tab(false, Signal::stored(t(&msg!("workshop-prepare"))))} {tab(true, compare)}
            </nav>
        }
        .into_any()
    });
    move || {
        if comparing.get() {
            return view! { <Compare kept person head /> }.into_any();
        }
        view! {
            <Prepare kept head />
            <HandOut kept />
        }
        .into_any()
    }
}
