//! What the rules of this room find.

use crate::insight::{Severity, Source};
use crate::plan::{Arrange, Id};
use crate::text::Msg;

/// An insight about a person's coaching or a programme.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// The rule's id.
    pub rule: &'static str,
    /// How pressing it is.
    pub severity: Severity,
    /// Where the rule comes from.
    pub source: Source,
    /// One sentence.
    pub headline: Msg,
    /// The facts it stands on; at least two, each with its row on the page where it has one.
    pub because: Vec<(Msg, Option<Id>)>,
    /// A question or a move.
    pub todo: Msg,
}

/// The most pressing first, otherwise in the order of the rules.
pub(super) fn ranked(mut found: Vec<Finding>) -> Vec<Finding> {
    found.arrange_by_key(|finding| finding.severity);
    found
}
