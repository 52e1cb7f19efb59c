//! The programme on one page.

use super::model::{Event, Programme};
use super::schedule::standing;
use super::size::sized;
use crate::plan::Words;
use crate::text::Msg;
use crate::tools::calls::sheet::{Block, Copy, Line, Sheet, clip};
use time::Date;

/// Rows of one kind on the page.
const MOST: usize = 5;
/// Events on the page.
const EVENTS: usize = 16;
/// Letters a row may have on paper.
const LONG: usize = 120;

/// The page, in the reader's language.
#[must_use]
pub fn plan_sheet(programme: &Programme, today: Date, say: &dyn Fn(&Msg) -> String) -> Sheet {
    let lines = [
        (msg!("adoption-purpose"), text(&programme.purpose)),
        (msg!("row-rollout"), rollout(programme, say)),
        (msg!("row-roles"), roles(programme, say)),
        (msg!("row-barriers"), barriers(programme, say)),
        (msg!("row-events"), events(programme, today, say)),
    ];
    let lines = lines.into_iter().filter(|(_, body)| !body.is_empty()).zip(2..);
    Sheet {
        copy: Copy::Prep,
        mark: None,
        eyebrow: say(&msg!("adoption-eyebrow")),
        title: programme.name.clone(),
        meta: vec![say(&msg!("one-on", on = today))],
        lines: lines.map(|((label, body), number)| Line { number, label: say(&label), starred: false, body }).collect(),
    }
}

fn text(words: &str) -> Vec<Block> {
    let words = words.trim();
    if words.is_empty() { Vec::new() } else { vec![Block::Text(clip(words, 3 * LONG))] }
}

fn word(say: &dyn Fn(&Msg) -> String, group: &str, word: &str) -> String {
    say(&Msg::dynamic(format!("{group}-{word}")))
}

fn rollout(programme: &Programme, say: &dyn Fn(&Msg) -> String) -> Vec<Block> {
    let steps = programme.steps_in_order();
    let row = |(_, step): &(crate::plan::Id, &super::Step)| {
        let day = step.on.map(|on| say(&msg!("one-on", on = on))).unwrap_or_default();
        let parts = [day, clip(&step.text, LONG), step.leader.clone()];
        let told = parts.into_iter().filter(|part| !part.trim().is_empty()).collect::<Vec<_>>().join(" · ");
        Block::Labelled(vec![(say(&Msg::dynamic(format!("part-{}", step.part.get().word()))), told)])
    };
    steps.iter().take(MOST).map(row).collect()
}

fn roles(programme: &Programme, say: &dyn Fn(&Msg) -> String) -> Vec<Block> {
    let row = |role: &super::Role| {
        let size = sized(role).size;
        Block::Labelled(vec![(clip(&role.name, LONG), say(&Msg::dynamic(format!("size-{}", size.word()))))])
    };
    programme.roles.values().take(MOST).map(row).collect()
}

fn barriers(programme: &Programme, say: &dyn Fn(&Msg) -> String) -> Vec<Block> {
    let ticked = programme.obstacles.iter().filter(|(_, row)| row.there);
    let known = ticked.map(|(key, row)| (word(say, "obstacle", key), row.answer.clone()));
    let own = programme.barriers.values().map(|row| (row.text.clone(), row.answer.clone()));
    let row = |(what, answer): (String, String)| Block::Labelled(vec![(clip(&what, LONG), clip(&answer, LONG))]);
    known.chain(own).take(MOST).map(row).collect()
}

fn events(programme: &Programme, today: Date, say: &dyn Fn(&Msg) -> String) -> Vec<Block> {
    let row = |event: &Event| {
        let day = event.on.map_or_else(|| say(&msg!("event-no-day")), |on| say(&msg!("one-on", on = on)));
        let audience = programme.audience(event).map_or_else(|| say(&msg!("event-everybody")), str::to_owned);
        let parts = [
            clip(&event.content, LONG),
            event.leader.clone(),
            audience,
            say(&Msg::dynamic(format!("activity-{}", event.activity.get().word()))),
            say(&Msg::dynamic(format!("standing-event-{}", standing(event, today).word()))),
        ];
        let told = parts.into_iter().filter(|part| !part.trim().is_empty()).collect::<Vec<_>>().join(" · ");
        Block::Labelled(vec![(day, clip(&told, LONG))])
    };
    programme.events_in_order().into_iter().map(|(_, event)| row(event)).take(EVENTS).collect()
}

#[cfg(test)]
mod tests {
    use super::super::fixture::programme;
    use super::*;
    use crate::plan::Id;
    use crate::team::fixture::{TODAY, say};
    use crate::tools::calls::sheet::fits;

    #[test]
    fn it_tells_steps_roles_and_events() {
        let told = format!("{:?}", plan_sheet(&programme(), TODAY, &say));
        for wanted in ["Two days in Graz", "Managers", "Not known yet", "Call sheets · Ada · Everybody"] {
            assert!(told.contains(wanted), "{wanted}: {told}");
        }
    }

    #[test]
    fn it_stays_one_page_whatever_was_typed() {
        let mut programme = programme();
        let long = "word ".repeat(300);
        programme.purpose.clone_from(&long);
        for number in 100..140 {
            let event = Event { content: long.clone(), leader: long.clone(), ..Event::default() };
            programme.events.insert(Id::fixed(number), event);
            programme.roles.insert(Id::fixed(number), super::super::Role { name: long.clone(), ..Default::default() });
            let barrier = super::super::Barrier { text: long.clone(), answer: long.clone(), ..Default::default() };
            programme.barriers.insert(Id::fixed(number), barrier);
        }
        assert!(fits(&plan_sheet(&programme, TODAY, &say)));
    }
}
