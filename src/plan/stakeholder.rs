//! The players in a decision, and where each stands in each opportunity.

use super::{Extra, Id, ImportedRecords, Open};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use time::Date;

words! {
    /// What a person can do to one decision (R. Ruff, "New sales strategy process being implemented – caution ahead!",
    /// names the players in the decision as one of three compulsory tools).
    Authority {
        /// Nobody has found out.
        Unknown = "unknown",
        /// Can say yes finally.
        Final = "final",
        /// Can say no and stop it.
        Veto = "veto",
        /// Recommends; is listened to.
        Recommends = "recommends",
        /// Will use what is bought.
        Uses = "uses",
        /// No say in it.
        None = "none",
    }
}

words! {
    /// Where a person stands in one decision ("Sales Growth in Strategic Accounts", 2012: Advocate, against, indifferent).
    Stance {
        /// Nobody has found out.
        Unknown = "unknown",
        /// Works for our proposal when we are not in the room.
        Advocate = "advocate",
        /// Does not mind either way.
        Indifferent = "indifferent",
        /// Against, and lets it pass or drag.
        OpposedPassive = "opposed_passive",
        /// Against, and works against it.
        OpposedActive = "opposed_active",
    }
}

impl Stance {
    /// Against us, in either way.
    #[must_use]
    pub fn opposed(self) -> bool {
        matches!(self, Self::OpposedPassive | Self::OpposedActive)
    }
}

words! {
    /// Which outcome a person backs.
    Backing {
        /// Nobody has found out.
        Unknown = "unknown",
        /// Us.
        Us = "us",
        /// One of the alternatives.
        Alternative = "alternative",
    }
}

/// A person at the customer who matters to a decision.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Stakeholder {
    /// The person's name: the only required field.
    pub name: String,
    /// Job title.
    pub title: String,
    /// The business unit they belong to, by its name.
    pub unit: String,
    /// Country or region.
    pub region: String,
    /// Mail address, kept for the meeting invitation.
    pub email: String,
    /// Whom they report to.
    pub reports_to: Option<Id>,
    /// Whom they influence.
    pub influences: BTreeMap<Id, Influence>,
    /// How far their word carries in the organisation, 1 (little) to 5 (most); `None` when nobody has said.
    pub sway: Option<u8>,
    /// Relationship of each team member with them, 0 (never met) to 4 (trusted), by member.
    pub relationships: BTreeMap<Id, u8>,
    /// Where they stand, by opportunity.
    pub positions: BTreeMap<Id, Position>,
    /// Anything else worth keeping.
    pub notes: String,
    /// What other systems said of it at the last import.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub imported: ImportedRecords,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

/// How strongly a person influences another.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Influence {
    /// 1 (is heard) to 3 (is followed).
    pub strength: u8,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

/// Where one person stands in one opportunity. Never carried over to another one: each sale is assessed anew.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Position {
    /// What they can do to the decision.
    pub authority: Open<Authority>,
    /// For, against or indifferent.
    pub stance: Open<Stance>,
    /// Who marked the stance, and when.
    pub marked: Option<Mark>,
    /// Whether they want things to change at all.
    pub for_change: Option<bool>,
    /// Whether they want *our* change.
    pub for_our_change: Option<bool>,
    /// What they personally gain, in a few words; private.
    pub motive: String,
    /// What they personally risk, in a few words; private.
    pub risk: String,
    /// Whom they back.
    pub backs: Open<Backing>,
    /// The alternative they back, when they back one.
    pub backs_alternative: Option<Id>,
    /// Our seller's comfort with this person, 1 (low) to 5; `None` when nobody has said.
    pub comfort: Option<u8>,
    /// How much the price decides for them, 0 (not at all) to 3 (alone); `None` when nobody has found out.
    pub price_sensitivity: Option<u8>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

/// Who said so, and on which day.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Mark {
    /// The day.
    #[serde(with = "super::date::iso::option")]
    #[cfg_attr(test, schemars(with = "Option<super::date::Day>"))]
    pub on: Option<Date>,
    /// The team member's name.
    pub by: String,
}

impl Stakeholder {
    /// Their position in an opportunity; the blank one when nothing is recorded.
    #[must_use]
    pub fn position(&self, opportunity: Id) -> Position {
        self.positions.get(&opportunity).cloned().unwrap_or_default()
    }

    /// Their position, to be changed.
    pub fn position_mut(&mut self, opportunity: Id) -> &mut Position {
        self.positions.entry(opportunity).or_default()
    }

    /// The best relationship anybody in the team has with them, 0 to 4; `None` when nobody has said.
    #[must_use]
    pub fn best_relationship(&self) -> Option<u8> {
        self.relationships.values().copied().max()
    }
}
