//! The sample says what the design says of it, sentence by sentence.

use super::*;
use crate::files::made::{self, SAMPLE, sample};
use crate::files::{envelope, plan_file};
use crate::plan::{
    Alternative, AlternativeKind, Aspect, Authority, Backing, Basis, BoldOutcome, CellStatus, Decided, Evidence,
    EvidenceKind, Grounds, Id, Money, NoteKind, OpportunityKind, ReviewKind, Side, Stakeholder, Stance, Words,
    days_between,
};
use time::macros::date;

const TODAY: Date = date!(2026 - 11 - 22);
const LINE_2: u128 = 0x301;
const REFRESH: u128 = 0x302;

fn person(plan: &Plan, name: &str) -> Stakeholder {
    plan.stakeholders.values().find(|person| person.name == name).unwrap().as_ref().clone()
}

fn id_of(plan: &Plan, name: &str) -> Id {
    *plan.stakeholders.iter().find(|(_, person)| person.name == name).unwrap().0
}

fn evidence<'a>(plan: &'a Plan, name: &str, sale: u128, aspect: Aspect) -> Vec<&'a Evidence> {
    let id = id_of(plan, name);
    let about = crate::plan::About::person(id, Id::fixed(sale), aspect);
    plan.evidence.values().map(AsRef::as_ref).filter(|row| row.about == about).collect()
}

fn alternative(plan: &Plan, kind: AlternativeKind) -> (Id, Alternative) {
    let found = plan.alternatives.iter().find(|(_, row)| row.kind == kind).unwrap();
    (*found.0, found.1.as_ref().clone())
}

fn stands(plan: &Plan, name: &str, authority: Authority, stance: Stance) {
    let position = person(plan, name).position(Id::fixed(LINE_2));
    assert_eq!((position.authority.get(), position.stance.get()), (authority, stance), "{name}");
}

fn days_ago(on: Option<Date>) -> i64 {
    days_between(on.unwrap(), TODAY)
}

#[test]
fn halvern_foods_has_eleven_plants_and_shifts_to_managed_monitoring() {
    let plan = sample();
    assert_eq!(plan.account.name, "Halvern Foods");
    for words in ["Eleven plants", "line sensors", "shifting to managed monitoring"] {
        assert!(plan.account.notes.contains(words));
    }
    assert_eq!(plan.offerings.len(), 3);
}

#[test]
fn five_units_spend_9_4_million_of_which_8_percent_is_ours() {
    let plan = sample();
    let names: Vec<_> = plan.units.values().map(|unit| unit.name.as_str()).collect();
    assert_eq!(names, ["Dairy", "Bakery", "Frozen", "Logistics", "Group IT"]);
    let spend = |unit: &crate::plan::Unit| unit.spend.as_ref().unwrap().amount;
    let all: i64 = plan.units.values().map(|unit| spend(unit)).sum();
    let ours: i64 = plan.units.values().map(|unit| spend(unit) * i64::from(unit.our_share.unwrap()) / 100).sum();
    assert_eq!((all, ours * 100), (9_400_000, all * 8));
    assert_eq!(plan.account.revenue["2025"], Money::new(ours, "EUR"), "last year's revenue is our share");
}

#[test]
fn dairy_renews_in_150_days() {
    let plan = sample();
    let renewal = plan.account.renewals.values().next().unwrap();
    assert!(renewal.what.contains("Dairy"));
    assert_eq!(days_ago(renewal.on), -150);
}

#[test]
fn line_2_is_a_shift_and_the_refresh_transactional() {
    let plan = sample();
    let sale = |id| &plan.opportunities[&Id::fixed(id)];
    let (line_2, refresh) = (sale(LINE_2), sale(REFRESH));
    assert_eq!((line_2.name.as_str(), line_2.kind.get()), ("Line 2 monitoring", OpportunityKind::Shift));
    assert_eq!(line_2.amount, Some(Money::new(420_000, "EUR")));
    assert_eq!((refresh.name.as_str(), refresh.kind.get()), ("Sensor refresh", OpportunityKind::Transactional));
    assert_eq!(refresh.amount, Some(Money::new(60_000, "EUR")));
    let open = plan.opportunities.values().filter(|sale| !["won", "lost"].contains(&sale.stage.as_str()));
    assert_eq!((open.count(), plan.opportunities.len()), (2, 4));
}

#[test]
fn ingrid_voss_is_final_indifferent_met_once_and_has_said_nothing_of_value() {
    let plan = sample();
    let voss = person(&plan, "Ingrid Voss");
    assert_eq!(voss.title, "Chief Operating Officer");
    stands(&plan, "Ingrid Voss", Authority::Final, Stance::Indifferent);
    let id = id_of(&plan, "Ingrid Voss");
    let met =
        plan.calls.values().filter(|call| call.day().is_some_and(|day| day < TODAY) && call.room.contains_key(&id));
    assert_eq!((met.count(), voss.best_relationship()), (1, Some(1)));
    assert!(plan.facts.values().all(|fact| fact.from != Some(id) && fact.topic != "value"));
}

#[test]
fn luc_armand_vetoes_passively_since_doing_nothing_saves_capex() {
    let plan = sample();
    let luc = person(&plan, "Luc Armand");
    assert_eq!(luc.title, "Chief Financial Officer");
    stands(&plan, "Luc Armand", Authority::Veto, Stance::OpposedPassive);
    let position = luc.position(Id::fixed(LINE_2));
    let (nothing, row) = alternative(&plan, AlternativeKind::DoNothing);
    assert_eq!((position.backs.get(), position.backs_alternative), (Backing::Alternative, Some(nothing)));
    assert!(position.motive.contains("doing nothing saves") && row.strength.contains("saves the capex"));
}

#[test]
fn priya_nand_is_an_advocate_on_hearsay_of_140_days_ago() {
    let plan = sample();
    let priya = person(&plan, "Priya Nand");
    assert!(priya.title.contains("Operations Excellence") && priya.sway == Some(4));
    stands(&plan, "Priya Nand", Authority::Recommends, Stance::Advocate);
    assert_eq!(days_ago(priya.position(Id::fixed(LINE_2)).marked.unwrap().on), 140);
    let behind = evidence(&plan, "Priya Nand", LINE_2, Aspect::Stance);
    assert_eq!(behind.len(), 1);
    assert_eq!((behind[0].basis.get(), behind[0].from), (Basis::Hearsay, Some(id_of(&plan, "Tomas Reyl"))));
    assert_eq!(days_ago(behind[0].on), 140);
}

#[test]
fn marek_dudek_is_a_proven_advocate_with_a_plant_veto_who_can_travel() {
    let plan = sample();
    let marek = person(&plan, "Marek Dudek");
    assert!(marek.title.contains("Director Frozen") && marek.unit == "Frozen");
    stands(&plan, "Marek Dudek", Authority::Veto, Stance::Advocate);
    let behind = evidence(&plan, "Marek Dudek", LINE_2, Aspect::Stance);
    let shared = behind.iter().find(|row| row.kind == EvidenceKind::Did).unwrap();
    assert!(shared.text.contains("downtime figures") && shared.basis == Basis::FirstHand && days_ago(shared.on) < 90);
    let units: Vec<_> = marek.influences.keys().map(|id| plan.stakeholders[id].unit.clone()).collect();
    assert!(units.contains(&"Bakery".to_owned()) && marek.notes.contains("introduce us to the other plants"));
}

#[test]
fn beata_lind_recommends_and_backs_corvus_on_price() {
    let plan = sample();
    let beata = person(&plan, "Beata Lind");
    assert!(beata.title.contains("Procurement"));
    stands(&plan, "Beata Lind", Authority::Recommends, Stance::OpposedPassive);
    let (corvus, row) = alternative(&plan, AlternativeKind::Competitor);
    assert_eq!(row.name, "Corvus");
    assert_eq!(beata.position(Id::fixed(LINE_2)).backs_alternative, Some(corvus));
    assert!(evidence(&plan, "Beata Lind", LINE_2, Aspect::Stance)[0].text.contains("eleven per cent below you"));
}

#[test]
fn jonas_ohm_is_actively_against_since_his_build_is_his_promotion() {
    let plan = sample();
    let jonas = person(&plan, "Jonas Ohm");
    assert_eq!((jonas.title.as_str(), jonas.unit.as_str()), ("IT Architect", "Group IT"));
    let position = jonas.position(Id::fixed(LINE_2));
    assert_eq!(position.stance, Stance::OpposedActive);
    assert_eq!(position.motive, "His in-house build is his promotion");
    assert_eq!(position.backs_alternative, Some(alternative(&plan, AlternativeKind::InHouse).0));
}

#[test]
fn tomas_reyl_is_close_light_for_the_refresh_and_indifferent_on_line_2() {
    let plan = sample();
    let tomas = person(&plan, "Tomas Reyl");
    assert!(tomas.title.contains("Maintenance"));
    assert_eq!((tomas.best_relationship(), tomas.sway), (Some(4), Some(2)));
    assert_eq!(tomas.position(Id::fixed(REFRESH)).stance, Stance::Advocate);
    assert_eq!(tomas.position(Id::fixed(LINE_2)).stance, Stance::Indifferent);
}

#[test]
fn yusuf_kaya_is_unknown_and_knows_only_lena() {
    let plan = sample();
    let yusuf = person(&plan, "Yusuf Kaya");
    assert_eq!((yusuf.title.as_str(), yusuf.sway), ("Principal Engineer", Some(4)));
    stands(&plan, "Yusuf Kaya", Authority::Unknown, Stance::Unknown);
    let knows: Vec<_> = yusuf.relationships.keys().map(|id| plan.team[id].name.as_str()).collect();
    assert_eq!(knows, ["Lena"]);
    assert!(plan.team.values().any(|member| member.name == "Lena" && member.role.contains("engineer")));
}

#[test]
fn sofie_bek_is_a_proven_advocate_where_corvus_is_the_incumbent() {
    let plan = sample();
    let sofie = person(&plan, "Sofie Bek");
    assert_eq!((sofie.title.as_str(), sofie.unit.as_str()), ("Director Bakery", "Bakery"));
    assert_eq!(sofie.position(Id::fixed(LINE_2)).stance, Stance::Advocate);
    let behind = evidence(&plan, "Sofie Bek", LINE_2, Aspect::Stance);
    assert!(behind[0].kind == EvidenceKind::Did && behind[0].basis == Basis::FirstHand && days_ago(behind[0].on) < 90);
    let unit = plan.units.iter().find(|(_, unit)| unit.name == "Bakery").unwrap().0;
    let held = plan.cells.values().filter(|cell| cell.unit == *unit && cell.incumbent == "Corvus");
    assert!(held.clone().count() > 0 && held.into_iter().all(|cell| cell.status == CellStatus::Theirs));
}

#[test]
fn there_are_nine_people() {
    let names: Vec<_> = sample().stakeholders.values().map(|person| person.name.clone()).collect();
    let all = [
        "Ingrid Voss",
        "Luc Armand",
        "Priya Nand",
        "Marek Dudek",
        "Beata Lind",
        "Jonas Ohm",
        "Tomas Reyl",
        "Yusuf Kaya",
        "Sofie Bek",
    ];
    assert_eq!(names, all);
}

#[test]
fn seven_of_ten_facts_are_on_operations() {
    let plan = sample();
    let operations = plan.facts.values().filter(|fact| fact.topic == "operations").count();
    assert_eq!((plan.facts.len(), operations), (10, 7));
    let topics = ["business", "pressures", "operations", "organisation", "buying", "alternatives", "value"];
    assert!(plan.facts.values().all(|fact| topics.contains(&fact.topic.as_str())));
}

#[test]
fn our_stage_is_ahead_of_theirs_and_the_date_moved_twice() {
    let plan = sample();
    let line_2 = &plan.opportunities[&Id::fixed(LINE_2)];
    assert_eq!((line_2.stage.as_str(), line_2.customer_step.as_str()), ("proposal", "agree_problem"));
    let moves: Vec<_> = line_2.close_history.values().collect();
    assert_eq!(moves.len(), 2);
    assert_eq!((moves[0].to, moves[1].to), (moves[1].from, line_2.close_on));
    assert!(moves[0].at < moves[1].at && moves[1].at.date().unwrap() < TODAY);
}

#[test]
fn doing_nothing_is_ahead_on_payback_the_heaviest_criterion() {
    let (_, nothing) = alternative(&sample(), AlternativeKind::DoNothing);
    assert!(nothing.strength.contains("Ahead of us on payback, the heaviest criterion"));
}

#[test]
fn frozen_is_idle_at_1_1_million_and_logistics_unknown() {
    let plan = sample();
    let unit = |name: &str| *plan.units.iter().find(|(_, unit)| unit.name == name).unwrap().0;
    let monitoring = *plan.offerings.iter().find(|(_, row)| row.name == "Managed monitoring").unwrap().0;
    let frozen = plan.cells.values().find(|cell| (cell.unit, cell.offering) == (unit("Frozen"), monitoring)).unwrap();
    assert_eq!((frozen.status.get(), frozen.potential.clone()), (CellStatus::Idle, Some(Money::new(1_100_000, "EUR"))));
    let logistics: Vec<_> = plan.cells.values().filter(|cell| cell.unit == unit("Logistics")).collect();
    assert!(logistics.len() == 3 && logistics.iter().all(|cell| cell.status == CellStatus::Unknown));
}

#[test]
fn of_three_calls_one_waits_for_its_debrief_and_the_bold_question_was_skipped_twice() {
    let plan = sample();
    let past: Vec<_> = plan.calls.values().filter(|call| call.day().unwrap() < TODAY).collect();
    assert_eq!(past.len(), 3);
    let open: Vec<_> = past.iter().filter(|call| !call.held()).collect();
    assert!(open.len() == 1 && (2..=4).contains(&days_ago(open[0].on)));
    assert_eq!(past.iter().filter(|call| call.bold.outcome == BoldOutcome::Skipped).count(), 2);
}

#[test]
fn voss_is_met_in_three_days_with_a_sheet_half_prepared() {
    let plan = sample();
    let ahead: Vec<_> = plan.calls.values().filter(|call| call.day().unwrap() >= TODAY).collect();
    assert_eq!((ahead.len(), days_ago(ahead[0].on)), (1, -3));
    let call = ahead[0];
    let room: Vec<_> = call.room.keys().map(|id| plan.stakeholders[id].name.as_str()).collect();
    assert_eq!(room, ["Ingrid Voss", "Marek Dudek"]);
    assert!(!call.commitment.best.is_empty() && call.questions.len() == 2);
    assert!(call.opening.words.is_empty() && call.bold.question.is_empty() && call.objections.is_empty());
}

#[test]
fn one_promise_of_ours_is_due() {
    let plan = sample();
    let due = plan.promises.values().filter(|promise| promise.kept_on.is_none() && promise.due.unwrap() <= TODAY);
    assert_eq!(due.map(|promise| promise.side.get()).collect::<Vec<_>>(), [Side::Ours]);
}

#[test]
fn one_review_was_held_last_quarter_and_the_next_is_set() {
    let plan = sample();
    let (held, ahead): (Vec<_>, Vec<_>) = plan.reviews.iter().partition(|(_, review)| review.held);
    assert_eq!((held.len(), ahead.len()), (1, 1));
    let (id, last) = held[0];
    assert!((60..=100).contains(&days_ago(last.on)) && last.kind == ReviewKind::Account);
    let next = ahead[0].1;
    assert!(days_ago(next.on) < -7 && next.after == Some(*id));
    assert!(last.agenda.values().all(|item| item.done) && last.people.values().all(|one| one.spoke));
    let notes = |kind: NoteKind| last.notes.values().filter(|note| note.kind == kind).count();
    assert_eq!([NoteKind::Point, NoteKind::Goal, NoteKind::Parked].map(notes), [2, 2, 1]);
    let agreed: Vec<_> = plan.moves.values().filter(|row| row.review == Some(*id)).collect();
    let done = agreed.iter().filter(|row| row.done_on.is_some()).count();
    assert_eq!((agreed.len(), done), (2, 1), "one is done, one is open");
}

#[test]
fn a_win_and_a_loss_were_debriefed_beside_the_plan_as_it_was() {
    let plan = sample();
    let of = |outcome: Decided| {
        let found = plan.debriefs.iter().find(|(_, row)| row.outcome == outcome).unwrap();
        let causes: Vec<_> = plan.causes.values().filter(|cause| cause.debrief == *found.0).collect();
        (found.1.clone(), causes)
    };
    for (outcome, stage) in [(Decided::Won, "won"), (Decided::Lost, "lost")] {
        let (row, causes) = of(outcome);
        assert_eq!(plan.opportunities[&row.opportunity.unwrap()].stage, stage);
        assert!(!row.reason.is_empty() && plan.stakeholders.contains_key(&row.reason_by.unwrap()));
        assert!(!row.rule.is_empty() && row.rule_key.is_empty(), "a rule nobody has adopted yet");
        let shown = causes.iter().filter(|cause| cause.grounds == Grounds::Fact && cause.proof_by.is_some());
        assert!(shown.count() > 0);
        for seen in causes.iter().flat_map(|cause| &cause.before) {
            let days: i64 = seen.0.parse().unwrap();
            assert_eq!(days_between(seen.1.on.unwrap(), row.decided_on.unwrap()), days);
        }
        assert!(causes.iter().any(|cause| cause.before.len() == 3));
    }
    let (won, causes) = of(Decided::Won);
    assert!(!won.practice.is_empty() && !won.practice_text.is_empty());
    let whose: std::collections::BTreeSet<_> = causes.iter().map(|cause| cause.whose.get().word()).collect();
    assert_eq!(whose.len(), 3, "ours, the customer's, and luck");
}

#[test]
fn it_loads_on_any_date_and_leaves_no_offset() {
    for today in [TODAY, date!(2024 - 02 - 29), date!(2099 - 12 - 31), date!(0000 - 01 - 01), Date::MIN, Date::MAX] {
        let plan = plan(SAMPLE, today).unwrap();
        let json = serde_json::to_string(&plan).unwrap();
        assert!(!json.contains("\"@"), "{today}");
    }
}

#[test]
fn ids_are_readable_and_orders_sound() {
    let plan = sample();
    assert_eq!(plan.id, id());
    let all: Vec<Id> = Plan::TABLES.iter().flat_map(|table| plan.ids(table)).collect();
    assert_eq!(all.iter().collect::<std::collections::BTreeSet<_>>().len(), all.len(), "no id stands for two rows");
    for call in plan.calls.values() {
        for question in call.questions.values() {
            assert_eq!(
                crate::plan::order_between(&question.order, "").cmp(&question.order),
                std::cmp::Ordering::Greater
            );
        }
    }
    assert_eq!(crate::plan::order_after("80"), "8180");
}

#[test]
fn it_survives_its_file() {
    let text = plan_file::export(&sample(), &made::exported()).unwrap();
    let back = envelope::read(text.as_bytes()).unwrap();
    assert_eq!((back.plan, back.warnings), (sample(), vec![]));
}

#[test]
fn only_texts_of_exactly_that_form_are_dates() {
    let day = |text: &str| replaced(text, TODAY);
    assert_eq!(day("@-140"), Some("2026-07-05".into()));
    assert_eq!(day("@0"), Some("2026-11-22".into()));
    assert_eq!(day("@+3"), Some("2026-11-25".into()));
    assert_eq!(day("@ms-1"), Some(Value::from(1_795_262_400_000_i64)));
    assert_eq!(day("@y-1"), Some("2025".into()));
    for other in ["", "@", "@-", "mara@3", "@3 days", "@ms", "@y", "@999999", "@--1", "@٣", "-140", "@ms-1.5"] {
        assert_eq!(day(other), None, "{other}");
    }
}

#[test]
fn what_is_no_sample_is_refused() {
    assert!(matches!(plan("{", TODAY), Err(FileError::Syntax { .. })));
    assert!(matches!(plan("[]", TODAY), Err(FileError::Field { .. })));
    assert_eq!(plan("{}", TODAY), Err(FileError::NoId));
}
