//! Tables of another system: from bytes to rows, and back to a file for the rows that could not be taken.
//!
//! [`Reading`] finds encoding, delimiter and rows, some at a time; what is wrong with one line costs that line only.

mod decode;
mod records;
mod table;
mod write;

pub use decode::Encoding;
pub use table::{Delimiter, Held, MOST_COLUMNS, MOST_ROWS, Reading, Rejected, Row, Table};
pub use write::rejected_csv;

#[cfg(test)]
mod fuzz_tests;
