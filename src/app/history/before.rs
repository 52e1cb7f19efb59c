//! What a history tells of the time before a decision.

use super::ask::{plans_on, timeline};
use super::keep::{Outcome, up_to_date};
use crate::app::state::App;
use crate::history::Entry;
use crate::plan::{Id, Plan, Stamp};
use time::Date;

/// The plan at some instants (`None` for those the history does not reach back to), and every edit, the oldest first; `None`
/// where no history is kept.
///
/// # Errors
/// A message for the reader.
pub async fn before_a_decision(app: App, plan: Id, on: Vec<Stamp>) -> Outcome<Option<(Vec<Option<Plan>>, Vec<Entry>)>> {
    let Some(kept) = up_to_date(app, plan).await? else { return Ok(None) };
    let plans = plans_on(on, kept.document.clone()).await?;
    Ok(Some((plans, timeline(kept.document).await?)))
}

/// The last instant of a day, as the reader's clock has it.
#[must_use]
pub fn end_of(day: Date) -> Stamp {
    let end = js_sys::Date::new(&format!("{day}T23:59:59.999").into());
    #[allow(clippy::cast_possible_truncation)] // milliseconds since 1970 are whole
    Stamp(end.get_time() as i64)
}
