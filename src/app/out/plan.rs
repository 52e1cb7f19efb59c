//! The whole plan as a document: the page of each opportunity, the pictures, then what they stand on.

use super::call::sections;
use super::tables::tables;
use crate::files::out::document::{Block, Document, Figure, Section};
use crate::files::out::grid::{Cell, Grid};
use crate::picture::svg::{Look, element, rules};
use crate::picture::{Twin, Words};
use crate::plan::{Arrange, Id, Plan};
use crate::playbook::Playbook;
use crate::text::Msg;
use crate::tools::pictures::{Leaving, pictures};
use crate::tools::strategy::page_reading::page;
use time::Date;

/// How wide the pictures of a document are, in CSS pixels: the text's width on paper and on screen.
pub const WIDTH: f64 = 820.0;

/// A document with the style its pictures need.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Drawn {
    /// The document.
    pub document: Document,
    /// The rules of its pictures.
    pub style: String,
}

/// The plan as a document. `sale` is the opportunity its pictures are about; `css` is the app's style sheet.
#[must_use]
pub fn document(
    made: (&Plan, &Playbook, Date),
    sale: Option<Id>,
    css: &str,
    say: &dyn Fn(&Msg) -> String,
    date: &dyn Fn(Date) -> String,
) -> Drawn {
    let (plan, playbook, today) = made;
    let sheet = page(plan, playbook, sale, today, say);
    let mut parts = sections(&sheet);
    let mut style = String::new();
    for (at, leaving) in pictures(made, sale, WIDTH, say).iter().enumerate() {
        let root = format!("picture-{at}");
        let look = Look { css, scope: leaving.scope, root: &root };
        style.push_str(&rules(&leaving.picture, look));
        parts.push(Section {
            title: say(&msg!("document-picture", name = leaving.name.clone())),
            body: vec![Block::Figure(figure(leaving, look, say))],
        });
    }
    parts.extend(learnt(plan, playbook, say));
    parts.extend(tables(plan, playbook, today, say).iter().map(|grid| table(grid, say, date)));
    let document = Document {
        eyebrow: say(&msg!("document-eyebrow")),
        title: plan.account.name.clone(),
        mark: Some(say(&msg!("plan-page-mark"))),
        meta: sheet.meta,
        sections: parts,
    };
    Drawn { document, style }
}

fn figure(leaving: &Leaving, look: Look<'_>, say: &dyn Fn(&Msg) -> String) -> Figure {
    let words = |words: &Words| match words {
        Words::Plain(text) => text.clone(),
        Words::Msg(msg) => say(msg),
    };
    let Twin { head, rows } = &leaving.picture.twin;
    Figure {
        title: say(&leaving.picture.title),
        svg: element(&leaving.picture, look, say),
        head: head.iter().map(words).collect(),
        rows: rows.iter().map(|(_, cells)| cells.iter().map(words).collect()).collect(),
    }
}

/// What was learnt, by topic, the newest first.
fn learnt(plan: &Plan, playbook: &Playbook, say: &dyn Fn(&Msg) -> String) -> Option<Section> {
    let mut facts: Vec<_> = plan.facts.iter().filter(|(_, fact)| !fact.text.trim().is_empty()).collect();
    facts.arrange_by_key(|(id, fact)| (fact.topic.clone(), std::cmp::Reverse(fact.on), **id));
    let mut body = Vec::new();
    let mut topic = None;
    for (_, fact) in facts {
        if topic != Some(&fact.topic) {
            body.push(Block::Note(playbook.topic_name(&fact.topic).to_owned()));
            topic = Some(&fact.topic);
        }
        let by = fact.from.and_then(|id| plan.stakeholders.get(&id)).map(|person| person.name.clone());
        let text = match (by, fact.on) {
            (Some(name), Some(on)) => say(&msg!("document-fact-by-on", fact = &fact.text, name = name, on = on)),
            (Some(name), None) => say(&msg!("document-fact-by", fact = &fact.text, name = name)),
            (None, _) => fact.text.clone(),
        };
        match body.last_mut() {
            Some(Block::Items(items)) => items.push(text),
            _ => body.push(Block::Items(vec![text])),
        }
    }
    Section::new(say(&msg!("document-learnt")), body)
}

/// A table as readers see it: columns in which nothing stands are left out.
fn table(grid: &Grid, say: &dyn Fn(&Msg) -> String, date: &dyn Fn(Date) -> String) -> Section {
    let filled = |at: usize| grid.rows.iter().any(|row| row.get(at).is_some_and(|cell| *cell != Cell::Empty));
    let columns: Vec<usize> = (0..grid.columns.len()).filter(|at| filled(*at)).collect();
    let head = columns.iter().filter_map(|at| grid.columns.get(*at)).map(|column| column.title.clone()).collect();
    let cell = |cell: &Cell| match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => text.clone(),
        Cell::Number(number) => number.to_string(),
        Cell::Day(day) => date(*day),
    };
    let rows = grid.rows.iter().map(|row| columns.iter().filter_map(|at| row.get(*at)).map(cell).collect());
    Section { title: say(&msg!("document-table", name = &grid.name)), body: vec![Block::Table(head, rows.collect())] }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::leave_out::{LeaveOut, without};
    use crate::files::out::html::{Words as Said, page as written};
    use crate::text::{Catalog, IsoFormats};
    use time::macros::date;

    const TODAY: Date = date!(2026 - 11 - 22);
    const SAID: Said<'_> = Said { language: "en", contents: "Contents", as_table: "As a table", foot: "" };

    fn html(plan: &Plan) -> String {
        let catalog = Catalog::new(&[], Box::new(IsoFormats));
        let say = |msg: &Msg| catalog.say(msg);
        let playbook = Playbook::standard(&say);
        let sale = plan.opportunities.keys().next().copied();
        let css =
            std::fs::read_to_string("style/tokens.css").unwrap() + &std::fs::read_to_string("style/drawn.css").unwrap();
        let made = document((plan, &playbook, TODAY), sale, &css, &say, &|day| day.to_string());
        written(&made.document, SAID, &made.style, None)
    }

    fn sample() -> Plan {
        crate::files::sample::plan(include_str!("../../../public/sample/halvern-foods.json"), TODAY).unwrap()
    }

    #[test]
    fn the_document_holds_the_people_the_pictures_and_the_tables() {
        let text = html(&sample());
        for word in [
            "Halvern Foods",
            "Ingrid Voss",
            "Players",
            "Whitespace",
            "Funnel",
            "Moves",
            "Actions",
            "<svg",
            "What we learnt",
        ] {
            assert!(text.contains(word), "{word}");
        }
        let parts = text.matches("<section id=").count();
        assert!(parts >= 15 && text.matches("href=\"#part-").count() == parts, "{parts}");
        assert!(!text.contains("picture-players") && !text.contains("{$"), "a key nobody has written");
    }

    #[test]
    fn what_is_left_out_is_not_in_the_document() {
        let plan = sample();
        let only = *plan.opportunities.keys().next().unwrap();
        let (_, other) = plan.opportunities.iter().find(|(id, _)| **id != only).unwrap();
        assert!(html(&plan).contains(&other.name));
        let part = without(&plan, &LeaveOut { motives: true, hours: true, others_than: Some(only) });
        let text = html(&part);
        assert!(!text.contains(&format!(">{}<", other.name)), "the other sale stands in the document");
    }

    #[test]
    fn an_empty_plan_makes_a_document_too() {
        assert!(html(&Plan::new(Id::fixed(1), "Northmill <Paper>")).contains("Northmill &lt;Paper&gt;"));
    }
}
