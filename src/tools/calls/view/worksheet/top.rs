//! Lines 1 and 2: which call it is, and why now.

use super::Line;
use crate::plan::{Arrange, Call, Id, TimeOfDay};
use crate::text::live::t;
use crate::tools::bind::{date_of, date_text, number_of};
use crate::tools::calls::view::bits::{NameField, TimeField, follow, line};
use crate::tools::desk::Desk;
use crate::ui::{DateField, Options, Select, TextArea, TextField};
use leptos::prelude::*;

/// Lengths a call usually has, in minutes.
const LENGTHS: [u16; 7] = [15, 20, 30, 45, 60, 90, 120];
/// The list of our team's names on the page.
const TEAM: &str = "call-team";
/// The list of the customer's steps on the page.
const STEPS: &str = "call-steps";

/// Line 1.
#[component]
pub(super) fn About(call: Id) -> impl IntoView {
    let desk = Desk::here();
    let label = || msg!("label-call-details");
    let title = line(desk, call, label(), |c| c.title.clone(), |c, text| c.title = text);
    let on = line(desk, call, label(), |c| date_text(c.on), |c, text| c.on = date_of(&text));
    let at = line(
        desk,
        call,
        label(),
        |c| c.at.map(|at| at.to_string()).unwrap_or_default(),
        |c, text| c.at = text.parse::<TimeOfDay>().ok(),
    );
    let lead = line(desk, call, label(), |c| c.lead.clone(), |c, text| c.lead = text);
    let asks = line(desk, call, label(), |c| c.asks.clone(), |c, text| c.asks = text);
    let observes = line(desk, call, label(), |c| c.observes.clone(), |c, text| c.observes = text);
    let team = move || {
        desk.plan
            .with(|plan| plan.team.values().map(|m| m.name.clone()).filter(|name| !name.is_empty()).collect::<Vec<_>>())
    };
    view! {
        <Line number=1 title=msg!("call-line-about") hint=msg!("call-line-about-hint")>
            <datalist id=TEAM>
                {move || team().into_iter().map(|name| view! { <option value=name></option> }).collect_view()}
            </datalist>
            <div class="ws-grid about">
                <div class="ws-wide">
                    <TextField
                        label=t(&msg!("call-subject"))
                        placeholder=t(&msg!("call-subject-example"))
                        value=title.0
                        on_input=title.1
                    />
                </div>
                <Sale call />
                <DateField label=t(&msg!("call-date")) value=on.0 on_change=on.1 />
                <TimeField label=t(&msg!("call-time")) value=at.0 on_change=at.1 />
                <Length call />
                <super::serves::Serves call />
                <NameField label=t(&msg!("call-lead")) value=lead.0 on_input=lead.1 list=TEAM.to_owned() />
                <NameField label=t(&msg!("call-asks")) value=asks.0 on_input=asks.1 list=TEAM.to_owned() />
                <NameField label=t(&msg!("call-observes")) value=observes.0 on_input=observes.1 list=TEAM.to_owned() />
            </div>
        </Line>
    }
}

/// The opportunity it serves.
#[component]
fn Sale(call: Id) -> impl IntoView {
    let desk = Desk::here();
    let sale = line(
        desk,
        call,
        msg!("label-call-details"),
        |c| c.opportunity.map(|id| id.to_string()).unwrap_or_default(),
        |c, text| c.opportunity = text.parse().ok(),
    );
    let options = Memo::new(move |_| {
        let blank = (String::new(), t(&msg!("call-no-sale")));
        let sales = desk.plan.with(|plan| {
            plan.opportunities.iter().map(|(id, sale)| (id.to_string(), sale.name.clone())).collect::<Options>()
        });
        std::iter::once(blank).chain(sales).collect::<Options>()
    });
    view! { <Select label=t(&msg!("opportunity")) options value=sale.0 on_change=sale.1 /> }
}

/// The length: the usual ones, and the one it has.
#[component]
fn Length(call: Id) -> impl IntoView {
    let desk = Desk::here();
    let followed = follow(desk, call);
    let minutes = line(
        desk,
        call,
        msg!("label-call-details"),
        |c| c.minutes.map(|minutes| minutes.to_string()).unwrap_or_default(),
        |c, text| c.minutes = number_of(&text),
    );
    let options = Memo::new(move |_| {
        let own = followed.with(|call| call.as_ref().and_then(|call| call.minutes));
        let mut lengths: Vec<u16> = LENGTHS.into_iter().chain(own).collect();
        lengths.arrange_by_key(|x| *x);
        lengths.dedup();
        let blank = (String::new(), t(&msg!("call-length-none")));
        let all = lengths.into_iter().map(|n| (n.to_string(), t(&msg!("call-minutes", minutes = n))));
        std::iter::once(blank).chain(all).collect::<Options>()
    });
    view! { <Select label=t(&msg!("call-length")) options value=minutes.0 on_change=minutes.1 /> }
}

/// Line 2.
#[component]
pub(super) fn WhyNow(call: Id) -> impl IntoView {
    let desk = Desk::here();
    let label = || msg!("label-call-why");
    let why = line(desk, call, label(), |c| c.why_now.clone(), |c, text| c.why_now = text);
    let playbook = desk.playbook();
    // A step may be written down by its key in the playbook; people read its name.
    let named = move |c: &Call| playbook.step_name(&c.step_wanted).to_owned();
    let step = line(desk, call, label(), named, |c, text| c.step_wanted = text);
    let steps = desk.playbook().customer_steps.iter().map(|step| step.name.clone()).collect::<Vec<_>>();
    view! {
        <Line number=2 title=msg!("call-line-why") hint=msg!("call-line-why-hint")>
            <datalist id=STEPS>
                {steps.into_iter().map(|name| view! { <option value=name></option> }).collect_view()}
            </datalist>
            <div class="ws-grid two">
                <TextArea label=t(&msg!("call-why")) rows=1 value=why.0 on_input=why.1 />
                <NameField label=t(&msg!("call-step-wanted")) value=step.0 on_input=step.1 list=STEPS.to_owned() />
            </div>
        </Line>
    }
}
