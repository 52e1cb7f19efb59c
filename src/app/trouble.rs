//! What went wrong, in words.

use crate::storage::StorageError;
use crate::text::Msg;

/// What storage could not do, and what that means for the user.
#[must_use]
pub fn storage_message(error: &StorageError) -> Msg {
    match error {
        StorageError::Full => msg!("trouble-full"),
        StorageError::Blocked => msg!("trouble-blocked"),
        StorageError::TooNew { found, known } => msg!("trouble-too-new", found = *found, known = *known),
        StorageError::ReadOnly => msg!("trouble-read-only"),
        StorageError::Unavailable(reason) => msg!("trouble-unavailable", reason = reason),
        StorageError::Damaged { plan, reason } => msg!("trouble-damaged", plan = plan, reason = reason),
        StorageError::NotLoaded => msg!("part-lost"),
        StorageError::Missing => msg!("trouble-missing"),
        StorageError::Aborted(reason) => msg!("trouble-aborted", reason = reason),
    }
}
