use super::super::sample::{TODAY, account, playbook};
use super::super::shift::shift;
use super::*;
use crate::plan::{BuyerBrief, CallBrief, Id, Money, SaleBrief, Summary};
use crate::playbook::{BuyerRole, Playbook};

fn book() -> Playbook {
    let role = |name: &str| BuyerRole { name: name.into(), new: true, ..BuyerRole::default() };
    Playbook { roles: vec![role("General management"), role("Finance")], ..playbook() }
}

fn briefs() -> Vec<Summary> {
    let pursued = |name: &str, kind: OpportunityKind, source: &str| {
        let mut brief = account(name, "Food", "Norway");
        let amount = Some(Money::new(100, "EUR"));
        brief.pursuit.sales =
            vec![SaleBrief { kind: kind.into(), amount, source: source.into(), ..SaleBrief::default() }];
        brief.pursuit.buyers = vec![BuyerBrief { role: "Finance".into(), people: 1, met: 1, ..BuyerBrief::default() }];
        let call = |held| CallBrief {
            id: Id::fixed(1),
            title: "The figures".into(),
            on: Some(TODAY),
            held,
            room: vec!["Ann".into()],
            ..CallBrief::default()
        };
        brief.calls = vec![call(true), call(false)];
        brief
    };
    vec![
        pursued("Halvern Foods with a name that goes on and on and on", OpportunityKind::Shift, "Trade fair"),
        pursued("Norrby Foods", OpportunityKind::Opportunistic, ""),
    ]
}

fn ends(picture: &Picture) -> Vec<f64> {
    let end = |shape: &Shape| match shape {
        Shape::Rect { at: [x, _, wide, _], .. } => Some(x + wide),
        Shape::Circle { at: [x, _, radius], .. } => Some(x + radius),
        _ => None,
    };
    picture.shapes.iter().filter_map(end).collect()
}

#[test]
fn pictures_stay_within_their_width_and_have_a_table() {
    let (briefs, book) = (briefs(), book());
    let portfolio = Portfolio::new(&briefs, &book, TODAY);
    let read = shift(&portfolio, TODAY);
    for width in [320.0, 900.0] {
        let pictures = [
            kinds_picture(&portfolio, width),
            sources_picture(&portfolio, width),
            matrix_picture(&read, width),
            calls_picture(&read, width),
        ];
        for picture in pictures {
            assert!(!picture.shapes.is_empty() && !picture.twin.rows.is_empty(), "{}", picture.title.key);
            assert!(ends(&picture).into_iter().all(|end| end <= width + 0.5), "{} at {width}", picture.title.key);
            let columns = picture.twin.head.len();
            assert!(picture.twin.rows.iter().all(|(_, cells)| cells.len() == columns), "{}", picture.title.key);
        }
    }
}

/// What stands beside each other, by its line: where it begins, and what it says.
fn keys(picture: &Picture) -> std::collections::BTreeMap<String, Vec<(f64, String)>> {
    let catalog = crate::text::Catalog::new(&[], Box::new(crate::text::IsoFormats));
    let mut lines = std::collections::BTreeMap::<_, Vec<_>>::new();
    for shape in &picture.shapes {
        if let Shape::Text { at: [x, y], words, class: "start mix-key" } = shape {
            let said = match words {
                Words::Plain(text) => text.clone(),
                Words::Msg(msg) => catalog.say(msg),
            };
            lines.entry(format!("{y:07.1}")).or_default().push((*x, said));
        }
    }
    lines
}

#[test]
fn the_words_of_a_key_leave_each_other_room() {
    let mut briefs = briefs();
    briefs.push(account("A bank", "Banking", "Norway"));
    let book = book();
    let portfolio = Portfolio::new(&briefs, &book, TODAY);
    let read = shift(&portfolio, TODAY);
    for width in [300.0, 320.0, 400.0, 640.0, 790.0, 900.0, 1200.0] {
        let pictures = [
            super::super::mix_picture(&portfolio, width),
            kinds_picture(&portfolio, width),
            sources_picture(&portfolio, width),
            matrix_picture(&read, width),
            calls_picture(&read, width),
        ];
        for picture in pictures {
            for line in keys(&picture).into_values() {
                let ends = line.iter().skip(1).map(|(x, _)| x - 20.0).chain([width]);
                for ((x, said), end) in line.iter().zip(ends) {
                    assert_eq!(&clip(said, end - x), said, "{} at {width}", picture.title.key);
                }
            }
        }
    }
}

#[test]
fn the_matrix_says_how_far_we_are() {
    let (briefs, book) = (briefs(), book());
    let picture = matrix_picture(&shift(&Portfolio::new(&briefs, &book, TODAY), TODAY), 600.0);
    let cells: Vec<_> = picture.twin.rows[0].1[1..].to_vec();
    assert_eq!(cells, [Words::Msg(msg!("shift-nobody")), Words::Msg(msg!("shift-met"))]);
}

#[test]
fn nothing_pursued_draws_nothing() {
    let book = book();
    let portfolio = Portfolio::new(&[], &book, TODAY);
    assert!(kinds_picture(&portfolio, 600.0).shapes.is_empty());
    assert!(sources_picture(&portfolio, 600.0).shapes.is_empty());
}
