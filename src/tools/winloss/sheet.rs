//! A debrief on one printed page, from what stands in the plan. Set like a call sheet (`calls/sheet`), which counts what fits.

use super::before::{DAYS, name_of};
use super::events::{Event, Happened, cast};
use super::reading::{Blueprint, blueprint, causes, is_shown, outcome_word, sale_name};
use crate::plan::{Before, Business, Cause, Found, Id, Plan, Whose, WinLoss, Words as _};
use crate::playbook::Playbook;
use crate::text::Msg;
use crate::tools::calls::sheet::{Block, Copy, Line, Sheet, clip, fits};

/// How much a page may hold: causes, letters of a text, letters of a name, and whether the days before are told.
struct Room {
    causes: usize,
    long: usize,
    brief: usize,
    before: bool,
}

/// What to try, the roomiest first; the last one fits whatever was typed.
const ROOMS: &[Room] = &[
    Room { causes: 7, long: 420, brief: 120, before: true },
    Room { causes: 6, long: 300, brief: 90, before: true },
    Room { causes: 5, long: 200, brief: 60, before: true },
    Room { causes: 5, long: 120, brief: 40, before: false },
    Room { causes: 4, long: 70, brief: 24, before: false },
];

struct Made<'a> {
    plan: &'a Plan,
    playbook: &'a Playbook,
    say: &'a dyn Fn(&Msg) -> String,
    room: &'a Room,
    id: Id,
    row: &'a WinLoss,
}

/// The printed page of a debrief, with what happened on the way; `None` when there is no such debrief.
#[must_use]
pub fn sheet(
    plan: &Plan,
    playbook: &Playbook,
    id: Id,
    events: &[Event],
    say: &dyn Fn(&Msg) -> String,
) -> Option<Sheet> {
    let row = plan.debriefs.get(&id)?;
    let make = |room: &Room| Made { plan, playbook, say, room, id, row }.sheet(events);
    let mut rooms = ROOMS.iter().map(make).collect::<Vec<_>>().into_iter();
    let last = rooms.next_back();
    rooms.find(fits).or(last)
}

impl Made<'_> {
    fn sheet(&self, events: &[Event]) -> Sheet {
        let bodies = [
            (msg!("winloss-reason"), self.reason()),
            (msg!("winloss-causes"), self.causes()),
            (msg!("winloss-way"), self.way(events)),
            (msg!("row-debriefs-story"), self.text(&self.row.story)),
            (msg!("row-debriefs-tuning"), self.text(&self.row.tuning)),
            (msg!("winloss-practice-title"), self.practice()),
            (msg!("winloss-business"), self.business()),
        ];
        let lines = (1..).zip(bodies).filter(|(_, (_, body))| !body.is_empty());
        let sale = self.row.opportunity.and_then(|id| self.plan.opportunities.get(&id));
        let amount =
            sale.and_then(|sale| sale.amount.as_ref()).map(|money| self.speak(&msg!("winloss-worth", worth = money)));
        let outcome = Msg::dynamic(format!("winloss-decided-{}", outcome_word(self.row)));
        let on = self.row.decided_on.map(|on| self.speak(&msg!("winloss-day", on = on)));
        let led = Some(self.row.led_by.trim()).filter(|by| !by.is_empty());
        let led = led.map(|by| self.speak(&msg!("winloss-led-by", name = self.brief(by))));
        let meta = [Some(self.brief(&self.plan.account.name)), Some(self.speak(&outcome)), on, amount, led];
        let name = sale_name(self.plan, self.row);
        Sheet {
            copy: Copy::Prep,
            mark: Some(self.speak(&msg!("plan-page-mark"))),
            eyebrow: self.speak(&msg!("winloss-one")),
            title: if name.is_empty() { self.speak(&msg!("winloss-some-sale")) } else { clip(name, 80) },
            meta: meta.into_iter().flatten().filter(|part| !part.is_empty()).collect(),
            lines: lines
                .map(|(number, (label, body))| Line { number, label: self.speak(&label), starred: false, body })
                .collect(),
        }
    }

    fn speak(&self, msg: &Msg) -> String {
        (self.say)(msg)
    }

    fn brief(&self, text: &str) -> String {
        clip(text.trim(), self.room.brief)
    }

    fn text(&self, text: &str) -> Vec<Block> {
        let text = text.trim();
        if text.is_empty() { Vec::new() } else { vec![Block::Text(clip(text, self.room.long))] }
    }

    fn person(&self, id: Option<Id>) -> Option<String> {
        let name = self.plan.stakeholders.get(&id?)?.name.trim();
        (!name.is_empty()).then(|| self.brief(name))
    }

    fn reason(&self) -> Vec<Block> {
        let reason = self.row.reason.trim();
        if reason.is_empty() {
            return vec![Block::Note(self.speak(&msg!("winloss-fact-no-reason")))];
        }
        let quote = Block::Quote(format!("“{}”", clip(reason, self.room.long)));
        std::iter::once(quote).chain(self.person(self.row.reason_by).map(Block::Note)).collect()
    }

    fn causes(&self) -> Vec<Block> {
        let all = causes(self.plan, self.id);
        let mut blocks = Vec::new();
        for (n, (_, cause)) in (1..).zip(all.iter().take(self.room.causes)) {
            blocks.push(Block::Labelled(vec![(n.to_string(), self.claim(cause))]));
            if self.room.before
                && let Some(before) = self.before(cause)
            {
                blocks.push(Block::Note(before));
            }
        }
        if all.len() > self.room.causes {
            blocks.push(Block::Note(self.speak(&msg!("strategy-and-more", count = all.len() - self.room.causes))));
        }
        blocks
    }

    /// "They saw the hours (ours, fact: “61 hours”, Ingrid Voss)".
    fn claim(&self, cause: &Cause) -> String {
        let whose = Some(cause.whose.get()).filter(|whose| *whose != Whose::Open);
        let whose = whose.map(|whose| self.speak(&Msg::dynamic(format!("cause-whose-{}", whose.word()))));
        let grounds = if is_shown(self.plan, cause) { msg!("winloss-shown") } else { msg!("winloss-believed") };
        let proof = Some(cause.proof.trim()).filter(|proof| !proof.is_empty());
        let proof = proof.map(|proof| format!("“{}”", self.brief(proof)));
        let parts = [whose, Some(self.speak(&grounds)), proof, self.person(cause.proof_by)];
        format!(
            "{} ({})",
            clip(cause.text.trim(), self.room.long / 2),
            parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
        )
    }

    /// What the plan said before the decision: "Priya Nand: 90 days before not in the plan; …".
    fn before(&self, cause: &Cause) -> Option<String> {
        let name = cause.about.as_ref().map(|about| name_of(self.plan, self.playbook, about))?;
        let day = |days: &i64| cause.before.get(&days.to_string()).map(|seen| self.day(*days, seen));
        let days: Vec<String> = DAYS.iter().filter_map(day).collect();
        (!days.is_empty()).then(|| format!("{}: {}", self.brief(&name), days.join("; ")))
    }

    fn day(&self, days: i64, seen: &Before) -> String {
        let what = match seen.found.get() {
            Found::Unknown => self.speak(&msg!("winloss-was-untold")),
            Found::Absent => self.speak(&msg!("winloss-was-absent")),
            Found::There => self.brief(&seen.said),
        };
        self.speak(&msg!("winloss-days-before-said", days = days, what = what))
    }

    fn way(&self, events: &[Event]) -> Vec<Block> {
        if events.is_empty() {
            return Vec::new();
        }
        let count = |kind: Happened| events.iter().filter(|event| event.kind == kind).count();
        let counts = msg!(
            "winloss-way-counts",
            calls = count(Happened::Call),
            proofs = count(Happened::Did) + count(Happened::Said) + count(Happened::Earned),
            moved = count(Happened::Moved)
        );
        let names = cast(self.plan, events).into_iter().take(6).map(|(_, name, _)| self.brief(&name));
        let names = names.collect::<Vec<_>>().join(", ");
        let names = (!names.is_empty()).then(|| Block::Note(self.speak(&msg!("winloss-way-cast", names = names))));
        std::iter::once(Block::Text(self.speak(&counts))).chain(names).collect()
    }

    fn practice(&self) -> Vec<Block> {
        let state = blueprint(self.plan, self.playbook, self.id, self.row);
        if matches!(state, Blueprint::NotWon | Blueprint::Blank) {
            return Vec::new();
        }
        let name = self.brief(&self.row.practice);
        let mut blocks = vec![Block::Labelled(vec![(name, clip(self.row.practice_text.trim(), self.room.long))])];
        blocks.push(Block::Note(self.speak(&Msg::dynamic(format!("winloss-blueprint-{}", state.word())))));
        blocks
    }

    fn business(&self) -> Vec<Block> {
        let one = |label: Msg, value: Business| {
            let word = Msg::dynamic(format!("winloss-business-{}", value.word()));
            (value != Business::Open).then(|| (self.speak(&label), self.speak(&word)))
        };
        let both = [
            one(msg!("winloss-for-us"), self.row.for_us.get()),
            one(msg!("winloss-for-them"), self.row.for_them.get()),
        ];
        let mut parts: Vec<_> = both.into_iter().flatten().collect();
        if !self.row.rule.trim().is_empty() {
            parts.push((self.speak(&msg!("winloss-rule")), self.brief(&self.row.rule)));
        }
        if parts.is_empty() { Vec::new() } else { vec![Block::Labelled(parts)] }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tools::tried::say;
    use crate::tools::winloss::fixture::{DEBRIEF, NAND, VOSS, World, id};

    fn of(world: &World) -> Sheet {
        sheet(&world.plan, &world.playbook, id(DEBRIEF), &[], &say).unwrap()
    }

    #[test]
    fn the_page_says_what_was_claimed_and_what_the_plan_said_then() {
        let mut world = World::new();
        world.cause(30, "Nand carried it", Whose::Customer);
        world.about(30, NAND);
        world.change_cause(30, |row| {
            let seen = Before { found: Found::Absent.into(), ..Before::default() };
            row.before.insert("30".into(), seen);
        });
        world.show(30);
        world.change(|row| {
            row.reason = "It paid back".into();
            row.reason_by = Some(id(VOSS));
        });
        let page = of(&world);
        assert_eq!(page.title, "Line 2 monitoring");
        assert_eq!(page.meta.join(" · "), "Halvern Foods · Won · 2026-11-02 · 420 EUR");
        let told = format!("{:?}", page.lines);
        for words in [
            "“It paid back”",
            "Nand carried it (the customer’s, shown, “We lost 61 hours last year”, Ingrid Voss)",
            "Priya Nand: 30 days before: not in the plan",
        ] {
            assert!(told.contains(words), "{words} in {told}");
        }
        assert!(sheet(&world.plan, &world.playbook, id(77), &[], &say).is_none());
    }

    #[test]
    fn it_fits_one_page_whatever_was_typed() {
        let mut world = World::new();
        let long = "a very long story of how it went ".repeat(60);
        for n in 30..50 {
            world.cause(n, &long, Whose::Ours);
            world.show(n);
            world.change_cause(n, |row| row.proof.clone_from(&long));
            world.about(n, NAND);
            world.change_cause(n, |row| {
                for days in DAYS {
                    let seen = Before { found: Found::There.into(), said: long.clone(), ..Before::default() };
                    row.before.insert(days.to_string(), seen);
                }
            });
        }
        world.change(|row| {
            for text in [
                &mut row.reason,
                &mut row.story,
                &mut row.tuning,
                &mut row.practice,
                &mut row.practice_text,
                &mut row.rule,
                &mut row.led_by,
            ] {
                text.clone_from(&long);
            }
        });
        assert!(fits(&of(&world)));
    }
}
