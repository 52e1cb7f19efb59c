//! Accounts from another system's CSV export.
//!
//! Three steps, so that the person importing sees and corrects each: [`Table::read`] finds encoding, delimiter and rows;
//! [`Mapping::guess`] says which column is what; [`preview`] makes the accounts and tells what is doubtful or refused.

mod accounts;
mod decode;
mod foreign;
mod label;
mod mapping;
mod records;
mod table;

pub use accounts::{Candidate, Doubt, Preview, preview};
pub use decode::Encoding;
pub use foreign::Foreign;
pub use mapping::{AccountField, ColumnUse, Mapping};
pub use table::{Delimiter, Held, Rejected, Row, Table};

#[cfg(test)]
mod real_file_tests;
