//! The use of the way of working, week by week, as bars.

use super::uses::Uses;
use crate::picture::{Picture, Shape, Twin, Words};
use crate::team::Week;

/// Height of the highest bar.
const TALL: f64 = 120.0;
/// What stands above the bars, and below them.
const HEAD: f64 = 34.0;
const FOOT: f64 = 40.0;
/// The widest a week may be.
const WIDE: f64 = 96.0;

/// Calls by week: all of them behind, those that were prepared and those that were debriefed before.
#[must_use]
pub fn use_picture(uses: &Uses, width: f64) -> Picture {
    let most = uses.weeks.iter().map(|week| week.calls).max().unwrap_or(0).max(1);
    let step = (width / figure(uses.weeks.len().max(1))).min(WIDE);
    let mut shapes = legend(width);
    for (at, week) in uses.weeks.iter().enumerate() {
        let last = at + 1 == uses.weeks.len();
        shapes.extend(column(week, figure(at) * step, step, figure(most), last));
    }
    let base = HEAD + TALL + 0.5;
    shapes.push(Shape::Line { at: [0.0, base, step * figure(uses.weeks.len()), base], class: "use-base" });
    Picture { title: msg!("use-title"), width, height: HEAD + TALL + FOOT, shapes, twin: twin(uses) }
}

#[allow(clippy::cast_precision_loss)] // small counts
fn figure(count: usize) -> f64 {
    count as f64
}

fn legend(width: f64) -> Vec<Shape> {
    let each = (width / 3.0).min(150.0);
    let keys = [
        ("use-bar use-calls", msg!("use-calls")),
        ("use-bar use-prepared", msg!("use-prepared")),
        ("use-bar use-debriefed", msg!("use-debriefed")),
    ];
    let key = |(at, (class, words)): (usize, (&'static str, crate::text::Msg))| {
        let x = figure(at) * each;
        [Shape::rect([x, 4.0, 11.0, 11.0], class), Shape::text([x + 16.0, 14.0], words, "start use-key")]
    };
    keys.into_iter().enumerate().flat_map(key).collect()
}

fn column(week: &Week, x: f64, step: f64, most: f64, last: bool) -> Vec<Shape> {
    let bars = [
        (week.calls, "use-bar use-calls"),
        (week.prepared, "use-bar use-prepared"),
        (week.debriefed, "use-bar use-debriefed"),
    ];
    let wide = (step - 8.0).max(6.0) / 3.0;
    let mut shapes: Vec<Shape> = bars
        .into_iter()
        .enumerate()
        .filter(|(_, (count, _))| *count > 0)
        .map(|(at, (count, class))| {
            let high = TALL * figure(count) / most;
            Shape::rect([x + 4.0 + figure(at) * wide, HEAD + TALL - high, wide - 1.0, high], class)
        })
        .collect();
    let middle = x + step / 2.0;
    if week.calls > 0 {
        let above = HEAD + TALL - TALL * figure(week.calls) / most - 5.0;
        shapes.push(Shape::text([x + 4.0 + wide / 2.0, above], week.calls.to_string(), "middle use-key"));
    }
    let day = msg!("use-day", day = usize::from(week.from.day()), month = usize::from(u8::from(week.from.month())));
    shapes.push(Shape::text([middle, HEAD + TALL + 16.0], day, "middle use-key"));
    if last {
        shapes.push(Shape::text([middle, HEAD + TALL + 31.0], msg!("use-now"), "middle use-key"));
    }
    shapes
}

fn twin(uses: &Uses) -> Twin {
    let head = [msg!("use-week"), msg!("use-calls"), msg!("use-prepared"), msg!("use-debriefed")];
    let row = |week: &Week| {
        let counts = [week.calls, week.prepared, week.debriefed].map(|count| Words::Plain(count.to_string()));
        let cells = std::iter::once(Words::Msg(msg!("use-week-of", on = week.from))).chain(counts);
        (None, cells.collect())
    };
    Twin { head: head.into_iter().map(Words::Msg).collect(), rows: uses.weeks.iter().map(row).collect() }
}

#[cfg(test)]
mod tests {
    use super::super::uses::uses;
    use super::*;
    use crate::team::fixture::{TODAY, account, call};
    use time::macros::date;

    #[test]
    fn its_table_says_what_the_bars_show_and_nothing_leaves_the_frame() {
        let calls = vec![call("Ada", date!(2026 - 11 - 20), true), call("Bo", date!(2026 - 11 - 18), false)];
        let uses = uses(&[account(1, calls)], 90, TODAY);
        for width in [320.0, 720.0] {
            let picture = use_picture(&uses, width);
            assert_eq!((picture.twin.rows.len(), picture.twin.head.len()), (8, 4));
            let cells: Vec<_> = picture.twin.rows[7].1.iter().skip(1).cloned().collect();
            assert_eq!(cells, ["2", "1", "2"].map(Words::from));
            for shape in &picture.shapes {
                if let Shape::Rect { at: [x, y, w, h], .. } = shape {
                    assert!(*x >= 0.0 && x + w <= width && *y >= 0.0 && y + h <= picture.height, "{shape:?}");
                }
            }
        }
    }

    #[test]
    fn no_calls_draw_no_bars() {
        let picture = use_picture(&uses(&[], 90, TODAY), 300.0);
        assert_eq!(
            picture.shapes.iter().filter(|shape| matches!(shape, Shape::Rect { .. })).count(),
            3,
            "the key alone"
        );
    }
}
