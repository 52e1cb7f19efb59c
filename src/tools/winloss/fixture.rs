//! A small world for the tests of this room: Halvern Foods, one sale won and one lost.

use crate::plan::{
    About, Business, Cause, Decided, EntityKind, Grounds, Id, Money, Opportunity, Plan, Stakeholder, Whose, WinLoss,
};
use crate::playbook::Playbook;
use crate::text::{Catalog, IsoFormats, Msg};
use std::sync::Arc;
use time::Date;
use time::macros::date;

pub const TODAY: Date = date!(2026 - 11 - 22);
pub const DECIDED: Date = date!(2026 - 11 - 02);
/// The won sale, the lost one, the debrief of the won one, and two people.
pub const WON: u128 = 1;
pub const LOST: u128 = 2;
pub const DEBRIEF: u128 = 10;
pub const VOSS: u128 = 20;
pub const NAND: u128 = 21;

pub fn id(n: u128) -> Id {
    Id::fixed(n)
}

pub fn playbook() -> Playbook {
    let catalog = Catalog::new(&[], Box::new(IsoFormats));
    Playbook::standard(&|msg: &Msg| catalog.say(msg))
}

pub struct World {
    pub plan: Plan,
    pub playbook: Playbook,
}

impl World {
    /// Two decided sales, and the debrief of the won one without a cause yet.
    pub fn new() -> Self {
        let mut world = Self { plan: Plan::new(id(100), "Halvern Foods"), playbook: playbook() };
        world.sale(WON, "Line 2 monitoring", 420, "won");
        world.sale(LOST, "Sensor refresh", 60, "lost");
        for (n, name) in [(VOSS, "Ingrid Voss"), (NAND, "Priya Nand")] {
            world
                .plan
                .stakeholders
                .insert(id(n), Arc::new(Stakeholder { name: name.into(), ..Stakeholder::default() }));
        }
        world.debrief(DEBRIEF, WON, Decided::Won);
        world
    }

    pub fn sale(&mut self, n: u128, name: &str, amount: i64, stage: &str) {
        let row = Opportunity {
            name: name.into(),
            amount: Some(Money::new(amount, "EUR")),
            stage: stage.into(),
            close_on: Some(DECIDED),
            ..Opportunity::default()
        };
        self.plan.opportunities.insert(id(n), Arc::new(row));
    }

    pub fn debrief(&mut self, n: u128, sale: u128, outcome: Decided) {
        let row = WinLoss {
            opportunity: Some(id(sale)),
            outcome: outcome.into(),
            decided_on: Some(DECIDED),
            ..WinLoss::default()
        };
        self.plan.debriefs.insert(id(n), Arc::new(row));
    }

    pub fn change(&mut self, change: impl FnOnce(&mut WinLoss)) {
        Plan::change(&mut self.plan.debriefs, id(DEBRIEF), change);
    }

    /// A belief of ours.
    pub fn cause(&mut self, n: u128, text: &str, whose: Whose) {
        let row = Cause {
            debrief: id(DEBRIEF),
            order: format!("{n:04}"),
            text: text.into(),
            whose: whose.into(),
            ..Cause::default()
        };
        self.plan.causes.insert(id(n), Arc::new(row));
    }

    pub fn change_cause(&mut self, n: u128, change: impl FnOnce(&mut Cause)) {
        Plan::change(&mut self.plan.causes, id(n), change);
    }

    /// Makes a fact of it, in the words of Ingrid Voss.
    pub fn show(&mut self, n: u128) {
        self.change_cause(n, |row| {
            row.grounds = Grounds::Fact.into();
            row.proof = "We lost 61 hours last year".into();
            row.proof_by = Some(id(VOSS));
            row.proof_on = Some(DECIDED);
        });
    }

    /// It is about a person.
    pub fn about(&mut self, n: u128, person: u128) {
        let about = About { opportunity: Some(id(WON)), ..About::whole(EntityKind::Stakeholder, id(person)) };
        self.change_cause(n, |row| row.about = Some(about));
    }

    pub fn bad(&mut self) {
        self.change(|row| (row.for_us, row.for_them) = (Business::Bad.into(), Business::Bad.into()));
    }
}
