use super::*;
use crate::files::{Contents, made, read_any};
use serde_json::json;

const GOLDEN: &str = include_str!("../../tests/golden/submission-v1.groundplan");

fn submission() -> Submission {
    Submission {
        id: Id::fixed(0xc0),
        exercise: Id::fixed(0xb0),
        title: "Who decides at Halvern?".into(),
        participant: "Kim Park".into(),
        done: [(Id::fixed(0xb1), true)].into(),
        plan: serde_json::from_value(made::one_of_each()).unwrap(),
        ..Submission::default()
    }
}

fn opened(text: &str) -> Result<SubmissionFile, FileError> {
    match read_any(text.as_bytes())? {
        Contents::Submission(file) => Ok(*file),
        other => panic!("{other:?}"),
    }
}

#[test]
fn what_is_handed_in_is_read() {
    let text = export(&submission(), &made::exported()).unwrap();
    assert_eq!(opened(&text).unwrap(), SubmissionFile { exported: made::exported(), submission: submission() });
}

#[test]
fn nobody_hands_in_without_a_name() {
    let nameless = Submission { participant: "  ".into(), ..submission() };
    let path = |error: Result<String, FileError>| match error {
        Err(FileError::Field { path, .. }) => path,
        other => panic!("{other:?}"),
    };
    assert_eq!(path(export(&nameless, &made::exported())), "participant");
    assert_eq!(path(export(&Submission { id: Id::default(), ..submission() }, &made::exported())), "id");
    assert_eq!(path(export(&Submission { exercise: Id::default(), ..submission() }, &made::exported())), "exercise");
}

#[test]
fn what_is_wrong_is_named_with_its_place() {
    let refused = |change: fn(&mut Value)| {
        let mut contents = serde_json::to_value(submission()).unwrap();
        change(&mut contents);
        opened(&seal(Kind::Submission, &contents, &made::exported())).unwrap_err()
    };
    assert_eq!(refused(|file| file["plan"] = json!({})), FileError::NoName);
    assert!(matches!(refused(|file| file["done"] = json!([])), FileError::Field { path, .. } if path == "done"));
    assert!(matches!(refused(|file| file["plan"]["calls"] = json!([])),
        FileError::Field { path, .. } if path == "plan.calls"));
    let whole = export(&submission(), &made::exported()).unwrap();
    assert_eq!(opened(&whole.replacen("Kim", "Tim", 1)).unwrap_err(), FileError::Damaged);
}

/// Kept as it was first written: that it still opens is the promise.
#[test]
fn the_first_submission_still_opens() {
    let SubmissionFile { exported, submission } = opened(GOLDEN).unwrap();
    assert_eq!((exported, submission.participant.as_str()), (made::exported(), "Kim Park"));
    assert_eq!((submission.id, submission.exercise), (Id::fixed(0xc0), Id::fixed(0xb0)));
    assert_eq!(submission.done, [(Id::fixed(0xb1), true)].into());
    assert_eq!(submission.plan.account.name, "Halvern Foods");
}
