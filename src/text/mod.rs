//! Every sentence of the app, by key. Rules and models name a key and its arguments; the catalogue speaks.

#[macro_use]
mod msg;
mod catalog;
#[cfg(feature = "browser")]
pub mod live;
mod quotes;

pub use catalog::{Catalog, Formats, IsoFormats, LANGUAGES, Language, later};
pub use msg::{Arg, Msg};
