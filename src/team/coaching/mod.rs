//! Private notes of whoever coaches, one document for each person. They are kept in the cabinet and nowhere else.
//!
//! "Sales Growth in Strategic Accounts" (September 2012): it is the rep's opinion that counts; asking without judgement;
//! agreements with consequences they named themselves; some do not want coaching now, which is a state and no failure.

mod bank;
mod insights;
mod model;
mod sections;
mod sheet;
mod tone;

pub use bank::{Situation, situations};
pub use insights::findings;
pub use model::{Agreement, Kept, Note, Notes, Pearl, PearlKind, VERSION, merged};
pub use sections::{AGREEMENTS, FEELINGS, LIMITS, PEARLS, POSSIBILITIES, SECTIONS};
pub use sheet::{DAYS, facts_told, one_to_one};
pub use tone::reads_as_order;
