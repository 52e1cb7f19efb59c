//! Every rule: it fires, it does not, its boundary, and its exact words.

mod named;
mod proof;
mod standing;
mod whole;

pub use crate::plan::{AlternativeKind, Authority, Stance};
pub use crate::tools::threat::fixture::{
    BEATA, CORVUS, INGRID, LINE2, NOTHING, PAYBACK, PRICE, SERVICE, TODAY, World, id,
};
