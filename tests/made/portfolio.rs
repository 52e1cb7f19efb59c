//! Realistic plans from a seed: the same seed makes the same plan, everywhere. For laws over all rules, for figures, and for
//! the report on how much is said.
// A list that is empty, or an option that never is, is a fault of the maker and may fail loudly; days are options as rows
// have them.
#![allow(clippy::indexing_slicing, clippy::unnecessary_wraps)]

use groundplan::plan::{
    About, Account, Aspect, Authority, Basis, Call, CallQuestion, CloseMove, Commitment, Debrief, Evidence,
    EvidenceKind, Fact, Id, Influence, Mark, Member, Money, Opportunity, OpportunityKind, Outcome, Plan, Position,
    Promise, Seat, Side, Stakeholder, Stamp, Stance, Words,
};
use groundplan::playbook::Playbook;
use std::collections::BTreeMap;
use std::sync::Arc;
use time::{Date, Duration};

#[path = "reviews.rs"]
mod reviews;
#[path = "tools.rs"]
mod tools;

/// How large a plan is made.
#[derive(Debug, Clone, Copy)]
pub struct Size {
    pub people: usize,
    pub sales: usize,
    pub evidence: usize,
}

/// What most accounts look like.
pub const ORDINARY: Size = Size { people: 8, sales: 2, evidence: 14 };
/// The large plan of the budgets.
pub const LARGE: Size = Size { people: 50, sales: 10, evidence: 300 };

/// A small generator of numbers (`SplitMix64`, S. Vigna): good enough to spread choices, the same on every machine.
struct Dice(u64);

impl Dice {
    fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, most: usize) -> usize {
        usize::try_from(self.roll() % u64::try_from(most.max(1)).unwrap_or(1)).unwrap_or(0)
    }

    fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    fn one<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.below(of.len())]
    }

    fn word<T: Words>(&mut self) -> T {
        self.one(T::ALL)
    }
}

struct Maker<'a> {
    dice: Dice,
    seed: u64,
    next: u64,
    today: Date,
    playbook: &'a Playbook,
    plan: Plan,
    people: Vec<Id>,
    sales: Vec<Id>,
}

const FIRST: &[&str] = &["Ann", "Bo", "Cleo", "Dan", "Eva", "Finn", "Gita", "Hugo", "Ines", "Jon", "Kaya", "Lars"];
const LAST: &[&str] =
    &["Abel", "Brandt", "Cole", "Duarte", "Ek", "Falk", "Grau", "Holt", "Ito", "Juhl", "Kern", "Lund"];
const TITLES: &[&str] = &[
    "Chief Operating Officer",
    "Chief Financial Officer",
    "Plant Director",
    "Head of Operations",
    "Category Lead, Procurement",
    "IT Architect",
    "Maintenance Lead",
    "Quality Engineer",
    "Controller",
];
const SAID: &[&str] = &[
    "The line stood still for nineteen hours",
    "We decide in the capex round",
    "I would put my name to it",
    "It has to pay back within a year",
    "The others keep lists of their own",
    "Nobody has asked us that before",
];

impl Maker<'_> {
    fn id(&mut self) -> Id {
        self.next += 1;
        Id::of_origin(&["made", &self.seed.to_string(), &self.next.to_string()])
    }

    fn ago(&mut self, most: usize) -> Option<Date> {
        let days = i64::try_from(self.dice.below(most)).unwrap_or(0);
        Some(self.today - Duration::days(days))
    }

    fn ahead(&mut self, most: usize) -> Option<Date> {
        let days = i64::try_from(self.dice.below(most)).unwrap_or(0);
        Some(self.today + Duration::days(days))
    }

    fn person(&mut self) -> Option<Id> {
        (!self.people.is_empty()).then(|| self.dice.one(&self.people.clone()))
    }

    fn maybe_person(&mut self, percent: usize) -> Option<Id> {
        if self.dice.chance(percent) { self.person() } else { None }
    }

    fn sale(&mut self) -> Option<Id> {
        (!self.sales.is_empty()).then(|| self.dice.one(&self.sales.clone()))
    }

    fn money(&mut self, most: usize) -> Money {
        Money::new(i64::try_from((self.dice.below(most) + 1) * 1_000).unwrap_or(1_000), "EUR")
    }

    fn said(&mut self) -> String {
        self.dice.one(SAID).to_owned()
    }

    fn account(&mut self) {
        let (growth, known) = (self.dice.below(30), self.dice.chance(60));
        let revenue = (2023..2026).map(|year| (year.to_string(), self.money(900))).collect();
        let name = format!("Account {}", self.seed);
        *self.plan.account_mut() = Account {
            name,
            region: "North".into(),
            revenue: if known { revenue } else { BTreeMap::default() },
            target_growth: known.then(|| i32::try_from(growth).unwrap_or(10)),
            ..Account::default()
        };
        for name in ["Mara", "Lena"] {
            let id = self.id();
            self.plan.team.insert(id, Arc::new(Member { name: name.into(), ..Member::default() }));
        }
    }

    fn sales(&mut self, count: usize) {
        for n in 0..count {
            let id = self.id();
            let stage = self.dice.below(self.playbook.stages.len());
            let step = self.dice.below(self.playbook.customer_steps.len());
            let mut row = Opportunity {
                name: format!("Sale {n}"),
                kind: self.dice.word::<OpportunityKind>().into(),
                amount: self.dice.chance(80).then(|| self.money(600)),
                stage: self.playbook.stages[stage].key.clone(),
                customer_step: self.playbook.customer_steps[step].key.clone(),
                close_on: self.ahead(260),
                ..Opportunity::default()
            };
            if self.dice.chance(30) {
                row.compelling_event = "The audit".into();
                row.event_on = self.ahead(120);
            }
            for _ in 0..self.dice.below(3) {
                let (from, to) = (self.ago(60), self.ahead(60));
                let at = Stamp(
                    (self.ago(90).unwrap_or(self.today) - time::macros::date!(1970 - 01 - 01)).whole_days()
                        * 86_400_000,
                );
                let moved = self.id();
                row.close_history.insert(moved, CloseMove { from, to, at, ..CloseMove::default() });
            }
            self.plan.opportunities.insert(id, Arc::new(row));
            self.sales.push(id);
        }
    }

    fn stakeholders(&mut self, count: usize) {
        let team: Vec<Id> = self.plan.team.keys().copied().collect();
        for _ in 0..count {
            let id = self.id();
            let mut row = Stakeholder {
                name: format!("{} {}", self.dice.one(FIRST), self.dice.one(LAST)),
                title: self.dice.one(TITLES).into(),
                unit: self.dice.one(&["Dairy", "Bakery", "Frozen"]).into(),
                sway: self.dice.chance(70).then(|| u8::try_from(self.dice.below(5) + 1).unwrap_or(3)),
                reports_to: self.maybe_person(50),
                ..Stakeholder::default()
            };
            if let Some(whom) = self.maybe_person(40) {
                row.influences.insert(whom, Influence { strength: 2, ..Influence::default() });
            }
            if self.dice.chance(50) {
                row.relationships.insert(self.dice.one(&team), u8::try_from(self.dice.below(5)).unwrap_or(1));
            }
            for sale in self.sales.clone() {
                if self.dice.chance(60) {
                    let marked = Mark { on: self.ago(200), by: "Mara".into() };
                    let place = Position {
                        authority: self.dice.word::<Authority>().into(),
                        stance: self.dice.word::<Stance>().into(),
                        marked: Some(marked),
                        motive: if self.dice.chance(30) { "A quiet year".into() } else { String::new() },
                        price_sensitivity: self.dice.chance(30).then_some(2),
                        ..Position::default()
                    };
                    row.positions.insert(sale, place);
                }
            }
            self.plan.stakeholders.insert(id, Arc::new(row));
            self.people.push(id);
        }
    }

    fn evidence(&mut self, count: usize) {
        for _ in 0..count {
            let (Some(person), Some(sale)) = (self.person(), self.sale()) else { return };
            let from = if self.dice.chance(70) { Some(person) } else { self.maybe_person(60) };
            let stance = self.dice.word::<Stance>();
            let row = Evidence {
                about: About::person(person, sale, self.dice.one(&[Aspect::Stance, Aspect::Authority, Aspect::Motive])),
                supports: stance.word().into(),
                kind: self.dice.word::<EvidenceKind>().into(),
                basis: if from == Some(person) { Basis::FirstHand.into() } else { self.dice.word::<Basis>().into() },
                text: self.said(),
                from,
                on: self.ago(220),
                recorded_by: "Mara".into(),
                ..Evidence::default()
            };
            let id = self.id();
            self.plan.evidence.insert(id, Arc::new(row));
        }
    }

    fn calls(&mut self, count: usize) {
        for n in 0..count {
            let held = self.dice.chance(60);
            let on = if held || self.dice.chance(30) { self.ago(90) } else { self.ahead(20) };
            let mut row = Call { opportunity: self.sale(), on, ..Call::default() };
            for _ in 0..self.dice.below(3) {
                if let Some(person) = self.person() {
                    row.room.insert(person, Seat::default());
                }
            }
            for _ in 0..self.dice.below(4) {
                let id = self.id();
                let outcome = if held { self.dice.word::<Outcome>() } else { Outcome::Open };
                let text = self.said();
                row.questions.insert(id, CallQuestion { text, outcome: outcome.into(), ..CallQuestion::default() });
            }
            if self.dice.chance(50) {
                row.commitment = Commitment { best: "Name the owner".into(), ..Commitment::default() };
            }
            row.debrief = held.then(|| Debrief {
                held_on: on,
                talk_share: self.dice.chance(50).then(|| u8::try_from(self.dice.below(100)).unwrap_or(50)),
                ..Debrief::default()
            });
            let id = self.id();
            self.plan.calls.insert(id, Arc::new(row));
            if n % 2 == 0 {
                let promise = Promise {
                    text: "Send the figures".into(),
                    side: self.dice.word::<Side>().into(),
                    due: self.ago(40),
                    call: Some(id),
                    ..Promise::default()
                };
                let id = self.id();
                self.plan.promises.insert(id, Arc::new(promise));
            }
        }
    }

    fn discovery(&mut self, count: usize) {
        for _ in 0..count {
            let topic = self.dice.below(self.playbook.topics.len());
            let row = Fact {
                topic: self.playbook.topics[topic].key.clone(),
                text: self.said(),
                from: self.maybe_person(70),
                on: self.ago(160),
                recorded_by: "Mara".into(),
                ..Fact::default()
            };
            let id = self.id();
            self.plan.facts.insert(id, Arc::new(row));
        }
    }
}

/// A plan of a size from a seed, as of a day.
pub fn plan(seed: u64, size: Size, playbook: &Playbook, today: Date) -> Plan {
    let id = Id::of_origin(&["made", &seed.to_string()]);
    let mut maker = Maker {
        dice: Dice(seed),
        seed,
        next: 0,
        today,
        playbook,
        plan: Plan::new(id, ""),
        people: Vec::new(),
        sales: Vec::new(),
    };
    maker.account();
    maker.sales(size.sales);
    maker.stakeholders(size.people);
    maker.evidence(size.evidence);
    maker.calls(size.people / 2);
    maker.discovery(size.people);
    maker.threat();
    maker.value();
    maker.growth();
    maker.strategy();
    maker.debriefs();
    maker.reviews();
    maker.plan
}
