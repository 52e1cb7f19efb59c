//! Ids: UUIDs, made by whoever holds a clock and randomness, and handed in.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::fmt;
use std::str::FromStr;
use uuid::Uuid;

/// A row's identity: a version 7 UUID for what people make, a version 8 UUID (hash of the origin) for what is imported,
/// so that importing the same record twice meets the same row.
///
/// Kept as two numbers: ids are compared all the time, and bytes would be compared one by one.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(from = "Uuid", into = "Uuid")]
pub struct Id {
    high: u64,
    low: u64,
}

impl From<Uuid> for Id {
    fn from(id: Uuid) -> Self {
        let (high, low) = id.as_u64_pair();
        Self { high, low }
    }
}

impl From<Id> for Uuid {
    fn from(id: Id) -> Self {
        Self::from_u64_pair(id.high, id.low)
    }
}

impl Id {
    /// A new id from the present time (milliseconds since 1970) and ten random bytes.
    #[must_use]
    pub fn v7(millis: u64, random: [u8; 10]) -> Self {
        uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid().into()
    }

    /// Its sixteen bytes.
    #[must_use]
    pub fn bytes(self) -> [u8; 16] {
        Uuid::from(self).into_bytes()
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
        uuid::Builder::from_custom_bytes(bytes).into_uuid().into()
    }

    /// The day (UTC) a row was made; `None` for rows that were imported or stand in a sample.
    #[must_use]
    pub fn made_on(self) -> Option<time::Date> {
        let id = Uuid::from(self);
        let (seconds, _) = id.get_timestamp().filter(|_| id.get_version_num() == 7)?.to_unix();
        super::Stamp(i64::try_from(seconds).ok()?.checked_mul(1000)?).date()
    }

    /// A readable id for tests and samples: the same number always gives the same id.
    #[must_use]
    pub fn fixed(number: u128) -> Self {
        uuid::Builder::from_u128(number).with_version(uuid::Version::Custom).into_uuid().into()
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Uuid::from(*self).fmt(f)
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Id({self})")
    }
}

impl FromStr for Id {
    type Err = uuid::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse::<Uuid>().map(Self::from)
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
    fn ids_sort_as_their_texts_do() {
        let ids = [Id::fixed(1), Id::fixed(u128::MAX), Id::v7(1, [255; 10]), Id::of_origin(&["a"]), Id::default()];
        for (a, b) in ids.iter().flat_map(|a| ids.iter().map(move |b| (a, b))) {
            assert_eq!(a.cmp(b), a.to_string().cmp(&b.to_string()));
        }
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
