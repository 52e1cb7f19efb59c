//! What rules find that look at no single plan: across accounts, at coaching notes, at a programme.

use super::{Severity, Source};
use crate::plan::Id;
use crate::text::Msg;

/// Something found, with the facts it stands on.
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
    /// The facts it stands on; at least two, each with the account or the row it is about where it is about one.
    pub because: Vec<(Msg, Option<Id>)>,
    /// A question, or what to do about it.
    pub todo: Msg,
}
