//! A playbook as a file of its own.

use super::envelope::{Opened, seal, unseal};
use super::{Exported, FileError, Kind, migrate};
use crate::playbook::Written;

/// A playbook that was read from a file and holds together.
#[derive(Debug, Clone, PartialEq)]
pub struct PlaybookFile {
    /// Who wrote it.
    pub exported: Exported,
    /// The playbook, with everything in it that this version does not know.
    pub written: Written,
}

/// The file of a playbook. It is read back and compared before it is handed out, so that what is called saved can be
/// opened again.
///
/// # Errors
/// [`FileError::ReadBack`], or why reading refused it.
pub fn export(written: &Written, exported: &Exported) -> Result<String, FileError> {
    let text = seal(Kind::Playbook, written.value(), exported);
    let back = of(unseal(text.as_bytes())?)?;
    if back.written == *written { Ok(text) } else { Err(FileError::ReadBack) }
}

/// The playbook of a file.
pub(super) fn of(opened: Opened) -> Result<PlaybookFile, FileError> {
    let contents = migrate::playbook_of(opened.version, opened.contents);
    let written = Written::read(contents).map_err(FileError::Playbook)?;
    Ok(PlaybookFile { exported: opened.exported, written })
}
