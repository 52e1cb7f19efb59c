//! What the app asks of the engine: workbooks, calendar entries, encryption. Their libraries are large, so the page never loads them.

use crate::engine::{Engine, EngineError, Reply, Request, Worker};
use crate::files::out::grid::Grid;
use crate::files::out::ics::Event;
use crate::files::sealed::{Passphrase, SealedError};
use crate::plan::Stamp;
use crate::text::Msg;

/// The bytes of a workbook.
///
/// # Errors
/// A message for the reader.
pub async fn workbook(grids: Vec<Grid>, title: String, at: Stamp) -> Result<Vec<u8>, Msg> {
    match Worker::of_page().ask(Request::Workbook { grids, title, at }).await {
        Ok(Reply::File { bytes }) => Ok(bytes),
        other => Err(trouble(other)),
    }
}

/// The text of a calendar file.
///
/// # Errors
/// A message for the reader.
pub async fn calendar(events: Vec<Event>) -> Result<String, Msg> {
    match Worker::of_page().ask(Request::Calendar { events }).await {
        Ok(Reply::Calendar(text)) => Ok(text),
        other => Err(trouble(other)),
    }
}

/// A file encrypted with a passphrase. Takes a second or two.
///
/// # Errors
/// A message for the reader.
pub async fn seal(bytes: Vec<u8>, passphrase: Passphrase) -> Result<Vec<u8>, Msg> {
    match Worker::of_page().ask(Request::Seal { bytes, passphrase }).await {
        Ok(Reply::File { bytes }) => Ok(bytes),
        Err(EngineError::Failed(_)) => Err(msg!("share-refused")),
        other => Err(trouble(other)),
    }
}

/// What is in an encrypted file: the plain file, or the reason why it will never be opened here. Takes a second or two.
///
/// # Errors
/// A message for the reader, who may try again.
pub async fn open(bytes: Vec<u8>, passphrase: Passphrase) -> Result<Result<Vec<u8>, SealedError>, Msg> {
    match Worker::of_page().ask(Request::Open { bytes, passphrase }).await {
        Ok(Reply::File { bytes }) => Ok(Ok(bytes)),
        Err(EngineError::Sealed(error @ SealedError::WrongPassphrase)) => Err(error.message()),
        Err(EngineError::Sealed(error)) => Ok(Err(error)),
        other => Err(trouble(other)),
    }
}

fn trouble(answer: Result<Reply, EngineError>) -> Msg {
    match answer {
        Err(EngineError::Failed(why)) => msg!("share-not-made", why = why),
        Err(EngineError::OtherVersion { .. }) => msg!("engine-other"),
        _ => msg!("engine-lost"),
    }
}
