//! What can be asked, and what comes back: one variant for each thing.

use crate::files::out::grid::Grid;
use crate::files::out::ics::Event;
use crate::files::sealed::Passphrase;
use crate::history::{Conflict, Entry, LeaveOut, Preview, Said, Version};
use crate::plan::{Id, Patch, Plan, Stamp};
use serde::{Deserialize, Serialize};

/// A question.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
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
    /// A calendar file.
    Calendar {
        /// Its entries.
        events: Vec<Event>,
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
    /// Put patches into a plan's history.
    Record {
        /// Which.
        what: Box<Record>,
        /// The history until now; empty where there is none.
        #[serde(skip)]
        document: Vec<u8>,
    },
    /// What would a file with a history bring, and what comes of both?
    Meet {
        /// The file.
        file: Box<Meeting>,
        /// Our history; empty where the plan is not here.
        #[serde(skip)]
        document: Vec<u8>,
        /// The file's history.
        #[serde(skip)]
        theirs: Vec<u8>,
    },
    /// Every edit since an instant.
    Timeline {
        /// The instant.
        since: Stamp,
        /// The history.
        #[serde(skip)]
        document: Vec<u8>,
    },
    /// The plan as it was.
    PlanAt {
        /// When; `None` is as it stands in the history now.
        version: Option<Version>,
        /// The history.
        #[serde(skip)]
        document: Vec<u8>,
    },
    /// What is different since an instant.
    Changes {
        /// The instant.
        since: Stamp,
        /// The history.
        #[serde(skip)]
        document: Vec<u8>,
    },
    /// What has nobody decided?
    Conflicts {
        /// The history.
        #[serde(skip)]
        document: Vec<u8>,
    },
    /// A copy of a history without some of its contents.
    Without {
        /// What stays behind.
        what: LeaveOut,
        /// Under which name the copy is made: a new one.
        actor: Id,
        /// The history.
        #[serde(skip)]
        document: Vec<u8>,
    },
}

/// Patches for a history.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Record {
    /// The plan as it is stored.
    pub stored: Plan,
    /// What is to be recorded, in the order it was saved.
    pub patches: Vec<Patch>,
    /// Under which name: a new one each time.
    pub actor: Id,
    /// Whether these are all that is missing, so that the history must then hold what is stored.
    pub whole: bool,
}

/// A file whose history meets ours.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Meeting {
    /// The plan in the file.
    pub plan: Plan,
    /// Whose edit it is where the plan says something its history does not.
    pub by: String,
    /// When the file was written.
    pub at: Stamp,
    /// Under which name: a new one each time.
    pub actor: Id,
}

/// An answer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
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
    /// A history with more in it.
    Recorded {
        /// How much in it nobody has decided.
        open: usize,
        /// Whether it held something else than storage did. Both are in it now.
        diverged: bool,
        /// The history.
        #[serde(skip)]
        document: Vec<u8>,
    },
    /// What came of two copies.
    Met {
        /// What that brings; `None` where the plan was not here.
        preview: Option<Box<Preview>>,
        /// The plan of both together.
        plan: Box<Plan>,
        /// How much in it nobody has decided.
        open: usize,
        /// The history of both together.
        #[serde(skip)]
        document: Vec<u8>,
    },
    /// Edits, the oldest first.
    Timeline(Vec<Entry>),
    /// A plan.
    Plan(Box<Plan>),
    /// What is different.
    Changes(Vec<Said>),
    /// What nobody has decided.
    Conflicts(Vec<Conflict>),
    /// A copy of a history.
    Copied {
        /// The plan in it.
        plan: Box<Plan>,
        /// The history.
        #[serde(skip)]
        document: Vec<u8>,
    },
}
