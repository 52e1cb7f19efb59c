use super::*;
use crate::plan::Words;
use crate::text::{Catalog, IsoFormats, Msg};
use crate::tools::people::fixture::{LINE2, TODAY, id};
use proptest::prelude::*;

fn read(line: &str) -> Captured {
    parse(line).unwrap()
}

#[test]
fn the_example_of_the_capture_field_is_read() {
    assert_eq!(
        read("Jane Doe, VP Operations, final authority, advocate"),
        Captured {
            name: "Jane Doe".into(),
            title: "VP Operations".into(),
            authority: Authority::Final,
            stance: Stance::Advocate,
            ..Captured::default()
        }
    );
}

#[test]
fn order_case_separators_and_spaces_do_not_matter() {
    let expected = read("Jane Doe, VP Operations, Dairy, veto, against, sway 4");
    for line in [
        "Jane Doe;4/5; Passively  AGAINST;VP Operations;Can Veto;Dairy",
        " Jane   Doe ,, Sway: 4, opposed, VP Operations, Dairy , VETO;",
        "Jane Doe, SWAY 4/5, passively-against, VP  Operations, can say no, Dairy",
        "Jane Doe，veto，VP Operations；Dairy, against, einfluss 4",
        "Jane Doe - VP Operations – Dairy — veto - against - sway 4",
        "- Jane Doe - VP Operations, Dairy; veto, against, 4/5 -",
    ] {
        assert_eq!(read(line), expected, "{line}");
    }
    assert_eq!((expected.unit.as_str(), expected.sway), ("Dairy", Some(4)));
    assert_eq!((expected.authority, expected.stance), (Authority::Veto, Stance::OpposedPassive));
}

#[test]
fn a_dash_inside_a_word_parts_nothing() {
    let captured = read("anna-lena huber - procurement lead");
    assert_eq!((captured.name.as_str(), captured.title.as_str()), ("anna-lena huber", "procurement lead"));
    assert_eq!(parts("Jane Doe, Vice-President – Dairy -"), ["Jane Doe", "Vice-President", "Dairy"]);
    assert!(parts(" - – , ; —").is_empty());
}

#[test]
fn german_is_read_too() {
    let captured = read("Änne Groß, Leiterin Instandhaltung, Entscheidet, aktiv dagegen, Einfluss 5");
    assert_eq!(
        (captured.authority, captured.stance, captured.sway),
        (Authority::Final, Stance::OpposedActive, Some(5))
    );
    assert_eq!(read("Jan, FÜRSPRECHER").stance, Stance::Advocate);
}

#[test]
fn only_the_name_is_needed_and_nothing_else_is_a_name() {
    assert_eq!(read("  Cher "), Captured { name: "Cher".into(), ..Captured::default() });
    assert_eq!(read(",; Jane").name, "Jane");
    assert_eq!(read("advocate").name, "advocate");
    for nothing in ["", "  ", ",", " ; , ", "\n"] {
        assert_eq!(parse(nothing), None, "{nothing:?}");
    }
}

#[test]
fn what_finds_no_place_is_kept_as_unread() {
    let captured = read("Jane, COO, Dairy, met in Ulm, veto, final authority, sway 9, 3, sway 2, sway 3, veto");
    assert_eq!(captured.unread, ["met in Ulm", "final authority", "sway 9", "3", "sway 3"]);
    assert_eq!((captured.authority, captured.sway), (Authority::Veto, Some(2)));
}

#[test]
fn a_sway_is_between_one_and_five() {
    for (text, sway) in [
        ("sway 1", Some(1)),
        ("5/5", Some(5)),
        ("0/5", None),
        ("6/5", None),
        ("sway 0", None),
        ("4/10", None),
        ("sway", None),
        ("4", None),
        ("sway4", None),
    ] {
        assert_eq!(read(&format!("Jane, {text}")).sway, sway, "{text}");
    }
}

#[test]
fn the_words_of_the_catalogue_are_known_in_every_language() {
    for language in ["en", "de"] {
        let catalog = Catalog::new(&[language.to_owned()], Box::new(IsoFormats));
        let word = |key: String| catalog.say(&Msg::dynamic(key.replace('_', "-")));
        for stance in Stance::ALL {
            let line = format!("Jane, {}", word(format!("stance-{}", stance.word())));
            assert_eq!((read(&line).stance, read(&line).title.as_str()), (*stance, ""), "{line}");
        }
        for authority in Authority::ALL.iter().skip(1) {
            let line = format!("Jane, {}", word(format!("authority-{}", authority.word())));
            assert_eq!((read(&line).authority, read(&line).title.as_str()), (*authority, ""), "{line}");
        }
    }
}

#[test]
fn known_words_are_written_as_they_are_looked_up() {
    for (n, (word, known)) in WORDS.iter().enumerate() {
        assert_eq!(meaning(word), Some(*known));
        assert_eq!(meaning(&word.to_uppercase()), Some(*known));
        assert!(WORDS.iter().skip(n + 1).all(|(other, _)| other != word), "{word} twice");
    }
}

#[test]
fn several_people_stand_one_to_a_line() {
    let names: Vec<_> = parse_lines("Ann, COO\n\n Bo, veto\r\nCy").into_iter().map(|c| c.name).collect();
    assert_eq!(names, ["Ann", "Bo", "Cy"]);
}

#[test]
fn a_captured_person_is_mapped_and_marked() {
    let person = read("Jane Doe, COO, Dairy, likes tea, final authority, advocate, 4/5").into_stakeholder(
        id(LINE2),
        TODAY,
        "Anna",
    );
    let position = person.position(id(LINE2));
    assert_eq!((person.title.as_str(), person.unit.as_str(), person.notes.as_str()), ("COO", "Dairy", "likes tea"));
    assert_eq!(
        (person.sway, position.authority.get(), position.stance.get()),
        (Some(4), Authority::Final, Stance::Advocate)
    );
    assert_eq!(position.marked, Some(Mark { on: Some(TODAY), by: "Anna".into() }));
    let person = read("Bo").into_stakeholder(id(LINE2), TODAY, "Anna");
    assert!(person.positions.contains_key(&id(LINE2)) && person.position(id(LINE2)).marked.is_none());
    assert!(read("Bo").into_stakeholder(None, TODAY, "Anna").positions.is_empty());
}

/// Every part that is not blank is the name, the title, the unit, unread, or a word that was understood.
fn nothing_is_lost(line: &str) {
    let parts = parts(line);
    let Some(captured) = parse(line) else { return assert!(parts.is_empty(), "{line:?}") };
    let understood = |known| match known {
        Known::Authority(word) => captured.authority == word,
        Known::Stance(word) => captured.stance == word,
        Known::Sway(word) => captured.sway == Some(word),
    };
    assert_eq!(parts.first(), Some(&captured.name));
    for part in parts.iter().skip(1) {
        let kept = *part == captured.title || *part == captured.unit || captured.unread.contains(part);
        assert!(kept || meaning(part).is_some_and(understood), "{part:?} of {line:?} is lost: {captured:?}");
    }
}

#[test]
fn naughty_strings_are_read_without_loss() {
    let naughty: Vec<String> = serde_json::from_str(include_str!("../../../tests/data/blns.json")).unwrap();
    assert!(naughty.len() > 500);
    for text in naughty {
        nothing_is_lost(&text);
        nothing_is_lost(&format!("Jane Doe, {text}, advocate"));
        let _ = parse_lines(&text);
    }
}

proptest! {
    #[test]
    fn no_text_panics_or_loses_a_part(line in any::<String>()) {
        nothing_is_lost(&line);
    }

    #[test]
    fn no_line_of_known_words_loses_a_part(parts in prop::collection::vec(prop_oneof![
        (0..WORDS.len()).prop_map(|n| WORDS[n].0.to_owned()),
        (0..9_u8).prop_map(|n| format!("sway {n}")),
        "[a-zß ,;/0-9]{0,9}",
    ], 0..9)) {
        nothing_is_lost(&parts.join(", "));
    }
}

#[test]
fn stances_are_understood_by_the_words_people_use() {
    let said = |words: &str| parse(&format!("Jane Doe, CFO, {words}")).map(|it| (it.stance, it.unread.len(), it.unit));
    for (words, stance) in [
        ("supporter", Stance::Advocate),
        ("Champion", Stance::Advocate),
        ("on our side", Stance::Advocate),
        ("neutral", Stance::Indifferent),
        ("undecided", Stance::Indifferent),
        ("opponent", Stance::OpposedPassive),
        ("against us", Stance::OpposedPassive),
        ("sceptical", Stance::OpposedPassive),
        ("active opponent", Stance::OpposedActive),
        ("blocker", Stance::OpposedActive),
        ("Unterstützerin", Stance::Advocate),
        ("Gegner", Stance::OpposedPassive),
    ] {
        assert_eq!(said(words), Some((stance, 0, String::new())), "{words}");
    }
}
