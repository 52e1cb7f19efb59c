//! The minutes of a review as a sheet: for print, and as text. Set like a call sheet, over as many pages as it takes.

use super::reading::{Role, actions, ahead, holder, keeps, notes, parked, people, present, under_way};
use crate::plan::{Id, Move, NoteKind, Plan, Review};
use crate::text::Msg;
use crate::tools::calls::sheet::{Block, Copy, Line, Sheet};
use time::Date;

struct Made<'a> {
    plan: &'a Plan,
    id: Id,
    row: &'a Review,
    say: &'a dyn Fn(&Msg) -> String,
}

/// The minutes of a review; `None` where there is no such review.
#[must_use]
pub fn minutes(plan: &Plan, id: Id, say: &dyn Fn(&Msg) -> String) -> Option<Sheet> {
    let row = plan.reviews.get(&id)?;
    Some(Made { plan, id, row, say }.sheet())
}

/// What a calendar is told of a review: the agenda, and who is asked to come. Nothing that was prepared or said.
#[must_use]
pub fn invitation(plan: &Plan, id: Id, say: &dyn Fn(&Msg) -> String) -> Option<(String, String)> {
    let row = plan.reviews.get(&id)?;
    let title = say(&msg!("minutes-called", account = &plan.account.name));
    let items = super::reading::agenda(row)
        .into_iter()
        .map(|(_, item)| say(&msg!("minutes-item", text = item.text.trim(), minutes = item.minutes)));
    let names: Vec<String> = people(row).into_iter().map(|(_, one)| one.name.clone()).collect();
    let with = say(&msg!("minutes-with", names = names));
    let prepare = say(&msg!("minutes-prepare"));
    Some((title, items.chain([with, prepare]).collect::<Vec<_>>().join("\n")))
}

impl Made<'_> {
    fn sheet(&self) -> Sheet {
        let parts = [
            (msg!("minutes-there"), self.there()),
            (msg!("minutes-follow-ups"), self.last_time()),
            (msg!("minutes-points"), self.points()),
            (msg!("minutes-goals"), self.goals()),
            (msg!("minutes-actions"), self.agreed()),
            (msg!("minutes-brought"), self.brought()),
            (msg!("minutes-parked"), parked(self.row).into_iter().map(Block::Text).collect()),
            (msg!("minutes-next"), self.next()),
        ];
        let parts = (1_u8..).zip(parts).filter(|(_, (_, body))| !body.is_empty());
        let lines = parts.map(|(number, (label, body))| Line { number, label: self.say(&label), starred: false, body });
        Sheet {
            copy: Copy::Prep,
            mark: Some(self.say(&msg!("minutes-mark"))),
            eyebrow: self.say(&msg!("minutes-eyebrow")),
            title: self.plan.account.name.clone(),
            meta: self.meta(),
            lines: lines.collect(),
        }
    }

    fn say(&self, msg: &Msg) -> String {
        (self.say)(msg)
    }

    fn meta(&self) -> Vec<String> {
        let used: i64 = self.row.agenda.values().map(|item| i64::from(item.seconds)).sum::<i64>() / 60;
        let state = match (self.row.held, under_way(self.row)) {
            (true, _) => None,
            (false, true) => Some(msg!("minutes-under-way")),
            (false, false) => Some(msg!("minutes-to-come")),
        };
        let on = self.row.on.map(|on| msg!("minutes-on", on = on));
        let took = (used > 0).then(|| msg!("minutes-took", minutes = used));
        [on, took, state].into_iter().flatten().map(|msg| self.say(&msg)).collect()
    }

    fn there(&self) -> Vec<Block> {
        let roles = |id: Id| {
            let held = Role::ALL.into_iter().filter(|role| holder(self.row, *role).is_some_and(|(one, _)| one == id));
            held.map(|role| self.say(&Msg::dynamic(format!("role-{}", role.word())))).collect::<Vec<_>>()
        };
        let line = |(id, one): (Id, &crate::plan::Participant)| {
            let region = Some(one.region.trim().to_owned()).filter(|text| !text.is_empty());
            [Some(one.name.clone()), region].into_iter().flatten().chain(roles(id)).collect::<Vec<_>>().join(", ")
        };
        let here: Vec<String> = present(self.row).into_iter().map(line).collect();
        let absent: Vec<String> =
            people(self.row).into_iter().filter(|(_, one)| one.absent).map(|(_, one)| one.name.clone()).collect();
        let mut body = Vec::new();
        if !here.is_empty() {
            body.push(Block::Text(here.join("; ")));
        }
        if !absent.is_empty() {
            body.push(Block::Note(self.say(&msg!("minutes-absent", names = absent))));
        }
        body
    }

    /// What became of the actions of the review before.
    fn last_time(&self) -> Vec<Block> {
        let Some(before) = self.row.after else { return Vec::new() };
        let told = |(_, row): (Id, &Move)| {
            let state = match (row.done_on, row.outcome.trim()) {
                (Some(on), "") => self.say(&msg!("minutes-done", on = on)),
                (Some(on), outcome) => self.say(&msg!("minutes-done-so", on = on, outcome = outcome)),
                (None, "") => self.say(&msg!("minutes-open")),
                (None, outcome) => outcome.to_owned(),
            };
            Block::Labelled(vec![(row.text.trim().to_owned(), state)])
        };
        actions(self.plan, before).into_iter().map(told).collect()
    }

    /// The key points, each after the item it was said at where that changes.
    fn points(&self) -> Vec<Block> {
        let mut body = Vec::new();
        let mut last = None;
        for (_, note) in notes(self.row, NoteKind::Point) {
            let item = note.item.and_then(|id| self.row.agenda.get(&id));
            if let Some(item) = item.filter(|_| note.item != last) {
                body.push(Block::Note(item.text.trim().to_owned()));
            }
            last = note.item;
            body.push(Block::Text(note.text.trim().to_owned()));
        }
        if !self.row.points.trim().is_empty() {
            body.push(Block::Text(self.row.points.trim().to_owned()));
        }
        body
    }

    fn goals(&self) -> Vec<Block> {
        let line = |goal: &crate::plan::ReviewNote| match goal.by {
            Some(on) => self.say(&msg!("minutes-goal", text = goal.text.trim(), on = on)),
            None => goal.text.trim().to_owned(),
        };
        notes(self.row, NoteKind::Goal).into_iter().map(|(_, goal)| Block::Text(line(goal))).collect()
    }

    fn agreed(&self) -> Vec<Block> {
        let line = |(_, row): (Id, &Move)| {
            let owner = match row.owner.trim() {
                "" => self.say(&msg!("minutes-nobody")),
                owner => owner.to_owned(),
            };
            let due = row.due.map(|on: Date| self.say(&msg!("minutes-by", on = on)));
            let kind = keeps(row).then(|| self.say(&msg!("minutes-protects")));
            let rest = [Some(row.text.trim().to_owned()), due, kind].into_iter().flatten().collect::<Vec<_>>();
            Block::Labelled(vec![(owner, rest.join(" · "))])
        };
        actions(self.plan, self.id).into_iter().map(line).collect()
    }

    /// Questions and ideas, each with whose it is; those nobody came to are said to be open.
    fn brought(&self) -> Vec<Block> {
        let line = |one: &crate::plan::Brought| {
            let whose = self.row.people.get(&one.by).map(|one| one.name.clone()).unwrap_or_default();
            let open = (!one.done).then(|| self.say(&msg!("minutes-not-reached")));
            let words = [Some(one.text.trim().to_owned()), open].into_iter().flatten().collect::<Vec<_>>().join(" · ");
            Block::Labelled(vec![(whose, words)])
        };
        self.row.brought.values().filter(|one| !one.text.trim().is_empty()).map(line).collect()
    }

    fn next(&self) -> Vec<Block> {
        let next = ahead(self.plan).into_iter().find(|(id, _)| *id != self.id).and_then(|(_, row)| row.on);
        next.map(|on| Block::Text(self.say(&msg!("minutes-on", on = on)))).into_iter().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::super::edits::{give, hold, note};
    use super::super::fixture::{REVIEW, action, change, on_agenda, people, person, prepared, put, review, world};
    use super::*;
    use crate::plan::{MoveKind, ReviewNote, ReviewTopic, Stamp};
    use crate::tools::tried::say;
    use crate::tools::whitespace::insights::fixture::{TODAY, days_ago, id};

    fn flow(sheet: &Sheet) -> Vec<String> {
        sheet
            .lines
            .iter()
            .map(|line| {
                let body: Vec<String> = line.body.iter().map(Block::flow).collect();
                format!("{}: {}", line.label, body.join(" | "))
            })
            .collect()
    }

    #[test]
    fn everything_said_in_the_room_is_in_them() {
        let mut world = world(0);
        people(&mut world, &[("Anna", "DACH"), ("Lena", "Nordics"), ("Omar", "")]);
        on_agenda(&mut world, 1, "New fields of play", ReviewTopic::NewFields, 30);
        on_agenda(&mut world, 2, "Late delivery", ReviewTopic::Daily, 10);
        prepared(&mut world, 1);
        put(&mut world, 699, Review { held: true, on: Some(days_ago(90)), ..review() });
        action(&mut world, 1, "Visit Bakery", MoveKind::Enter, Some(-28));
        action(&mut world, 2, "Renew Dairy", MoveKind::Protect, None);
        action(&mut world, 3, "Ask for the figures", MoveKind::Grow, Some(9));
        Plan::change(&mut world.plan.moves, id(763), |row| row.review = Some(id(699)));
        let goal = |kind: NoteKind, text: &str, by| ReviewNote {
            kind: kind.into(),
            text: text.into(),
            by,
            ..ReviewNote::default()
        };
        change(&mut world, |row| {
            row.after = Some(id(699));
            give(row, Role::Scribe, Some(person(1)));
            row.people.get_mut(&person(2)).unwrap().absent = true;
            super::super::clock::start(row, id(721), Stamp(0));
            note(row, id(1), goal(NoteKind::Point, "Frozen pays from its own budget", None));
            note(row, id(2), goal(NoteKind::Goal, "Frozen signed", Some(days_ago(-100))));
            row.agenda.get_mut(&id(722)).unwrap().parked = true;
            hold(row, TODAY, Stamp(1_500_000));
        });
        put(&mut world, 705, Review { on: Some(days_ago(-92)), ..review() });
        let sheet = minutes(&world.plan, id(REVIEW), &say).unwrap();
        assert_eq!((sheet.eyebrow.as_str(), sheet.title.as_str()), ("Minutes of the account review", "Halvern Foods"));
        assert_eq!(sheet.meta, ["2026-11-22", "25 minutes"]);
        assert_eq!(
            flow(&sheet),
            [
                "Who was there: Anna, DACH; Lena, Nordics, Scribe | Could not come: Omar",
                "Agreed last time: Ask for the figures: not done yet",
                "Key points: New fields of play | Frozen pays from its own budget",
                "Goals: Frozen signed, by 2027-03-02",
                "Actions: Lena: Visit Bakery · by 2026-12-20 | Lena: Renew Dairy · keeps what we have",
                "Questions and ideas: Lena: What became of Frozen? · not reached",
                "Parked for the daily talk: Late delivery",
                "Next review: 2027-02-22",
            ]
        );
    }

    #[test]
    fn nothing_said_is_nothing_written() {
        let world = world(0);
        let sheet = minutes(&world.plan, id(REVIEW), &say).unwrap();
        assert!(sheet.lines.is_empty() && minutes(&world.plan, id(1), &say).is_none());
        assert_eq!(sheet.meta, ["2026-11-22", "to come"]);
    }

    #[test]
    fn a_calendar_hears_the_agenda_and_nothing_that_was_prepared() {
        let mut world = world(3);
        people(&mut world, &[("Anna", "DACH"), ("Lena", "")]);
        on_agenda(&mut world, 1, "New fields of play", ReviewTopic::NewFields, 30);
        prepared(&mut world, 0);
        let (title, text) = invitation(&world.plan, id(REVIEW), &say).unwrap();
        assert_eq!(title, "Account review: Halvern Foods");
        assert!(text.starts_with("New fields of play (30 minutes)\nWith Anna, Lena\n"), "{text}");
        assert!(!text.contains("What became of Frozen"), "{text}");
    }
}
