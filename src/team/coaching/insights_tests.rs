//! Each rule: fires, does not, at the boundary, in these words.

use super::super::model::{Agreement, Kept, Note, Pearl};
use super::*;
use crate::team::fixture::{TODAY, say};
use time::macros::date;

const TOMORROW: Date = date!(2026 - 11 - 23);

fn ada() -> Notes {
    Notes { name: "Ada".into(), ..Notes::default() }
}

fn agreed(by: Option<Date>, consequence: &str) -> Notes {
    let mut notes = ada();
    notes.pearls.insert(Id::fixed(1), Pearl { text: "My daughter's school".into(), ..Pearl::default() });
    let row = Agreement { text: "Call Voss".into(), by, consequence: consequence.into(), ..Agreement::default() };
    notes.agreements.insert(Id::fixed(2), row);
    notes
}

fn rules(notes: &Notes, facts: &Facts) -> Vec<&'static str> {
    findings(notes, facts, TODAY).iter().map(|finding| finding.rule).collect()
}

fn told(notes: &Notes, facts: &Facts) -> Vec<String> {
    let found = findings(notes, facts, TODAY).remove(0);
    std::iter::once(&found.headline)
        .chain(found.because.iter().map(|(fact, _)| fact))
        .chain([&found.todo])
        .map(say)
        .collect()
}

#[test]
fn pearl_unknown_fires_once_we_work_with_somebody() {
    let works = Facts { calls: 3, ..Facts::default() };
    assert_eq!(rules(&ada(), &works), ["pearl-unknown"]);
    assert_eq!(rules(&ada(), &Facts::default()), [""; 0], "nothing is known of them at all");
    assert_eq!(rules(&ada(), &Facts { calls: 1, ..Facts::default() }), ["pearl-unknown"]);
    let mut noted = ada();
    noted.feelings.insert(Id::fixed(3), Note::default());
    assert_eq!(rules(&noted, &Facts::default()), ["pearl-unknown"]);
    noted.pearls.insert(Id::fixed(1), Pearl { text: " ".into(), ..Pearl::default() });
    assert_eq!(rules(&noted, &works), ["pearl-unknown"], "blanks are no words");
    noted.pearls.insert(Id::fixed(1), Pearl { text: "Being asked".into(), ..Pearl::default() });
    assert_eq!(rules(&noted, &works), [""; 0]);
    assert_eq!(
        told(&ada(), &works),
        [
            "What drives Ada is not known",
            "Ada led 3 calls in the last 60 days",
            "Nothing Ada said about it is noted",
            "Ask: what would make this year a good one for you, and why that?",
        ]
    );
}

#[test]
fn agreement_due_fires_on_its_day() {
    let due = |by| rules(&agreed(by, "I buy lunch"), &Facts::default());
    assert_eq!(due(Some(TODAY)), ["agreement-due"]);
    assert_eq!(due(Some(TOMORROW)), [""; 0]);
    assert_eq!(due(None), [""; 0]);
    let mut kept = agreed(Some(TODAY), "I buy lunch");
    kept.agreements.get_mut(&Id::fixed(2)).unwrap().state = Kept::Kept.into();
    assert_eq!(rules(&kept, &Facts::default()), [""; 0]);
    assert_eq!(
        told(&agreed(Some(TODAY), "I buy lunch"), &Facts::default()),
        [
            "Time to recall with Ada: “Call Voss”",
            "Agreed for 2026-11-22",
            "Their own words for what follows otherwise: “I buy lunch”",
            "Ask: how did it go? Then note whether it was kept.",
        ]
    );
}

#[test]
fn agreement_without_consequence_fires_where_there_is_a_day_and_no_consequence() {
    assert_eq!(rules(&agreed(Some(TOMORROW), " "), &Facts::default()), ["agreement-without-consequence"]);
    assert_eq!(rules(&agreed(None, ""), &Facts::default()), [""; 0], "without a day it is no agreement yet");
    assert_eq!(rules(&agreed(Some(TOMORROW), "x"), &Facts::default()), [""; 0]);
    assert_eq!(rules(&agreed(Some(TODAY), ""), &Facts::default()), ["agreement-due", "agreement-without-consequence"]);
    assert_eq!(
        told(&agreed(Some(TOMORROW), ""), &Facts::default()),
        [
            "Ada has not said what follows if it is not kept",
            "“Call Voss”, agreed for 2026-11-23",
            "No consequence in Ada’s own words",
            "Ask: what should follow if it does not happen? Their answer counts, not yours.",
        ]
    );
}

#[test]
fn not_now_keeps_everything_quiet_until_the_day_they_named() {
    let mut notes = agreed(Some(TODAY), "");
    notes.not_now = true;
    let works = Facts { calls: 3, ..Facts::default() };
    assert_eq!(rules(&notes, &works), [""; 0], "no day: they are not asked");
    notes.until = Some(TOMORROW);
    assert_eq!(rules(&notes, &works), [""; 0]);
    notes.until = Some(TODAY);
    assert_eq!(rules(&notes, &works), ["not-now"]);
    assert_eq!(
        told(&notes, &works),
        [
            "You may ask Ada again",
            "Ada did not want coaching",
            "The day they named was 2026-11-22",
            "Ask: would you like to talk about your work now, or later? Either answer is fine.",
        ]
    );
    notes.not_now = false;
    assert!(rules(&notes, &works).contains(&"agreement-due"));
}
