//! Asks the history for the plan as it was before a decision, and for the stages of its sale.

use crate::app::history::{before_a_decision, end_of};
use crate::app::state::App;
use crate::editor::live::Act;
use crate::history::Entry;
use crate::plan::{Id, Plan};
use crate::tools::desk::Desk;
use crate::tools::winloss::before::{Then, days_before};
use crate::tools::winloss::events::StageChange;
use crate::tools::winloss::view::{Past, Read};
use leptos::prelude::*;
use std::sync::Arc;
use time::Date;
use wasm_bindgen_futures::spawn_local;

/// The plan as it was before the decision of the debrief that is opened; read anew when another one is, or its day changes.
pub fn past(app: App, desk: Desk, row: Signal<Option<Id>>) -> Signal<Past> {
    let past = RwSignal::new(Past::Reading);
    let asked = Memo::new(move |_| {
        let id = row.get()?;
        desk.plan.with(|plan| {
            let row = plan.debriefs.get(&id)?;
            Some((row.opportunity?, row.decided_on?))
        })
    });
    let round = StoredValue::new(0_u32);
    Effect::new(move |_| {
        let Some((sale, decided)) = asked.get() else { return };
        round.update_value(|round| *round += 1);
        let mine = round.get_value();
        past.set(Past::Reading);
        app.act(Act::Save);
        spawn_local(async move {
            let told = match read(app, desk.editor.id(), sale, decided).await {
                Ok(Some(read)) => Past::Read(Arc::new(read)),
                Ok(None) => Past::None(msg!("winloss-before-none")),
                Err(why) => Past::None(why),
            };
            // Somebody may have moved on meanwhile.
            if round.try_get_value() == Some(mine) {
                past.try_set(told);
            }
        });
    });
    past.into()
}

async fn read(app: App, plan: Id, sale: Id, decided: Date) -> Result<Option<Read>, crate::text::Msg> {
    let days = days_before(decided);
    let on = days.iter().map(|(_, day)| end_of(*day)).collect();
    let Some((plans, entries)) = before_a_decision(app, plan, on).await? else { return Ok(None) };
    let then = |((days, on), plan): ((i64, Date), Option<Plan>)| Then { days, on, plan: plan.map(Arc::new) };
    Ok(Some(Read {
        then: days.into_iter().zip(plans).map(then).collect(),
        stages: stages(&entries, sale),
        begins: entries.first().and_then(|entry| entry.at.date()),
    }))
}

/// How the stage of a sale changed, by the edits of a history.
fn stages(entries: &[Entry], sale: Id) -> Vec<StageChange> {
    let place = ["opportunities".to_owned(), sale.to_string(), "stage".to_owned()];
    let word = |value: &Option<serde_json::Value>| {
        value.as_ref().and_then(serde_json::Value::as_str).unwrap_or_default().to_owned()
    };
    let changes = entries.iter().flat_map(|entry| entry.said.iter().map(move |said| (entry.at.date(), said)));
    changes
        .filter(|(_, said)| said.path == place)
        .filter_map(|(on, said)| Some(StageChange { on: on?, from: word(&said.from), to: word(&said.to) }))
        .filter(|change| !change.to.is_empty())
        .collect()
}
