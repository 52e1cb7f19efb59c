//! The order of what the rules of this room find.

use crate::insight::Finding;
use crate::plan::Arrange;

/// The most pressing first, otherwise in the order of the rules.
pub(super) fn ranked(mut found: Vec<Finding>) -> Vec<Finding> {
    found.arrange_by_key(|finding| finding.severity);
    found
}
