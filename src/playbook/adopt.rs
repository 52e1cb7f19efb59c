//! What debriefs bring into the playbook: a best practice, a qualification rule.

use super::edit::{add, entries, put};
use super::lists::{ListSpec, list_of};
use serde_json::Value;

/// What follows from a debrief for the accounts we look for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Rule {
    /// One more criterion of the target profile.
    New {
        /// What a customer we want is like.
        text: String,
        /// How much it weighs, 1 to 5.
        weight: u8,
    },
    /// A criterion weighs more, or less, than it did.
    Weigh {
        /// The criterion, by its key.
        key: String,
        /// How much it weighs, 1 to 5.
        weight: u8,
    },
}

fn profile() -> Option<&'static ListSpec> {
    list_of("profile")
}

/// The playbook with a rule in its target profile, and the key of the criterion; `None` where there is nothing to adopt. A
/// new rule in the words of a criterion that is there weighs that one.
#[must_use]
pub fn with_rule(playbook: &Value, rule: &Rule) -> Option<(Value, String)> {
    let list = profile()?;
    let place = |field: &str, value: &str| {
        entries(playbook, list)
            .iter()
            .position(|row| row.get(field).and_then(Value::as_str).map(str::trim) == Some(value))
    };
    let (next, at, weight) = match rule {
        Rule::New { text, .. } if text.trim().is_empty() => return None,
        Rule::New { text, weight } => match place("text", text.trim()) {
            Some(at) => (playbook.clone(), at, weight),
            None => (add(playbook, list, text), entries(playbook, list).len(), weight),
        },
        Rule::Weigh { key, weight } => (playbook.clone(), place("key", key)?, weight),
    };
    let field = *list.fields.iter().find(|field| field.name == "weight")?;
    let next = put(&next, list, at, field, &weight.to_string());
    let key = entries(&next, list).get(at)?.get("key")?.as_str()?.to_owned();
    Some((next, key))
}

/// The playbook with a best practice; the same where it has one of that name.
#[must_use]
pub fn with_practice(playbook: &Value, name: &str, text: &str) -> Value {
    let Some(list) = list_of("practices") else { return playbook.clone() };
    let known = |row: &Value| row.get("name").and_then(Value::as_str).map(str::trim) == Some(name.trim());
    if name.trim().is_empty() || entries(playbook, list).iter().any(known) {
        return playbook.clone();
    }
    let next = add(playbook, list, name);
    match list.fields.iter().find(|field| field.name == "text") {
        Some(field) => put(&next, list, entries(playbook, list).len(), *field, text),
        None => next,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::playbook::check::check;
    use crate::playbook::{Playbook, Written};

    fn standard() -> Value {
        Written::of(Playbook::standard(&|msg| msg.key.to_string())).value().clone()
    }

    fn typed(value: &Value) -> Playbook {
        Written::read(value.clone()).unwrap().playbook().as_ref().clone()
    }

    #[test]
    fn a_new_rule_is_a_criterion_with_its_weight() {
        let rule = Rule::New { text: " They pay for service ".into(), weight: 4 };
        let (next, key) = with_rule(&standard(), &rule).unwrap();
        assert_eq!(check(&next), Ok(()));
        let last = typed(&next).profile.pop().unwrap();
        assert_eq!((last.key.as_str(), last.text.as_str(), last.weight), (key.as_str(), "They pay for service", 4));
        let (again, same) = with_rule(&next, &Rule::New { text: "They pay for service".into(), weight: 2 }).unwrap();
        assert_eq!((typed(&again).profile.len(), same), (typed(&next).profile.len(), key), "it is there already");
        assert!(with_rule(&standard(), &Rule::New { text: " ".into(), weight: 4 }).is_none());
    }

    #[test]
    fn a_criterion_weighs_more_and_one_that_is_gone_weighs_nothing() {
        let key = typed(&standard()).profile[0].key.clone();
        let (next, same) = with_rule(&standard(), &Rule::Weigh { key: key.clone(), weight: 1 }).unwrap();
        assert_eq!((same, typed(&next).profile[0].weight), (key, 1));
        assert!(with_rule(&standard(), &Rule::Weigh { key: "gone".into(), weight: 1 }).is_none());
    }

    #[test]
    fn a_practice_is_added_once() {
        let next = with_practice(&standard(), "Walk the line first", "Before any offer.");
        assert_eq!(check(&next), Ok(()));
        let last = typed(&next).practices.pop().unwrap();
        assert_eq!((last.name.as_str(), last.text.as_str()), ("Walk the line first", "Before any offer."));
        assert_eq!(with_practice(&next, " Walk the line first", "Other words."), next);
        assert_eq!(with_practice(&standard(), "  ", "Other words."), standard());
    }
}
