//! The shape of the house: short files.

use super::source::{Source, files};

/// Past this a file has more than one subject.
const LONGEST: usize = 400;

fn too_long(file: &Source) -> Option<String> {
    let lines = file.text.lines().count();
    (lines > LONGEST).then(|| format!("{}: {lines} lines", file.path))
}

#[test]
fn no_file_is_longer_than_one_subject() {
    let all = [("src", ".rs"), ("tests", ".rs"), ("tests", ".js"), ("scripts", ".js")];
    let found: Vec<_> =
        all.iter().flat_map(|(folder, ending)| files(folder, ending)).filter_map(|it| too_long(&it)).collect();
    assert!(found.is_empty(), "longer than {LONGEST} lines:\n{}\n", found.join("\n"));
}

#[test]
fn a_long_file_is_seen() {
    assert!(too_long(&Source::example("src/plan/a.rs", &"x\n".repeat(LONGEST))).is_none());
    assert!(too_long(&Source::example("src/plan/a.rs", &"x\n".repeat(LONGEST + 1))).is_some());
}
