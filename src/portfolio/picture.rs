//! The intended mix over the actual one, as bars.

use super::mix::{Measure, Mix, Slice, mix};
use super::reading::Portfolio;
use crate::picture::{Picture, Shape, Twin, Words, clip};
use crate::text::Msg;

/// Height of a bar.
const TALL: f64 = 22.0;
/// From one bar's label to the next one's.
const STEP: f64 = 54.0;
/// The narrowest part that can hold its percentage.
const ROOM: f64 = 34.0;

/// The narrowest entry of a key that holds its words.
const KEY: f64 = 215.0;

/// Bars by measure, each over the whole width: the intended mix first, where the playbook says one.
#[must_use]
pub fn mix_picture(portfolio: &Portfolio<'_>, width: f64) -> Picture {
    let mixes: Vec<Mix<'_>> = Measure::ALL.into_iter().map(|measure| mix(portfolio, measure)).collect();
    let intended = intended(portfolio);
    let mut shapes = Vec::new();
    let mut y = 18.0;
    if !intended.is_empty() {
        bar(&mut shapes, portfolio, (msg!("portfolio-intended"), &intended), y, width);
        y += STEP;
    }
    for mix in mixes.iter().filter(|mix| mix.total > 0) {
        bar(&mut shapes, portfolio, (title(portfolio, mix), &mix.parts), y, width);
        y += STEP;
    }
    let parts = legend_parts(portfolio, &mixes, &intended);
    y = legend(&mut shapes, portfolio, &parts, y, width);
    Picture { title: msg!("portfolio-mix"), width, height: y, shapes, twin: twin(portfolio, &mixes, &parts) }
}

fn intended<'a>(portfolio: &Portfolio<'a>) -> Vec<(Slice<'a>, i64)> {
    let said = portfolio.playbook.segments.iter().filter(|segment| segment.share > 0);
    said.map(|segment| (Slice::Segment(segment.name.as_str()), i64::from(segment.share))).collect()
}

/// What a bar is about, with its total.
fn title(portfolio: &Portfolio<'_>, mix: &Mix<'_>) -> Msg {
    let key = Msg::dynamic(format!("portfolio-by-{}", mix.measure.word()));
    match mix.measure {
        Measure::Accounts => key.with("total", mix.total),
        Measure::Hours => key.with("total", hours(mix.total)),
        Measure::Pipeline | Measure::Revenue => {
            key.with("total", crate::plan::Money::new(mix.total, &portfolio.currency))
        }
    }
}

/// Minutes as hours: whole ones, else to a tenth.
#[must_use]
pub fn hours(minutes: i64) -> String {
    let tenths = (minutes + 3) / 6;
    if tenths % 10 == 0 { (tenths / 10).to_string() } else { format!("{}.{}", tenths / 10, tenths % 10) }
}

/// The class of a part: segments in turn, then what is wanted otherwise, unwanted, unknown.
fn class(portfolio: &Portfolio<'_>, slice: Slice<'_>) -> &'static str {
    const SEGMENTS: [&str; 4] = ["mix-part mix-1", "mix-part mix-2", "mix-part mix-3", "mix-part mix-4"];
    match slice {
        Slice::Segment(name) => {
            let place = portfolio.playbook.segments.iter().position(|segment| segment.name == name).unwrap_or(0);
            SEGMENTS.get(place % SEGMENTS.len()).copied().unwrap_or("mix-part mix-1")
        }
        Slice::Wanted => "mix-part mix-wanted",
        Slice::Off => "mix-part mix-off",
        Slice::Unknown => "mix-part mix-unknown",
    }
}

pub(super) fn name(slice: Slice<'_>) -> Words {
    match slice {
        Slice::Segment(name) => Words::Plain(name.to_owned()),
        Slice::Wanted => msg!("portfolio-wanted").into(),
        Slice::Off => msg!("portfolio-off").into(),
        Slice::Unknown => msg!("portfolio-unknown").into(),
    }
}

#[allow(clippy::cast_precision_loss)] // percentages
fn bar(
    shapes: &mut Vec<Shape>,
    portfolio: &Portfolio<'_>,
    (label, parts): (Msg, &[(Slice<'_>, i64)]),
    y: f64,
    width: f64,
) {
    shapes.push(Shape::text([0.0, y], label, "start mix-label"));
    let mut x = 0.0;
    for (slice, share) in parts {
        let wide = (width * (*share as f64) / 100.0).min(width - x);
        shapes.push(Shape::rect([x, y + 8.0, (wide - 1.0).max(1.0), TALL], class(portfolio, *slice)));
        if wide >= ROOM {
            let percent = msg!("percent", number = *share);
            shapes.push(Shape::text([x + wide / 2.0, y + 8.0 + TALL - 6.5], percent, "middle mix-share"));
        }
        x += wide;
    }
}

/// The parts that occur anywhere, in their order.
fn legend_parts<'a>(portfolio: &Portfolio<'a>, mixes: &[Mix<'a>], intended: &[(Slice<'a>, i64)]) -> Vec<Slice<'a>> {
    let segments = portfolio.playbook.segments.iter().map(|segment| Slice::Segment(segment.name.as_str()));
    let occurs = |slice: &Slice<'_>| {
        intended.iter().any(|(part, _)| part == slice) || mixes.iter().any(|mix| mix.share(*slice) > 0)
    };
    segments.chain([Slice::Wanted, Slice::Off, Slice::Unknown]).filter(occurs).collect()
}

/// Room for an entry of a key: up to four beside each other, as many as their words leave room for.
pub(super) fn key_width(width: f64) -> f64 {
    (width / 4.0).max(KEY).min(width)
}

/// A key of colours; returns where it ends.
fn legend(shapes: &mut Vec<Shape>, portfolio: &Portfolio<'_>, parts: &[Slice<'_>], top: f64, width: f64) -> f64 {
    let each = key_width(width);
    let (mut x, mut y) = (0.0, top);
    for slice in parts {
        if x + each > width + 1.0 {
            x = 0.0;
            y += 22.0;
        }
        shapes.push(Shape::rect([x, y - 10.0, 12.0, 12.0], class(portfolio, *slice)));
        let words = match name(*slice) {
            Words::Plain(text) => Words::Plain(clip(&text, each - 24.0)),
            words @ Words::Msg(_) => words,
        };
        shapes.push(Shape::text([x + 18.0, y], words, "start mix-key"));
        x += each;
    }
    if parts.is_empty() { top } else { y + 12.0 }
}

fn twin(portfolio: &Portfolio<'_>, mixes: &[Mix<'_>], parts: &[Slice<'_>]) -> Twin {
    let mut head: Vec<Words> = vec![msg!("portfolio-part").into(), msg!("portfolio-intended").into()];
    head.extend(mixes.iter().map(|mix| Words::Msg(title(portfolio, mix))));
    let rows = parts.iter().map(|slice| {
        let meant = intended(portfolio).into_iter().find(|(part, _)| part == slice);
        let mut cells = vec![name(*slice), share(meant.map(|(_, share)| share))];
        cells.extend(mixes.iter().map(|mix| share((mix.total > 0).then(|| mix.share(*slice)))));
        (None, cells)
    });
    Twin { head, rows: rows.collect() }
}

/// A percentage; a dash where nobody has said.
fn share(share: Option<i64>) -> Words {
    share.map_or_else(|| "–".into(), |share| msg!("percent", number = share).into())
}

#[cfg(test)]
mod tests {
    use super::super::sample::{TODAY, account, playbook};
    use super::*;
    use crate::plan::{SaleBrief, Summary};

    fn briefs() -> Vec<Summary> {
        let pursued = |name: &str, segment: &str| {
            let mut brief = account(name, segment, "Norway");
            brief.pursuit.sales = vec![SaleBrief::default()];
            brief
        };
        vec![pursued("Halvern Foods", "Food"), pursued("Osprey Bank", "Banking")]
    }

    #[test]
    fn bars_fill_the_width_and_the_table_says_the_same() {
        let (briefs, book) = (briefs(), playbook());
        let all = Portfolio::new(&briefs, &book, TODAY);
        for width in [320.0, 900.0] {
            let picture = mix_picture(&all, width);
            let ends = picture.shapes.iter().filter_map(|shape| match shape {
                Shape::Rect { at: [x, _, wide, _], .. } => Some(x + wide),
                _ => None,
            });
            assert!(ends.clone().all(|end| end <= width + 0.5), "nothing sticks out at {width}");
            assert!(ends.into_iter().any(|end| end > width * 0.95), "the whole is the whole width");
            assert!(picture.height > 100.0);
        }
        let rows = mix_picture(&all, 600.0).twin.rows;
        assert_eq!(rows.len(), 2);
        assert_eq!(rows[0].1[..3], ["Food".into(), share(Some(70)), share(Some(50))]);
    }

    #[test]
    fn nothing_pursued_is_an_empty_picture() {
        let book = Playbook::default();
        let picture = mix_picture(&Portfolio::new(&[], &book, TODAY), 600.0);
        assert!(picture.shapes.is_empty() && picture.twin.rows.is_empty());
    }

    use crate::playbook::Playbook;
}
