//! Accounts, contacts and opportunities from the CSV export of another system.
//!
//! What the person importing sees and corrects, step by step: [`Kind::guess`] says what the records are, [`Mapping`] which
//! column is what, [`Survey`] what can be read in two ways, [`Matching`] what each row would become here and what is doubtful
//! about it, and [`Found::make`] makes the plans. Matching works some rows at a time; everything is pure.
//!
//! The rules: a row is the same record by its key there; by domain and name it is *proposed* to be the same, shown, and never
//! when two could be meant or nobody can read the name. A newer export changes a field only where the present value is still
//! the one imported last ([`Imported`](crate::plan::Imported)). What the other system deletes or empties stays here.

mod candidate;
mod entity;
mod fields;
mod found;
mod here;
mod kind;
mod label;
mod make;
mod mapping;
mod matching;
mod record;
mod remembered;
mod stages;
mod survey;
mod update;
mod values;

pub use candidate::{Candidate, Doubt, Fate, Likeness};
pub use fields::{Offered, field_name, offered};
pub use found::{Found, Tally, Ticks};
pub use here::Here;
pub use kind::Kind;
pub use label::readable;
pub use make::{Made, When};
pub use mapping::{ColumnUse, Mapping};
pub use matching::Matching;
pub use remembered::{Choices, Remembered};
pub use stages::stage_of;
pub use survey::{StageText, Survey};
pub use update::Change;
pub use values::Style;

#[cfg(test)]
mod accounts_tests;
#[cfg(test)]
mod fixture;
#[cfg(test)]
mod people_tests;
#[cfg(test)]
mod real_file_tests;
#[cfg(test)]
mod sales_tests;
#[cfg(test)]
mod update_tests;
