//! Who may use whom. The table is the house's plan; ARCHITECTURE.md tells it in words.

use super::source::{Source, app_sources, has_word};

/// What a room may use besides itself, and what its views may use beyond that: they stand on the design system and on
/// the open plan, which rules never do.
struct Room {
    name: &'static str,
    uses: &'static [&'static str],
    views_use: &'static [&'static str],
}

const fn room(name: &'static str, uses: &'static [&'static str]) -> Room {
    Room { name, uses, views_use: &[] }
}

const ROOMS: &[Room] = &[
    room("plan", &["text"]),
    room("text", &["plan"]),
    room("playbook", &["plan", "text"]),
    room("insight", &["plan", "playbook", "text"]),
    room("picture", &["plan", "text"]),
    Room { name: "tools", uses: &["plan", "playbook", "insight", "picture", "text"], views_use: &["ui", "editor"] },
    room("portfolio", &["plan", "playbook", "insight", "picture", "text"]),
    room("team", &["plan", "playbook", "insight", "picture", "tools", "text"]),
    room("workshop", &["plan", "playbook", "insight", "picture", "tools", "files", "text"]),
    room("storage", &["plan", "playbook", "text"]),
    room("editor", &["plan", "playbook", "text", "storage"]),
    room("files", &["plan", "playbook", "text"]),
    room("history", &["plan", "playbook", "text"]),
    room("engine", &["plan", "files", "history", "text"]),
    room("bin", &["engine"]),
    room("ui", &["text"]),
    room(
        "app",
        &[
            "plan",
            "playbook",
            "insight",
            "picture",
            "tools",
            "portfolio",
            "team",
            "workshop",
            "text",
            "storage",
            "editor",
            "files",
            "engine",
            "history",
            "ui",
        ],
    ),
];

/// What decides is never compiled for the browser alone, or no native test would reach it.
const DECIDES: &[&str] = &["reading", "insights", "rules"];

/// A view: what the feature `ui` brings into a tool's room, readings and rules excepted.
pub fn is_view(file: &Source) -> bool {
    file.gated && file.room() == "tools" && !file.names().any(|name| DECIDES.contains(&name))
}

/// The browser half of a room: what the feature `browser` or `ui` brings into one of those that have such a half.
fn is_browser_half(file: &Source) -> bool {
    file.gated && ["storage", "editor", "engine", "text"].contains(&file.room())
}

/// The rooms a text reaches through `crate::`, with the line of each.
fn rooms_reached(code: &str) -> Vec<(usize, String)> {
    let mut reached = Vec::new();
    for (at, _) in code.match_indices("crate::") {
        let line = code[..at].matches('\n').count() + 1;
        let rest = &code[at + "crate::".len()..];
        let list = rest.strip_prefix('{').and_then(|inside| inside.split_once("};")).map_or(rest, |(list, _)| list);
        let parts = if rest.starts_with('{') { top_level_parts(list) } else { vec![list] };
        let word = |part: &str| part.trim_start().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
        reached.extend(parts.into_iter().map(|part| (line, word(part))));
    }
    reached
}

/// `a::{b, c}, d` in its two parts.
fn top_level_parts(list: &str) -> Vec<&str> {
    let mut depth = 0_i32;
    list.split(|c| {
        depth += i32::from(c == '{') - i32::from(c == '}');
        c == ',' && depth == 0
    })
    .collect()
}

/// The longest chain of `super::` at the left margin of a `use` or inside code, with its line.
fn supers(code: &str) -> impl Iterator<Item = (usize, usize, &str)> {
    code.lines().enumerate().flat_map(|(line, text)| {
        let chains = text.split(|c: char| !(c.is_alphanumeric() || c == ':' || c == '_'));
        chains.map(move |chain| (line + 1, chain.matches("super::").count(), text)).filter(|(_, count, _)| *count > 0)
    })
}

/// Every breach of the table in one file.
fn breaches(file: &Source) -> Vec<String> {
    let code = file.code();
    let Some(room) = ROOMS.iter().find(|room| room.name == file.room()) else {
        return if file.room().is_empty() {
            vec![]
        } else {
            vec![format!("{}: its room stands in no table", file.path)]
        };
    };
    let allowed = |name: &str| {
        let is_room = ROOMS.iter().any(|other| other.name == name);
        !is_room || name == room.name || room.uses.contains(&name) || (is_view(file) && room.views_use.contains(&name))
    };
    let reached = rooms_reached(&code).into_iter().filter(|(_, name)| !allowed(name));
    let mut found: Vec<_> =
        reached.map(|(line, name)| format!("{}:{line}: {} may not use {name}", file.path, room.name)).collect();
    // A file lies this many modules below its room; one `super` more leaves the room unseen by the check above. Inside
    // an inline module, which is indented, one more is still at home.
    let depth = file.names().filter(|name| *name != "mod").count() - 1;
    for (line, count, text) in supers(&code) {
        if count > depth + usize::from(text.starts_with(' ')) {
            found.push(format!("{}:{line}: leaves its room by super::, say crate:: instead", file.path));
        }
    }
    found
}

#[test]
fn every_room_uses_only_what_it_may() {
    let found: Vec<_> = app_sources().iter().flat_map(breaches).collect();
    assert!(found.is_empty(), "\n{}\n", found.join("\n"));
}

#[test]
fn every_room_of_the_house_is_in_the_table() {
    let mut rooms: Vec<_> =
        app_sources().iter().map(|file| file.room().to_owned()).filter(|room| room != "bin").collect();
    rooms.dedup();
    rooms.retain(|room| !room.is_empty());
    for room in rooms {
        assert!(ROOMS.iter().any(|known| known.name == room), "src/{room}/ stands in no table");
    }
}

#[test]
fn a_breach_is_seen() {
    let of = |path: &str, text: &str| breaches(&Source::example(path, text)).len();
    assert_eq!(of("src/plan/a.rs", "use crate::storage::Rev;"), 1);
    assert_eq!(
        of("src/plan/a.rs", "use crate::{\n    plan::Id,\n    text::{Msg, Arg},\n    insight::{Rule, run},\n};"),
        1
    );
    assert_eq!(of("src/plan/a.rs", "fn f() { crate::playbook::Playbook::standard(); }"), 1);
    assert_eq!(of("src/insight/a.rs", "use crate::tools::rules;"), 1);
    assert_eq!(of("src/ui/a.rs", "use crate::plan::Plan;"), 1);
    assert_eq!(of("src/tools/people/insights.rs", "use crate::ui::Field;"), 1);
    assert_eq!(of("src/tools/people/reading.rs", "use super::super::super::app::Route;"), 1);
    assert_eq!(of("src/cellar/a.rs", ""), 1);
}

#[test]
fn what_is_allowed_is_no_breach() {
    let of = |path: &str, text: &str| breaches(&Source::example(path, text)).len();
    assert_eq!(of("src/plan/a.rs", "use crate::text::Msg; // crate::storage in a comment"), 0);
    assert_eq!(of("src/plan/a.rs", "#[cfg(test)]\nmod tests {\n    use crate::playbook::Playbook;\n}"), 0);
    assert_eq!(of("src/tools/people/view/map.rs", "use super::super::reading::players;"), 0);
    assert_eq!(of("src/plan/a.rs", "use crate::msg;"), 0);
    let view = Source::example("src/tools/people/view.rs", "use crate::ui::Field;").gated();
    assert_eq!(breaches(&view).len(), 0);
    assert_eq!(breaches(&Source { path: "src/tools/people/insights.rs".into(), ..view }).len(), 1);
}

/// What only `ui/`, `app/`, views and browser halves may mention.
const BROWSER_WORDS: &[&str] =
    &["leptos", "web_sys", "js_sys", "gloo", "gloo_timers", "gloo_file", "wasm_bindgen", "wasm_bindgen_futures"];

fn knows_browser(file: &Source) -> bool {
    matches!(file.room(), "" | "ui" | "app") || is_view(file) || is_browser_half(file)
}

/// Clock and chance: handed in everywhere. (`Date::now` and `Crypto` are the browser's, and `js_sys` is held above.)
const CLOCK_AND_CHANCE: &[&str] = &[
    "SystemTime::now",
    "Instant::now",
    "OffsetDateTime::now_utc",
    "now_local",
    "Uuid::now_v7",
    "Uuid::new_v4",
    "rand",
    "getrandom",
];

fn purity(file: &Source) -> Vec<String> {
    let code = file.code();
    let mut found = Vec::new();
    let mut forbid = |words: &[&str], why: &str| {
        found.extend(
            words.iter().filter(|word| has_word(&code, word)).map(|word| format!("{}: {word} {why}", file.path)),
        );
    };
    if !knows_browser(file) {
        forbid(BROWSER_WORDS, "is for views and browser halves");
    }
    if !file.names().any(|name| name == "indexeddb") {
        forbid(&["indexed_db_futures"], "is for storage/indexeddb");
    }
    if file.room() != "history" {
        forbid(&["use automerge", "automerge::"], "is for history/");
    }
    if !file.names().any(|name| name == "sealed") {
        forbid(&["use age"], "is for files/sealed");
    }
    if file.room() != "app" {
        forbid(&["Route"], "is for app/: an insight names a subject");
    }
    forbid(CLOCK_AND_CHANCE, "is not to be had: today and new ids are handed in");
    found
}

#[test]
fn clock_chance_browser_and_routes_stay_where_they_belong() {
    let found: Vec<_> = app_sources().iter().flat_map(purity).collect();
    assert!(found.is_empty(), "\n{}\n", found.join("\n"));
}

#[test]
fn impurity_is_seen() {
    let of = |path: &str, text: &str| purity(&Source::example(path, text)).len();
    assert_eq!(of("src/insight/a.rs", "use leptos::prelude::*;"), 1);
    assert_eq!(of("src/storage/rebase.rs", "let x = js_sys::Date::now();"), 1);
    assert_eq!(of("src/files/a.rs", "use indexed_db_futures::Build;"), 1);
    assert_eq!(of("src/files/a.rs", "use automerge::Automerge;"), 1);
    assert_eq!(of("src/app/share/lock.rs", "use age::Encryptor;"), 1);
    assert_eq!(of("src/files/sealed/work.rs", "use age::Encryptor;"), 0);
    assert_eq!(of("src/tools/calls/insights.rs", "fn to() -> Route { Route::Today }"), 1);
    assert_eq!(of("src/app/shell.rs", "let now = Instant::now();"), 1);
    assert_eq!(of("src/plan/id.rs", "let id = Uuid::now_v7();"), 1);
    let half = Source::example("src/storage/indexeddb/mod.rs", "use indexed_db_futures::Build; use web_sys::window;");
    assert_eq!(purity(&half).len(), 1);
    assert_eq!(purity(&half.gated()).len(), 0);
    assert_eq!(of("src/text/mod.rs", "let brand = operand; // rand"), 0);
}
