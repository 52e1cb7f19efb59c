//! Tables matched with what is here, and taken in, as the tests need it.

use super::*;
use crate::files::csv::Table;
use crate::plan::{Account, Id, Plan, Stamp};
use crate::playbook::Playbook;
use std::collections::BTreeSet;
use std::sync::Arc;
use time::Date;
use time::macros::date;

pub const TODAY: Date = date!(2026 - 11 - 22);

/// Windows-1252 as browsers decode it.
pub fn legacy(bytes: &[u8]) -> String {
    encoding_rs::WINDOWS_1252.decode(bytes).0.into_owned()
}

pub fn playbook() -> Playbook {
    let mut playbook = Playbook::standard(&|msg| msg.key.to_string());
    playbook.territories =
        vec![crate::playbook::Territory { name: "Nord".into(), words: vec!["Sweden".into(), "Finland".into()] }];
    playbook
}

/// A file of `tests/data/crm`.
pub fn file(name: &str) -> Vec<u8> {
    std::fs::read(format!("{}/tests/data/crm/{name}.csv", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

/// An import at work.
pub struct Import {
    pub table: Arc<Table>,
    pub mapping: Mapping,
    pub choices: Choices,
    pub survey: Survey,
    pub found: Found,
}

impl Import {
    pub fn of(bytes: &[u8], here: &Here) -> Self {
        Self::chosen(bytes, here, |_, _| ())
    }

    /// With what a person chose.
    pub fn chosen(bytes: &[u8], here: &Here, choose: impl Fn(&mut Choices, &mut Mapping)) -> Self {
        let table = Arc::new(Table::read(bytes, &legacy).unwrap());
        let mut choices = Choices { kind: Kind::guess(&table.headers), currency: "EUR".into(), ..Choices::default() };
        let mut mapping = Mapping::guess(&table, choices.kind);
        choose(&mut choices, &mut mapping);
        let survey = Survey::of(&table, &mapping);
        let mut matching = Matching::new(table.clone(), &mapping, &choices, &survey, TODAY);
        while !matching.advance(here, &playbook(), 3) {}
        Self { table, mapping, choices, survey, found: matching.finish() }
    }

    /// What is here afterwards.
    pub fn taken(&self, here: &Here, ticks: &[u64]) -> Here {
        let ticks: BTreeSet<u64> = ticks.iter().copied().collect();
        let mut after: std::collections::BTreeMap<Id, Plan> = here.all();
        for made in self.made(here, &ticks) {
            let (Made::New(plan) | Made::Changed(plan)) = made;
            after.insert(plan.id, plan);
        }
        here_of(after.into_values())
    }

    pub fn made(&self, here: &Here, ticks: &Ticks) -> Vec<Made> {
        let when = When { today: TODAY, now: Stamp(1) };
        let plans = self.found.plans(ticks);
        plans.iter().filter_map(|(id, places)| self.found.make(*id, places, here, ticks, when)).collect()
    }

    pub fn tally(&self) -> Tally {
        self.found.tally(&Ticks::default())
    }

    pub fn fates(&self) -> Vec<Fate> {
        self.found.candidates.iter().map(|candidate| candidate.fate).collect()
    }

    pub fn doubts(&self) -> Vec<Vec<Doubt>> {
        self.found.candidates.iter().map(|candidate| candidate.doubts.clone()).collect()
    }
}

pub fn here_of(plans: impl IntoIterator<Item = Plan>) -> Here {
    let mut here = Here::default();
    plans.into_iter().for_each(|plan| here.add(plan));
    here
}

/// The accounts of a file of `tests/data/crm`, taken in.
pub fn accounts_of(name: &str) -> Here {
    Import::of(&file(name), &Here::default()).taken(&Here::default(), &[])
}

pub fn account(id: u128, name: &str, domain: &str) -> Plan {
    let mut plan = Plan::new(Id::fixed(id), name);
    plan.account_mut().domain = domain.into();
    plan
}

impl Here {
    /// All of them.
    pub fn all(&self) -> std::collections::BTreeMap<Id, Plan> {
        self.ids().into_iter().filter_map(|id| Some((id, self.plan(id)?.clone()))).collect()
    }

    /// The only account of a name.
    ///
    /// # Panics
    /// When there is none, or more than one.
    pub fn only(&self, name: &str) -> Plan {
        let mut named: Vec<Plan> = self.all().into_values().filter(|plan| plan.account.name == name).collect();
        assert_eq!(named.len(), 1, "{name}");
        named.remove(0)
    }

    /// The only account of a name, without its plan.
    pub fn account(&self, name: &str) -> Account {
        self.only(name).account.as_ref().clone()
    }
}
