//! Accounts for the tests of this room.

use crate::plan::{Id, Summary};
use crate::playbook::{Playbook, ProfileCriterion, TargetSegment, Territory};
use time::Date;
use time::macros::date;

pub const TODAY: Date = date!(2026 - 11 - 22);

/// Food is the segment we want, the Nordics are where we sell.
pub fn playbook() -> Playbook {
    let criterion = |key: &str, weight| ProfileCriterion { key: key.into(), text: key.into(), weight };
    Playbook {
        profile: vec![criterion("need", 5), criterion("power", 5)],
        segments: vec![TargetSegment { name: "Food".into(), share: 70, ..TargetSegment::default() }],
        territories: vec![Territory { name: "Nordics".into(), words: vec!["Norway".into(), "Sweden".into()] }],
        ..Playbook::default()
    }
}

pub fn account(name: &str, segment: &str, region: &str) -> Summary {
    let id = name.bytes().fold(7_u64, |sum, byte| sum.wrapping_mul(31).wrapping_add(u64::from(byte)));
    Summary {
        id: Id::fixed(u128::from(id)),
        name: name.into(),
        segment: segment.into(),
        region: region.into(),
        ..Summary::default()
    }
}
