use super::*;
use crate::text::{Catalog, IsoFormats};
use time::macros::date;

fn read(text: &str) -> Preview {
    with(text, &BTreeMap::new())
}

fn with(text: &str, here: &BTreeMap<Id, String>) -> Preview {
    let table = Table::read(text.as_bytes(), &|_| panic!("not legacy")).unwrap();
    preview(&table, &Mapping::guess(&table), here, date!(2026 - 11 - 22))
}

fn only(text: &str) -> Account {
    let preview = read(text);
    assert_eq!(preview.accounts.len(), 1, "{preview:?}");
    preview.accounts[0].plan.account.as_ref().clone()
}

#[test]
fn every_field_finds_its_place() {
    let account = only(
        "Id,Name,Type,Industry,Segment,Country,State,City,Website,Employees,Territory,Notes\n\
         7,Acme,Customer - Direct,Media,Top 50,US,CA,Fresno,HTTP://www.Acme.com/x,\"1,200\",West,Old friends\n",
    );
    assert_eq!((account.name.as_str(), account.kind.get()), ("Acme", AccountKind::Customer));
    assert_eq!((account.industry.as_str(), account.segment.as_str()), ("Media", "Top 50"));
    assert_eq!((account.region.as_str(), account.territory.as_str()), ("CA, US", "West"));
    assert_eq!((account.domain.as_str(), account.employees), ("acme.com", Some(1200)));
    assert_eq!(account.notes, "Old friends\nCity: Fresno");
    let origin = account.origin.unwrap();
    assert_eq!((origin.system.as_str(), origin.record.as_str()), ("csv", "7"));
    assert_eq!(origin.on, Some(date!(2026 - 11 - 22)));
}

#[test]
fn what_cannot_be_read_as_its_field_is_kept_in_the_notes() {
    let account = only("Name,Type,Employees\nAcme,Partner,51-200\n");
    assert_eq!((account.kind.get(), account.employees), (AccountKind::Unknown, None));
    assert_eq!(account.notes, "Type: Partner\nEmployees: 51-200");
}

#[test]
fn counts_are_read_as_people_write_them() {
    for (text, count) in [
        ("350", Some(350)),
        ("1,200", Some(1200)),
        ("1.200", Some(1200)),
        ("12 000", Some(12_000)),
        ("1.234.567", Some(1_234_567)),
        ("350.0", Some(350)),
        ("6.0E2", Some(600)),
        ("1.5", None),
        ("-3", None),
        ("1,20", None),
        ("", None),
        ("many", None),
        ("99999999999", None),
        ("inf", None),
        ("NaN", None),
    ] {
        assert_eq!(super::count(text), count, "{text}");
    }
}

#[test]
fn kinds_are_read_in_both_languages() {
    for (text, kind) in [
        ("Customer - Direct", Some(AccountKind::Customer)),
        ("KUNDE", Some(AccountKind::Customer)),
        ("Prospect", Some(AccountKind::Prospect)),
        ("lead", Some(AccountKind::Prospect)),
        ("Competitor", None),
        ("", None),
    ] {
        assert_eq!(super::kind(text), kind, "{text}");
    }
}

#[test]
fn a_row_without_a_name_is_refused() {
    let preview = read("Name,City\n,Rome\nAcme,\n");
    assert_eq!(preview.accounts.len(), 1);
    assert_eq!((preview.rejected[0].line, preview.rejected[0].raw.as_str()), (2, " | Rome"));
    assert_eq!(preview.rejected[0].reason, msg!("csv-rejected-no-name"));
}

#[test]
fn the_same_name_is_a_doubt_and_the_same_record_is_refused() {
    let preview = read("Id,Name\n1,Acme\n2,ACME \n2,Acme Two\n3,Other\n");
    let doubts: Vec<_> = preview.accounts.iter().map(|account| account.doubts.clone()).collect();
    assert_eq!(doubts, [vec![Doubt::SameName { line: 3 }], vec![Doubt::SameName { line: 2 }], vec![]]);
    assert!(preview.accounts.iter().all(Candidate::ticked));
    assert_eq!((preview.rejected.len(), preview.rejected[0].line), (1, 4));
    assert_eq!(preview.rejected[0].reason, msg!("csv-rejected-same-record", line = 3_i64));
}

#[test]
fn records_imported_before_are_left_alone() {
    let text = "Id,Name\n1,Acme\n2,Halvern Foods\n3,New\n";
    let first = read(text);
    let here = [(first.accounts[0].plan.id, "Acme Ltd".to_owned()), (Id::fixed(1), "halvern  foods".to_owned())].into();
    let again = with(text, &here);
    assert_eq!(again.accounts[0].doubts, [Doubt::AlreadyHere { name: "Acme Ltd".into() }]);
    assert_eq!(again.accounts[1].doubts, [Doubt::NameTaken]);
    let ticked: Vec<bool> = again.accounts.iter().map(Candidate::ticked).collect();
    assert_eq!(ticked, [false, true, true]);
}

#[test]
fn deleted_records_are_not_ticked() {
    let preview = read("Id,Name,IsDeleted\n1,Acme,TRUE\n2,Other,false\n");
    assert_eq!(preview.accounts[0].doubts, [Doubt::Deleted]);
    assert!(!preview.accounts[0].ticked() && preview.accounts[1].ticked());
}

#[test]
fn unreadable_names_are_doubted() {
    for name in ["????", "M??ller", "Cr\u{FFFD}dito", "---", "…"] {
        assert!(unreadable(name), "{name}");
    }
    for name in ["Müller", "東京", "Why?", "3M", "Яндекс"] {
        assert!(!unreadable(name), "{name}");
    }
}

#[test]
fn without_keys_the_row_is_the_key() {
    let text = "Name,City\nAcme,Rome\nAcme,Oslo\nAcme,Rome\n";
    let (first, second) = (read(text), read(text));
    assert_eq!(first, second);
    assert_eq!((first.accounts.len(), first.rejected.len()), (2, 1));
    assert_ne!(first.accounts[0].plan.id, first.accounts[1].plan.id);
}

#[test]
fn keys_of_salesforce_are_known_by_their_look() {
    let id = |text: &str| read(text).accounts[0].plan.id;
    assert_eq!(id("Account ID,Name\n001x0000002xLCVAA2,A\n"), Id::of_origin(&["salesforce", "001x0000002xLCVAA2"]));
    assert_eq!(id("Record ID,Name\n123,A\n"), Id::of_origin(&["csv", "123"]));
}

#[test]
fn without_a_name_column_nothing_is_added() {
    let preview = read("foo,bar\n1,2\n,3\n");
    assert!(preview.accounts.is_empty() && preview.rejected.is_empty());
}

#[test]
fn every_reason_and_doubt_has_a_sentence() {
    let catalog = Catalog::new(&[], Box::new(IsoFormats));
    let mut all: Vec<Msg> = [
        Doubt::UnreadableName,
        Doubt::SameName { line: 3 },
        Doubt::AlreadyHere { name: "Acme".into() },
        Doubt::NameTaken,
        Doubt::Deleted,
    ]
    .iter()
    .map(Doubt::message)
    .collect();
    all.extend([msg!("csv-rejected-no-name"), msg!("csv-rejected-same-record", line = 3_i64)]);
    for msg in &all {
        let said = catalog.say(msg);
        assert!(said.contains(' ') && !said.contains(['{', '$']), "{said}");
    }
    for field in AccountField::ALL {
        assert_ne!(catalog.say(&field.message()), field.message().key);
    }
}
