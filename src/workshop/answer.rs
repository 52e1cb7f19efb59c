//! What one participant made of the case.

use crate::files::{Exercise, SubmissionFile};
use crate::insight::shown;
use crate::plan::{About, Aspect, Authority, EntityKind, Id, Opportunity, Plan, Stakeholder, Stamp, Stance, Table};
use crate::playbook::Playbook;
use crate::text::{Arg, Msg};
use crate::tools::sale::leading;
use crate::tools::{rules, run};
use std::collections::{BTreeMap, BTreeSet};
use time::Date;

/// The longest text of evidence that is shown of a participant, in characters.
const LONGEST: usize = 200;

/// One participant's answer, read once.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Answer {
    /// The attempt.
    pub id: Id,
    /// The participant.
    pub name: String,
    /// Which one of those of that name; 0 where nobody else has it.
    pub number: usize,
    /// When it was handed in.
    pub at: Stamp,
    /// The tasks they ticked.
    pub done: BTreeSet<Id>,
    /// Insights still to act on, by their rule.
    pub open: Vec<(&'static str, Msg)>,
    /// What they added to the case.
    pub found: Found,
    /// The people as they see them, by the row of the board.
    pub people: BTreeMap<Id, Seen>,
    /// How they mean to win, by the case's opportunity.
    pub ways: BTreeMap<Id, Way>,
}

/// How many rows were added to the case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Found {
    /// Facts.
    pub facts: usize,
    /// Evidence.
    pub evidence: usize,
    /// Questions: open ones, and those to be asked on calls.
    pub questions: usize,
    /// Moves.
    pub moves: usize,
}

/// A person as one participant sees them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Seen {
    /// Their name.
    pub name: String,
    /// Their title.
    pub title: String,
    /// Where they stand, by the case's opportunity.
    pub placed: BTreeMap<Id, Placed>,
    /// What the participant wrote down about them that was not in the case.
    pub said: Vec<String>,
}

/// Where a person was placed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Placed {
    /// For, against or indifferent.
    pub stance: Stance,
    /// What they can do to the decision.
    pub authority: Authority,
}

/// How a participant means to win.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Way {
    /// The winning sentence; `None` where nothing of it is written.
    pub sentence: Option<Msg>,
    /// The chosen path's name; empty where none is chosen.
    pub path: String,
    /// Why that one.
    pub reason: String,
}

/// Numbers those who share a name, in the order of their attempts, so that "Anna" and "Anna (2)" are two.
pub fn tell_apart(answers: &mut [Answer]) {
    let all: Vec<(Id, String)> = answers.iter().map(|answer| (answer.id, answer.name.trim().to_lowercase())).collect();
    for answer in answers {
        let name = answer.name.trim().to_lowercase();
        let alike = || all.iter().filter(|(_, other)| *other == name);
        let before = alike().filter(|(id, _)| *id < answer.id).count();
        answer.number = if alike().count() > 1 { before + 1 } else { 0 };
    }
}

/// The plans an answer is read from, and what they are read by.
struct Reading<'a> {
    case: &'a Plan,
    plan: &'a Plan,
    playbook: &'a Playbook,
}

impl Answer {
    /// Reads a submission. Insights are those of `today` by the playbook of the workshop.
    #[must_use]
    pub fn read(exercise: &Exercise, file: &SubmissionFile, playbook: &Playbook, today: Date) -> Self {
        let handed_in = &file.submission;
        let done = handed_in.done.iter().filter(|(id, done)| **done && exercise.tasks.contains_key(id));
        Self {
            id: handed_in.id,
            name: handed_in.participant.trim().to_owned(),
            at: file.exported.at,
            done: done.map(|(id, _)| *id).collect(),
            ..Self::of_plan(exercise, &handed_in.plan, playbook, today)
        }
    }

    /// The trainer's own solution, read alike; `None` where there is none.
    #[must_use]
    pub fn solution(exercise: &Exercise, playbook: &Playbook, today: Date) -> Option<Self> {
        exercise.solution.as_ref().map(|plan| Self::of_plan(exercise, plan, playbook, today))
    }

    /// The case as everybody got it, read alike: what it says already need be shown only once.
    #[must_use]
    pub fn case(exercise: &Exercise, playbook: &Playbook, today: Date) -> Self {
        Self::of_plan(exercise, &exercise.case, playbook, today)
    }

    /// What the participant is called on the board: with a number from the second one of a name on.
    #[must_use]
    pub fn called(&self) -> String {
        if self.number > 1 { format!("{} ({})", self.name, self.number) } else { self.name.clone() }
    }

    fn of_plan(exercise: &Exercise, plan: &Plan, playbook: &Playbook, today: Date) -> Self {
        let insights = shown(plan, run(&rules(), plan, playbook, today));
        let reading = Reading { case: &exercise.case, plan, playbook };
        Self {
            open: insights.acts().map(|insight| (insight.rule, insight.headline.clone())).collect(),
            found: reading.found(),
            people: reading.people(),
            ways: reading.ways(),
            ..Self::default()
        }
    }

    /// Where they placed a person in an opportunity; unknown where they said nothing.
    #[must_use]
    pub fn placed(&self, person: Id, sale: Id) -> Placed {
        self.said_of(person, sale).unwrap_or_default()
    }

    /// Where they placed a person; `None` where that person is not on their map at all.
    #[must_use]
    pub fn said_of(&self, person: Id, sale: Id) -> Option<Placed> {
        self.people.get(&person).map(|seen| seen.placed.get(&sale).copied().unwrap_or_default())
    }
}

impl Reading<'_> {
    fn found(&self) -> Found {
        let asked = |plan: &Plan| plan.calls.values().map(|call| call.questions.len()).sum::<usize>();
        let open = new_rows(&self.case.questions, &self.plan.questions);
        Found {
            facts: new_rows(&self.case.facts, &self.plan.facts),
            evidence: new_rows(&self.case.evidence, &self.plan.evidence),
            questions: open + asked(self.plan).saturating_sub(asked(self.case)),
            moves: new_rows(&self.case.moves, &self.plan.moves),
        }
    }

    /// The opportunities the board speaks of, and the participant's for each: the same one, else one of the same name. A
    /// case without any is spoken of as one.
    fn sales(&self) -> Vec<(Id, Option<Id>)> {
        let same = |id: &Id, row: &Opportunity| {
            let named = || self.plan.opportunities.iter().find(|(_, other)| alike(&other.name, &row.name));
            Some(*id).filter(|id| self.plan.opportunities.contains_key(id)).or_else(|| named().map(|(id, _)| *id))
        };
        let all: Vec<_> = self.case.opportunities.iter().map(|(id, row)| (*id, same(id, row))).collect();
        if all.is_empty() { vec![(Id::default(), leading(self.plan, self.playbook, None))] } else { all }
    }

    fn people(&self) -> BTreeMap<Id, Seen> {
        let sales = self.sales();
        let mut said = self.said();
        let seen = |(id, person): (&Id, &std::sync::Arc<Stakeholder>)| {
            let placed = |(sale, theirs): &(Id, Option<Id>)| {
                let at = person.positions.get(&(*theirs)?)?;
                Some((*sale, Placed { stance: at.stance.get(), authority: at.authority.get() }))
            };
            let seen = Seen {
                name: person.name.clone(),
                title: person.title.clone(),
                placed: sales.iter().filter_map(placed).collect(),
                said: said.remove(id).unwrap_or_default(),
            };
            (row_of(self.case, *id, &person.name), seen)
        };
        self.plan.stakeholders.iter().map(seen).collect()
    }

    /// Evidence that was not in the case, by the person it is about. What people privately gain and risk stays where it is.
    fn said(&self) -> BTreeMap<Id, Vec<String>> {
        let mut said: BTreeMap<Id, Vec<String>> = BTreeMap::new();
        let about_person = |about: &About| about.kind == EntityKind::Stakeholder;
        let private = |about: &About| about.aspect == Aspect::Motive || about.aspect == Aspect::Risk;
        for (_, row) in self.plan.evidence.iter().filter(|(id, _)| !self.case.evidence.contains_key(id)) {
            if about_person(&row.about) && !private(&row.about) && !row.text.trim().is_empty() {
                said.entry(row.about.id).or_default().push(row.text.trim().chars().take(LONGEST).collect());
            }
        }
        said
    }

    fn ways(&self) -> BTreeMap<Id, Way> {
        let way = |(sale, theirs): (Id, Option<Id>)| {
            let theirs = theirs?;
            let sentence = self.plan.opportunities.get(&theirs).and_then(|row| sentence(self.plan, row));
            let here = |path: &&std::sync::Arc<crate::plan::StrategyPath>| {
                path.chosen && path.opportunity.is_none_or(|of| of == theirs)
            };
            let path = self.plan.paths.values().find(here);
            let (path, reason) = path.map(|path| (path.name.clone(), path.reason.clone())).unwrap_or_default();
            Some((sale, Way { sentence, path, reason }))
        };
        self.sales().into_iter().filter_map(way).collect()
    }
}

/// The row of the board that a person of some plan stands in: their own in the case, or that of the same name; whoever is
/// not in the case shares a row with everybody of that name.
fn row_of(case: &Plan, id: Id, name: &str) -> Id {
    if case.stakeholders.contains_key(&id) {
        return id;
    }
    let named = case.stakeholders.iter().find(|(_, other)| alike(&other.name, name));
    named.map_or_else(|| Id::of_origin(&["person", &name.trim().to_lowercase()]), |(id, _)| *id)
}

fn alike(a: &str, b: &str) -> bool {
    a.trim().to_lowercase() == b.trim().to_lowercase()
}

fn new_rows<T>(case: &Table<T>, plan: &Table<T>) -> usize {
    plan.keys().filter(|id| !case.contains_key(id)).count()
}

/// The winning sentence, with dots where a part is missing; `None` where nothing is written.
fn sentence(plan: &Plan, sale: &Opportunity) -> Option<Msg> {
    let row = &sale.sentence;
    let texts = [&row.decides, &row.because, &row.lose_if];
    if row.who.is_none() && row.by.is_none() && texts.iter().all(|text| text.trim().is_empty()) {
        return None;
    }
    let text = |text: &str| if text.trim().is_empty() { Arg::from("…") } else { Arg::from(text.trim()) };
    let who = row.who.and_then(|id| plan.stakeholders.get(&id)).map_or("", |person| person.name.as_str());
    let by = row.by.map_or_else(|| Arg::from("…"), Arg::from);
    let (who, decides, because) = (text(who), text(&row.decides), text(&row.because));
    Some(msg!("strategy-sentence", who = who, decides = decides, by = by, because = because))
}
