//! Mounts the app, and marks where it is cut: what only these functions can reach is loaded when they are first called.
// The splitter wraps what it loads in a result: a part may not arrive.
#![allow(clippy::unnecessary_wraps)]

use groundplan::app::{Loaders, Pages, Work, start};
use wasm_split_helpers::{SplitLoaderError, wasm_split};

#[wasm_split(work, fallible)]
fn load_work() -> Result<Work, SplitLoaderError> {
    Ok(Work::unpacked())
}

#[wasm_split(pages, fallible)]
fn load_pages() -> Result<Pages, SplitLoaderError> {
    Ok(Pages::unpacked())
}

fn main() {
    start(Loaders {
        work: || Box::pin(async { load_work().await.ok() }),
        pages: || Box::pin(async { load_pages().await.ok() }),
    });
}
