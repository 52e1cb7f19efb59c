//! The account itself: what it is, its opportunities, our team.

#[cfg(feature = "ui")]
mod opportunities;
#[cfg(feature = "ui")]
pub mod view;
