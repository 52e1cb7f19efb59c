use crate::insight::RuleCard;
/// The rules of this tool.
pub const RULES: &[RuleCard] = &[];
