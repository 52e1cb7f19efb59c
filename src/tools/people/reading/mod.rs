//! What the plan means for the people in it: who decides, who stands where, and what proves it.
//!
//! A [`Reading`] is made once per rule or view and answers cheaply: evidence and held calls are indexed on first use.

mod contact;
mod lines;
mod players;
mod power;
mod proof;

pub use contact::Held;
pub use lines::{Line, line_drawn, lines};
pub use players::{PlayerReading, Size, initials, players, players_of};
pub use power::{Power, has_sway};
pub use proof::{Backed, Family, Piece, Proof, proof_of_authority, proof_of_stance, proven_until};

use crate::insight::Moment;
use crate::plan::{
    About, Arrange, Aspect, EntityKind, Evidence, Id, Opportunity, Plan, Position, Stakeholder, Stance, days_between,
};
use crate::playbook::Playbook;
use crate::text::Arg;
use std::cell::OnceCell;
use time::Date;

/// A plan as the rules about people read it on one day.
pub struct Reading<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// How this organisation sells.
    pub playbook: &'a Playbook,
    /// Today, handed in.
    pub today: Date,
    /// Evidence about people, sorted by person and opportunity.
    evidence: OnceCell<Vec<Entry<'a>>>,
    held: OnceCell<Vec<Held<'a>>>,
    sales: OnceCell<Vec<Sale<'a>>>,
}

struct Entry<'a> {
    /// Person and opportunity the evidence is about.
    about: (Id, Option<Id>),
    id: Id,
    row: &'a Evidence,
}

/// An open opportunity and the people mapped in it.
pub struct Sale<'a> {
    /// The opportunity.
    pub id: Id,
    /// Its row.
    pub row: &'a Opportunity,
    /// Everybody with a position in it, by id.
    pub players: Vec<Player<'a>>,
    /// The places of its players, the weightiest first: sorted once, looked through by most rules.
    by_weight: OnceCell<Vec<usize>>,
    /// Whether any advocate in it is proven; asked for every other one.
    has_proven: OnceCell<bool>,
}

/// A person in one opportunity.
pub struct Player<'a> {
    /// The person.
    pub id: Id,
    /// Their row.
    pub person: &'a Stakeholder,
    /// Where they stand in it.
    pub position: &'a Position,
    /// What proves their stance; asked for again and again.
    backed: OnceCell<Backed>,
}

impl Player<'_> {
    /// The stance somebody marked.
    #[must_use]
    pub fn stance(&self) -> Stance {
        self.position.stance.get()
    }

    /// What a claim about one side of them is about.
    #[must_use]
    pub fn about(&self, sale: &Sale<'_>, aspect: Aspect) -> About {
        About::person(self.id, sale.id, aspect)
    }
}

impl Sale<'_> {
    /// Its name; a word for it when it has none.
    #[must_use]
    pub fn name(&self) -> Arg {
        if self.row.name.trim().is_empty() { msg!("players-this-sale").into() } else { self.row.name.as_str().into() }
    }

    /// What a claim about it as a whole is about.
    #[must_use]
    pub fn about(&self) -> About {
        About { opportunity: Some(self.id), ..About::whole(EntityKind::Opportunity, self.id) }
    }

    /// What is at stake in it, in whole currency units; 0 when nobody has said.
    #[must_use]
    pub fn at_stake(&self) -> i64 {
        self.row.amount.as_ref().map_or(0, |money| money.amount)
    }
}

impl<'a> Reading<'a> {
    /// Reads a plan as of today.
    #[must_use]
    pub fn new(plan: &'a Plan, playbook: &'a Playbook, today: Date) -> Self {
        Self { plan, playbook, today, evidence: OnceCell::new(), held: OnceCell::new(), sales: OnceCell::new() }
    }

    /// The open opportunities with at least one player, by id.
    #[must_use]
    pub fn sales(&self) -> &[Sale<'a>] {
        self.sales.get_or_init(|| {
            let plan = self.plan;
            let open = plan.opportunities.iter().filter(|(_, row)| !self.playbook.is_closed(&row.stage));
            let sales = open.map(|(id, row)| Sale {
                id: *id,
                row,
                players: mapped(plan, *id),
                by_weight: OnceCell::new(),
                has_proven: OnceCell::new(),
            });
            sales.filter(|sale| !sale.players.is_empty()).collect()
        })
    }

    /// Evidence about a person: in one opportunity, or (with `None`) in no particular one.
    pub fn evidence_about(
        &self,
        person: Id,
        opportunity: Option<Id>,
    ) -> impl Iterator<Item = (Id, &'a Evidence)> + use<'_, 'a> {
        let all = self.evidence.get_or_init(|| index(self.plan));
        let about = (person, opportunity);
        let from = all.partition_point(|entry| entry.about < about);
        all.iter().skip(from).take_while(move |entry| entry.about == about).map(|entry| (entry.id, entry.row))
    }

    /// Every held call, oldest first.
    #[must_use]
    pub fn held(&self) -> &[Held<'a>] {
        self.held.get_or_init(|| contact::held_calls(self))
    }

    /// What proves where a player stands.
    #[must_use]
    pub fn backed(&self, sale: &Sale<'_>, player: &Player<'_>) -> Backed {
        *player.backed.get_or_init(|| self.stance(player.id, sale.id, player.stance()))
    }

    /// When blanks about the players of a sale may be spoken of: somebody was mapped, and a call about it was held or the
    /// stage cannot be earned without knowing who decides.
    #[must_use]
    pub fn moment(&self, sale: &Sale<'_>) -> Moment {
        Moment {
            touched: !sale.players.is_empty(),
            call_held: self.held_in(sale.id).next().is_some(),
            stage_needs_it: self.playbook.stage(&sale.row.stage).is_some_and(|stage| stage.needs_players),
        }
    }

    /// Whether the map of a sale was only just typed: every mark is recent, and neither a held call nor any evidence
    /// stands beside it. Rules say less then, since the person who typed knows what they typed.
    #[must_use]
    pub fn just_typed(&self, sale: &Sale<'_>) -> bool {
        let settled = |day: Date| days_between(day, self.today) > self.playbook.limits.settling;
        self.held_in(sale.id).next().is_none()
            && !sale.players.iter().any(|p| p.position.marked.as_ref().and_then(|m| m.on).is_some_and(settled))
            && !sale.players.iter().any(|p| self.evidence_about(p.id, Some(sale.id)).next().is_some())
    }
}

fn mapped(plan: &Plan, opportunity: Id) -> Vec<Player<'_>> {
    plan.stakeholders
        .iter()
        .filter_map(|(id, person)| {
            let position = person.positions.get(&opportunity)?;
            Some(Player { id: *id, person, position, backed: OnceCell::new() })
        })
        .collect()
}

fn index(plan: &Plan) -> Vec<Entry<'_>> {
    let people = plan.evidence.iter().filter(|(_, row)| row.about.kind == EntityKind::Stakeholder);
    let mut all: Vec<_> =
        people.map(|(id, row)| Entry { about: (row.about.id, row.about.opportunity), id: *id, row }).collect();
    // By id they are already.
    all.arrange_by_key(|entry| entry.about);
    all
}

#[cfg(test)]
mod tests;
