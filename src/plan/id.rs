//! Ids: UUIDs, made by whoever holds a clock and randomness, and handed in.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::fmt;
use std::str::FromStr;
use uuid::Uuid;

/// A row's identity: a version 7 UUID for what people make, a version 8 UUID (hash of the origin) for what is imported,
/// so that importing the same record twice meets the same row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Id(Uuid);

impl Id {
    /// A new id from the present time (milliseconds since 1970) and ten random bytes.
    #[must_use]
    pub fn v7(millis: u64, random: [u8; 10]) -> Self {
        Self(uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid())
    }

    /// The id of an imported record: the same words always give the same id.
    #[must_use]
    pub fn of_origin(words: &[&str]) -> Self {
        let mut hash = Sha256::new();
        for word in words {
            hash.update((word.len() as u64).to_be_bytes());
            hash.update(word.as_bytes());
        }
        let digest = hash.finalize();
        let mut bytes = [0_u8; 16];
        for (to, from) in bytes.iter_mut().zip(digest.iter()) {
            *to = *from;
        }
        Self(uuid::Builder::from_custom_bytes(bytes).into_uuid())
    }

    /// The day (UTC) a row was made; `None` for rows that were imported or stand in a sample.
    #[must_use]
    pub fn made_on(self) -> Option<time::Date> {
        let (seconds, _) = self.0.get_timestamp().filter(|_| self.0.get_version_num() == 7)?.to_unix();
        super::Stamp(i64::try_from(seconds).ok()?.checked_mul(1000)?).date()
    }

    /// A readable id for tests and samples: the same number always gives the same id.
    #[must_use]
    pub fn fixed(number: u128) -> Self {
        Self(uuid::Builder::from_u128(number).with_version(uuid::Version::Custom).into_uuid())
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for Id {
    type Err = uuid::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}

#[cfg(test)]
impl schemars::JsonSchema for Id {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Id".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "A UUID; in a file written by hand, a name that begins with # and means the same row everywhere.",
            "type": "string",
            "pattern": "^(#.+|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_survives_its_text() {
        let id = Id::v7(1_790_000_000_000, [7; 10]);
        assert_eq!(id.to_string().parse::<Id>().unwrap(), id);
        assert!("not an id".parse::<Id>().is_err());
    }

    #[test]
    fn what_people_make_knows_its_day() {
        assert_eq!(Id::v7(1_790_000_000_000, [7; 10]).made_on().unwrap().to_string(), "2026-09-21");
        assert_eq!((Id::fixed(7).made_on(), Id::of_origin(&["a"]).made_on()), (None, None));
    }

    #[test]
    fn later_ids_sort_later() {
        assert!(Id::v7(1, [255; 10]) < Id::v7(2, [0; 10]));
    }

    #[test]
    fn origin_ids_are_stable_and_do_not_run_words_together() {
        assert_eq!(Id::of_origin(&["salesforce", "001x"]), Id::of_origin(&["salesforce", "001x"]));
        assert_ne!(Id::of_origin(&["ab", "c"]), Id::of_origin(&["a", "bc"]));
    }
}
