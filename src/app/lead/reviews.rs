//! The account reviews of all accounts: what is next, what is late, what was agreed and is not done. It reads briefs only.

use crate::app::route::{Place, Tab};
use crate::app::state::App;
use crate::plan::{About, EntityKind, Id};
use crate::text::Msg;
use crate::text::live::{date, t};
use crate::tools::reviews::briefs::{Calendar, Entry, Owed, calendar};
use crate::ui::Empty;
use leptos::prelude::*;
use time::Date;

/// Lines of a list that are shown at once.
const MOST: usize = 60;

/// The place.
#[component]
pub fn AllReviews(#[allow(unused_variables)] row: Signal<Option<Id>>) -> impl IntoView {
    let app = App::here();
    let all = Memo::new(move |_| calendar(&app.summaries.get().unwrap_or_default(), app.today.get()));
    let body = move || {
        all.with(|all| {
            if *all == Calendar::default() {
                return nothing(app);
            }
            view! {
                <div class="stack-l">
                    {entries(app, msg!("reviews-overdue"), &all.overdue)} {entries(app, msg!("reviews-ahead"), &all.ahead)}
                    {owed(app, &all.owed)} {unset(app, &all.unset)} {entries(app, msg!("reviews-held"), &all.held)}
                </div>
            }
            .into_any()
        })
    };
    view! {
        <main id="main" tabindex="-1" class="page">
            <div class="head">
                <div class="head-text">
                    <h1>{t(&msg!("lead-reviews"))}</h1>
                    <p class="lead">{t(&msg!("reviews-lead"))}</p>
                </div>
            </div>
            {body}
        </main>
    }
}

fn nothing(app: App) -> AnyView {
    view! {
        <Empty alone=true title=t(&msg!("reviews-none")) text=t(&msg!("reviews-none-text")) example=t(&msg!("meetings-example"))>
            <a class="btn go" href=app.href(Place::Accounts)>{t(&msg!("accounts-all"))}</a>
        </Empty>
    }
    .into_any()
}

/// A table with a heading; nothing where it has no rows.
fn table(heading: &Msg, columns: &[Msg], rows: Vec<AnyView>) -> Option<AnyView> {
    let heading = t(heading);
    let name = heading.clone();
    let head = columns.iter().map(|column| view! { <th scope="col">{t(column)}</th> }).collect_view();
    (!rows.is_empty()).then(|| {
        view! {
            <section class="stack-s">
                <h2>{heading}</h2>
                <div class="table-frame" tabindex="0" role="region" aria-label=name>
                    <table class="table reviews-table">
                        <thead><tr>{head}</tr></thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
            </section>
        }
        .into_any()
    })
}

fn entries(app: App, heading: Msg, list: &[Entry]) -> Option<AnyView> {
    let row = |entry: &Entry| {
        let review = &entry.review;
        let on = review.on.map_or_else(|| t(&msg!("reviews-no-day")), date);
        let state = if review.held {
            t(&msg!("meeting-agreed", count = review.actions))
        } else {
            t(&msg!("meeting-ready", ready = review.ready, count = review.people))
        };
        let href = app.href(Place::Account(entry.account, Tab::Meeting(review.id)));
        let name = entry.name.clone();
        view! { <tr><th scope="row"><a href=href>{name}</a></th><td>{on}</td><td>{state}</td></tr> }.into_any()
    };
    let columns = [msg!("reviews-account"), msg!("reviews-day"), msg!("reviews-state")];
    table(&heading, &columns, list.iter().take(MOST).map(row).collect())
}

fn owed(app: App, list: &[Owed]) -> Option<AnyView> {
    let row = |one: &Owed| {
        let about = About::whole(EntityKind::Move, one.action.id);
        let href = app.href(App::place_of(one.account, &about));
        let due = one.action.due.map(date);
        let late = one.late.map(|days| {
            view! { <span class="tag bad">{t(&msg!("reviews-late", days = days))}</span> }
        });
        let (text, owner, name) = (one.action.text.clone(), one.action.owner.clone(), one.name.clone());
        view! {
            <tr>
                <th scope="row"><a href=href>{text}</a></th>
                <td>{name}</td>
                <td>{owner}</td>
                <td>{due} " " {late}</td>
            </tr>
        }
        .into_any()
    };
    let columns = [msg!("reviews-action"), msg!("reviews-account"), msg!("meeting-owner"), msg!("reviews-due")];
    table(&msg!("reviews-owed"), &columns, list.iter().take(MOST).map(row).collect())
}

/// Accounts that were reviewed once and have nothing in the calendar: a review recurs.
fn unset(app: App, list: &[(Id, String, Date)]) -> Option<AnyView> {
    let row = |(id, name, last): &(Id, String, Date)| {
        let href = app.href(Place::Account(*id, Tab::Review));
        let (name, last) = (name.clone(), date(*last));
        view! { <tr><th scope="row"><a href=href>{name}</a></th><td>{last}</td></tr> }.into_any()
    };
    let columns = [msg!("reviews-account"), msg!("reviews-last")];
    table(&msg!("reviews-unset"), &columns, list.iter().take(MOST).map(row).collect())
}
