//! Calls: the one-page worksheet, its printed copies, and the debrief.

pub mod debrief;
pub mod prefill;
pub mod sheet;

use crate::insight::RuleCard;

/// The rules of this tool; they come with the full worksheet.
pub const RULES: &[RuleCard] = &[];
