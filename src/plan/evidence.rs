//! What stands behind a claim: who did or said what, when, and who recorded it.

use super::{Extra, Id, Open};
use serde::{Deserialize, Serialize};
use time::Date;

words! {
    /// *Did* counts more than *said*.
    EvidenceKind {
        /// They said so; a quote.
        Said = "said",
        /// They acted: gave access, shared a document, spoke for us.
        Did = "did",
    }
}

words! {
    /// Where our knowledge comes from. Only first-hand knowledge and documents can prove anything.
    Basis {
        /// Seen or heard from the person it is about.
        FirstHand = "first_hand",
        /// Read in a document.
        Document = "document",
        /// Somebody else told us.
        Hearsay = "hearsay",
        /// We have known each other for years.
        Acquaintance = "acquaintance",
        /// We believe so.
        Belief = "belief",
    }
}

words! {
    /// What kind of row a claim is about.
    EntityKind {
        /// A person.
        Stakeholder = "stakeholder",
        /// An opportunity.
        Opportunity = "opportunity",
        /// A discovery fact.
        Fact = "fact",
        /// An alternative the customer has.
        Alternative = "alternative",
        /// A call.
        Call = "call",
        /// The account as a whole.
        Account = "account",
        /// A promise.
        Promise = "promise",
        /// A cell of the whitespace map.
        Cell = "cell",
        /// A business unit.
        Unit = "unit",
        /// Something we sell.
        Offering = "offering",
        /// A step of the customer's.
        Step = "step",
        /// A criterion of the decision.
        Criterion = "criterion",
        /// How an alternative stands on a criterion.
        Rating = "rating",
        /// A problem of the customer's.
        Problem = "problem",
        /// A value statement.
        Statement = "statement",
        /// An answer to a value question.
        ValueAnswer = "value_answer",
        /// An open question.
        Question = "question",
        /// A way to win.
        Path = "path",
        /// A move.
        Move = "move",
        /// A pinned question.
        Pin = "pin",
        /// A look at the plan together.
        Review = "review",
        /// Why a sale was won or lost.
        WinLoss = "win_loss",
        /// A claimed cause of that.
        Cause = "cause",
    }
}

impl EntityKind {
    /// The table that holds such rows; `None` for the account, which is no table.
    #[must_use]
    pub fn table(self) -> Option<&'static str> {
        Some(match self {
            Self::Account => return None,
            Self::Stakeholder => "stakeholders",
            Self::Opportunity => "opportunities",
            Self::Fact => "facts",
            Self::Alternative => "alternatives",
            Self::Call => "calls",
            Self::Promise => "promises",
            Self::Cell => "cells",
            Self::Unit => "units",
            Self::Offering => "offerings",
            Self::Step => "steps",
            Self::Criterion => "criteria",
            Self::Rating => "ratings",
            Self::Problem => "problems",
            Self::Statement => "statements",
            Self::ValueAnswer => "value_answers",
            Self::Question => "questions",
            Self::Path => "paths",
            Self::Move => "moves",
            Self::Pin => "pins",
            Self::Review => "reviews",
            Self::WinLoss => "debriefs",
            Self::Cause => "causes",
        })
    }
}

words! {
    /// Which side of that row the claim is about.
    Aspect {
        /// The row as a whole.
        Whole = "whole",
        /// Where a person stands.
        Stance = "stance",
        /// What a person can decide.
        Authority = "authority",
        /// What a person gains.
        Motive = "motive",
        /// What a person risks.
        Risk = "risk",
        /// How far a person's word carries.
        Sway = "sway",
        /// Access from one person to another.
        Access = "access",
        /// How well we know each other.
        Relationship = "relationship",
        /// How far a sale is.
        Stage = "stage",
        /// When the decision is expected.
        CloseDate = "date",
        /// What waiting costs the customer.
        CostOfWaiting = "waiting",
        /// How much the price decides for a person.
        Price = "price",
    }
}

/// What a claim, a question or an insight is about: one row, one side of it, in one opportunity or in general.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct About {
    /// The kind of row.
    pub kind: Open<EntityKind>,
    /// Which row.
    pub id: Id,
    /// In which opportunity; `None` for a claim in general.
    pub opportunity: Option<Id>,
    /// Which side of it.
    pub aspect: Open<Aspect>,
}

impl About {
    /// One side of a person, in one opportunity.
    #[must_use]
    pub fn person(id: Id, opportunity: Id, aspect: Aspect) -> Self {
        Self { kind: EntityKind::Stakeholder.into(), id, opportunity: Some(opportunity), aspect: aspect.into() }
    }

    /// A row as a whole, in no particular opportunity.
    #[must_use]
    pub fn whole(kind: EntityKind, id: Id) -> Self {
        Self { kind: kind.into(), id, opportunity: None, aspect: Aspect::Whole.into() }
    }
}

/// One piece of evidence.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Evidence {
    /// The claim it is about.
    pub about: About,
    /// The value it speaks for, as a stored word (`advocate`, `final`); empty when it speaks of the row as a whole.
    pub supports: String,
    /// Did or said.
    pub kind: Open<EvidenceKind>,
    /// First-hand, document, hearsay, acquaintance or belief.
    pub basis: Open<Basis>,
    /// What was done, or the words that were said.
    pub text: String,
    /// The person it comes from, when it is one of the players.
    pub from: Option<Id>,
    /// The day it happened.
    #[serde(with = "super::date::iso::option")]
    #[cfg_attr(test, schemars(with = "Option<super::date::Day>"))]
    pub on: Option<Date>,
    /// Who wrote it down.
    pub recorded_by: String,
    /// The call it was learnt on.
    pub call: Option<Id>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}
