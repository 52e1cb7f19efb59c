//! What the moderator keeps an eye on: who has not spoken, which regions are there, what was brought, who knows whom, and
//! whether the moves grow anything.

use super::super::edits::use_tie;
use super::super::reading::{Tie, grows, people as in_order, present, regions as all_regions, silent, ties as unique};
use super::{At, tag};
use crate::editor::browser::new_id;
use crate::plan::{About, Arrange, EntityKind, Id, Participant, Plan};
use crate::text::live::t;
use crate::tools::bind::{word, word_key};
use crate::ui::{Check, Folded, Options, Select};
use leptos::prelude::*;
use std::sync::Arc;

/// Ties that are proposed at once.
const FIRST: usize = 3;

/// Who has spoken; who could not come.
pub fn people(at: At) -> AnyView {
    let ids = Memo::new(move |_| at.with(|row| in_order(row).into_iter().map(|(id, _)| id).collect::<Vec<_>>()));
    let quiet = move || {
        at.with(|row| {
            let names: Vec<String> = silent(row).into_iter().map(|(_, one)| one.name.clone()).collect();
            match (names.is_empty(), present(row).is_empty()) {
                (_, true) => t(&msg!("meeting-nobody-here")),
                (true, false) => t(&msg!("meeting-all-spoke")),
                (false, false) => t(&msg!("meeting-silent", names = names)),
            }
        })
    };
    let one = move |id: Id| {
        let name = at.review.with_untracked(|row| row.people.get(&id).map(|one| one.name.clone()).unwrap_or_default());
        let is = move |read: fn(&Participant) -> bool| {
            Signal::derive(move || at.with(|row| row.people.get(&id).is_some_and(read)))
        };
        let set = move |change: fn(&mut Participant, bool), on: bool| {
            at.edit(msg!("label-meeting-spoke"), |row| {
                if let Some(one) = row.people.get_mut(&id) {
                    change(one, on);
                }
            });
        };
        let absent = is(|one| one.absent);
        let label = t(&msg!("meeting-absent-who", name = &name));
        view! {
            <li class="row between">
                <Check label=name value=is(|one| one.spoke) on_change=move |on| set(|one, on| one.spoke = on, on) />
                <button
                    class="btn bare small"
                    aria-pressed=move || absent.get().to_string()
                    aria-label=label
                    on:click=move |_| set(|one, on| one.absent = on, !absent.get_untracked())
                >
                    {t(&msg!("meeting-absent"))}
                </button>
            </li>
        }
        .into_any()
    };
    view! {
        <section class="stack-s" aria-labelledby="room-people">
            <h3 id="room-people">{t(&msg!("meeting-spoke"))}</h3>
            <ul class="plain-list room-people" role="list">
                <For each=move || ids.get() key=|id| *id let:id>
                    {one(id)}
                </For>
            </ul>
            <p class="meta" role="status">{quiet}</p>
        </section>
    }
    .into_any()
}

/// The regions of the account, and who speaks for each; nothing for an account of one region.
pub fn regions(at: At) -> AnyView {
    let list = Memo::new(move |_| {
        at.desk.plan.with(|plan| {
            at.with(|row| {
                all_regions(plan, row).into_iter().map(|region| (region.name, region.here)).collect::<Vec<_>>()
            })
        })
    });
    let line = |(name, here): (String, Vec<String>)| {
        if here.is_empty() {
            view! { <li>{name} " " {tag(t(&msg!("meeting-region-nobody")), "bad")}</li> }.into_any()
        } else {
            view! { <li>{name} " " <span class="meta">{here.join(", ")}</span></li> }.into_any()
        }
    };
    view! {
        <Show when=move || list.with(|list| list.len() > 1)>
            <section class="stack-s" aria-labelledby="room-regions">
                <h3 id="room-regions">{t(&msg!("meeting-regions"))}</h3>
                <ul class="plain-list" role="list">{move || list.get().into_iter().map(line).collect_view()}</ul>
            </section>
        </Show>
    }
    .into_any()
}

/// The questions and ideas people brought, to be ticked once they were talked about.
pub fn brought(at: At) -> AnyView {
    let ids = Memo::new(move |_| {
        at.with(|row| {
            let told = row.brought.iter().filter(|(_, one)| !one.text.trim().is_empty());
            told.map(|(id, _)| *id).collect::<Vec<_>>()
        })
    });
    let line = move |id: Id| {
        let label = at.review.with_untracked(|row| {
            let one = row.brought.get(&id)?;
            let whose = row.people.get(&one.by).map(|one| one.name.clone()).unwrap_or_default();
            let kind = t(&word_key("brought", &word(&one.kind)));
            Some(t(&msg!("meeting-brings", name = whose, kind = kind, text = one.text.trim())))
        });
        let done = Signal::derive(move || at.with(|row| row.brought.get(&id).is_some_and(|one| one.done)));
        let set = move |on: bool| {
            at.edit(msg!("label-meeting-talked"), |row| {
                if let Some(one) = row.brought.get_mut(&id) {
                    one.done = on;
                }
            });
        };
        view! { <li><Check label=label.unwrap_or_default() value=done on_change=set /></li> }.into_any()
    };
    view! {
        <section class="stack-s" aria-labelledby="room-brought">
            <h3 id="room-brought">{t(&msg!("minutes-brought"))}</h3>
            <Show
                when=move || ids.with(|ids| !ids.is_empty())
                fallback=|| view! { <p class="meta">{t(&msg!("meeting-nothing-brought"))}</p> }
            >
                <ul class="plain-list stack-s" role="list">
                    <For each=move || ids.get() key=|id| *id let:id>
                        {line(id)}
                    </For>
                </ul>
            </Show>
        </section>
    }
    .into_any()
}

fn make_action(at: At, tie: &Tie) {
    at.desk.edit(msg!("label-meeting-tie"), |plan| use_tie(plan, at.id, new_id(), tie, &t));
    at.desk.offer_undo(t(&msg!("meeting-tie-made")), t(&msg!("undo")));
}

/// Who of us knows whom: those the plan knows of, and a line for what comes up in the room.
pub fn ties(at: At) -> AnyView {
    let found = Memo::new(move |_| {
        let playbook = at.desk.playbook();
        at.desk.plan.with(|plan| unique(plan, &playbook).into_iter().take(FIRST).map(Arc::new).collect::<Vec<_>>())
    });
    let line = move |tie: Arc<Tie>| {
        let words = t(&msg!("meeting-tie", member = &tie.member, name = &tie.name));
        let label = t(&msg!("meeting-tie-use-what", what = &words));
        let href = at.desk.person_href(tie.person);
        view! {
            <li class="row between">
                <a class="grow" href=href>{words}</a>
                <button class="btn small" aria-label=label on:click=move |_| make_action(at, &tie)>
                    {t(&msg!("meeting-tie-use"))}
                </button>
            </li>
        }
        .into_any()
    };
    let inside = Callback::new(move |()| by_hand(at));
    view! {
        <section class="stack-s" aria-labelledby="room-ties">
            <h3 id="room-ties">{t(&msg!("meeting-ties"))}</h3>
            <ul class="plain-list stack-s" role="list">{move || found.get().into_iter().map(line).collect_view()}</ul>
            <Folded class="meeting-folded" title=t(&msg!("meeting-tie-add")) inside />
        </section>
    }
    .into_any()
}

/// Somebody in the room says whom they know.
fn by_hand(at: At) -> AnyView {
    let (who, whom) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let blank = || (String::new(), t(&msg!("not-known")));
    let ours = Signal::derive(move || {
        let names =
            at.with(|row| in_order(row).into_iter().map(|(_, one)| (one.name.clone(), one.name.clone())).collect());
        let names: Options = names;
        std::iter::once(blank()).chain(names).collect::<Options>()
    });
    let theirs = Signal::derive(move || {
        let mut names: Options = at.desk.plan.with(|plan: &Arc<Plan>| {
            plan.stakeholders.iter().map(|(id, row)| (id.to_string(), row.name.clone())).collect()
        });
        names.arrange_by(|a, b| a.1.cmp(&b.1));
        std::iter::once(blank()).chain(names).collect::<Options>()
    });
    let press = move |_| {
        let member = who.get_untracked();
        let person = whom.get_untracked().parse().ok().and_then(|id: Id| {
            let plan = at.desk.now();
            Some((id, plan.stakeholders.get(&id)?.name.clone()))
        });
        if let Some((person, name)) = person.filter(|_| !member.is_empty()) {
            make_action(at, &Tie { member, person, name });
            whom.set(String::new());
        }
    };
    let ready = move || !who.with(String::is_empty) && !whom.with(String::is_empty);
    view! {
        <div class="stack-s">
            <Select label=t(&msg!("meeting-tie-who")) options=ours value=who on_change=move |word| who.set(word) />
            <Select label=t(&msg!("meeting-tie-whom")) options=theirs value=whom on_change=move |word| whom.set(word) />
            <div class="row">
                <button class="btn" disabled=move || !ready() on:click=press>{t(&msg!("meeting-tie-use"))}</button>
            </div>
        </div>
    }
    .into_any()
}

/// Every open move of the plan with its two tests: does it bring revenue beyond today's, and is it near enough?
pub fn open_moves(at: At) -> AnyView {
    let open = Memo::new(move |_| {
        at.desk.plan.with(|plan| {
            let mut rows: Vec<_> = plan.moves.iter().filter(|(_, row)| row.done_on.is_none()).collect();
            rows.arrange_by_key(|(id, row)| (grows(row), row.due.is_none(), row.due, **id));
            rows.into_iter().map(|(id, row)| (*id, grows(row))).collect::<Vec<_>>()
        })
    });
    let title = move || {
        open.with(|open| {
            let growing = open.iter().filter(|(_, grows)| *grows).count();
            t(&msg!("meeting-growth-count", growing = growing, count = open.len()))
        })
    };
    let inside = Callback::new(move |()| {
        let list = move || {
            at.desk.plan.with(|plan| {
                open.get()
                    .into_iter()
                    .filter_map(|(id, _)| {
                        let row = plan.moves.get(&id)?;
                        let href = at.desk.href(&About::whole(EntityKind::Move, id));
                        let marks = super::capture::tests(at, plan, id);
                        Some(view! { <li><a href=href>{row.text.clone()}</a> " " {marks}</li> })
                    })
                    .collect_view()
            })
        };
        view! { <ul class="plain-list stack-s" role="list">{list}</ul> }.into_any()
    });
    view! {
        <Show when=move || open.with(|open| !open.is_empty())>
            <section class="stack-s" aria-labelledby="room-growth">
                <h3 id="room-growth">{t(&msg!("meeting-growth-test"))}</h3>
                <p class="meta" role="status">{title}</p>
                <Folded class="meeting-folded" title=t(&msg!("meeting-growth-moves")) inside />
            </section>
        </Show>
    }
    .into_any()
}
