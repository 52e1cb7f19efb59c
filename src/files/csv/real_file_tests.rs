//! A real export, as Salesforce's Data Loader writes it.

use super::*;
use crate::plan::{Id, Plan};
use std::collections::BTreeMap;
use time::macros::date;

const FILE: &str = include_str!("../../../tests/data/salesforce-accountData.csv");

fn table(bytes: &[u8]) -> Table {
    Table::read(bytes, &|_| panic!("not legacy")).unwrap()
}

fn of(table: &Table) -> Preview {
    preview(table, &Mapping::guess(table), &BTreeMap::new(), date!(2026 - 11 - 22))
}

fn real() -> Preview {
    of(&table(FILE.as_bytes()))
}

fn ids(preview: &Preview) -> Vec<Id> {
    preview.accounts.iter().map(|account| account.plan.id).collect()
}

/// The plans, which must not depend on how the file is written.
fn plans(preview: &Preview) -> Vec<&Plan> {
    preview.accounts.iter().map(|account| &account.plan).collect()
}

/// The same table with another delimiter, every field quoted as the original does.
fn delimited(delimiter: &str) -> String {
    FILE.replace("\",\"", &format!("\"{delimiter}\""))
}

#[test]
fn every_row_is_an_account() {
    let preview = real();
    assert_eq!((preview.accounts.len(), preview.rejected.len()), (423, 0));
    let blank =
        |field: fn(&crate::plan::Account) -> bool| preview.accounts.iter().filter(|a| field(&a.plan.account)).count();
    assert_eq!(blank(|account| account.industry.is_empty()), 414);
    assert_eq!(blank(|account| account.domain.is_empty()), 420);
    assert_eq!(blank(|account| account.employees.is_some()), 7);
    assert!(preview.accounts.iter().all(|a| a.plan.is_untouched()));
}

#[test]
fn the_first_row_is_as_in_the_file() {
    let preview = real();
    let first = &preview.accounts[0];
    let account = &first.plan.account;
    assert_eq!((first.line, account.name.as_str()), (2, "Gravity Investments"));
    assert_eq!((account.region.as_str(), account.notes.as_str()), ("CO, US", "Billing city: FORT COLLINS"));
    let origin = account.origin.as_ref().unwrap();
    assert_eq!((origin.system.as_str(), origin.record.as_str()), ("salesforce", "001x0000002xLCVAA2"));
    assert_eq!(first.plan.id, Id::of_origin(&["salesforce", "001x0000002xLCVAA2"]));
}

#[test]
fn two_companies_of_one_unreadable_name_stay_two() {
    let preview = real();
    let twins: Vec<_> = preview.accounts.iter().filter(|a| a.plan.account.name == "?".repeat(16)).collect();
    assert_eq!(twins.len(), 2);
    assert_ne!(twins[0].plan.id, twins[1].plan.id);
    assert_eq!(twins[0].doubts, [Doubt::UnreadableName, Doubt::SameName { line: 37 }]);
    assert_eq!(twins[1].doubts, [Doubt::UnreadableName, Doubt::SameName { line: 35 }]);
    assert_eq!(preview.accounts.iter().filter(|a| a.ticked()).count(), 416);
    let doubted = preview.accounts.iter().filter(|a| !a.doubts.is_empty()).map(|a| a.line);
    assert_eq!(doubted.collect::<Vec<_>>(), [34, 35, 36, 37, 38, 87, 375]);
}

#[test]
fn columns_say_how_much_they_hold() {
    let table = table(FILE.as_bytes());
    let held = |header: &str| table.held(table.headers.iter().position(|other| other == header).unwrap());
    assert_eq!((held("PHONE").values, held("SHIPPINGCITY").values), (9, 3));
    assert_eq!(held("ACCOUNTNUMBER"), Held::default());
    assert_eq!(held("NAME").values, 423);
    assert_eq!(held("ISDELETED").samples, ["false"]);
    assert_eq!(held("BILLINGCITY").samples.len(), 2);
    assert_eq!(table.held(99), Held::default());
    assert_eq!(Foreign::guess(&table), None);
    assert_eq!(Mapping::guess(&table).columns.iter().filter(|column| column.field.is_some()).count(), 11);
}

#[test]
fn importing_twice_adds_nothing() {
    let first = real();
    let here = first.accounts.iter().map(|a| (a.plan.id, a.plan.account.name.clone())).collect();
    let table = table(FILE.as_bytes());
    let again = preview(&table, &Mapping::guess(&table), &here, date!(2027 - 01 - 05));
    assert_eq!(ids(&again), ids(&first));
    assert!(again.accounts.iter().all(|a| !a.ticked() && a.known()));
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
        let table = table(&bytes);
        assert_eq!((table.encoding, table.delimiter), (encoding, delimiter));
        assert_eq!(plans(&of(&table)), plans(&original));
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
        let preview = of(&table(text.as_bytes()));
        assert_eq!((preview.accounts.len(), preview.rejected.len()), (422, 1), "{with}: {:?}", preview.rejected);
        assert_eq!(preview.rejected[0].line, 5);
        assert!(preview.rejected[0].raw.contains("Hi"));
    }
}

#[test]
fn a_last_quote_never_closed_costs_its_line_alone() {
    let text = FILE.trim_end().strip_suffix('"').unwrap().to_owned();
    let preview = of(&table(text.as_bytes()));
    assert_eq!((preview.accounts.len(), preview.rejected.len()), (422, 1));
    assert_eq!(preview.rejected[0].line, 424);
}

#[test]
fn a_cut_off_file_gives_the_rows_before_the_cut() {
    let half = &FILE[..FILE.len() / 2];
    let preview = of(&table(half.as_bytes()));
    assert_eq!(preview.rejected.len(), 1);
    assert_eq!(plans(&preview)[..], plans(&real())[..preview.accounts.len()]);
}
