//! Every sentence stands in the catalogue once, is said somewhere, and is said in full.

use super::source::{Piece, Source, app_sources, blank_comments, files, pieces};
use fluent_bundle::FluentResource;
use std::collections::{BTreeMap, BTreeSet};

/// Beginnings of keys that are put together at run time: an enum's word or a playbook's key follows. Those that stand
/// right inside a call of [`MAKERS`] need no line here.
const DYNAMIC: &[&str] = &["playbook-", "row-"];

/// Calls that make a key out of a beginning and a word, with what stands between the two.
const MAKERS: &[(&str, &str)] = &[
    ("Msg::dynamic(format!(", ""),
    ("word_key(", "-"),
    ("options::<", "-"),
    ("Kind::Words(", "-"),
    ("Kind::Scale(", "-"),
];

/// The English file that the other languages are held to.
const ENGLISH: &str = ".en.ftl";

/// The messages of one file: key → the variables it names.
fn messages(file: &Source) -> Result<BTreeMap<String, BTreeSet<String>>, String> {
    FluentResource::try_new(file.text.clone()).map_err(|(_, errors)| format!("{}: {errors:?}", file.path))?;
    let mut found = BTreeMap::<String, BTreeSet<String>>::new();
    let mut key = None;
    for line in file.text.lines().filter(|line| !line.starts_with('#')) {
        if line.starts_with(|c: char| c.is_ascii_alphabetic()) {
            let name = line.split('=').next().unwrap_or_default().trim().to_owned();
            if found.insert(name.clone(), BTreeSet::new()).is_some() {
                return Err(format!("{}: {name} stands there twice", file.path));
            }
            key = Some(name);
        }
        if let Some(variables) = key.as_ref().and_then(|key| found.get_mut(key)) {
            variables.extend(line.split('$').skip(1).map(word));
        }
    }
    Ok(found)
}

/// The identifier a text starts with.
fn word(text: &str) -> String {
    text.chars().take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-')).collect()
}

/// A `msg!("key", name = …)` of the sources: where, which, and with which arguments.
#[derive(Debug, PartialEq)]
struct Said {
    place: String,
    key: String,
    given: BTreeSet<String>,
}

fn said(file: &Source) -> Vec<Said> {
    let code = blank_comments(&file.text);
    let calls =
        code.match_indices("msg!(").filter(|(at, _)| !code[..*at].ends_with(|c: char| c.is_alphanumeric() || c == '_'));
    calls
        .filter_map(|(at, opening)| {
            let inside = arguments(&code[at + opening.len()..]);
            let key = inside.trim_start().strip_prefix('"')?.split('"').next()?.to_owned();
            let line = code[..at].matches('\n').count() + 1;
            let with = with_calls(&code[at + opening.len() + inside.len() + 1..]);
            let given = top_level(inside)
                .skip(1)
                .filter_map(|part| part.split_once('='))
                .map(|(name, _)| name.trim().to_owned());
            Some(Said { place: format!("{}:{line}", file.path), key, given: given.chain(with).collect() })
        })
        .collect()
}

/// The names in `.with("name", …).with("other", …)` right behind a message.
fn with_calls(mut rest: &str) -> Vec<String> {
    let mut names = Vec::new();
    while let Some(inside) = rest.trim_start().strip_prefix(".with(\"") {
        names.push(word(inside));
        let arguments = arguments(inside.split_once('"').map_or("", |(_, after)| after));
        rest = inside.split_once(arguments).map_or("", |(_, after)| after.get(1..).unwrap_or_default());
    }
    names
}

/// What lies before the parenthesis that closes the one already open.
fn arguments(text: &str) -> &str {
    let mut depth = 1;
    for (_, range) in pieces(text).into_iter().filter(|(piece, _)| *piece == Piece::Code) {
        for (at, c) in text[range.clone()].char_indices() {
            depth += i32::from(c == '(') - i32::from(c == ')');
            if depth == 0 {
                return &text[..range.start + at];
            }
        }
    }
    text
}

/// Arguments apart; commas in brackets and literals part nothing.
fn top_level(inside: &str) -> impl Iterator<Item = &str> {
    let mut cuts = Vec::new();
    let mut depth = 0_i32;
    for (_, range) in pieces(inside).into_iter().filter(|(piece, _)| *piece == Piece::Code) {
        for (at, c) in inside[range.clone()].char_indices() {
            depth += i32::from(matches!(c, '(' | '[' | '{')) - i32::from(matches!(c, ')' | ']' | '}'));
            if c == ',' && depth == 0 {
                cuts.push(range.start + at);
            }
        }
    }
    let mut start = 0;
    cuts.push(inside.len());
    cuts.into_iter().map(move |cut| {
        let part = &inside[start..cut];
        start = (cut + 1).min(inside.len());
        part
    })
}

/// The beginnings this file hands to the makers of keys: the literal that starts their arguments.
fn dynamic_beginnings(file: &Source) -> Vec<String> {
    let code = blank_comments(&file.text);
    let beginning = |call: &str, between: &str| -> Option<String> {
        // `options::<Stance>("stance")`: the arguments start behind the type.
        let arguments = if between.is_empty() || call.starts_with('"') { call } else { call.split_once(">(")?.1 };
        let literal = arguments.trim_start().strip_prefix('"')?.split(['{', '"']).next()?;
        (!literal.is_empty()).then(|| format!("{literal}{between}"))
    };
    let of = |(maker, between): &(&str, &str)| {
        code.split(maker).skip(1).filter_map(|call| beginning(call.trim_start(), between)).collect::<Vec<_>>()
    };
    MAKERS.iter().flat_map(of).collect()
}

/// What is wrong between the sentences said and the English catalogue.
fn gaps(sources: &[Source], english: &BTreeMap<String, BTreeSet<String>>) -> Vec<String> {
    let mut found = Vec::new();
    let mut used = BTreeSet::new();
    for it in sources.iter().flat_map(said) {
        match english.get(&it.key) {
            None => found.push(format!("{}: {} is not in the catalogue", it.place, it.key)),
            Some(wanted) if !wanted.is_subset(&it.given) => {
                found.push(format!("{}: {} wants {wanted:?} and is given {:?}", it.place, it.key, it.given));
            }
            Some(_) => {}
        }
        used.insert(it.key);
    }
    let beginnings: Vec<_> =
        sources.iter().flat_map(dynamic_beginnings).chain(DYNAMIC.iter().map(|&it| it.to_owned())).collect();
    let unused = english.keys().filter(|key| !used.contains(*key) && !beginnings.iter().any(|it| key.starts_with(it)));
    found.extend(unused.map(|key| format!("{key} is said nowhere")));
    found
}

/// What one language's file lacks or has too much, compared with its English counterpart.
fn differences(other: &Source, english: &Source) -> Vec<String> {
    let (Ok(ours), Ok(theirs)) = (messages(other), messages(english)) else { return vec![] };
    let keys: BTreeSet<_> = ours.keys().chain(theirs.keys()).collect();
    let unlike = keys.into_iter().filter(|key| ours.get(*key) != theirs.get(*key));
    unlike.map(|key| format!("{}: {key}: {:?}, in English {:?}", other.path, ours.get(key), theirs.get(key))).collect()
}

/// The English catalogue as a whole; a key stands in one file only.
fn english() -> BTreeMap<String, BTreeSet<String>> {
    let mut all = BTreeMap::new();
    for file in files("locales", ENGLISH) {
        for (key, variables) in messages(&file).unwrap_or_default() {
            assert!(all.insert(key.clone(), variables).is_none(), "{key} stands in {} and in another file", file.path);
        }
    }
    all
}

#[test]
fn every_catalogue_can_be_read() {
    let errors: Vec<_> = files("locales", ".ftl").iter().filter_map(|file| messages(file).err()).collect();
    assert!(errors.is_empty(), "\n{}\n", errors.join("\n"));
}

#[test]
fn every_sentence_is_in_the_catalogue_and_every_entry_is_said() {
    let found = gaps(&app_sources(), &english());
    assert!(found.is_empty(), "\n{}\n", found.join("\n"));
}

/// What the app can show before its later parts are here: all of these rooms, and these files of the app.
const START_ROOMS: &[&str] = &["editor", "storage", "ui"];
const START_FILES: &[&str] = &[
    "shell",
    "today",
    "accounts",
    "calls",
    "agenda",
    "state",
    "saving",
    "start",
    "late",
    "look",
    "arrive",
    "arriving",
    "index",
    "preferences",
    "trouble",
];

#[test]
fn the_start_says_nothing_that_comes_later() {
    let lines = groundplan::text::later().iter().flat_map(|source| source.lines());
    let later: BTreeSet<_> = lines.filter_map(|line| line.split_once(" =").map(|(key, _)| key)).collect();
    let starts = |file: &&Source| {
        let of_app = file.room() == "app" && START_FILES.iter().any(|name| file.path == format!("src/app/{name}.rs"));
        START_ROOMS.contains(&file.room()) || of_app
    };
    let sources = app_sources();
    let said: Vec<_> = sources.iter().filter(starts).flat_map(said).collect();
    assert!(said.len() > 60, "{} sentences: the start was not found", said.len());
    let early: Vec<_> = said.iter().filter(|it| later.contains(it.key.as_str())).collect();
    assert!(early.is_empty(), "{:?}", early.iter().map(|it| format!("{}: {}", it.place, it.key)).collect::<Vec<_>>());
}

#[test]
fn every_dynamic_beginning_begins_something() {
    let keys = english();
    let idle: Vec<_> = DYNAMIC.iter().filter(|it| !keys.keys().any(|key| key.starts_with(**it))).collect();
    assert!(idle.is_empty(), "no key begins with {idle:?}");
}

#[test]
fn every_language_says_what_english_says() {
    let mut found = Vec::new();
    for file in files("locales", ".ftl").iter().filter(|file| !file.path.ends_with(ENGLISH)) {
        let room = file.path.trim_end_matches(".ftl").rsplit_once('.').map_or("", |(room, _)| room);
        let counterpart = files("locales", ENGLISH).into_iter().find(|it| it.path == format!("{room}{ENGLISH}"));
        match counterpart {
            Some(counterpart) => found.extend(differences(file, &counterpart)),
            None => found.push(format!("{}: has no English counterpart", file.path)),
        }
    }
    assert!(found.is_empty(), "\n{}\n", found.join("\n"));
}

#[test]
fn a_sentence_is_found_with_its_arguments() {
    let text = "f(msg!(\"a-b\", name = g(x, \"y, z = )\"), days = 3)); // msg!(\"no\")\nmsg!(\n    \"c\"\n).with(\"who\", h(1)).with(\"when\", d)";
    let found = said(&Source::example("src/plan/a.rs", text));
    let set = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect::<BTreeSet<_>>();
    assert_eq!(found.len(), 2);
    assert_eq!((found[0].key.as_str(), &found[0].given), ("a-b", &set(&["name", "days"])));
    assert_eq!((found[1].key.as_str(), &found[1].given), ("c", &set(&["who", "when"])));
}

#[test]
fn a_gap_is_seen() {
    let ftl = "# c = $no\na = One { $n ->\n    [one] day\n   *[other] days of { $who }\n}\nb = Two\nstance-for = For\n";
    let english = messages(&Source::example("x.en.ftl", ftl)).unwrap();
    assert_eq!(english["a"], ["n", "who"].map(str::to_owned).into());
    let of = |text: &str| gaps(&[Source::example("src/plan/a.rs", text)], &english);
    let fine = "msg!(\"a\", n = 1, who = w); msg!(\"b\"); Msg::dynamic(format!(\"stance-{word}\"))";
    assert_eq!(of(fine), Vec::<String>::new());
    assert_eq!(of(&fine.replace("\"b\"", "\"c\"")).len(), 2, "c is not there, b is said nowhere");
    assert_eq!(of(&fine.replace("n = 1, ", "")).len(), 1);
    assert_eq!(of(&fine.replace("stance-", "other-")).len(), 1);
    let made = fine.replace("Msg::dynamic(format!(\"stance-{word}\"))", "options::<Stance>(\"stance\")");
    assert_eq!(of(&made), Vec::<String>::new());
    assert_eq!(of(&made.replace("options::<Stance>(", "word_key(\n    ")), Vec::<String>::new());
    assert_eq!(of(&made.replace("\"stance\"", "\"sta\"")).len(), 1);
}

#[test]
fn a_difference_between_languages_is_seen() {
    let of = |german: &str| {
        differences(&Source::example("x.de.ftl", german), &Source::example("x.en.ftl", "a = One { $n }\nb = Two\n"))
            .len()
    };
    assert_eq!(of("a = Eins { $n }\nb = Zwei\n"), 0);
    assert_eq!(of("a = Eins { $m }\n"), 2);
    assert!(messages(&Source::example("x.de.ftl", "a = { $n\n")).is_err());
    assert!(messages(&Source::example("x.de.ftl", "a = 1\na = 2\n")).is_err());
}
