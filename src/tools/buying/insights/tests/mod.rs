//! Every rule: it fires, it does not, its boundary, and its exact words.

mod ahead;
mod criteria;
mod process;
mod waiting;
mod whole;

pub use crate::tools::buying::fixture::{BEATA, INGRID, LINE2, TODAY, World, day, id};
