use super::*;
use crate::files::{Contents, made, read_any};
use crate::playbook::{Playbook, Written};
use serde_json::json;

const GOLDEN: &str = include_str!("../../tests/golden/exercise-v1.groundplan");

fn exercise() -> Exercise {
    let task = |text: &str, order: &str, minutes| Task {
        text: text.into(),
        tool: TaskTool::People.into(),
        minutes,
        order: order.into(),
        ..Task::default()
    };
    let tasks = [
        (Id::fixed(0xb1), task("Place everybody who decides.", "a", Some(20))),
        (Id::fixed(0xb2), task("Say how you win.", "b", None)),
    ];
    Exercise {
        id: Id::fixed(0xb0),
        title: "Who decides at Halvern?".into(),
        briefing: "You meet Ingrid Voss in three days.".into(),
        case: serde_json::from_value(made::one_of_each()).unwrap(),
        tasks: tasks.into(),
        ..Exercise::default()
    }
}

fn full() -> Exercise {
    let book = Written::of(Playbook::standard(&|msg| msg.key.to_string()));
    Exercise { solution: Some(made::sample()), playbook: Some(book.value().clone()), ..exercise() }
}

fn opened(text: &str) -> Result<ExerciseFile, FileError> {
    match read_any(text.as_bytes())? {
        Contents::Exercise(file) => Ok(*file),
        other => panic!("{other:?}"),
    }
}

/// A file with another value somewhere in its contents.
fn with(change: impl FnOnce(&mut Value)) -> String {
    let mut contents = serde_json::to_value(full()).unwrap();
    change(&mut contents);
    seal(Kind::Exercise, &contents, &made::exported())
}

#[test]
fn what_is_written_is_read() {
    let text = export(&full(), &made::exported()).unwrap();
    assert_eq!(opened(&text).unwrap(), ExerciseFile { exported: made::exported(), exercise: full() });
}

#[test]
fn the_solution_is_not_handed_out() {
    let mut exercise = full();
    exercise.extra.insert("answer".into(), json!("SECRET"));
    let case = exercise.case.clone();
    if let Some(solution) = &mut exercise.solution {
        solution.account_mut().notes = "SECRET".into();
    }
    let text = export(&exercise.handed_out(), &made::exported()).unwrap();
    assert!(!text.contains("SECRET"));
    assert_eq!(opened(&text).unwrap().exercise.case, case);
}

#[test]
fn a_later_versions_fields_stay() {
    let text = with(|contents| {
        contents["colour"] = json!("red");
        contents["tasks"][Id::fixed(0xb1).to_string()]["points"] = json!(3);
        contents["tasks"][Id::fixed(0xb1).to_string()]["tool"] = json!("crystal_ball");
    });
    let exercise = opened(&text).unwrap().exercise;
    assert_eq!(
        (&exercise.extra["colour"], &exercise.tasks[&Id::fixed(0xb1)].extra["points"]),
        (&json!("red"), &json!(3))
    );
    assert_eq!(exercise.tasks[&Id::fixed(0xb1)].tool, Open::Other("crystal_ball".into()));
}

#[test]
fn what_is_wrong_is_named_with_its_place() {
    let refused = |change: fn(&mut Value)| opened(&with(change)).unwrap_err();
    assert!(matches!(refused(|file| file["id"] = Value::Null), FileError::Field { path, .. } if path == "id"));
    assert!(matches!(refused(|file| file["id"] = json!(Id::default())), FileError::Field { path, .. } if path == "id"));
    assert!(matches!(refused(|file| file["title"] = json!(3)), FileError::Field { path, .. } if path == "title"));
    assert!(matches!(refused(|file| file["case"] = Value::Null), FileError::Field { path, .. } if path == "case"));
    assert_eq!(refused(|file| file["case"] = json!({})), FileError::NoName);
    assert!(matches!(refused(|file| file["case"]["facts"] = json!(3)),
        FileError::Field { path, .. } if path == "case.facts"));
    assert!(
        matches!(refused(|file| file["solution"]["stakeholders"][Id::fixed(0x201).to_string()]["sway"] = json!(9)),
        FileError::OutOfRange { path, .. } if path.starts_with("solution.stakeholders."))
    );
    assert!(matches!(refused(|file| file["playbook"] = json!(3)), FileError::Playbook(_)));
    assert_eq!(
        refused(|file| file["tasks"] = (1..=8).map(|n| (Id::fixed(n).to_string(), json!({}))).collect()),
        FileError::OutOfRange { path: "tasks".into(), found: 8, most: 7 }
    );
}

#[test]
fn the_account_to_work_in_is_one_of_its_own() {
    let exercise = exercise();
    assert_eq!(exercise.account(), exercise.clone().account());
    assert_ne!(exercise.account(), exercise.case.id);
    assert_eq!(Exercise { title: " ".into(), ..exercise }.called(), "Halvern Foods");
}

/// Kept as it was first written: that it still opens is the promise.
#[test]
fn the_first_exercise_still_opens() {
    let ExerciseFile { exported, exercise } = opened(GOLDEN).unwrap();
    assert_eq!(
        (exported, exercise.id, exercise.title.as_str()),
        (made::exported(), Id::fixed(0xb0), "Who decides at Halvern?")
    );
    let task = &exercise.tasks[&Id::fixed(0xb1)];
    assert_eq!((task.text.as_str(), task.minutes), ("Place everybody who decides.", Some(20)));
    assert_eq!(task.tool, TaskTool::People);
    assert_eq!((exercise.case.account.name.as_str(), exercise.case.stakeholders.len()), ("Halvern Foods", 1));
}
