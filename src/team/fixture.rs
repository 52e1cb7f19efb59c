//! Accounts made up for the tests of this room.

use crate::plan::{CallHabit, Habits, Id, OnDay, Summary};
use crate::text::{Catalog, IsoFormats, Msg};
use time::Date;
use time::macros::date;

/// A Sunday.
pub const TODAY: Date = date!(2026 - 11 - 22);

/// An account with these calls.
pub fn account(number: u128, calls: Vec<CallHabit>) -> Summary {
    let habits = Habits { calls, ..Habits::default() };
    Summary { id: Id::fixed(number), name: format!("Account {number}"), habits: Some(habits), ..Summary::default() }
}

/// A call held by somebody on a day, prepared or not.
pub fn call(by: &str, on: Date, prepared: bool) -> CallHabit {
    CallHabit { by: by.into(), on: Some(on), prepared, held: true, ..CallHabit::default() }
}

/// Days of proof.
pub fn proven(mut account: Summary, days: &[Date]) -> Summary {
    if let Some(habits) = &mut account.habits {
        habits.proofs = days.iter().copied().map(OnDay).collect();
    }
    account
}

/// The English sentence of a message.
pub fn say(msg: &Msg) -> String {
    thread_local!(static CATALOG: Catalog = Catalog::new(&[], Box::new(IsoFormats)));
    CATALOG.with(|catalog| catalog.say(msg))
}
