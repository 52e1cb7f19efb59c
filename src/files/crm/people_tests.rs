//! Contacts become players of their account.

use super::fixture::*;
use super::*;
use crate::plan::{Stakeholder, Stamp};
use std::sync::Arc;

fn person(plan: &crate::plan::Plan, name: &str) -> Stakeholder {
    let mut named = plan.stakeholders.values().filter(|row| row.name == name);
    let found = named.next().unwrap_or_else(|| panic!("{name}"));
    assert!(named.next().is_none(), "{name} twice");
    found.as_ref().clone()
}

#[test]
fn salesforce_contacts_join_their_accounts() {
    let here = accounts_of("salesforce-accounts");
    let import = Import::of(&file("salesforce-contacts"), &here);
    assert_eq!(import.choices.kind, Kind::Contacts);
    assert_eq!(import.fates(), [Fate::New, Fate::New, Fate::New, Fate::New, Fate::Homeless]);
    assert_eq!(import.tally(), Tally { new: 3, left_out: 2, homeless: 1, ..import.tally() });
    let after = import.taken(&here, &[]);
    let alder = after.only("Alder Works AB");
    let (lind, berg) = (person(&alder, "Åsa Lind"), person(&alder, "Nils Berg"));
    assert_eq!((lind.title.as_str(), lind.unit.as_str()), ("Chief Operating Officer", "Operations"));
    assert_eq!(
        (lind.email.as_str(), lind.notes.as_str()),
        ("asa.lind@alder.example", "PHONE: +46 40 1".to_lowercase().replacen('p', "P", 1).as_str())
    );
    let boss = berg.reports_to.and_then(|id| alder.stakeholders.get(&id)).unwrap();
    assert_eq!(boss.name, "Åsa Lind");
    assert_eq!(after.len(), here.len(), "the account nobody knows is not made unasked");
    assert!(after.only("Birch & Daughters").stakeholders.values().all(|row| row.name != "Olli Old"), "deleted there");
    assert!(Import::of(&file("salesforce-contacts"), &after).made(&after, &Ticks::default()).is_empty());
}

#[test]
fn one_choice_makes_accounts_for_the_homeless() {
    let import = Import::chosen(&file("hubspot-contacts"), &Here::default(), |choices, _| choices.make_accounts = true);
    assert_eq!((import.tally().homeless, import.tally().accounts, import.tally().rejected), (3, 2, 1));
    let after = import.taken(&Here::default(), &[]);
    assert_eq!(after.only("Gorse Logistics").stakeholders.len(), 2, "of several companies the first");
    assert_eq!(after.account("Hazel Foods").domain, "hazelfoods.example", "by the mail address");
    // The companies that come later meet the accounts made for their people.
    let companies = Import::of(&file("hubspot-companies"), &after);
    assert_eq!(companies.fates()[1..3], [Fate::Known, Fate::Known]);
    assert_eq!(companies.taken(&after, &[]).len(), 4);
}

#[test]
fn an_account_is_found_by_key_then_name_then_mail_domain() {
    let here = here_of([account(1, "Acme", "acme.example"), account(2, "Birch", "birch.example")]);
    let text = "Full Name,Email,Company Name\nAnn,ann@x.example,acme\nBob,bob@birch.example,\nCid,cid@gmail.com,\n";
    let import = Import::of(text.as_bytes(), &here);
    assert_eq!(import.fates(), [Fate::New, Fate::New]);
    assert_eq!(import.found.rejected[0].reason, msg!("csv-rejected-no-account"));
    let after = import.taken(&here, &[]);
    assert_eq!((after.only("Acme").stakeholders.len(), after.only("Birch").stakeholders.len()), (1, 1));
}

#[test]
fn accounts_of_one_name_take_nobody() {
    let here = here_of([account(1, "Acme", ""), account(2, "acme", "")]);
    let import = Import::of(b"Full Name,Job Title,Company Name\nAnn,CEO,Acme\n", &here);
    assert_eq!(import.found.rejected[0].reason, msg!("csv-rejected-several-accounts", account = "Acme"));
    let lost = here_of([account(1, "????", "")]);
    let import = Import::of("Full Name,Job Title,Company Name\nAnn,CEO,????\n".as_bytes(), &lost);
    assert_eq!(import.found.rejected[0].reason, msg!("csv-rejected-no-account"), "no match on what nobody can read");
}

#[test]
fn a_person_here_is_proposed_and_their_stance_stays() {
    let mut plan = account(1, "Acme", "acme.example");
    let ann = Stakeholder { name: "Ann Lee".into(), title: "Owner".into(), sway: Some(5), ..Stakeholder::default() };
    plan.stakeholders.insert(crate::plan::Id::fixed(9), Arc::new(ann));
    let here = here_of([plan]);
    let text = "Record ID,First Name,Last Name,Email,Job Title,Company Name\n7,ann,LEE,ann@acme.example,CEO,Acme\n";
    let import = Import::of(text.as_bytes(), &here);
    assert_eq!(import.fates(), [Fate::Alike(Likeness::Name)]);
    assert_eq!(import.tally().kept, 2, "name and title say something else there");
    let ann = person(&import.taken(&here, &[]).only("Acme"), "Ann Lee");
    assert_eq!((ann.title.as_str(), ann.email.as_str(), ann.sway), ("Owner", "ann@acme.example", Some(5)));
    assert_eq!(import.taken(&here, &[2]).only("Acme").stakeholders.len(), 2, "refused, she is somebody else");
}

#[test]
fn namesakes_stay_two() {
    let here = here_of([account(1, "Acme", "")]);
    let text = "Record ID,Full Name,Job Title,Company Name\n1,Ann,CEO,Acme\n2,Ann,Buyer,Acme\n";
    let import = Import::of(text.as_bytes(), &here);
    assert_eq!(import.doubts(), [vec![Doubt::SameName { line: 3 }], vec![Doubt::SameName { line: 2 }]]);
    assert_eq!(import.taken(&here, &[]).only("Acme").stakeholders.len(), 2);
}

#[test]
fn nobody_reports_in_a_circle() {
    let here = here_of([account(1, "Acme", "")]);
    let text =
        "Record ID,Full Name,Job Title,Company Name,Manager\n1,Ann,A,Acme,Bob\n2,Bob,B,Acme,Ann\n3,Cid,C,Acme,Cid\n";
    let acme = Import::of(text.as_bytes(), &here).taken(&here, &[]).only("Acme");
    let lines = acme.stakeholders.values().filter(|row| row.reports_to.is_some()).count();
    assert_eq!(lines, 1);
}

#[test]
fn dynamics_in_utf16_reports_by_name() {
    let here = accounts_of("dynamics-accounts");
    let after = Import::of(&file("dynamics-contacts"), &here).taken(&here, &[]);
    let plan = after.only("Müller Präzision GmbH");
    let boss = person(&plan, "Jörg Weiß").reports_to.and_then(|id| plan.stakeholders.get(&id)).unwrap();
    assert_eq!((boss.name.as_str(), boss.title.as_str()), ("Käthe Groß", "Geschäftsführerin"));
}

#[test]
fn a_file_is_matched_alike_in_small_and_large_bites() {
    let here = accounts_of("salesforce-accounts");
    let import = Import::of(&file("salesforce-contacts"), &here);
    let mut matching = Matching::new(import.table.clone(), &import.mapping, &import.choices, &import.survey, TODAY);
    assert!(matching.advance(&here, &playbook(), 1_000));
    assert!(matching.progress() >= 1.0);
    assert_eq!(matching.finish(), import.found);
    assert_eq!(When { today: TODAY, now: Stamp(1) }.today, TODAY);
}
