//! The engine's module: runs in a web worker and answers what the page asks.
#[cfg(target_family = "wasm")]
fn main() {
    groundplan::engine::serve();
}

/// There is nobody to listen to.
#[cfg(not(target_family = "wasm"))]
fn main() {}
