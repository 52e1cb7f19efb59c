//! What of a style sheet a picture needs when it leaves the page it was drawn on.
//!
//! The app's own style sheet is the one place that says how a picture looks. Out of it come the rules that can meet a shape
//! of the picture, put under a class of their own, with the tokens' values of the light appearance in place of their names.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// What pictures are made of.
const ELEMENTS: &[&str] = &["text", "rect", "line", "circle", "path", "g"];

/// The rules of `css` that meet a picture with these `classes`, drawn inside the element of the class `scope` (a tool's), so
/// that they hold for everything inside `.root` and nothing else. Rules for pointing, focus, print and other conditions stay
/// behind: nobody points at a file.
#[must_use]
pub fn style(css: &str, classes: &BTreeSet<&str>, scope: &str, root: &str) -> String {
    let rules = rules(css);
    let tokens = tokens(&rules);
    let mut out = String::new();
    for (selectors, body) in &rules {
        let kept: Vec<String> = selectors
            .split(',')
            .filter_map(|selector| meets(selector.trim(), classes, scope))
            .map(|last| format!(".{root} {last}"))
            .collect();
        if !kept.is_empty() {
            // Writing into a String cannot fail.
            let _ = writeln!(out, "{}{{{}}}", kept.join(","), resolved(body, &tokens));
        }
    }
    let font = tokens.get("--sans").copied().unwrap_or("sans-serif");
    format!(".{root}{{font:12px {font}}}\n{out}")
}

/// The value of a token in the light appearance, such as `--sheet`.
#[must_use]
pub fn token(css: &str, name: &str) -> Option<String> {
    tokens(&rules(css)).get(name).map(|value| (*value).to_owned())
}

/// The rules outside of every condition: selectors and declarations.
fn rules(css: &str) -> Vec<(String, String)> {
    let css = without_comments(css);
    let mut found = Vec::new();
    let mut rest = css.as_str();
    while let Some((head, after)) = rest.split_once('{') {
        // A statement such as @import ends before the next rule begins.
        let head = head.rsplit(';').next().unwrap_or_default().trim();
        let end = closing(after);
        let (body, next) = (after.get(..end).unwrap_or_default(), after.get(end + 1..).unwrap_or_default());
        if !head.starts_with('@') && !body.contains('{') {
            let line = body.split_whitespace().collect::<Vec<_>>().join(" ");
            found.push((head.to_owned(), line));
        }
        rest = next;
    }
    found
}

/// Where the brace that is open already closes; the end of the text where it never does.
fn closing(text: &str) -> usize {
    let mut depth = 1_usize;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'{' => depth += 1,
            b'}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return at;
        }
    }
    text.len()
}

fn without_comments(css: &str) -> String {
    let mut parts = css.split("/*");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        out.push_str(part.split_once("*/").map_or("", |(_, after)| after));
    }
    out
}

/// The tokens of the light appearance; they are declared first.
fn tokens(rules: &[(String, String)]) -> BTreeMap<&str, &str> {
    let root = rules.iter().find(|(selectors, _)| selectors.split(',').any(|one| one.trim() == ":root"));
    let declarations = root.map(|(_, body)| body.split(';')).into_iter().flatten();
    let pairs = declarations.filter_map(|one| one.split_once(':'));
    pairs.map(|(name, value)| (name.trim(), value.trim())).filter(|(name, _)| name.starts_with("--")).collect()
}

/// What a selector says of the shape itself; `None` when it cannot meet one.
fn meets(selector: &str, classes: &BTreeSet<&str>, scope: &str) -> Option<String> {
    if selector.contains([':', '[', '>', '+', '~', '*', '#']) {
        return None;
    }
    let mut parts: Vec<&str> = selector.split_whitespace().collect();
    let last = parts.pop()?;
    let around = |part: &&str| *part == "svg" || *part == ".drawn-svg" || part.strip_prefix('.') == Some(scope);
    if !parts.iter().all(around) {
        return None;
    }
    let mut words = last.split('.');
    let element = words.next().unwrap_or_default();
    let own: Vec<&str> = words.collect();
    let fits = own.iter().all(|class| classes.contains(class));
    // A bare element outside of a picture is the page's, not ours.
    let named = if own.is_empty() {
        !parts.is_empty() && ELEMENTS.contains(&element)
    } else {
        element.is_empty() || ELEMENTS.contains(&element)
    };
    (fits && named).then(|| last.to_owned())
}

/// Declarations with the tokens' values in place of their names.
fn resolved(body: &str, tokens: &BTreeMap<&str, &str>) -> String {
    let mut out = String::new();
    let mut rest = body;
    while let Some((before, after)) = rest.split_once("var(") {
        let (name, next) = after.split_once(')').unwrap_or((after, ""));
        out.push_str(before);
        match tokens.get(name.trim()) {
            Some(value) => out.push_str(value),
            None => {
                let _ = write!(out, "var({name})");
            }
        }
        rest = next;
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    const CSS: &str = "/* a { b } */ @import 'x'; :root { --ink: #111; --sans: Inter, serif }\n:root[data-theme=dark]{--ink:#eee}\n\
        @media print { .drawn-svg .bar { fill: red } }\n.drawn-svg text, .legend text { fill: var(--ink); }\n\
        .buying svg .bar.late { stroke: var(--ink) } .threat svg .bar { fill: blue } .bar { fill: var(--own) } text { margin: 0 }\n\
        .drawn-svg a:hover .bar { fill: green } .buying { padding: 0 }";

    #[test]
    fn only_rules_that_meet_the_picture_stay_and_tokens_have_their_values() {
        let classes = ["bar", "late", "end"].into();
        assert_eq!(
            style(CSS, &classes, "buying", "pic"),
            ".pic{font:12px Inter, serif}\n.pic text{fill: #111;}\n.pic .bar.late{stroke: #111}\n.pic .bar{fill: var(--own)}\n"
        );
        assert_eq!(token(CSS, "--ink").as_deref(), Some("#111"));
    }

    proptest::proptest! {
        #[test]
        fn any_text_may_be_a_style_sheet(css in "[a-z.:;{}@/* ()-]{0,80}|\\PC{0,60}") {
            let _ = style(&css, &["a"].into(), "b", "c");
        }
    }
}
