//! Every picture of a plan that says something, for whoever takes them out of the app. A tool with a picture has a line here.

use super::people::reading::Reading;
use super::{buying, funnel, people, picture, strategy, threat, value, whitespace};
use crate::picture::Picture;
use crate::plan::{Id, Plan};
use crate::playbook::Playbook;
use crate::text::Msg;
use time::Date;

/// A picture that can leave the app.
#[derive(Debug, Clone, PartialEq)]
pub struct Leaving {
    /// The tool it belongs to, by the name of its place.
    pub name: Msg,
    /// The class its look stands under in the style sheet.
    pub scope: &'static str,
    /// What is drawn.
    pub picture: Picture,
}

/// The pictures of a plan, drawn for a width; those of an opportunity where there is one. One without a row to show is left
/// out. The playbook and today decide as they do on screen.
#[must_use]
pub fn pictures(
    (plan, playbook, today): (&Plan, &Playbook, Date),
    sale: Option<Id>,
    width: f64,
    say: &dyn Fn(&Msg) -> String,
) -> Vec<Leaving> {
    let coverage = picture::reading::Coverage::new(plan, playbook, today);
    let mut found = vec![leaving(msg!("tab-picture"), "picture-tool", picture::drawing::picture(&coverage, width))];
    if let Some(sale) = sale.filter(|sale| plan.opportunities.contains_key(sale)) {
        found.extend(of_sale((plan, playbook, today), sale, width, say));
    }
    found.push(leaving(msg!("tab-value"), "value-tool", value::drawing::picture(plan, playbook, width)));
    found.push(leaving(msg!("tab-growth"), "whitespace", whitespace::picture::map(plan, playbook, None, width)));
    found.push(leaving(msg!("picture-revenue"), "whitespace", whitespace::picture::revenue(plan, playbook, width)));
    let sales = funnel::reading::funnel(plan, playbook, today);
    found.push(leaving(msg!("tab-funnel"), "funnel", funnel::picture::picture(plan, &sales, width)));
    found.push(leaving(msg!("picture-org"), "people", people::org::picture(plan, sale, width)));
    found.retain(|leaving| !leaving.picture.twin.rows.is_empty());
    found
}

fn leaving(name: Msg, scope: &'static str, picture: Picture) -> Leaving {
    Leaving { name, scope, picture }
}

fn of_sale(
    (plan, playbook, today): (&Plan, &Playbook, Date),
    sale: Id,
    width: f64,
    say: &dyn Fn(&Msg) -> String,
) -> Vec<Leaving> {
    let reading = Reading::new(plan, playbook, today);
    let players = people::drawing::picture(plan, playbook, sale, today, width, say);
    let buying = buying::reading::Buying::new(&reading, sale).map(|row| buying::picture::picture(&row, width));
    let threat = threat::reading::Threat::new(&reading, sale).map(|row| threat::picture::picture(&row, width));
    let paths = strategy::picture::side_by_side(plan, playbook, sale, today, width);
    let two = plan.opportunities.len() > 1;
    let compared = two.then(|| people::compare::picture(plan, playbook, Some(sale), today, width));
    [
        Some(leaving(msg!("tab-people"), "people", players)),
        compared.map(|drawn| leaving(msg!("picture-compared"), "people", drawn)),
        buying.map(|drawn| leaving(msg!("tab-buying"), "buying", drawn)),
        threat.map(|drawn| leaving(msg!("tab-threat"), "threat", drawn)),
        Some(leaving(msg!("tab-strategy"), "strategy", paths)),
    ]
    .into_iter()
    .flatten()
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::picture::svg::{self, Look};
    use crate::picture::{Shape, svg::rules};
    use crate::text::{Catalog, IsoFormats};
    use time::macros::date;

    const TODAY: Date = date!(2026 - 11 - 22);

    fn css() -> String {
        let mut names: Vec<_> = std::fs::read_dir("style").unwrap().map(|entry| entry.unwrap().path()).collect();
        names.sort();
        let tokens = std::path::PathBuf::from("style/tokens.css");
        let rest = names.iter().filter(|name| **name != tokens);
        std::iter::once(&tokens).chain(rest).map(|name| std::fs::read_to_string(name).unwrap()).collect()
    }

    fn sample() -> Plan {
        crate::files::sample::plan(include_str!("../../public/sample/halvern-foods.json"), TODAY).unwrap()
    }

    fn all() -> (Vec<Leaving>, Catalog) {
        let catalog = Catalog::new(&[], Box::new(IsoFormats));
        let (plan, playbook) = (sample(), Playbook::standard(&|msg| catalog.say(msg)));
        let sale = *plan.opportunities.keys().next().unwrap();
        let found = pictures((&plan, &playbook, TODAY), Some(sale), 760.0, &|msg| catalog.say(msg));
        (found, catalog)
    }

    #[test]
    fn the_sample_has_a_picture_for_every_tool() {
        let names: Vec<String> = all().0.iter().map(|it| it.name.key.to_string()).collect();
        for tool in ["picture", "people", "buying", "threat", "value", "growth", "strategy", "funnel"] {
            assert!(names.contains(&format!("tab-{tool}")), "{tool}: {names:?}");
        }
    }

    fn classes<'a>(shapes: &'a [Shape], found: &mut Vec<&'a str>) {
        for shape in shapes {
            match shape {
                Shape::Rect { class, .. }
                | Shape::Line { class, .. }
                | Shape::Circle { class, .. }
                | Shape::Path { class, .. } => {
                    found.push(class);
                }
                Shape::Text { .. } => {}
                Shape::Link { shapes, .. } => classes(shapes, found),
            }
        }
    }

    #[test]
    fn every_shape_finds_its_colours_in_the_style_sheet() {
        let (found, catalog) = all();
        let css = css();
        for leaving in &found {
            let look = Look { css: &css, scope: leaving.scope, root: "pic" };
            let rules = rules(&leaving.picture, look);
            assert!(!rules.contains("var("), "{}: {rules}", leaving.name.key);
            let mut shapes = Vec::new();
            classes(&leaving.picture.shapes, &mut shapes);
            for class in shapes.iter().filter(|class| !class.is_empty()) {
                let known = class.split(' ').any(|one| rules.contains(&format!(".{one}")));
                assert!(known, "{}: nothing says how “{class}” looks:\n{rules}", leaving.name.key);
            }
            let text = svg::file(&leaving.picture, look, &|msg| catalog.say(msg));
            assert!(
                !text.contains("NaN") && !text.contains("var(") && text.ends_with("</svg>\n"),
                "{}",
                leaving.name.key
            );
        }
    }

    #[test]
    fn an_empty_plan_has_no_picture() {
        let catalog = Catalog::new(&[], Box::new(IsoFormats));
        let playbook = Playbook::standard(&|msg| catalog.say(msg));
        let plan = Plan::new(Id::fixed(1), "Northmill");
        let found = pictures((&plan, &playbook, TODAY), None, 760.0, &|msg| catalog.say(msg));
        let names: Vec<_> = found.iter().map(|it| it.name.key.to_string()).collect();
        assert!(!names.iter().any(|name| name == "tab-people" || name == "picture-org"), "{names:?}");
    }
}
