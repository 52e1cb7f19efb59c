//! Everything that enters or leaves, one file per format. Pure: it takes bytes or text and returns values.
//!
//! The way in is always the same: check the limits, parse, migrate, validate, show what is inside, then add or take.
//! Nothing in a file can make this room panic, and nothing is deleted because a file does not mention it.

pub mod backup_file;
mod by_hand;
pub mod call_file;
pub mod coaching_file;
pub mod crm;
pub mod csv;
pub mod envelope;
mod error;
pub mod exercise_file;
mod file_name;
pub mod holds;
pub mod import;
pub mod leave_out;
mod migrate;
pub mod observer_file;
pub mod out;
pub mod plan_file;
pub mod playbook_file;
pub mod sample;
mod scan;
pub mod sealed;
pub mod submission_file;
mod validate;

pub use backup_file::Backup;
pub use envelope::{Contents, Envelope, Exported, HEAD, Kind, MAX_BYTES, check_size, check_size_of, look, read_any};
pub use error::FileError;
pub use exercise_file::{Exercise, ExerciseFile};
pub use file_name::{file_name, safe_name};
pub use leave_out::LeaveOut;
pub use playbook_file::PlaybookFile;
pub use submission_file::{Submission, SubmissionFile};
pub use validate::Warning;

#[cfg(test)]
mod bad_input_tests;
#[cfg(test)]
mod fuzz_tests;
#[cfg(test)]
mod golden_tests;
#[cfg(test)]
mod made;
#[cfg(test)]
mod playbook_file_tests;
#[cfg(test)]
mod schema_tests;
