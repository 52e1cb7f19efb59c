//! The shift of the strategy: old and new offerings, old and new buyers, and how far each account is with the new ones.

use super::All;
use crate::app::route::{Place, Tab};
use crate::app::state::App;
use crate::plan::Id;
use crate::portfolio::shift::{Reached, RoleLine, Shift, shift};
use crate::portfolio::{calls_picture, matrix_picture};
use crate::text::Arg;
use crate::text::Msg;
use crate::text::live::t;
use crate::tools::drawn::Drawn;
use crate::ui::Empty;
use leptos::prelude::*;

#[component]
pub fn ShiftView(all: All) -> impl IntoView {
    let app = all.app;
    let meant = Memo::new(move |_| all.read(|portfolio, today| shift(portfolio, today).is_meant()));
    let filled = Memo::new(move |_| all.read(|portfolio, today| !shift(portfolio, today).accounts.is_empty()));
    let matrix =
        Callback::new(move |width: f64| all.read(|portfolio, today| matrix_picture(&shift(portfolio, today), width)));
    let calls =
        Callback::new(move |width: f64| all.read(|portfolio, today| calls_picture(&shift(portfolio, today), width)));
    let said = move || all.read(|portfolio, today| offerings(&shift(portfolio, today)));
    let roles = move || all.read(|portfolio, today| roles(app, &shift(portfolio, today)));
    let title = move || all.read(|portfolio, today| t(&calls_picture(&shift(portfolio, today), 320.0).title));
    move || {
        if !meant.get() {
            return view! {
                <Empty title=t(&msg!("shift-unsaid")) text=t(&msg!("shift-unsaid-text"))>
                    <a class="btn" href=app.href(Place::Playbook)>{t(&msg!("portfolio-playbook"))}</a>
                </Empty>
            }
            .into_any();
        }
        view! {
            <div class="stack shift">
                <p class="meta">{t(&msg!("shift-lead"))}</p>
                {said}
                <h3 id="shift-roles">{t(&msg!("shift-roles"))}</h3>
                {roles}
                <h3>{t(&msg!("shift-matrix"))}</h3>
                {move || {
                    if filled.get() {
                        view! {
                            <p class="meta">{t(&msg!("shift-matrix-more"))}</p>
                            <Drawn make=matrix />
                        }
                        .into_any()
                    } else {
                        view! { <p>{t(&msg!("shift-matrix-empty"))}</p> }.into_any()
                    }
                }}
                <h3>{title}</h3>
                <Drawn make=calls />
            </div>
        }
        .into_any()
    }
}

fn names(list: impl Iterator<Item = impl AsRef<str>>) -> Vec<Arg> {
    list.map(|name| Arg::from(name.as_ref())).collect()
}

/// What is sold, and who bought it, in three lines.
fn offerings(shift: &Shift<'_>) -> AnyView {
    let old = names(shift.old_offerings.iter());
    let new = names(shift.new_offerings.iter());
    let roles = names(shift.old.iter().map(|role| role.name.as_str()));
    let lines = [
        (!old.is_empty()).then(|| msg!("shift-offerings-old", names = old)),
        (!new.is_empty()).then(|| msg!("shift-offerings-new", names = new)),
        (!roles.is_empty()).then(|| msg!("shift-old-roles", names = roles)),
    ];
    let lines = lines.into_iter().flatten().map(|line| view! { <li>{t(&line)}</li> }).collect_view();
    view! {
        <section class="stack-xs">
            <h3>{t(&msg!("shift-offerings"))}</h3>
            <ul class="plain-list">{lines}</ul>
        </section>
    }
    .into_any()
}

/// The new roles: what matters to them, how far we are, and what helps a seller who is not at ease.
fn roles(app: App, shift: &Shift<'_>) -> AnyView {
    let all = shift.accounts.len();
    let rows = shift.new.iter().map(|line| role(app, line, all)).collect_view();
    let head = ["role", "cares", "reached", "comfort"]
        .map(|word| view! { <th scope="col">{t(&Msg::dynamic(format!("shift-{word}")))}</th> });
    view! {
        <div class="table-frame" tabindex="0" role="region" aria-labelledby="shift-roles">
            <table class="table shift-roles">
                <thead>
                    <tr>{head}</tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn role(app: App, line: &RoleLine<'_>, all: usize) -> AnyView {
    let Reached { identified, met, assumed, advocate } = line.reached;
    let reached = t(&msg!(
        "shift-reached-text",
        identified = identified,
        met = met,
        assumed = assumed,
        advocate = advocate,
        all = all
    ));
    let comfort = match line.comfort {
        None => t(&msg!("shift-comfort-unsaid")),
        Some(comfort) if line.needs_help() => t(&msg!("shift-comfort-low", comfort = comfort)),
        Some(comfort) => t(&msg!("shift-comfort-fine", comfort = comfort)),
    };
    let help = line.needs_help().then(|| help(app, line));
    view! {
        <tr>
            <th scope="row">{line.role.name.clone()}</th>
            <td class="wide">{line.role.cares_about.clone()}</td>
            <td class="wide">{reached}</td>
            <td class="wide">{comfort} {help}</td>
        </tr>
    }
    .into_any()
}

/// A briefing card, or a joint call; with the next call there is.
fn help(app: App, line: &RoleLine<'_>) -> AnyView {
    let question = line.role.question.trim();
    let card = (!question.is_empty()).then(|| t(&msg!("shift-help-card", question = question)));
    let next = line.next.map(|(plan, on, call)| {
        let title =
            if call.title.is_empty() { msg!("coach-call-untitled") } else { msg!("coach-call", title = &call.title) };
        let text = t(&msg!("shift-help-call", call = title, name = &plan.name, on = on));
        let (plan, call): (Id, Id) = (plan.id, call.id);
        view! { <li><a href=app.href(Place::Account(plan, Tab::Call(call)))>{text}</a></li> }
    });
    view! {
        <ul class="facts shift-help">
            {card.map(|card| view! { <li>{card}</li> })} <li>{t(&msg!("shift-help-joint"))}</li> {next}
        </ul>
    }
    .into_any()
}
