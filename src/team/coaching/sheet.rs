//! The one-to-one on paper: what the plans show, what was agreed, what could be asked, and room to write.

use super::bank::situations;
use super::model::Notes;
use crate::plan::{Arrange, Id};
use crate::team::Facts;
use crate::text::Msg;
use crate::tools::calls::sheet::{Block, Copy, Line, QuestionRow, Sheet};
use time::Date;

/// How far back the facts reach, in days.
pub const DAYS: i64 = 60;
/// Rows of one kind on the page.
const MOST: usize = 4;
/// Questions on the page.
const QUESTIONS: usize = 5;
/// Letters a row may have on paper.
const LONG: usize = 160;

/// The sheet, in the reader's language. It is marked private.
#[must_use]
pub fn one_to_one(notes: &Notes, facts: &Facts, today: Date, say: &dyn Fn(&Msg) -> String) -> Sheet {
    let quiet = notes.in_peace(today);
    let mut lines = vec![line(say, &msg!("one-facts"), fact_lines(facts, say))];
    if quiet {
        let words = notes.until.map_or_else(|| msg!("coaching-peace"), |on| msg!("coaching-peace-until", on = on));
        lines.push(line(say, &msg!("one-not-now"), vec![Block::Text(say(&words))]));
    } else {
        lines.push(line(say, &msg!("one-agreed"), agreed(notes, today, say)));
        lines.push(line(say, &msg!("one-words"), words(notes, say)));
        lines.push(line(say, &msg!("one-ask"), questions(notes, facts, today, say)));
        let labels =
            vec![say(&msg!("one-write-agreed")), say(&msg!("one-write-consequence")), say(&msg!("one-write-by"))];
        lines.push(line(say, &msg!("one-write"), vec![Block::Write { labels, lines: 4 }]));
    }
    lines.retain(|line| !line.body.is_empty());
    for (line, number) in lines.iter_mut().zip(2..) {
        line.number = number;
    }
    Sheet {
        copy: Copy::Prep,
        mark: Some(say(&msg!("one-private"))),
        eyebrow: say(&msg!("one-eyebrow")),
        title: notes.name.clone(),
        meta: vec![say(&msg!("one-on", on = today))],
        lines,
    }
}

fn line(say: &dyn Fn(&Msg) -> String, label: &Msg, body: Vec<Block>) -> Line {
    Line { number: 0, label: say(label), starred: false, body }
}

/// What the plans of the last weeks show, one fact a line; nothing that they do not hold.
#[must_use]
pub fn facts_told(facts: &Facts) -> Vec<Msg> {
    if facts.calls == 0 {
        return vec![msg!("one-no-calls", days = DAYS)];
    }
    let mut told = vec![
        msg!("one-calls", count = facts.calls, days = DAYS),
        msg!("one-prepared", count = facts.prepared, all = facts.calls),
        msg!("one-debriefed", count = facts.debriefed, all = facts.calls),
    ];
    told.extend(facts.talk.map(|(share, count)| msg!("one-talk", share = share, count = count)));
    if facts.bold > 0 {
        told.push(msg!("one-bold", count = facts.skipped, all = facts.bold));
    }
    if facts.watched > 0 {
        told.push(msg!("one-pitch", count = facts.pitches, all = facts.watched));
    }
    told
}

fn fact_lines(facts: &Facts, say: &dyn Fn(&Msg) -> String) -> Vec<Block> {
    facts_told(facts).iter().map(|fact| Block::Text(say(fact))).collect()
}

fn agreed(notes: &Notes, today: Date, say: &dyn Fn(&Msg) -> String) -> Vec<Block> {
    let open = notes.open();
    let told = open.iter().filter(|(_, row)| !row.text.trim().is_empty()).take(MOST).map(|(_, row)| {
        let mut parts = vec![(say(&msg!("one-said")), clipped(&row.text))];
        if let Some(by) = row.by {
            let label = if by <= today { msg!("one-due") } else { msg!("one-by") };
            parts.push((say(&label), say(&msg!("one-on", on = by))));
        }
        if !row.consequence.trim().is_empty() {
            parts.push((say(&msg!("one-otherwise")), clipped(&row.consequence)));
        }
        Block::Labelled(parts)
    });
    told.collect()
}

/// What they said of themselves, the latest first.
fn words(notes: &Notes, say: &dyn Fn(&Msg) -> String) -> Vec<Block> {
    let pearls = notes.pearls.iter().map(|(id, row)| (*id, row.on, msg!("one-pearl"), row.text.clone()));
    let note = |label: fn() -> Msg| move |(id, row): (&Id, &super::Note)| (*id, row.on, label(), row.text.clone());
    let feelings = notes.feelings.iter().map(note(|| msg!("one-feeling")));
    let limits = notes.limits.iter().map(note(|| msg!("one-limit")));
    let mut all: Vec<_> = pearls.chain(feelings).chain(limits).filter(|(.., text)| !text.trim().is_empty()).collect();
    all.arrange_by_key(|(id, on, ..)| (std::cmp::Reverse(*on), *id));
    all.iter().take(MOST).map(|(.., label, text)| Block::Labelled(vec![(say(label), clipped(text))])).collect()
}

fn questions(notes: &Notes, facts: &Facts, today: Date, say: &dyn Fn(&Msg) -> String) -> Vec<Block> {
    let asked = situations(notes, facts, today).into_iter().flat_map(super::Situation::questions).take(QUESTIONS);
    let row = |(at, text): (usize, Msg)| {
        Block::Question(QuestionRow { number: at + 1, text: say(&text), lines: 2, ..QuestionRow::default() })
    };
    asked.enumerate().map(row).collect()
}

fn clipped(text: &str) -> String {
    crate::tools::calls::sheet::clip(text.trim(), LONG)
}

#[cfg(test)]
mod tests {
    use super::super::model::{Agreement, Pearl};
    use super::*;
    use crate::plan::BoldOutcome;
    use crate::team::fixture::{TODAY, account, call, say};
    use crate::team::reps;
    use crate::tools::calls::sheet::fits;

    fn text(sheet: &Sheet) -> String {
        format!("{sheet:?}")
    }

    fn notes() -> Notes {
        let mut notes = Notes { name: "Ada Quill".into(), ..Notes::default() };
        notes.pearls.insert(Id::fixed(1), Pearl { text: "To be asked first".into(), ..Pearl::default() });
        let agreed = Agreement { text: "Call Voss".into(), by: Some(TODAY), ..Agreement::default() };
        notes.agreements.insert(Id::fixed(2), agreed);
        notes
    }

    #[test]
    fn it_says_what_the_plans_show_and_what_was_agreed_and_is_marked_private() {
        let mut skipped = call("Ada Quill", TODAY, true);
        (skipped.bold, skipped.talk) = (Some(BoldOutcome::Skipped.into()), Some(70));
        let briefs = [account(1, vec![skipped, call("Bo", TODAY, true)])];
        let reps = reps(&briefs);
        let sheet = one_to_one(&notes(), &reps[0].facts(DAYS, TODAY), TODAY, &say);
        assert_eq!(sheet.mark.as_deref(), Some("Private: for your eyes only"));
        let told = text(&sheet);
        for wanted in ["One call led in the last 60 days", "70 %", "1 of 1 bold", "Call Voss", "To be asked first"] {
            assert!(told.contains(wanted), "{wanted}: {told}");
        }
    }

    #[test]
    fn while_somebody_does_not_want_coaching_it_asks_nothing() {
        let mut notes = notes();
        notes.not_now = true;
        let told = text(&one_to_one(&notes, &Facts::default(), TODAY, &say));
        assert!(!told.contains('?') && !told.contains("Call Voss"), "{told}");
    }

    #[test]
    fn it_stays_one_page_whatever_was_typed() {
        let mut notes = notes();
        for number in 10..40 {
            let text = "word ".repeat(300);
            let row =
                Agreement { text: text.clone(), consequence: text.clone(), by: Some(TODAY), ..Agreement::default() };
            notes.agreements.insert(Id::fixed(number), row);
            notes.pearls.insert(Id::fixed(number), Pearl { text, ..Pearl::default() });
        }
        assert!(fits(&one_to_one(&notes, &Facts::default(), TODAY, &say)));
    }
}
