//! The programme on one page.

use super::model::{Event, Programme};
use super::schedule::standing;
use super::size::sized;
use crate::plan::Words;
use crate::text::Msg;
use crate::tools::calls::sheet::{Block, Copy, Density, Line, Sheet, clip, density, fits};
use time::Date;

/// How much may be printed.
#[derive(Clone, Copy)]
struct Room {
    /// Rows of one kind.
    rows: usize,
    /// Events.
    events: usize,
    /// Letters of a text.
    long: usize,
}

/// What to try, in this order, with the smallest print it may need: everything that was typed first, then small print, and
/// only then shorter texts and fewer rows.
const ROOMS: [(Room, Density); 5] = [
    (Room { rows: 60, events: 60, long: 4_000 }, Density::Tight),
    (Room { rows: 60, events: 60, long: 4_000 }, Density::Tightest),
    (Room { rows: 12, events: 24, long: 400 }, Density::Tightest),
    (Room { rows: 8, events: 20, long: 240 }, Density::Tightest),
    (Room { rows: 6, events: 16, long: 160 }, Density::Tightest),
];

impl Room {
    /// Fits whatever was typed.
    const TIGHTEST: Self = Self { rows: 4, events: 12, long: 110 };
}

/// Letters of the page's title.
const TITLE: usize = 160;

/// The page, in the reader's language. What does not fit ends in "…" or in "and 2 more".
#[must_use]
pub fn plan_sheet(programme: &Programme, today: Date, say: &dyn Fn(&Msg) -> String) -> Sheet {
    let made = |room: Room| Made { programme, today, say, room }.sheet();
    let fitting = ROOMS.iter().map(|(room, most)| (made(*room), *most));
    let fitting = fitting.into_iter().find(|(sheet, most)| fits(sheet) && density(sheet) <= *most);
    fitting.map_or_else(|| made(Room::TIGHTEST), |(sheet, _)| sheet)
}

/// What a page is made from.
struct Made<'a> {
    programme: &'a Programme,
    today: Date,
    say: &'a dyn Fn(&Msg) -> String,
    room: Room,
}

impl Made<'_> {
    fn sheet(&self) -> Sheet {
        let purpose = self.clip(&self.programme.purpose);
        let purpose = if purpose.is_empty() { Vec::new() } else { vec![Block::Text(purpose)] };
        let lines = [
            (msg!("adoption-purpose"), purpose),
            (msg!("row-rollout"), self.rollout()),
            (msg!("row-roles"), self.roles()),
            (msg!("row-barriers"), self.barriers()),
            (msg!("row-events"), self.events()),
        ];
        let lines = lines.into_iter().filter(|(_, body)| !body.is_empty()).zip(2..);
        let line = |((label, body), number): ((Msg, Vec<Block>), u8)| Line {
            number,
            label: (self.say)(&label),
            starred: false,
            body,
        };
        Sheet {
            copy: Copy::Prep,
            mark: None,
            eyebrow: (self.say)(&msg!("adoption-eyebrow")),
            title: clip(&self.programme.name, TITLE),
            meta: vec![(self.say)(&msg!("one-on", on = self.today))],
            lines: lines.map(line).collect(),
        }
    }

    fn clip(&self, words: &str) -> String {
        clip(words, self.room.long)
    }

    fn word(&self, group: &str, word: &str) -> String {
        (self.say)(&Msg::dynamic(format!("{group}-{word}")))
    }

    /// So many of the rows, and how many more there are.
    fn most(&self, rows: Vec<(String, String)>, most: usize) -> Vec<Block> {
        let more = rows.len().saturating_sub(most);
        let mut blocks: Vec<Block> = rows.into_iter().take(most).map(|row| Block::Labelled(vec![row])).collect();
        if more > 0 {
            blocks.push(Block::Note((self.say)(&msg!("sheet-more", count = more))));
        }
        blocks
    }

    /// What there is of it, with dots between.
    fn dotted(&self, parts: &[String]) -> String {
        let parts = parts.iter().map(|part| self.clip(part)).filter(|part| !part.is_empty());
        parts.collect::<Vec<_>>().join(" · ")
    }

    fn rollout(&self) -> Vec<Block> {
        let row = |(_, step): (crate::plan::Id, &super::Step)| {
            let day = step.on.map(|on| (self.say)(&msg!("one-on", on = on))).unwrap_or_default();
            let told = self.dotted(&[day, step.text.clone(), step.leader.clone()]);
            (self.word("part", step.part.get().word()), told)
        };
        self.most(self.programme.steps_in_order().into_iter().map(row).collect(), self.room.rows)
    }

    fn roles(&self) -> Vec<Block> {
        let row = |role: &super::Role| (self.clip(&role.name), self.word("size", sized(role).size.word()));
        self.most(self.programme.roles.values().map(row).collect(), self.room.rows)
    }

    fn barriers(&self) -> Vec<Block> {
        let ticked = self.programme.obstacles.iter().filter(|(_, row)| row.there);
        let known = ticked.map(|(key, row)| (self.word("obstacle", key), self.clip(&row.answer)));
        let own = self.programme.barriers.values().map(|row| (self.clip(&row.text), self.clip(&row.answer)));
        self.most(known.chain(own).collect(), self.room.rows)
    }

    fn events(&self) -> Vec<Block> {
        let row = |event: &Event| {
            let day =
                event.on.map_or_else(|| (self.say)(&msg!("event-no-day")), |on| (self.say)(&msg!("one-on", on = on)));
            let audience = self.programme.audience(event);
            let parts = [
                event.content.clone(),
                event.leader.clone(),
                audience.map_or_else(|| (self.say)(&msg!("event-everybody")), str::to_owned),
                self.word("activity", event.activity.get().word()),
                self.word("standing-event", standing(event, self.today).word()),
            ];
            // The shortest texts are those of the whole row: it is the events that there are many of.
            (day, self.clip(&self.dotted(&parts)))
        };
        self.most(self.programme.events_in_order().into_iter().map(|(_, event)| row(event)).collect(), self.room.events)
    }
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

    #[test]
    fn a_long_line_is_whole_while_there_is_room_and_what_is_left_out_is_counted() {
        let mut programme = programme();
        programme.purpose = "Every word of this purpose counts. ".repeat(12) + "END";
        let step = programme.rollout.values_mut().next().unwrap();
        step.text = "A step that takes more than one line to tell. ".repeat(6) + "LAST";
        let told = format!("{:?}", plan_sheet(&programme, TODAY, &say));
        assert!(told.contains("END") && told.contains("LAST") && !told.contains('…'), "{told}");
        for number in 100..180 {
            programme.roles.insert(Id::fixed(number), super::super::Role { name: "Reps".into(), ..Default::default() });
        }
        let told = format!("{:?}", plan_sheet(&programme, TODAY, &say));
        assert!(told.contains("and 70 more"), "{told}");
    }
}
