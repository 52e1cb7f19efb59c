//! What we know of the customer, topic by topic, and where the hole is.
//!
//! R. Ruff, "New sales strategy process being implemented – caution ahead!" (2012): a broad base early, then dig where the
//! first answers point; the trap is a lot of information about the wrong things from the wrong people.

mod knowing;
mod lead;
mod leaning;
mod next;
mod spread;
mod words;

pub use knowing::{knows, told_by};
pub use lead::lead;
pub use leaning::{Leaning, leaning};
pub use next::Next;
pub use spread::{OWN_WINDOW, last_word};
pub use words::{quote, when};

use crate::plan::{About, Arrange, EntityKind, Fact, Id, OpenQuestion, Plan, Stakeholder, days_between};
use crate::playbook::{Playbook, Topic};
use std::cell::OnceCell;
use std::cmp::Reverse;
use std::collections::BTreeSet;
use time::Date;

/// A fact with something in it.
#[derive(Debug, Clone, Copy)]
pub struct Known<'a> {
    /// Its id.
    pub id: Id,
    /// The fact.
    pub fact: &'a Fact,
    /// Whether it is inside its shelf life (its last day included). One without a date is not.
    pub fresh: bool,
}

impl Known<'_> {
    /// Whether somebody at the customer stands behind it: a person, or a call it was learnt on.
    #[must_use]
    pub fn theirs(&self) -> bool {
        self.fact.from.is_some() || self.fact.call.is_some()
    }

    /// The place of the fact.
    #[must_use]
    pub fn about(&self) -> About {
        About::whole(EntityKind::Fact, self.id)
    }
}

/// One topic of the playbook and what we know about it.
#[derive(Debug)]
pub struct Covered<'a> {
    /// The topic.
    pub topic: &'a Topic,
    /// How much it matters in this account, 1 (little) to 3 (much). It is also how many fresh facts we would want.
    pub importance: u8,
    /// What we know, newest first.
    pub facts: Vec<Known<'a>>,
    /// How many of them are fresh and undisputed.
    pub solid: usize,
    /// What we want to know and do not know yet.
    pub open: Vec<(Id, &'a OpenQuestion)>,
    plan: &'a Plan,
    /// Titles are read when somebody asks: most rules never do.
    knowers: OnceCell<Vec<Person<'a>>>,
}

/// Somebody at the customer.
pub type Person<'a> = (Id, &'a Stakeholder);

impl<'a> Covered<'a> {
    /// Whose title says they would know: most sway first, nobody invented.
    #[must_use]
    pub fn knowers(&self) -> &[Person<'a>] {
        self.knowers.get_or_init(|| knowing::knowers(self.plan, self.topic))
    }

    /// How many fresh facts are missing until there is enough to build on.
    #[must_use]
    pub fn missing(&self) -> usize {
        usize::from(self.importance).saturating_sub(self.solid)
    }

    /// Whether it matters more than a little.
    #[must_use]
    pub fn matters(&self) -> bool {
        self.importance > 1
    }

    /// The place of the topic as a whole.
    #[must_use]
    pub fn about(&self) -> About {
        About::whole(EntityKind::Fact, topic_id(&self.topic.key))
    }
}

/// The id under which a topic can be pointed at: it is no row, yet addresses and questions lead to it.
#[must_use]
pub fn topic_id(key: &str) -> Id {
    Id::of_origin(&["topic", key])
}

/// What we know of the customer on one day.
pub struct Coverage<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// How this organisation sells.
    pub playbook: &'a Playbook,
    /// Today, handed in.
    pub today: Date,
    /// The playbook's topics in order.
    pub topics: Vec<Covered<'a>>,
    /// Facts nobody has given one of these topics, newest first.
    pub unsorted: Vec<Known<'a>>,
    /// Facts marked as saying the opposite of each other; each pair once, the older fact first.
    pub conflicts: Vec<(Known<'a>, Known<'a>)>,
}

impl<'a> Coverage<'a> {
    /// Reads a plan as of today.
    #[must_use]
    pub fn new(plan: &'a Plan, playbook: &'a Playbook, today: Date) -> Self {
        let conflicts = conflicts(plan, playbook, today);
        let disputed: BTreeSet<Id> = conflicts.iter().flat_map(|(a, b)| [a.id, b.id]).collect();
        let topics = playbook.topics.iter().map(|topic| {
            let facts = known(plan, playbook, today, |fact| fact.topic == topic.key);
            let solid = facts.iter().filter(|known| known.fresh && !disputed.contains(&known.id)).count();
            let importance = plan.account.topics.get(&topic.key).copied().unwrap_or(topic.importance).clamp(1, 3);
            let mine = |row: &OpenQuestion| row.topic == topic.key && row.closed_on.is_none();
            let open = plan.questions.iter().filter(|(_, row)| mine(row)).map(|(id, row)| (*id, &**row)).collect();
            Covered { topic, importance, facts, solid, open, plan, knowers: OnceCell::new() }
        });
        let sorted = |fact: &Fact| playbook.topic(&fact.topic).is_some();
        Self {
            plan,
            playbook,
            today,
            topics: topics.collect(),
            unsorted: known(plan, playbook, today, |fact| !sorted(fact)),
            conflicts,
        }
    }

    /// Every fact: those of the topics in order, then the unsorted ones.
    pub fn facts(&self) -> impl Iterator<Item = &Known<'a>> {
        self.topics.iter().flat_map(|topic| &topic.facts).chain(&self.unsorted)
    }

    /// How many facts there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.facts().count()
    }

    /// Whether a fact is disputed by another.
    #[must_use]
    pub fn disputed(&self, id: Id) -> bool {
        self.conflicts.iter().any(|(a, b)| a.id == id || b.id == id)
    }

    /// Whether there is a sale to learn for: an open one, or none at all yet.
    #[must_use]
    pub fn selling(&self) -> bool {
        let sales = &self.plan.opportunities;
        sales.is_empty() || sales.values().any(|sale| !self.playbook.is_closed(&sale.stage))
    }

    /// A topic by its place.
    #[must_use]
    pub fn topic(&self, place: usize) -> Option<&Covered<'a>> {
        self.topics.get(place)
    }
}

/// The order of the facts on the page: unsorted ones first, since they wait to be put somewhere, then by topic, newest
/// first. Facts still without words are among them.
#[must_use]
pub fn listed(plan: &Plan, playbook: &Playbook) -> Vec<Id> {
    let place = |key: &str| playbook.topics.iter().position(|topic| topic.key == key);
    let mut rows: Vec<_> = plan.facts.iter().collect();
    rows.arrange_by_key(|(id, fact)| (place(&fact.topic), Reverse(fact.on), Reverse(**id)));
    rows.into_iter().map(|(id, _)| *id).collect()
}

/// The order of the questions on the page: open ones first, the newest of each first.
#[must_use]
pub fn questions_listed(plan: &Plan) -> Vec<Id> {
    let mut rows: Vec<_> = plan.questions.iter().collect();
    rows.arrange_by_key(|(id, row)| (row.closed_on.is_some(), Reverse(row.on), Reverse(**id)));
    rows.into_iter().map(|(id, _)| *id).collect()
}

fn read<'a>(id: Id, fact: &'a Fact, playbook: &Playbook, today: Date) -> Option<Known<'a>> {
    let fresh = fact.on.is_some_and(|on| days_between(on, today) <= playbook.limits.shelf_life);
    (!fact.text.trim().is_empty()).then_some(Known { id, fact, fresh })
}

fn known<'a>(plan: &'a Plan, playbook: &Playbook, today: Date, fits: impl Fn(&Fact) -> bool) -> Vec<Known<'a>> {
    let rows = plan.facts.iter().filter(|(_, fact)| fits(fact));
    let mut found: Vec<_> = rows.filter_map(|(id, fact)| read(*id, fact, playbook, today)).collect();
    found.arrange_by_key(|known| Reverse((known.fact.on, known.id)));
    found
}

fn conflicts<'a>(plan: &'a Plan, playbook: &Playbook, today: Date) -> Vec<(Known<'a>, Known<'a>)> {
    let mut seen = BTreeSet::new();
    let mut found = Vec::new();
    for (id, fact) in &plan.facts {
        let other = fact.conflicts_with.filter(|other| other != id);
        let Some((other, row)) = other.and_then(|other| plan.facts.get(&other).map(|row| (other, row))) else {
            continue;
        };
        let pair = (read(*id, fact, playbook, today), read(other, row, playbook, today));
        let (Some(a), Some(b)) = pair else { continue };
        if seen.insert((a.id.min(b.id), a.id.max(b.id))) {
            found.push(if (a.fact.on, a.id) <= (b.fact.on, b.id) { (a, b) } else { (b, a) });
        }
    }
    found
}

#[cfg(test)]
mod tests;
