//! The engine's work, wherever it is done.

use super::{Engine, EngineError, Reply, Request, chronicle};
use crate::files::out::{ics, xlsx};
use crate::files::sealed::{open, seal};
use sha2::{Digest, Sha256};

/// Answers a question.
///
/// # Errors
/// [`EngineError::Sealed`] for an encrypted file that stays closed, [`EngineError::Failed`] and [`EngineError::Told`] for what
/// the question's own work cannot do.
pub fn answer(request: Request) -> Result<Reply, EngineError> {
    let file = |bytes| Reply::File { bytes };
    match request {
        Request::Version => Ok(Reply::Version(env!("CARGO_PKG_VERSION").to_owned())),
        Request::Digest { bytes } => Ok(Reply::Digest { bytes: Sha256::digest(bytes).to_vec() }),
        Request::Workbook { grids, title, at } => {
            xlsx::workbook(&grids, &title, at).map(file).map_err(EngineError::Failed)
        }
        Request::Calendar { events } => {
            let outside = || EngineError::Failed("the day lies outside the calendar".to_owned());
            ics::calendar(&events).map(Reply::Calendar).ok_or_else(outside)
        }
        Request::Record { what, document } => chronicle::record(*what, &document),
        Request::Meet { file, document, theirs } => chronicle::meet(&file, &document, &theirs),
        Request::Timeline { since, document } => chronicle::timeline(since, &document),
        Request::PlanAt { version, document } => chronicle::plan_at(version.as_ref(), &document),
        Request::Changes { since, document } => chronicle::changes(since, &document),
        Request::Conflicts { document } => chronicle::conflicts(&document),
        Request::Without { what, actor, document } => chronicle::without(&what, actor, &document),
        Request::Seal { bytes, passphrase } => {
            seal(&bytes, &passphrase).map(file).map_err(|error| EngineError::Failed(error.to_string()))
        }
        Request::Open { bytes, passphrase } => open(&bytes, &passphrase).map(file).map_err(EngineError::Sealed),
    }
}

/// Answers in place: for native tests, and wherever there is no worker to be had.
#[derive(Debug, Clone, Copy, Default)]
pub struct Direct;

impl Engine for Direct {
    async fn ask(&self, request: Request) -> Result<Reply, EngineError> {
        answer(request)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_says_its_version() {
        let reply = pollster::block_on(Direct.ask(Request::Version));
        assert_eq!(reply, Ok(Reply::Version(env!("CARGO_PKG_VERSION").to_owned())));
    }

    #[test]
    fn a_digest_is_that_of_the_standard() {
        let Ok(Reply::Digest { bytes }) = answer(Request::Digest { bytes: b"abc".to_vec() }) else {
            panic!("a digest")
        };
        // FIPS 180-4, the example of one block.
        assert_eq!(bytes[..4], [0xba, 0x78, 0x16, 0xbf]);
    }
}
