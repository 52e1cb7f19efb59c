//! How this organisation sells: process, roles, topics, thresholds, and the words it uses.

pub mod adopt;
mod area;
pub mod check;
pub mod compare;
pub mod edit;
mod fit;
mod limits;
pub mod lists;
mod shapes;
mod standard;
mod words;
mod written;

pub use area::{Area, Wanted, Whereabouts, area, speaks_of, wanted};
pub use check::Problem;
pub use fit::{Fitness, Standing, fitness};
pub use limits::Limits;
pub use written::Written;

use crate::plan::Extra;
use serde::{Deserialize, Serialize};

/// How one organisation sells. Everything in it may be edited; rules read it and never assume a value.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
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
    /// What we sell, old and new.
    pub offerings: Vec<KnownOffering>,
    /// The roles that buy from us, old and new.
    pub roles: Vec<BuyerRole>,
    /// Competitors, and how we win against each.
    pub competitors: Vec<Competitor>,
    /// What we know about the market.
    pub market: Vec<String>,
    /// Problems we solve.
    pub problems: Vec<KnownProblem>,
    /// Questions on what we are worth: our guess first, their answer later.
    pub value_questions: Vec<ValueQuestion>,
    /// Kinds of call, with what each is for.
    pub templates: Vec<CallTemplate>,
    /// What a customer we want looks like.
    pub profile: Vec<ProfileCriterion>,
    /// The segments we mean to sell to, and why.
    pub segments: Vec<TargetSegment>,
    /// Where we sell.
    pub territories: Vec<Territory>,
    /// What worked, worth repeating.
    pub practices: Vec<Practice>,
    /// Shelf lives and limits.
    pub limits: Limits,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

/// One stage of our process.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
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
    /// What has to be shown before the stage counts as earned.
    pub criteria: Vec<ExitCriterion>,
    /// How long a sale usually stays in it, in days; 0 when nobody has said.
    pub days: i64,
}

/// What has to be shown before a stage counts as earned.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct ExitCriterion {
    /// The key under which opportunities keep the proof.
    pub key: String,
    /// What the customer did or said.
    pub text: String,
}

/// One step the customer takes.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct CustomerStep {
    /// The key stored in opportunities.
    pub key: String,
    /// Its name, from the customer's side.
    pub name: String,
}

/// One topic of discovery.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Topic {
    /// The key stored in facts.
    pub key: String,
    /// Its name.
    pub name: String,
    /// How much it matters, 1 (little) to 3 (much).
    pub importance: u8,
    /// Words in the titles of those who would know.
    pub known_by: Vec<String>,
    /// A question that opens it.
    pub question: String,
}

/// An objection with its answer.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
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
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct BoldQuestion {
    /// The words.
    pub question: String,
    /// What makes it easier to hear.
    pub softener: String,
    /// When not to ask it.
    pub skip_when: String,
}

/// Something we sell.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct KnownOffering {
    /// Its name.
    pub name: String,
    /// Whether it carries the shift to a new business.
    pub new: bool,
}

/// A role that buys from us.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct BuyerRole {
    /// Its name.
    pub name: String,
    /// Words in the titles of those who hold it.
    pub titles: Vec<String>,
    /// What matters to it.
    pub cares_about: String,
    /// A question it answers well.
    pub question: String,
    /// Whether it is new to our sellers.
    pub new: bool,
}

/// A competitor.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Competitor {
    /// Its name.
    pub name: String,
    /// What customers like about it.
    pub strength: String,
    /// How we win against it.
    pub how_we_win: String,
    /// What it usually does when it loses ground.
    pub next_move: String,
}

/// A problem we solve.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct KnownProblem {
    /// In one sentence.
    pub text: String,
    /// The question that brings it up.
    pub question: String,
}

/// A question on what we are worth to a customer.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct ValueQuestion {
    /// The key stored in answers.
    pub key: String,
    /// The question.
    pub text: String,
    /// What 1 means.
    pub low: String,
    /// What 5 means.
    pub high: String,
    /// Whether it asks how easily we are replaced (5: not at all).
    pub replacing: bool,
}

/// A kind of call.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct CallTemplate {
    /// Its name.
    pub name: String,
    /// What it is to bring.
    pub wanted: String,
    /// Its questions.
    pub questions: Vec<String>,
}

/// What a customer we want looks like, in one respect.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct ProfileCriterion {
    /// The key under which accounts keep the answer.
    pub key: String,
    /// The criterion as a question with yes or no.
    pub text: String,
    /// How heavy it weighs, 1 to 5.
    pub weight: u8,
}

/// A segment we chose to sell to.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct TargetSegment {
    /// Its name.
    pub name: String,
    /// Words in segment, industry or name that put an account into it.
    pub words: Vec<String>,
    /// The share of our effort meant for it, in percent; 0 when nobody has said.
    pub share: u8,
    /// Why it was chosen: who values the offering most, who pays for it.
    pub reason: String,
}

/// Where we sell.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Territory {
    /// Its name.
    pub name: String,
    /// Words in region, industry or name that put an account into it.
    pub words: Vec<String>,
}

/// What worked, worth repeating.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Practice {
    /// In a few words.
    pub name: String,
    /// How it is done.
    pub text: String,
}

impl Playbook {
    /// How far along a stage is: its place in the process, from 0.
    #[must_use]
    pub fn stage_place(&self, key: &str) -> Option<usize> {
        self.stages.iter().position(|stage| stage.key == key)
    }

    /// How far along the customer is: the step's place, from 0.
    #[must_use]
    pub fn step_place(&self, key: &str) -> Option<usize> {
        self.customer_steps.iter().position(|step| step.key == key)
    }

    /// What an exit criterion of a key says.
    #[must_use]
    pub fn criterion(&self, key: &str) -> Option<&str> {
        self.stages.iter().flat_map(|stage| &stage.criteria).find(|c| c.key == key).map(|c| c.text.as_str())
    }

    /// The topic of a key.
    #[must_use]
    pub fn topic(&self, key: &str) -> Option<&Topic> {
        self.topics.iter().find(|topic| topic.key == key)
    }

    /// The buyer role a job title speaks of.
    #[must_use]
    pub fn role_of(&self, title: &str) -> Option<&BuyerRole> {
        self.roles.iter().find(|role| names_one(title, &role.titles))
    }

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

/// Whether a text has one of the words in it, whatever their case.
#[must_use]
pub fn names_one(text: &str, words: &[String]) -> bool {
    let text = text.to_lowercase();
    words.iter().any(|word| !word.is_empty() && text.contains(&word.to_lowercase()))
}
