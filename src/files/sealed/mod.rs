//! Files encrypted with a passphrase, in the age format (<https://c2sp.org/age>), which the public `age` tool opens.
//!
//! What tells such a file, what may be wrong with it and what it is called stand here; the encryption itself only the
//! engine links.

mod work;

#[cfg(test)]
mod work_tests;

pub use work::{open, seal};

use super::envelope::{MAX_BACKUP, within};
use super::error::mib;
use crate::text::Msg;
use serde::{Deserialize, Serialize};

/// How a file in binary begins.
const BINARY: &[u8] = b"age-encryption.org/v1";
/// How one in letters begins.
const ARMOURED: &[u8] = b"-----BEGIN AGE ENCRYPTED FILE-----";
/// What the names of encrypted files end with.
const ENDING: &str = ".age";

/// Largest encrypted file that is read: half as much again as the largest backup, since its letters take 36 % more.
pub const MAX_SEALED: u64 = MAX_BACKUP / 2 * 3;

/// The work behind a passphrase we write, as the binary logarithm of scrypt's N (r = 8, p = 1): what the `age` tool itself
/// takes. It costs 256 MiB and one to two seconds in a browser, and is fixed, so that no clock has to be read.
pub const WORK: u8 = 18;
/// The most work that is done to open a file: 1 GiB and about six seconds in a browser. One more would double both.
pub const MOST_WORK: u8 = 20;

/// The words that open a file. They stand in no log: writing them for one shows nothing of them.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Passphrase(String);

impl Passphrase {
    /// These words as they were typed; none that are empty or only blanks.
    #[must_use]
    pub fn new(words: String) -> Option<Self> {
        (!words.trim().is_empty()).then_some(Self(words))
    }
}

impl std::fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Passphrase")
    }
}

/// Why an encrypted file was not opened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
pub enum SealedError {
    /// The passphrase is another one. The only one after which a second try makes sense.
    #[error("the passphrase is another one")]
    WrongPassphrase,
    /// It is no age file of version 1.
    #[error("no age file")]
    NotSealed,
    /// It is encrypted to somebody's key.
    #[error("encrypted to a key")]
    ForAKey,
    /// Opening it would take more work than is done here.
    #[error("the work factor is {found}")]
    TooMuchWork {
        /// The work it asks for: the binary logarithm of scrypt's N.
        found: u8,
    },
    /// It was cut off or changed.
    #[error("damaged")]
    Damaged,
    /// More bytes than may be read, encrypted or in the clear.
    #[error("{size} bytes")]
    TooLarge {
        /// Its size in bytes.
        size: u64,
        /// The limit in bytes.
        limit: u64,
    },
}

impl SealedError {
    /// The reason in words.
    #[must_use]
    pub fn message(&self) -> Msg {
        match self {
            Self::WrongPassphrase => msg!("sealed-wrong"),
            Self::NotSealed => msg!("sealed-not"),
            Self::ForAKey => msg!("sealed-key"),
            Self::TooMuchWork { found } => msg!("sealed-work", found = i64::from(*found), limit = i64::from(MOST_WORK)),
            Self::Damaged => msg!("sealed-damaged"),
            Self::TooLarge { size, limit } => msg!("file-too-large", size = mib(*size), limit = mib(*limit)),
        }
    }
}

/// Whether these bytes, or the first of them, are an encrypted file's.
#[must_use]
pub fn is_sealed(bytes: &[u8]) -> bool {
    bytes.starts_with(BINARY) || trimmed(bytes).starts_with(ARMOURED)
}

/// Without what mail and editors put before the first letter.
fn trimmed(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix("\u{FEFF}".as_bytes()).unwrap_or(bytes).trim_ascii_start()
}

/// The name of an encrypted file: `Halvern Foods 2026-11-22.groundplan.age`.
#[must_use]
pub fn sealed_name(name: &str) -> String {
    format!("{name}{ENDING}")
}

/// The name of what is in a file of that name.
#[must_use]
pub fn plain_name(name: &str) -> &str {
    name.strip_suffix(ENDING).unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::check_size_of;

    #[test]
    fn it_is_told_by_how_it_begins() {
        for sealed in ["age-encryption.org/v1\n-> scrypt", "-----BEGIN AGE ENCRYPTED FILE-----\nYWdl"] {
            assert!(is_sealed(sealed.as_bytes()));
        }
        for pasted in ["\n\n  -----BEGIN AGE ENCRYPTED FILE-----\r\n", "\u{FEFF}-----BEGIN AGE ENCRYPTED FILE-----"] {
            assert!(is_sealed(pasted.as_bytes()), "{pasted:?}");
        }
        for other in
            ["", "age", "age-encryption.org/v2\n", "{\"format\": \"groundplan\"}", "-----BEGIN PGP MESSAGE-----"]
        {
            assert!(!is_sealed(other.as_bytes()), "{other:?}");
        }
    }

    #[test]
    fn it_may_be_as_large_as_an_encrypted_backup() {
        let head = b"age-encryption.org/v1\n-> scrypt";
        assert_eq!(check_size_of(MAX_SEALED, head), Ok(()));
        assert!(check_size_of(MAX_SEALED + 1, head).is_err());
        assert!(check_size_of(MAX_BACKUP, b"[1, 2]").is_err());
    }

    #[test]
    fn names_say_that_it_is_encrypted() {
        assert_eq!(sealed_name("a.groundplan"), "a.groundplan.age");
        assert_eq!(plain_name("a.groundplan.age"), "a.groundplan");
        assert_eq!(plain_name("what you pasted"), "what you pasted");
    }

    #[test]
    fn a_passphrase_is_never_empty_and_never_written_down() {
        assert_eq!(Passphrase::new(String::new()), None);
        assert_eq!(Passphrase::new(" \t".into()), None);
        let words = Passphrase::new(" correct horse ".into()).unwrap();
        assert_eq!(words.0, " correct horse ");
        assert!(!format!("{words:?} {words:#?}").contains("horse"));
    }
}
