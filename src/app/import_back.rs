//! Where somebody set off to the import place from, and goes back to when it is over.

use super::route::Place;
use super::state::App;
use crate::text::live::t;
use leptos::prelude::*;
use std::cell::Cell;

thread_local! {
    static FROM: Cell<Option<Place>> = const { Cell::new(None) };
}

/// The way back, in the context of the import place; none for whoever came by themselves.
#[derive(Debug, Clone, Copy, Default)]
pub struct Back(Option<Place>);

impl Back {
    /// Goes to the import place, to come back to another one.
    pub fn set_off(app: App, from: Place) {
        FROM.set(Some(from));
        app.go(Place::Import);
    }

    /// The way back of whoever has just arrived; whoever comes next has none.
    #[must_use]
    pub fn arrived() -> Self {
        Self(FROM.take())
    }

    /// The one in the context.
    #[must_use]
    pub fn here() -> Self {
        use_context().unwrap_or_default()
    }

    /// Where to go when it is over: back, or to this place.
    #[must_use]
    pub fn or(self, place: Place) -> Place {
        self.0.unwrap_or(place)
    }

    /// The link back, where there is a way.
    #[must_use]
    pub fn link(self, app: App) -> Option<AnyView> {
        let href = app.href(self.0?);
        Some(view! { <a class="btn" href=href>{t(&msg!("import-back-to-team"))}</a> }.into_any())
    }
}
