//! What must hold of a plan that came from outside, beyond the types of its fields.

use super::{FileError, Kind};
use crate::plan::{About, Call, EntityKind, Id, Plan, Stakeholder};
use crate::text::Msg;

/// Something odd in a file that does no harm.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Warning {
    /// The account's name is blank.
    BlankName,
    /// A row points to one that is not in the file.
    Dangling {
        /// Where, such as `calls.….room`.
        path: String,
        /// The row that is missing.
        id: Id,
    },
}

impl Warning {
    /// The warning in words.
    #[must_use]
    pub fn message(&self) -> Msg {
        match self {
            Self::BlankName => msg!("file-warning-blank-name"),
            Self::Dangling { path, id } => msg!("file-warning-dangling", path = path, id = id.to_string()),
        }
    }
}

/// Checks a plan. Of a call file, links out of it are expected: it is a part of a plan.
///
/// # Errors
/// [`FileError::NoId`], [`FileError::NotOneCall`], or [`FileError::OutOfRange`] with the field.
pub(super) fn validate(kind: Kind, plan: &Plan) -> Result<Vec<Warning>, FileError> {
    if plan.id == Id::default() {
        return Err(FileError::NoId);
    }
    if kind == Kind::Call && plan.calls.len() != 1 {
        return Err(FileError::NotOneCall { found: plan.calls.len() });
    }
    ranges(plan)?;
    let mut warnings = Vec::new();
    if plan.account.name.trim().is_empty() {
        warnings.push(Warning::BlankName);
    }
    if kind == Kind::Plan {
        let mut links = Links { plan, warnings };
        links.follow_all();
        warnings = links.warnings;
    }
    Ok(warnings)
}

/// Figures beyond these would draw outside the pictures.
fn ranges(plan: &Plan) -> Result<(), FileError> {
    let check = |found: Option<u8>, most: u8, path: &dyn Fn() -> String| match found {
        Some(found) if found > most => {
            Err(FileError::OutOfRange { path: path(), found: found.into(), most: most.into() })
        }
        _ => Ok(()),
    };
    for (id, person) in &plan.stakeholders {
        check(person.sway, 5, &|| format!("stakeholders.{id}.sway"))?;
        for (member, relationship) in &person.relationships {
            check(Some(*relationship), 4, &|| format!("stakeholders.{id}.relationships.{member}"))?;
        }
        for (whom, influence) in &person.influences {
            check(Some(influence.strength), 3, &|| format!("stakeholders.{id}.influences.{whom}.strength"))?;
        }
        for (sale, position) in &person.positions {
            check(position.comfort, 5, &|| format!("stakeholders.{id}.positions.{sale}.comfort"))?;
            check(position.price_sensitivity, 3, &|| format!("stakeholders.{id}.positions.{sale}.price_sensitivity"))?;
        }
    }
    for (id, unit) in &plan.units {
        check(unit.our_share, 100, &|| format!("units.{id}.our_share"))?;
    }
    for (id, row) in &plan.criteria {
        check(row.weight, 5, &|| format!("criteria.{id}.weight"))?;
    }
    for (id, row) in &plan.ratings {
        check(row.score, 5, &|| format!("ratings.{id}.score"))?;
    }
    for (id, row) in &plan.value_answers {
        check(row.guess, 5, &|| format!("value_answers.{id}.guess"))?;
        check(row.answer, 5, &|| format!("value_answers.{id}.answer"))?;
    }
    for (id, call) in &plan.calls {
        let share = call.debrief.as_ref().and_then(|debrief| debrief.talk_share);
        check(share, 100, &|| format!("calls.{id}.debrief.talk_share"))?;
        for (seen, row) in &call.observed {
            check(row.talk_share, 100, &|| format!("calls.{id}.observed.{seen}.talk_share"))?;
        }
    }
    Ok(())
}

struct Links<'a> {
    plan: &'a Plan,
    warnings: Vec<Warning>,
}

impl Links<'_> {
    fn follow_all(&mut self) {
        let plan = self.plan;
        for (id, person) in &plan.stakeholders {
            self.person(*id, person);
        }
        for (id, row) in &plan.evidence {
            self.about(&row.about, || format!("evidence.{id}.about"));
            self.one(EntityKind::Stakeholder, row.from, || format!("evidence.{id}.from"));
            self.one(EntityKind::Call, row.call, || format!("evidence.{id}.call"));
        }
        for (id, call) in &plan.calls {
            self.call(*id, call);
        }
        for (id, row) in &plan.promises {
            self.one(EntityKind::Stakeholder, row.person, || format!("promises.{id}.person"));
            self.one(EntityKind::Call, row.call, || format!("promises.{id}.call"));
            self.one(EntityKind::Opportunity, row.opportunity, || format!("promises.{id}.opportunity"));
        }
        for (id, row) in &plan.facts {
            self.one(EntityKind::Stakeholder, row.from, || format!("facts.{id}.from"));
            self.one(EntityKind::Call, row.call, || format!("facts.{id}.call"));
        }
        for (id, row) in &plan.alternatives {
            self.one(EntityKind::Opportunity, row.opportunity, || format!("alternatives.{id}.opportunity"));
        }
        for (id, cell) in &plan.cells {
            self.there(plan.units.contains_key(&cell.unit), cell.unit, || format!("cells.{id}.unit"));
            self.there(plan.offerings.contains_key(&cell.offering), cell.offering, || format!("cells.{id}.offering"));
        }
        self.tools();
    }

    /// The rows of the planning tools.
    fn tools(&mut self) {
        use EntityKind::{Alternative, Criterion, Opportunity, Stakeholder};
        let plan = self.plan;
        for (id, row) in &plan.steps {
            self.one(Opportunity, row.opportunity, || format!("steps.{id}.opportunity"));
            self.one(Stakeholder, row.owner, || format!("steps.{id}.owner"));
        }
        for (id, row) in &plan.criteria {
            self.one(Opportunity, row.opportunity, || format!("criteria.{id}.opportunity"));
            self.one(Stakeholder, row.whose, || format!("criteria.{id}.whose"));
        }
        for (id, row) in &plan.ratings {
            self.one(Criterion, Some(row.criterion), || format!("ratings.{id}.criterion"));
            self.one(Alternative, row.alternative, || format!("ratings.{id}.alternative"));
            self.one(Stakeholder, row.said_by, || format!("ratings.{id}.said_by"));
        }
        for (id, row) in &plan.paths {
            self.one(Opportunity, row.opportunity, || format!("paths.{id}.opportunity"));
            for person in row.needs.keys() {
                self.one(Stakeholder, Some(*person), || format!("paths.{id}.needs"));
            }
        }
        for (id, row) in &plan.statements {
            self.one(Stakeholder, row.confirmed_by, || format!("statements.{id}.confirmed_by"));
        }
        for (id, row) in &plan.moves {
            self.one(Opportunity, row.opportunity, || format!("moves.{id}.opportunity"));
            self.one(EntityKind::Review, row.review, || format!("moves.{id}.review"));
        }
        for (id, row) in &plan.pins {
            self.about(&row.about, || format!("pins.{id}.about"));
        }
        self.debriefs();
    }

    /// Why sales were won or lost.
    fn debriefs(&mut self) {
        let plan = self.plan;
        for (id, row) in &plan.debriefs {
            self.one(EntityKind::Opportunity, row.opportunity, || format!("debriefs.{id}.opportunity"));
            self.one(EntityKind::Stakeholder, row.reason_by, || format!("debriefs.{id}.reason_by"));
        }
        for (id, row) in &plan.causes {
            self.one(EntityKind::WinLoss, Some(row.debrief), || format!("causes.{id}.debrief"));
            self.one(EntityKind::Stakeholder, row.proof_by, || format!("causes.{id}.proof_by"));
            if let Some(about) = &row.about {
                self.about(about, || format!("causes.{id}.about"));
            }
        }
    }

    fn person(&mut self, id: Id, person: &Stakeholder) {
        let plan = self.plan;
        let at = |field: &str| format!("stakeholders.{id}.{field}");
        self.one(EntityKind::Stakeholder, person.reports_to, || at("reports_to"));
        for whom in person.influences.keys() {
            self.one(EntityKind::Stakeholder, Some(*whom), || at("influences"));
        }
        for member in person.relationships.keys() {
            self.there(plan.team.contains_key(member), *member, || at("relationships"));
        }
        for (sale, position) in &person.positions {
            self.one(EntityKind::Opportunity, Some(*sale), || at("positions"));
            self.one(EntityKind::Alternative, position.backs_alternative, || at("positions.backs_alternative"));
        }
    }

    fn call(&mut self, id: Id, call: &Call) {
        let at = |field: &str| format!("calls.{id}.{field}");
        self.one(EntityKind::Opportunity, call.opportunity, || at("opportunity"));
        for person in call.room.keys() {
            self.one(EntityKind::Stakeholder, Some(*person), || at("room"));
        }
        for question in call.questions.values() {
            self.one(EntityKind::Stakeholder, question.to, || at("questions.to"));
            if let Some(about) = &question.about {
                self.about(about, || at("questions.about"));
            }
        }
        self.one(EntityKind::Stakeholder, call.bold.to, || at("bold.to"));
    }

    fn about(&mut self, about: &About, path: impl Fn() -> String) {
        // A kind this version does not know is none of its business.
        if let crate::plan::Open::Known(kind) = about.kind {
            self.one(kind, Some(about.id), &path);
        }
        self.one(EntityKind::Opportunity, about.opportunity, path);
    }

    fn one(&mut self, kind: EntityKind, id: Option<Id>, path: impl Fn() -> String) {
        let Some(id) = id else { return };
        let plan = self.plan;
        let there = kind.table().map_or(plan.id == id, |table| plan.holds(table, id));
        self.there(there, id, path);
    }

    fn there(&mut self, there: bool, id: Id, path: impl Fn() -> String) {
        if !there {
            self.warnings.push(Warning::Dangling { path: path(), id });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::made;
    use crate::plan::{Influence, Open, Stakeholder};
    use std::sync::Arc;

    fn with_person(person: Stakeholder) -> Plan {
        let mut plan = Plan::new(Id::fixed(1), "Halvern Foods");
        plan.stakeholders.insert(Id::fixed(2), Arc::new(person));
        plan
    }

    #[test]
    fn the_sample_has_no_loose_end() {
        assert_eq!(validate(Kind::Plan, &made::sample()), Ok(vec![]));
    }

    #[test]
    fn a_figure_outside_its_range_is_named() {
        let found = validate(Kind::Plan, &with_person(Stakeholder { sway: Some(6), ..Stakeholder::default() }));
        let path = format!("stakeholders.{}.sway", Id::fixed(2));
        assert_eq!(found, Err(FileError::OutOfRange { path, found: 6, most: 5 }));
        let person = Stakeholder { sway: Some(5), relationships: [(Id::fixed(3), 4)].into(), ..Stakeholder::default() };
        assert!(validate(Kind::Plan, &with_person(person.clone())).is_ok());
        let person = Stakeholder { relationships: [(Id::fixed(3), 5)].into(), ..person };
        assert!(validate(Kind::Plan, &with_person(person.clone())).is_err());
        let influences = [(Id::fixed(2), Influence { strength: 4, ..Influence::default() })].into();
        let person = Stakeholder { relationships: [].into(), influences, ..person };
        assert!(validate(Kind::Plan, &with_person(person)).is_err());
    }

    #[test]
    fn a_loose_end_is_told_and_tolerated_and_expected_in_a_call_file() {
        let mut plan = with_person(Stakeholder { reports_to: Some(Id::fixed(9)), ..Stakeholder::default() });
        let path = format!("stakeholders.{}.reports_to", Id::fixed(2));
        assert_eq!(validate(Kind::Plan, &plan), Ok(vec![Warning::Dangling { path, id: Id::fixed(9) }]));
        plan.calls.insert(Id::fixed(5), Arc::default());
        assert_eq!(validate(Kind::Call, &plan), Ok(vec![]));
    }

    #[test]
    fn a_claim_of_an_unknown_kind_is_no_loose_end() {
        let mut plan = Plan::new(Id::fixed(1), "Halvern Foods");
        let about = About { kind: Open::Other("weather".into()), id: Id::fixed(9), ..About::default() };
        let row = crate::plan::Evidence { about, ..crate::plan::Evidence::default() };
        plan.evidence.insert(Id::fixed(3), Arc::new(row));
        assert_eq!(validate(Kind::Plan, &plan), Ok(vec![]));
    }

    #[test]
    fn a_plan_needs_an_id_and_a_call_file_one_call() {
        assert_eq!(validate(Kind::Plan, &Plan::default()), Err(FileError::NoId));
        let plan = Plan::new(Id::fixed(1), " ");
        assert_eq!(validate(Kind::Plan, &plan), Ok(vec![Warning::BlankName]));
        assert_eq!(validate(Kind::Call, &plan), Err(FileError::NotOneCall { found: 0 }));
    }
}
