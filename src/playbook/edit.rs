//! Changing a playbook as it is written. Each change hands back a new one; whether it holds together is told by the check.

use super::lists::{FieldSpec, Kind, LIMITS, ListSpec};
use crate::plan::Id;
use serde_json::{Map, Value, json};

/// The entries of a list.
#[must_use]
pub fn entries<'a>(playbook: &'a Value, list: &ListSpec) -> &'a [Value] {
    playbook.get(list.name).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// What the input of a field holds: texts one a line, `true` for a tick; empty for nothing.
#[must_use]
pub fn read(entry: &Value, field: FieldSpec) -> String {
    let value = entry.get(field.name).unwrap_or(&Value::Null);
    match (field.kind, value) {
        (Kind::Lines, Value::Array(texts)) => joined(texts.iter()),
        (Kind::Criteria, Value::Array(rows)) => joined(rows.iter().filter_map(|row| row.get("text"))),
        (_, Value::String(text)) => text.clone(),
        (_, Value::Number(figure)) => figure.to_string(),
        (_, Value::Bool(true)) => "true".to_owned(),
        _ => String::new(),
    }
}

/// What the input of a list of plain texts holds.
#[must_use]
pub fn read_texts(playbook: &Value, list: &ListSpec) -> String {
    joined(entries(playbook, list).iter())
}

fn joined<'a>(texts: impl Iterator<Item = &'a Value>) -> String {
    texts.filter_map(Value::as_str).collect::<Vec<_>>().join("\n")
}

fn split(text: &str) -> impl Iterator<Item = &str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty())
}

/// The playbook with another name.
#[must_use]
pub fn rename(playbook: &Value, name: &str) -> Value {
    let mut next = playbook.clone();
    if let Some(whole) = next.as_object_mut() {
        whole.insert("name".to_owned(), json!(name.trim()));
    }
    next
}

/// The playbook with a field of an entry as typed. What is no figure is put there as it is, for the check to refuse.
#[must_use]
pub fn put(playbook: &Value, list: &ListSpec, at: usize, field: FieldSpec, typed: &str) -> Value {
    changed(playbook, list, |rows| {
        let Some(entry) = rows.get_mut(at).and_then(Value::as_object_mut) else { return };
        let value = match field.kind {
            Kind::Line | Kind::Text | Kind::Step => json!(typed.trim()),
            Kind::Tick => json!(typed == "true"),
            Kind::Lines => split(typed).collect(),
            Kind::Figure(..) => figure(typed),
            Kind::Criteria => criteria(entry, field.name, typed),
        };
        entry.insert(field.name.to_owned(), value);
    })
}

/// The playbook with a list of plain texts as typed, one a line.
#[must_use]
pub fn put_texts(playbook: &Value, list: &ListSpec, typed: &str) -> Value {
    changed(playbook, list, |rows| *rows = split(typed).map(Value::from).collect())
}

/// The playbook with a limit as typed.
#[must_use]
pub fn put_limit(playbook: &Value, name: &str, typed: &str) -> Value {
    let mut next = playbook.clone();
    if let Some(whole) = next.as_object_mut() {
        let limits = whole.entry(LIMITS).or_insert_with(|| Value::Object(Map::new()));
        if let Some(limits) = limits.as_object_mut() {
            limits.insert(name.to_owned(), figure(typed));
        }
    }
    next
}

/// The playbook with one more entry at the end of a list. Its key comes from its name, so that a stage taken out and added
/// again by the same name is the stage that plans point at.
#[must_use]
pub fn add(playbook: &Value, list: &ListSpec, name: &str) -> Value {
    changed(playbook, list, |rows| {
        let mut entry = Map::new();
        entry.insert(list.lead.to_owned(), json!(name.trim()));
        for field in list.fields {
            if let Some(figure) = field.kind.first_figure() {
                entry.insert(field.name.to_owned(), json!(figure));
            }
        }
        if list.keyed {
            entry.insert("key".to_owned(), json!(free_key(rows, name)));
        }
        rows.push(Value::Object(entry));
    })
}

/// The playbook with an entry put back where it was.
#[must_use]
pub fn insert(playbook: &Value, list: &ListSpec, at: usize, entry: Value) -> Value {
    changed(playbook, list, |rows| rows.insert(at.min(rows.len()), entry))
}

/// The playbook without an entry.
#[must_use]
pub fn remove(playbook: &Value, list: &ListSpec, at: usize) -> Value {
    changed(playbook, list, |rows| {
        if at < rows.len() {
            rows.remove(at);
        }
    })
}

/// The playbook with an entry in another place of its list.
#[must_use]
pub fn shift(playbook: &Value, list: &ListSpec, from: usize, to: usize) -> Value {
    changed(playbook, list, |rows| {
        if from < rows.len() && to < rows.len() {
            let entry = rows.remove(from);
            rows.insert(to, entry);
        }
    })
}

fn changed(playbook: &Value, list: &ListSpec, change: impl FnOnce(&mut Vec<Value>)) -> Value {
    let mut next = playbook.clone();
    if let Some(whole) = next.as_object_mut() {
        let rows = whole.entry(list.name).or_insert_with(|| Value::Array(Vec::new()));
        if let Some(rows) = rows.as_array_mut() {
            change(rows);
        }
    }
    next
}

fn figure(typed: &str) -> Value {
    typed.trim().parse::<i64>().map_or_else(|_| json!(typed), |figure| json!(figure))
}

/// A key no other entry has, made of the name's letters and figures.
fn free_key(rows: &[Value], name: &str) -> String {
    let plain: String = name.to_lowercase().chars().map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
    let words = plain.split_whitespace().collect::<Vec<_>>().join("_");
    let stem = if words.is_empty() { "entry".to_owned() } else { words };
    let taken = |key: &str| rows.iter().any(|row| row.get("key").and_then(Value::as_str) == Some(key));
    let numbered = (2..).map(|n| format!("{stem}_{n}"));
    std::iter::once(stem.clone()).chain(numbered).find(|key| !taken(key)).unwrap_or_default()
}

/// The exit criteria of a stage as typed. A line that was there keeps its key wherever it stands now; one that was reworded
/// keeps the key of its place; one that is new gets a key made of its words, so that no proof given for another criterion
/// ever counts for it.
fn criteria(stage: &Map<String, Value>, name: &str, typed: &str) -> Value {
    let no_rows = Vec::new();
    let old = stage.get(name).and_then(Value::as_array).unwrap_or(&no_rows);
    let text = |row: &Value| row.get("text").and_then(Value::as_str).map(str::to_owned).unwrap_or_default();
    let mut left: Vec<Option<&Value>> = old.iter().map(Some).collect();
    let mut lines: Vec<&str> = Vec::new();
    for line in split(typed) {
        // The same thing shown twice is shown once.
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    let mut rows: Vec<Option<Value>> = lines
        .iter()
        .map(|line| {
            let same = left.iter_mut().find(|row| row.is_some_and(|row| text(row) == *line));
            same.and_then(Option::take).cloned()
        })
        .collect();
    // As many lines as before: what is left was reworded in its place. Else lines came or went, and places tell nothing.
    let in_place = lines.len() == old.len();
    let prefix = stage.get("key").and_then(Value::as_str).unwrap_or_default();
    for (at, (row, line)) in rows.iter_mut().zip(&lines).enumerate() {
        if row.is_some() {
            continue;
        }
        let reworded = left.get_mut(at).filter(|_| in_place).and_then(Option::take);
        let mut entry = reworded.and_then(Value::as_object).cloned().unwrap_or_default();
        entry.entry("key").or_insert_with(|| json!(key_of_words(prefix, line)));
        entry.insert("text".to_owned(), json!(line));
        *row = Some(Value::Object(entry));
    }
    rows.into_iter().flatten().collect()
}

fn key_of_words(prefix: &str, words: &str) -> String {
    let hash = Id::of_origin(&["criterion", prefix, words]).to_string();
    format!("{prefix}_{}", hash.chars().take(8).collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::playbook::check::check;
    use crate::playbook::lists::{LISTS, STAGES, STEPS, list_of};
    use crate::playbook::{Playbook, Written};

    fn standard() -> Value {
        Written::of(Playbook::standard(&|msg| msg.key.to_string())).value().clone()
    }

    fn spec(name: &str) -> &'static ListSpec {
        list_of(name).unwrap()
    }

    fn field(list: &str, name: &str) -> FieldSpec {
        *spec(list).fields.iter().find(|field| field.name == name).unwrap()
    }

    fn keys(playbook: &Value, list: &str) -> Vec<String> {
        playbook[list].as_array().unwrap().iter().map(|row| row["key"].as_str().unwrap().to_owned()).collect()
    }

    #[test]
    fn what_is_typed_is_read_back() {
        let book = standard();
        for list in LISTS.iter().filter(|list| !list.plain() && !entries(&book, list).is_empty()) {
            for &field in list.fields {
                let typed = match field.kind {
                    Kind::Line | Kind::Text => "  Some words  ",
                    Kind::Lines | Kind::Criteria => "one\n\n  two\n",
                    Kind::Tick => "true",
                    Kind::Figure(..) => " 3 ",
                    Kind::Step => "compare",
                };
                let next = put(&book, list, 0, field, typed);
                let shown = typed.replace("\n\n  ", "\n");
                assert_eq!(read(&entries(&next, list)[0], field), shown.trim(), "{} {}", list.name, field.name);
                assert_eq!(check(&next), Ok(()), "{} {}", list.name, field.name);
                assert_eq!(put(&next, list, 0, field, shown.trim()), next, "the same again changes nothing");
            }
        }
    }

    #[test]
    fn texts_stand_one_a_line() {
        let next = put_texts(&standard(), spec("market"), "First.\n\n Second. \n");
        assert_eq!(next["market"], json!(["First.", "Second."]));
        assert_eq!(read_texts(&next, spec("market")), "First.\nSecond.");
    }

    #[test]
    fn a_new_entry_holds_together_and_has_a_key_of_its_own() {
        for list in LISTS.iter().filter(|list| !list.plain()) {
            let next = add(&standard(), list, "  Trial order! ");
            assert_eq!(check(&next), Ok(()), "{}", list.name);
            assert_eq!(entries(&next, list).last().unwrap()[list.lead], "Trial order!");
        }
        let once = add(&standard(), spec(STAGES), "Trial order!");
        let twice = add(&once, spec(STAGES), "trial order");
        assert_eq!(keys(&twice, STAGES)[7..], ["trial_order", "trial_order_2"]);
        assert_eq!(*keys(&add(&once, spec(STAGES), "?"), STAGES).last().unwrap(), "entry");
    }

    #[test]
    fn a_stage_added_again_by_its_name_is_the_one_plans_point_at() {
        let book = add(&standard(), spec(STAGES), "Pilot");
        let without = remove(&book, spec(STAGES), 7);
        assert_eq!(without, standard());
        assert_eq!(keys(&add(&without, spec(STAGES), "pilot"), STAGES), keys(&book, STAGES));
    }

    #[test]
    fn entries_move_leave_and_come_back() {
        let book = standard();
        let moved = shift(&book, spec("topics"), 0, 1);
        assert_eq!(keys(&moved, "topics")[..2], ["pressures", "business"]);
        assert_eq!(shift(&moved, spec("topics"), 1, 0), book);
        assert_eq!(shift(&book, spec("topics"), 0, 7), book, "there is no such place");
        let entry = book["topics"][2].clone();
        assert_eq!(insert(&remove(&book, spec("topics"), 2), spec("topics"), 2, entry), book);
        assert_eq!(remove(&book, spec("topics"), 99), book);
    }

    #[test]
    fn a_step_in_use_cannot_go_unnoticed() {
        let problem = check(&remove(&standard(), spec(STEPS), 0)).unwrap_err();
        assert_eq!((problem.list.as_str(), problem.entry), (STAGES, Some(1)));
    }

    fn criteria_after(typed: &str) -> Vec<(String, String)> {
        let mut book = standard();
        book["stages"][2]["criteria"] = json!([
            { "key": "d_1", "text": "first" }, { "key": "d_2", "text": "second", "by": 1 }, { "key": "d_3", "text": "third" }
        ]);
        let next = put(&book, spec(STAGES), 2, field(STAGES, "criteria"), typed);
        assert_eq!(check(&next), Ok(()));
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        next["stages"][2]["criteria"].as_array().unwrap().iter().map(|c| (text(&c["key"]), text(&c["text"]))).collect()
    }

    fn kept(typed: &str) -> Vec<String> {
        criteria_after(typed).into_iter().map(|(key, _)| key).filter(|key| key.starts_with("d_")).collect()
    }

    #[test]
    fn a_criterion_keeps_its_key_when_it_is_reworded_or_moved() {
        assert_eq!(kept("first\nsecond, in their words\nthird"), ["d_1", "d_2", "d_3"]);
        assert_eq!(kept("third\nfirst\nsecond"), ["d_3", "d_1", "d_2"]);
        assert_eq!(kept("second\nthird"), ["d_2", "d_3"], "what follows a line that went keeps its own");
        assert_eq!(kept("new\nfirst\nsecond\nthird"), ["d_1", "d_2", "d_3"]);
    }

    #[test]
    fn a_new_criterion_never_takes_the_proof_of_another() {
        let found = criteria_after("first\nsecond\nthird\nfourth");
        assert!(found[3].0.starts_with("discover_") && found[3].0.len() > 12, "{found:?}");
        assert_eq!(kept("something else"), Vec::<String>::new());
        assert_eq!(criteria_after("x\nx\ny\nx").len(), 2);
    }

    #[test]
    fn a_limit_that_is_no_figure_is_refused_by_the_check() {
        let next = put_limit(&standard(), "sway", " 3 ");
        assert_eq!((next["limits"]["sway"].as_i64(), check(&next)), (Some(3), Ok(())));
        for typed in ["", "many", "0", "6", "3.5"] {
            assert!(check(&put_limit(&standard(), "sway", typed)).is_err(), "{typed}");
        }
        assert_eq!(put_limit(&json!({}), "sway", "3"), json!({ "limits": { "sway": 3 } }));
        assert_eq!(rename(&json!({ "name": "A" }), " B "), json!({ "name": "B" }));
    }
}
