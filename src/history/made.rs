//! Three authors at work on copies of one plan, for the laws: they edit, save over each other's tabs, merge and decide.

use super::document::{is_prose, key_of};
use super::{Conflict, Disagreement, History};
use crate::plan::{Author, Id, Mark, OnClash, Op, Patch, Plan, Stakeholder, Stamp, Stance, Words, apply, diff};
use crate::text::Msg;
use proptest::prelude::*;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

/// The plan all of them work on.
pub fn plan_id() -> Id {
    Id::fixed(0)
}

/// One thing that happens.
#[derive(Debug, Clone)]
pub enum Step {
    /// An author changes something: which place, what number goes into the value, and whether in a tab that has not seen
    /// what the others saved or merged since it last looked.
    Edit { by: usize, place: u8, row: u8, stale: bool },
    /// An author's sleeping tab looks at what is saved.
    Look { by: usize },
    /// An author takes in another's file.
    Merge { by: usize, from: usize },
    /// An author decides the first open conflict: for one of its values, or for nothing.
    Decide { by: usize, choice: u8 },
}

/// What happens, in `0..=most` steps.
pub fn steps(most: usize) -> impl Strategy<Value = Vec<Step>> {
    let by = 0..3_usize;
    let step = prop_oneof![
        6 => (by.clone(), 0..14_u8, 0..2_u8, proptest::bool::weighted(0.2))
            .prop_map(|(by, place, row, stale)| Step::Edit { by, place, row, stale }),
        1 => by.clone().prop_map(|by| Step::Look { by }),
        2 => (by.clone(), by.clone()).prop_map(|(by, from)| Step::Merge { by, from }),
        1 => (by, 0..3_u8).prop_map(|(by, choice)| Step::Decide { by, choice }),
    ];
    proptest::collection::vec(step, 0..=most)
}

/// One author's installation: the history, what storage holds, and what a sleeping tab shows.
#[derive(Debug, Clone)]
pub struct Copy {
    pub history: History,
    pub stored: Plan,
    pub asleep: Plan,
}

/// A value somebody wrote, and who has replaced it knowingly.
#[derive(Debug, Clone)]
pub struct Written {
    pub patch: Id,
    pub path: Vec<String>,
    pub value: Value,
    pub replaced: bool,
}

/// The three of them, and everything that was written.
#[derive(Debug, Clone)]
pub struct Team {
    pub copies: Vec<Copy>,
    pub written: Vec<Written>,
    next: u32,
}

/// The same for every case, and made once.
static BEGUN: OnceLock<History> = OnceLock::new();

impl Team {
    /// All three begin with the same plan: two players.
    pub fn new() -> Self {
        let mut plan = Plan::new(plan_id(), "Acme");
        for row in 0..2 {
            let person = Stakeholder { name: format!("p{row}"), ..Stakeholder::default() };
            plan.stakeholders.insert(row_id(row), person.into());
        }
        let begin = || History::of_plan(&plan, Stamp(1), &Author::default(), [9; 16]).unwrap();
        let begun = BEGUN.get_or_init(begin);
        let copies = (1..4_u8).map(|author| {
            let mut history = begun.clone();
            history.doc.set_actor([author; 16].into());
            Copy { history, stored: plan.clone(), asleep: plan.clone() }
        });
        Self { copies: copies.collect(), written: vec![], next: 1 }
    }

    /// All that happens, one after the other; then the copies as they are.
    pub fn after(steps: &[Step]) -> Self {
        let mut team = Self::new();
        for step in steps {
            team.take(step);
        }
        for copy in &team.copies {
            let read = super::read::plan(&copy.history.doc, None).unwrap();
            assert_eq!(read, copy.stored, "what is read is what is stored");
        }
        team
    }

    pub fn take(&mut self, step: &Step) {
        match *step {
            Step::Edit { by, place, row, stale } => {
                self.next += 1;
                let base = if stale { self.copies[by].asleep.clone() } else { self.copies[by].stored.clone() };
                let mut next = base.clone();
                change(&mut next, place, row_id(row), self.next);
                let ops = diff(&base, &next);
                let stale = stale.then_some(next);
                self.save(by, ops);
                if let Some(next) = stale {
                    self.copies[by].asleep = next;
                }
            }
            Step::Look { by } => self.copies[by].asleep = self.copies[by].stored.clone(),
            Step::Merge { by, from } => {
                let theirs = self.copies[from].history.clone();
                self.copies[by].merge(&theirs);
            }
            Step::Decide { by, choice } => {
                let conflicts = self.copies[by].history.conflicts().unwrap();
                if let Some(conflict) = conflicts.first() {
                    self.save(by, conflict.decide(choice_of(conflict, choice).as_ref()));
                }
            }
        }
    }

    /// Saves as storage does, records, and keeps count of what was written and replaced.
    fn save(&mut self, by: usize, ops: Vec<Op>) {
        if ops.is_empty() {
            return;
        }
        self.next += 1;
        let patch = Patch {
            id: Id::fixed(1_000 + u128::from(self.next)),
            plan: plan_id(),
            at: Stamp(i64::from(self.next)),
            by: Author { device: Id::fixed(by as u128), name: format!("author {by}") },
            label: Msg::dynamic("test".into()),
            ops,
        };
        let copy = &mut self.copies[by];
        for written in self.written.iter_mut().filter(|written| copy.history.holds(written.patch)) {
            written.replaced |= patch.ops.iter().any(|op| replaces(op, written));
        }
        for op in &patch.ops {
            self.written.extend(wrote(&patch, &op.path, op.from.as_ref(), op.to.as_ref()));
        }
        apply(&mut copy.stored, &patch.ops, OnClash::Overwrite);
        copy.history.record(&patch).unwrap();
        copy.history.check(&copy.stored).unwrap();
    }
}

impl Copy {
    pub fn merge(&mut self, theirs: &History) {
        let merged = self.history.merge(theirs).unwrap();
        apply(&mut self.stored, &merged.ops, OnClash::Overwrite);
        self.history.check(&self.stored).unwrap();
    }
}

fn row_id(row: u8) -> Id {
    Id::fixed(u128::from(row) + 1)
}

fn choice_of(conflict: &Conflict, choice: u8) -> Option<Value> {
    match &conflict.what {
        Disagreement::SameField { values } => values[usize::from(choice) % values.len()].value.clone(),
        Disagreement::DeletedAndEdited { kept, .. } => (choice == 0).then(|| kept.clone()),
    }
}

/// The edits people make. Every value is another one, so that a lost one is noticed.
fn change(plan: &mut Plan, place: u8, row: Id, number: u32) {
    let person = |plan: &mut Plan, change: &dyn Fn(&mut Stakeholder)| {
        Plan::change(&mut plan.stakeholders, row, change);
    };
    let word = format!("v{number}");
    let sign = sign(number);
    let sale = Id::fixed(50);
    let stances = Stance::ALL;
    match place {
        0 => plan.account_mut().name = word,
        1 => plan.account_mut().notes.extend([' ', sign, '.']),
        2 => person(plan, &|person| person.name.clone_from(&word)),
        3 => person(plan, &|person| person.notes.insert_str(0, &format!("{sign}. "))),
        4 | 5 => person(plan, &|person| {
            let position = person.position_mut(sale);
            position.motive.clone_from(&word);
            position.stance = stances[number as usize % stances.len()].into();
        }),
        6 => person(plan, &|person| person.positions.clear()),
        7 => drop(plan.stakeholders.remove(&row)),
        8 => {
            let person = Stakeholder { name: word, ..Stakeholder::default() };
            plan.stakeholders.entry(row).or_insert_with(|| person.into());
        }
        9 => person(plan, &|person| {
            person.position_mut(sale).marked = Some(Mark { by: word.clone(), on: None });
        }),
        10 => person(plan, &|person| person.position_mut(sale).marked = None),
        11 => drop(
            plan.extra.insert("gadgets".into(), json!({ row.to_string(): {"colour": word, "sizes": [number, {}]} })),
        ),
        12 => drop(plan.extra.insert("later".into(), json!({"deep": {"er": number}}))),
        _ => drop(plan.extra.remove("later")),
    }
}

/// The values an operation writes, place by place: those of names and words, and the words of prose one by one. What was
/// there before is not written.
fn wrote(patch: &Patch, path: &[String], from: Option<&Value>, to: Option<&Value>) -> Vec<Written> {
    match to {
        Some(Value::Object(fields)) => {
            let before = |field: &str| from.and_then(|from| from.get(field));
            let below = |field: &String| [path, std::slice::from_ref(field)].concat();
            fields.iter().flat_map(|(field, to)| wrote(patch, &below(field), before(field), Some(to))).collect()
        }
        Some(Value::String(text)) => {
            let written =
                |value: &str| Written { patch: patch.id, path: path.to_vec(), value: value.into(), replaced: false };
            let old = from.and_then(Value::as_str).unwrap_or_default();
            if is_prose(&key_of(path)) {
                return signs(text).difference(&signs(old)).map(|sign| written(sign)).collect();
            }
            if text.starts_with('v') && text != old { vec![written(text)] } else { vec![] }
        }
        _ => vec![],
    }
}

/// In prose every edit is one sign that nobody else writes: what merges letter by letter can be told apart.
fn sign(number: u32) -> char {
    char::from_u32(0xe000 + number).unwrap()
}

fn signs(text: &str) -> BTreeSet<String> {
    text.chars().filter(|sign| *sign >= '\u{e000}').map(String::from).collect()
}

/// Whether whoever makes this operation saw the value and put something else in its place.
fn replaces(op: &Op, written: &Written) -> bool {
    if !written.path.starts_with(&op.path) {
        // Something above was made or removed by nobody but this; below it, nothing of ours was seen.
        return false;
    }
    let rest = &written.path[op.path.len()..];
    let at = |side: &Option<Value>| -> Option<Value> {
        rest.iter().try_fold(side.clone()?, |here, part| here.get(part).cloned())
    };
    let prose = is_prose(&key_of(&written.path));
    let holds = |value: Option<Value>| match value {
        Some(Value::String(text)) if prose => text.contains(written.value.as_str().unwrap()),
        Some(value) => value == written.value,
        None => false,
    };
    // Who brings a row back, or deletes it, has seen all that was in it.
    let whole = op.from.as_ref().is_some_and(Value::is_object) != op.to.as_ref().is_some_and(Value::is_object);
    (holds(at(&op.from)) || (whole && !rest.is_empty())) && !holds(at(&op.to))
}

/// Every value that can be seen or is offered, by place.
pub fn seen(history: &History) -> BTreeMap<Vec<String>, Vec<Value>> {
    let mut seen = BTreeMap::<_, Vec<Value>>::new();
    let mut add = |path: &[String], value: &Value| {
        let mut open = vec![(path.to_vec(), value.clone())];
        while let Some((path, value)) = open.pop() {
            match value {
                Value::Object(fields) => {
                    open.extend(fields.into_iter().map(|(field, value)| ([path.as_slice(), &[field]].concat(), value)));
                }
                value => seen.entry(path).or_default().push(value),
            }
        }
    };
    add(&[], &serde_json::to_value(history.plan()).unwrap());
    for conflict in history.conflicts().unwrap() {
        match &conflict.what {
            Disagreement::SameField { values } => {
                values.iter().filter_map(|voice| voice.value.as_ref()).for_each(|value| add(&conflict.path, value));
            }
            Disagreement::DeletedAndEdited { edits, .. } => {
                for (place, voice) in edits {
                    if let Some(value) = &voice.value {
                        add(&[conflict.path.as_slice(), place].concat(), value);
                    }
                }
            }
        }
    }
    seen
}

/// What was written, replaced by nobody who knew of it, and is nowhere to be seen.
pub fn lost(team: &Team, history: &History) -> Vec<Written> {
    let seen = seen(history);
    let is_seen = |written: &Written| {
        let word = written.value.as_str().unwrap();
        let prose = is_prose(&key_of(&written.path));
        seen.get(&written.path).is_some_and(|values| {
            values.iter().filter_map(Value::as_str).any(|text| text == word || (prose && text.contains(word)))
        })
    };
    team.written
        .iter()
        .filter(|written| history.holds(written.patch) && !written.replaced && !is_seen(written))
        .cloned()
        .collect()
}
