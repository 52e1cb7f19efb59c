//! A quarter of an hour for two over a plan: what changed, what is open, what was asked, what was set aside; then what was
//! said, and when to look again.

use super::meeting::since;
use super::route::{Place, Tab};
use super::state::App;
use crate::editor::browser::new_id;
use crate::plan::{Arrange, Id, Plan, Review, ReviewKind};
use crate::text::live::{date, t};
use crate::tools::bind::{self, date_of, date_text};
use crate::tools::desk::Desk;
use crate::tools::pins::Pinned;
use crate::tools::reviews::reading::is_strategic;
use crate::tools::reviews::view::Strategic;
use crate::tools::strategy::insights::last_review;
use crate::ui::{DateField, Icon, TextArea, TextField};
use leptos::prelude::*;
use std::sync::Arc;
use time::Duration;

/// The page.
#[component]
pub fn ReviewPage() -> impl IntoView {
    let (app, desk) = (App::here(), Desk::here());
    let ahead = Memo::new(move |_| desk.plan.with(|plan| next(plan)));
    let begin = move |_| {
        let (by, today) = (desk.editor.author_name(), desk.today.get_untracked());
        desk.edit(msg!("label-review-begin"), move |plan| {
            let row = Review { kind: ReviewKind::Two.into(), on: Some(today), by, ..Review::default() };
            plan.reviews.insert(new_id(), Arc::new(row));
        });
    };
    view! {
        <section class="stack review" aria-labelledby="review">
            <div class="row between">
                <h2 id="review">{t(&msg!("review-title"))}</h2>
                <a class="btn bare small" href=app.href(Place::Account(desk.editor.id(), Tab::History))>
                    <Icon name="history" />
                    {t(&msg!("history"))}
                </a>
            </div>
            <p class="meta">{t(&msg!("review-text"))}</p>
            <SinceLast />
            <Asked />
            <SetAside />
            {move || match ahead.get() {
                Some(id) => view! { <Notes id /> }.into_any(),
                None => view! {
                    <p>
                        <button class="btn go" on:click=begin>{t(&msg!("review-begin"))}</button>
                    </p>
                }
                .into_any(),
            }}
            <Held />
        </section>
        <div class="review strategic-part">
            <Strategic />
        </div>
    }
}

/// The review of two that is ahead or under way: the earliest.
fn next(plan: &Plan) -> Option<Id> {
    plan.reviews
        .iter()
        .filter(|(_, one)| !one.held && !is_strategic(one))
        .min_by_key(|(id, one)| (one.on, **id))
        .map(|(id, _)| *id)
}

/// What changed since the last review; since a month ago where there was none.
#[component]
fn SinceLast() -> impl IntoView {
    let (app, desk) = (App::here(), Desk::here());
    let today = desk.today.get_untracked();
    let last = desk.plan.with_untracked(|plan| last_review(plan, today));
    let from = last.or_else(|| today.checked_sub(Duration::days(30))).unwrap_or(today);
    let heading = match last {
        Some(on) => msg!("review-since-last", on = on),
        None => msg!("review-since-month", on = from),
    };
    view! {
        <section class="stack-s" aria-labelledby="review-since">
            <h3 id="review-since">{t(&heading)}</h3>
            {since(app, desk, from)}
        </section>
    }
}

/// The questions that wait for an answer, to be answered here.
#[component]
fn Asked() -> impl IntoView {
    let desk = Desk::here();
    // Those that were open when the page was opened stay until it is left, so that an answer can be read once more.
    let open = desk.plan.with_untracked(|plan| {
        let waiting = plan.pins.iter().filter(|(_, pin)| pin.answer.trim().is_empty());
        waiting.map(|(id, _)| *id).collect::<Vec<_>>()
    });
    let body = if open.is_empty() {
        view! { <p class="meta">{t(&msg!("review-nothing-asked"))}</p> }.into_any()
    } else {
        open.into_iter().map(|id| view! { <Pinned id /> }).collect_view().into_any()
    };
    view! {
        <section class="stack-s" aria-labelledby="review-asked">
            <h3 id="review-asked">{t(&msg!("review-asked"))}</h3>
            {body}
        </section>
    }
}

/// What was set aside, and why; it can be looked at again.
#[component]
fn SetAside() -> impl IntoView {
    let desk = Desk::here();
    let list = move || {
        desk.plan.with(|plan| {
            let mut rows: Vec<_> = plan.dismissals.iter().map(|(id, row)| (*id, row.clone())).collect();
            rows.arrange_by_key(|(id, row)| (std::cmp::Reverse(row.on), *id));
            rows
        })
    };
    let bring_back = move |id: Id| {
        desk.edit(msg!("label-look-again"), move |plan| {
            plan.dismissals.remove(&id);
        });
    };
    let line = move |(id, row): (Id, Arc<crate::plan::Dismissal>)| {
        let why = t(&crate::text::Msg::dynamic(format!("why-{}", row.rule)));
        let label = t(&msg!("review-look-again-at", what = &row.reason));
        view! {
            <li class="row between">
                <span class="grow">
                    <b>{row.reason.clone()}</b>
                    " "
                    <span class="meta">{why} " " {row.by.clone()} " " {row.on.map(date)}</span>
                </span>
                <button class="btn small" aria-label=label on:click=move |_| bring_back(id)>{t(&msg!("review-look-again"))}</button>
            </li>
        }
    };
    move || {
        let rows = list();
        (!rows.is_empty()).then(|| {
            view! {
                <section class="stack-s" aria-labelledby="review-aside">
                    <h3 id="review-aside">{t(&msg!("review-aside"))}</h3>
                    <ul class="plain-list" role="list">{rows.into_iter().map(line).collect_view()}</ul>
                </section>
            }
        })
    }
}

/// What is written down, and the end of it.
#[component]
fn Notes(id: Id) -> impl IntoView {
    let desk = Desk::here();
    let row = move |plan: &Plan| plan.reviews.get(&id).cloned();
    let (with, on_with) = bind::text(
        desk,
        msg!("label-review"),
        move |plan| row(plan).map(|one| one.with.clone()),
        move |plan, text| _ = Plan::change(&mut plan.reviews, id, |one| one.with = text),
    );
    let (points, on_points) = bind::text(
        desk,
        msg!("label-review"),
        move |plan| row(plan).map(|one| one.points.clone()),
        move |plan, text| _ = Plan::change(&mut plan.reviews, id, |one| one.points = text),
    );
    let on = Memo::new(move |_| desk.plan.with(|plan| date_text(row(plan).and_then(|one| one.on))));
    let set_on = move |text: String| {
        desk.edit(msg!("label-review"), move |plan| {
            Plan::change(&mut plan.reviews, id, |one| one.on = date_of(&text));
        });
    };
    let finish = move |weeks: i64| {
        let today = desk.today.get_untracked();
        desk.edit(msg!("label-review-held"), move |plan| {
            let kind = plan.reviews.get(&id).map(|one| one.kind.clone()).unwrap_or_default();
            let with = plan.reviews.get(&id).map(|one| one.with.clone()).unwrap_or_default();
            Plan::change(&mut plan.reviews, id, |one| (one.held, one.on) = (true, Some(today)));
            if weeks > 0 {
                let on = today.checked_add(Duration::weeks(weeks));
                plan.reviews.insert(new_id(), Arc::new(Review { kind, on, with, ..Review::default() }));
            }
        });
        desk.offer_undo(t(&msg!("review-was-held")), t(&msg!("undo")));
    };
    let drop = move |_| {
        desk.edit(msg!("label-review-dropped"), move |plan| {
            plan.reviews.remove(&id);
        });
        desk.offer_undo(t(&msg!("review-was-dropped")), t(&msg!("undo")));
    };
    view! {
        <section class="sheet pad stack-s" aria-labelledby="review-notes">
            <h3 id="review-notes">{t(&msg!("review-notes"))}</h3>
            <div class="row">
                <div class="grow">
                    <TextField label=t(&msg!("review-with")) value=with on_input=on_with />
                </div>
                <DateField label=t(&msg!("review-on")) value=on on_change=set_on />
            </div>
            <TextArea
                label=t(&msg!("review-points"))
                value=points
                on_input=on_points
                placeholder=t(&msg!("review-points-example"))
            />
            <div class="row">
                <button class="btn go" on:click=move |_| finish(4)>{t(&msg!("review-finish-again"))}</button>
                <button class="btn" on:click=move |_| finish(0)>{t(&msg!("review-finish"))}</button>
                <button class="btn bare" on:click=drop>{t(&msg!("review-drop"))}</button>
            </div>
        </section>
    }
}

/// Reviews of two that were held, the latest first.
#[component]
fn Held() -> impl IntoView {
    let desk = Desk::here();
    let rows = move || {
        desk.plan.with(|plan| {
            let mut rows: Vec<_> = plan
                .reviews
                .iter()
                .filter(|(_, one)| one.held && !is_strategic(one))
                .map(|(id, one)| (*id, one.clone()))
                .collect();
            rows.arrange_by_key(|(id, one)| (std::cmp::Reverse(one.on), *id));
            rows
        })
    };
    let line = |(_, one): (Id, Arc<Review>)| {
        let with = (!one.with.trim().is_empty()).then(|| t(&msg!("review-was-with", with = one.with.trim())));
        view! {
            <li class="stack-s">
                <b>{one.on.map(date)} " " {with}</b>
                <p class="serif review-points">{one.points.clone()}</p>
            </li>
        }
    };
    move || {
        let rows = rows();
        (!rows.is_empty()).then(|| {
            view! {
                <section class="stack-s" aria-labelledby="review-held">
                    <h3 id="review-held">{t(&msg!("review-held"))}</h3>
                    <ul class="plain-list stack-s" role="list">{rows.into_iter().map(line).collect_view()}</ul>
                </section>
            }
        })
    }
}
