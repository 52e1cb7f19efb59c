//! What leaves, put together: where tools' readings become the plain values that `files::out` writes.

pub mod call;
pub mod plan;
pub mod review;
pub mod tables;
