//! A playbook as it is written: JSON, with everything in it that this version does not know.

use super::Playbook;
use super::check::{Problem, Wrong, check};
use super::lists::LISTS;
use serde_json::Value;
use std::sync::Arc;

/// A playbook as it is written and as the rules read it. It holds together: whatever is not sound never becomes one.
#[derive(Debug, Clone, PartialEq)]
pub struct Written {
    value: Arc<Value>,
    playbook: Arc<Playbook>,
}

impl Written {
    /// A playbook that was made and not read.
    #[must_use]
    pub fn of(playbook: Playbook) -> Self {
        // Our rows always serialise.
        let value = serde_json::to_value(&playbook).unwrap_or_default();
        Self { value: Arc::new(value), playbook: Arc::new(playbook) }
    }

    /// Reads one from its JSON.
    ///
    /// # Errors
    /// The first problem that [`check`] finds.
    pub fn read(mut value: Value) -> Result<Self, Problem> {
        check(&value)?;
        first_figures(&mut value);
        let nowhere = |_| Problem { list: String::new(), entry: None, field: None, what: Wrong::Kind };
        let playbook: Playbook = serde_json::from_value(value.clone()).map_err(nowhere)?;
        fill(&mut value, &serde_json::to_value(&playbook).unwrap_or_default());
        Ok(Self { value: Arc::new(value), playbook: Arc::new(playbook) })
    }

    /// Its JSON; every field this version knows is in it.
    #[must_use]
    pub fn value(&self) -> &Value {
        &self.value
    }

    /// What the rules read.
    #[must_use]
    pub fn playbook(&self) -> &Arc<Playbook> {
        &self.playbook
    }
}

/// Puts a figure where one is absent that cannot be nothing (a weight, an importance).
fn first_figures(value: &mut Value) {
    for list in LISTS {
        let rows = value.get_mut(list.name).and_then(Value::as_array_mut).into_iter().flatten();
        for row in rows.filter_map(Value::as_object_mut) {
            for field in list.fields {
                if let Some(figure) = field.kind.first_figure() {
                    row.entry(field.name).or_insert(figure.into());
                }
            }
        }
    }
}

/// Adds what is absent, so that two playbooks that say the same compare as the same.
fn fill(value: &mut Value, whole: &Value) {
    match (value, whole) {
        (Value::Object(value), Value::Object(whole)) => {
            for (key, whole) in whole {
                match value.get_mut(key) {
                    Some(value) => fill(value, whole),
                    None => _ = value.insert(key.clone(), whole.clone()),
                }
            }
        }
        (Value::Array(values), Value::Array(whole)) => values.iter_mut().zip(whole).for_each(|(v, w)| fill(v, w)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_this_version_does_not_know_stays() {
        let value = json!({
            "name": "Ours",
            "mood": { "deep": [1, 0.1] },
            "stages": [{ "key": "a", "name": "A", "colour": "red", "criteria": [{ "key": "a_1", "text": "x", "by": 3 }] }],
            "limits": { "sway": 3, "patience": 9 },
        });
        let written = Written::read(value).unwrap();
        let now = written.value();
        assert_eq!(now["mood"], json!({ "deep": [1, 0.1] }));
        assert_eq!((&now["stages"][0]["colour"], &now["stages"][0]["criteria"][0]["by"]), (&json!("red"), &json!(3)));
        assert_eq!((&now["limits"]["patience"], &now["limits"]["sway"]), (&json!(9), &json!(3)));
        assert_eq!(written.playbook().extra["mood"], json!({ "deep": [1, 0.1] }));
        assert_eq!((written.playbook().limits.sway, written.playbook().limits.shelf_life), (3, 90));
    }

    #[test]
    fn what_was_made_reads_back_as_the_same() {
        let made = Written::of(Playbook::staffing(&|msg| msg.key.to_string()));
        assert_eq!(Written::read(made.value().clone()), Ok(made.clone()));
        let mut thin = made.value().clone();
        thin["limits"].as_object_mut().unwrap().remove("sway");
        thin["territories"] = json!([]);
        thin["stages"][7].as_object_mut().unwrap().remove("criteria");
        assert_eq!(Written::read(thin), Ok(made), "an absent default is no difference");
    }

    #[test]
    fn a_weight_nobody_gave_is_the_middle_one() {
        let value = json!({
            "name": "Ours", "stages": [{ "key": "a", "name": "A" }],
            "topics": [{ "key": "t", "name": "T" }], "profile": [{ "key": "p", "text": "P?" }],
        });
        let playbook = Written::read(value).unwrap().playbook().clone();
        assert_eq!((playbook.topics[0].importance, playbook.profile[0].weight, playbook.stages[0].days), (2, 3, 0));
    }

    #[test]
    fn what_does_not_hold_together_is_never_read() {
        assert_eq!(Written::read(json!({})).unwrap_err().what, Wrong::Blank);
        assert_eq!(Written::read(Value::Null).unwrap_err().what, Wrong::Kind);
    }
}
