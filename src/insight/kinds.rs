//! The insight itself and the rules that make it.

use crate::plan::{About, Id, Purpose};
use crate::text::Msg;

/// How pressing an insight is; the order is the ranking.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Something to do now.
    Act,
    /// Something to keep an eye on.
    Watch,
    /// Something to build on.
    Strength,
}

impl Severity {
    /// The word used in keys and summaries.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Act => "act",
            Self::Watch => "watch",
            Self::Strength => "strength",
        }
    }
}

/// The article a rule comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// R. Ruff, "New sales strategy process being implemented – caution ahead!" (2012).
    Ruff2012,
    /// S. Edinger, "How to Get Your Salespeople to Execute Your Strategy".
    Edinger,
    /// "Sales Growth in Strategic Accounts" (September 2012).
    StrategicAccounts2012,
    /// "Sales Strategy: analyze success".
    AnalyzeSuccess,
    /// "Implementing a Unified Sales Process / Expand Account Wallet Share" (2014).
    WalletShare2014,
}

impl Source {
    /// The word used in keys (`source-ruff-2012`).
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Ruff2012 => "ruff-2012",
            Self::Edinger => "edinger",
            Self::StrategicAccounts2012 => "strategic-accounts-2012",
            Self::AnalyzeSuccess => "analyze-success",
            Self::WalletShare2014 => "wallet-share-2014",
        }
    }
}

/// A fact an insight stands on, and where to see it.
#[derive(Debug, Clone, PartialEq)]
pub struct Because {
    /// The fact in words.
    pub text: Msg,
    /// The row that holds it.
    pub about: About,
}

/// The question that would close the gap, ready to go onto a call sheet.
#[derive(Debug, Clone, PartialEq)]
pub struct Ask {
    /// The question's words, without quotation marks.
    pub text: Msg,
    /// What it is for.
    pub purpose: Purpose,
    /// Whom to ask; `None` when anybody may know.
    pub to: Option<Id>,
    /// The claim its answer is about.
    pub about: About,
    /// What makes a bold question easier to hear; `None` for an ordinary one.
    pub softener: Option<Msg>,
    /// What asking risks; `None` for an ordinary one.
    pub risk: Option<Msg>,
}

/// What a rule found.
#[derive(Debug, Clone, PartialEq)]
pub struct Insight {
    /// The rule's id, such as `unproven-advocate`.
    pub rule: &'static str,
    /// Act, watch or strength.
    pub severity: Severity,
    /// What to open.
    pub subject: About,
    /// One sentence, as a colleague would say it.
    pub headline: Msg,
    /// The facts it stands on; at least two.
    pub because: Vec<Because>,
    /// The question it leads to.
    pub ask: Option<Ask>,
    /// The move it leads to, in a few words.
    pub todo: Option<Msg>,
    /// Where the rule comes from.
    pub source: Source,
    /// Money at stake, in whole currency units; 0 when unknown. Breaks ties in the ranking.
    pub at_stake: i64,
    /// Days since the oldest fact it stands on. Breaks ties after money: older first.
    pub age: i64,
}

/// The tools whose rules are gathered; at most one † insight is shown for each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tool {
    /// The players in the decision.
    People,
    /// Calls.
    Calls,
    /// Discovery.
    Picture,
    /// How they buy.
    Buying,
    /// What the customer could do instead.
    Threat,
    /// What we are worth to them.
    Value,
    /// Where growth hides.
    Whitespace,
    /// How we mean to win.
    Strategy,
    /// The sales by stage.
    Funnel,
    /// Looks at the plan together.
    Reviews,
    /// Why sales were won or lost.
    WinLoss,
}

/// A rule with what the noise rules need to know of it.
#[derive(Debug, Clone, Copy)]
pub struct RuleCard<R> {
    /// The rule's id.
    pub id: &'static str,
    /// The tool it belongs to.
    pub tool: Tool,
    /// Marked † in the catalogue: it speaks of a blank, and stays quiet until the blank matters.
    pub blank: bool,
    /// The rule.
    pub rule: R,
}
