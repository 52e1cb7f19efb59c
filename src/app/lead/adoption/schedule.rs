//! After the training: the schedule, the calendar file, the board.

use super::super::paper::{Binder, PaperRows, Spot, field};
use crate::app::engine_call;
use crate::app::share::{Product, hand_over};
use crate::app::state::App;
use crate::editor::browser::{new_id, now, today};
use crate::files::out::ics::{Event as Entry, When};
use crate::files::safe_name;
use crate::plan::Id;
use crate::team::Put;
use crate::team::adoption::{EVENTS, Event, Programme, Standing, board, generate};
use crate::text::Msg;
use crate::text::live::{date, t};
use crate::tools::rows::Kind;
use crate::ui::{DateField, Icon, NumberField};
use leptos::prelude::*;
use serde_json::{Value, json};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;

/// The reinforcement.
#[component]
pub fn Reinforcement(binder: Binder, programme: Memo<Programme>) -> impl IntoView {
    let app = App::here();
    let order = Memo::new(move |_| {
        programme.with(|programme| programme.events_in_order().into_iter().map(|(id, _)| id).collect::<Vec<Id>>())
    });
    let day_missing = RwSignal::new(false);
    let fill = move |_| {
        let programme = programme.get_untracked();
        let Some((_, trained)) = programme.training() else {
            day_missing.set(true);
            return focus_on(TRAINED);
        };
        let events = generate(&programme, trained, &t);
        let count = events.len();
        let put = |event: Event| {
            let row = serde_json::to_value(event).unwrap_or_default();
            Put::set(&["events", &new_id().to_string()], row)
        };
        binder.edit(events.into_iter().map(put).collect());
        app.notices.say(t(&msg!("adoption-generated", count = count)));
    };
    let calendar = move |_| {
        let programme = programme.get_untracked();
        spawn_local(async move {
            match calendar(&programme).await {
                // Nothing went wrong: there is nothing to hand over yet.
                Err(why) => app.notices.say(t(&why)),
                made => hand_over(app, made).await,
            }
        });
    };
    view! {
        <section class="sheet pad stack-s" aria-labelledby="adoption-schedule">
            <h2 id="adoption-schedule">{t(&msg!("adoption-schedule"))}</h2>
            <p class="meta">{t(&msg!("adoption-schedule-lead"))}</p>
            {field(Spot::new(binder, &["leaders"], Kind::Line), t(&msg!("adoption-leaders")))}
            <div class="paper-fields">
                {trained(binder, programme, day_missing)}
                {number(binder, "cadence", msg!("adoption-cadence"), "14")} {number(binder, "weeks", msg!("adoption-weeks"), "12")}
            </div>
            <div class="row">
                <button class="btn go" on:click=fill>{t(&msg!("adoption-generate"))}</button>
                <button class="btn" on:click=calendar>
                    <Icon name="calendar" />
                    {t(&msg!("adoption-calendar"))}
                </button>
            </div>
        </section>
        <Board binder programme />
        <PaperRows binder section=EVENTS ids=order />
    }
}

/// The place of the training's day on the page.
const TRAINED: &str = "adoption-trained";

/// The day of the training: that of its step in the rollout, which is made where there is none.
fn trained(binder: Binder, programme: Memo<Programme>, missing: RwSignal<bool>) -> AnyView {
    let day = Memo::new(move |_| programme.with(Programme::training).map(|(_, on)| on.to_string()));
    let value = Signal::derive(move || day.get().unwrap_or_default());
    let error = Signal::derive(move || {
        if missing.get() && day.with(Option::is_none) { t(&msg!("adoption-needs-training")) } else { String::new() }
    });
    let on_change = Callback::new(move |text: String| {
        let on = if text.is_empty() { Value::Null } else { json!(text) };
        match programme.with_untracked(Programme::training_step) {
            Some(id) => binder.put(&["rollout", &id.to_string(), "on"], on),
            None => {
                let step = json!({ "text": t(&msg!("part-training")), "part": "training", "on": on });
                binder.put(&["rollout", &new_id().to_string()], step);
            }
        }
    });
    let (label, hint) = (t(&msg!("adoption-trained")), t(&msg!("adoption-trained-hint")));
    view! {
        <div id=TRAINED>
            <DateField label value hint error on_change />
        </div>
    }
    .into_any()
}

/// Takes whoever works here to the input of a place on the page.
fn focus_on(id: &'static str) {
    request_animation_frame(move || {
        let input = document().query_selector(&format!("#{id} input")).ok().flatten();
        if let Some(input) = input.and_then(|input| input.dyn_into::<web_sys::HtmlElement>().ok()) {
            // An input that has just left the page takes no focus; nothing is lost.
            let _ = input.focus();
        }
    });
}

/// A whole number; what stands there while nobody has said one is the usual.
fn number(binder: Binder, name: &'static str, label: Msg, usual: &'static str) -> AnyView {
    let typed = RwSignal::new(None::<String>);
    let stored =
        Memo::new(move |_| binder.now.with(|now| now.get(name).and_then(Value::as_u64)).map(|n| n.to_string()));
    let value = Signal::derive(move || typed.get().or_else(|| stored.get()).unwrap_or_else(|| usual.to_owned()));
    let whole = |text: &str| text.trim().parse::<u8>().ok().filter(|number| *number > 0);
    let error = Signal::derive(move || match typed.get() {
        Some(text) if whole(&text).is_none() => t(&msg!("adoption-number-error")),
        _ => String::new(),
    });
    let on_input = Callback::new(move |text: String| {
        if let Some(number) = whole(&text) {
            binder.put(&[name], json!(number));
        }
        typed.set(Some(text));
    });
    view! { <NumberField label=t(&label) value error on_input /> }.into_any()
}

/// The events that have a day and were not missed, as a calendar file.
async fn calendar(programme: &Programme) -> Result<Product, Msg> {
    let made = now();
    let entry = |(id, event): (Id, &Event)| {
        let who = programme.audience(event).map_or_else(|| t(&msg!("event-everybody")), str::to_owned);
        let parts = [programme.name.clone(), event.leader.clone(), who];
        let text = parts.into_iter().filter(|part| !part.trim().is_empty()).collect::<Vec<_>>().join("\n");
        let missed = event.state == crate::team::adoption::State::Missed;
        let when = When::Day(event.on.filter(|_| !missed)?);
        Some(Entry { row: id, made, when, title: event.content.clone(), text })
    };
    let entries: Vec<Entry> = programme.events_in_order().into_iter().filter_map(entry).collect();
    if entries.is_empty() {
        return Err(msg!("adoption-calendar-none"));
    }
    let text = engine_call::calendar(entries).await?;
    let name = safe_name(&programme.name, "programme", &format!(" {}.ics", today()));
    Ok(Product { name, media: "text/calendar", bytes: text.into_bytes() })
}

/// What was planned, held and missed, side by side.
#[component]
fn Board(binder: Binder, programme: Memo<Programme>) -> impl IntoView {
    let app = App::here();
    let columns = move || {
        programme.with(|programme| {
            let column = |(standing, ids): (Standing, Vec<Id>)| column(binder, programme, standing, &ids);
            board(programme, app.today.get()).into_iter().map(column).collect_view()
        })
    };
    view! {
        <Show when=move || programme.with(|programme| !programme.events.is_empty())>
            <section class="stack-s" aria-labelledby="adoption-board">
                <h2 id="adoption-board">{t(&msg!("adoption-board"))}</h2>
                <div class="board">{columns}</div>
            </section>
        </Show>
    }
}

fn column(binder: Binder, programme: &Programme, standing: Standing, ids: &[Id]) -> AnyView {
    let title = t(&Msg::dynamic(format!("standing-event-{}", standing.word())));
    let cards = ids.iter().filter_map(|id| Some((*id, programme.events.get(id)?)));
    let cards = cards.map(|(id, event)| card(binder, standing, id, event)).collect_view();
    let heading = format!("{title} {}", ids.len());
    view! {
        <section class=format!("board-column board-{}", standing.word()) aria-label=title>
            <h3>{heading}</h3>
            <ul class="plain-list" role="list">{cards}</ul>
        </section>
    }
    .into_any()
}

/// The card has moved to another column: whoever works by keyboard moves along.
fn follow(id: Id) {
    request_animation_frame(move || {
        let card = document().get_element_by_id(&format!("card-{id}"));
        if let Some(card) = card.and_then(|card| card.dyn_into::<web_sys::HtmlElement>().ok()) {
            // A card that has just left the page takes no focus; nothing is lost.
            let _ = card.focus();
        }
    });
}

fn card(binder: Binder, standing: Standing, id: Id, event: &Event) -> AnyView {
    let what = event.content.clone();
    let day = event.on.map_or_else(|| t(&msg!("event-no-day")), date);
    let meta = [day, event.leader.clone()].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ");
    let button = move |word: &'static str, text: Msg, label: Msg| {
        view! {
            <button
                class="btn small"
                aria-label=t(&label)
                on:click=move |_| {
                    binder.put(&["events", &id.to_string(), "state"], json!(word));
                    follow(id);
                }
            >
                {t(&text)}
            </button>
        }
    };
    let held = (standing != Standing::Held)
        .then(|| button("held", msg!("adoption-held"), msg!("adoption-set-held", what = &what)));
    let missed = matches!(standing, Standing::Waiting | Standing::Held)
        .then(|| button("missed", msg!("adoption-missed"), msg!("adoption-set-missed", what = &what)));
    let again = matches!(standing, Standing::Held | Standing::Missed)
        .then(|| button("planned", msg!("adoption-planned-again"), msg!("adoption-set-planned", what = &what)));
    view! {
        <li class="board-card" id=format!("card-{id}") tabindex="-1">
            <p>{what.clone()}</p>
            <p class="meta">{meta}</p>
            <div class="row">{held} {missed} {again}</div>
        </li>
    }
    .into_any()
}
