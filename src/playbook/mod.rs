//! How this organisation sells: process, roles, topics, thresholds, and the words it uses.

mod standard;

use serde::{Deserialize, Serialize};

/// How one organisation sells. Everything in it may be edited; rules read it and never assume a value.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Playbook {
    /// Its name.
    pub name: String,
    /// Our stages in order.
    pub stages: Vec<Stage>,
    /// The customer's steps in order.
    pub customer_steps: Vec<CustomerStep>,
    /// Discovery topics in order.
    pub topics: Vec<Topic>,
    /// Objections to expect, with answers.
    pub objections: Vec<KnownObjection>,
    /// Opening questions, for when the plan has none yet.
    pub openings: Vec<String>,
    /// Questions that are always worth asking.
    pub questions: Vec<String>,
    /// Bold questions with what softens them.
    pub bold: Vec<BoldQuestion>,
    /// Shelf lives and limits.
    pub limits: Limits,
}

/// One stage of our process.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Stage {
    /// The key stored in opportunities.
    pub key: String,
    /// Its name.
    pub name: String,
    /// The customer's step it maps to.
    pub customer_step: String,
    /// Whether it cannot be earned without knowing who decides.
    pub needs_players: bool,
    /// Whether the opportunity is over (won or lost).
    pub closed: bool,
}

/// One step the customer takes.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct CustomerStep {
    /// The key stored in opportunities.
    pub key: String,
    /// Its name, from the customer's side.
    pub name: String,
}

/// One topic of discovery.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Topic {
    /// The key stored in facts.
    pub key: String,
    /// Its name.
    pub name: String,
}

/// An objection with its answer.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct KnownObjection {
    /// What they say.
    pub text: String,
    /// What to ask back.
    pub ask_back: String,
    /// The answer.
    pub answer: String,
}

/// A question that risks something, and what softens it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct BoldQuestion {
    /// The words.
    pub question: String,
    /// What makes it easier to hear.
    pub softener: String,
    /// When not to ask it.
    pub skip_when: String,
}

/// Shelf lives and limits of the rules, in days unless said otherwise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Limits {
    /// How long evidence counts as proof.
    pub shelf_life: i64,
    /// How far back contact with people is looked at.
    pub contact_window: i64,
    /// Sway from which a person's word carries (1 to 5).
    pub sway: u8,
    /// Relationship from which it counts as close (0 to 4).
    pub close_relationship: u8,
    /// Mapped people from which the absence of opposition is odd.
    pub crowd: usize,
    /// Held calls from which a single contact is a risk.
    pub single_thread_calls: usize,
    /// Meetings after which a player's motives should be known.
    pub meetings: usize,
    /// Times a question may be asked in vain, or skipped, before somebody says so.
    pub asks: usize,
    /// Steps within which one person's word can reach another.
    pub line_steps: usize,
    /// How long a freshly typed map of players is left in peace.
    pub settling: i64,
    /// Relationship from which a colleague's tie is worth using (0 to 4).
    pub tie: u8,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            shelf_life: 90,
            contact_window: 60,
            sway: 4,
            close_relationship: 3,
            crowd: 5,
            single_thread_calls: 3,
            meetings: 2,
            asks: 2,
            line_steps: 2,
            settling: 14,
            tie: 2,
        }
    }
}

impl Playbook {
    /// The stage of a key.
    #[must_use]
    pub fn stage(&self, key: &str) -> Option<&Stage> {
        self.stages.iter().find(|stage| stage.key == key)
    }

    /// The name of one of our stages; the key itself when the playbook no longer has it.
    #[must_use]
    pub fn stage_name<'a>(&'a self, key: &'a str) -> &'a str {
        self.stage(key).map_or(key, |stage| stage.name.as_str())
    }

    /// The name of a customer's step; the key itself when the playbook no longer has it.
    #[must_use]
    pub fn step_name<'a>(&'a self, key: &'a str) -> &'a str {
        self.customer_steps.iter().find(|step| step.key == key).map_or(key, |step| step.name.as_str())
    }

    /// The name of a topic; the key itself when the playbook no longer has it.
    #[must_use]
    pub fn topic_name<'a>(&'a self, key: &'a str) -> &'a str {
        self.topics.iter().find(|topic| topic.key == key).map_or(key, |topic| topic.name.as_str())
    }

    /// Whether a stage means the opportunity is over.
    #[must_use]
    pub fn is_closed(&self, stage: &str) -> bool {
        self.stage(stage).is_some_and(|stage| stage.closed)
    }
}
