//! A call as a document and as a calendar entry.

use crate::files::out::document::{Block, Document, Section};
use crate::files::out::ics::{Event, When};
use crate::plan::{Call, Id, Plan, Stamp};
use crate::tools::calls::reading::minutes;
use crate::tools::calls::sheet::{Block as Piece, Sheet};
use time::Date;

/// The printed page as a document. Room to write by hand stays on paper.
#[must_use]
pub fn document(sheet: &Sheet) -> Document {
    Document {
        eyebrow: sheet.eyebrow.clone(),
        title: sheet.title.clone(),
        mark: sheet.mark.clone(),
        meta: sheet.meta.clone(),
        sections: sections(sheet),
    }
}

/// The lines of a page as sections; those with nothing but room to write are left out.
#[must_use]
pub fn sections(sheet: &Sheet) -> Vec<Section> {
    sheet.lines.iter().filter_map(|line| Section::new(line.label.clone(), blocks(&line.body))).collect()
}

fn blocks(pieces: &[Piece]) -> Vec<Block> {
    let mut out = Vec::new();
    for piece in pieces {
        match piece {
            Piece::Text(text) => out.push(Block::Text(text.clone())),
            Piece::Note(text) => out.push(Block::Note(text.clone())),
            Piece::Quote(text) => out.push(Block::Quote(text.clone())),
            Piece::Labelled(parts) => out.push(Block::Labelled(parts.clone())),
            Piece::Person(_) => match out.last_mut() {
                Some(Block::Items(items)) => items.push(piece.flow()),
                _ => out.push(Block::Items(vec![piece.flow()])),
            },
            Piece::Question(row) => {
                // The list counts by itself.
                let flow = piece.flow();
                let words = flow.strip_prefix(&format!("{}. ", row.number)).unwrap_or(&flow).to_owned();
                match out.last_mut() {
                    Some(Block::Steps(items)) => items.push(words),
                    _ => out.push(Block::Steps(vec![words])),
                }
            }
            Piece::Checks { label, options } => {
                let ticked: Vec<&str> = options.iter().filter(|(_, on)| *on).map(|(name, _)| name.as_str()).collect();
                if !ticked.is_empty() {
                    out.push(Block::Labelled(vec![(label.clone(), ticked.join(", "))]));
                }
            }
            Piece::Write { .. } => {}
        }
    }
    out
}

/// The agenda without the title, for a calendar entry.
#[must_use]
pub fn agenda(sheet: &Sheet) -> String {
    let line = |block: &Block| match block {
        Block::Items(items) => items.iter().map(|item| format!("- {item}")).collect::<Vec<_>>().join("\n"),
        Block::Steps(items) => {
            items.iter().enumerate().map(|(at, item)| format!("{}. {item}", at + 1)).collect::<Vec<_>>().join("\n")
        }
        Block::Labelled(parts) => parts.iter().map(|(l, t)| format!("{l}: {t}")).collect::<Vec<_>>().join("\n"),
        Block::Text(text) | Block::Note(text) | Block::Quote(text) => text.clone(),
        Block::Table(..) | Block::Figure(_) => String::new(),
    };
    let part = |section: Section| {
        let body: Vec<String> = section.body.iter().map(line).filter(|text| !text.is_empty()).collect();
        format!("{}\n{}", section.title, body.join("\n"))
    };
    sections(sheet).into_iter().map(part).collect::<Vec<_>>().join("\n\n")
}

/// The calendar entry of a call; `None` while nobody has said on which day it is. The clean page is its agenda. `instant`
/// tells when a time of a day is, where it was typed.
#[must_use]
pub fn event(
    plan: &Plan,
    id: Id,
    clean: &Sheet,
    made: Stamp,
    instant: &dyn Fn(Date, crate::plan::TimeOfDay) -> Stamp,
) -> Option<Event> {
    let call: &Call = plan.calls.get(&id)?;
    let day = call.on?;
    let when = call.at.map_or(When::Day(day), |at| When::At(instant(day, at), minutes(call)));
    Some(Event { row: id, made, when, title: clean.title.clone(), text: agenda(clean) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::out::markdown::markdown;
    use crate::playbook::Playbook;
    use crate::text::{Catalog, IsoFormats, Msg};
    use crate::tools::calls::sheet::{Copy, Mode, sheet};
    use time::macros::date;

    const TODAY: Date = date!(2026 - 11 - 22);
    const VOSS: u128 = 0x504;

    fn of(copy: Copy) -> (Plan, Sheet) {
        let catalog = Catalog::new(&[], Box::new(IsoFormats));
        let say = |msg: &Msg| catalog.say(msg);
        let text = include_str!("../../../public/sample/halvern-foods.json");
        let plan = crate::files::sample::plan(text, TODAY).unwrap();
        let playbook = Playbook::standard(&say);
        let page = sheet(&plan, &playbook, &plan.calls[&Id::fixed(VOSS)], (copy, Mode::Full), TODAY, &say);
        (plan, page)
    }

    #[test]
    fn the_clean_mail_says_nothing_of_stance_motive_or_risk() {
        let (plan, page) = of(Copy::Clean);
        let text = markdown(&document(&page));
        assert!(text.contains("Ingrid Voss") && text.contains("1. "), "{text}");
        for person in plan.stakeholders.values() {
            for position in person.positions.values() {
                for private in [&position.motive, &position.risk] {
                    assert!(private.is_empty() || !text.contains(private.as_str()), "{private}: {text}");
                }
            }
        }
        for word in ["advocate", "indifferent", "against", "veto", "final authority", "Prep copy", "______"] {
            assert!(!text.to_lowercase().contains(&word.to_lowercase()), "{word}: {text}");
        }
    }

    #[test]
    fn the_prep_mail_is_marked_and_says_where_they_stand() {
        let (_, page) = of(Copy::Prep);
        let text = markdown(&document(&page));
        assert!(text.starts_with("**") && text.contains("indifferent"), "{text}");
    }

    #[test]
    fn a_calendar_entry_carries_the_agenda_and_its_length() {
        let (mut plan, page) = of(Copy::Clean);
        let id = Id::fixed(VOSS);
        let at = |_, time: crate::plan::TimeOfDay| Stamp(i64::from(time.minutes()));
        Plan::change(&mut plan.calls, id, |call| {
            call.at = crate::plan::TimeOfDay::new(9, 30);
            call.minutes = Some(30);
        });
        let entry = event(&plan, id, &page, Stamp(5), &at).unwrap();
        assert_eq!((entry.when, entry.row), (When::At(Stamp(570), 30), id));
        assert!(entry.text.contains("Ingrid Voss") && !entry.text.contains(&entry.title), "{}", entry.text);
        Plan::change(&mut plan.calls, id, |call| call.at = None);
        assert!(matches!(event(&plan, id, &page, Stamp(5), &at).unwrap().when, When::Day(_)));
        Plan::change(&mut plan.calls, id, |call| call.on = None);
        assert_eq!(event(&plan, id, &page, Stamp(5), &at), None);
    }
}
