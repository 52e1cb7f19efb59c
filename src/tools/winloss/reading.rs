//! What the plan means here: decided sales that wait for a debrief, causes and what they stand on, what may be shared.

use crate::plan::{Arrange, Business, Cause, Decided, Grounds, Id, Opportunity, Plan, Whose, WinLoss, Words as _};
use crate::playbook::Playbook;
use std::cmp::Reverse;

/// Beginnings of words by which a reason speaks of the price; what something costs the customer is another matter.
const PRICE_WORDS: &[&str] =
    &["price", "pricing", "cheap", "expensive", "discount", "rebate", "preis", "billig", "teuer"];
/// Beginnings of words by which a reason speaks of the relationship.
const RELATIONSHIP_WORDS: &[&str] =
    &["relation", "friend", "trust", "chemistry", "rapport", "golf", "beziehung", "vertrauen"];

/// How a stage ends a sale; `None` for one that does not. A playbook's own stages are told by their key: what speaks of
/// winning or losing, else the first closed stage is the win, as in the playbooks that come with the app.
#[must_use]
pub fn ending(playbook: &Playbook, stage: &str) -> Option<Decided> {
    if !playbook.is_closed(stage) {
        return None;
    }
    let name = format!("{} {}", stage, playbook.stage_name(stage)).to_lowercase();
    if name.contains("lost") {
        return Some(Decided::Lost);
    }
    let first = playbook.stages.iter().find(|row| row.closed).is_some_and(|row| row.key == stage);
    Some(if first || name.contains("won") { Decided::Won } else { Decided::Lost })
}

/// The debrief of a sale; the first made where a merge left two.
#[must_use]
pub fn debrief_of(plan: &Plan, sale: Id) -> Option<(Id, &WinLoss)> {
    plan.debriefs.iter().find(|(_, row)| row.opportunity == Some(sale)).map(|(id, row)| (*id, &**row))
}

/// A decided sale that nobody has debriefed.
#[derive(Debug, Clone, PartialEq)]
pub struct Waiting<'a> {
    /// The sale.
    pub id: Id,
    /// Its row.
    pub row: &'a Opportunity,
    /// How it was decided.
    pub outcome: Decided,
}

/// The decided sales that wait for a debrief: wins before losses ("Sales Strategy: analyze success": wins are analysed as
/// seriously as losses), the greatest first.
#[must_use]
pub fn waiting<'a>(plan: &'a Plan, playbook: &Playbook) -> Vec<Waiting<'a>> {
    let decided = plan.opportunities.iter().filter(|(id, _)| debrief_of(plan, **id).is_none());
    let mut found: Vec<Waiting<'a>> = decided
        .filter_map(|(id, row)| Some(Waiting { id: *id, row, outcome: ending(playbook, &row.stage)? }))
        .collect();
    found.arrange_by_key(|it| (it.outcome, Reverse(it.row.amount.as_ref().map_or(0, |money| money.amount)), it.id));
    found
}

/// The debriefs that hold, in the order of their ids: one of a sale that was opened again says nothing until it is decided anew.
pub fn holding<'a>(plan: &'a Plan, playbook: &'a Playbook) -> impl Iterator<Item = (Id, &'a WinLoss)> {
    let sale = |row: &WinLoss| row.opportunity.and_then(|id| plan.opportunities.get(&id));
    let holds = move |row: &WinLoss| sale(row).is_none_or(|sale| playbook.is_closed(&sale.stage));
    plan.debriefs.iter().map(|(id, row)| (*id, &**row)).filter(move |(_, row)| holds(row))
}

/// The debriefs, the latest decision first.
#[must_use]
pub fn written(plan: &Plan) -> Vec<(Id, &WinLoss)> {
    let mut rows: Vec<_> = plan.debriefs.iter().map(|(id, row)| (*id, &**row)).collect();
    rows.arrange_by_key(|(id, row)| (Reverse(row.decided_on), *id));
    rows
}

/// The claimed causes of a debrief, the heaviest first; what says nothing yet is left out.
#[must_use]
pub fn causes(plan: &Plan, debrief: Id) -> Vec<(Id, &Cause)> {
    let mut rows: Vec<_> =
        plan.causes.iter().filter(|(_, row)| row.debrief == debrief).map(|(id, row)| (*id, &**row)).collect();
    rows.arrange_by(|a, b| (&a.1.order, a.0).cmp(&(&b.1.order, b.0)));
    rows.retain(|(_, row)| !row.text.trim().is_empty());
    rows
}

/// Whether a cause is more than a belief: called a fact, and shown by what somebody at the customer did or said on a day.
/// A filled field alone shows nothing.
#[must_use]
pub fn is_shown(plan: &Plan, cause: &Cause) -> bool {
    let somebody = cause.proof_by.is_some_and(|id| plan.stakeholders.contains_key(&id));
    cause.grounds == Grounds::Fact && !cause.proof.trim().is_empty() && somebody && cause.proof_on.is_some()
}

/// What a cause speaks of, so that reasons can be counted over many debriefs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Theme {
    /// The price.
    Price,
    /// That they know and like us.
    Relationship,
    /// Somebody among the players.
    People,
    /// What they decide by.
    Criteria,
    /// What they could do instead.
    Alternatives,
    /// What we are worth to them.
    Value,
    /// How they buy, and when.
    Buying,
    /// What we did: calls, moves, paths.
    Work,
    /// Something else.
    Other,
}

impl Theme {
    /// Every theme, in reading order.
    pub const ALL: &'static [Self] = &[
        Self::Value,
        Self::People,
        Self::Criteria,
        Self::Buying,
        Self::Work,
        Self::Alternatives,
        Self::Relationship,
        Self::Price,
        Self::Other,
    ];

    /// The word used in keys and summaries.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Price => "price",
            Self::Relationship => "relationship",
            Self::People => "people",
            Self::Criteria => "criteria",
            Self::Alternatives => "alternatives",
            Self::Value => "value",
            Self::Buying => "buying",
            Self::Work => "work",
            Self::Other => "other",
        }
    }
}

/// The theme of a cause: its row tells it, and where it names none, its words.
#[must_use]
pub fn theme(cause: &Cause) -> Theme {
    use crate::plan::{EntityKind as Kind, Open};
    let kind = cause.about.as_ref().and_then(|about| match about.kind {
        Open::Known(kind) => Some(kind),
        Open::Other(_) => None,
    });
    match kind {
        _ if speaks_of(&cause.text, PRICE_WORDS) => Theme::Price,
        _ if speaks_of(&cause.text, RELATIONSHIP_WORDS) => Theme::Relationship,
        Some(Kind::Stakeholder | Kind::Unit) => Theme::People,
        Some(Kind::Criterion | Kind::Rating) => Theme::Criteria,
        Some(Kind::Alternative) => Theme::Alternatives,
        Some(Kind::Problem | Kind::Statement | Kind::ValueAnswer | Kind::Fact) => Theme::Value,
        Some(Kind::Step | Kind::Opportunity) => Theme::Buying,
        Some(Kind::Call | Kind::Move | Kind::Path | Kind::Promise) => Theme::Work,
        _ => Theme::Other,
    }
}

fn speaks_of(text: &str, beginnings: &[&str]) -> bool {
    let text = text.to_lowercase();
    text.split(|c: char| !c.is_alphanumeric()).any(|word| beginnings.iter().any(|known| word.starts_with(known)))
}

/// Whether a cause is one of the two easy answers.
#[must_use]
pub fn is_easy(cause: &Cause) -> bool {
    matches!(theme(cause), Theme::Price | Theme::Relationship)
}

/// Whether luck led: the heaviest cause is luck, or more causes are luck than ours ("Sales Strategy: analyze success": our
/// actions, or right place, right time?).
#[must_use]
pub fn led_by_luck(causes: &[(Id, &Cause)]) -> bool {
    let count = |whose: Whose| causes.iter().filter(|(_, row)| row.whose == whose).count();
    causes.first().is_some_and(|(_, row)| row.whose == Whose::Luck) || count(Whose::Luck) > count(Whose::Ours)
}

/// Whether what worked may become a blueprint for the team.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Blueprint {
    /// It was no win.
    NotWon,
    /// Nobody has said what others could repeat.
    Blank,
    /// Luck led: nothing to repeat.
    Luck,
    /// No cause is ours: what would be repeated?
    NotOurs,
    /// It may be shared.
    Ready,
    /// The playbook has it.
    Shared,
}

impl Blueprint {
    /// The word used in keys.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::NotWon => "not-won",
            Self::Blank => "blank",
            Self::Luck => "luck",
            Self::NotOurs => "not-ours",
            Self::Ready => "ready",
            Self::Shared => "shared",
        }
    }
}

/// How far the practice of a debrief is from the playbook.
#[must_use]
pub fn blueprint(plan: &Plan, playbook: &Playbook, id: Id, row: &WinLoss) -> Blueprint {
    let causes = causes(plan, id);
    let practice = row.practice.trim();
    if row.outcome != Decided::Won {
        Blueprint::NotWon
    } else if practice.is_empty() {
        Blueprint::Blank
    } else if playbook.practices.iter().any(|known| known.name.trim() == practice) {
        Blueprint::Shared
    } else if led_by_luck(&causes) {
        Blueprint::Luck
    } else if !causes.iter().any(|(_, row)| row.whose == Whose::Ours) {
        Blueprint::NotOurs
    } else {
        Blueprint::Ready
    }
}

/// Whether it was bad business for both sides.
#[must_use]
pub fn bad_for_both(row: &WinLoss) -> bool {
    row.for_us == Business::Bad && row.for_them == Business::Bad
}

/// Whether the rule of a debrief is in the target profile.
#[must_use]
pub fn rule_adopted(playbook: &Playbook, row: &WinLoss) -> bool {
    !row.rule_key.is_empty() && playbook.profile.iter().any(|criterion| criterion.key == row.rule_key)
}

/// The name of the sale of a debrief; empty where nobody named it.
#[must_use]
pub fn sale_name<'a>(plan: &'a Plan, row: &WinLoss) -> &'a str {
    row.opportunity.and_then(|id| plan.opportunities.get(&id)).map_or("", |sale| sale.name.trim())
}

/// The outcome of a debrief by its stored word, for keys.
#[must_use]
pub fn outcome_word(row: &WinLoss) -> &'static str {
    row.outcome.get().word()
}

#[cfg(test)]
#[path = "reading_tests.rs"]
mod tests;
