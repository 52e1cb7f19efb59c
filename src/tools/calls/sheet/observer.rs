//! The observer's sheet on paper: what to tick and write down while somebody else talks.
//!
//! Like the clean copy it reads a short list: the call and the room, the opening words, the commitment, the questions and the
//! objections expected. It never reads a position, evidence, a motive or a risk.

use super::{Block, Copy, Line, Made, Sheet};
use crate::plan::{Id, Manner, Observation, Words};
use crate::text::Msg;
use crate::tools::calls::observed::{COMMITMENT, SHARES, commitment, to_tick};
use crate::tools::calls::reading;

pub(super) fn sheet(made: &Made<'_>, id: Id, seen: &Observation) -> Sheet {
    let line =
        |number: u8, label: Msg, body: Vec<Block>| Line { number, label: made.speak(&label), starred: false, body };
    let lines = vec![
        line(12, msg!("sheet-line-talk"), vec![share(made, seen)]),
        line(12, msg!("sheet-line-manner"), vec![manner(made, seen)]),
        line(8, msg!("sheet-line-asked"), asked(made, id, seen)),
        line(7, msg!("sheet-line-insight"), insight(made, seen)),
        line(3, msg!("sheet-line-commitment"), aim(made, seen)),
        line(10, msg!("sheet-line-heard"), heard(made, seen)),
        line(12, msg!("sheet-line-noticed"), vec![written(made, &seen.note, 5)]),
        line(12, msg!("sheet-observed-by"), vec![written(made, &seen.by, 1)]),
    ];
    let eyebrow = if seen.rehearsal { msg!("sheet-eyebrow-rehearsal") } else { msg!("sheet-eyebrow-observer") };
    let room = reading::room_by_name(made.plan, made.call);
    let room =
        room.iter().take(made.room.people).map(|(_, person)| made.brief(&person.name)).collect::<Vec<_>>().join(", ");
    Sheet {
        copy: Copy::Observer,
        mark: Some(made.speak(&msg!("sheet-mark-observer"))),
        eyebrow: made.speak(&eyebrow),
        title: made.heading(),
        meta: made.when().into_iter().chain(Some(room).filter(|room| !room.is_empty())).collect(),
        lines,
    }
}

fn share(made: &Made<'_>, seen: &Observation) -> Block {
    let options =
        SHARES.map(|share| (made.speak(&msg!("sheet-percent", percent = share)), seen.talk_share == Some(share)));
    Block::Checks { label: made.speak(&msg!("observed-share")), options: options.into() }
}

fn manner(made: &Made<'_>, seen: &Observation) -> Block {
    let said = Manner::ALL.iter().filter(|manner| **manner != Manner::Open);
    let option = |manner: &Manner| {
        (made.speak(&Msg::dynamic(format!("observed-manner-{}", manner.word()))), seen.manner == *manner)
    };
    Block::Checks { label: made.speak(&msg!("observed-manner")), options: said.map(option).collect() }
}

fn asked(made: &Made<'_>, id: Id, seen: &Observation) -> Vec<Block> {
    let all = to_tick(id, made.call);
    let bold = Id::of_origin(&[&id.to_string(), "bold"]);
    let shown = all.iter().take(made.room.questions + 1).enumerate().map(|(place, (id, text))| {
        let text = made.long(text);
        let words = if *id == bold {
            made.speak(&msg!("sheet-to-tick-bold", question = text))
        } else {
            made.speak(&msg!("sheet-to-tick", number = place + 1, question = text))
        };
        Block::Checks { label: String::new(), options: vec![(words, seen.asked.get(id).copied().unwrap_or_default())] }
    });
    let mut blocks: Vec<Block> = shown.collect();
    blocks.extend(made.more(all.len(), blocks.len()));
    if blocks.is_empty() { vec![Block::Write { labels: vec![], lines: 3 }] } else { blocks }
}

fn insight(made: &Made<'_>, seen: &Observation) -> Vec<Block> {
    let words = made.long(&made.call.opening.words);
    let options = [("yes", true), ("no", false)].map(|(word, came)| {
        (made.speak(&Msg::dynamic(format!("observed-insight-{word}"))), seen.insight_delivered == Some(came))
    });
    let ticks = Block::Checks { label: made.speak(&msg!("observed-insight")), options: options.into() };
    Some(words).filter(|words| !words.is_empty()).map(Block::Quote).into_iter().chain([ticks]).collect()
}

fn aim(made: &Made<'_>, seen: &Observation) -> Vec<Block> {
    let ours = &made.call.commitment;
    let aims = [
        made.labelled(&msg!("sheet-best"), made.short(&ours.best)),
        made.labelled(&msg!("sheet-acceptable"), made.short(&ours.acceptable)),
    ];
    let aims: Vec<_> = aims.into_iter().flatten().collect();
    let said = commitment(seen);
    let options =
        COMMITMENT.map(|word| (made.speak(&Msg::dynamic(format!("observed-commitment-{word}"))), word == said));
    let ticks = Block::Checks { label: made.speak(&msg!("observed-commitment")), options: options.into() };
    Some(aims).filter(|aims| !aims.is_empty()).map(Block::Labelled).into_iter().chain([ticks]).collect()
}

fn heard(made: &Made<'_>, seen: &Observation) -> Vec<Block> {
    let all = made.call.objections_in_order();
    let texts = all.iter().map(|(_, row)| row.text.trim()).filter(|text| !text.is_empty());
    let texts = made.long(&texts.collect::<Vec<_>>().join(" · "));
    let expected = made.labelled(&msg!("sheet-expected"), texts);
    expected.map(|part| Block::Labelled(vec![part])).into_iter().chain([written(made, &seen.objections, 2)]).collect()
}

/// What was written, else room to write.
fn written(made: &Made<'_>, text: &str, lines: u8) -> Block {
    match made.long(text) {
        text if text.is_empty() => Block::Write { labels: vec![], lines },
        text => Block::Text(text),
    }
}
