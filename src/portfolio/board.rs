//! The accounts as a list: filtered, sorted, grouped, and views of it kept by name.

use super::reading::{Portfolio, Row};
use crate::plan::{Arrange, Id};
use crate::playbook::{Area, Standing};
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;

/// How the list is looked at. The words are those of the choices on the page; one that nobody knows stands for the first.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct View {
    /// Words that have to occur in name, segment, region, industry or owner.
    pub filter: String,
    /// Which accounts: one of [`View::SHOWS`].
    pub show: String,
    /// In which order: one of [`View::SORTS`].
    pub sort: String,
    /// What puts them together: one of [`View::GROUPS`].
    pub group: String,
}

impl View {
    /// Which accounts can be shown.
    pub const SHOWS: [&str; 5] = ["pursued", "off", "fruit", "unknown", "all"];
    /// In which orders.
    pub const SORTS: [&str; 4] = ["fit", "worth", "hours", "name"];
    /// By what they can be put together.
    pub const GROUPS: [&str; 5] = ["none", "segment", "territory", "owner", "standing"];
}

/// A view with the name somebody gave it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct NamedView {
    /// The name.
    pub name: String,
    /// The view.
    pub view: View,
}

/// Keeps a view under a name: in the place of one of that name, else at the end. A blank name keeps nothing.
pub fn keep(views: &mut Vec<NamedView>, name: &str, view: View) {
    let name = name.trim();
    if name.is_empty() {
        return;
    }
    match views.iter_mut().find(|one| one.name == name) {
        Some(one) => one.view = view,
        None => views.push(NamedView { name: name.to_owned(), view }),
    }
}

/// An account as the list shows it: everything but words of the language, which only the rows in sight need.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// The account.
    pub id: Id,
    /// Its name.
    pub name: String,
    /// Whether it is wanted.
    pub standing: Standing,
    /// How it meets the profile, in percent by weight.
    pub score: Option<u8>,
    /// The playbook's segment, or what the account says itself.
    pub segment: String,
    /// The territory it lies in; `None` outside all of them, what was said of it, if anything, where that cannot be told.
    pub area: Option<String>,
    /// Who of us owns it.
    pub owner: String,
    /// What its open opportunities are worth, in the portfolio's currency.
    pub worth: i64,
    /// Minutes of calls in the last quarter.
    pub minutes: u32,
    /// Whether anybody works on it.
    pub pursued: bool,
    /// Open opportunities marked as low-hanging fruit.
    pub fruit: usize,
    /// Why it is pursued although it is not wanted.
    pub rationale: String,
    /// What a filter looks into, in small letters.
    text: String,
}

/// The lines of a portfolio; the owner is asked for by account.
#[must_use]
pub fn lines(portfolio: &Portfolio<'_>, owner: impl Fn(&Row<'_>) -> String) -> Vec<Line> {
    portfolio.rows.iter().map(|row| line(row, &portfolio.currency, owner(row))).collect()
}

fn line(row: &Row<'_>, currency: &str, owner: String) -> Line {
    let brief = row.brief;
    let text = [&brief.name, &brief.segment, &brief.region, &brief.pursuit.industry, &owner].map(String::as_str);
    Line {
        id: brief.id,
        name: brief.name.clone(),
        standing: row.standing,
        score: row.fit.score,
        segment: row.segment.map_or_else(|| brief.segment.clone(), |segment| segment.name.clone()),
        area: match row.area {
            Area::In(name) => Some(name.to_owned()),
            Area::Out => None,
            // No territories to be in or out of: what was said of it.
            Area::Unknown => Some(brief.pursuit.territory.clone()),
        },
        worth: row.worth(currency),
        minutes: row.minutes,
        pursued: row.pursued(),
        fruit: row.opportunistic(),
        rationale: brief.pursuit.rationale.clone(),
        text: text.join(" ").to_lowercase(),
        owner,
    }
}

/// What a group is put together by.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Key {
    /// Everything is one group.
    All,
    /// A segment, territory or owner.
    Named(String),
    /// Whether they are wanted.
    Standing(&'static str),
    /// Outside every territory.
    Outside,
    /// Nobody has said.
    Unsaid,
}

/// A group of the list.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    /// What they have in common.
    pub key: Key,
    /// The places of its lines, in order.
    pub rows: Vec<usize>,
    /// What they are worth together.
    pub worth: i64,
}

/// The lines a view shows: its groups by name, those nobody has named last. No group is empty.
#[must_use]
pub fn arrange(lines: &[Line], view: &View) -> Vec<Group> {
    let words: Vec<String> = view.filter.split_whitespace().map(str::to_lowercase).collect();
    let shown = |line: &&(usize, &Line)| {
        let line = line.1;
        let show = match view.show.as_str() {
            "off" => line.standing == Standing::Off,
            "fruit" => line.fruit > 0,
            "unknown" => line.standing == Standing::Unknown,
            "all" => true,
            _ => line.pursued,
        };
        show && words.iter().all(|word| line.text.contains(word.as_str()))
    };
    let all: Vec<(usize, &Line)> = lines.iter().enumerate().collect();
    let mut rows: Vec<(usize, &Line)> = all.iter().filter(shown).copied().collect();
    match view.sort.as_str() {
        "worth" => rows.arrange_by_key(|(_, line)| Reverse(line.worth)),
        "hours" => rows.arrange_by_key(|(_, line)| Reverse(line.minutes)),
        "name" => rows.arrange_by(|a, b| a.1.text.cmp(&b.1.text)),
        // What is surely not wanted first: that is what there is to decide about.
        _ => rows.arrange_by_key(|(_, line)| (line.standing != Standing::Off, line.score.unwrap_or(u8::MAX))),
    }
    let mut groups: Vec<Group> = Vec::new();
    for (at, line) in rows {
        let key = key(line, &view.group);
        let group = match groups.iter().position(|group| group.key == key) {
            Some(place) => groups.get_mut(place),
            None => {
                groups.push(Group { key, rows: Vec::new(), worth: 0 });
                groups.last_mut()
            }
        };
        if let Some(group) = group {
            group.rows.push(at);
            group.worth = group.worth.saturating_add(line.worth);
        }
    }
    groups.arrange_by(|a, b| a.key.cmp(&b.key));
    groups
}

fn key(line: &Line, group: &str) -> Key {
    let named = |text: &str| match text.trim() {
        "" => Key::Unsaid,
        name => Key::Named(name.to_owned()),
    };
    match group {
        "segment" => named(&line.segment),
        "territory" => line.area.as_ref().map_or(Key::Outside, |area| named(area)),
        "owner" => named(&line.owner),
        "standing" => Key::Standing(line.standing.word()),
        _ => Key::All,
    }
}

#[cfg(test)]
#[path = "board_tests.rs"]
mod tests;
