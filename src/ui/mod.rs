//! The design system: fields, dialogs, notices, icons. Knows nothing of plans; every text is handed in.

mod dialog;
mod empty;
mod field;
mod folded;
mod icon;
mod notice;
mod per_row;
mod tabs;
mod width;

pub use dialog::Dialog;
pub use empty::Empty;
pub use field::{Check, Choice, DateField, NumberField, Options, SecretField, Select, TextArea, TextField};
pub use folded::Folded;
pub use icon::Icon;
pub use notice::{Notice, Notices, NoticesInside, NoticesView};
pub use per_row::PerRow;
pub use tabs::show_open_tab;
pub use width::follow_width;

/// A fresh id for an element, so that a label can point at its field.
#[must_use]
pub fn element_id(prefix: &str) -> String {
    use std::cell::Cell;
    thread_local! { static NEXT: Cell<u32> = const { Cell::new(0) } }
    let number = NEXT.with(|next| next.replace(next.get().wrapping_add(1)));
    format!("{prefix}-{number}")
}
