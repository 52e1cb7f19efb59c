//! The engine's work, wherever it is done.

use super::{Engine, EngineError, Reply, Request};
use sha2::{Digest, Sha256};

/// Answers a question.
///
/// # Errors
/// What the question's own work cannot do; none of today's can fail.
pub fn answer(request: Request) -> Result<Reply, EngineError> {
    Ok(match request {
        Request::Version => Reply::Version(env!("CARGO_PKG_VERSION").to_owned()),
        Request::Digest { bytes } => Reply::Digest { bytes: Sha256::digest(bytes).to_vec() },
    })
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
