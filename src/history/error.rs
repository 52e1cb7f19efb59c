//! Why a history cannot be read, or two cannot be merged.

use crate::text::Msg;
use automerge::AutomergeError;

/// Why the history was left as it is.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum HistoryError {
    /// More bytes than are read.
    #[error("{size} bytes, {limit} at most")]
    TooLarge {
        /// Its size in bytes.
        size: u64,
        /// The limit in bytes.
        limit: u64,
    },
    /// More bytes, or more operations, than are read once it is unpacked.
    #[error("larger than {limit} when unpacked")]
    TooLargeUnpacked {
        /// The limit, in bytes or operations.
        limit: u64,
    },
    /// The bytes are no history, or were changed on the way.
    #[error("damaged: {0}")]
    Damaged(String),
    /// Written by a newer version of the app.
    #[error("written in format {0}")]
    Newer(String),
    /// It belongs to another plan.
    #[error("the history of another plan")]
    OtherPlan,
    /// What stands at one place cannot be read.
    #[error("{place} cannot be read")]
    Unreadable {
        /// The place, as a JSON pointer.
        place: String,
    },
    /// The values do not make a plan.
    #[error("no plan: {0}")]
    NoPlan(String),
    /// A version that this history does not hold.
    #[error("no such version")]
    NoSuchVersion,
}

impl HistoryError {
    pub(super) fn unreadable(key: &str) -> Self {
        Self::Unreadable { place: key.chars().take(200).collect() }
    }

    /// What to tell a person: what happened, and what to do next.
    #[must_use]
    pub fn message(&self) -> Msg {
        match self {
            Self::TooLarge { .. } | Self::TooLargeUnpacked { .. } => msg!("history-too-large"),
            Self::Damaged(_) => msg!("history-damaged"),
            Self::Newer(_) => msg!("history-newer"),
            Self::OtherPlan => msg!("history-other-plan"),
            Self::Unreadable { place } => msg!("history-unreadable", place = place),
            Self::NoPlan(reason) => msg!("history-no-plan", reason = reason),
            Self::NoSuchVersion => msg!("history-no-such-version"),
        }
    }
}

impl From<AutomergeError> for HistoryError {
    fn from(error: AutomergeError) -> Self {
        Self::Damaged(error.to_string())
    }
}
