//! Who could take us into a unit: a proven advocate inside it, one with a line into it, or somebody we merely know there.
//!
//! "Sales Growth in Strategic Accounts" (2012): advocates are a referral path into other divisions and regions.

use crate::plan::{Id, Stakeholder};
use crate::tools::people::reading::{Reading, line_drawn};

/// An advocate with proof inside its shelf life.
#[derive(Debug, Clone, Copy)]
pub struct Proven<'a> {
    /// The person.
    pub id: Id,
    /// Their row.
    pub row: &'a Stakeholder,
    /// The open opportunity they are proven in.
    pub sale: Id,
    /// Days since the proof.
    pub age: i64,
}

/// The way into a unit.
#[derive(Debug, Clone, Copy)]
pub enum Guide<'a> {
    /// A proven advocate of that unit.
    Inside(Proven<'a>),
    /// A proven advocate elsewhere who is heard by somebody there.
    Line(Proven<'a>, Id, &'a Stakeholder),
    /// Somebody of that unit, not proven to be for us.
    Known(Id, &'a Stakeholder),
    /// Nobody we know of.
    Nobody,
}

impl Guide<'_> {
    /// Whom to ask.
    #[must_use]
    pub fn person(&self) -> Option<Id> {
        match self {
            Self::Inside(proven) | Self::Line(proven, ..) => Some(proven.id),
            Self::Known(id, _) => Some(*id),
            Self::Nobody => None,
        }
    }
}

/// Whether a person belongs to a unit, by its name.
#[must_use]
pub fn belongs(row: &Stakeholder, unit: &str) -> bool {
    let (own, unit) = (row.unit.trim().to_lowercase(), unit.trim().to_lowercase());
    !unit.is_empty() && own == unit
}

/// The proven advocates of all open opportunities, each once, the weightiest of each sale first.
#[must_use]
pub fn proven<'a>(reading: &Reading<'a>) -> Vec<Proven<'a>> {
    let mut found: Vec<Proven<'a>> = Vec::new();
    for sale in reading.sales() {
        for player in reading.proven_advocates(sale) {
            let (Some(row), Some(piece)) = (reading.plan.stakeholders.get(&player.id), reading.backed(sale, player).by)
            else {
                continue;
            };
            if !found.iter().any(|known| known.id == player.id) {
                found.push(Proven { id: player.id, row, sale: sale.id, age: piece.age });
            }
        }
    }
    found
}

/// The best way into a unit.
#[must_use]
pub fn guide<'a>(reading: &Reading<'a>, proven: &[Proven<'a>], unit: &str) -> Guide<'a> {
    if let Some(inside) = proven.iter().find(|advocate| belongs(advocate.row, unit)) {
        return Guide::Inside(*inside);
    }
    let people = || reading.plan.stakeholders.iter().filter(|(_, row)| belongs(row, unit));
    let steps = reading.playbook.limits.line_steps;
    for advocate in proven {
        let heard = |(id, _): &(&Id, _)| {
            line_drawn(reading.plan, advocate.id, **id, steps) || line_drawn(reading.plan, **id, advocate.id, 1)
        };
        if let Some((id, row)) = people().filter(heard).max_by_key(|(id, row)| (row.sway, std::cmp::Reverse(**id))) {
            return Guide::Line(*advocate, *id, row);
        }
    }
    let known = people().max_by_key(|(id, row)| (row.sway, std::cmp::Reverse(**id)));
    known.map_or(Guide::Nobody, |(id, row)| Guide::Known(*id, row))
}
