//! Accounts: what a row becomes, and how it is told from what is here.

use super::Likeness::{Domain, DomainAndName, Name};
use super::fixture::*;
use super::*;
use crate::plan::{Account, AccountKind, Fit, Id};
use crate::playbook::Standing::{self, Off, On};
use crate::text::{Catalog, IsoFormats, Msg};
use time::macros::date;

fn read(text: &str) -> Import {
    Import::of(text.as_bytes(), &Here::default())
}

fn only(text: &str) -> Account {
    let here = read(text).taken(&Here::default(), &[]);
    let plan = here.all().into_values().next().unwrap();
    plan.account.as_ref().clone()
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
    assert_eq!(account.imported["csv:7"].values["employees"], "1200");
}

#[test]
fn what_cannot_be_read_as_its_field_is_kept_in_the_notes() {
    let account = only("Name,Type,Employees\nAcme,Partner,51-200\n");
    assert_eq!((account.kind.get(), account.employees), (AccountKind::Unknown, None));
    assert_eq!(account.notes, "Type: Partner\nEmployees: 51-200");
}

#[test]
fn a_row_without_a_name_is_refused() {
    let found = read("Name,City\n,Rome\nAcme,\n").found;
    assert_eq!(found.candidates.len(), 1);
    assert_eq!((found.rejected[0].line, &found.rejected[0].fields), (2, &vec![String::new(), "Rome".into()]));
    assert_eq!(found.rejected[0].reason, msg!("csv-rejected-no-name"));
}

#[test]
fn the_same_name_is_a_doubt_and_the_same_record_is_refused() {
    let import = read("Id,Name\n1,Acme\n2,ACME \n2,Acme Two\n3,Other\n");
    assert_eq!(import.doubts(), [vec![Doubt::SameName { line: 3 }], vec![Doubt::SameName { line: 2 }], vec![]]);
    assert!(import.found.candidates.iter().all(Candidate::ticked));
    let rejected = &import.found.rejected;
    assert_eq!((rejected.len(), rejected[0].line), (1, 4));
    assert_eq!(rejected[0].reason, msg!("csv-rejected-same-record", line = 3_i64));
    assert_eq!(import.taken(&Here::default(), &[]).len(), 3, "never two rows in one account");
}

#[test]
fn domain_and_name_propose_a_match_that_a_person_can_refuse() {
    let here = here_of([
        account(1, "Acme", "acme.example"),
        account(2, "Birch", ""),
        account(3, "Cedar Holding", "cedar.example"),
        account(4, "Dune", "dune.example"),
    ]);
    let text =
        "Name,Website\nACME,www.acme.example\nbirch,birch.example\nCedar Glass,cedar.example\nDune,other.example\n";
    let import = Import::of(text.as_bytes(), &here);
    assert_eq!(
        import.fates(),
        [Fate::Alike(DomainAndName), Fate::Alike(Name), Fate::Alike(Domain), Fate::New],
        "of one name and different domains are different companies"
    );
    let ticked: Vec<bool> = import.found.candidates.iter().map(Candidate::ticked).collect();
    assert_eq!(ticked, [true, true, false, true]);
    let after = import.taken(&here, &[]);
    assert_eq!(after.len(), 6);
    assert_eq!(after.plan(Id::fixed(2)).unwrap().account.domain, "birch.example", "what was empty is filled");
    assert_eq!(after.plan(Id::fixed(1)).unwrap().account.name, "Acme", "what is here stays");
    assert_eq!(import.taken(&here, &[2]).len(), 7, "refused, it is an account of its own");
    let again = Import::of(text.as_bytes(), &after);
    assert!(again.made(&after, &Ticks::default()).is_empty(), "the same file twice changes nothing");
}

#[test]
fn two_rows_never_become_one_account() {
    let here = here_of([account(1, "Acme", ""), account(2, "Birch", ""), account(3, "Birch", "")]);
    let import = Import::of(b"Name,City\nAcme,Rome\nAcme,Oslo\nBirch,Bonn\n", &here);
    assert_eq!(import.fates(), [Fate::New; 3]);
    assert!(import.doubts().iter().all(|doubts| doubts.contains(&Doubt::NameTaken)), "{:?}", import.doubts());
    assert_eq!(import.taken(&here, &[]).len(), 6);
}

#[test]
fn a_name_nobody_can_read_matches_nothing() {
    let here = here_of([account(1, "????", ""), account(2, "…", "dots.example")]);
    let import = Import::of("Name,Website\n????,\n…,dots.example\n".as_bytes(), &here);
    assert_eq!(import.fates(), [Fate::New; 2]);
    assert_eq!(import.tally().left_out, 2);
    assert_eq!(import.taken(&here, &[2, 3]).len(), 4, "ticked, it comes in as itself");
}

#[test]
fn deleted_records_are_not_ticked_and_delete_nothing() {
    let text = "Id,Name,IsDeleted\n1,Acme,TRUE\n2,Other,false\n";
    let import = read(text);
    assert_eq!(import.doubts()[0], [Doubt::Deleted]);
    assert!(!import.found.candidates[0].ticked() && import.found.candidates[1].ticked());
    let all = import.taken(&Here::default(), &[2]);
    let again = Import::of(text.as_bytes(), &all);
    assert!(again.made(&all, &Ticks::default()).is_empty());
}

#[test]
fn without_keys_the_row_is_the_key() {
    let text = "Name,City\nAcme,Rome\nAcme,Oslo\nAcme,Rome\n";
    let (first, second) = (read(text), read(text));
    assert_eq!(first.found, second.found);
    assert_eq!((first.found.candidates.len(), first.found.rejected.len()), (2, 1));
    let all = first.taken(&Here::default(), &[]);
    assert_eq!(Import::of(text.as_bytes(), &all).tally().unchanged, 2);
}

#[test]
fn keys_are_known_by_their_look_and_their_headings() {
    let id = |text: &str| *read(text).taken(&Here::default(), &[]).ids().first().unwrap();
    assert_eq!(id("Account ID,Name\n001x0000002xLCVAA2,A\n"), Id::of_origin(&["salesforce", "001x0000002xLCVAA2"]));
    assert_eq!(id("Record ID,Name\n123,A\n"), Id::of_origin(&["csv", "123"]));
    assert_eq!(id("Record ID,Company name,Company owner\n123,A,B\n"), Id::of_origin(&["hubspot", "123"]));
    assert_eq!(id("(Do Not Modify) Account,Account Name\n{AB},A\n"), Id::of_origin(&["dynamics", "ab"]));
}

#[test]
fn reports_and_the_data_loader_speak_of_the_same_record() {
    let here = read("Account ID,Name\n001x0000002xLCVAA2,A\n").taken(&Here::default(), &[]);
    let import = Import::of(b"Account ID,Name\n001x0000002xLCV,B\n", &here);
    assert_eq!(import.fates(), [Fate::Known]);
    assert_eq!(import.taken(&here, &[]).len(), 1);
}

#[test]
fn accounts_imported_before_there_was_a_memory_are_known() {
    let mut plan = account(1, "Acme", "");
    let origin = crate::plan::Origin { system: "csv".into(), record: "7".into(), on: None };
    plan.account_mut().origin = Some(origin);
    let here = here_of([plan]);
    let import = Import::of(b"Record ID,Company name,Company owner,Industry\n7,Acme,Ann,Food\n", &here);
    assert_eq!((import.fates(), import.tally().updated), (vec![Fate::Known], 1));
    assert_eq!(import.taken(&here, &[]).account("Acme").industry, "Food");
}

#[test]
fn a_key_that_means_another_company_by_now_is_asked_about() {
    let here = read("Id,Name,Website\n1,Acme,acme.example\n").taken(&Here::default(), &[]);
    let import = Import::of(b"Id,Name,Website\n1,Birch,birch.example\n", &here);
    assert_eq!(import.doubts()[0], [Doubt::Renamed { was: "Acme".into() }]);
    assert_eq!(import.tally().left_out, 1);
    assert_eq!(import.taken(&here, &[]).account("Acme").domain, "acme.example");
    let renamed = Import::of(b"Id,Name,Website\n1,Acme Group,acme.example\n", &here);
    assert_eq!((renamed.doubts()[0].len(), renamed.tally().updated), (0, 1));
}

#[test]
fn without_a_name_column_nothing_is_added() {
    let import = read("foo,bar\n1,2\n,3\n");
    assert_eq!(import.tally(), Tally::default());
}

#[test]
fn off_the_territory_is_shown_and_comes_in_all_the_same() {
    let import = Import::of(&file("salesforce-accounts"), &Here::default());
    let standing: Vec<Standing> = import.found.candidates.iter().map(|c| c.fit.territory).collect();
    assert_eq!(standing, [On, On, Off, Off, Off, On]);
    assert_eq!((import.tally().off_territory, import.tally().coming()), (2, 5), "the unreadable one stays out");
}

#[test]
fn a_column_can_answer_the_target_profile() {
    let choose = |_: &mut Choices, mapping: &mut Mapping| {
        mapping.set(1, Some("profile.need"));
        mapping.set(2, Some("profile.power"));
    };
    let text = b"Name,Needs us,Can decide\nAcme,No,no\nBirch,yes,Yes\nCedar,perhaps,\n";
    let import = Import::chosen(text, &Here::default(), choose);
    let standing: Vec<Standing> = import.found.candidates.iter().map(|c| c.fit.profile).collect();
    assert_eq!(standing, [Off, On, Standing::Unknown]);
    assert_eq!(import.doubts()[2], [Doubt::Unread { column: "Needs us".into(), value: "perhaps".into() }]);
    assert_eq!(import.tally().off_profile, 1);
    assert_eq!(import.taken(&Here::default(), &[]).account("Acme").profile["need"], Fit::No);
}

#[test]
fn every_reason_and_doubt_has_a_sentence() {
    let catalog = Catalog::new(&[], Box::new(IsoFormats));
    let mut all: Vec<Msg> = [
        Doubt::UnreadableName,
        Doubt::SameName { line: 3 },
        Doubt::NameTaken,
        Doubt::Deleted,
        Doubt::Renamed { was: "Acme".into() },
        Doubt::Unread { column: "Amount".into(), value: "much".into() },
    ]
    .iter()
    .map(Doubt::message)
    .collect();
    all.extend([msg!("csv-rejected-no-name"), msg!("csv-rejected-same-record", line = 3_i64)]);
    all.extend([Likeness::DomainAndName, Likeness::Name, Likeness::Domain, Likeness::Email].map(Likeness::message));
    for msg in &all {
        let said = catalog.say(msg);
        assert!(said.contains(' ') && !said.contains(['{', '$']), "{said}");
    }
    for field in Kind::ALL.into_iter().flat_map(|kind| offered(kind, &playbook())) {
        assert_ne!(catalog.say(&field.name), field.name.key, "{}", field.key);
    }
}
