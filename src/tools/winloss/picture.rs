//! The way to a decision drawn: a lane for the sale and one for each player who took part, with the days on which the plan is
//! looked back upon; and what all debriefs claim, as bars.

use super::events::{Event, Happened, cast, first_day};
use super::patterns::{Count, Patterns};
use crate::picture::{Picture, Shape, Twin, Words, clip, width_of};
use crate::plan::{About, Decided, EntityKind, Id, Plan, Words as _, days_between};
use crate::text::Msg;
use time::Date;

/// Height of a lane: its name, and its line below.
const LANE: f64 = 40.0;
/// Free space left and right of a lane, for marks on the first and the last day.
const EDGE: f64 = 9.0;
/// Players drawn.
const MOST: usize = 8;
/// Height of a line of text.
const LINE: f64 = 18.0;

struct Scale {
    first: Date,
    decided: Date,
    width: f64,
}

impl Scale {
    #[allow(clippy::cast_precision_loss)] // days of a sale
    fn x(&self, on: Date) -> f64 {
        let all = days_between(self.first, self.decided).max(1) as f64;
        let part = days_between(self.first, on).max(0) as f64 / all;
        EDGE + part.min(1.0) * (self.width - 2.0 * EDGE)
    }
}

/// The timeline of a sale for a width in pixels.
#[must_use]
pub fn timeline(plan: &Plan, sale: Id, (decided, outcome): (Date, Decided), events: &[Event], width: f64) -> Picture {
    let scale = Scale { first: first_day(events, decided), decided, width };
    let mut picture = Picture { title: msg!("winloss-timeline"), width, ..Picture::default() };
    let head = 2.0 * LINE;
    let cast = cast(plan, events);
    let mut y = head;
    let mut lanes = Vec::new();
    let of_sale: Vec<&Event> = events.iter().filter(|event| event.kind < Happened::Call).collect();
    let about = About { opportunity: Some(sale), ..About::whole(EntityKind::Opportunity, sale) };
    lanes.push(lane(about, msg!("winloss-lane-sale"), msg!("winloss-lane-sale"), &of_sale, &scale, y));
    for (id, name, times) in cast.iter().take(MOST) {
        y += LANE;
        let theirs: Vec<&Event> = events.iter().filter(|event| event.who.contains(id)).collect();
        let about = About { opportunity: Some(sale), ..About::whole(EntityKind::Stakeholder, *id) };
        let label = msg!("winloss-lane-label", name = name.as_str(), times = *times);
        let shown = msg!("winloss-lane-name", name = clip(name, width - 60.0), times = *times);
        lanes.push(lane(about, label, shown, &theirs, &scale, y));
    }
    y += LANE;
    frame(&mut picture, &scale, outcome, y - 4.0);
    picture.shapes.append(&mut lanes);
    if cast.len() > MOST {
        y += LINE;
        picture.shapes.push(Shape::text(
            [1.0, y - 5.0],
            msg!("winloss-more-players", count = cast.len() - MOST),
            "quiet start",
        ));
    }
    picture.height = legend(&mut picture.shapes, events, y, width);
    picture.twin = timeline_twin(plan, events);
    picture
}

/// The days looked back upon, the decision, and the ends of the time.
fn frame(picture: &mut Picture, scale: &Scale, outcome: Decided, bottom: f64) {
    let first = msg!("winloss-from", on = scale.first);
    let decided = match outcome {
        Decided::Won => msg!("winloss-won-on", on = scale.decided),
        Decided::Lost => msg!("winloss-lost-on", on = scale.decided),
    };
    picture.shapes.push(Shape::text([1.0, 12.0], first, "quiet start"));
    picture.shapes.push(Shape::text([scale.width - 1.0, 12.0], decided, "strong end"));
    for (days, on) in super::before::days_before(scale.decided) {
        let x = scale.x(on);
        picture.shapes.push(Shape::line([x, LINE + 16.0, x, bottom], "wl-then"));
        picture.shapes.push(Shape::text([x, LINE + 12.0], days.to_string(), "quiet middle"));
    }
    let x = scale.x(scale.decided);
    picture.shapes.push(Shape::line([x, LINE, x, bottom], "wl-decided"));
}

fn lane(about: About, label: Msg, shown: Msg, events: &[&Event], scale: &Scale, top: f64) -> Shape {
    let line = top + 28.0;
    let mut shapes = vec![
        // Nothing to see, but all of the lane can be hit.
        Shape::rect([0.0, top, scale.width, LANE - 4.0], "wl-hit"),
        Shape::text([1.0, top + 14.0], shown, "start wl-name"),
        Shape::line([EDGE, line, scale.width - EDGE, line], "wl-lane"),
    ];
    shapes.extend(events.iter().flat_map(|event| mark(event.kind, scale.x(event.on), line)));
    Shape::Link { about, label, shapes }
}

/// The mark of a kind of event: round for a call, full square for a deed, open square for words, a flag for a stage, a check
/// for a stage that was earned, a cross for a date that was moved.
fn mark(kind: Happened, x: f64, y: f64) -> Vec<Shape> {
    match kind {
        Happened::Call => vec![Shape::Circle { at: [x, y, 6.0], class: "wl-mark call" }],
        Happened::Did => vec![Shape::rect([x - 5.0, y - 5.0, 10.0, 10.0], "wl-mark did")],
        Happened::Said => vec![Shape::rect([x - 5.0, y - 5.0, 10.0, 10.0], "wl-mark said")],
        Happened::Stage => {
            let d = format!("M{:.1} {:.1}v-14l10 5l-10 5", x, y + 6.0);
            vec![Shape::Path { d, class: "wl-mark stage" }]
        }
        Happened::Earned => {
            let d = format!("M{:.1} {y:.1}l4 4l7 -9", x - 5.0);
            vec![Shape::Path { d, class: "wl-mark line" }]
        }
        Happened::Moved => {
            let d = format!("M{:.1} {:.1}l9 9m0 -9l-9 9", x - 4.5, y - 4.5);
            vec![Shape::Path { d, class: "wl-mark line against" }]
        }
    }
}

/// What the marks mean, for those that are there; returns where it ends.
fn legend(shapes: &mut Vec<Shape>, events: &[Event], top: f64, width: f64) -> f64 {
    use Happened::{Call, Did, Earned, Moved, Said, Stage};
    let (mut x, mut y) = (EDGE, top + LINE);
    for (kind, letters) in [(Call, 4), (Did, 12), (Said, 13), (Stage, 10), (Earned, 13), (Moved, 11)] {
        if !events.iter().any(|event| event.kind == kind) {
            continue;
        }
        // Room for the words in other languages, too.
        let wide = 24.0 + width_of(&"n".repeat(letters + 4));
        if x + wide > width && x > EDGE {
            (x, y) = (EDGE, y + LINE);
        }
        shapes.extend(mark(kind, x, y - 4.0));
        let words = Msg::dynamic(format!("winloss-mark-{}", kind.word()));
        shapes.push(Shape::text([x + 14.0, y], words, "quiet start"));
        x += wide;
    }
    y + 8.0
}

fn timeline_twin(plan: &Plan, events: &[Event]) -> Twin {
    let names = |event: &Event| {
        let names = event.who.iter().filter_map(|id| plan.stakeholders.get(id)).map(|person| person.name.trim());
        names.filter(|name| !name.is_empty()).collect::<Vec<_>>().join(", ")
    };
    let row = |event: &Event| {
        let cells = vec![msg!("winloss-day", on = event.on).into(), event.what.clone().into(), names(event).into()];
        (Some(event.about.clone()), cells)
    };
    let head = [msg!("winloss-column-day"), msg!("winloss-column-what"), msg!("winloss-column-who")].map(Words::Msg);
    Twin { head: head.to_vec(), rows: events.iter().map(row).collect() }
}

const BAR: f64 = 14.0;

/// What all debriefs claim, by whose doing it was: a bar of wins and one of losses each.
#[must_use]
pub fn causes(found: &Patterns<'_>, width: f64) -> Picture {
    let shown: Vec<(Msg, Count)> = found
        .whose
        .iter()
        .filter(|(_, count)| count.sum() > 0)
        .map(|(whose, count)| (Msg::dynamic(format!("cause-whose-{}", whose.word())), *count))
        .chain([(msg!("winloss-shown"), found.facts), (msg!("winloss-believed"), found.beliefs)])
        .collect();
    let most = shown.iter().map(|(_, count)| count.won.max(count.lost)).max().unwrap_or(0).max(1);
    let mut picture = Picture { title: msg!("winloss-causes-drawn"), width, ..Picture::default() };
    let mut y = 0.0;
    for (name, count) in &shown {
        picture.shapes.push(Shape::text([1.0, y + 14.0], name.clone(), "strong start"));
        y += 20.0;
        for (figure, class, words) in [
            (count.won, "wl-bar won", msg!("winloss-in-wins", count = count.won)),
            (count.lost, "wl-bar lost", msg!("winloss-in-losses", count = count.lost)),
        ] {
            #[allow(clippy::cast_precision_loss)] // causes of debriefs
            let long = figure as f64 / most as f64 * (width - 130.0).max(60.0);
            picture.shapes.push(Shape::rect([1.0, y, long.max(1.0), BAR], class));
            picture.shapes.push(Shape::text([long.max(1.0) + 8.0, y + 11.0], words, "quiet start"));
            y += BAR + 4.0;
        }
        y += 8.0;
    }
    picture.height = y.max(LINE);
    let figure = |count: usize| Words::from(count.to_string());
    picture.twin = Twin {
        head: [msg!("winloss-column-cause"), msg!("winloss-column-wins"), msg!("winloss-column-losses")]
            .map(Words::Msg)
            .to_vec(),
        rows: shown
            .into_iter()
            .map(|(name, count)| (None, vec![name.into(), figure(count.won), figure(count.lost)]))
            .collect(),
    };
    picture
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{CauseBrief, DecidedBrief, Stakeholder, Summary, Whose};
    use crate::tools::tried::legible;
    use crate::tools::winloss::before::DAYS;
    use crate::tools::winloss::fixture::{DECIDED, WON, World, id};
    use crate::tools::winloss::patterns::patterns;
    use std::sync::Arc;
    use time::Duration;

    fn event(days: i64, kind: Happened, who: &[u128]) -> Event {
        Event {
            on: DECIDED - Duration::days(days),
            kind,
            what: msg!("winloss-call", title = "Walk the line"),
            who: who.iter().map(|n| id(*n)).collect(),
            about: About::default(),
        }
    }

    #[test]
    fn nothing_touches_and_nothing_leaves_the_paper() {
        let mut world = World::new();
        for n in 200..212 {
            let name = format!("Somebody with quite a long name indeed, number {n}");
            world.plan.stakeholders.insert(id(n), Arc::new(Stakeholder { name, ..Stakeholder::default() }));
        }
        let all: Vec<u128> = (200..212).collect();
        let kinds = [Happened::Stage, Happened::Earned, Happened::Moved, Happened::Call, Happened::Did, Happened::Said];
        for far in [1, 200, 540] {
            let events: Vec<Event> = kinds.iter().map(|kind| event(far, *kind, &all)).collect();
            for width in [320.0, 390.0, 1000.0] {
                let picture = timeline(&world.plan, id(WON), (DECIDED, Decided::Won), &events, width);
                legible(&picture);
                assert_eq!(picture.twin.rows.len(), kinds.len());
            }
        }
        let empty = timeline(&world.plan, id(WON), (DECIDED, Decided::Lost), &[], 320.0);
        assert!(empty.twin.rows.is_empty() && empty.height > 0.0);
    }

    #[test]
    fn the_days_looked_back_upon_are_marked() {
        let world = World::new();
        let picture = timeline(&world.plan, id(WON), (DECIDED, Decided::Won), &[], 600.0);
        let lines = picture.shapes.iter().filter(|shape| matches!(shape, Shape::Line { class: "wl-then", .. })).count();
        assert_eq!(lines, DAYS.len());
    }

    #[test]
    fn bars_say_what_the_table_says() {
        let cause =
            |whose: Whose| CauseBrief { text: "a".into(), whose: whose.into(), shown: true, theme: "other".into() };
        let brief = DecidedBrief {
            debrief: Some(id(1)),
            causes: vec![cause(Whose::Ours), cause(Whose::Ours), cause(Whose::Luck)],
            ..DecidedBrief::default()
        };
        let briefs = [Summary { decided: vec![brief], ..Summary::default() }];
        for width in [320.0, 900.0] {
            let picture = causes(&patterns(&briefs), width);
            legible(&picture);
            let wins: Vec<_> = picture.twin.rows.iter().map(|(_, cells)| cells[1].clone()).collect();
            assert_eq!(wins, ["2", "1", "3", "0"].map(Words::from));
        }
    }
}
