//! The plan as it was: whether it held, 90, 60 and 30 days before the decision, what a cause is about, and what it said.
//!
//! What is claimed afterwards is cheap ("Sales Strategy: analyze success": fact or fiction?). The earlier plans are handed in;
//! only the app can ask a history for them.

use crate::plan::{
    About, Alternative, Arrange, Before, Call, Criterion, EntityKind, Found, Id, Open, Plan, Rating, Stakeholder,
    Stance, Words as _,
};
use crate::playbook::Playbook;
use crate::text::Msg;
use crate::tools::calls::reading::title;
use crate::tools::people::reading::Reading;
use crate::tools::people::words;
use std::collections::BTreeMap;
use std::sync::Arc;
use time::{Date, Duration};

/// Days before the decision on which the plan is looked at.
pub const DAYS: [i64; 3] = [90, 60, 30];

/// The plan as it was at the end of one of those days.
#[derive(Debug, Clone, PartialEq)]
pub struct Then {
    /// How many days before the decision.
    pub days: i64,
    /// The day.
    pub on: Date,
    /// The plan; `None` where no history reaches back so far.
    pub plan: Option<Arc<Plan>>,
}

/// The days to look at, the earliest first; those outside the calendar are left out.
#[must_use]
pub fn days_before(decided: Date) -> Vec<(i64, Date)> {
    DAYS.iter().filter_map(|days| Some((*days, decided.checked_sub(Duration::days(*days))?))).collect()
}

/// The earlier plans of one debrief, and who speaks of them.
pub struct Beforehand<'a> {
    /// The plans, the earliest first.
    pub then: &'a [Then],
    /// How this organisation sells.
    pub playbook: &'a Playbook,
    /// The sale.
    pub sale: Id,
    /// Speaks the reader's language.
    pub say: &'a dyn Fn(&Msg) -> String,
}

impl Beforehand<'_> {
    /// What they said of a row, by the days before the decision.
    #[must_use]
    pub fn of(&self, about: &About) -> BTreeMap<String, Before> {
        self.then.iter().map(|then| (then.days.to_string(), self.one(then, about))).collect()
    }

    fn one(&self, then: &Then, about: &About) -> Before {
        let (found, said) = match then.plan.as_ref().map(|plan| look((plan, self.playbook, then.on), self.sale, about))
        {
            None => (Found::Unknown, String::new()),
            Some(None) => (Found::Absent, String::new()),
            Some(Some(words)) => (Found::There, (self.say)(&words)),
        };
        Before { on: Some(then.on), found: found.into(), said, ..Before::default() }
    }
}

/// What a plan said of a row on a day; `None` when it did not hold it.
#[must_use]
pub fn look((plan, playbook, on): (&Plan, &Playbook, Date), sale: Id, about: &About) -> Option<Msg> {
    let Open::Known(kind) = about.kind else { return None };
    if kind == EntityKind::Account {
        return Some(msg!("winloss-was-there"));
    }
    if !plan.holds(kind.table()?, about.id) {
        return None;
    }
    let id = &about.id;
    Some(match kind {
        EntityKind::Stakeholder => person((plan, playbook, on), sale, *id, plan.stakeholders.get(id)?),
        EntityKind::Criterion => criterion(plan, *id, plan.criteria.get(id)?),
        EntityKind::Alternative => alternative(plan.alternatives.get(id)?),
        EntityKind::Statement => {
            let row = plan.statements.get(id)?;
            quoted(&row.text, if row.confirmed_by.is_some() { "theirs" } else { "ours" })
        }
        EntityKind::Move => {
            let row = plan.moves.get(id)?;
            quoted(&row.text, if row.done_on.is_some() { "done" } else { "open" })
        }
        EntityKind::Step => {
            let row = plan.steps.get(id)?;
            let name = if row.name.trim().is_empty() { playbook.step_name(&row.key) } else { row.name.trim() };
            quoted(name, if row.done_on.is_some() { "done" } else { "open" })
        }
        EntityKind::Call => {
            let row = plan.calls.get(id)?;
            quoted(&title(plan, row), if row.held() { "held" } else { "planned" })
        }
        _ => quoted(&text_of(plan, kind, *id), "plain"),
    })
}

fn quoted(text: &str, how: &'static str) -> Msg {
    let text = text.trim();
    if text.is_empty() { msg!("winloss-was-there") } else { msg!("winloss-was-quoted", text = text, how = how) }
}

fn person((plan, playbook, on): (&Plan, &Playbook, Date), sale: Id, id: Id, row: &Stakeholder) -> Msg {
    let Some(position) = row.positions.get(&sale) else { return msg!("winloss-was-bystander") };
    let stance = position.stance.get();
    let proven = || Reading::new(plan, playbook, on).stance(id, sale, stance).proven();
    let stance = match stance {
        Stance::Advocate if proven() => msg!("winloss-was-proven"),
        Stance::Advocate => msg!("winloss-was-unproven"),
        Stance::Unknown => msg!("winloss-was-stance-unknown"),
        stance => words::stance(stance),
    };
    match position.authority.get() {
        crate::plan::Authority::Unknown => msg!("winloss-was-person-open", stance = stance),
        authority => msg!("winloss-was-person", stance = stance, authority = words::authority(authority)),
    }
}

fn criterion(plan: &Plan, id: Id, row: &Criterion) -> Msg {
    let ours = |rating: &&Arc<Rating>| rating.criterion == id && rating.alternative.is_none();
    let rated = plan.ratings.values().filter(ours).max_by_key(|rating| rating.on).and_then(|rating| rating.score);
    match (row.weight, rated) {
        (None, None) => msg!("winloss-was-criterion-bare"),
        (Some(weight), None) => msg!("winloss-was-criterion-weight", weight = weight),
        (None, Some(score)) => msg!("winloss-was-criterion-score", score = score),
        (Some(weight), Some(score)) => msg!("winloss-was-criterion", weight = weight, score = score),
    }
}

fn alternative(row: &Alternative) -> Msg {
    let (next, answer) = (row.next_move.trim(), row.our_answer.trim());
    match (next.is_empty(), answer.is_empty()) {
        (true, true) => msg!("winloss-was-alternative-bare"),
        (false, true) => msg!("winloss-was-alternative-open", next = next),
        (true, false) => msg!("winloss-was-alternative-answer", answer = answer),
        (false, false) => msg!("winloss-was-alternative", next = next, answer = answer),
    }
}

/// The words of a row, by the field that names it.
fn text_of(plan: &Plan, kind: EntityKind, id: Id) -> String {
    let row = kind.table().and_then(|table| plan.row(table, id)).unwrap_or_default();
    let named = ["name", "title", "text", "question", "how"].iter().filter_map(|field| row.get(field)?.as_str());
    named.map(str::trim).find(|text| !text.is_empty()).unwrap_or_default().to_owned()
}

/// A row a cause may be about: the row, its kind's word, its name.
pub type Subject = (About, &'static str, String);

/// Kinds of rows a cause may be about, in reading order.
const KINDS: &[EntityKind] = &[
    EntityKind::Stakeholder,
    EntityKind::Criterion,
    EntityKind::Alternative,
    EntityKind::Statement,
    EntityKind::Problem,
    EntityKind::Step,
    EntityKind::Call,
    EntityKind::Move,
    EntityKind::Path,
    EntityKind::Fact,
];

/// The rows of a plan a cause of a sale may be about: those of this sale and of the account, by kind and name.
#[must_use]
pub fn subjects(plan: &Plan, playbook: &Playbook, sale: Id) -> Vec<Subject> {
    let of_kind = |kind: &EntityKind| {
        let table = kind.table().unwrap_or_default();
        let mut list: Vec<Subject> = plan
            .ids(table)
            .into_iter()
            .filter(|id| serves(plan, table, *id, sale))
            .map(|id| {
                let about = About { opportunity: Some(sale), ..About::whole(*kind, id) };
                let name = name_of(plan, playbook, &about);
                (about, kind.word(), name)
            })
            .filter(|(.., name)| !name.is_empty())
            .collect();
        list.arrange_by(|a, b| a.2.cmp(&b.2).then(a.0.id.cmp(&b.0.id)));
        list
    };
    KINDS.iter().flat_map(of_kind).collect()
}

/// Whether a row belongs to a sale or to no sale in particular.
fn serves(plan: &Plan, table: &str, id: Id, sale: Id) -> bool {
    let of = plan.row(table, id).and_then(|row| row.get("opportunity")?.as_str().map(str::to_owned));
    of.is_none_or(|of| of == sale.to_string())
}

/// What a row is called; empty for one that is gone.
#[must_use]
pub fn name_of(plan: &Plan, playbook: &Playbook, about: &About) -> String {
    let Open::Known(kind) = about.kind else { return String::new() };
    if kind == EntityKind::Account {
        return plan.account.name.clone();
    }
    let call = |call: &Arc<Call>| title(plan, call);
    match kind {
        EntityKind::Call => plan.calls.get(&about.id).map(call).unwrap_or_default(),
        EntityKind::Step => {
            let own = text_of(plan, kind, about.id);
            let key = plan.steps.get(&about.id).map(|row| row.key.as_str()).unwrap_or_default();
            if own.is_empty() { playbook.step_name(key).to_owned() } else { own }
        }
        _ => text_of(plan, kind, about.id),
    }
}

/// Whether a cause is absent from the plan on every day a history reaches, the last of them (30 days before) among those.
/// What no history tells is no absence.
#[must_use]
pub fn unseen(before: &BTreeMap<String, Before>) -> bool {
    let last = DAYS.last().map(ToString::to_string).unwrap_or_default();
    let absent = |seen: &Before| seen.found == Found::Absent;
    before.get(&last).is_some_and(absent) && before.values().all(|seen| absent(seen) || seen.found == Found::Unknown)
}

#[cfg(test)]
#[path = "before_tests.rs"]
mod tests;
