//! A small account for the tests of this room: every test adds what it needs and nothing else.

use super::reading::Threat;
use crate::insight::Insight;
use crate::plan::{Alternative, AlternativeKind, Authority, Backing, Criterion, Id, Plan, Rating, Stance};
use crate::tools::buying::fixture::World as Sale;
use crate::tools::people::reading::Reading;
use crate::tools::tried::told;
use std::sync::Arc;

pub use crate::tools::buying::fixture::{BEATA, INGRID, LINE2, TODAY, day, id, say};

pub const CORVUS: u128 = 60;
pub const NOTHING: u128 = 61;
pub const PAYBACK: u128 = 50;
pub const SERVICE: u128 = 51;
pub const PRICE: u128 = 52;

/// The account of the neighbouring room, with alternatives and ratings.
pub struct World {
    pub sale: Sale,
    next: u128,
}

impl World {
    /// Halvern Foods with one opportunity, and nobody and nothing in it.
    pub fn new() -> Self {
        Self { sale: Sale::new(), next: 1000 }
    }

    /// Ingrid, who decides; Corvus and doing nothing; payback (5), service (2) and price (4).
    pub fn halvern() -> Self {
        let mut world = Self::new();
        world.sale.ingrid();
        world.alternative(CORVUS, "Corvus", AlternativeKind::Competitor);
        world.alternative(NOTHING, "Do nothing", AlternativeKind::DoNothing);
        world.sale.criterion(PAYBACK, "Payback", 5, Some(INGRID));
        world.sale.criterion(SERVICE, "Service at night", 2, None);
        world.sale.criterion(PRICE, "Price", 4, None);
        world
    }

    pub fn plan(&mut self) -> &mut Plan {
        &mut self.sale.plan
    }

    pub fn alternative(&mut self, n: u128, name: &str, kind: AlternativeKind) {
        let row = Alternative {
            name: name.into(),
            kind: kind.into(),
            opportunity: Some(id(LINE2)),
            ..Alternative::default()
        };
        self.plan().alternatives.insert(id(n), Arc::new(row));
    }

    pub fn criterion(&mut self, n: u128, change: impl FnOnce(&mut Criterion)) {
        assert!(Plan::change(&mut self.plan().criteria, id(n), change));
    }

    /// Rates one side (`None` is us) so many days ago, by our own belief.
    pub fn rate(&mut self, criterion: u128, alternative: Option<u128>, score: u8, days: i64) -> Id {
        self.next += 1;
        let at = id(self.next);
        let row = Rating {
            criterion: id(criterion),
            alternative: alternative.map(id),
            score: Some(score),
            on: Some(day(-days)),
            ..Rating::default()
        };
        self.plan().ratings.insert(at, Arc::new(row));
        at
    }

    /// The same, said by a person.
    pub fn said(&mut self, person: u128, criterion: u128, alternative: Option<u128>, score: u8, days: i64) -> Id {
        let at = self.rate(criterion, alternative, score, days);
        Plan::change(&mut self.plan().ratings, at, |row| row.said_by = Some(id(person)));
        at
    }

    pub fn person(&mut self, n: u128, name: &str, authority: Authority, sway: Option<u8>, stance: Stance) {
        self.sale.person(n, name, authority, sway);
        self.sale.edit_person(n, |row| row.position_mut(id(LINE2)).stance = stance.into());
    }

    pub fn backs(&mut self, person: u128, alternative: Option<u128>) {
        self.sale.edit_person(person, |row| {
            let position = row.position_mut(id(LINE2));
            position.backs = Backing::Alternative.into();
            position.backs_alternative = alternative.map(id);
        });
    }

    /// Lets a test look at the reading.
    pub fn read<T>(&self, look: impl FnOnce(&Threat<'_, '_>) -> T) -> T {
        let people = Reading::new(&self.sale.plan, &self.sale.playbook, TODAY);
        look(&Threat::new(&people, id(LINE2)).unwrap())
    }

    pub fn find(&self, rule: &str) -> Vec<Insight> {
        let card = super::RULES.iter().find(|card| card.id == rule).unwrap_or_else(|| panic!("no rule {rule}"));
        crate::tools::alone(card, &self.sale.plan, &self.sale.playbook, TODAY)
    }

    pub fn quiet(&self, rule: &str) -> bool {
        self.find(rule).is_empty()
    }

    /// The only insight of a rule, as a reader sees it: headline, facts, the question after an arrow, the move after a star.
    pub fn told_by(&self, rule: &str) -> Vec<String> {
        told(&self.find(rule), rule)
    }
}
