//! What the planning tools hold: alternatives, criteria, value, growth, strategy, debriefs.

use super::Maker;
use groundplan::plan::{
    About, Alternative, AlternativeKind, Before, Business, BuyingStep, Cause, Cell, CellStatus, Criterion, Decided,
    EntityKind, Found, Grounds, Id, Move, MoveKind, Offering, Pin, Plan, Problem, Rating, Recognition, Statement,
    StrategyPath, Unit, ValueAnswer, Whose, WinLoss, Words, order_after,
};
use std::sync::Arc;

impl Maker<'_> {
    pub fn threat(&mut self) {
        for sale in self.sales.clone() {
            let mut alternatives = Vec::new();
            for kind in AlternativeKind::ALL.iter().copied() {
                if self.dice.chance(60) {
                    let id = self.id();
                    let name = format!("{} {}", kind.word(), self.next);
                    let row =
                        Alternative { name, kind: kind.into(), opportunity: Some(sale), ..Alternative::default() };
                    self.plan.alternatives.insert(id, Arc::new(row));
                    alternatives.push(Some(id));
                }
            }
            alternatives.push(None);
            let mut order = String::new();
            for n in 0..self.dice.below(6) {
                order = order_after(&order);
                let id = self.id();
                let row = Criterion {
                    opportunity: Some(sale),
                    name: format!("Criterion {n}"),
                    weight: Some(u8::try_from(self.dice.below(5) + 1).unwrap_or(3)),
                    whose: self.maybe_person(60),
                    order: order.clone(),
                    ..Criterion::default()
                };
                self.plan.criteria.insert(id, Arc::new(row));
                for alternative in alternatives.clone() {
                    if self.dice.chance(60) {
                        let rating = Rating {
                            criterion: id,
                            alternative,
                            score: Some(u8::try_from(self.dice.below(5) + 1).unwrap_or(3)),
                            on: self.ago(120),
                            said_by: self.maybe_person(60),
                            ..Rating::default()
                        };
                        let id = self.id();
                        self.plan.ratings.insert(id, Arc::new(rating));
                    }
                }
            }
            if self.dice.chance(50) {
                let mut order = String::new();
                for step in self.playbook.customer_steps.clone() {
                    order = order_after(&order);
                    let row = BuyingStep {
                        opportunity: Some(sale),
                        key: step.key,
                        order: order.clone(),
                        owner: self.maybe_person(50),
                        due: if self.dice.chance(50) { self.ahead(90) } else { self.ago(40) },
                        done_on: if self.dice.chance(30) { self.ago(60) } else { None },
                        ..BuyingStep::default()
                    };
                    let id = self.id();
                    self.plan.steps.insert(id, Arc::new(row));
                }
            }
        }
    }

    pub fn value(&mut self) {
        for question in self.playbook.value_questions.clone() {
            if self.dice.chance(50) {
                let row = ValueAnswer {
                    question: question.key,
                    guess: Some(u8::try_from(self.dice.below(5) + 1).unwrap_or(3)),
                    guessed_on: self.ago(90),
                    answer: self.dice.chance(50).then(|| u8::try_from(self.dice.below(5) + 1).unwrap_or(3)),
                    answered_by: self.maybe_person(80),
                    answered_on: self.ago(60),
                    ..ValueAnswer::default()
                };
                let id = self.id();
                self.plan.value_answers.insert(id, Arc::new(row));
            }
        }
        for _ in 0..self.dice.below(4) {
            let row = Statement {
                text: self.said(),
                confirmed_by: self.maybe_person(40),
                on: self.ago(90),
                opportunity: self.sale(),
                ..Statement::default()
            };
            let id = self.id();
            self.plan.statements.insert(id, Arc::new(row));
            let row = Problem {
                text: self.said(),
                recognition: self.dice.word::<Recognition>().into(),
                whose: self.maybe_person(50),
                opportunity: self.sale(),
                ..Problem::default()
            };
            let id = self.id();
            self.plan.problems.insert(id, Arc::new(row));
        }
    }

    pub fn growth(&mut self) {
        let offerings: Vec<Id> = ["Sensors", "Monitoring"]
            .iter()
            .map(|name| {
                let id = self.id();
                self.plan.offerings.insert(id, Arc::new(Offering { name: (*name).into(), ..Offering::default() }));
                id
            })
            .collect();
        for name in ["Dairy", "Bakery", "Frozen"] {
            let unit = self.id();
            let spend = self.dice.chance(70).then(|| self.money(3_000));
            let our_share = self.dice.chance(60).then(|| u8::try_from(self.dice.below(60)).unwrap_or(10));
            self.plan.units.insert(unit, Arc::new(Unit { name: name.into(), spend, our_share, ..Unit::default() }));
            for offering in offerings.clone() {
                let row = Cell {
                    unit,
                    offering,
                    status: self.dice.word::<CellStatus>().into(),
                    potential: self.dice.chance(60).then(|| self.money(900)),
                    ..Cell::default()
                };
                let id = self.id();
                self.plan.cells.insert(id, Arc::new(row));
            }
        }
    }

    pub fn strategy(&mut self) {
        for sale in self.sales.clone() {
            for n in 0..self.dice.below(3) {
                let mut row = StrategyPath {
                    opportunity: Some(sale),
                    name: format!("Path {n}"),
                    chosen: n == 0,
                    test: "Ask for a favour".into(),
                    ..StrategyPath::default()
                };
                if let Some(person) = self.person() {
                    row.needs.insert(person, true);
                }
                let id = self.id();
                self.plan.paths.insert(id, Arc::new(row));
            }
        }
        for _ in 0..self.dice.below(5) {
            let row = Move {
                text: self.said(),
                kind: self.dice.word::<MoveKind>().into(),
                owner: "Mara".into(),
                due: if self.dice.chance(50) { self.ago(30) } else { self.ahead(200) },
                done_on: if self.dice.chance(40) { self.ago(20) } else { None },
                opportunity: self.sale(),
                ..Move::default()
            };
            let id = self.id();
            self.plan.moves.insert(id, Arc::new(row));
        }
        if let Some(person) = self.maybe_person(30) {
            let about = About::whole(EntityKind::Stakeholder, person);
            let row = Pin { about, question: "Who has seen it?".into(), on: self.ago(30), ..Pin::default() };
            let id = self.id();
            self.plan.pins.insert(id, Arc::new(row));
        }
    }

    /// Debriefs of some decided sales, with causes of every kind.
    pub fn debriefs(&mut self) {
        let playbook = self.playbook;
        let over = |plan: &Plan, id: &Id| plan.opportunities.get(id).is_some_and(|row| playbook.is_closed(&row.stage));
        let decided: Vec<Id> = self.sales.iter().filter(|id| over(&self.plan, id)).copied().collect();
        for sale in decided {
            if !self.dice.chance(70) {
                continue;
            }
            let debrief = self.id();
            let row = WinLoss {
                opportunity: Some(sale),
                outcome: self.dice.word::<Decided>().into(),
                decided_on: self.ago(60),
                for_us: self.dice.word::<Business>().into(),
                for_them: self.dice.word::<Business>().into(),
                practice: self.dice.one(&["", "Count the hours first"]).into(),
                ..WinLoss::default()
            };
            self.plan.debriefs.insert(debrief, Arc::new(row));
            let mut order = String::new();
            for _ in 0..self.dice.below(4) {
                order = order_after(&order);
                let text = self.dice.one(&["They trust us", "Our price", "The audit came early", "We walked the line"]);
                let found = self.dice.word::<Found>();
                let before = [("30".to_owned(), Before { on: self.ago(90), found: found.into(), ..Before::default() })];
                let row = Cause {
                    debrief,
                    order: order.clone(),
                    text: text.into(),
                    whose: self.dice.word::<Whose>().into(),
                    grounds: self.dice.word::<Grounds>().into(),
                    proof: self.said(),
                    proof_by: self.maybe_person(50),
                    proof_on: self.ago(60),
                    about: self.person().map(|id| About::whole(EntityKind::Stakeholder, id)),
                    before: before.into(),
                    ..Cause::default()
                };
                let id = self.id();
                self.plan.causes.insert(id, Arc::new(row));
            }
        }
    }
}
