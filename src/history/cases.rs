//! Where two people's work meets: single cases, in words.

use super::*;
use crate::plan::{Mark, OnClash, Op, Opportunity, Position, Stakeholder, Stance, apply};
use crate::text::Msg;
use serde_json::json;

/// A history with its author, who edits by changing a plan.
pub struct Desk {
    pub history: History,
    name: &'static str,
    next: i64,
}

pub fn doe() -> Id {
    Id::fixed(1)
}

pub fn line2() -> Id {
    Id::fixed(2)
}

impl Desk {
    pub fn new(name: &'static str, history: &History) -> Self {
        let mut history = history.clone();
        let actor = u8::try_from(name.len()).unwrap();
        history.doc.set_actor([actor; 16].into());
        Self { history, name, next: 0 }
    }

    /// Edits at an instant; returns the patch.
    pub fn edit(&mut self, at: i64, change: impl FnOnce(&mut Plan)) -> Patch {
        let mut plan = self.history.plan().clone();
        change(&mut plan);
        self.save(at, diff(self.history.plan(), &plan))
    }

    pub fn save(&mut self, at: i64, ops: Vec<Op>) -> Patch {
        self.next += 1;
        let patch = Patch {
            id: Id::of_origin(&[self.name, &self.next.to_string()]),
            plan: self.history.plan().id,
            at: Stamp(at),
            by: Author { device: Id::default(), name: self.name.into() },
            label: Msg::dynamic("test".into()),
            ops,
        };
        assert!(self.history.record(&patch).unwrap());
        patch
    }

    pub fn merge(&mut self, other: &Self) -> Merged {
        self.history.merge(&other.history).unwrap()
    }

    pub fn person(&mut self, at: i64, change: impl FnOnce(&mut Stakeholder)) -> Patch {
        self.edit(at, |plan| {
            Plan::change(&mut plan.stakeholders, doe(), change);
        })
    }
}

/// J. Doe, indifferent at Line 2.
pub fn begun() -> History {
    let mut plan = Plan::new(Id::fixed(9), "Acme");
    let mut person = Stakeholder { name: "J. Doe".into(), notes: "Likes maps.".into(), ..Stakeholder::default() };
    person.position_mut(line2()).stance = Stance::Indifferent.into();
    plan.stakeholders.insert(doe(), person.into());
    plan.opportunities.insert(line2(), Opportunity { name: "Line 2".into(), ..Opportunity::default() }.into());
    History::of_plan(&plan, Stamp(1), &Author::default(), [0; 16]).unwrap()
}

pub fn two() -> (Desk, Desk) {
    (Desk::new("Ann", &begun()), Desk::new("Björn", &begun()))
}

fn values(conflict: &Conflict) -> Vec<(Option<serde_json::Value>, String, i64)> {
    let Disagreement::SameField { values } = &conflict.what else { panic!("{conflict:?}") };
    values.iter().map(|voice| (voice.value.clone(), voice.by.name.clone(), voice.at.0)).collect()
}

#[test]
fn a_stance_is_told_in_words() {
    let (mut ann, _) = two();
    ann.person(5, |person| person.position_mut(line2()).stance = Stance::Advocate.into());
    let timeline = ann.history.timeline().unwrap();
    let entry = timeline.last().unwrap();
    assert_eq!((entry.by.name.as_str(), entry.at), ("Ann", Stamp(5)));
    let said = &entry.said[0];
    assert_eq!((said.table(), said.field()[2].as_str()), ("stakeholders", "stance"));
    let names: Vec<_> = said.rows.iter().map(|row| row.name.as_str()).collect();
    assert_eq!(names, ["J. Doe", "Line 2"]);
    assert_eq!((said.from.clone(), said.to.clone()), (Some(json!("indifferent")), Some(json!("advocate"))));
    assert_eq!(entry.said.len(), 1);
}

#[test]
fn a_row_is_told_as_a_whole() {
    let (mut ann, _) = two();
    ann.edit(5, |plan| drop(plan.stakeholders.insert(Id::fixed(3), Stakeholder::default().into())));
    ann.edit(6, |plan| drop(plan.stakeholders.remove(&doe())));
    let timeline = ann.history.timeline().unwrap();
    let [made, deleted] = &timeline[1..] else { panic!("{timeline:?}") };
    assert!(made.said.len() == 1 && made.said[0].from.is_none() && made.said[0].field().is_empty());
    assert!(deleted.said[0].to.is_none() && deleted.said[0].rows[0].name == "J. Doe", "its name is still known");
}

#[test]
fn a_field_both_changed_is_one_conflict_with_both_and_everybody_is_shown_the_same() {
    let (mut ann, mut bjorn) = two();
    ann.person(5, |person| person.title = "COO".into());
    bjorn.person(6, |person| person.title = "Chief".into());
    let (mut here, mut there) = (Desk::new("x", &ann.history), Desk::new("y", &bjorn.history));
    here.merge(&bjorn);
    there.merge(&ann);
    assert_eq!(here.history.plan(), there.history.plan());
    let conflicts = here.history.conflicts().unwrap();
    assert_eq!(conflicts, there.history.conflicts().unwrap());
    let mut both = values(&conflicts[0]);
    assert_eq!(both[0].0, Some(json!(here.history.plan().stakeholders[&doe()].title)), "the shown one comes first");
    both.sort_by_key(|value| value.2);
    assert_eq!(both, [(Some(json!("COO")), "Ann".into(), 5), (Some(json!("Chief")), "Björn".into(), 6)]);
    assert_eq!((conflicts.len(), conflicts[0].rows[0].name.as_str()), (1, "J. Doe"));

    // Somebody edits the field without deciding: the other value is still offered.
    here.person(7, |person| person.title = "Director".into());
    assert_eq!(values(&here.history.conflicts().unwrap()[0]).len(), 2);

    // Deciding is an edit, and reaches the others by merging.
    let conflict = here.history.conflicts().unwrap().remove(0);
    here.save(8, conflict.decide(Some(&json!("COO"))));
    there.merge(&here);
    assert_eq!(there.history.plan().stakeholders[&doe()].title, "COO");
    assert_eq!(there.history.conflicts().unwrap(), []);
}

#[test]
fn who_said_so_is_nothing_to_decide_beside_what_was_said() {
    let sale = Id::fixed(20);
    let says = |stance: Stance, by: &str| {
        let mark = Some(Mark { by: by.into(), on: None });
        move |person: &mut Stakeholder| {
            *person.position_mut(sale) = Position { stance: stance.into(), marked: mark, ..Position::default() };
        }
    };
    let (mut ann, mut bjorn) = two();
    ann.person(4, says(Stance::Indifferent, "Ann"));
    bjorn.merge(&ann);
    ann.person(5, says(Stance::Advocate, "Ann the second"));
    bjorn.person(6, says(Stance::OpposedActive, "Björn"));
    ann.merge(&bjorn);
    let fields = |list: Vec<Conflict>| list.into_iter().map(|it| it.path[4].clone()).collect::<Vec<_>>();
    assert_eq!(fields(ann.history.conflicts().unwrap()), ["marked", "stance"]);
    assert_eq!(fields(ann.history.to_decide().unwrap()), ["stance"]);

    // Whichever value is kept, its signature is kept with it.
    let conflict = ann.history.to_decide().unwrap().remove(0);
    let Disagreement::SameField { values } = &conflict.what else { panic!("{conflict:?}") };
    for voice in values {
        let mut plan = ann.history.plan().clone();
        assert_eq!(apply(&mut plan, &conflict.decide_for(voice, ann.history.plan()), OnClash::Overwrite), []);
        let position = plan.stakeholders[&doe()].positions[&sale].clone();
        assert_eq!(Some(json!(position.stance)), voice.value);
        assert_eq!(position.marked, Some(Mark { by: voice.by.name.clone(), on: voice.at.date() }));
    }
}

#[test]
fn the_same_value_from_both_is_no_conflict() {
    let (mut ann, mut bjorn) = two();
    ann.person(5, |person| person.title = "COO".into());
    bjorn.person(6, |person| person.title = "COO".into());
    ann.merge(&bjorn);
    assert_eq!(ann.history.conflicts().unwrap(), []);
}

#[test]
fn a_row_deleted_here_and_edited_there_is_a_conflict_and_can_come_back() {
    for back in [true, false] {
        let (mut ann, mut bjorn) = two();
        ann.edit(5, |plan| drop(plan.stakeholders.remove(&doe())));
        bjorn.person(6, |person| person.title = "COO".into());
        bjorn.person(7, |person| person.notes.push_str(" Owns the budget."));
        ann.merge(&bjorn);
        bjorn.merge(&ann);
        assert_eq!(ann.history.plan(), bjorn.history.plan());
        let conflicts = ann.history.conflicts().unwrap();
        assert_eq!(conflicts, bjorn.history.conflicts().unwrap());
        let Disagreement::DeletedAndEdited { kept, deleted, edits } = &conflicts[0].what else { panic!() };
        assert_eq!((kept["title"].clone(), deleted.by.name.as_str()), (json!("COO"), "Ann"));
        assert_eq!(kept["notes"], json!("Likes maps. Owns the budget."));
        assert_eq!(edits.len(), 2, "{edits:?}");
        assert!(edits.iter().all(|(_, voice)| voice.by.name == "Björn"));
        ann.save(8, conflicts[0].decide(back.then_some(kept)));
        bjorn.merge(&ann);
        assert_eq!(bjorn.history.conflicts().unwrap(), []);
        let title = bjorn.history.plan().stakeholders.get(&doe()).map(|person| person.title.as_str());
        assert_eq!(title, back.then_some("COO"));
    }
}

#[test]
fn long_texts_grow_together() {
    let (mut ann, mut bjorn) = two();
    ann.person(5, |person| person.notes.push_str(" Plays chess."));
    bjorn.person(6, |person| person.notes.insert_str(0, "Met in May. "));
    ann.merge(&bjorn);
    assert_eq!(ann.history.plan().stakeholders[&doe()].notes, "Met in May. Likes maps. Plays chess.");
    assert_eq!(ann.history.conflicts().unwrap(), []);
}

#[test]
fn what_a_sleeping_tab_overwrites_is_offered() {
    let (mut ann, mut bjorn) = two();
    let asleep = ann.history.plan().clone();
    bjorn.person(5, |person| person.title = "Chief".into());
    ann.merge(&bjorn);
    let mut woken = asleep.clone();
    Plan::change(&mut woken.stakeholders, doe(), |person| person.title = "COO".into());
    ann.save(6, diff(&asleep, &woken));
    assert_eq!(ann.history.plan().stakeholders[&doe()].title, "COO", "as storage has it");
    let conflicts = ann.history.conflicts().unwrap();
    assert_eq!(values(&conflicts[0]).iter().map(|value| value.1.as_str()).collect::<Vec<_>>(), ["Ann", "Björn"]);
}

#[test]
fn an_edit_of_a_row_that_was_deleted_meanwhile_is_kept() {
    let (mut ann, _) = two();
    let asleep = ann.history.plan().clone();
    ann.edit(5, |plan| drop(plan.stakeholders.remove(&doe())));
    let mut woken = asleep.clone();
    Plan::change(&mut woken.stakeholders, doe(), |person| person.title = "COO".into());
    ann.save(6, diff(&asleep, &woken));
    assert!(ann.history.plan().stakeholders.is_empty(), "as storage has it");
    let conflicts = ann.history.conflicts().unwrap();
    assert!(matches!(&conflicts[0].what, Disagreement::DeletedAndEdited { edits, .. } if edits.len() == 1));
}

#[test]
fn a_patch_is_recorded_once() {
    let (mut ann, _) = two();
    let patch = ann.person(5, |person| person.title = "COO".into());
    ann.person(6, |person| person.title = "Chief".into());
    let version = ann.history.version();
    assert!(!ann.history.record(&patch).unwrap());
    assert_eq!(ann.history.version(), version);
    let elsewhere = Patch { plan: Id::fixed(77), id: Id::fixed(78), ..patch };
    assert_eq!(ann.history.record(&elsewhere), Err(HistoryError::OtherPlan));
}

#[test]
fn only_changed_places_are_written() {
    let (mut ann, mut bjorn) = two();
    ann.person(5, |person| person.position_mut(line2()).motive = "fame".into());
    bjorn.person(6, |person| person.position_mut(line2()).stance = Stance::Advocate.into());
    ann.merge(&bjorn);
    let position = ann.history.plan().stakeholders[&doe()].position(line2());
    assert!(position.motive == "fame" && position.stance == Stance::Advocate);
    assert_eq!(ann.history.conflicts().unwrap(), []);
}

#[test]
fn what_two_people_make_in_one_place_is_united() {
    let (mut ann, mut bjorn) = two();
    let sale = Id::fixed(40);
    ann.person(5, |person| person.position_mut(sale).motive = "fame".into());
    bjorn.person(6, |person| person.position_mut(sale).comfort = Some(2));
    ann.edit(7, |plan| drop(plan.extra.insert("gadgets".into(), json!({"a": {"x": 1}}))));
    bjorn.edit(8, |plan| drop(plan.extra.insert("gadgets".into(), json!({"b": {"y": [1, {"z": 2}]}}))));
    ann.merge(&bjorn);
    let position = ann.history.plan().stakeholders[&doe()].position(sale);
    assert_eq!(position.comfort, Some(2));
    assert_eq!(ann.history.plan().extra["gadgets"], json!({"a": {"x": 1}, "b": {"y": [1, {"z": 2}]}}));
    // One gave a motive where the other left it empty: both are offered, neither is lost.
    let motives: Vec<_> = ann.history.conflicts().unwrap().iter().flat_map(values).collect();
    assert!(motives.iter().any(|value| value.0 == Some(json!("fame"))), "{motives:?}");
}

#[test]
fn an_import_is_the_same_change_for_everybody() {
    let (one, other) = (begun(), begun());
    assert_eq!(one.version(), other.version());
    let mut changed = one.plan().clone();
    changed.account_mut().name = "Acme Ltd".into();
    let by = Author { device: Id::default(), name: "file".into() };
    let (mut here, mut there) = (Desk::new("Ann", &one), Desk::new("Björn", &other));
    assert!(here.history.take_in(&changed, Stamp(4), &by).unwrap());
    assert!(there.history.take_in(&changed, Stamp(4), &by).unwrap());
    assert!(!there.history.take_in(&changed, Stamp(4), &by).unwrap(), "there is no difference any more");
    assert_eq!(here.history.version(), there.history.version());
    assert_eq!(here.history.plan(), &changed);
    assert_eq!(here.history.timeline().unwrap().last().unwrap().by.name, "file");
}

#[test]
fn copies_begun_apart_can_be_merged() {
    let begin = |actor: u8| History::begin(Id::fixed(9), [actor; 16]).unwrap();
    let (mut ann, mut bjorn) = (Desk::new("Ann", &begin(1)), Desk::new("Björn", &begin(2)));
    ann.edit(1, |plan| plan.account_mut().name = "Acme".into());
    bjorn.edit(2, |plan| plan.account_mut().segment = "Food".into());
    ann.merge(&bjorn);
    let account = &ann.history.plan().account;
    assert_eq!((account.name.as_str(), account.segment.as_str()), ("Acme", "Food"));
    let other = History::begin(Id::fixed(10), [1; 16]).unwrap();
    assert_eq!(ann.history.merge(&other), Err(HistoryError::OtherPlan));
}

#[test]
fn a_divergence_hands_back_both() {
    let (ann, _) = two();
    let mut stored = ann.history.plan().clone();
    assert_eq!(ann.history.check(&stored), Ok(()));
    stored.account_mut().name = "Acne".into();
    let diverged = ann.history.check(&stored).unwrap_err();
    assert_eq!((diverged.stored.account.name.as_str(), diverged.recorded.account.name.as_str()), ("Acne", "Acme"));
}

#[test]
fn a_preview_tells_what_would_come_and_changes_nothing() {
    let (mut ann, mut bjorn) = two();
    ann.person(5, |person| person.title = "Chief".into());
    bjorn.person(6, |person| person.title = "COO".into());
    bjorn.edit(7, |plan| drop(plan.opportunities.remove(&line2())));
    bjorn.edit(8, |plan| drop(plan.stakeholders.insert(Id::fixed(3), Stakeholder::default().into())));
    let version = ann.history.version();
    let preview = ann.history.preview(&bjorn.history).unwrap();
    assert_eq!(ann.history.version(), version);
    assert_eq!(
        (preview.contributors.len(), preview.contributors[0].edits, preview.contributors[0].last),
        (1, 3, Stamp(8))
    );
    assert_eq!((preview.new.len(), preview.deleted.len(), preview.conflicts.len()), (1, 1, 1));
    assert_eq!(preview.deleted[0].rows[0].name, "Line 2");
    assert_eq!(preview.deleted_share, 50);
    assert!(preview.asks() && !preview.is_empty());
    ann.merge(&bjorn);
    assert!(ann.history.preview(&bjorn.history).unwrap().is_empty(), "merged before");
}

#[test]
fn one_row_can_be_as_it_was() {
    let (mut ann, _) = two();
    let before = ann.history.version();
    ann.person(5, |person| person.title = "COO".into());
    ann.edit(86_400_000, |plan| plan.account_mut().name = "Acme Ltd".into());
    let row = vec!["stakeholders".to_owned(), doe().to_string()];
    let ops = ann.history.restore(&before, &Part::Place(row.clone())).unwrap();
    let mut plan = ann.history.plan().clone();
    assert_eq!(apply(&mut plan, &ops, crate::plan::OnClash::Skip), []);
    assert_eq!((plan.stakeholders[&doe()].title.as_str(), plan.account.name.as_str()), ("", "Acme Ltd"));

    ann.edit(86_400_001, |plan| drop(plan.stakeholders.remove(&doe())));
    let field = [row, vec!["title".to_owned()]].concat();
    let ops = ann.history.restore(&before, &Part::Place(field)).unwrap();
    ann.save(86_400_002, ops);
    assert_eq!(ann.history.plan().stakeholders[&doe()].name, "J. Doe", "a field comes back with its row");
    assert_eq!(ann.history.conflicts().unwrap(), []);
}

#[test]
fn what_changed_since_a_date() {
    let (mut ann, _) = two();
    ann.person(5, |person| person.title = "COO".into());
    ann.edit(100, |plan| plan.account_mut().name = "Acme Ltd".into());
    ann.edit(200, |plan| plan.account_mut().name = "Acme plc".into());
    let then = ann.history.version_on(Stamp(99));
    assert_eq!(ann.history.plan_at(&then).unwrap().stakeholders[&doe()].title, "COO");
    let since = ann.history.changes_since(&then).unwrap();
    assert_eq!(since.len(), 1);
    assert_eq!((since[0].from.clone(), since[0].to.clone()), (Some(json!("Acme")), Some(json!("Acme plc"))));
    assert_eq!(ann.history.timeline_since(Stamp(100)).unwrap().len(), 2);
    let text = then.to_string();
    assert_eq!(text.parse::<Version>().unwrap(), then);
    let elsewhere = Version(vec![ChangeHash([3; 32])]);
    assert_eq!(ann.history.plan_at(&elsewhere).unwrap_err(), HistoryError::NoSuchVersion);
}
