//! Writes what leaves into a folder, for programs nobody here wrote to read: `cargo run --example out FOLDER`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use groundplan::app::out::{call, plan as whole, tables};
use groundplan::files::out::ics::{When, calendar};
use groundplan::files::out::{Cell, Column, Grid, csv::csv, html, xlsx::workbook};
use groundplan::files::{Exported, LeaveOut, plan_file, sample};
use groundplan::plan::{Id, Money, Plan, Stamp, TimeOfDay};
use groundplan::playbook::Playbook;
use groundplan::text::{Catalog, IsoFormats, Msg};
use groundplan::tools::calls::sheet::{Copy, Mode, sheet};
use std::fs;
use std::path::PathBuf;
use time::macros::date;

const AT: Stamp = Stamp(1_795_348_800_000);
const CALL: u128 = 0x504;

fn main() {
    let folder = PathBuf::from(std::env::args().nth(1).expect("a folder"));
    fs::create_dir_all(&folder).unwrap();
    let write = |name: &str, bytes: &[u8]| fs::write(folder.join(name), bytes).unwrap();
    let catalog = Catalog::new(&[], Box::new(IsoFormats));
    let say = |msg: &Msg| catalog.say(msg);
    let today = date!(2026 - 11 - 22);
    let playbook = Playbook::standard(&say);
    let plan = harmful(sample::plan(&fs::read_to_string("public/sample/halvern-foods.json").unwrap(), today).unwrap());
    let sale = plan.opportunities.keys().next().copied();

    let mut grids = tables::tables(&plan, &playbook, today, &say);
    for grid in &grids {
        write(&format!("{}.csv", grid.name), csv(grid).as_bytes());
    }
    grids.push(naughty());
    write("plan.xlsx", &workbook(&grids, "Halvern Foods", AT).unwrap());

    let page = sheet(&plan, &playbook, &plan.calls[&Id::fixed(CALL)], (Copy::Clean, Mode::Full), today, &say);
    for (name, made) in [("first", AT), ("later", Stamp(AT.0 + 3_600_000))] {
        let instant = |_, _: TimeOfDay| Stamp(1_795_602_600_000);
        let entry = call::event(&plan, Id::fixed(CALL), &page, made, &instant).unwrap();
        write(&format!("{name}.ics"), calendar(std::slice::from_ref(&entry)).unwrap().as_bytes());
        let day = groundplan::files::out::ics::Event { when: When::Day(today), ..entry };
        write("day.ics", calendar(&[day]).unwrap().as_bytes());
    }

    let file = plan_file::export_without(&plan, &LeaveOut::default(), &Exported::default()).unwrap();
    let css = style();
    let made = whole::document((&plan, &playbook, today), sale, &css, &say, &|day| day.to_string());
    let words = html::Words { language: "en", contents: "Contents", as_table: "As a table", foot: "Read only." };
    write("plan.html", html::page(&made.document, words, &made.style, Some(&file)).as_bytes());
}

/// The app's style sheet, tokens first.
fn style() -> String {
    let mut names: Vec<PathBuf> = fs::read_dir("style").unwrap().map(|entry| entry.unwrap().path()).collect();
    names.sort_by_key(|name| (!name.ends_with("tokens.css"), name.clone()));
    names.iter().map(|name| fs::read_to_string(name).unwrap()).collect()
}

/// The sample with a formula for a name, a debt, and a second currency.
fn harmful(mut plan: Plan) -> Plan {
    let ids: Vec<Id> = plan.opportunities.keys().copied().collect();
    Plan::change(&mut plan.opportunities, ids[0], |row| {
        row.our_next_step = "=HYPERLINK(\"http://x\",\"y\")".into();
        row.amount = Some(Money::new(-420_000, "EUR"));
    });
    Plan::change(&mut plan.opportunities, ids[1], |row| row.amount = Some(Money::new(60_000, "USD")));
    let call = Id::fixed(CALL);
    Plan::change(&mut plan.calls, call, |row| {
        row.at = TimeOfDay::new(9, 30);
        row.minutes = Some(45);
    });
    plan
}

/// Every naughty string in a sheet of its own.
fn naughty() -> Grid {
    let list: Vec<String> = serde_json::from_str(&fs::read_to_string("tests/data/blns.json").unwrap()).unwrap();
    Grid {
        name: "Naughty: [strings]".into(),
        columns: vec![Column::new("Words".into(), 40)],
        rows: list.into_iter().map(|text| vec![Cell::text(text)]).collect(),
        total: String::new(),
    }
}
