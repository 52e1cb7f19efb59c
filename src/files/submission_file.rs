//! What a participant hands in: the plan as they made it of the exercise's case, and which tasks they ticked.

use super::envelope::{Opened, seal, unseal};
use super::exercise_file::{missing, plan_in, without};
use super::{Exported, FileError, Kind};
use crate::plan::{Extra, Id, Plan};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;

/// An answer to an exercise.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Submission {
    /// The participant's attempt: handing in again keeps it.
    pub id: Id,
    /// The exercise it answers.
    pub exercise: Id,
    /// What that exercise is called, for whoever does not have it.
    pub title: String,
    /// The participant's name: the only thing anybody is asked for.
    pub participant: String,
    /// The tasks they ticked.
    pub done: BTreeMap<Id, bool>,
    /// The account as they left it.
    pub plan: Plan,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

/// A submission that was read from a file and found sound.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct SubmissionFile {
    /// Who wrote it, and when it was handed in.
    pub exported: Exported,
    /// The answer.
    pub submission: Submission,
}

/// The file of a submission. It is read back and compared before it leaves.
///
/// # Errors
/// [`FileError::ReadBack`], or why reading refused it: a name is needed.
pub fn export(submission: &Submission, exported: &Exported) -> Result<String, FileError> {
    // Our rows always serialise; should one not, reading back tells.
    let text = seal(Kind::Submission, &serde_json::to_value(submission).unwrap_or_default(), exported);
    super::check_size(text.len() as u64)?;
    let back = of(unseal(text.as_bytes())?)?;
    if back.submission == *submission { Ok(text) } else { Err(FileError::ReadBack) }
}

/// The submission of a file.
pub(super) fn of(opened: Opened) -> Result<SubmissionFile, FileError> {
    let Opened { version, exported, mut contents, .. } = opened;
    let plan = contents.get_mut("plan").map(Value::take).filter(|value| !value.is_null());
    let plan = plan_in("plan", version, plan.ok_or_else(|| missing("plan"))?)?;
    let submission: Submission = super::migrate::part_from_value(without(contents, &["plan"]))?;
    for (path, id) in [("id", submission.id), ("exercise", submission.exercise)] {
        if id == Id::default() {
            return Err(missing(path));
        }
    }
    if submission.participant.trim().is_empty() {
        return Err(missing("participant"));
    }
    Ok(SubmissionFile { exported, submission: Submission { plan, ..submission } })
}

#[cfg(test)]
#[path = "submission_file_tests.rs"]
mod tests;
