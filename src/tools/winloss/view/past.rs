//! The plan as it was, beside a cause.

use super::{Outside, StageChange, Then};
use crate::plan::{About, Before, Cause, Found, Id};
use crate::text::Msg;
use crate::text::live::t;
use crate::tools::desk::Desk;
use crate::tools::winloss::before::{Beforehand, DAYS};
use crate::tools::winloss::reading::causes;
use leptos::prelude::*;
use std::collections::BTreeMap;
use std::sync::Arc;
use time::Date;

/// What a history tells of the time before a decision.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Past {
    /// It is being read.
    #[default]
    Reading,
    /// There is none, or it cannot be read; why, for the reader.
    None(Msg),
    /// It was read.
    Read(Arc<Read>),
}

/// What was read.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Read {
    /// The plan on each of the days.
    pub then: Vec<Then>,
    /// How the stage of the sale changed.
    pub stages: Vec<StageChange>,
    /// The day of the first edit it knows of.
    pub begins: Option<Date>,
}

impl Past {
    /// What was read, where it was.
    #[must_use]
    pub fn read(&self) -> Option<&Read> {
        match self {
            Self::Read(read) => Some(read),
            _ => None,
        }
    }
}

/// What the plans then say of a row; what no history tells is as it was written down.
fn beside(
    desk: Desk,
    outside: Outside,
    sale: Id,
    about: &About,
    kept: &BTreeMap<String, Before>,
) -> BTreeMap<String, Before> {
    let playbook = desk.playbook();
    let mut seen = outside.past.with(|past| match past.read() {
        Some(read) => Beforehand { then: &read.then, playbook: &playbook, sale, say: &t }.of(about),
        None => BTreeMap::new(),
    });
    for (days, before) in kept {
        let told = seen.get(days).is_some_and(|new| new.found != Found::Unknown);
        if !told {
            seen.insert(days.clone(), before.clone());
        }
    }
    seen
}

/// What of that is worth writing down.
fn known(mut seen: BTreeMap<String, Before>) -> BTreeMap<String, Before> {
    seen.retain(|_, before| before.found != Found::Unknown);
    seen
}

/// What the plans say now of a row, to be written down with the row.
pub fn to_keep(desk: Desk, outside: Outside, sale: Id, about: &About) -> BTreeMap<String, Before> {
    known(untrack(|| beside(desk, outside, sale, about, &BTreeMap::new())))
}

/// The panel beside a cause: the three days, and the customer's own reason.
pub fn panel(desk: Desk, outside: Outside, (debrief, sale): (Id, Id), cause: Memo<Option<Arc<Cause>>>) -> AnyView {
    let days = move || {
        let Some(row) = cause.get() else { return ().into_any() };
        let Some(about) = row.about.clone() else {
            return view! { <p class="meta">{t(&msg!("winloss-before-pick"))}</p> }.into_any();
        };
        let seen = beside(desk, outside, sale, &about, &row.before);
        if seen.is_empty() {
            return match outside.past.get() {
                Past::Reading => view! { <p class="meta">{t(&msg!("winloss-before-reading"))}</p> }.into_any(),
                _ => view! { <p class="meta">{t(&msg!("winloss-was-untold"))}</p> }.into_any(),
            };
        }
        let lines = DAYS.iter().filter_map(|days| line(*days, seen.get(&days.to_string())?)).collect_view();
        view! { <dl class="wl-days">{lines}</dl> }.into_any()
    };
    let reason = move || {
        desk.plan.with(|plan| {
            let row = plan.debriefs.get(&debrief)?;
            let name = row.reason_by.and_then(|id| plan.stakeholders.get(&id)).map(|person| person.name.trim());
            let (text, name) = (row.reason.trim(), name.unwrap_or_default());
            Some(match (text.is_empty(), name.is_empty()) {
                (true, _) => t(&msg!("winloss-reason-open")),
                (false, true) => t(&msg!("winloss-reason-beside", text = text)),
                (false, false) => t(&msg!("winloss-reason-beside-by", text = text, name = name)),
            })
        })
    };
    view! {
        <div class="wl-before stack-s" role="group" aria-label=t(&msg!("winloss-before"))>
            <p class="eyebrow">{t(&msg!("winloss-before"))}</p>
            {days}
            <p class="wl-reason">{reason}</p>
        </div>
    }
    .into_any()
}

fn line(days: i64, seen: &Before) -> Option<AnyView> {
    let on = seen.on?;
    let (class, what) = match seen.found.get() {
        Found::Unknown => ("wl-seen untold", t(&msg!("winloss-was-untold"))),
        Found::Absent => ("wl-seen absent", t(&msg!("winloss-was-absent"))),
        Found::There => ("wl-seen there", seen.said.clone()),
    };
    Some(
        view! {
            <div>
                <dt>{t(&msg!("winloss-days-before", days = days, on = on))}</dt>
                <dd class=class>{what}</dd>
            </div>
        }
        .into_any(),
    )
}

/// How far back the history reaches, said once for all causes, and the way to write down what it tells.
pub fn reach(desk: Desk, outside: Outside, debrief: Id, sale: Memo<Id>) -> AnyView {
    let told = move || {
        outside.past.with(|past| match past {
            Past::Reading => Some(msg!("winloss-before-reading")),
            Past::None(why) => Some(why.clone()),
            Past::Read(read) => {
                let short = read.then.iter().filter(|then| then.plan.is_none()).count();
                match (short, read.begins) {
                    (0, _) => None,
                    (count, Some(on)) => Some(msg!("winloss-before-short", count = count, on = on)),
                    (count, None) => Some(msg!("winloss-before-short-undated", count = count)),
                }
            }
        })
    };
    let unkept = Memo::new(move |_| {
        let rows = desk.plan.with(|plan| {
            causes(plan, debrief)
                .into_iter()
                .map(|(_, row)| (row.about.clone(), row.before.clone()))
                .collect::<Vec<_>>()
        });
        let differs = |(about, kept): &(Option<About>, BTreeMap<String, Before>)| {
            about.as_ref().is_some_and(|about| known(beside(desk, outside, sale.get(), about, kept)) != *kept)
        };
        outside.past.with(|past| past.read().is_some_and(|read| read.then.iter().any(|then| then.plan.is_some())))
            && rows.iter().any(differs)
    });
    let keep = move |_| {
        let (playbook, sale) = (desk.playbook(), sale.get_untracked());
        let Some(read) = outside.past.with_untracked(|past| past.read().cloned()) else { return };
        desk.edit(msg!("label-winloss-beside"), |plan| {
            let then = Beforehand { then: &read.then, playbook: &playbook, sale, say: &t };
            crate::tools::winloss::edits::lay_beside(plan, debrief, &then);
        });
        desk.offer_undo(t(&msg!("winloss-kept")), t(&msg!("undo")));
    };
    view! {
        <p class="meta" role="status">{move || told().map(|msg| t(&msg))}</p>
        <Show when=move || unkept.get()>
            <p class="row">
                <button class="btn small" on:click=keep>{t(&msg!("winloss-keep"))}</button>
                <span class="meta">{t(&msg!("winloss-keep-why"))}</span>
            </p>
        </Show>
    }
    .into_any()
}
