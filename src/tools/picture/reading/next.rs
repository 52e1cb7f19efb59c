//! Where to ask next, and whom.

use super::{Coverage, Person};
use crate::plan::{Arrange, Id};
use std::cmp::Reverse;

/// Topics proposed at once.
const MOST: usize = 3;

/// A topic to ask about next.
#[derive(Debug, Clone, Copy)]
pub struct Next<'a> {
    /// The topic's place in the playbook.
    pub place: usize,
    /// Whom to ask: somebody whose title says they would know; `None` when nobody in the plan would.
    pub whom: Option<Person<'a>>,
}

impl<'a> Coverage<'a> {
    /// The next three topics to ask about: those that matter and hold nothing solid before those that hold too little;
    /// of each the most important first. Each is put to another person, as far as there are several who would know.
    #[must_use]
    pub fn next(&self) -> Vec<Next<'a>> {
        let mut holes: Vec<_> = self.topics.iter().enumerate().filter(|(_, topic)| topic.missing() > 0).collect();
        holes.arrange_by_key(|(place, topic)| {
            (topic.solid > 0 || !topic.matters(), Reverse(topic.importance), topic.solid, *place)
        });
        let mut asked: Vec<Id> = Vec::new();
        holes
            .into_iter()
            .take(MOST)
            .map(|(place, topic)| {
                // Sorting is stable: of those not asked yet the one with most sway comes first.
                let whom = topic.knowers().iter().min_by_key(|(id, _)| asked.contains(id)).copied();
                asked.extend(whom.map(|(id, _)| id));
                Next { place, whom }
            })
            .collect()
    }
}
