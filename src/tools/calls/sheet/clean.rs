//! The clean copy: what may lie on the customer's table, and nothing else.
//!
//! It reads names and titles, the wish, ordinary questions, promises known to this room and the closing words. It never
//! reads a position, evidence, a commitment, the bold question, an objection, an answer or a note.

use super::{Block, Copy, Line, Made, PersonRow, QuestionRow, Sheet};
use crate::plan::{Call, CallQuestion, Promise};
use crate::text::Msg;
use crate::tools::calls::reading::{self, OpenPromise, is_delicate};

pub(super) fn sheet(made: &Made<'_>) -> Sheet {
    let line = |number: u8, label: Msg, body: Vec<Block>| {
        (!body.is_empty()).then(|| Line { number, label: made.speak(&label), starred: false, body })
    };
    let notes = vec![Block::Write { labels: vec![], lines: 4 }];
    let lines = [
        line(4, msg!("sheet-clean-wish"), wish(made)),
        line(5, msg!("sheet-clean-promises"), promises(made)),
        line(6, msg!("sheet-clean-room"), room(made)),
        line(8, msg!("sheet-clean-questions"), questions(made)),
        line(11, msg!("sheet-clean-next"), next(made)),
        line(12, msg!("sheet-clean-notes"), notes),
    ];
    Sheet {
        copy: Copy::Clean,
        mark: None,
        eyebrow: made.speak(&msg!("sheet-eyebrow-clean")),
        title: made.heading(),
        meta: made.when().into_iter().collect(),
        lines: lines.into_iter().flatten().collect(),
    }
}

fn wish(made: &Made<'_>) -> Vec<Block> {
    let wish = made.long(&made.call.their_wish);
    if wish.is_empty() { vec![] } else { vec![Block::Text(wish)] }
}

/// A promise everybody in the room may know of: made to nobody in particular, or with somebody who is here.
pub(in crate::tools::calls) fn is_known(call: &Call, promise: &Promise) -> bool {
    promise.person.is_none_or(|person| call.room.contains_key(&person))
}

/// An ordinary question.
pub(in crate::tools::calls) fn is_for_the_room(question: &CallQuestion) -> bool {
    !question.private && !question.about.as_ref().is_some_and(is_delicate) && !question.text.trim().is_empty()
}

/// The closing words are meant to be said aloud; those that quote our own commitment are not meant to be read.
pub(in crate::tools::calls) fn closing_words(call: &Call) -> &str {
    let (words, ours) = (&call.closing.words, &call.commitment);
    let quotes = [&ours.best, &ours.acceptable, &ours.stop].into_iter().any(|text| {
        let text = text.trim().trim_end_matches(['.', '!', '?']).to_lowercase();
        !text.is_empty() && words.to_lowercase().contains(&text)
    });
    if quotes { "" } else { words }
}

fn promises(made: &Made<'_>) -> Vec<Block> {
    let open = reading::open_promises(made.plan, made.call, made.today);
    let side = |label: Msg, promises: Vec<OpenPromise<'_>>| {
        let promises: Vec<_> = promises.into_iter().filter(|p| is_known(made.call, p.promise)).collect();
        made.labelled(&label, made.promises(&promises, false))
    };
    let sides = [side(msg!("sheet-clean-ours"), open.ours), side(msg!("sheet-clean-theirs"), open.theirs)];
    sides.into_iter().flatten().map(|part| Block::Labelled(vec![part])).collect()
}

/// By name: the order must not tell who matters to us.
fn room(made: &Made<'_>) -> Vec<Block> {
    let people = reading::room_by_name(made.plan, made.call);
    let shown = people.iter().take(made.room.people).map(|(_, person)| {
        let (name, title) = (made.brief(&person.name), made.brief(&person.title));
        Block::Person(PersonRow { name, title, ..PersonRow::default() })
    });
    let mut blocks: Vec<Block> = shown.collect();
    blocks.extend(made.more(people.len(), blocks.len()));
    blocks
}

fn questions(made: &Made<'_>) -> Vec<Block> {
    let all: Vec<&CallQuestion> =
        made.call.questions_in_order().into_iter().map(|(_, q)| q).filter(|q| is_for_the_room(q)).collect();
    let rows = all.iter().take(made.room.questions).enumerate().map(|(index, question)| {
        let text = made.long(&question.text);
        Block::Question(QuestionRow { number: index + 1, text, lines: made.room.write, ..QuestionRow::default() })
    });
    let mut blocks: Vec<Block> = rows.collect();
    blocks.extend(made.more(all.len(), blocks.len()));
    blocks
}

fn next(made: &Made<'_>) -> Vec<Block> {
    let words = made.long(closing_words(made.call));
    let words = (!words.is_empty()).then_some(Block::Text(words));
    let agreed = Block::Write { labels: vec![made.speak(&msg!("sheet-clean-agreed"))], lines: 2 };
    words.into_iter().chain([agreed]).collect()
}
