//! A workshop's exercise as a file: a case, what to do with it, and, in the trainer's own copy, how it looks when solved.

use super::envelope::{Opened, plan_of, seal, unseal};
use super::{Exported, FileError, Kind, playbook_file};
use crate::plan::{Extra, Id, Open, Plan, Rows};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The most tasks an exercise holds: more than seven things to do are remembered by nobody.
pub const MOST_TASKS: usize = 7;

words! {
    /// With which of the tools a task is to be solved; the word is the one in the address.
    TaskTool {
        /// With any.
        Any = "any",
        /// Discovery.
        Picture = "picture",
        /// The players.
        People = "people",
        /// How they buy.
        Buying = "buying",
        /// What they could do instead.
        Threat = "threat",
        /// What we are worth to them.
        Value = "value",
        /// Where growth hides.
        Growth = "growth",
        /// How we mean to win.
        Strategy = "strategy",
        /// The sales by stage.
        Funnel = "funnel",
        /// The calls.
        Calls = "calls",
        /// The whole plan on one page.
        Page = "plan",
    }
}

/// One thing a participant is asked to do.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Task {
    /// What to do, in a sentence.
    pub text: String,
    /// With which tool.
    pub tool: Open<TaskTool>,
    /// How many minutes it is given; `None` when nobody has said.
    pub minutes: Option<u16>,
    /// Position in the list, a fractional index.
    pub order: String,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

/// An exercise.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Exercise {
    /// Its identity: submissions name it.
    pub id: Id,
    /// What it is called.
    pub title: String,
    /// What participants have to know, in a few sentences.
    pub briefing: String,
    /// The account to work on, as everybody begins with it.
    pub case: Plan,
    /// What to do, at most [`MOST_TASKS`].
    pub tasks: Rows<Task>,
    /// How the case looks when solved. It never leaves in what is handed out.
    pub solution: Option<Plan>,
    /// How the organisation of the case sells; `None` where the participant's own playbook serves.
    pub playbook: Option<Value>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Exercise {
    /// What participants get: everything but the solution, and nothing this version does not know, as a solution could be
    /// in that.
    #[must_use]
    pub fn handed_out(&self) -> Self {
        Self { solution: None, extra: Extra::new(), ..self.clone() }
    }

    /// Its title; the account's name where it has none.
    #[must_use]
    pub fn called(&self) -> &str {
        if self.title.trim().is_empty() { &self.case.account.name } else { &self.title }
    }

    /// The account that a participant works in: the same for every copy of the exercise, and never the account the case was
    /// copied from.
    #[must_use]
    pub fn account(&self) -> Id {
        Id::of_origin(&["exercise", &self.id.to_string()])
    }
}

/// An exercise that was read from a file and found sound.
#[derive(Debug, Clone, PartialEq)]
pub struct ExerciseFile {
    /// Who wrote it.
    pub exported: Exported,
    /// The exercise.
    pub exercise: Exercise,
}

/// The file of an exercise as it is: for participants, of what is [handed out](Exercise::handed_out). It is read back and
/// compared before it leaves.
///
/// # Errors
/// [`FileError::ReadBack`], or why reading refused it.
pub fn export(exercise: &Exercise, exported: &Exported) -> Result<String, FileError> {
    // Our rows always serialise; should one not, reading back tells.
    let text = seal(Kind::Exercise, &serde_json::to_value(exercise).unwrap_or_default(), exported);
    super::check_size(text.len() as u64)?;
    let back = of(unseal(text.as_bytes())?)?;
    if back.exercise == *exercise { Ok(text) } else { Err(FileError::ReadBack) }
}

/// The exercise of a file.
pub(super) fn of(opened: Opened) -> Result<ExerciseFile, FileError> {
    let Opened { version, exported, mut contents, .. } = opened;
    let mut part = |name: &str| contents.get_mut(name).map(Value::take).filter(|value| !value.is_null());
    let (case, solution, playbook) = (part("case"), part("solution"), part("playbook"));
    let plan = |name: &str, contents: Value| plan_in(name, version, contents);
    let case = plan("case", case.ok_or_else(|| missing("case"))?)?;
    let solution = solution.map(|contents| plan("solution", contents)).transpose()?;
    if let Some(book) = &playbook {
        let contents = book.clone();
        let exported = exported.clone();
        playbook_file::of(Opened { kind: Kind::Playbook, version, exported, contents, history: None })?;
    }
    let rest = without(contents, &["case", "solution", "playbook"]);
    let exercise: Exercise = super::migrate::part_from_value(rest)?;
    if exercise.id == Id::default() {
        return Err(missing("id"));
    }
    if exercise.tasks.len() > MOST_TASKS {
        let (found, most) = (exercise.tasks.len() as u64, MOST_TASKS as u64);
        return Err(FileError::OutOfRange { path: "tasks".to_owned(), found, most });
    }
    Ok(ExerciseFile { exported, exercise: Exercise { case, solution, playbook, ..exercise } })
}

/// A plan inside another file; what is wrong with it is told with the name it has there.
pub(super) fn plan_in(name: &str, version: u64, contents: Value) -> Result<Plan, FileError> {
    let exported = Exported::default();
    let opened = Opened { kind: Kind::Plan, version, exported, contents, history: None };
    plan_of(opened).map(|file| file.plan).map_err(|error| match error {
        FileError::Field { path, reason } => FileError::Field { path: format!("{name}.{path}"), reason },
        FileError::OutOfRange { path, found, most } => {
            FileError::OutOfRange { path: format!("{name}.{path}"), found, most }
        }
        other => other,
    })
}

/// A field that has to be there and is not.
pub(super) fn missing(path: &str) -> FileError {
    FileError::Field { path: path.to_owned(), reason: "it is missing".to_owned() }
}

/// The value without these fields.
pub(super) fn without(mut value: Value, fields: &[&str]) -> Value {
    if let Value::Object(map) = &mut value {
        map.retain(|key, _| !fields.contains(&key.as_str()));
    }
    value
}

#[cfg(test)]
#[path = "exercise_file_tests.rs"]
mod tests;
