//! A document of the cabinet on the table: shown, edited field by field, and saved behind.

mod binder;
mod field;
mod rows;
mod shelf;

pub use binder::{Binder, Said};
pub use field::{Spot, field};
pub use rows::{Extra, PaperRows};
pub use shelf::{Begin, Shelf, begin};
