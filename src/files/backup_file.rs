//! Everything of one installation in one file: all plans, the playbook, and the name of whoever works there.

use super::envelope::{Opened, plan_of, seal, unseal};
use super::import::{Incoming, compare};
use super::{Envelope, Exported, FileError, Kind, playbook_file};
use crate::plan::Plan;
use crate::playbook::Written;
use serde_json::{Map, Value, json};

/// A backup that was read. One plan that cannot be read does not keep the others from being brought back.
#[derive(Debug, Clone, PartialEq)]
pub struct Backup {
    /// Who wrote it.
    pub exported: Exported,
    /// Its plans, each as if it stood in a file of its own.
    pub plans: Vec<Envelope>,
    /// Plans that cannot be read, by their account's name or key, with the reason.
    pub unread: Vec<(String, FileError)>,
    /// How the organisation sells; `None` where the default playbook was in use, or the one in the file cannot be used.
    pub playbook: Option<Written>,
    /// The name that signed what was recorded; may be empty.
    pub name: String,
}

/// What to do with one plan of a backup.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Choice {
    /// Nothing.
    #[default]
    Leave,
    /// Bring back what is missing here; nothing that is here changes.
    Add,
    /// Make it as it was in the backup: what was changed or added since goes.
    Replace,
}

impl Choice {
    /// Every choice, the most careful first.
    pub const ALL: [Self; 3] = [Self::Leave, Self::Add, Self::Replace];
}

/// The plan as it stands once one of a backup is brought back; `None` where nothing changes.
#[must_use]
pub fn outcome(mine: Option<&Plan>, file: &Envelope, choice: Choice) -> Option<Plan> {
    let made = match (choice, compare(mine, file), mine) {
        (Choice::Leave, ..) => None,
        (_, _, None) | (Choice::Replace, ..) => Some(file.plan.clone()),
        (Choice::Add, Incoming::Differs(difference), Some(mine)) => Some(difference.add(mine)),
        (Choice::Add, ..) => None,
    };
    made.filter(|made| mine != Some(made))
}

/// The file of everything. It is read back and compared before it is handed out, so that what is called saved can be
/// brought back.
///
/// # Errors
/// [`FileError::TooLarge`] where no app could read it, [`FileError::ReadBack`], or why reading refused it.
pub fn export<'a>(
    plans: impl IntoIterator<Item = &'a Plan>,
    playbook: Option<&Written>,
    name: &str,
    exported: &Exported,
) -> Result<String, FileError> {
    let plans: Vec<&Plan> = plans.into_iter().collect();
    // Our rows always serialise; should one not, reading back tells.
    let rows = plans.iter().map(|plan| (plan.id.to_string(), serde_json::to_value(plan).unwrap_or_default()));
    let mut contents = json!({ "plans": rows.collect::<Map<_, _>>(), "settings": { "name": name } });
    if let (Some(playbook), Some(fields)) = (playbook, contents.as_object_mut()) {
        fields.insert("playbook".to_owned(), playbook.value().clone());
    }
    let text = seal(Kind::Backup, &contents, exported);
    super::envelope::check_size_of(text.len() as u64, text.as_bytes())?;
    let back = of(unseal(text.as_bytes())?)?;
    let whole = back.unread.is_empty() && back.plans.len() == plans.len();
    let same = whole && plans.iter().all(|plan| back.plans.iter().any(|file| file.plan == **plan));
    if same && back.playbook.as_ref() == playbook && back.name == name { Ok(text) } else { Err(FileError::ReadBack) }
}

/// The backup of a file.
pub(super) fn of(Opened { version, exported, mut contents, .. }: Opened) -> Result<Backup, FileError> {
    let Some(Value::Object(rows)) = contents.get_mut("plans").map(Value::take) else {
        return Err(FileError::Field { path: "plans".to_owned(), reason: "it is missing, or no object".to_owned() });
    };
    let (mut plans, mut unread) = (Vec::new(), Vec::new());
    for (key, plan) in rows {
        let name = plan.pointer("/account/name").and_then(Value::as_str).unwrap_or(&key).to_owned();
        match plan_of(Opened { kind: Kind::Plan, version, exported: exported.clone(), contents: plan, history: None }) {
            Ok(file) => plans.push(file),
            Err(error) => unread.push((name, error)),
        }
    }
    let playbook = contents.get_mut("playbook").map(Value::take).filter(|value| !value.is_null()).and_then(|value| {
        let book = Opened { kind: Kind::Playbook, version, exported: exported.clone(), contents: value, history: None };
        match playbook_file::of(book) {
            Ok(file) => Some(file.written),
            Err(error) => {
                unread.push((Kind::Playbook.word().to_owned(), error));
                None
            }
        }
    });
    let name = contents.pointer("/settings/name").and_then(Value::as_str).unwrap_or_default().to_owned();
    Ok(Backup { exported, plans, unread, playbook, name })
}

#[cfg(test)]
#[path = "backup_file_tests.rs"]
mod tests;
