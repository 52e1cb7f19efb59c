//! What the tests of several tools ask in the same words: of a rule, of a picture, of the words of rows.

use super::rows::Section;
use crate::insight::{Insight, Severity};
use crate::picture::{Picture, Shape, Words, width_of};
use crate::plan::Id;
use crate::text::{Catalog, IsoFormats, Msg};
use crate::tools::RuleCard;

thread_local! {
    /// Read once: the standard playbook alone says some hundred messages.
    static CATALOG: Catalog = Catalog::new(&[], Box::new(IsoFormats));
}

pub fn say(msg: &Msg) -> String {
    CATALOG.with(|catalog| catalog.say(msg))
}

/// The only insight of a rule, as a reader sees it: headline, facts, the question after an arrow, the move after a star.
pub fn told(found: &[Insight], rule: &str) -> Vec<String> {
    assert_eq!(found.len(), 1, "{rule}");
    let insight = &found[0];
    assert_eq!(insight.rule, rule);
    assert!(insight.because.len() >= 2, "{rule} stands on one fact");
    let mut lines = vec![say(&insight.headline)];
    lines.extend(insight.because.iter().map(|fact| format!("- {}", say(&fact.text))));
    lines.extend(insight.ask.iter().map(|ask| format!("> {}", say(&ask.text))));
    lines.extend(insight.todo.iter().map(|todo| format!("* {}", say(todo))));
    lines
}

/// A room's rules as the catalogue has them: the id, whether it speaks of a blank, how much it matters.
pub type Listed = (&'static str, bool, Severity);

/// A room has the rules of the catalogue and no other, and says of each why it matters.
pub fn catalogued(cards: &[RuleCard], catalogue: &[Listed]) {
    let ours: Vec<_> = cards.iter().map(|card| (card.id, card.blank)).collect();
    assert_eq!(ours, catalogue.iter().map(|(rule, blank, _)| (*rule, *blank)).collect::<Vec<_>>());
    for (rule, ..) in catalogue {
        is_written(format!("why-{rule}"));
    }
}

/// An insight of one sale says all it should, in words that are all written.
pub fn whole(insight: &Insight, catalogue: &[Listed], sale: Id, room: &str) {
    let (.., severity) = catalogue.iter().find(|(rule, ..)| *rule == insight.rule).unwrap();
    assert_eq!(insight.severity, *severity);
    assert!(insight.because.len() >= 2, "{}", insight.rule);
    assert_eq!(insight.subject.opportunity, Some(sale));
    let ask = insight.ask.as_ref().unwrap();
    for msg in insight.because.iter().map(|fact| &fact.text).chain([&insight.headline, &ask.text]) {
        let text = say(msg);
        assert!(!text.contains(room) && !text.contains("{$") && !text.contains("  "), "{text}");
    }
}

/// A key stands in the catalogue.
pub fn is_written(key: String) {
    assert_ne!(say(&Msg::dynamic(key.clone())), key, "nobody has written it");
}

/// Whatever a list of rows says of itself, and what each field of some sections is called.
pub fn rows_are_written(lists: &[Section], fields: &[Section]) {
    for section in lists {
        for end in ["", "-add", "-none", "-example", "-removed"] {
            is_written(format!("row-{}{end}", section.table));
        }
        is_written(format!("row-{}-{}", section.table, section.lead));
    }
    for section in fields {
        for field in section.fields {
            is_written(format!("row-{}-{}", section.table, field.key()));
        }
    }
}

pub fn spoken(words: &Words) -> String {
    match words {
        Words::Plain(text) => text.clone(),
        Words::Msg(msg) => say(msg),
    }
}

/// Every text of a picture with its left and right edge and its baseline.
pub fn texts(shapes: &[Shape], into: &mut Vec<(f64, f64, f64, String)>) {
    for shape in shapes {
        match shape {
            Shape::Link { shapes, .. } => texts(shapes, into),
            Shape::Text { at: [x, y], words, class } => {
                let text = spoken(words);
                let width = width_of(&text);
                let left = match class.rsplit(' ').next() {
                    Some("end") => x - width,
                    Some("middle") => x - width / 2.0,
                    _ => *x,
                };
                into.push((left, left + width, *y, text));
            }
            _ => {}
        }
    }
}

/// No text leaves a picture, and no two touch.
pub fn legible(picture: &Picture) {
    let mut found = Vec::new();
    texts(&picture.shapes, &mut found);
    for (at, (left, right, y, text)) in found.iter().enumerate() {
        assert!(*left >= -1.0 && *right <= picture.width + 4.0, "“{text}” leaves the picture at {}", picture.width);
        assert!(*y <= picture.height, "“{text}” lies below the picture");
        for (l, r, other_y, other) in found.iter().skip(at + 1) {
            let apart = r <= left || right <= l || (y - other_y).abs() >= 12.0;
            assert!(apart, "“{text}” and “{other}” at {}", picture.width);
        }
    }
}
