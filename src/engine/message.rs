//! What can be asked, and what comes back: one variant for each thing.

use crate::files::out::grid::Grid;
use crate::files::out::ics::Event;
use crate::files::sealed::Passphrase;
use crate::plan::Stamp;
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
    /// A workbook with a sheet for each table.
    Workbook {
        /// The tables.
        grids: Vec<Grid>,
        /// What the workbook is called.
        title: String,
        /// The instant it is made.
        at: Stamp,
    },
    /// A calendar file with one entry.
    Calendar {
        /// The entry.
        event: Event,
    },
    /// A file encrypted with a passphrase.
    Seal {
        /// The plain file.
        #[serde(skip)]
        bytes: Vec<u8>,
        /// What opens it.
        passphrase: Passphrase,
    },
    /// What is in a file encrypted with a passphrase.
    Open {
        /// The encrypted file.
        #[serde(skip)]
        bytes: Vec<u8>,
        /// What should open it.
        passphrase: Passphrase,
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
    /// A file.
    File {
        /// What is in it.
        #[serde(skip)]
        bytes: Vec<u8>,
    },
    /// The text of a calendar file.
    Calendar(String),
}
