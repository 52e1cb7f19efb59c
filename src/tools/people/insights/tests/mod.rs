//! Every rule: it fires, it does not, its boundary, and its exact words.

mod access;
mod advocates;
mod contact;
mod motives;
mod power;
mod proof;
mod travel;
mod whole;

pub use crate::plan::Authority::{Final, Recommends, Unknown as NoAuthority, Uses, Veto};
pub use crate::plan::Stance::{Advocate, Indifferent, OpposedActive, OpposedPassive, Unknown};
pub use crate::plan::{About, Aspect, Basis, BoldOutcome, EvidenceKind, Outcome, Purpose};
pub use crate::tools::people::fixture::{LINE2, REFRESH, TODAY, World, days_ago, id, say};

pub const INGRID: u128 = 1;
pub const LUC: u128 = 2;
pub const PRIYA: u128 = 3;
pub const MAREK: u128 = 4;
pub const TOMAS: u128 = 5;

/// Ingrid Voss decides on Line 2 and is indifferent; she said so on a held call 41 days ago.
pub fn ingrid() -> World {
    let mut world = World::new();
    world.person(INGRID, "Ingrid Voss", Final, Indifferent, Some(5));
    world.told(INGRID, Aspect::Authority, "final", 41);
    world.said(INGRID, "indifferent", 41);
    world.call(41, &[INGRID]);
    world
}

/// Ingrid, and Marek Dudek, an advocate who shared figures 12 days ago.
pub fn ingrid_and_marek() -> World {
    let mut world = ingrid();
    world.person(MAREK, "Marek Dudek", Veto, Advocate, Some(3));
    world.did(MAREK, "advocate", 12);
    world
}
