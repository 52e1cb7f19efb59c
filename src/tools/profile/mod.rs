//! The account itself: what it is, its opportunities, our team, what we know.

#[cfg(feature = "ui")]
mod facts;
#[cfg(feature = "ui")]
pub mod view;
