//! A whole plan as a file.

use super::envelope::Enclosed;
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

/// The file of a whole plan with its history.
///
/// # Errors
/// Those of [`export`].
pub fn export_with_history(plan: &Plan, history: &[u8], exported: &Exported) -> Result<String, FileError> {
    checked(Kind::Plan, plan, exported, Some(history))
}

/// Writes a file and reads it back.
pub(super) fn written(kind: Kind, plan: &Plan, exported: &Exported) -> Result<String, FileError> {
    checked(kind, plan, exported, None)
}

fn checked(kind: Kind, plan: &Plan, exported: &Exported, history: Option<&[u8]>) -> Result<String, FileError> {
    let enclosed = history.map(Enclosed::of);
    let text = envelope::write_with(kind, plan, exported, enclosed.as_ref());
    let back = envelope::open(text.as_bytes())?;
    let same = back.plan == *plan && back.kind == kind && back.history.as_deref() == history;
    if same { Ok(text) } else { Err(FileError::ReadBack) }
}
