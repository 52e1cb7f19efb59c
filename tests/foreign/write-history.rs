//! Writes a history for a program that somebody else wrote, and what it should find in there.
//! `cargo run --example write-history -- FOLDER`

#![allow(clippy::expect_used)] // it is a test's half: it may fail loudly

use groundplan::history::History;
use groundplan::msg;
use groundplan::plan::{Author, Id, Patch, Plan, Stakeholder, Stamp, Stance, diff};
use serde_json::json;
use std::path::PathBuf;

struct Desk {
    history: History,
    name: &'static str,
}

impl Desk {
    fn edit(&mut self, at: i64, change: impl FnOnce(&mut Plan)) {
        let mut plan = self.history.plan().clone();
        change(&mut plan);
        let ops = diff(self.history.plan(), &plan);
        let by = Author { device: Id::default(), name: self.name.to_owned() };
        let id = Id::of_origin(&[self.name, &at.to_string()]);
        let patch = Patch { id, plan: plan.id, at: Stamp(at), by, label: msg!("history-edit"), ops };
        self.history.record(&patch).expect("recorded");
    }
}

fn main() {
    let folder = PathBuf::from(std::env::args().nth(1).expect("a folder"));
    let (ann_id, jon, sale) = (Id::fixed(1), Id::fixed(2), Id::fixed(3));
    let mut plan = Plan::new(Id::fixed(9), "Acme / \"Söhne\" 🌿");
    let person = Stakeholder { name: "J. Doe".into(), notes: "Likes maps.".into(), ..Stakeholder::default() };
    plan.stakeholders.insert(ann_id, person.into());
    plan.stakeholders.insert(jon, Stakeholder { name: "Gone".into(), ..Stakeholder::default() }.into());
    plan.extra.insert("gadgets".into(), json!({"a/b~c": {"sizes": [1, {"x": null}], "big": u64::MAX, "half": 0.5}}));
    let begun = History::of_plan(&plan, Stamp(1_000), &Author::default(), [9; 16]).expect("a history");
    let read = |actor| History::load(&begun.save(), [actor; 16]).expect("read");
    let mut ann = Desk { history: read(1), name: "Ann" };
    let mut bjorn = Desk { history: read(2), name: "Björn" };
    ann.edit(5_000, |plan| {
        Plan::change(&mut plan.stakeholders, ann_id, |row| {
            row.title = "COO".into();
            row.notes.push_str(" Plays chess.");
            row.position_mut(sale).stance = Stance::Advocate.into();
        });
        plan.stakeholders.remove(&jon);
    });
    bjorn.edit(6_000, |plan| {
        Plan::change(&mut plan.stakeholders, ann_id, |row| {
            row.title = "Chief".into();
            row.notes.insert_str(0, "Met in May. ");
        });
    });
    ann.history.merge(&bjorn.history).expect("merged");
    let titles: Vec<_> =
        ann.history.conflicts().expect("conflicts").into_iter().map(|conflict| conflict.what).collect();
    let expected = json!({
        "plan": ann.history.plan(),
        "edits": ann.history.timeline().expect("a timeline"),
        "conflicts": titles,
    });
    std::fs::write(folder.join("history.automerge"), ann.history.save()).expect("written");
    std::fs::write(folder.join("expected.json"), expected.to_string()).expect("written");
}
