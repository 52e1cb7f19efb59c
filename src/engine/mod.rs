//! The engine: work that is too heavy for the page's own thread, or needs code that the page shall not load.
//!
//! One question, one answer. [`answer`] is the work itself and pure; [`Direct`] does it in place, [`Worker`] has it done by
//! the engine's own module in a web worker, which is loaded when the first question is asked.

mod answer;
mod chronicle;
mod message;
#[cfg(any(test, feature = "browser"))]
mod wire;

#[cfg(feature = "browser")]
mod served;
#[cfg(feature = "browser")]
mod transfer;
#[cfg(feature = "browser")]
mod worker;

pub use answer::{Direct, answer};
pub use message::{Meeting, Record, Reply, Request};
#[cfg(feature = "browser")]
pub use served::serve;
#[cfg(feature = "browser")]
pub use worker::Worker;

use crate::files::sealed::SealedError;
use crate::text::Msg;
use serde::{Deserialize, Serialize};

/// The version of what page and worker say to each other. Raise it with every change of [`Request`] or [`Reply`]: a page
/// takes no answer of another version.
pub const PROTOCOL: u32 = 4;

/// Why there is no answer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, thiserror::Error)]
pub enum EngineError {
    /// The engine did not start, or stopped while it was at work. Asking again starts another one.
    #[error("the engine stopped: {0}")]
    Stopped(String),
    /// The engine that answered is not of this app's version; the page is older or newer than what its host has now.
    #[error("the engine speaks version {found}, this page {known}")]
    OtherVersion {
        /// The version the engine speaks.
        found: u32,
        /// The version this page speaks.
        known: u32,
    },
    /// The work itself could not be done; asking again would end alike.
    #[error("it cannot be made: {0}")]
    Failed(String),
    /// The work itself could not be done, for a reason that can be told in the reader's language.
    #[error("it cannot be done: {}", .0.key)]
    Told(Msg),
    /// An encrypted file stays closed.
    #[error("it was not opened: {0}")]
    Sealed(SealedError),
    /// What arrived is no question or no answer.
    #[error("what arrived cannot be read: {0}")]
    Garbled(String),
}

/// Somebody who answers.
#[allow(async_fn_in_trait)] // single-threaded: futures need not be Send
pub trait Engine {
    /// Asks, and waits for the answer.
    ///
    /// # Errors
    /// [`EngineError`]; the question may be asked again.
    async fn ask(&self, request: Request) -> Result<Reply, EngineError>;
}
