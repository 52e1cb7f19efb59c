//! What a playbook is made of, as data: its lists with their fields, and its limits. The page shows them, the check and
//! the comparing walk them. Texts stand in the catalogue as `book-LIST`, `book-LIST-why`, `book-LIST-add` and
//! `book-LIST-FIELD`, those of the limits as `limit-NAME` (`_` becomes `-`).

use crate::text::Msg;

/// One list of a playbook.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListSpec {
    /// Its name in the playbook's JSON.
    pub name: &'static str,
    /// The field that names an entry: the line typed to add one. Empty where the entries are plain texts.
    pub lead: &'static str,
    /// What else is said of an entry.
    pub fields: &'static [FieldSpec],
    /// Whether plans point at its entries, so that each has a key that never changes.
    pub keyed: bool,
    /// Whether the order of the entries means something.
    pub ordered: bool,
}

/// One field of an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FieldSpec {
    /// Its name in the entry's JSON.
    pub name: &'static str,
    /// What it holds.
    pub kind: Kind,
}

/// What a field holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// One line of text.
    Line,
    /// Several lines of text.
    Text,
    /// Texts, one a line.
    Lines,
    /// Exit criteria: texts, one a line, each with a key of its own.
    Criteria,
    /// Yes or no.
    Tick,
    /// A whole number within limits.
    Figure(i64, i64),
    /// One of the customer's steps, or none.
    Step,
}

/// One of the limits the rules go by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LimitSpec {
    /// Its name in the playbook's JSON.
    pub name: &'static str,
    /// What it counts: the message is `unit-UNIT`.
    pub unit: &'static str,
    /// The lowest value.
    pub least: i64,
    /// The highest value.
    pub most: i64,
}

const fn line(name: &'static str) -> FieldSpec {
    FieldSpec { name, kind: Kind::Line }
}

const fn text(name: &'static str) -> FieldSpec {
    FieldSpec { name, kind: Kind::Text }
}

const fn lines(name: &'static str) -> FieldSpec {
    FieldSpec { name, kind: Kind::Lines }
}

const fn tick(name: &'static str) -> FieldSpec {
    FieldSpec { name, kind: Kind::Tick }
}

const fn figure(name: &'static str, least: i64, most: i64) -> FieldSpec {
    FieldSpec { name, kind: Kind::Figure(least, most) }
}

const fn list(name: &'static str, lead: &'static str, fields: &'static [FieldSpec]) -> ListSpec {
    ListSpec { name, lead, fields, keyed: false, ordered: false }
}

const fn texts(name: &'static str) -> ListSpec {
    list(name, "", &[])
}

impl ListSpec {
    const fn keyed(self) -> Self {
        Self { keyed: true, ..self }
    }

    const fn ordered(self) -> Self {
        Self { ordered: true, ..self }
    }

    /// Whether its entries are plain texts.
    #[must_use]
    pub fn plain(&self) -> bool {
        self.lead.is_empty()
    }

    /// The field that names an entry.
    #[must_use]
    pub fn lead_field(&self) -> FieldSpec {
        line(self.lead)
    }

    /// A message about it: `""` for its name, `"-why"` for what it is good for.
    #[must_use]
    pub fn message(&self, end: &str) -> Msg {
        Msg::dynamic(format!("book-{}{end}", self.name.replace('_', "-")))
    }

    /// The label of one of its fields.
    #[must_use]
    pub fn label(&self, field: &str) -> Msg {
        self.message(&format!("-{}", field.replace('_', "-")))
    }
}

impl Kind {
    /// The figure a field begins with: nothing where nothing is possible, else the middle of its range.
    #[must_use]
    pub fn first_figure(self) -> Option<i64> {
        match self {
            Self::Figure(0, _) => Some(0),
            Self::Figure(least, most) => Some(i64::midpoint(least, most)),
            _ => None,
        }
    }
}

impl LimitSpec {
    /// Its label.
    #[must_use]
    pub fn label(&self) -> Msg {
        Msg::dynamic(format!("limit-{}", self.name.replace('_', "-")))
    }

    /// What it counts.
    #[must_use]
    pub fn unit(&self) -> Msg {
        Msg::dynamic(format!("unit-{}", self.unit))
    }
}

/// The customer's steps, which stages point at.
pub const STEPS: &str = "customer_steps";
/// Our stages.
pub const STAGES: &str = "stages";
/// The limits.
pub const LIMITS: &str = "limits";

/// Every list, in the order of the page: whom we sell to and what, how a sale goes, whom we meet, what we say.
pub const LISTS: &[ListSpec] = &[
    list("profile", "text", &[figure("weight", 1, 5)]).keyed(),
    list("segments", "name", &[figure("share", 0, 100), text("reason"), lines("words")]),
    list("territories", "name", &[lines("words")]),
    list("offerings", "name", &[tick("new")]),
    list(
        STAGES,
        "name",
        &[
            FieldSpec { name: "customer_step", kind: Kind::Step },
            figure("days", 0, 3650),
            FieldSpec { name: "criteria", kind: Kind::Criteria },
            tick("needs_players"),
            tick("closed"),
        ],
    )
    .keyed()
    .ordered(),
    list(STEPS, "name", &[]).keyed().ordered(),
    list("roles", "name", &[text("cares_about"), text("question"), lines("titles"), tick("new")]).ordered(),
    list("competitors", "name", &[text("strength"), text("how_we_win"), text("next_move")]),
    texts("market"),
    list("problems", "text", &[text("question")]),
    list("topics", "name", &[figure("importance", 1, 3), text("question"), lines("known_by")]).keyed().ordered(),
    list("value_questions", "text", &[line("low"), line("high"), tick("replacing")]).keyed(),
    list("templates", "name", &[text("wanted"), lines("questions")]).ordered(),
    texts("openings"),
    texts("questions"),
    list("objections", "text", &[text("ask_back"), text("answer")]).ordered(),
    list("bold", "question", &[text("softener"), text("skip_when")]).ordered(),
    list("practices", "name", &[text("text")]),
];

const fn limit(name: &'static str, unit: &'static str, least: i64, most: i64) -> LimitSpec {
    LimitSpec { name, unit, least, most }
}

/// Every limit, in the order of the page. The bounds keep each rule sensible: a share is no more than the whole, and a
/// count of nothing would always be reached.
pub const LIMIT_SPECS: &[LimitSpec] = &[
    limit("shelf_life", "days", 1, 3650),
    limit("contact_window", "days", 1, 3650),
    limit("settling", "days", 0, 3650),
    limit("debrief_days", "days", 0, 365),
    limit("pin_days", "days", 0, 365),
    limit("review_days", "days", 1, 3650),
    limit("prepare_days", "days", 0, 365),
    limit("sway", "of-five", 1, 5),
    limit("close_relationship", "of-four", 0, 4),
    limit("tie", "of-four", 0, 4),
    limit("value_gap", "of-four", 1, 4),
    limit("crowd", "people", 1, 100),
    limit("line_steps", "steps", 1, 10),
    limit("meetings", "meetings", 1, 100),
    limit("single_thread_calls", "calls", 1, 100),
    limit("asks", "times", 1, 100),
    limit("slides", "times", 1, 100),
    limit("facts", "facts", 1, 1000),
    limit("own_words", "entries", 1, 1000),
    limit("topic_share", "percent", 1, 100),
    limit("blind_share", "percent", 1, 100),
    limit("one_unit_share", "percent", 1, 100),
    limit("talk_share", "percent", 1, 100),
    limit("daily_share", "percent", 1, 100),
    limit("profile_share", "percent", 1, 100),
    limit("opportunism_share", "percent", 1, 100),
    limit("horizon_quarters", "quarters", 1, 40),
];

/// The list of a name.
#[must_use]
pub fn list_of(name: &str) -> Option<&'static ListSpec> {
    LISTS.iter().find(|list| list.name == name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::playbook::{Limits, Playbook};
    use crate::text::{Catalog, IsoFormats};
    use serde_json::Value;
    use std::collections::BTreeSet;

    fn keys(value: &Value) -> BTreeSet<String> {
        value.as_object().unwrap().keys().cloned().collect()
    }

    #[test]
    fn every_list_and_field_of_a_playbook_is_told() {
        let whole = serde_json::to_value(Playbook::standard(&|msg| msg.key.to_string())).unwrap();
        let told = LISTS.iter().map(|list| list.name).chain(["name", LIMITS]).map(str::to_owned);
        assert_eq!(keys(&whole), told.collect());
        for list in LISTS.iter().filter(|list| !list.plain()) {
            let Some(entry) = whole[list.name].get(0) else { continue };
            let key = list.keyed.then_some("key");
            let told = list.fields.iter().map(|field| field.name).chain([list.lead]).chain(key).map(str::to_owned);
            assert_eq!(keys(entry), told.collect(), "{}", list.name);
        }
    }

    #[test]
    fn every_limit_is_told_and_stands_within_its_bounds_at_first() {
        let limits = serde_json::to_value(Limits::default()).unwrap();
        assert_eq!(keys(&limits), LIMIT_SPECS.iter().map(|limit| limit.name.to_owned()).collect());
        for limit in LIMIT_SPECS {
            let usual = limits[limit.name].as_i64().unwrap();
            assert!((limit.least..=limit.most).contains(&usual), "{}", limit.name);
        }
    }

    #[test]
    fn every_label_is_written() {
        let catalog = Catalog::new(&[], Box::new(IsoFormats));
        let mut asked = Vec::new();
        for list in LISTS {
            asked.extend([list.message(""), list.message("-why")]);
            if !list.plain() {
                asked.extend([list.message("-add"), list.label(list.lead)]);
                asked.extend(list.fields.iter().map(|field| list.label(field.name)));
            }
        }
        asked.extend(LIMIT_SPECS.iter().flat_map(|limit| [limit.label(), limit.unit()]));
        for msg in asked {
            assert_ne!(catalog.say(&msg), msg.key, "nobody has written it");
        }
    }
}
