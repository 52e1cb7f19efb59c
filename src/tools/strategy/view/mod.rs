//! The view of this room.

use crate::plan::Id;
use leptos::prelude::*;

/// The tool on screen.
#[component]
pub fn StrategyView(
    /// The row an address leads to.
    row: Signal<Option<Id>>,
) -> impl IntoView {
    let _ = row;
}
