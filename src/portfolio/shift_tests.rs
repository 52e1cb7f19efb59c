use super::super::sample::{TODAY, account as brief, playbook};
use super::*;
use crate::plan::{Id, SaleBrief};
use crate::playbook::{KnownOffering, Playbook};
use time::Duration;

fn book() -> Playbook {
    let role = |name: &str, new| BuyerRole { name: name.into(), new, ..BuyerRole::default() };
    Playbook {
        roles: vec![role("Maintenance", false), role("Board", true), role("Finance", true)],
        offerings: vec![
            KnownOffering { name: "Sensors".into(), new: false },
            KnownOffering { name: "Monitoring".into(), new: true },
        ],
        ..playbook()
    }
}

fn buyer(role: &str, people: u32, met: u32, advocates: u32) -> BuyerBrief {
    BuyerBrief { role: role.into(), people, met, advocates, ..BuyerBrief::default() }
}

/// An advocate whose proof lasts so many days from today.
fn proven(role: &str, met: u32, days: i64) -> BuyerBrief {
    BuyerBrief { proven_until: Some(TODAY + Duration::days(days)), ..buyer(role, 1, met, 1) }
}

fn pursued(name: &str, kind: OpportunityKind, buyers: Vec<BuyerBrief>) -> Summary {
    let mut brief = brief(name, "Food", "Norway");
    brief.pursuit.sales = vec![SaleBrief { kind: kind.into(), ..SaleBrief::default() }];
    brief.pursuit.buyers = buyers;
    brief
}

fn call(number: u128, days: i64, held: bool, old: &[&str], new: &[&str]) -> CallBrief {
    let list = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    CallBrief {
        id: Id::fixed(number),
        on: Some(TODAY + Duration::days(days)),
        held,
        room: vec!["Ann".into()],
        old_buyers: list(old),
        new_buyers: list(new),
        ..CallBrief::default()
    }
}

#[test]
fn each_role_is_nobody_identified_met_or_won() {
    let core = pursued("A", OpportunityKind::Core, vec![buyer("Board", 2, 0, 0), buyer("Finance", 1, 1, 0)]);
    let shifting = pursued("B", OpportunityKind::Shift, vec![proven("Board", 1, 0), buyer("Maintenance", 1, 1, 1)]);
    let (briefs, book) = ([core, shifting], book());
    let read = shift(&Portfolio::new(&briefs, &book, TODAY), TODAY);
    assert!(read.is_meant());
    assert_eq!((read.old_offerings, read.new_offerings), (vec!["Sensors"], vec!["Monitoring"]));
    assert_eq!(read.old.len(), 1);
    let reach: Vec<_> = read.accounts.iter().map(|line| (line.brief.name.as_str(), line.reach.clone())).collect();
    assert_eq!(
        reach,
        [("B", vec![Reach::Advocate, Reach::Nobody]), ("A", vec![Reach::Identified, Reach::Met]),],
        "the account with a sale of the shift comes first"
    );
    let reached = |identified, met, assumed, advocate| Reached { identified, met, assumed, advocate };
    let all: Vec<_> = read.new.iter().map(|line| line.reached).collect();
    assert_eq!(all, [reached(2, 1, 0, 1), reached(1, 1, 0, 0)]);
}

#[test]
fn an_advocate_is_won_only_while_something_proves_it() {
    let of = |buyer: BuyerBrief| {
        let (briefs, book) = ([pursued("A", OpportunityKind::Shift, vec![buyer])], book());
        let read = Portfolio::new(&briefs, &book, TODAY);
        let read = shift(&read, TODAY);
        let Reached { met, assumed, advocate, .. } = read.new[0].reached;
        (read.accounts[0].reach[0], met, assumed, advocate)
    };
    assert_eq!(of(proven("Board", 0, 0)), (Reach::Advocate, 0, 0, 1), "the last day; and nobody has met them");
    assert_eq!(of(proven("Board", 1, -1)), (Reach::Assumed, 1, 1, 0), "what proved it is too old since yesterday");
    assert_eq!(of(buyer("Board", 1, 0, 1)), (Reach::Assumed, 0, 1, 0), "marked, and no more");
    let lapsed = BuyerBrief { advocates: 0, ..proven("Board", 1, 5) };
    assert_eq!(of(lapsed), (Reach::Met, 1, 0, 0), "nobody is marked");
}

#[test]
fn accounts_nobody_wants_or_works_on_are_no_part_of_it() {
    let mut off = pursued("Bank", OpportunityKind::Shift, vec![]);
    off.segment = "Banking".into();
    let mut idle = pursued("Idle", OpportunityKind::Shift, vec![]);
    idle.pursuit.sales.clear();
    let (briefs, book) = ([off, idle], book());
    assert!(shift(&Portfolio::new(&briefs, &book, TODAY), TODAY).accounts.is_empty());
    let plain = Playbook::default();
    assert!(!shift(&Portfolio::new(&briefs, &plain, TODAY), TODAY).is_meant());
}

#[test]
fn low_comfort_asks_for_help_and_names_the_next_call() {
    let mut one =
        pursued("A", OpportunityKind::Shift, vec![BuyerBrief { comfort: Some(3), ..buyer("Board", 1, 0, 0) }]);
    let mut other =
        pursued("B", OpportunityKind::Shift, vec![BuyerBrief { comfort: Some(2), ..buyer("Board", 1, 0, 0) }]);
    one.calls = vec![call(1, 9, false, &[], &["Board"]), call(2, -1, false, &[], &["Board"])];
    other.calls = vec![call(3, 4, false, &[], &["Board"]), call(4, 1, false, &["Maintenance"], &[])];
    let (briefs, book) = ([one, other], book());
    let line = |briefs: &[Summary]| {
        let read = Portfolio::new(briefs, &book, TODAY);
        let read = shift(&read, TODAY);
        let board = &read.new[0];
        (board.comfort, board.needs_help(), board.next.map(|(_, _, call)| call.id))
    };
    assert_eq!(line(&briefs), (Some(2), true, Some(Id::fixed(3))));
    assert_eq!(line(&briefs[..1]), (Some(3), false, Some(Id::fixed(1))), "three of five is at ease");
    assert_eq!(line(&[]), (None, false, None), "nobody has said");
}

#[test]
fn the_last_ten_calls_say_whom_they_met() {
    let mut one = pursued("A", OpportunityKind::Shift, vec![]);
    one.calls = (0..12).map(|n| call(n, -(i64::try_from(n).unwrap()), true, &["Maintenance"], &[])).collect();
    one.calls.push(call(20, 0, true, &["Maintenance"], &["Board"]));
    one.calls.push(call(21, 0, true, &[], &[]));
    one.calls.push(call(22, 3, true, &[], &["Board"]));
    one.calls.push(CallBrief { room: Vec::new(), ..call(23, 0, true, &[], &[]) });
    let (briefs, book) = ([one], book());
    let read = shift(&Portfolio::new(&briefs, &book, TODAY), TODAY);
    assert_eq!(read.last.len(), CALLS);
    assert_eq!([Meets::New, Meets::Old, Meets::Unknown].map(|meets| read.met(meets)), [1, 8, 1]);
    assert!(read.last.windows(2).all(|two| two[0].on >= two[1].on));
}
