//! The app: shell, routes, palette, notices. Everything meets here, and only here are there addresses.

pub mod route;

#[cfg(feature = "ui")]
mod start;

#[cfg(feature = "ui")]
pub use start::start;
