//! What a trainer and a participant keep of an exercise.

use super::unsolved::{HandsOut, unsolved};
use crate::files::import::as_copy;
use crate::files::leave_out::without;
use crate::files::{Exercise, LeaveOut, SubmissionFile};
use crate::plan::{Id, Open, Plan, Rows, Stamp};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A workshop, as its trainer keeps it.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Workshop {
    /// What is handed out, and the solution beside it.
    pub exercise: Exercise,
    /// Where the case was copied from: an account's id, or a word for the sample.
    pub source: String,
    /// Where the solution was copied from.
    pub solved_by: String,
    /// Whether the case leaves without what people personally gain and risk.
    pub without_motives: bool,
    /// How much of the case's own answers is handed out with it.
    pub hands_out: Open<HandsOut>,
    /// What to have clear before anything is handed out.
    pub checklist: Checklist,
    /// What was handed in, by the attempt.
    pub received: Rows<Received>,
}

/// What decides whether a workshop changes anything, asked before it begins ("Successfully implementing a sales training
/// initiative": skill level, present process, managers' disposition, adoption plan). In the trainer's words.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Checklist {
    /// How skilled the participants are.
    pub skill: String,
    /// How they work today, and how the content fits it.
    pub process: String,
    /// What their managers think of it, and how they lead.
    pub managers: String,
    /// What keeps it alive afterwards.
    pub adoption: String,
}

impl Checklist {
    /// How many of the four questions have an answer.
    #[must_use]
    pub fn answered(&self) -> usize {
        let all = [&self.skill, &self.process, &self.managers, &self.adoption];
        all.iter().filter(|text| !text.trim().is_empty()).count()
    }
}

/// What is known of a submission without reading it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Received {
    /// The participant.
    pub name: String,
    /// When it was handed in.
    pub at: Stamp,
}

/// What a submission means for what is here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum News {
    /// A participant's first.
    First,
    /// A later one of a participant: it takes the earlier one's place.
    Later,
    /// The same one again.
    Same,
    /// An earlier one than the one that is here, which stays.
    Earlier,
    /// An answer to another exercise.
    Elsewhere,
}

impl News {
    /// Whether it is to be kept.
    #[must_use]
    pub fn taken(self) -> bool {
        matches!(self, Self::First | Self::Later)
    }
}

impl Workshop {
    /// What participants get: without the solution, without what they are to find out themselves, and without what is private
    /// where that is wanted.
    #[must_use]
    pub fn handed_out(&self) -> Exercise {
        let what = LeaveOut { motives: self.without_motives, ..LeaveOut::default() };
        let exercise = self.exercise.handed_out();
        let case = unsolved(&exercise.case, self.hands_out.get());
        Exercise { case: without(&case, &what), ..exercise }
    }

    /// What a submission means here.
    #[must_use]
    pub fn news(&self, file: &SubmissionFile) -> News {
        if file.submission.exercise != self.exercise.id {
            return News::Elsewhere;
        }
        match self.received.get(&file.submission.id) {
            None => News::First,
            Some(here) if here.at < file.exported.at => News::Later,
            Some(here) if here.at == file.exported.at => News::Same,
            Some(_) => News::Earlier,
        }
    }

    /// Notes that a submission was kept.
    pub fn note(&mut self, file: &SubmissionFile) {
        let received = Received { name: file.submission.participant.trim().to_owned(), at: file.exported.at };
        self.received.insert(file.submission.id, received);
    }
}

/// An exercise somebody takes part in.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Attempt {
    /// The attempt: what is handed in twice is one.
    pub id: Id,
    /// The exercise.
    pub exercise: Exercise,
    /// The participant's name.
    pub name: String,
    /// The tasks that are ticked.
    pub done: BTreeMap<Id, bool>,
}

impl Attempt {
    /// Where it is kept: beside the trainer's own workshop, should that be here too.
    #[must_use]
    pub fn kept_as(exercise: Id) -> Id {
        Id::of_origin(&["attempt", &exercise.to_string()])
    }
}

/// The account a participant works in: the case as an account of its own, marked as an exercise.
#[must_use]
pub fn begun(exercise: &Exercise) -> Plan {
    let mut plan = as_copy(&exercise.case, exercise.account());
    plan.account_mut().exercise = Some(exercise.id);
    plan
}
