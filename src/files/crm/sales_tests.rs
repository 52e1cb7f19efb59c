//! Opportunities join the funnel of their account.

use super::fixture::*;
use super::*;
use crate::plan::{Money, Opportunity, Plan};
use time::macros::date;

fn sale(plan: &Plan, name: &str) -> Opportunity {
    plan.opportunities.values().find(|row| row.name == name).unwrap_or_else(|| panic!("{name}")).as_ref().clone()
}

#[test]
fn salesforce_opportunities_join_the_funnel() {
    let here = accounts_of("salesforce-accounts");
    let import = Import::of(&file("salesforce-opportunities"), &here);
    assert_eq!(import.choices.kind, Kind::Opportunities);
    assert_eq!(import.tally(), Tally { new: 4, left_out: 1, homeless: 1, ..import.tally() });
    let after = import.taken(&here, &[]);
    let line = sale(&after.only("Alder Works AB"), "Line 4 monitoring");
    assert_eq!((line.stage.as_str(), line.amount), ("proposal", Some(Money::new(120_000, "EUR"))));
    assert_eq!((line.close_on, line.our_next_step.as_str()), (Some(date!(2026 - 12 - 18)), "Send the revised offer"));
    assert_eq!(line.origin.unwrap().system, "salesforce");
    let cedar = after.only("Cedar Glass Ltd");
    assert_eq!(sale(&cedar, "Kiln sensors").stage, "won");
    assert_eq!(sale(&cedar, "Kiln sensors phase 2").stage, "", "a stage nobody knows is not invented");
    assert!(Import::of(&file("salesforce-opportunities"), &after).made(&after, &Ticks::default()).is_empty());
}

#[test]
fn an_unknown_stage_is_shown_and_can_be_mapped() {
    let here = accounts_of("salesforce-accounts");
    let bytes = file("salesforce-opportunities");
    let import = Import::of(&bytes, &here);
    let unknown: Vec<_> =
        import.survey.stages.iter().filter(|stage| stage_of(&stage.text, &playbook()).is_none()).collect();
    assert_eq!((unknown.len(), unknown[0].text.as_str(), unknown[0].rows), (1, "Pilot running", 1));
    let doubt = Doubt::Unread { column: "Stage".into(), value: "Pilot running".into() };
    assert_eq!(import.doubts()[3], [doubt]);
    let mapped = Import::chosen(&bytes, &here, |choices, _| {
        choices.stages.insert("Pilot running".into(), "proposal".into());
        choices.make_accounts = true;
    });
    let after = mapped.taken(&here, &[]);
    assert_eq!(sale(&after.only("Cedar Glass Ltd"), "Kiln sensors phase 2").stage, "proposal");
    assert_eq!(sale(&after.only("Foxglove Farms"), "Barn heating").stage, "lead");
}

#[test]
fn hubspot_deals() {
    let here = accounts_of("hubspot-companies");
    let after = Import::of(&file("hubspot-deals"), &here).taken(&here, &[]);
    let gorse = after.only("Gorse Logistics");
    assert_eq!(sale(&gorse, "Yard scanners").amount, Some(Money::new(12_501, "GBP")));
    assert_eq!(sale(&gorse, "Yard scanners").stage, "lost");
    assert_eq!(sale(&gorse, "Cold chain pilot").close_on, Some(date!(2026 - 12 - 15)));
    let oats: Vec<_> = after.all().into_values().filter(|plan| !plan.opportunities.is_empty()).collect();
    assert_eq!(oats.len(), 2, "one of the two accounts of one name, by its key");
    let oat = oats.iter().find(|plan| plan.account.name == "Hazel Foods").unwrap();
    assert_eq!((oat.account.domain.as_str(), sale(oat, "Oat line").amount), ("hazelfoods.example", None));
}

#[test]
fn dynamics_in_german() {
    let here = accounts_of("dynamics-accounts");
    let import = Import::of(&file("dynamics-opportunities"), &here);
    assert!(import.survey.decimal_comma && !import.survey.currency_missing && !import.survey.dates_unclear);
    let after = import.taken(&here, &[]);
    let plan = after.only("Müller Präzision GmbH");
    let spindle = sale(&plan, "Spindelüberwachung Halle 3");
    assert_eq!((spindle.amount, spindle.stage.as_str()), (Some(Money::new(84_500, "EUR")), "proposal"));
    assert_eq!(spindle.close_on, Some(date!(2027 - 01 - 15)));
    assert_eq!(sale(&plan, "Retrofit Fräse").stage, "won", "the status says that it is over");
    assert_eq!(sale(&after.only("Öko-Mühle Zürich AG"), "Mahlwerk-Sensorik").amount, Some(Money::new(9_901, "CHF")));
}

#[test]
fn what_can_be_read_in_two_ways_is_asked_once() {
    let here = here_of([account(1, "Acme", "")]);
    let text = b"Deal Name,Company Name,Amount,Close Date\nA,Acme,100,3/4/2027\nB,Acme,much,soon\n";
    let import = Import::of(text, &here);
    assert!(import.survey.currency_missing && import.survey.dates_unclear);
    assert_eq!(import.doubts()[1].len(), 2);
    let chosen = Import::chosen(text, &here, |choices, _| {
        choices.currency = "SEK".into();
        choices.day_first = Some(true);
    });
    let row = sale(&chosen.taken(&here, &[]).only("Acme"), "A");
    assert_eq!((row.amount, row.close_on), (Some(Money::new(100, "SEK")), Some(date!(2027 - 04 - 03))));
    let told = Import::of(b"Deal Name,Company Name,Amount,Close Date\nA,Acme,$1,30/4/2027\n", &here);
    assert!(!told.survey.currency_missing && !told.survey.dates_unclear && told.survey.day_first == Some(true));
}
