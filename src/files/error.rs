//! Why a file cannot be taken in.

use super::sealed::SealedError;
use crate::text::Msg;

/// Why a file was refused. Nothing was changed whenever one of these is returned.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum FileError {
    /// The browser could not read it (it was moved, or is on a drive that went away).
    Unreadable,
    /// More bytes than may be read.
    TooLarge {
        /// Its size in bytes.
        size: u64,
        /// The limit in bytes.
        limit: u64,
    },
    /// No bytes, or nothing but white space.
    Empty,
    /// JSON written as UTF-16.
    Utf16,
    /// Not UTF-8.
    NotUtf8 {
        /// The line with the first byte that cannot be read, from 1.
        line: usize,
    },
    /// Brackets nested deeper than may be read.
    TooDeep {
        /// The limit.
        limit: usize,
    },
    /// Not JSON.
    Syntax {
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
        /// What the parser says.
        reason: String,
    },
    /// JSON that ends in the middle.
    CutOff {
        /// The last line.
        line: usize,
    },
    /// JSON of something else.
    NotGroundplan,
    /// A kind nobody here has heard of.
    UnknownKind(String),
    /// Another kind than the one that is to be read.
    KindNotYet(super::Kind),
    /// The version is missing or no positive whole number.
    NoVersion,
    /// Written by a newer version of the app.
    Newer {
        /// The version found.
        found: u64,
        /// The newest version this app knows.
        known: u64,
    },
    /// The contents are not those the checksum was made from.
    Damaged,
    /// A field of a wrong type.
    Field {
        /// Where, such as `stakeholders.….sway`.
        path: String,
        /// What the parser says.
        reason: String,
    },
    /// A figure outside its range.
    OutOfRange {
        /// Where.
        path: String,
        /// The figure.
        found: u64,
        /// The highest that makes sense.
        most: u64,
    },
    /// The plan has no id.
    NoId,
    /// The plan has no field `account.name`.
    NoName,
    /// A call file that does not hold exactly one call.
    NotOneCall {
        /// How many it holds.
        found: usize,
    },
    /// The playbook in it does not hold together.
    Playbook(crate::playbook::Problem),
    /// What was written does not read back as the same.
    ReadBack,
    /// Bytes that are no text (a picture, a program, an archive).
    NotText,
    /// A spreadsheet workbook where a CSV file was expected.
    Workbook,
    /// A web page that carries no plan.
    NoPlanInPage,
    /// A link that would be longer than mail and chat programs pass on.
    LinkTooLong {
        /// Its length in characters.
        length: usize,
    },
    /// A link that was cut or changed.
    LinkBroken,
    /// Encrypted, and not opened.
    Sealed(SealedError),
    /// A table without a readable first line.
    NoHeader {
        /// The line, from 1.
        line: u64,
        /// The column on it, from 1.
        column: usize,
    },
    /// A table with more rows than can be held.
    TooManyRows {
        /// The limit.
        limit: usize,
    },
    /// A table with more columns than any export has.
    TooManyColumns {
        /// How many it has.
        found: usize,
        /// The limit.
        limit: usize,
    },
    /// A table with a header and nothing below it.
    NoRows,
}

impl FileError {
    /// The reason in words, with the line or field it is about.
    #[must_use]
    pub fn message(&self) -> Msg {
        match self {
            Self::Unreadable => msg!("file-unreadable"),
            Self::TooLarge { size, limit } => msg!("file-too-large", size = mib(*size), limit = mib(*limit)),
            Self::Empty => msg!("file-empty"),
            Self::Utf16 => msg!("file-utf16"),
            Self::NotUtf8 { line } => msg!("file-not-utf8", line = *line),
            Self::TooDeep { limit } => msg!("file-too-deep", limit = *limit),
            Self::Syntax { line, column, reason } => {
                msg!("file-syntax", line = *line, column = *column, reason = reason)
            }
            Self::CutOff { line } => msg!("file-cut-off", line = *line),
            Self::NotGroundplan => msg!("file-not-groundplan"),
            Self::UnknownKind(kind) => msg!("file-unknown-kind", kind = kind),
            Self::KindNotYet(super::Kind::Coaching) => msg!("file-coaching"),
            Self::KindNotYet(kind) => msg!("file-kind-not-yet", kind = kind.message()),
            Self::NoVersion => msg!("file-no-version"),
            Self::Newer { found, known } => msg!("file-newer", found = whole(*found), known = whole(*known)),
            Self::Damaged => msg!("file-damaged"),
            Self::Field { path, reason } => msg!("file-field", path = path, reason = reason),
            Self::OutOfRange { path, found, most } => {
                msg!("file-out-of-range", path = path, found = whole(*found), most = whole(*most))
            }
            Self::NoId => msg!("file-no-id"),
            Self::NoName => msg!("file-no-name"),
            Self::NotOneCall { found } => msg!("file-not-one-call", found = *found),
            Self::Playbook(problem) => msg!("file-playbook", problem = problem.message()),
            Self::ReadBack => msg!("file-read-back"),
            Self::NotText => msg!("file-not-text"),
            Self::Workbook => msg!("file-workbook"),
            Self::NoHeader { line, column } => msg!("file-no-header", line = whole(*line), column = *column),
            Self::TooManyRows { limit } => msg!("file-too-many-rows", limit = *limit),
            Self::TooManyColumns { found, limit } => msg!("file-too-many-columns", found = *found, limit = *limit),
            Self::NoPlanInPage => msg!("file-no-plan-in-page"),
            Self::LinkTooLong { length } => {
                msg!("file-link-too-long", length = kib(*length), limit = kib(super::out::link::MAX_LINK))
            }
            Self::LinkBroken => msg!("file-link-broken"),
            Self::Sealed(error) => error.message(),
            Self::NoRows => msg!("file-no-rows"),
        }
    }
}

fn whole(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// Mebibytes, rounded up: a file one byte over the limit must not read as being just within it.
pub(super) fn mib(bytes: u64) -> i64 {
    whole(bytes.div_ceil(1 << 20))
}

/// Kibibytes, rounded up.
fn kib(bytes: usize) -> usize {
    bytes.div_ceil(1 << 10)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::Kind;
    use crate::playbook::Written;
    use crate::text::{Catalog, IsoFormats};

    fn all() -> Vec<FileError> {
        let text = || "stakeholders.x.sway".to_owned();
        vec![
            FileError::TooLarge { size: (10 << 20) + 1, limit: 10 << 20 },
            FileError::Empty,
            FileError::Utf16,
            FileError::NotUtf8 { line: 3 },
            FileError::TooDeep { limit: 64 },
            FileError::Syntax { line: 3, column: 4, reason: "expected value".into() },
            FileError::CutOff { line: 3 },
            FileError::NotGroundplan,
            FileError::UnknownKind("recipe".into()),
            FileError::KindNotYet(Kind::Exercise),
            FileError::Playbook(Written::read(serde_json::json!({})).unwrap_err()),
            FileError::NoVersion,
            FileError::Newer { found: 7, known: 1 },
            FileError::Damaged,
            FileError::Field { path: text(), reason: "invalid type".into() },
            FileError::OutOfRange { path: text(), found: 9, most: 5 },
            FileError::NoId,
            FileError::NoName,
            FileError::NotOneCall { found: 0 },
            FileError::ReadBack,
            FileError::NotText,
            FileError::Workbook,
            FileError::NoHeader { line: 1, column: 1 },
            FileError::TooManyRows { limit: 2 },
            FileError::TooManyColumns { found: 2, limit: 1 },
            FileError::NoPlanInPage,
            FileError::LinkTooLong { length: (8 << 10) + 1 },
            FileError::LinkBroken,
            FileError::Sealed(SealedError::WrongPassphrase),
            FileError::Sealed(SealedError::NotSealed),
            FileError::Sealed(SealedError::ForAKey),
            FileError::Sealed(SealedError::TooMuchWork { found: 22 }),
            FileError::Sealed(SealedError::Damaged),
            FileError::Sealed(SealedError::TooLarge { size: (75 << 20) + 1, limit: 75 << 20 }),
            FileError::NoRows,
        ]
    }

    #[test]
    fn every_error_has_a_sentence_with_its_figures() {
        let catalog = Catalog::new(&[], Box::new(IsoFormats));
        for error in all() {
            let said = catalog.say(&error.message());
            assert!(said.contains(' ') && !said.contains(['{', '$']), "{error:?}: {said}");
            for (name, _) in &error.message().args {
                assert!(
                    !said.contains(name.as_ref()) || name == "kind" || name == "line" || name == "column",
                    "{said}"
                );
            }
        }
    }

    #[test]
    fn a_newer_file_says_that_nothing_was_changed() {
        let catalog = Catalog::new(&[], Box::new(IsoFormats));
        let said = catalog.say(&FileError::Newer { found: 7, known: 1 }.message());
        assert!(said.contains("newer version") && said.contains("Nothing was changed") && said.contains('7'), "{said}");
    }

    #[test]
    fn a_damaged_file_says_how_a_hand_edited_one_is_opened() {
        let catalog = Catalog::new(&[], Box::new(IsoFormats));
        assert!(catalog.say(&FileError::Damaged.message()).contains("“checksum”"));
    }

    #[test]
    fn a_file_just_over_the_limit_does_not_read_as_within_it() {
        let catalog = Catalog::new(&[], Box::new(IsoFormats));
        let said = catalog.say(&FileError::TooLarge { size: (10 << 20) + 1, limit: 10 << 20 }.message());
        assert!(said.contains("11 MB") && said.contains("10 MB"), "{said}");
    }
}
