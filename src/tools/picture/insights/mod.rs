//! The rules of this room.

use crate::insight::RuleCard;

/// The rules of this room.
pub const RULES: &[RuleCard] = &[];
