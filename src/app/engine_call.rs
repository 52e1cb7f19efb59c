//! The one seam to what only the engine can do: workbooks and calendar entries. Their libraries are large and stay off the
//! start path, so a build without them does not offer these two.

use crate::files::out::grid::Grid;
use crate::files::out::ics::Event;
use crate::plan::Stamp;
use crate::text::Msg;

/// Whether workbooks and calendar entries can be made here.
pub const AVAILABLE: bool = cfg!(feature = "engine");

/// The bytes of a workbook.
///
/// # Errors
/// A message for the reader.
#[allow(clippy::unused_async)] // the worker answers later; whoever asks waits already
pub async fn workbook(grids: Vec<Grid>, title: String, at: Stamp) -> Result<Vec<u8>, Msg> {
    #[cfg(feature = "engine")]
    return crate::files::out::xlsx::workbook(&grids, &title, at).map_err(|why| msg!("share-not-made", why = why));
    #[cfg(not(feature = "engine"))]
    {
        let _ = (grids, title, at);
        Err(msg!("share-refused"))
    }
}

/// The text of a calendar entry.
///
/// # Errors
/// A message for the reader.
#[allow(clippy::unused_async)] // the worker answers later; whoever asks waits already
pub async fn calendar(event: Event) -> Result<String, Msg> {
    #[cfg(feature = "engine")]
    return crate::files::out::ics::calendar(&event).ok_or_else(|| msg!("share-refused"));
    #[cfg(not(feature = "engine"))]
    {
        let _ = event;
        Err(msg!("share-refused"))
    }
}
