//! Before the room: when, who, in which roles, about what.

use super::super::edits::{add_item, give, invite, shift};
use super::super::reading::{Role, agenda, daily_minutes, holder, minutes, people, present, readiness, ready};
use super::{At, add_line, entry};
use crate::editor::browser::new_id;
use crate::plan::{Id, Open, Words};
use crate::text::Msg;
use crate::text::live::t;
use crate::tools::bind::{self, word_key};
use crate::tools::rows::Kind;
use crate::ui::{Folded, Icon, Options, Select, TextField};
use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// The words of a cadence, as they are stored.
const CADENCES: &[&str] = &["once", "monthly", "quarterly", "half_yearly", "yearly"];
/// The words of what an item is for.
const TOPICS: &[&str] =
    &["follow_up", "base", "relationships", "new_fields", "funnel", "ties", "actions", "daily", "other"];
/// The longest time box, in minutes.
const LONGEST: u8 = 240;

/// The page.
pub fn view(at: At, go_in: Callback<()>) -> AnyView {
    view! {
        <div class="stack-l">
            {when(at, go_in)} {who(at)} {about_what(at)} {super::prepare::view(at)}
            {super::follow::view(at, msg!("meeting-follow-ups"))}
        </div>
    }
    .into_any()
}

/// The day, the time, the series, and the way into the room.
fn when(at: At, go_in: Callback<()>) -> AnyView {
    let (time, set_time) = bind::text(
        at.desk,
        msg!("label-meeting"),
        move |plan| plan.reviews.get(&at.id).map(|row| row.at.map(|at| at.to_string()).unwrap_or_default()),
        move |plan, text| super::super::edits::change(plan, at.id, |row| row.at = text.parse().ok()),
    );
    let drop = move |_| {
        at.desk.edit(msg!("label-meeting-dropped"), |plan| {
            plan.reviews.remove(&at.id);
        });
        at.desk.offer_undo(t(&msg!("review-was-dropped")), t(&msg!("undo")));
        at.desk.go.run(at.ways.list.get_value());
    };
    view! {
        <section class="stack-s" aria-labelledby="meeting-when">
            <h3 id="meeting-when">{t(&msg!("meeting-when"))}</h3>
            <div class="cols-3">
                {at.field(&["on"], Kind::Date, &msg!("review-on"))}
                <TextField label=t(&msg!("meeting-at")) kind="time" value=time on_input=set_time />
                {at.field(&["cadence"], Kind::Words("cadence", CADENCES), &msg!("meeting-cadence"))}
            </div>
            <div class="row">
                <button class="btn go" on:click=move |_| go_in.run(())>
                    <Icon name="presentation" />
                    {t(&msg!("meeting-go-in"))}
                </button>
                <button class="btn" on:click=move |_| at.ways.calendar.run(at.id)>
                    <Icon name="calendar" />
                    {t(&msg!("meeting-calendar"))}
                </button>
                <button class="btn bare" on:click=drop>{t(&msg!("review-drop"))}</button>
            </div>
        </section>
    }
    .into_any()
}

/// The roles, and the people with how far each is.
fn who(at: At) -> AnyView {
    let ids = Memo::new(move |_| at.with(|row| people(row).into_iter().map(|(id, _)| id).collect::<Vec<_>>()));
    let add =
        Callback::new(move |text: String| at.edit(msg!("label-meeting-invited"), |row| invite(row, new_id(), &text)));
    view! {
        <section class="stack-s rows" aria-labelledby="meeting-who">
            <div class="row between">
                <h3 id="meeting-who">{t(&msg!("meeting-who"))}</h3>
                <span class="meta" role="status">
                    {move || at.with(|row| t(&msg!("meeting-ready", ready = ready(row), count = present(row).len())))}
                </span>
            </div>
            <For each=move || ids.get() key=|id| *id let:id>
                {person(at, id)}
            </For>
            {add_line(&msg!("meeting-invite"), &msg!("meeting-invite-example"), add)}
            <div class="cols-3 meeting-roles">{Role::ALL.map(|role| role_of(at, role)).collect_view()}</div>
            <p class="meta">{t(&msg!("meeting-roles-hint"))}</p>
        </section>
    }
    .into_any()
}

fn role_of(at: At, role: Role) -> AnyView {
    let options = Signal::derive(move || {
        let blank = (String::new(), t(&msg!("meeting-role-nobody")));
        let names = at.with(|row| {
            people(row).into_iter().map(|(id, one)| (id.to_string(), one.name.clone())).collect::<Options>()
        });
        std::iter::once(blank).chain(names).collect::<Options>()
    });
    let value =
        Signal::derive(move || at.with(|row| holder(row, role).map(|(id, _)| id.to_string()).unwrap_or_default()));
    let pick = move |word: String| at.edit(msg!("label-meeting-role"), |row| give(row, role, word.parse().ok()));
    let label = t(&Msg::dynamic(format!("role-{}", role.word())));
    view! { <Select label options value on_change=pick /> }.into_any()
}

fn person(at: At, id: Id) -> AnyView {
    let of = move |read: fn(&crate::plan::Participant) -> String| {
        Signal::derive(move || at.with(|row| row.people.get(&id).map(read).unwrap_or_default()))
    };
    let meta = Signal::derive(move || {
        at.with(|row| {
            let one = row.people.get(&id)?;
            let state = if one.absent {
                msg!("meeting-absent")
            } else {
                Msg::dynamic(format!("readiness-{}", readiness(row, id).word()))
            };
            let region = Some(one.region.trim().to_owned()).filter(|text| !text.is_empty());
            Some([region, Some(t(&state))].into_iter().flatten().collect::<Vec<_>>().join(" · "))
        })
        .unwrap_or_default()
    });
    let key = id.to_string();
    let fields = Callback::new(move |()| {
        let part = |name: &str, kind: Kind, label: &Msg| at.field(&["people", &key, name], kind, label);
        view! {
            {part("name", Kind::Line, &msg!("meeting-name"))} {part("region", Kind::Line, &msg!("meeting-region"))}
            {part("absent", Kind::Tick, &msg!("meeting-absent"))}
        }
        .into_any()
    });
    let remove = Callback::new(move |()| {
        at.edit(msg!("label-meeting-uninvited"), |row| {
            row.people.remove(&id);
        });
        at.desk.offer_undo(t(&msg!("label-meeting-uninvited")), t(&msg!("undo")));
    });
    entry(of(|one| one.name.clone()), meta, fields, remove, ().into_any())
}

/// The agenda, and how its minutes are spent.
fn about_what(at: At) -> AnyView {
    let ids = Memo::new(move |_| at.with(|row| agenda(row).into_iter().map(|(id, _)| id).collect::<Vec<_>>()));
    let add =
        Callback::new(move |text: String| at.edit(msg!("label-meeting-item"), |row| add_item(row, new_id(), &text)));
    let parked = Memo::new(move |_| {
        at.with(|row| {
            row.agenda
                .iter()
                .filter(|(_, item)| item.parked)
                .map(|(id, item)| (*id, item.text.clone()))
                .collect::<Vec<_>>()
        })
    });
    let back = move |id: Id| {
        at.edit(msg!("label-meeting-unparked"), |row| {
            if let Some(item) = row.agenda.get_mut(&id) {
                item.parked = false;
            }
        });
    };
    let parked_list = move || {
        (!parked.with(Vec::is_empty)).then(|| {
            let inside = Callback::new(move |()| {
                view! {
                    <ul class="plain-list" role="list">
                        {parked.get().into_iter().map(|(id, text)| view! {
                            <li class="row between">
                                <span class="grow">{text.clone()}</span>
                                <button
                                    class="btn small"
                                    aria-label=t(&msg!("meeting-unpark-what", what = text))
                                    on:click=move |_| back(id)
                                >
                                    {t(&msg!("meeting-unpark"))}
                                </button>
                            </li>
                        }).collect_view()}
                    </ul>
                }
                .into_any()
            });
            view! { <Folded class="meeting-folded" title=t(&msg!("meeting-parked")) inside /> }
        })
    };
    view! {
        <section class="stack-s rows" aria-labelledby="meeting-agenda">
            <div class="row between">
                <h3 id="meeting-agenda">{t(&msg!("meeting-agenda"))}</h3>
                <span class="meta" role="status">
                    {move || at.with(|row| match daily_minutes(row) {
                        0 => t(&msg!("meeting-minutes", minutes = minutes(row))),
                        daily => t(&msg!("meeting-minutes-daily", minutes = minutes(row), daily = daily)),
                    })}
                </span>
            </div>
            <For each=move || ids.get() key=|id| *id let:id>
                {item(at, id)}
            </For>
            {add_line(&msg!("meeting-add-item"), &msg!("meeting-add-item-example"), add)}
            {parked_list}
        </section>
    }
    .into_any()
}

fn item(at: At, id: Id) -> AnyView {
    let name =
        Signal::derive(move || at.with(|row| row.agenda.get(&id).map(|item| item.text.clone()).unwrap_or_default()));
    let meta = Signal::derive(move || {
        at.with(|row| {
            let item = row.agenda.get(&id)?;
            let time = t(&msg!("meeting-box", minutes = item.minutes));
            let daily = matches!(item.topic, Open::Known(topic) if topic.word() == "daily");
            let topic = daily.then(|| t(&word_key("review-topic", "daily")));
            Some([Some(time), topic].into_iter().flatten().collect::<Vec<_>>().join(" · "))
        })
        .unwrap_or_default()
    });
    let key = id.to_string();
    let fields = Callback::new(move |()| {
        let part = |name: &str, kind: Kind, label: &Msg| at.field(&["agenda", &key, name], kind, label);
        view! {
            {part("text", Kind::Line, &msg!("meeting-item-text"))}
            {part("minutes", Kind::Number(LONGEST), &msg!("meeting-item-minutes"))}
            {part("topic", Kind::Words("review-topic", TOPICS), &msg!("meeting-item-topic"))}
        }
        .into_any()
    });
    let remove = Callback::new(move |()| {
        at.edit(msg!("label-meeting-item-removed"), |row| {
            row.agenda.remove(&id);
        });
        at.desk.offer_undo(t(&msg!("label-meeting-item-removed")), t(&msg!("undo")));
    });
    let step = move |up: bool, icon: &'static str| {
        let label = move || {
            if up {
                t(&msg!("meeting-item-up", what = name.get()))
            } else {
                t(&msg!("meeting-item-down", what = name.get()))
            }
        };
        let press = move |event: leptos::ev::MouseEvent| {
            let button = event.current_target().and_then(|it| it.dyn_into::<web_sys::HtmlElement>().ok());
            at.edit(msg!("label-meeting-item-moved"), |row| shift(row, id, up));
            // The line moves on the page, and what moves there loses the focus.
            request_animation_frame(move || {
                if let Some(button) = button {
                    // A button that has just left the page takes no focus; nothing is lost.
                    let _ = button.focus();
                }
            });
        };
        view! {
            <button class="btn bare icon-only" aria-label=label on:click=press>
                <Icon name=icon />
            </button>
        }
        .into_any()
    };
    let more = view! { {step(true, "arrow-up")} {step(false, "arrow-down")} }.into_any();
    entry(name, meta, fields, remove, more)
}
