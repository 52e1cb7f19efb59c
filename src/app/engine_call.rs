//! What the app asks of the engine: workbooks and calendar entries. Their libraries are large, so the page never loads them.

use crate::engine::{Engine, EngineError, Reply, Request, Worker};
use crate::files::out::grid::Grid;
use crate::files::out::ics::Event;
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

/// The text of a calendar entry.
///
/// # Errors
/// A message for the reader.
pub async fn calendar(event: Event) -> Result<String, Msg> {
    match Worker::of_page().ask(Request::Calendar { event }).await {
        Ok(Reply::Calendar(text)) => Ok(text),
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
