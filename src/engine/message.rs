//! What can be asked, and what comes back: one variant for each thing.

use serde::{Deserialize, Serialize};

/// A question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Request {
    /// Which version is at work?
    Version,
    /// The SHA-256 of these bytes: for pages the browser denies its own (it does so on plain http).
    Digest {
        /// The bytes.
        #[serde(skip)]
        bytes: Vec<u8>,
    },
}

/// An answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Reply {
    /// The version of the app the engine was built with.
    Version(String),
    /// A digest.
    Digest {
        /// Its 32 bytes.
        #[serde(skip)]
        bytes: Vec<u8>,
    },
}
