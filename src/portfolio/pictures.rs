//! Pictures of what kind of business it is, where it came from, and how far the shift has come.

use super::mix::Slice;
use super::origin::{Kind, LeadSource, kinds, lead_sources};
use super::picture::{key_width, name as part_name};
use super::reading::Portfolio;
use super::shift::{AccountLine, Meets, Reach, Shift};
use crate::picture::{Picture, Shape, Twin, Words, clip};
use crate::plan::{Money, OpportunityKind, Words as _};
use crate::text::Msg;

/// Height of a bar.
const TALL: f64 = 22.0;
/// From one bar's label to the next one's.
const STEP: f64 = 54.0;
/// The narrowest part that can hold a figure.
const ROOM: f64 = 34.0;
/// Lead sources drawn; the table has them all.
const SOURCES: usize = 8;
/// Accounts drawn in the matrix; the table has them all.
const ACCOUNTS: usize = 14;
/// Height of a row of the matrix.
const LINE: f64 = 30.0;

/// A part of a bar: how much, its class, and what stands in it.
type Part = (i64, &'static str, Words);

/// A bar over a width: the parts fill it by their share of `whole`.
#[allow(clippy::cast_precision_loss)] // counts and amounts of a screen
fn bar(shapes: &mut Vec<Shape>, label: impl Into<Words>, parts: &[Part], whole: i64, [y, width]: [f64; 2]) {
    shapes.push(Shape::text([0.0, y], label, "start mix-label"));
    let mut x = 0.0;
    for (amount, class, words) in parts.iter().filter(|(amount, ..)| *amount > 0) {
        let wide = width * (*amount as f64) / (whole.max(1) as f64);
        shapes.push(Shape::rect([x, y + 8.0, (wide - 1.0).max(1.0), TALL], class));
        if wide >= ROOM {
            shapes.push(Shape::text([x + wide / 2.0, y + 8.0 + TALL - 6.5], words.clone(), "middle mix-share"));
        }
        x += wide;
    }
}

/// A key of colours; returns where it ends.
fn key(shapes: &mut Vec<Shape>, parts: &[(&'static str, Words)], top: f64, width: f64) -> f64 {
    let each = key_width(width);
    let (mut x, mut y) = (0.0, top);
    for (class, words) in parts {
        if x + each > width + 1.0 {
            x = 0.0;
            y += 22.0;
        }
        shapes.push(Shape::rect([x, y - 10.0, 12.0, 12.0], class));
        shapes.push(Shape::text([x + 18.0, y], words.clone(), "start mix-key"));
        x += each;
    }
    if parts.is_empty() { top } else { y + 12.0 }
}

fn kind_class(kind: OpportunityKind) -> &'static str {
    match kind {
        OpportunityKind::Opportunistic => "mix-part mix-fruit",
        OpportunityKind::Shift => "mix-part mix-1",
        OpportunityKind::Core => "mix-part mix-2",
        OpportunityKind::Transactional => "mix-part mix-wanted",
    }
}

fn kind_name(kind: OpportunityKind) -> Words {
    Msg::dynamic(format!("opportunity-kind-{}", kind.word())).into()
}

fn percent(part: i64, whole: i64) -> Words {
    msg!("percent", number = part.saturating_mul(100).checked_div(whole).unwrap_or(0)).into()
}

/// The kinds of business by number and by worth: low-hanging fruit first, with a line where the playbook's limit is.
#[must_use]
pub fn kinds_picture(portfolio: &Portfolio<'_>, width: f64) -> Picture {
    let kinds = kinds(portfolio);
    let count = |kind: &Kind| i64::try_from(kind.count).unwrap_or(i64::MAX);
    let sums: [(Msg, i64); 2] = [
        (msg!("portfolio-kinds-count", total = kinds.iter().map(count).sum::<i64>()), kinds.iter().map(count).sum()),
        {
            let worth = kinds.iter().fold(0_i64, |sum, kind| sum.saturating_add(kind.worth.max(0)));
            (msg!("portfolio-by-pipeline", total = Money::new(worth, &portfolio.currency)), worth)
        },
    ];
    let amount = |kind: &Kind, which: usize| if which == 0 { count(kind) } else { kind.worth.max(0) };
    let mut shapes = Vec::new();
    let mut y = 18.0;
    for (which, (label, whole)) in sums.iter().enumerate().filter(|(_, (_, whole))| *whole > 0) {
        let parts: Vec<Part> = kinds
            .iter()
            .map(|kind| (amount(kind, which), kind_class(kind.kind), percent(amount(kind, which), *whole)))
            .collect();
        bar(&mut shapes, label.clone(), &parts, *whole, [y, width]);
        y += STEP;
    }
    if !kinds.is_empty() {
        let limit = portfolio.playbook.limits.opportunism_share;
        let x = width * f64::from(limit.min(100)) / 100.0;
        // Across each bar, and not through the words between them.
        let mut top = 18.0 + 4.0;
        while top < y {
            shapes.push(Shape::line([x, top, x, top + TALL + 8.0], "mix-limit"));
            top += STEP;
        }
        let words = msg!("portfolio-kinds-limit", share = limit);
        shapes.push(Shape::text([0.0, y - 4.0], words, "start mix-key"));
        y += 22.0;
    }
    let names: Vec<_> = kinds.iter().map(|kind| (kind_class(kind.kind), kind_name(kind.kind))).collect();
    let height = key(&mut shapes, &names, y, width);
    let head = [msg!("portfolio-part"), msg!("portfolio-kinds-number"), msg!("portfolio-worth")];
    let row = |kind: &Kind| {
        let number = Words::Plain(kind.count.to_string());
        let worth = msg!("portfolio-money", amount = Money::new(kind.worth, &portfolio.currency));
        (None, vec![kind_name(kind.kind), number, worth.into()])
    };
    Picture {
        title: msg!("portfolio-kinds"),
        width,
        height,
        shapes,
        twin: Twin { head: head.map(Words::from).to_vec(), rows: kinds.iter().map(row).collect() },
    }
}

fn source_name(source: &LeadSource) -> Words {
    if source.name.is_empty() { msg!("portfolio-source-unsaid").into() } else { Words::Plain(source.name.clone()) }
}

/// The lead sources: a bar each, as long as it is fruitful, in the colours of the accounts it brought.
#[must_use]
pub fn sources_picture(portfolio: &Portfolio<'_>, width: f64) -> Picture {
    let sources = lead_sources(portfolio);
    let whole = sources.iter().map(LeadSource::all).max().unwrap_or(0);
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let mut shapes = Vec::new();
    let mut y = 18.0;
    for source in sources.iter().take(SOURCES) {
        let parts =
            [(source.on, "mix-part mix-1"), (source.unknown, "mix-part mix-unknown"), (source.off, "mix-part mix-off")];
        let parts = parts.map(|(count, class)| (number(count), class, Words::Plain(count.to_string())));
        let label = match source_name(source) {
            Words::Plain(name) => Words::Plain(clip(&name, width)),
            unsaid @ Words::Msg(_) => unsaid,
        };
        bar(&mut shapes, label, &parts, number(whole), [y, width]);
        y += STEP;
    }
    let legend = [
        ("mix-part mix-1", part_name(Slice::Wanted)),
        ("mix-part mix-unknown", part_name(Slice::Unknown)),
        ("mix-part mix-off", part_name(Slice::Off)),
    ];
    let height = if sources.is_empty() { y } else { key(&mut shapes, &legend, y, width) };
    let head = [
        Words::from(msg!("portfolio-source")),
        part_name(Slice::Wanted),
        part_name(Slice::Unknown),
        part_name(Slice::Off),
    ];
    let row = |source: &LeadSource| {
        let counts = [source.on, source.unknown, source.off].map(|count| Words::Plain(count.to_string()));
        (None, std::iter::once(source_name(source)).chain(counts).collect())
    };
    let rows = sources.iter().map(row).collect();
    Picture { title: msg!("portfolio-sources"), width, height, shapes, twin: Twin { head: head.to_vec(), rows } }
}

fn reach_name(reach: Reach) -> Msg {
    Msg::dynamic(format!("shift-{}", reach.word()))
}

/// Account × new role: nobody, identified, met, advocate (assumed or proven); the fuller the further, and dashed as on the map
/// of players where nothing proves it.
#[must_use]
pub fn matrix_picture(shift: &Shift<'_>, width: f64) -> Picture {
    let names = (width * 0.34).min(220.0);
    #[allow(clippy::cast_precision_loss)] // roles of a playbook
    let each = (width - names) / (shift.new.len().max(1) as f64);
    let mut shapes = Vec::new();
    let mut x = names + each / 2.0;
    for line in &shift.new {
        shapes.push(Shape::text([x, 18.0], clip(&line.role.name, each - 8.0), "middle mix-key"));
        x += each;
    }
    let mut y = 30.0;
    for account in shift.accounts.iter().take(ACCOUNTS) {
        matrix_row(&mut shapes, account, [y, width, names, each]);
        y += LINE;
    }
    let bottom = reach_key(&mut shapes, y, width);
    let head = std::iter::once(Words::from(msg!("portfolio-account")))
        .chain(shift.new.iter().map(|line| Words::Plain(line.role.name.clone())));
    let row = |account: &AccountLine<'_>| {
        let cells = account.reach.iter().map(|reach| Words::Msg(reach_name(*reach)));
        (None, std::iter::once(Words::Plain(account.brief.name.clone())).chain(cells).collect())
    };
    Picture {
        title: msg!("shift-matrix"),
        width,
        height: bottom,
        shapes,
        twin: Twin { head: head.collect(), rows: shift.accounts.iter().map(row).collect() },
    }
}

/// What the signs mean, side by side where there is room; returns where it ends.
fn reach_key(shapes: &mut Vec<Shape>, top: f64, width: f64) -> f64 {
    let each = key_width(width);
    let (mut x, mut y) = (8.0, top + 18.0);
    for reach in [Reach::Identified, Reach::Met, Reach::Assumed, Reach::Advocate] {
        if x + each > width + 9.0 {
            x = 8.0;
            y += 24.0;
        }
        mark(shapes, reach, [x, y]);
        shapes.push(Shape::text([x + 14.0, y + 4.0], reach_name(reach), "start mix-key"));
        x += each;
    }
    y + 14.0
}

fn matrix_row(shapes: &mut Vec<Shape>, account: &AccountLine<'_>, [y, width, names, each]: [f64; 4]) {
    shapes.push(Shape::line([0.0, y, width, y], "shift-rule"));
    let class = if account.shifts { "start mix-label shift-on" } else { "start mix-label" };
    shapes.push(Shape::text([0.0, y + 20.0], clip(&account.brief.name, names - 8.0), class));
    let mut x = names + each / 2.0;
    for reach in &account.reach {
        mark(shapes, *reach, [x, y + LINE / 2.0]);
        x += each;
    }
}

/// The sign of how far we are: a dot for nobody, then a ring, a half, a dashed ring around a dot, and a full circle.
fn mark(shapes: &mut Vec<Shape>, reach: Reach, [x, y]: [f64; 2]) {
    match reach {
        Reach::Nobody => shapes.push(Shape::Circle { at: [x, y, 2.0], class: "shift-nobody" }),
        Reach::Identified => shapes.push(Shape::Circle { at: [x, y, 8.0], class: "shift-ring" }),
        Reach::Met => {
            shapes.push(Shape::Circle { at: [x, y, 8.0], class: "shift-ring" });
            let d = format!("M{x:.1} {:.1}a8 8 0 0 1 0 16z", y - 8.0);
            shapes.push(Shape::Path { d, class: "shift-full" });
        }
        Reach::Assumed => {
            shapes.push(Shape::Circle { at: [x, y, 8.0], class: "shift-dashed" });
            shapes.push(Shape::Circle { at: [x, y, 4.0], class: "shift-full" });
        }
        Reach::Advocate => shapes.push(Shape::Circle { at: [x, y, 8.0], class: "shift-full" }),
    }
}

/// Whom the last calls met: a square each, the oldest first.
#[must_use]
pub fn calls_picture(shift: &Shift<'_>, width: f64) -> Picture {
    #[allow(clippy::cast_precision_loss)] // ten
    let each = (width / super::shift::CALLS as f64).min(56.0);
    let class = |meets: Meets| match meets {
        Meets::New => "mix-part mix-1",
        Meets::Old => "mix-part mix-off",
        Meets::Unknown => "mix-part mix-unknown",
    };
    let name = |meets: Meets| Msg::dynamic(format!("shift-met-{}", meets.word()));
    let mut shapes = Vec::new();
    let mut x = 0.0;
    for held in shift.last.iter().rev() {
        shapes.push(Shape::rect([x, 4.0, each - 4.0, TALL], class(held.meets)));
        x += each;
    }
    let all = [Meets::New, Meets::Old, Meets::Unknown];
    let legend: Vec<_> = all
        .into_iter()
        .filter(|meets| shift.met(*meets) > 0)
        .map(|meets| (class(meets), Words::Msg(name(meets))))
        .collect();
    let height = key(&mut shapes, &legend, 50.0, width);
    let head = [msg!("portfolio-account"), msg!("shift-call"), msg!("shift-day"), msg!("shift-met")];
    let rows = shift.last.iter().map(|held| {
        let title = Words::Plain(held.call.title.clone());
        let day = Words::from(msg!("shift-on", on = held.on));
        (None, vec![Words::Plain(held.brief.name.clone()), title, day, name(held.meets).into()])
    });
    Picture {
        title: msg!("shift-calls", count = shift.last.len(), new = shift.met(Meets::New)),
        width,
        height,
        shapes,
        twin: Twin { head: head.map(Words::from).to_vec(), rows: rows.collect() },
    }
}

#[cfg(test)]
#[path = "pictures_tests.rs"]
mod tests;
