//! The whole strategy on one page, from what stands in the plan: nothing on it is typed twice.
//!
//! The page is set like a call sheet (`calls/sheet`), which counts what fits. Lists are cut by count and say how many more
//! there are; long texts end in an ellipsis.

use super::moves::groups;
use super::reading::{Tested, chosen, paths};
use crate::plan::{About, Arrange, Aspect, Authority, EntityKind, Id, Money, Opportunity, Plan, Statement, Words as _};
use crate::playbook::Playbook;
use crate::text::{Arg, Msg};
use crate::tools::calls::sheet::{Block, Copy, Line, PersonRow, Sheet, clip, fits};
use crate::tools::people::reading::Reading;
use crate::tools::people::words;
use crate::tools::threat::reading::{Threat, nature, sentence};
use crate::tools::whitespace::reading::{Ground, named, offering_name, unit_name};
use std::cmp::Reverse;
use time::Date;

/// How much a page may hold: people, squares, moves, letters of a text, letters of a name.
struct Room {
    people: usize,
    squares: usize,
    moves: usize,
    long: usize,
    brief: usize,
}

/// What to try, the roomiest first; the last one fits whatever was typed.
const ROOMS: &[Room] = &[
    Room { people: 7, squares: 4, moves: 7, long: 320, brief: 70 },
    Room { people: 6, squares: 3, moves: 6, long: 220, brief: 60 },
    Room { people: 5, squares: 3, moves: 5, long: 150, brief: 45 },
    Room { people: 4, squares: 2, moves: 4, long: 90, brief: 30 },
];

struct Made<'a> {
    plan: &'a Plan,
    playbook: &'a Playbook,
    today: Date,
    say: &'a dyn Fn(&Msg) -> String,
    room: &'a Room,
    reading: Reading<'a>,
}

/// The plan page of an opportunity, or of the account alone while it has none.
#[must_use]
pub fn page(plan: &Plan, playbook: &Playbook, sale: Option<Id>, today: Date, say: &dyn Fn(&Msg) -> String) -> Sheet {
    let make = |room: &Room| {
        let reading = Reading::new(plan, playbook, today);
        Made { plan, playbook, today, say, room, reading }.sheet(sale)
    };
    let mut rooms = ROOMS.iter().map(make).collect::<Vec<_>>().into_iter();
    let last = rooms.next_back();
    rooms.find(fits).or(last).unwrap_or_else(|| Sheet {
        copy: Copy::Prep,
        mark: None,
        eyebrow: String::new(),
        title: String::new(),
        meta: Vec::new(),
        lines: Vec::new(),
    })
}

impl Made<'_> {
    fn sheet(&self, sale: Option<Id>) -> Sheet {
        let row = sale.and_then(|id| Some((id, &**self.plan.opportunities.get(&id)?)));
        let mut lines = Vec::new();
        let mut line = |number: u8, label: Msg, body: Vec<Block>| {
            if !body.is_empty() {
                lines.push(Line { number, label: (self.say)(&label), starred: false, body });
            }
        };
        if let Some((id, row)) = row {
            line(1, msg!("plan-page-sentence"), self.sentence(row));
            line(2, msg!("plan-page-players"), self.players(id));
            line(3, msg!("plan-page-buying"), self.buying(row));
            line(4, msg!("plan-page-threat"), self.threat(id));
        }
        line(5, msg!("plan-page-value"), self.value(sale));
        line(6, msg!("plan-page-whitespace"), self.whitespace());
        if let Some((id, _)) = row {
            line(7, msg!("plan-page-path"), self.path(id));
        }
        line(8, msg!("plan-page-moves"), self.moves(sale));
        line(9, msg!("plan-page-growth"), self.growth());
        Sheet {
            copy: Copy::Prep,
            mark: Some((self.say)(&msg!("plan-page-mark"))),
            eyebrow: (self.say)(&msg!("tab-plan")),
            title: clip(&self.plan.account.name, 80),
            meta: self.meta(row.map(|(_, row)| row)),
            lines,
        }
    }

    fn long(&self, text: &str) -> String {
        clip(text, self.room.long)
    }

    fn brief(&self, text: &str) -> String {
        clip(text, self.room.brief)
    }

    fn speak(&self, msg: &Msg) -> String {
        (self.say)(msg)
    }

    fn name(&self, name: &Arg) -> String {
        match name {
            Arg::Text(text) => self.brief(text),
            Arg::Msg(msg) => self.speak(msg),
            _ => String::new(),
        }
    }

    fn person(&self, id: Option<Id>) -> Option<String> {
        self.plan.stakeholders.get(&id?).map(|row| self.brief(&row.name))
    }

    /// "and 2 more", when a list was cut.
    fn more(&self, all: usize, shown: usize) -> Option<Block> {
        (all > shown).then(|| Block::Note(self.speak(&msg!("strategy-and-more", count = all - shown))))
    }

    fn meta(&self, sale: Option<&Opportunity>) -> Vec<String> {
        let amount = |money: &Money| self.speak(&msg!("whitespace-amount", worth = money));
        let of_sale = sale.map(|row| {
            let close = row.close_on.map(|on| self.speak(&msg!("plan-page-decided", on = on)));
            [Some(self.brief(&row.name)).filter(|name| !name.is_empty()), row.amount.as_ref().map(amount), close]
        });
        let as_of = self.speak(&msg!("plan-page-as-of", on = self.today));
        of_sale.into_iter().flatten().flatten().chain([as_of]).collect()
    }

    fn sentence(&self, row: &Opportunity) -> Vec<Block> {
        let sentence = &row.sentence;
        let texts = [&sentence.decides, &sentence.because, &sentence.lose_if];
        if sentence.who.is_none() && sentence.by.is_none() && texts.iter().all(|text| text.trim().is_empty()) {
            return Vec::new();
        }
        let blank = || msg!("strategy-blank");
        let text = |text: &str| named(&self.long(text), blank());
        let by = sentence.by.map_or_else(|| Arg::from(blank()), Arg::from);
        let who = self.person(sentence.who).map_or_else(|| Arg::from(blank()), Arg::from);
        let (decides, because) = (text(&sentence.decides), text(&sentence.because));
        let mut said = vec![Block::Quote(self.speak(&msg!(
            "strategy-sentence",
            who = who,
            decides = decides,
            by = by,
            because = because,
        )))];
        if !sentence.lose_if.trim().is_empty() {
            said.push(Block::Text(self.speak(&msg!("strategy-sentence-lose", lose = self.long(&sentence.lose_if)))));
        }
        said
    }

    fn players(&self, sale: Id) -> Vec<Block> {
        let rows = words::rows(self.plan, sale, self.playbook, self.today);
        let all = rows.len();
        let weight = |row: &words::Row| (row.player.authority != Authority::Final, Reverse(row.player.sway));
        let mut rows = rows;
        rows.arrange_by_key(|row| (weight(row), row.player.id));
        // An authority nobody has found out is not spoken of.
        let known = |authority: Authority| match authority {
            Authority::Unknown => String::new(),
            authority => self.speak(&words::authority(authority)),
        };
        let block = |row: &words::Row| {
            let stance = msg!("plan-page-stance", stance = words::stance(row.player.stance), proof = words::proof(row));
            Block::Person(PersonRow {
                name: self.brief(&row.player.name),
                title: self.brief(&row.player.title),
                authority: known(row.player.authority),
                mark: Some(row.player.stance),
                stance: self.speak(&stance),
                details: Vec::new(),
            })
        };
        let shown = rows.iter().take(self.room.people).map(block);
        shown.chain(self.more(all, self.room.people)).collect()
    }

    fn buying(&self, row: &Opportunity) -> Vec<Block> {
        let mut parts = Vec::new();
        let mut part = |label: Msg, text: String| {
            if !text.trim().is_empty() {
                parts.push((self.speak(&label), text));
            }
        };
        part(msg!("plan-page-their-step"), self.brief(self.playbook.step_name(&row.customer_step)));
        part(msg!("plan-page-our-stage"), self.brief(self.playbook.stage_name(&row.stage)));
        let event = match row.event_on {
            Some(on) if !row.compelling_event.trim().is_empty() => {
                self.speak(&msg!("plan-page-event-on", event = self.long(&row.compelling_event), on = on))
            }
            _ => self.long(&row.compelling_event),
        };
        part(msg!("plan-page-event"), event);
        part(msg!("plan-page-waiting"), self.long(&row.cost_of_waiting));
        if parts.is_empty() { Vec::new() } else { vec![Block::Labelled(parts)] }
    }

    /// The threat in the sentence that Threat says it with, and of the alternative it comes from (else the first there is)
    /// what they will do next and what we answer.
    fn threat(&self, sale: Id) -> Vec<Block> {
        let Some(threat) = Threat::new(&self.reading, sale).filter(|threat| !threat.rivals.is_empty()) else {
            return Vec::new();
        };
        let from = nature(&threat).rival().and_then(|id| threat.rival(id)).or(threat.rivals.first());
        let part = |label: Msg, text: &str| {
            let text = text.trim();
            (!text.is_empty()).then(|| (self.speak(&label), self.long(text)))
        };
        let parts: Vec<_> = from
            .into_iter()
            .flat_map(|rival| {
                let next = part(msg!("plan-page-their-move"), &rival.row.next_move);
                next.into_iter().chain(part(msg!("plan-page-our-answer"), &rival.row.our_answer))
            })
            .collect();
        let said = Block::Text(self.long(&self.speak(&sentence(&threat))));
        std::iter::once(said).chain((!parts.is_empty()).then_some(Block::Labelled(parts))).collect()
    }

    /// The best statement: confirmed before ours, this sale's before the account's, then the newest.
    fn value(&self, sale: Option<Id>) -> Vec<Block> {
        let here = |row: &Statement| row.opportunity.is_none() || row.opportunity == sale;
        let rows = self.plan.statements.iter().filter(|(_, row)| here(row) && !row.text.trim().is_empty());
        let best = rows.max_by_key(|(id, row)| (row.confirmed_by.is_some(), row.opportunity.is_some(), row.on, **id));
        let Some((_, row)) = best else { return Vec::new() };
        let by = match (self.person(row.confirmed_by), row.on) {
            (Some(name), Some(on)) => msg!("plan-page-said-by-on", name = name, on = on),
            (Some(name), None) => msg!("plan-page-said-by", name = name),
            (None, _) => msg!("plan-page-our-words"),
        };
        let quote = self.speak(&msg!("in-quotes", words = self.long(row.text.trim())));
        vec![Block::Quote(quote), Block::Note(self.speak(&by))]
    }

    fn whitespace(&self) -> Vec<Block> {
        let ground = Ground::new(self.plan, self.playbook);
        let idle = ground.idle();
        let square =
            |(worth, square, ..): &(i64, crate::tools::whitespace::reading::Square<'_>, Id, &crate::plan::Cell)| {
                let (offering, unit) = (offering_name(square.offering.1), unit_name(square.unit.row));
                let text = msg!(
                    "whitespace-fact-open-square",
                    offering = self.name(&offering),
                    unit = self.name(&unit),
                    worth = ground.money(*worth),
                );
                Block::Text(self.speak(&text))
            };
        let shown = idle.iter().take(self.room.squares).map(square);
        shown.chain(self.more(idle.len(), self.room.squares)).collect()
    }

    fn path(&self, sale: Id) -> Vec<Block> {
        let all = paths(&self.reading, sale);
        let Some(path) = chosen(&all) else {
            let names: Vec<String> = all.iter().take(3).map(|path| self.name(&path.name())).collect();
            let text = (!names.is_empty()).then(|| msg!("plan-page-none-chosen", paths = names));
            return text.into_iter().map(|text| Block::Text(self.speak(&text))).collect();
        };
        let mut parts = vec![(self.name(&path.name()), self.long(path.row.how.trim()))];
        if path.row.how.trim().is_empty() {
            parts = vec![(self.speak(&msg!("strategy-path")), self.name(&path.name()))];
        }
        if !path.row.reason.trim().is_empty() {
            parts.push((self.speak(&msg!("plan-page-reason")), self.long(path.row.reason.trim())));
        }
        vec![Block::Labelled(parts), Block::Labelled(self.test(path))]
    }

    fn test(&self, path: &Tested<'_>) -> Vec<(String, String)> {
        let test = match (path.row.test.trim(), path.cheapest()) {
            ("", Some(test)) => self.speak(&test),
            ("", None) => self.speak(&msg!("strategy-test-none")),
            (typed, _) => self.long(typed),
        };
        let open = (self.speak(&msg!("plan-page-rests")), self.speak(&msg!("strategy-open", count = path.open())));
        vec![open, (self.speak(&path.test_head()), test)]
    }

    fn moves(&self, sale: Option<Id>) -> Vec<Block> {
        let groups = groups(self.plan, sale, self.today);
        let all: Vec<_> = groups.late.iter().chain(&groups.open).filter_map(|id| self.plan.moves.get(id)).collect();
        let block = |row: &&std::sync::Arc<crate::plan::Move>| {
            let when = row.due.map(|due| {
                if due < self.today { msg!("plan-page-was-due", on = due) } else { msg!("plan-page-due", on = due) }
            });
            let kind = row.kind.known().map(|kind| Msg::dynamic(format!("move-kind-{}", kind.word())));
            let owner = Some(self.brief(&row.owner)).filter(|owner| !owner.is_empty());
            let parts = [kind.map(|kind| self.speak(&kind)), owner, when.map(|when| self.speak(&when))];
            let parts: Vec<String> = parts.into_iter().flatten().collect();
            let text = clip(&row.text, self.room.brief * 2);
            Block::Text(if parts.is_empty() { text } else { format!("{text} ({})", parts.join(", ")) })
        };
        let shown = all.iter().take(self.room.moves).map(block);
        shown.chain(self.more(all.len(), self.room.moves)).collect()
    }

    fn growth(&self) -> Vec<Block> {
        let ground = Ground::new(self.plan, self.playbook);
        let last = ground.revenue().pop();
        let currency = self.plan.account.revenue.values().next_back().map(|money| money.currency.clone());
        let money = |amount: i64| Money::new(amount, currency.as_deref().unwrap_or_default());
        let growth = self.plan.account.target_growth;
        let text = match (last, growth, ground.target()) {
            (Some((period, sold)), Some(growth), Some(target)) => {
                msg!(
                    "plan-page-growth-to",
                    period = period,
                    sold = money(sold),
                    growth = growth,
                    target = money(target)
                )
            }
            (Some((period, sold)), ..) => msg!("plan-page-sold", period = period, sold = money(sold)),
            (None, Some(growth), _) => msg!("plan-page-growth-of", growth = growth),
            (None, None, _) => return Vec::new(),
        };
        vec![Block::Text(self.speak(&text))]
    }
}

/// Where a heading of the page leads back to, by its number: to the tool that the line below it is quoted from. `sale` is
/// the opportunity the page is about.
#[must_use]
pub fn source(number: u8, sale: Option<Id>) -> About {
    let nobody = |kind| About::whole(kind, Id::default());
    match number {
        2 => nobody(EntityKind::Stakeholder),
        3 => About {
            aspect: Aspect::CostOfWaiting.into(),
            ..About::whole(EntityKind::Opportunity, sale.unwrap_or_default())
        },
        4 => nobody(EntityKind::Alternative),
        5 => nobody(EntityKind::Statement),
        6 => nobody(EntityKind::Cell),
        9 => nobody(EntityKind::Account),
        _ => nobody(EntityKind::Path),
    }
}

#[cfg(test)]
#[path = "page_tests.rs"]
mod tests;
