//! A real export, as Salesforce's Data Loader writes it.

use super::fixture::*;
use super::*;
use crate::files::csv::{Delimiter, Encoding, Held};
use crate::plan::{Id, Plan};
use std::collections::{BTreeMap, BTreeSet};

const FILE: &str = include_str!("../../../tests/data/salesforce-accountData.csv");

fn of(bytes: &[u8]) -> Import {
    Import::of(bytes, &Here::default())
}

fn real() -> Import {
    of(FILE.as_bytes())
}

/// Every line with a doubt about the name, turned: all that is left out comes in.
fn all(import: &Import) -> Here {
    let out = import.found.candidates.iter().filter(|candidate| !candidate.ticked());
    import.taken(&Here::default(), &out.map(|candidate| candidate.line).collect::<Vec<_>>())
}

/// The plans, which must not depend on how the file is written.
fn plans(import: &Import) -> BTreeMap<Id, Plan> {
    all(import).all()
}

/// The same table with another delimiter, every field quoted as the original does.
fn delimited(delimiter: &str) -> String {
    FILE.replace("\",\"", &format!("\"{delimiter}\""))
}

#[test]
fn every_row_is_an_account() {
    let import = real();
    let here = all(&import);
    assert_eq!((here.len(), import.found.rejected.len()), (423, 0));
    let plans = here.all();
    let count = |held: fn(&crate::plan::Account) -> bool| plans.values().filter(|plan| held(&plan.account)).count();
    assert_eq!(count(|account| account.industry.is_empty()), 414);
    assert_eq!(count(|account| account.domain.is_empty()), 420);
    assert_eq!(count(|account| account.employees.is_some()), 7);
    assert!(plans.values().all(Plan::is_untouched));
}

#[test]
fn the_first_row_is_as_in_the_file() {
    let import = real();
    let first = &import.found.candidates[0];
    let plan = all(&import).only("Gravity Investments");
    assert_eq!((first.line, first.name.as_str()), (2, "Gravity Investments"));
    let account = &plan.account;
    assert_eq!((account.region.as_str(), account.notes.as_str()), ("CO, US", "Billing city: FORT COLLINS"));
    let origin = account.origin.as_ref().unwrap();
    assert_eq!((origin.system.as_str(), origin.record.as_str()), ("salesforce", "001x0000002xLCVAA2"));
    assert_eq!(plan.id, Id::of_origin(&["salesforce", "001x0000002xLCVAA2"]));
}

#[test]
fn two_companies_of_one_unreadable_name_stay_two() {
    let import = real();
    let twins: Vec<_> = import.found.candidates.iter().filter(|a| a.name == "?".repeat(16)).collect();
    assert_eq!(twins.len(), 2);
    assert_eq!(twins[0].doubts, [Doubt::UnreadableName, Doubt::SameName { line: 37 }]);
    assert_eq!(twins[1].doubts, [Doubt::UnreadableName, Doubt::SameName { line: 35 }]);
    assert_eq!(import.tally().new, 416);
    let doubted = import.found.candidates.iter().filter(|a| a.doubtful()).map(|a| a.line);
    assert_eq!(doubted.collect::<Vec<_>>(), [34, 35, 36, 37, 38, 87, 375]);
    let named = all(&import).all().into_values().filter(|plan| plan.account.name == "?".repeat(16)).count();
    assert_eq!(named, 2);
}

#[test]
fn columns_say_how_much_they_hold() {
    let Import { table, mapping, choices, .. } = real();
    let held = |header: &str| table.held(table.headers.iter().position(|other| other == header).unwrap());
    assert_eq!((held("PHONE").values, held("SHIPPINGCITY").values), (9, 3));
    assert_eq!(held("ACCOUNTNUMBER"), Held::default());
    assert_eq!(held("NAME").values, 423);
    assert_eq!(held("ISDELETED").samples, ["false"]);
    assert_eq!(held("BILLINGCITY").samples.len(), 2);
    assert_eq!(table.held(99), Held::default());
    assert_eq!(choices.kind, Kind::Accounts);
    assert_eq!(mapping.columns.iter().filter(|column| column.field.is_some()).count(), 11);
}

#[test]
fn importing_twice_adds_nothing() {
    let here = all(&real());
    let again = Import::of(FILE.as_bytes(), &here);
    assert_eq!(again.tally(), Tally { unchanged: 423, ..Tally::default() });
    assert!(again.made(&here, &BTreeSet::new()).is_empty());
}

#[test]
fn encodings_and_delimiters_make_no_difference() {
    let original = real();
    let wide = |text: &str, bytes: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(bytes).collect::<Vec<u8>>();
    let marked = format!("\u{FEFF}{FILE}");
    for (bytes, encoding, delimiter) in [
        (marked.clone().into_bytes(), Encoding::Utf8, Delimiter::Comma),
        (wide(&marked, u16::to_le_bytes), Encoding::Utf16Le, Delimiter::Comma),
        (wide(&marked, u16::to_be_bytes), Encoding::Utf16Be, Delimiter::Comma),
        (wide(FILE, u16::to_le_bytes), Encoding::Utf16Le, Delimiter::Comma),
        (wide(&delimited("\t"), u16::to_le_bytes), Encoding::Utf16Le, Delimiter::Tab),
        (delimited(";").into_bytes(), Encoding::Utf8, Delimiter::Semicolon),
        (delimited("\t").into_bytes(), Encoding::Utf8, Delimiter::Tab),
        (FILE.replace("\r\n", "\n").into_bytes(), Encoding::Utf8, Delimiter::Comma),
    ] {
        let import = of(&bytes);
        assert_eq!((import.table.encoding, import.table.delimiter), (encoding, delimiter));
        assert_eq!(plans(&import), plans(&original));
    }
}

#[test]
fn a_stray_quote_names_its_line_and_costs_it_alone() {
    for (what, with) in [
        ("\"Hi Rise\"", "\"Hi \"Rise\""),
        ("\"Hi Rise\"", "\"Hi Rise"),
        ("\"Hi Rise\"", "\"Hi\" Rise\""),
        ("\"001x0000002xLCYAA2\"", "\"001x0000002xLCYAA2"),
    ] {
        let text = FILE.replacen(what, with, 1);
        assert_ne!(text, FILE);
        let preview = of(text.as_bytes()).found;
        assert_eq!((preview.candidates.len(), preview.rejected.len()), (422, 1), "{with}: {:?}", preview.rejected);
        assert_eq!(preview.rejected[0].line, 5);
        assert!(preview.rejected[0].fields[0].contains("Hi"));
    }
}

#[test]
fn a_last_quote_never_closed_costs_its_line_alone() {
    let text = FILE.trim_end().strip_suffix('"').unwrap().to_owned();
    let preview = of(text.as_bytes()).found;
    assert_eq!((preview.candidates.len(), preview.rejected.len()), (422, 1));
    assert_eq!(preview.rejected[0].line, 424);
}

#[test]
fn a_cut_off_file_gives_the_rows_before_the_cut() {
    let half = &FILE[..FILE.len() / 2];
    let import = of(half.as_bytes());
    assert_eq!(import.found.rejected.len(), 1);
    let whole = plans(&real());
    assert!(plans(&import).iter().all(|(id, plan)| whole.get(id) == Some(plan)));
    assert!(import.found.candidates.len() > 200);
}
