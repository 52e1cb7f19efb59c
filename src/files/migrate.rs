//! Bringing the contents of an older file up to the present version, one step at a time.
//!
//! Stored plans have their own ladder in `storage/migrate.rs`: a file may be years older than the database it enters, and
//! the two versions rise on different days. Today there is one version, and the ladder has no rung.

use super::FileError;
use crate::plan::Plan;
use serde_json::Value;

/// The rung at index n lifts contents of version n + 1 to version n + 2.
const LADDER: &[fn(Value) -> Value] = &[];

/// The plan in the contents of a file of a version this app knows.
///
/// # Errors
/// [`FileError::Field`] names the field whose type is wrong.
pub(super) fn plan_from_value(version: u64, contents: Value) -> Result<Plan, FileError> {
    let climbed = usize::try_from(version).unwrap_or(usize::MAX).saturating_sub(1);
    let contents = LADDER.iter().skip(climbed).fold(contents, |contents, rung| rung(contents));
    serde_path_to_error::deserialize(contents).map_err(|error| FileError::Field {
        path: match error.path().to_string() {
            path if path == "." => "contents".to_owned(),
            path => path,
        },
        reason: error.inner().to_string(),
    })
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_ladder_ends_at_the_version_that_is_written() {
        assert_eq!(super::LADDER.len() as u64 + 1, super::super::envelope::VERSION);
    }
}
