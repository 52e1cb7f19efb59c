//! No text in a view: what a reader sees is a message by key.
//!
//! Inside `view!` a literal is a sentence where it stands as a child (after `>`, `}` or another literal), where it is the
//! value of an attribute that is read out or shown, or where it reads like one: a capital letter and a second word. A
//! single sign (`"·"`) is no text.

use super::boundaries::is_view;
use super::source::{Piece, Source, app_sources, pieces};
use std::collections::BTreeSet;

/// Attributes whose values people read or hear.
const READ_ALOUD: &[&str] =
    &["aria-label", "aria-description", "aria-roledescription", "title", "placeholder", "alt", "label"];

/// The stretches of a text that lie inside `view! { … }`.
fn view_bodies(text: &str) -> Vec<std::ops::Range<usize>> {
    let opened = text.match_indices("view! {").map(|(at, found)| at + found.len());
    opened.map(|start| start..start + body_length(&text[start..])).collect()
}

/// Bytes up to the brace that closes what is already open; braces in literals and comments do not count.
fn body_length(text: &str) -> usize {
    let mut depth = 1;
    for (_, range) in pieces(text).into_iter().filter(|(piece, _)| *piece == Piece::Code) {
        for (at, c) in text[range.clone()].char_indices() {
            depth += i32::from(c == '{') - i32::from(c == '}');
            if depth == 0 {
                return range.start + at;
            }
        }
    }
    text.len()
}

fn is_sentence(before: &str, literal: &str) -> bool {
    if !literal.chars().any(char::is_alphabetic) {
        return false;
    }
    let before = before.trim_end_matches('"').trim_end();
    let as_child = before.ends_with(['>', '}', '"']) && !before.ends_with("=>") && !before.ends_with("->");
    let read_aloud = before.strip_suffix('=').is_some_and(|name| READ_ALOUD.iter().any(|known| name.ends_with(known)));
    let mut letters = literal.chars();
    let capitalised = letters.next().is_some_and(char::is_uppercase) && letters.next().is_some_and(char::is_lowercase);
    let reads_like_one = capitalised && literal.contains(' ');
    as_child || read_aloud || reads_like_one
}

fn sentences(file: &Source) -> Vec<String> {
    let mut found = BTreeSet::new();
    for body in view_bodies(&file.text) {
        let inside = &file.text[body.clone()];
        for (_, range) in pieces(inside).into_iter().filter(|(piece, _)| *piece == Piece::Text) {
            if is_sentence(&inside[..range.start], &inside[range.clone()]) {
                let line = file.text[..body.start + range.start].matches('\n').count() + 1;
                found.insert(format!("{}:{line}: “{}” is text in a view", file.path, &inside[range]));
            }
        }
    }
    found.into_iter().collect()
}

#[test]
fn views_hold_no_text() {
    let views = app_sources().into_iter().filter(|file| is_view(file) || matches!(file.room(), "ui" | "app"));
    let found: Vec<_> = views.flat_map(|file| sentences(&file)).collect();
    assert!(found.is_empty(), "\n{}\n", found.join("\n"));
}

#[test]
fn text_in_a_view_is_seen() {
    let of = |text: &str| sentences(&Source::example("src/ui/a.rs", &format!("fn f() {{ view! {{ {text} }} }}"))).len();
    assert_eq!(of("<p>\"hello\"</p>"), 1);
    assert_eq!(of("<p>{name}\" is here\"</p>"), 1);
    assert_eq!(of("<button aria-label=\"close\"/>"), 1);
    assert_eq!(of("<p>{move || if a { \"Not yet\" } else { \"\" }}</p>"), 1);
    assert_eq!(of("<p title=\"x\">{view! { <b>\"inner\"</b> }}</p>"), 2, "the inner one, met twice, is told once");
}

#[test]
fn keys_classes_and_signs_are_no_text() {
    let of = |text: &str| sentences(&Source::example("src/ui/a.rs", &format!("fn f() {{ view! {{ {text} }} }}"))).len();
    assert_eq!(of("<p class=\"meta wide\">{t(&msg!(\"people-added\"))} \" · \"</p>"), 0);
    assert_eq!(
        of(
            "<p class=move || if a { \"on\" } else { \"off\" }>{match k { \"Enter\" => b, _ => \"x\" }}</p> // \"Hi you\""
        ),
        0
    );
    assert_eq!(of("<path d=\"M3 3h18\"/><p>{if a { \"M3 3\" } else { \"Escape\" }}</p>"), 0);
    assert!(sentences(&Source::example("src/ui/a.rs", "let key = \"Arrow Up\";")).is_empty());
}
