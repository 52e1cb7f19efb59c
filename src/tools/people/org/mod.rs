//! The org chart: who reports to whom, as trees that can be folded, and what dragging somebody onto another does.

mod chart;
mod moves;
mod picture;

pub use chart::{Card, Chart, chart};
pub use moves::{Key, Refusal, refusal, report_to, step};
pub use picture::picture;

use super::words;
use crate::picture::{Twin, Words};
use crate::plan::{About, Arrange, EntityKind, Id, Plan, Stakeholder};
use crate::text::Msg;
use std::collections::{BTreeMap, BTreeSet};

/// People from which the chart says more than the map.
pub const WORTH_DRAWING: usize = 12;
/// Cards shown before anybody unfolds anything; a chart of more opens its upper levels only.
const AT_FIRST: usize = 40;
/// Bosses above one another that are drawn as one tree.
const DEEPEST: usize = 40;

/// A person with those who report to them; nobody stands in it twice, whatever the plan says of circles.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Branch {
    /// The person.
    pub id: Id,
    /// Those who report to them, by name.
    pub below: Vec<Branch>,
}

impl Branch {
    /// How many people stand below, at any depth.
    #[must_use]
    pub fn team(&self) -> usize {
        self.below.iter().map(|branch| 1 + branch.team()).sum()
    }
}

/// The people as trees: whoever reports to nobody on the plan stands on top. A circle is opened at the first of its people
/// by name.
#[must_use]
pub fn forest(plan: &Plan) -> Vec<Branch> {
    let mut below: BTreeMap<Option<Id>, Vec<(&str, Id)>> = BTreeMap::new();
    for (id, person) in &plan.stakeholders {
        let boss = person.reports_to.filter(|boss| boss != id && plan.stakeholders.contains_key(boss));
        below.entry(boss).or_default().push((&person.name, *id));
    }
    for list in below.values_mut() {
        list.arrange_by_key(|(name, id)| ((*name).to_owned(), *id));
    }
    let mut seen = BTreeSet::new();
    let mut trees = grown(&below, None, &mut seen, 0);
    let mut rest: Vec<(&str, Id)> = plan.stakeholders.iter().map(|(id, person)| (person.name.as_str(), *id)).collect();
    rest.arrange_by_key(|(name, id)| ((*name).to_owned(), *id));
    for (_, id) in rest {
        if seen.insert(id) {
            trees.push(Branch { id, below: grown(&below, Some(id), &mut seen, 0) });
        }
    }
    trees
}

/// Everybody below one person. The depth is bounded by the number of people, each of whom stands in it once; a chain of
/// bosses longer than any organisation has is cut into a tree of its own, so that no file can exhaust the stack.
fn grown(
    below: &BTreeMap<Option<Id>, Vec<(&str, Id)>>,
    boss: Option<Id>,
    seen: &mut BTreeSet<Id>,
    depth: usize,
) -> Vec<Branch> {
    if depth > DEEPEST {
        return Vec::new();
    }
    let here = below.get(&boss).into_iter().flatten().map(|(_, id)| *id);
    let fresh: Vec<Id> = here.filter(|id| seen.insert(*id)).collect();
    fresh.into_iter().map(|id| Branch { id, below: grown(below, Some(id), seen, depth + 1) }).collect()
}

/// Whose teams are folded away before anybody has folded anything: whole levels open from the top as long as no more than
/// forty cards show.
#[must_use]
pub fn folded_at_first(trees: &[Branch]) -> BTreeSet<Id> {
    let mut level: Vec<&Branch> = trees.iter().collect();
    let mut shown = level.len();
    loop {
        let next: Vec<&Branch> = level.iter().flat_map(|branch| &branch.below).collect();
        shown += next.len();
        if next.is_empty() {
            return BTreeSet::new();
        }
        if shown > AT_FIRST {
            return with_teams(level);
        }
        level = next;
    }
}

/// Everybody in some trees who has a team.
fn with_teams(trees: Vec<&Branch>) -> BTreeSet<Id> {
    let mut found = BTreeSet::new();
    let mut open = trees;
    while let Some(branch) = open.pop() {
        if !branch.below.is_empty() {
            found.insert(branch.id);
            open.extend(&branch.below);
        }
    }
    found
}

/// Everybody above a person, their own boss first; a circle is walked once.
#[must_use]
pub fn above(plan: &Plan, person: Id) -> Vec<Id> {
    let mut found: Vec<Id> = Vec::new();
    let boss_of = |id: Id| plan.stakeholders.get(&id).and_then(|row| row.reports_to);
    let mut next = boss_of(person);
    while let Some(boss) = next.filter(|id| plan.stakeholders.contains_key(id) && !found.contains(id)) {
        found.push(boss);
        next = boss_of(boss);
    }
    found
}

/// The people whose name, title or unit has every one of some words in it, in the order of the chart.
#[must_use]
pub fn found(plan: &Plan, trees: &[Branch], words: &str) -> Vec<Id> {
    let words: Vec<String> = words.split_whitespace().map(str::to_lowercase).collect();
    let fits = |person: &Stakeholder| {
        let text = format!("{} {} {}", person.name, person.title, person.unit).to_lowercase();
        words.iter().all(|word| text.contains(word))
    };
    let mut order = Vec::new();
    in_order(trees, &mut order);
    order.retain(|id| !words.is_empty() && plan.stakeholders.get(id).is_some_and(|person| fits(person)));
    order
}

fn in_order(trees: &[Branch], order: &mut Vec<Id>) {
    for branch in trees {
        order.push(branch.id);
        in_order(&branch.below, order);
    }
}

/// Where a person stands in a sale, in words; `None` outside it.
#[must_use]
pub fn stance_of(person: &Stakeholder, sale: Option<Id>) -> Option<Msg> {
    Some(words::stance(person.positions.get(&sale?)?.stance.get()))
}

/// A person as the chart names them.
#[must_use]
pub fn spoken(person: &Stakeholder, sale: Option<Id>) -> Msg {
    let (name, title) = (words::name(&person.name), person.title.trim());
    match (title.is_empty(), stance_of(person, sale)) {
        (true, None) => name,
        (true, Some(stance)) => msg!("org-untitled-stance", name = name, stance = stance),
        (false, None) => msg!("org-person", name = name, title = title),
        (false, Some(stance)) => msg!("org-person-stance", name = name, title = title, stance = stance),
    }
}

/// The chart as a table.
#[must_use]
pub fn twin(plan: &Plan, sale: Option<Id>) -> Twin {
    let row = |(id, person): (&Id, &std::sync::Arc<Stakeholder>)| {
        let boss = person.reports_to.and_then(|boss| plan.stakeholders.get(&boss)).map(|boss| boss.name.clone());
        let stance: Words = stance_of(person, sale).map_or_else(|| "".into(), Words::Msg);
        let cells = vec![
            words::name(&person.name).into(),
            person.title.clone().into(),
            boss.unwrap_or_default().into(),
            stance,
        ];
        (Some(About::whole(EntityKind::Stakeholder, *id)), cells)
    };
    Twin {
        head: [msg!("org-column-person"), msg!("org-column-title"), msg!("org-column-boss"), msg!("org-column-stance")]
            .map(Words::Msg)
            .to_vec(),
        rows: plan.stakeholders.iter().map(row).collect(),
    }
}

#[cfg(test)]
mod tests;
