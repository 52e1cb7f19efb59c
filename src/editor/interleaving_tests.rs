//! Three tabs on one plan, saving across each other, failing, dying and coming back, in a thousand seeded orders.

use super::session::{Context, Session};
use crate::plan::{Author, Fact, Id, OnClash, Patch, Plan, Stakeholder, Stamp, apply};
use crate::storage::conformance::brief;
use crate::storage::{Memory, Result, Rev, Saved, Storage, StorageError, Stored, at_hand};
use crate::text::Msg;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

const PLAN: u128 = 1;
const PERSON: u128 = 7;
const TABS: usize = 3;

/// A small generator (xorshift64*), so that a seed gives the same run everywhere.
struct Dice(u64);

impl Dice {
    fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    fn below(&mut self, sides: u64) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33) % sides
    }

    fn percent(&mut self, chance: u64) -> bool {
        self.below(100) < chance
    }
}

/// The fields only this tab writes: in the account, in a row all share, in a small row of its own, in rows of its own.
const OWN: u64 = 4;

fn write(plan: &mut Plan, tab: usize, field: u64, value: &str) {
    let value = value.to_owned();
    let row = Id::fixed(100 + tab as u128);
    match field {
        0 => {
            let account = plan.account_mut();
            *[&mut account.name, &mut account.region, &mut account.industry][tab] = value;
        }
        1 => {
            Plan::change(&mut plan.stakeholders, Id::fixed(PERSON), |person| {
                *[&mut person.title, &mut person.unit, &mut person.notes][tab] = value;
            });
        }
        2 => {
            Plan::change(&mut plan.stakeholders, Id::fixed(PERSON), |person| person.position_mut(row).motive = value);
        }
        _ if value.ends_with('0') => drop(plan.facts.remove(&row)), // now and then the row goes
        _ => drop(plan.facts.insert(row, Arc::new(Fact { text: value, ..Fact::default() }))),
    }
}

fn read(plan: &Plan, tab: usize, field: u64) -> Option<String> {
    let row = Id::fixed(100 + tab as u128);
    let (account, person) = (&plan.account, &plan.stakeholders[&Id::fixed(PERSON)]);
    match field {
        0 => Some([&account.name, &account.region, &account.industry][tab].clone()),
        1 => Some([&person.title, &person.unit, &person.notes][tab].clone()),
        2 => person.positions.get(&row).map(|position| position.motive.clone()),
        _ => plan.facts.get(&row).map(|fact| fact.text.clone()),
    }
}

type Sent = (Rev, Plan, Vec<Patch>);

/// A tab: open or dead, with its journal, which outlives it.
#[derive(Default)]
struct Tab {
    session: Option<Session>,
    journal: Vec<Patch>,
    /// Handed to storage, not yet there.
    sent: Option<Sent>,
    /// Storage's answer, not yet heard.
    answer: Option<Result<Saved>>,
}

impl Tab {
    fn note(&mut self, patch: Patch) {
        match self.journal.iter_mut().find(|noted| noted.id == patch.id) {
            Some(noted) => *noted = patch,
            None => self.journal.push(patch),
        }
    }

    fn hear(&mut self) {
        let (Some(session), Some(answer)) = (self.session.as_mut(), self.answer.take()) else { return };
        match answer {
            Ok(saved) => {
                let safe: BTreeSet<Id> = session.saved(saved).iter().map(|patch| patch.id).collect();
                self.journal.retain(|patch| !safe.contains(&patch.id));
            }
            Err(_) => session.failed(),
        }
    }
}

struct World {
    dice: Dice,
    storage: Memory,
    tabs: [Tab; TABS],
    /// Saves of tabs that died while they were under way; they may still reach storage.
    ghosts: Vec<Sent>,
    clock: i64,
    ids: u128,
    /// What each tab last wrote into each of its fields.
    expected: BTreeMap<(usize, u64), Option<String>>,
    /// Every patch ever made, as it last stood.
    made: BTreeMap<Id, Patch>,
}

impl World {
    fn new(seed: u64) -> Self {
        let storage = Memory::new(at_hand(brief));
        pollster::block_on(storage.create(&[start()])).unwrap();
        let mut world = Self {
            dice: Dice::new(seed),
            storage,
            tabs: Default::default(),
            ghosts: vec![],
            clock: 0,
            ids: 1_000,
            expected: BTreeMap::new(),
            made: BTreeMap::new(),
        };
        (0..TABS).for_each(|tab| world.open(tab));
        world
    }

    fn stored(&self) -> Stored {
        pollster::block_on(self.storage.load(Id::fixed(PLAN))).unwrap().unwrap()
    }

    /// Opens a tab and takes in what its predecessor left in the journal.
    fn open(&mut self, tab: usize) {
        let mut session = Session::new(self.stored());
        session.recover(self.tabs[tab].journal.clone());
        self.tabs[tab].session = Some(session);
    }

    fn context(&mut self) -> Context {
        self.clock += i64::try_from(self.dice.below(1_500)).unwrap();
        self.ids += 1;
        Context { id: Id::fixed(self.ids), at: Stamp(self.clock), by: Author::default() }
    }

    fn edit(&mut self, tab: usize, field: u64) {
        let context = self.context();
        let value = format!("{}", self.ids);
        let label = Msg::dynamic(format!("field-{field}"));
        let Some(session) = self.tabs[tab].session.as_mut() else { return };
        let before: BTreeSet<Id> = session.pending().iter().map(|patch| patch.id).collect();
        let patch = session.edit(context, label, |plan| match field {
            OWN => plan.account_mut().territory = value, // the one they all write
            field => write(plan, tab, field, &value),
        });
        // A patch that grew goes on under a new id; its shorter version was seen by nobody.
        let after: BTreeSet<Id> = session.pending().iter().map(|patch| patch.id).collect();
        for grown in before.difference(&after) {
            self.made.remove(grown);
            self.tabs[tab].journal.retain(|patch| patch.id != *grown);
        }
        self.noted(tab, patch);
    }

    fn step_back_or_forth(&mut self, tab: usize) {
        let (context, back) = (self.context(), self.dice.percent(60));
        let Some(session) = self.tabs[tab].session.as_mut() else { return };
        let done = if back { session.undo(context) } else { session.redo(context) };
        self.noted(tab, done.map(|(patch, _)| patch));
    }

    fn noted(&mut self, tab: usize, patch: Option<Patch>) {
        let Some(patch) = patch else { return };
        self.made.insert(patch.id, patch.clone());
        self.tabs[tab].note(patch);
        let plan = self.tabs[tab].session.as_ref().unwrap().plan();
        self.expected.extend((0..OWN).map(|field| ((tab, field), read(plan, tab, field))));
    }

    /// One more step of a save: begin, reach storage, hear the answer.
    fn save(&mut self, tab: usize) {
        if self.tabs[tab].answer.is_some() {
            self.tabs[tab].hear();
        } else if let Some(sent) = self.tabs[tab].sent.take() {
            self.tabs[tab].answer = Some(self.reach_storage(sent));
        } else if let Some(session) = self.tabs[tab].session.as_mut() {
            self.tabs[tab].sent = session.begin_save();
        }
    }

    fn reach_storage(&mut self, (base, plan, pending): Sent) -> Result<Saved> {
        if self.dice.percent(20) {
            self.storage.fail_next_write(StorageError::Full);
        }
        pollster::block_on(self.storage.save(base, &plan, &pending))
    }

    fn die(&mut self, tab: usize) {
        let dead = &mut self.tabs[tab];
        dead.session = None;
        dead.answer = None; // storage may have said "saved", and nobody heard it
        self.ghosts.extend(dead.sent.take());
    }

    /// Somebody else takes in the journal of a dead tab, which its successor will do as well.
    fn adopt(&mut self, dead: usize, by: usize) {
        let lost = self.tabs[dead].journal.clone();
        let Some(session) = self.tabs[by].session.as_mut() else { return };
        session.recover(lost.clone());
        for patch in lost {
            self.tabs[by].note(patch);
        }
    }

    fn step(&mut self) {
        let tab = usize::try_from(self.dice.below(TABS as u64)).unwrap();
        if self.dice.percent(10) && !self.ghosts.is_empty() {
            let ghost = self.ghosts.remove(0);
            drop(self.reach_storage(ghost));
        }
        if self.tabs[tab].session.is_none() {
            match self.dice.below(3) {
                0 => self.adopt(tab, (tab + 1) % TABS),
                _ => self.open(tab),
            }
            return;
        }
        match self.dice.below(100) {
            0..35 => {
                let field = self.dice.below(OWN + 1);
                self.edit(tab, field);
            }
            35..45 => self.step_back_or_forth(tab),
            45..85 => self.save(tab),
            85..95 => {
                let stored = self.stored();
                self.tabs[tab].session.as_mut().unwrap().reload(stored);
            }
            _ => self.die(tab),
        }
    }

    /// Everybody comes back, saves what is left and looks at what there is.
    fn settle(&mut self) {
        while let Some(ghost) = self.ghosts.pop() {
            drop(self.reach_storage(ghost));
        }
        for tab in 0..TABS {
            if self.tabs[tab].session.is_none() {
                self.open(tab);
            }
            let done = |tab: &Tab| tab.session.as_ref().unwrap().pending().is_empty() && tab.answer.is_none();
            while !done(&self.tabs[tab]) {
                self.save(tab);
            }
        }
        let stored = self.stored();
        for tab in &mut self.tabs {
            tab.session.as_mut().unwrap().reload(stored.clone());
        }
    }

    fn check(&self, seed: u64) {
        let Stored { rev, plan } = self.stored();
        for ((tab, field), value) in &self.expected {
            assert_eq!(read(&plan, *tab, *field), *value, "seed {seed}: field {field} of tab {tab}");
        }
        let outbox = pollster::block_on(self.storage.outbox(usize::MAX)).unwrap();
        let ids: BTreeSet<Id> = outbox.iter().map(|patch| patch.id).collect();
        assert_eq!(ids.len(), outbox.len(), "seed {seed}: a patch twice");
        assert!(ids.iter().eq(self.made.keys()), "seed {seed}: a patch is missing");
        let mut replayed = start();
        for patch in &outbox {
            assert_eq!(Some(patch), self.made.get(&patch.id), "seed {seed}: not as it last stood");
            apply(&mut replayed, &patch.ops, OnClash::Overwrite);
        }
        assert_eq!(replayed, plan, "seed {seed}: history tells another story");
        for tab in &self.tabs {
            let session = tab.session.as_ref().unwrap();
            assert_eq!((session.base(), session.plan()), (rev, &plan), "seed {seed}: a tab shows something else");
            assert_eq!(tab.journal, [], "seed {seed}");
        }
        assert_eq!(pollster::block_on(self.storage.summaries()), Ok(vec![brief(&plan)]), "seed {seed}");
    }
}

fn start() -> Plan {
    let mut plan = Plan::new(Id::fixed(PLAN), "Acme");
    plan.stakeholders.insert(Id::fixed(PERSON), Arc::new(Stakeholder::default()));
    plan
}

#[test]
fn no_field_is_lost_and_none_counts_twice_in_a_thousand_orders() {
    for seed in 0..1_000 {
        let mut world = World::new(seed);
        for _ in 0..60 {
            world.step();
        }
        world.settle();
        world.check(seed);
    }
}
