//! In the room: the clock and the agenda, what the scribe captures, and everything to keep an eye on.

use super::super::clock::{Clock, following, next, pause, shown, start};
use super::super::reading::{agenda, item_seconds};
use super::{At, tag};
use crate::editor::browser::now;
use crate::plan::{Id, Stamp};
use crate::text::live::t;
use crate::ui::Icon;
use leptos::prelude::*;
use std::time::Duration;

/// How often the clock is looked at.
const TICK: Duration = Duration::from_secs(1);

/// The room.
pub fn view(at: At, leave: Callback<()>) -> AnyView {
    let time = RwSignal::new(now());
    if let Ok(tick) = set_interval_with_handle(move || _ = time.try_set(now()), TICK) {
        on_cleanup(move || tick.clear());
    }
    view! {
        <div class="room stack">
            {clock(at, time, leave)}
            <div class="room-cols">
                <div class="stack">{items(at, time)} {super::around::brought(at)}</div>
                <div class="stack">{super::capture::view(at)}</div>
                <div class="stack">
                    {super::around::people(at)} {super::around::regions(at)} {super::around::ties(at)}
                    {super::around::open_moves(at)}
                </div>
            </div>
            {super::pictures::view(at)} {super::follow::view(at, msg!("meeting-follow-ups"))}
        </div>
    }
    .into_any()
}

/// The item under way, its time, and the way on.
fn clock(at: At, time: RwSignal<Stamp>, leave: Callback<()>) -> AnyView {
    let clock = Memo::new(move |_| at.with(|row| Clock::of(row, time.get())));
    let item = Memo::new(move |_| {
        let id = clock.with(|clock| clock.item)?;
        at.with(|row| row.agenda.get(&id).map(|item| item.text.clone()))
    });
    let upcoming = Memo::new(move |_| {
        at.with(|row| following(row).and_then(|id| row.agenda.get(&id)).map(|item| item.text.clone()))
    });
    let over = move || clock.with(|clock| clock.item.is_some() && clock.left() < 0);
    let title = move || match (item.get(), upcoming.get()) {
        (Some(text), _) => text,
        (None, Some(_)) => t(&msg!("meeting-not-begun")),
        (None, None) => t(&msg!("meeting-through")),
    };
    let further = move || match (item.get(), upcoming.get()) {
        (Some(_), Some(text)) => t(&msg!("meeting-then", what = text)),
        (None, Some(text)) => t(&msg!("meeting-first", what = text)),
        _ => String::new(),
    };
    view! {
        <section class="room-clock sheet pad" class:over=over aria-labelledby="room-item">
            <div class="room-now">
                <h3 id="room-item">{title}</h3>
                <p class="meta">{further}</p>
            </div>
            <p class="room-time" role="timer">
                <span class="room-left">{move || clock.with(|clock| shown(if clock.item.is_some() { clock.left() } else { clock.boxed_in_all - clock.used_in_all }))}</span>
                <span class="meta">
                    {move || {
                        clock.with(|clock| {
                            t(&msg!("meeting-time", used = clock.used_in_all / 60, all = clock.boxed_in_all / 60))
                        })
                    }}
                </span>
            </p>
            {buttons(at, time, leave, Now { clock, item, upcoming })}
        </section>
    }
    .into_any()
}

/// What the clock shows.
#[derive(Clone, Copy)]
struct Now {
    clock: Memo<Clock>,
    item: Memo<Option<String>>,
    upcoming: Memo<Option<String>>,
}

/// The way on.
fn buttons(at: At, time: RwSignal<Stamp>, leave: Callback<()>, now_shown: Now) -> AnyView {
    let Now { clock, item, upcoming } = now_shown;
    let press_next = move |_| {
        let now = now();
        time.set(now);
        at.edit(msg!("label-meeting-next"), |row| next(row, now));
    };
    let press_pause = move |_| {
        let now = now();
        time.set(now);
        let going = clock.with_untracked(|clock| clock.item.filter(|_| !clock.runs));
        at.edit(msg!("label-meeting-clock"), |row| match going {
            Some(item) => start(row, item, now),
            None => pause(row, now),
        });
    };
    let whole = at.ways.is_whole;
    view! {
            <div class="row room-buttons">
                {move || {
                    (upcoming.with(Option::is_some) && !at.review.with(|row| row.held)).then(|| view! {
                        <button class="btn go" on:click=press_next>
                            <Icon name="arrow-right" />
                            {move || if item.with(Option::is_some) { t(&msg!("meeting-next")) } else { t(&msg!("meeting-start")) }}
                        </button>
                    })
                }}
                {move || {
                    item.with(Option::is_some).then(|| view! {
                        <button class="btn" on:click=press_pause>
                            {move || if clock.with(|clock| clock.runs) { t(&msg!("meeting-pause")) } else { t(&msg!("meeting-resume")) }}
                        </button>
                    })
                }}
                {move || {
                    (item.with(Option::is_some) && upcoming.with(Option::is_none)).then(|| view! {
                        <button class="btn" on:click=press_next>{t(&msg!("meeting-last"))}</button>
                    })
                }}
                <button class="btn" aria-pressed=move || whole.get().to_string() on:click=move |_| at.ways.whole.run(!whole.get_untracked())>
                    <Icon name="presentation" />
                    {t(&msg!("meeting-whole"))}
                </button>
                <button
                    class="btn"
                    on:click=move |_| {
                        at.ways.whole.run(false);
                        leave.run(());
                        // The minutes are read from their head on.
                        window().scroll_to_with_x_and_y(0.0, 0.0);
                    }
                >
                    {t(&msg!("meeting-to-minutes"))}
                </button>
            </div>
    }
    .into_any()
}

/// The agenda with its time boxes: any item can be begun, and parked with one click.
fn items(at: At, time: RwSignal<Stamp>) -> AnyView {
    let ids = Memo::new(move |_| at.with(|row| agenda(row).into_iter().map(|(id, _)| id).collect::<Vec<_>>()));
    view! {
        <section class="stack-s" aria-labelledby="room-agenda">
            <h3 id="room-agenda">{t(&msg!("meeting-agenda"))}</h3>
            <ol class="plain-list room-agenda" role="list">
                <For each=move || ids.get() key=|id| *id let:id>
                    {item(at, id, time)}
                </For>
            </ol>
        </section>
    }
    .into_any()
}

fn item(at: At, id: Id, time: RwSignal<Stamp>) -> AnyView {
    let row = Memo::new(move |_| at.with(|row| row.agenda.get(&id).cloned()).unwrap_or_default());
    let here = Memo::new(move |_| at.with(|row| row.item == Some(id)));
    let name = Signal::derive(move || row.with(|row| row.text.clone()));
    let begin = move |_| {
        let now = now();
        time.set(now);
        at.edit(msg!("label-meeting-clock"), |row| start(row, id, now));
    };
    let park = move |_| {
        let now = now();
        at.edit(msg!("label-meeting-parked"), |row| {
            if row.item == Some(id) {
                pause(row, now);
                row.item = None;
            }
            if let Some(item) = row.agenda.get_mut(&id) {
                item.parked = true;
            }
        });
        at.desk.offer_undo(t(&msg!("label-meeting-parked")), t(&msg!("undo")));
    };
    let facts = move || {
        row.with(|row| match row.seconds {
            0 => t(&msg!("meeting-box", minutes = row.minutes)),
            seconds => t(&msg!("meeting-box-used", minutes = row.minutes, used = seconds.div_ceil(60))),
        })
    };
    let state = move || {
        let over = row.with(|row| i64::from(row.seconds) > item_seconds(row));
        match (row.with(|row| row.done), over) {
            (_, true) => tag(t(&msg!("meeting-over")), "bad"),
            (true, false) => tag(t(&msg!("meeting-done")), "good"),
            (false, false) => ().into_any(),
        }
    };
    view! {
        <li class="row between room-item" class:here=move || here.get()>
            <button class="room-begin grow" aria-current=move || here.get().then_some("step") on:click=begin>
                <span>{name}</span>
                " "
                <span class="meta">{facts}</span>
                " "
                {state}
            </button>
            <button class="btn bare small" aria-label=move || t(&msg!("meeting-park-what", what = name.get())) on:click=park>
                {t(&msg!("meeting-park"))}
            </button>
        </li>
    }
    .into_any()
}
