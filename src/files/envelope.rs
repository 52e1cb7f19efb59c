//! The `.groundplan` file: JSON that says what it holds, in which version, who wrote it, and whether it is unharmed.

use super::backup_file::{self, Backup};
use super::exercise_file::{self, ExerciseFile};
use super::out::html;
use super::playbook_file::{self, PlaybookFile};
use super::sealed::{MAX_SEALED, is_sealed};
use super::submission_file::{self, SubmissionFile};
use super::validate::{self, Warning};
use super::{FileError, by_hand, migrate, scan};
use crate::plan::{Arrange, Plan, Stamp};
use crate::text::Msg;
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// The word every file starts with.
const FORMAT: &str = "groundplan";
/// The version this app writes, and the newest it reads.
pub const VERSION: u64 = 1;
/// Largest file that is read: 10 MiB.
pub const MAX_BYTES: u64 = 10 << 20;
/// Largest backup that is read: 50 MiB. It holds every plan of an installation.
pub const MAX_BACKUP: u64 = 50 << 20;
/// How much of a file tells whether it is a backup: its first line break and the field `kind` stand in it.
pub const HEAD: u32 = 256;

/// What a file holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A whole plan.
    Plan,
    /// One call, with what its sheet shows.
    Call,
    /// How an organisation sells.
    Playbook,
    /// A workshop's exercise.
    Exercise,
    /// An answer to an exercise.
    Submission,
    /// Every plan of one installation.
    Backup,
    /// Private notes of whoever coaches; written for encryption only.
    Coaching,
}

impl Kind {
    const ALL: [Self; 7] =
        [Self::Plan, Self::Call, Self::Playbook, Self::Exercise, Self::Submission, Self::Backup, Self::Coaching];

    /// The word in the file.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Plan => "plan",
            Self::Call => "call",
            Self::Playbook => "playbook",
            Self::Exercise => "exercise",
            Self::Submission => "submission",
            Self::Backup => "backup",
            Self::Coaching => "coaching",
        }
    }

    /// Its name.
    #[must_use]
    pub fn message(self) -> Msg {
        match self {
            Self::Plan => msg!("file-kind-plan"),
            Self::Call => msg!("file-kind-call"),
            Self::Playbook => msg!("file-kind-playbook"),
            Self::Exercise => msg!("file-kind-exercise"),
            Self::Submission => msg!("file-kind-submission"),
            Self::Backup => msg!("file-kind-backup"),
            Self::Coaching => msg!("file-kind-coaching"),
        }
    }
}

/// Who wrote a file, when, and with what.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Exported {
    /// When.
    pub at: Stamp,
    /// The name the person goes by; may be empty.
    pub by: String,
    /// The app and its version.
    pub app: String,
}

/// What was read from a file.
#[derive(Debug, Clone, PartialEq)]
pub enum Contents {
    /// A plan, or one call of a plan.
    Plan(Box<Envelope>),
    /// How an organisation sells.
    Playbook(Box<PlaybookFile>),
    /// Every plan of one installation, and its playbook.
    Backup(Box<Backup>),
    /// A workshop's exercise.
    Exercise(Box<ExerciseFile>),
    /// An answer to an exercise.
    Submission(Box<SubmissionFile>),
}

/// A file whose envelope is sound; what it holds is not looked at yet.
pub(super) struct Opened {
    pub kind: Kind,
    pub version: u64,
    pub exported: Exported,
    pub contents: Value,
    pub history: Option<Vec<u8>>,
}

/// A file of a plan that was read and found sound.
#[derive(Debug, Clone, PartialEq)]
pub struct Envelope {
    /// What it holds: a plan, or one call of a plan.
    pub kind: Kind,
    /// Who wrote it.
    pub exported: Exported,
    /// The plan; of a call file, the part of it that the call's sheet shows.
    pub plan: Plan,
    /// What is odd in it, and harmless.
    pub warnings: Vec<Warning>,
    /// The history that came with it, as the engine reads it.
    pub history: Option<Vec<u8>>,
}

/// Who reads a history: the engine that wrote it.
const ENGINE: &str = "automerge";

/// A history as a file holds it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Enclosed {
    /// What it can be read with; of this version's files, `automerge`.
    pub engine: String,
    /// The document, in base64.
    pub document: String,
}

impl Enclosed {
    /// Encloses a history.
    #[must_use]
    pub fn of(document: &[u8]) -> Self {
        Self { engine: ENGINE.to_owned(), document: BASE64_STANDARD.encode(document) }
    }

    /// The history; `None` of another engine's, or where it is no base64: the plan stands without it.
    fn document(&self) -> Option<Vec<u8>> {
        (self.engine == ENGINE).then(|| BASE64_STANDARD.decode(&self.document).ok()).flatten()
    }
}

/// The file, field by field in the order it is written.
#[derive(Serialize)]
struct Written<'a> {
    format: &'static str,
    kind: &'static str,
    version: u64,
    exported: &'a Exported,
    contents: &'a Value,
    history: Option<&'a Enclosed>,
    checksum: String,
}

/// Refuses more bytes than are read, so that a file can be refused before it is loaded.
///
/// # Errors
/// [`FileError::TooLarge`] above [`MAX_BYTES`].
pub fn check_size(size: u64) -> Result<(), FileError> {
    within(size, MAX_BYTES)
}

/// The same for a file whose first [`HEAD`] bytes are known: a backup may be larger than a plan.
///
/// # Errors
/// [`FileError::TooLarge`] above [`MAX_BACKUP`] for a backup, above [`MAX_SEALED`] for what is encrypted and may be one,
/// above [`MAX_BYTES`] for anything else.
pub fn check_size_of(size: u64, head: &[u8]) -> Result<(), FileError> {
    if is_sealed(head) {
        return within(size, MAX_SEALED);
    }
    let head = String::from_utf8_lossy(head.get(..HEAD as usize).unwrap_or(head)).replace(char::is_whitespace, "");
    within(size, if head.contains(r#""kind":"backup""#) { MAX_BACKUP } else { MAX_BYTES })
}

/// Refuses more bytes than the limit.
pub(super) fn within(size: u64, limit: u64) -> Result<(), FileError> {
    if size > limit { Err(FileError::TooLarge { size, limit }) } else { Ok(()) }
}

/// The text of a file: pretty JSON that ends with a line break.
#[must_use]
pub fn write(kind: Kind, contents: &Plan, exported: &Exported) -> String {
    write_with(kind, contents, exported, None)
}

/// The same with the plan's history.
#[must_use]
pub fn write_with(kind: Kind, contents: &Plan, exported: &Exported, history: Option<&Enclosed>) -> String {
    // Our rows always serialise; should one not, the text is one that reading refuses.
    enclose(kind, &serde_json::to_value(contents).unwrap_or_default(), exported, history)
}

/// The text of a file around contents of any kind.
pub(super) fn seal(kind: Kind, contents: &Value, exported: &Exported) -> String {
    enclose(kind, contents, exported, None)
}

fn enclose(kind: Kind, contents: &Value, exported: &Exported, history: Option<&Enclosed>) -> String {
    let checksum = checksum(contents);
    let file = Written { format: FORMAT, kind: kind.word(), version: VERSION, exported, contents, history, checksum };
    let mut text = serde_json::to_string_pretty(&file).unwrap_or_default();
    text.push('\n');
    text
}

/// Reads a file: size, encoding, depth, syntax, format, kind, version, checksum, types and ranges, in that order.
///
/// # Errors
/// The first of these that fails, with the line or field it is about.
pub fn read_any(bytes: &[u8]) -> Result<Contents, FileError> {
    check_size_of(bytes.len() as u64, bytes)?;
    let opened = unseal(in_page(bytes)?)?;
    match opened.kind {
        Kind::Backup => backup_file::of(opened).map(|file| Contents::Backup(Box::new(file))),
        Kind::Playbook => playbook_file::of(opened).map(|file| Contents::Playbook(Box::new(file))),
        Kind::Exercise => exercise_file::of(opened).map(|file| Contents::Exercise(Box::new(file))),
        Kind::Submission => submission_file::of(opened).map(|file| Contents::Submission(Box::new(file))),
        // What is private has a door of its own; a plan's own reading refuses it by its kind.
        Kind::Plan | Kind::Call | Kind::Coaching => plan_of(opened).map(|file| Contents::Plan(Box::new(file))),
    }
}

/// The file a web page of ours carries along; anything else as it is.
fn in_page(bytes: &[u8]) -> Result<&[u8], FileError> {
    if html::is_page(bytes) { html::enclosed(bytes).ok_or(FileError::NoPlanInPage) } else { Ok(bytes) }
}

/// Reads a file that is to hold a plan or a call.
///
/// # Errors
/// As [`read_any`]; [`FileError::KindNotYet`] where it holds something else.
pub fn read(bytes: &[u8]) -> Result<Envelope, FileError> {
    check_size(bytes.len() as u64)?;
    open(bytes)
}

/// [`read`] without the limit: what we write ourselves can always be checked, however large it is.
pub(super) fn open(bytes: &[u8]) -> Result<Envelope, FileError> {
    plan_of(unseal(bytes)?)
}

/// Takes a file out of its envelope: everything up to the checksum.
pub(super) fn unseal(bytes: &[u8]) -> Result<Opened, FileError> {
    let (mut file, kind, version) = opened(bytes)?;
    if version > VERSION {
        return Err(FileError::Newer { found: version, known: VERSION });
    }
    let contents = file.remove("contents").unwrap_or_default();
    verify(&contents, file.get("checksum"))?;
    let exported = file.remove("exported").and_then(|value| serde_json::from_value(value).ok()).unwrap_or_default();
    Ok(Opened { kind, version, exported, contents, history: history_in(&mut file) })
}

/// A history that cannot be read is none: the plan beside it is whole.
fn history_in(file: &mut Map<String, Value>) -> Option<Vec<u8>> {
    let enclosed: Enclosed = serde_json::from_value(file.remove("history")?).ok()?;
    enclosed.document()
}

/// The file as far as its version.
fn opened(bytes: &[u8]) -> Result<(Map<String, Value>, Kind, u64), FileError> {
    let file = parse(bytes)?;
    if file.get("format").and_then(Value::as_str) != Some(FORMAT) {
        return Err(FileError::NotGroundplan);
    }
    let (kind, version) = (kind_of(&file)?, version_of(&file)?);
    Ok((file, kind, version))
}

/// The plan in a file of a newer version, as far as this one can read it: to be looked at, never to be taken in. What it
/// means where the two versions differ is not known here, and its checksum may be made in another way.
#[must_use]
pub fn look(bytes: &[u8]) -> Option<Envelope> {
    check_size(bytes.len() as u64).ok()?;
    let (mut file, kind, _) = opened(bytes).ok().filter(|(_, _, version)| *version > VERSION)?;
    let exported = file.remove("exported").and_then(|value| serde_json::from_value(value).ok()).unwrap_or_default();
    let contents = file.remove("contents").unwrap_or_default();
    plan_of(Opened { kind, version: VERSION, exported, contents, history: None }).ok()
}

pub(super) fn plan_of(
    Opened { kind, version, exported, mut contents, history }: Opened,
) -> Result<Envelope, FileError> {
    if !matches!(kind, Kind::Plan | Kind::Call) {
        return Err(FileError::KindNotYet(kind));
    }
    by_hand::give_ids(kind, &mut contents);
    let named = contents.pointer("/account/name").is_some();
    let plan = migrate::plan_from_value(version, contents)?;
    if !named {
        return Err(FileError::NoName);
    }
    let warnings = validate::validate(kind, &plan)?;
    let history = history.filter(|_| kind == Kind::Plan);
    Ok(Envelope { kind, exported, plan, warnings, history })
}

fn parse(bytes: &[u8]) -> Result<Map<String, Value>, FileError> {
    let text = scan::utf8(bytes)?;
    scan::depth(text)?;
    match serde_json::from_str(text) {
        Ok(Value::Object(file)) => Ok(file),
        Ok(_) => Err(FileError::NotGroundplan),
        Err(error) if error.is_eof() => Err(FileError::CutOff { line: error.line() }),
        Err(error) => {
            let (line, column) = (error.line(), error.column());
            let reason = error.to_string();
            let reason = reason.strip_suffix(&format!(" at line {line} column {column}")).unwrap_or(&reason);
            Err(FileError::Syntax { line, column, reason: reason.to_owned() })
        }
    }
}

fn kind_of(file: &Map<String, Value>) -> Result<Kind, FileError> {
    let word = file.get("kind").and_then(Value::as_str).unwrap_or_default();
    let known = Kind::ALL.into_iter().find(|kind| kind.word() == word);
    known.ok_or_else(|| FileError::UnknownKind(word.chars().take(40).collect()))
}

fn version_of(file: &Map<String, Value>) -> Result<u64, FileError> {
    match file.get("version").and_then(Value::as_u64) {
        None | Some(0) => Err(FileError::NoVersion),
        Some(version) => Ok(version),
    }
}

/// A checksum that is there must be right; one that was removed says that somebody edited the file on purpose.
fn verify(contents: &Value, found: Option<&Value>) -> Result<(), FileError> {
    let right = match found {
        None | Some(Value::Null) => true,
        Some(Value::String(found)) => found.eq_ignore_ascii_case(&checksum(contents)),
        Some(_) => false,
    };
    if right { Ok(()) } else { Err(FileError::Damaged) }
}

/// SHA-256, in hexadecimal, of the compact JSON of the contents with sorted keys.
fn checksum(contents: &Value) -> String {
    let digest = Sha256::digest(sorted(contents).to_string());
    digest.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// The value with every object's keys in order. They are in order anyway unless a dependency switches on `preserve_order`
/// in `serde_json`, which would otherwise make every older file look damaged.
fn sorted(value: &Value) -> Value {
    match value {
        Value::Object(map) => {
            let mut entries: Vec<_> = map.iter().collect();
            entries.arrange_by_key(|(key, _)| *key);
            Value::Object(entries.into_iter().map(|(key, value)| (key.clone(), sorted(value))).collect())
        }
        Value::Array(items) => Value::Array(items.iter().map(sorted).collect()),
        plain => plain.clone(),
    }
}
