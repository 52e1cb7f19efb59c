//! What a file holds, line by line: what is said before it is saved is counted in what is saved.

use super::LeaveOut;
use crate::plan::Plan;
use crate::text::Msg;

/// Every kind of row in it with its number, then what is personal or private in it, then what was left out.
#[must_use]
pub fn holds(plan: &Plan) -> Vec<Msg> {
    let mut lines: Vec<Msg> = Plan::TABLES
        .iter()
        .map(|table| (table, plan.ids(table).len()))
        .filter(|(_, count)| *count > 0)
        .map(|(table, count)| Msg::dynamic(format!("holds-{}", table.replace('_', "-"))).with("count", count))
        .collect();
    lines.extend(private(plan));
    lines.extend(left_out(&LeaveOut::of(plan)));
    lines
}

fn private(plan: &Plan) -> impl Iterator<Item = Msg> {
    let positions = |person: &crate::plan::Stakeholder| {
        person.positions.values().any(|p| !p.motive.trim().is_empty() || !p.risk.trim().is_empty())
    };
    let motives = plan.stakeholders.values().filter(|person| positions(person)).count();
    let hours = plan.calls.values().filter(|call| call.minutes.is_some()).count();
    let open = plan.pins.values().filter(|pin| pin.answer.trim().is_empty()).count();
    let lines = [
        (open, msg!("holds-open-pins", count = open)),
        (motives, msg!("holds-motives", count = motives)),
        (hours, msg!("holds-hours", count = hours)),
    ];
    lines.into_iter().filter(|(count, _)| *count > 0).map(|(_, line)| line)
}

fn left_out(what: &LeaveOut) -> impl Iterator<Item = Msg> {
    let lines = [
        (what.motives, msg!("left-out-motives")),
        (what.others_than.is_some(), msg!("left-out-others")),
        (what.hours, msg!("left-out-hours")),
    ];
    lines.into_iter().filter(|(is, _)| *is).map(|(_, line)| line)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::{envelope, made, plan_file};
    use crate::text::{Arg, Catalog, IsoFormats};

    fn counted(plan: &Plan, table: &str) -> i64 {
        let key = format!("holds-{}", table.replace('_', "-"));
        let line = holds(plan).into_iter().find(|line| line.key == key);
        line.map_or(0, |line| match line.args.first() {
            Some((_, Arg::Number(count))) => *count,
            other => panic!("{other:?}"),
        })
    }

    #[test]
    fn what_is_said_is_what_the_bytes_hold() {
        let plan = made::sample();
        let sale = *plan.opportunities.keys().next().unwrap();
        for what in [LeaveOut::default(), LeaveOut { motives: true, hours: true, others_than: Some(sale) }] {
            let text = plan_file::export_without(&plan, &what, &made::exported()).unwrap();
            let json: serde_json::Value = serde_json::from_str(&text).unwrap();
            let told = super::super::leave_out::without(&plan, &what);
            for table in Plan::TABLES {
                let rows = json["contents"][table].as_object().map_or(0, serde_json::Map::len);
                assert_eq!(counted(&told, table), i64::try_from(rows).unwrap(), "{table}");
            }
            assert_eq!(envelope::read(text.as_bytes()).unwrap().plan, told);
        }
    }

    #[test]
    fn motives_and_hours_are_told_or_told_to_be_left_out() {
        let plan = made::sample();
        let keys = |plan: &Plan| holds(plan).into_iter().map(|line| line.key.to_string()).collect::<Vec<_>>();
        let has = |keys: &[String], key: &str| keys.iter().any(|found| found == key);
        let whole = keys(&plan);
        assert!(has(&whole, "holds-motives") && has(&whole, "holds-hours") && !has(&whole, "left-out-motives"));
        let what = LeaveOut { motives: true, hours: true, others_than: None };
        let part = keys(&super::super::leave_out::without(&plan, &what));
        assert!(!has(&part, "holds-motives") && !has(&part, "holds-hours"));
        assert!(has(&part, "left-out-motives") && has(&part, "left-out-hours") && !has(&part, "left-out-others"));
    }

    #[test]
    fn every_table_has_its_sentence() {
        let catalog = Catalog::new(&[], Box::new(IsoFormats));
        for table in Plan::TABLES {
            let key = format!("holds-{}", table.replace('_', "-"));
            assert!(catalog.say(&Msg::dynamic(key).with("count", 2)).contains('2'), "{table}");
        }
    }
}
