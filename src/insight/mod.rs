//! What an insight is, how insights are ranked, and the rules that keep them quiet.
//!
//! An insight says something the user did not type: it combines at least two entries, names the facts it stands on, and
//! leads to the next question, call or move. The rules themselves live in the room of the tool they belong to.

mod finding;
mod kinds;
mod make;
mod noise;
mod rank;

pub use finding::Finding;
pub use kinds::{Ask, Because, Insight, RuleCard, Severity, Source, Tool};
pub use noise::{Moment, facts_digest, is_dismissed, subject_key};
pub use rank::{Shown, ranked, shown};
