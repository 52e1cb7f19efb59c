//! A whole plan as a file.

use super::{Exported, FileError, Kind, LeaveOut, envelope, leave_out};
use crate::plan::Plan;

/// The file of a whole plan. It is read back and compared before it is handed out, so that what is called saved can be
/// opened again.
///
/// # Errors
/// [`FileError::ReadBack`], or why reading refused it.
pub fn export(plan: &Plan, exported: &Exported) -> Result<String, FileError> {
    written(Kind::Plan, plan, exported)
}

/// The same without what is to be left out; the file says what that is.
///
/// # Errors
/// Those of [`export`].
pub fn export_without(plan: &Plan, what: &LeaveOut, exported: &Exported) -> Result<String, FileError> {
    written(Kind::Plan, &leave_out::without(plan, what), exported)
}

/// Writes a file and reads it back.
pub(super) fn written(kind: Kind, plan: &Plan, exported: &Exported) -> Result<String, FileError> {
    let text = envelope::write(kind, plan, exported);
    let back = envelope::open(text.as_bytes())?;
    if back.plan == *plan && back.kind == kind { Ok(text) } else { Err(FileError::ReadBack) }
}
