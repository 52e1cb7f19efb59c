//! A value as people say it: a stance by the word the app has for it, an amount with its currency, a day as a date.

use crate::plan::{
    AccountKind, AlternativeKind, Authority, Backing, Basis, BoldOutcome, Business, Cadence, CellStatus, Decided,
    EvidenceKind, Fit, Grounds, Id, Manner, Money, MoveKind, Obtained, OpportunityKind, Outcome, Plan, Recognition,
    Stance, Whose, Words, iso_day,
};
use crate::playbook::Playbook;
use crate::text::{Arg, Msg};
use serde_json::{Map, Value};

/// Letters of a value that are shown.
const LONGEST: usize = 90;
/// Parts of a value that are shown.
const MOST: usize = 8;

/// Where the names are of what a value only points to.
#[derive(Debug, Clone, Copy)]
pub struct Names<'a> {
    /// Of rows: people, opportunities, units, alternatives.
    pub plan: &'a Plan,
    /// Of stages, the customer's steps and topics.
    pub playbook: &'a Playbook,
}

/// What a value is said as: empty parts are left out, and `None` is nothing at all. `path` is the place it stands at.
#[must_use]
pub fn value_words(path: &[String], value: Option<&Value>, names: Names<'_>) -> Option<Arg> {
    match value? {
        Value::Null => None,
        Value::Bool(yes) => Some(Arg::Text(if *yes { "✓" } else { "✗" }.to_owned())),
        Value::Number(number) => Some(number_of(path, number, names.plan)),
        Value::String(text) if text.trim().is_empty() => None,
        Value::String(text) => Some(text_of(path, text, names)),
        Value::Array(list) => listed(list.iter().filter_map(|one| value_words(path, Some(one), names))),
        Value::Object(fields) => amount(fields).or_else(|| {
            listed(fields.iter().filter(|(field, _)| *field != "order").filter_map(|(field, one)| {
                let below: Vec<String> = path.iter().chain([field]).cloned().collect();
                value_words(&below, Some(one), names)
            }))
        }),
    }
}

/// Text in one line, not longer than is read at a glance.
pub(super) fn shortened(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.chars().count() <= LONGEST { text } else { text.chars().take(LONGEST).chain(['…']).collect() }
}

/// A word of the format as people write it: `next_step` is "next step". What holds a blank is somebody's text.
pub(super) fn spoken(word: &str) -> String {
    let is_word = word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_' || c == '-');
    let is_date = word.chars().next().is_some_and(|c| c.is_ascii_digit());
    if is_word && !is_date { word.replace(['_', '-'], " ") } else { word.to_owned() }
}

fn text_of(path: &[String], text: &str, names: Names<'_>) -> Arg {
    if let Some(group) = group_of(path, text) {
        return Msg::dynamic(format!("{group}-{}", text.replace('_', "-"))).into();
    }
    if let Some(day) = iso_day(text) {
        return day.into();
    }
    let name = keyed(path, text, names.playbook).or_else(|| named(text, names.plan));
    name.unwrap_or_else(|| spoken(&shortened(text))).into()
}

/// The playbook's name for a key of its own; `None` where it has none (any more).
fn keyed(path: &[String], key: &str, playbook: &Playbook) -> Option<String> {
    let name = match (path.first()?.as_str(), path.last()?.as_str()) {
        ("opportunities" | "dismissals", "stage") => playbook.stage_name(key),
        ("opportunities", "customer_step") => playbook.step_name(key),
        ("facts" | "questions", "topic") => playbook.topic_name(key),
        _ => return None,
    };
    (name != key).then(|| name.to_owned())
}

/// The words of an enumeration.
type List = fn() -> Vec<&'static str>;

fn of<T: Words>() -> Vec<&'static str> {
    T::ALL.iter().map(|value| value.word()).collect()
}

/// Where the words of an enumeration stand: its table, the end of the path, the words, and the beginning of their keys. What is
/// not told by a key of the catalogue is told as [`spoken`].
const WORDS: &[(&str, &str, List, &str)] = &[
    ("account", "kind", of::<AccountKind>, "account-kind"),
    ("account", "profile", of::<Fit>, "fit"),
    ("stakeholders", "authority", of::<Authority>, "authority"),
    ("stakeholders", "stance", of::<Stance>, "stance"),
    ("stakeholders", "backs", of::<Backing>, "backing"),
    ("opportunities", "kind", of::<OpportunityKind>, "opportunity-kind"),
    ("evidence", "kind", of::<EvidenceKind>, "debrief-kind"),
    ("evidence", "basis", of::<Basis>, "basis"),
    ("alternatives", "kind", of::<AlternativeKind>, "alternative-kind"),
    ("cells", "status", of::<CellStatus>, "cell-status"),
    ("problems", "recognition", of::<Recognition>, "recognition"),
    ("calls", "bold/outcome", of::<BoldOutcome>, "debrief-bold"),
    ("calls", "outcome", of::<Outcome>, "call-outcome"),
    ("calls", "obtained", of::<Obtained>, "debrief-obtained"),
    ("calls", "manner", of::<Manner>, "observed-manner"),
    ("moves", "kind", of::<MoveKind>, "move-kind"),
    ("reviews", "cadence", of::<Cadence>, "cadence"),
    ("debriefs", "outcome", of::<Decided>, "winloss-decided"),
    ("debriefs", "for_us", of::<Business>, "winloss-business"),
    ("debriefs", "for_them", of::<Business>, "winloss-business"),
    ("causes", "whose", of::<Whose>, "cause-whose"),
    ("causes", "grounds", of::<Grounds>, "cause-grounds"),
];

/// The beginning of a word's key in the catalogue, where the place holds words of an enumeration and this is one.
fn group_of(path: &[String], word: &str) -> Option<&'static str> {
    let table = path.first()?;
    let place: Vec<&str> = path.iter().skip(1).filter(|part| part.parse::<Id>().is_err()).map(String::as_str).collect();
    // The answers to the target profile are kept by the question's key.
    let place = if place.first() == Some(&"profile") { "profile".to_owned() } else { place.join("/") };
    let ends = |field: &str| place == field || place.ends_with(&format!("/{field}"));
    let (_, _, words, group) = WORDS.iter().find(|(at, field, ..)| at == table && ends(field))?;
    words().contains(&word).then_some(group)
}

/// A number: with its currency where it is the amount of one, in words where it is a step of a scale.
fn number_of(path: &[String], number: &serde_json::Number, plan: &Plan) -> Arg {
    let Some(whole) = number.as_i64() else { return Arg::Text(number.to_string()) };
    let last = path.last().map(String::as_str).unwrap_or_default();
    let is_relationship = path.iter().any(|part| part == "relationships");
    match (path.first().map(String::as_str), last) {
        (Some("stakeholders"), _) if is_relationship && (0..=4).contains(&whole) => {
            Msg::dynamic(format!("people-relationship-{whole}")).into()
        }
        (Some("stakeholders"), "strength") if (1..=3).contains(&whole) => {
            Msg::dynamic(format!("people-influence-{whole}")).into()
        }
        (_, "amount") => match currency_beside(path, plan) {
            Some(currency) => Money::new(whole, &currency).into(),
            None => whole.into(),
        },
        _ => whole.into(),
    }
}

/// The currency of an amount that changed alone, as the plan has it.
fn currency_beside(path: &[String], plan: &Plan) -> Option<String> {
    let is_account = path.first().is_some_and(|table| table == "account");
    let (id, inside) = if is_account { (plan.id, 1) } else { (path.get(1)?.parse().ok()?, 2) };
    let mut at = plan.row(path.first()?, id)?;
    for part in path.get(inside..path.len().checked_sub(1)?)? {
        at = at.get_mut(part)?.take();
    }
    at.get("currency")?.as_str().map(str::to_owned)
}

fn amount(fields: &Map<String, Value>) -> Option<Arg> {
    let (amount, currency) = (fields.get("amount")?.as_i64()?, fields.get("currency")?.as_str()?);
    (fields.len() == 2).then(|| Money::new(amount, currency).into())
}

/// Several parts as one.
fn listed(parts: impl Iterator<Item = Arg>) -> Option<Arg> {
    let mut parts: Vec<Arg> = parts.take(MOST).collect();
    match parts.len() {
        0 => None,
        1 => parts.pop(),
        _ => Some(Arg::List(parts)),
    }
}

/// The name of the row an id points to.
fn named(text: &str, plan: &Plan) -> Option<String> {
    let id: Id = text.parse().ok()?;
    let name = |name: &str| Some(name.to_owned()).filter(|name| !name.is_empty());
    let person = plan.stakeholders.get(&id).and_then(|row| name(&row.name));
    let sale = || plan.opportunities.get(&id).and_then(|row| name(&row.name));
    let unit = || plan.units.get(&id).and_then(|row| name(&row.name));
    let other = || plan.alternatives.get(&id).and_then(|row| name(&row.name));
    person.or_else(sale).or_else(unit).or_else(other).or_else(|| Some("…".to_owned()))
}

#[cfg(test)]
#[path = "values_tests.rs"]
mod tests;
