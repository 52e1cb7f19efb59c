//! The whole strategy on one printed page.

use leptos::prelude::*;

/// The plan page.
#[component]
pub fn PlanPage() -> impl IntoView {}
