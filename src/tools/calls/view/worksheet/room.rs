//! Line 6: who will be there, what each cares about and what we want from each; who decides and is absent.

use super::Line;
use crate::plan::{Arrange, Id, Seat, Stance, Words};
use crate::text::live::t;
use crate::tools::bind::word_key;
use crate::tools::calls::reading::{absent_deciders, room};
use crate::tools::calls::view::bits::{StanceMark, change, follow, line, name, removed, say_authority};
use crate::tools::calls::view::make::seat;
use crate::tools::desk::Desk;
use crate::ui::{Icon, Options, Select, TextArea};
use leptos::prelude::*;

/// Beyond this many, a call becomes a presentation.
const MOST: usize = 4;

#[component]
pub(super) fn Room(call: Id) -> impl IntoView {
    let desk = Desk::here();
    let ids = Memo::new(move |_| {
        desk.plan.with(|plan| {
            let Some(call) = plan.calls.get(&call) else { return Vec::new() };
            room(plan, call).iter().map(|(id, _)| *id).collect::<Vec<_>>()
        })
    });
    let crowd = Memo::new(move |_| ids.with(Vec::len) > MOST);
    view! {
        <Line number=6 title=msg!("call-line-room") hint=msg!("call-line-room-hint")>
            <Show when=move || ids.with(|ids| !ids.is_empty())>
                <ul class="plain-list ws-room" role="list">
                    <For each=move || ids.get() key=|id| *id let:person>
                        <Person call person />
                    </For>
                </ul>
            </Show>
            <Add call />
            <Show when=move || crowd.get()>
                <p class="meta">{t(&msg!("call-room-crowd"))}</p>
            </Show>
            <Absent call />
        </Line>
    }
}

#[component]
fn Person(call: Id, person: Id) -> impl IntoView {
    let desk = Desk::here();
    let label = || msg!("label-call-room");
    let of = move |read: fn(&Seat) -> &String, write: fn(&mut Seat) -> &mut String| {
        line(
            desk,
            call,
            label(),
            move |c| c.room.get(&person).map(|seat| read(seat).clone()).unwrap_or_default(),
            move |c, text| {
                if let Some(seat) = c.room.get_mut(&person) {
                    *write(seat) = text;
                }
            },
        )
    };
    let cares = of(|seat| &seat.cares_about, |seat| &mut seat.cares_about);
    let wanted = of(|seat| &seat.wanted, |seat| &mut seat.wanted);
    let called = Memo::new(move |_| desk.plan.with(|plan| name(plan, person)));
    let facts = move || {
        desk.plan.with(|plan| {
            let row = plan.stakeholders.get(&person)?;
            let call = plan.calls.get(&call)?;
            let stance = call.opportunity.map(|sale| row.position(sale).stance.get());
            Some((row.title.clone(), say_authority(plan, call, person), stance))
        })
    };
    let remove = move |_| {
        change(desk, call, msg!("label-call-room"), |call| {
            call.room.remove(&person);
        });
        removed(desk, &msg!("call-room-removed", name = called.get_untracked()));
    };
    view! {
        <li class="ws-person">
            <div class="ws-person-head">
                <span class="grow">
                    <a class="ws-person-name" href=desk.person_href(person)>{called}</a>
                    {move || facts().map(|(title, authority, stance)| view! { <Standing title authority stance /> })}
                </span>
                <button
                    class="btn bare icon-only"
                    aria-label=move || t(&msg!("remove-what", what = called.get()))
                    on:click=remove
                >
                    <Icon name="x" />
                </button>
            </div>
            <div class="ws-grid two">
                <TextArea label=t(&msg!("call-cares")) rows=1 value=cares.0 on_input=cares.1 />
                <TextArea label=t(&msg!("call-wanted")) rows=1 value=wanted.0 on_input=wanted.1 />
            </div>
        </li>
    }
}

/// Title, authority and stance in one row.
#[component]
pub(in crate::tools::calls::view) fn Standing(
    title: String,
    authority: String,
    stance: Option<Stance>,
) -> impl IntoView {
    let facts = [title, authority].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" · ");
    view! {
        <span class="ws-standing">
            <span>{facts}</span>
            {stance
                .map(|stance| {
                    view! {
                        <span class="ws-stance">
                            <StanceMark stance />
                            {t(&word_key("sheet-stance", stance.word()))}
                        </span>
                    }
                })}
        </span>
    }
}

/// Somebody more.
#[component]
fn Add(call: Id) -> impl IntoView {
    let desk = Desk::here();
    let followed = follow(desk, call);
    let options = Memo::new(move |_| {
        let Some(call) = followed.get() else { return Options::new() };
        let mut rest: Options = desk.plan.with(|plan| {
            let others = plan.stakeholders.iter().filter(|(id, _)| !call.room.contains_key(id));
            others.map(|(id, person)| (id.to_string(), person.name.clone())).collect()
        });
        rest.arrange_by(|a, b| a.1.cmp(&b.1));
        std::iter::once((String::new(), t(&msg!("call-room-choose")))).chain(rest).collect()
    });
    let nobody = Memo::new(move |_| desk.plan.with(|plan| plan.stakeholders.is_empty()));
    let chosen = RwSignal::new(String::new());
    let add = Callback::new(move |word: String| {
        if let Ok(person) = word.parse::<Id>() {
            seat(desk, call, person);
        }
        // Back to the invitation, also in the browser's own picker.
        chosen.set(word);
        chosen.set(String::new());
    });
    view! {
        <Show
            when=move || !nobody.get()
            fallback=|| view! { <p class="meta">{t(&msg!("call-room-nobody"))}</p> }
        >
            <Show when=move || options.with(|options| options.len() > 1)>
                <div class="ws-room-add">
                    <Select label=t(&msg!("call-room-add")) options value=chosen on_change=add />
                </div>
            </Show>
        </Show>
    }
}

/// Who can say yes finally or stop it, and will not be there.
#[component]
fn Absent(call: Id) -> impl IntoView {
    let desk = Desk::here();
    let absent = Memo::new(move |_| {
        desk.plan.with(|plan| {
            let Some(row) = plan.calls.get(&call) else { return Vec::new() };
            let people = absent_deciders(plan, row);
            people.iter().map(|(id, p, authority)| (*id, p.name.clone(), authority.word())).collect::<Vec<_>>()
        })
    });
    view! {
        <Show when=move || absent.with(|absent| !absent.is_empty())>
            <div class="ws-absent">
                <b>{t(&msg!("call-absent"))}</b>
                <ul class="plain-list" role="list">
                    <For each=move || absent.get() key=Clone::clone let:row>
                        <li>
                            <span>
                                <a href=desk.person_href(row.0)>{row.1.clone()}</a>
                                " "
                                <span class="meta">{t(&word_key("sheet-authority", row.2))}</span>
                            </span>
                            <button
                                class="btn bare small"
                                aria-label=t(&msg!("call-absent-seat-what", name = &row.1))
                                on:click=move |_| seat(desk, call, row.0)
                            >
                                {t(&msg!("call-absent-seat"))}
                            </button>
                        </li>
                    </For>
                </ul>
            </div>
        </Show>
    }
}
