//! A small plan for the tests of this room: three people, one opportunity, two facts.

use crate::insight::{Ask, Insight, Severity, Source};
use crate::plan::{
    About, Aspect, Authority, Basis, EntityKind, Evidence, EvidenceKind, Fact, Id, Opportunity, Plan, Position,
    Promise, Purpose, Side, Stakeholder, Stance,
};
use crate::playbook::Playbook;
use crate::text::{Catalog, IsoFormats, Msg};
use std::sync::Arc;
use time::Date;
use time::macros::date;

pub const TODAY: Date = date!(2026 - 03 - 10);

pub fn id(number: u128) -> Id {
    Id::fixed(number)
}

pub fn voss() -> Id {
    id(1)
}

pub fn armand() -> Id {
    id(2)
}

pub fn dudek() -> Id {
    id(3)
}

pub fn line2() -> Id {
    id(10)
}

pub fn catalog() -> Catalog {
    Catalog::new(&[], Box::new(IsoFormats))
}

pub fn playbook() -> Playbook {
    let catalog = catalog();
    Playbook::standard(&|msg| catalog.say(msg))
}

/// Ids 1000, 1001, …
pub fn ids() -> impl FnMut() -> Id {
    let mut next = 999;
    move || {
        next += 1;
        id(next)
    }
}

pub fn person(name: &str, title: &str, authority: Authority, stance: Stance) -> Stakeholder {
    let position = Position { authority: authority.into(), stance: stance.into(), ..Position::default() };
    Stakeholder {
        name: name.into(),
        title: title.into(),
        positions: [(line2(), position)].into(),
        ..Stakeholder::default()
    }
}

/// Voss decides and is indifferent, Armand can stop it and is against, Dudek can stop it, is for it and showed it.
pub fn plan() -> Plan {
    let mut plan = Plan::new(id(100), "Halvern Foods");
    let people = [
        (voss(), person("Ingrid Voss", "COO", Authority::Final, Stance::Indifferent)),
        (armand(), person("Luc Armand", "CFO", Authority::Veto, Stance::OpposedPassive)),
        (dudek(), person("Marek Dudek", "Frozen director", Authority::Veto, Stance::Advocate)),
    ];
    plan.stakeholders = people.into_iter().map(|(id, person)| (id, Arc::new(person))).collect();
    let opportunity = Opportunity {
        name: "Line 2 monitoring".into(),
        stage: "proposal".into(),
        customer_step: "agree_problem".into(),
        compelling_event: "The audit of Line 2 lands on 2 April".into(),
        ..Opportunity::default()
    };
    plan.opportunities.insert(line2(), Arc::new(opportunity));
    plan.evidence.insert(
        id(20),
        Arc::new(Evidence {
            about: About::person(dudek(), line2(), Aspect::Stance),
            supports: "advocate".into(),
            kind: EvidenceKind::Did.into(),
            basis: Basis::FirstHand.into(),
            text: "Shared the downtime figures".into(),
            from: Some(dudek()),
            on: Some(date!(2026 - 02 - 20)),
            recorded_by: "Mara".into(),
            ..Evidence::default()
        }),
    );
    plan.facts
        .insert(id(30), Arc::new(fact("Frozen lost 61 hours on Line 2 in six weeks", dudek(), date!(2026 - 02 - 20))));
    plan.facts.insert(id(31), Arc::new(fact("Capex is frozen until June", armand(), date!(2026 - 01 - 15))));
    plan
}

pub fn fact(text: &str, from: Id, on: Date) -> Fact {
    Fact { text: text.into(), from: Some(from), on: Some(on), ..Fact::default() }
}

pub fn promise(text: &str, side: Side, due: Option<Date>) -> Promise {
    Promise { text: text.into(), side: side.into(), due, opportunity: Some(line2()), ..Promise::default() }
}

/// An insight with nothing but what a call reads: severity and ask. The words are a key nobody has written, so that the
/// catalogue says them as they are.
pub fn insight(rule: &'static str, severity: Severity, words: &str, to: Option<Id>, about: About) -> Insight {
    let ask =
        Ask { text: Msg::dynamic(words.to_owned()), purpose: Purpose::Learn, to, about, softener: None, risk: None };
    Insight {
        rule,
        severity,
        subject: About::whole(EntityKind::Opportunity, line2()),
        headline: Msg::default(),
        because: vec![],
        ask: Some(ask),
        todo: None,
        source: Source::StrategicAccounts2012,
        at_stake: 0,
        age: 0,
    }
}

/// The same as a bold one.
pub fn bold(mut insight: Insight) -> Insight {
    if let Some(ask) = &mut insight.ask {
        ask.softener = Some(Msg::dynamic("So that we prepare well.".into()));
        ask.risk = Some(Msg::dynamic("He may feel tested.".into()));
    }
    insight
}
