//! The account itself: what it is, and our team.

#[cfg(feature = "ui")]
mod fit;
#[cfg(feature = "ui")]
pub mod view;
