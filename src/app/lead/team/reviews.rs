//! The reviews that are set in the plans at hand, and the accounts for which none is.

use super::All;
use crate::app::route::{Place, Tab};
use crate::app::state::App;
use crate::plan::{ReviewBrief, ReviewKind, Summary, Words as _};
use crate::portfolio::reps::calendar;
use crate::text::Msg;
use crate::text::live::{date, t};
use leptos::prelude::*;
use time::Date;

/// Accounts without a review that are named.
const NAMED: usize = 8;

#[component]
pub fn Reviews(all: All) -> impl IntoView {
    let app = all.app;
    let body = move || {
        all.read(|portfolio, today| {
            let (set, none) = calendar(portfolio, today);
            let lines = set.iter().map(|(plan, review)| line(app, plan, review, today)).collect_view();
            let set = if set.is_empty() {
                view! { <p class="meta">{t(&msg!("reps-reviews-none"))}</p> }.into_any()
            } else {
                view! { <ul class="plain-list stack-xs" role="list">{lines}</ul> }.into_any()
            };
            view! { {set} {unset(app, &none)} }.into_any()
        })
    };
    view! {
        <section class="stack-s" aria-labelledby="reps-reviews">
            <h2 id="reps-reviews">{t(&msg!("reps-reviews"))}</h2>
            {body}
        </section>
    }
}

fn line(app: App, plan: &Summary, review: &ReviewBrief, today: Date) -> AnyView {
    let late = review.on.is_some_and(|on| on < today);
    let when = review.on.map_or_else(|| t(&msg!("reps-review-undated")), date);
    let kind = t(&Msg::dynamic(format!("reps-review-{}", review.kind.get().word())));
    let with = (!review.with.is_empty()).then(|| t(&msg!("reps-review-with", with = &review.with)));
    // The two of them have a page of their own; the other kind has one for each review.
    let tab = if review.kind == ReviewKind::Two { Tab::Review } else { Tab::Meeting(review.id) };
    view! {
        <li>
            <a href=app.href(Place::Account(plan.id, tab))>
                <b>{when}</b>
                " "
                {plan.name.clone()}
            </a>
            " "
            <span class="meta">
                {kind} " " {with} " "
                {late.then(|| view! { <b class="late">{t(&msg!("reps-review-late"))}</b> })}
            </span>
        </li>
    }
    .into_any()
}

fn unset(app: App, none: &[&Summary]) -> Option<AnyView> {
    if none.is_empty() {
        return None;
    }
    let link = |plan: &&Summary| {
        view! { <li><a href=app.href(Place::Account(plan.id, Tab::Review))>{plan.name.clone()}</a></li> }
    };
    let more = none.len().saturating_sub(NAMED);
    let more = (more > 0).then(|| view! { <li class="meta">{t(&msg!("reps-reviews-more", count = more))}</li> });
    let links = none.iter().take(NAMED).map(link).collect_view();
    let view = view! {
        <p class="meta">{t(&msg!("reps-reviews-unset", count = none.len()))}</p>
        <ul class="facts">{links} {more}</ul>
    };
    Some(view.into_any())
}
