//! The reasons for what is pursued off the profile, to be looked at again from time to time.

use super::reading::{Portfolio, Row};
use crate::plan::{Arrange, Id, Mark, Plan, days_between};
use crate::playbook::Standing;
use time::Date;

/// An account that is pursued although it is none we look for.
#[derive(Debug, Clone, PartialEq)]
pub struct Reason {
    /// The account.
    pub id: Id,
    /// Its name.
    pub name: String,
    /// Why, in somebody's words; empty where nobody has written it down.
    pub text: String,
    /// Who wrote it, and when.
    pub written: Option<Mark>,
    /// Who last looked whether it still holds, and when.
    pub checked: Option<Mark>,
    /// Whether it waits: there is none, or nobody has looked at it for as long as reviews may wait.
    pub waits: bool,
}

/// The reasons: first where there is none, then the longest unread.
#[must_use]
pub fn reasons(portfolio: &Portfolio<'_>, today: Date) -> Vec<Reason> {
    let limit = portfolio.playbook.limits.review_days;
    let mut list: Vec<Reason> =
        portfolio.pursued().filter(|row| row.standing == Standing::Off).map(|row| reason(row, limit, today)).collect();
    list.arrange_by_key(|one| (!one.text.is_empty(), looked(one), one.name.clone(), one.id));
    list
}

fn reason(row: &Row<'_>, limit: i64, today: Date) -> Reason {
    let pursuit = &row.brief.pursuit;
    let mut one = Reason {
        id: row.brief.id,
        name: row.brief.name.clone(),
        text: pursuit.rationale.trim().to_owned(),
        written: pursuit.rationale_mark.clone(),
        checked: pursuit.rationale_checked.clone(),
        waits: false,
    };
    one.waits = one.text.is_empty() || looked(&one).is_none_or(|on| days_between(on, today) > limit);
    one
}

/// The day somebody last wrote or looked at it.
fn looked(reason: &Reason) -> Option<Date> {
    let on = |mark: &Option<Mark>| mark.as_ref().and_then(|mark| mark.on);
    on(&reason.written).max(on(&reason.checked))
}

/// Writes down that somebody looked at the reason and it still holds. Says whether there is one.
pub fn still_true(plan: &mut Plan, by: &str, today: Date) -> bool {
    let there = !plan.account.rationale.trim().is_empty();
    if there {
        plan.account_mut().rationale_checked = Some(Mark { on: Some(today), by: by.to_owned() });
    }
    there
}

#[cfg(test)]
mod tests {
    use super::super::sample::{TODAY, account, playbook};
    use super::*;
    use crate::plan::{SaleBrief, Summary};
    use time::Duration;

    fn off(name: &str, rationale: &str, written: Option<i64>, checked: Option<i64>) -> Summary {
        let mut brief = account(name, "Banking", "Norway");
        brief.pursuit.sales = vec![SaleBrief::default()];
        brief.pursuit.rationale = rationale.into();
        let mark = |days: i64| Mark { on: Some(TODAY - Duration::days(days)), by: "Mara".into() };
        (brief.pursuit.rationale_mark, brief.pursuit.rationale_checked) = (written.map(mark), checked.map(mark));
        brief
    }

    #[test]
    fn a_reason_waits_once_nobody_has_looked_for_a_quarter() {
        let briefs = [
            off("Fresh", "A favour", Some(10), None),
            off("Edge", "A favour", Some(90), None),
            off("Old", "A favour", Some(91), None),
            off("Looked at", "A favour", Some(400), Some(5)),
            off("Undated", "A favour", None, None),
            off("Silent", " ", None, None),
        ];
        let book = playbook();
        let found = reasons(&Portfolio::new(&briefs, &book, TODAY), TODAY);
        let said: Vec<_> = found.iter().map(|one| (one.name.as_str(), one.waits)).collect();
        assert_eq!(
            said,
            [
                ("Silent", true),
                ("Undated", true),
                ("Old", true),
                ("Edge", false),
                ("Fresh", false),
                ("Looked at", false),
            ]
        );
    }

    #[test]
    fn whoever_looks_leaves_name_and_day() {
        let mut plan = Plan::new(Id::fixed(1), "Osprey Bank");
        assert!(!still_true(&mut plan, "Jo", TODAY), "there is nothing to look at");
        plan.account_mut().rationale = "A favour".into();
        assert!(still_true(&mut plan, "Jo", TODAY));
        assert_eq!(plan.account.rationale_checked, Some(Mark { on: Some(TODAY), by: "Jo".into() }));
    }
}
