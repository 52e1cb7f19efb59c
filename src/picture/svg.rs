//! A picture as an SVG file of its own: nothing is fetched, nothing runs, and it looks the same everywhere.

use super::style::{style, token};
use super::{Picture, Shape, Words};
use crate::text::Msg;
use std::collections::BTreeSet;
use std::fmt::Write;

/// Where the picture's rules are in the app's style sheet, and the class they are put under.
#[derive(Debug, Clone, Copy)]
pub struct Look<'a> {
    /// The app's style sheet.
    pub css: &'a str,
    /// The class of the tool it is drawn in.
    pub scope: &'a str,
    /// The class its rules hold under; one of its own where several pictures stand on one page.
    pub root: &'a str,
}

/// The rules of a picture alone, for a page that holds several.
#[must_use]
pub fn rules(picture: &Picture, look: Look<'_>) -> String {
    let mut classes = BTreeSet::new();
    collect(&picture.shapes, &mut classes);
    style(look.css, &classes, look.scope, look.root)
}

/// The picture as an element of a page; the page holds its [`rules`].
#[must_use]
pub fn element(picture: &Picture, look: Look<'_>, say: &dyn Fn(&Msg) -> String) -> String {
    drawn(picture, look, say, "")
}

/// The picture as a file.
#[must_use]
pub fn file(picture: &Picture, look: Look<'_>, say: &dyn Fn(&Msg) -> String) -> String {
    let rules = rules(picture, look).replace('&', "&amp;").replace('<', "&lt;");
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{}\n",
        drawn(picture, look, say, &format!("<style>{rules}</style>\n"))
    )
}

fn drawn(picture: &Picture, look: Look<'_>, say: &dyn Fn(&Msg) -> String, rules: &str) -> String {
    let (width, height) = (fixed(picture.width), fixed(picture.height));
    let sheet = token(look.css, "--sheet").unwrap_or_else(|| "#fff".to_owned());
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"{}\" width=\"{width}\" height=\"{height}\" \
         viewBox=\"0 0 {width} {height}\" role=\"img\">\n<title>{}</title>\n{rules}\
         <rect width=\"{width}\" height=\"{height}\" fill=\"{}\"/>\n",
        escaped(look.root),
        escaped(&say(&picture.title)),
        escaped(&sheet),
    );
    for one in &picture.shapes {
        shape(&mut out, one, say);
    }
    out.push_str("</svg>");
    out
}

fn shape(out: &mut String, shape: &Shape, say: &dyn Fn(&Msg) -> String) {
    // Writing into a String cannot fail.
    let _ = match shape {
        Shape::Rect { at: [x, y, width, height], class } => writeln!(
            out,
            "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" class=\"{class}\"/>",
            fixed(*x),
            fixed(*y),
            fixed(width.max(0.0)),
            fixed(height.max(0.0))
        ),
        Shape::Line { at: [x1, y1, x2, y2], class } => writeln!(
            out,
            "<line x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\" class=\"{class}\"/>",
            fixed(*x1),
            fixed(*y1),
            fixed(*x2),
            fixed(*y2)
        ),
        Shape::Circle { at: [x, y, r], class } => {
            writeln!(
                out,
                "<circle cx=\"{}\" cy=\"{}\" r=\"{}\" class=\"{class}\"/>",
                fixed(*x),
                fixed(*y),
                fixed(r.max(0.0))
            )
        }
        Shape::Path { d, class } => writeln!(out, "<path d=\"{}\" class=\"{class}\"/>", escaped(d)),
        Shape::Text { at: [x, y], words, class } => {
            let words = match words {
                Words::Plain(text) => escaped(text),
                Words::Msg(msg) => escaped(&say(msg)),
            };
            writeln!(out, "<text x=\"{}\" y=\"{}\" class=\"{class}\">{words}</text>", fixed(*x), fixed(*y))
        }
        Shape::Link { label, shapes, .. } => {
            let _ = writeln!(out, "<g><title>{}</title>", escaped(&say(label)));
            for one in shapes {
                self::shape(out, one, say);
            }
            writeln!(out, "</g>")
        }
    };
}

fn collect<'a>(shapes: &'a [Shape], classes: &mut BTreeSet<&'a str>) {
    for shape in shapes {
        match shape {
            Shape::Rect { class, .. }
            | Shape::Line { class, .. }
            | Shape::Circle { class, .. }
            | Shape::Path { class, .. }
            | Shape::Text { class, .. } => classes.extend(class.split(' ')),
            Shape::Link { shapes, .. } => collect(shapes, classes),
        }
    }
}

fn fixed(figure: f64) -> String {
    // What cannot be drawn is drawn at the edge: a file with `NaN` in it is refused by its readers.
    format!("{:.1}", if figure.is_finite() { figure } else { 0.0 })
}

/// Words as XML holds them: characters it has no way to write are replaced.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' | '\r' => out.push(' '),
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => out.push('\u{fffd}'),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::About;

    fn picture(text: &str) -> Picture {
        let shapes = vec![
            Shape::text([4.0, 12.0], text, "end strong"),
            Shape::Link {
                about: About::default(),
                label: msg!("in-quotes", words = text),
                shapes: vec![Shape::rect([0.0, f64::NAN, -3.0, 2.0], "bar")],
            },
        ];
        Picture { width: 100.0, height: 40.0, shapes, ..Picture::default() }
    }

    const LOOK: Look<'_> = Look { css: ":root{--sheet:#fff} .bar{fill:red}", scope: "x", root: "pic" };

    fn say(msg: &Msg) -> String {
        format!("{:?}", msg.args)
    }

    #[test]
    fn it_needs_nothing_from_anywhere() {
        let text = file(&picture("Voss & <b>"), LOOK, &say);
        assert!(text.contains(".pic .bar{fill:red}") && text.contains("Voss &amp; &lt;b&gt;"), "{text}");
        for word in ["href", "NaN", "<a", "script", "width=\"-"] {
            assert!(!text.contains(word), "{word}: {text}");
        }
    }

    proptest::proptest! {
        #[test]
        fn what_people_typed_opens_no_element(text in "[<>&\"'/a-z =!-]{0,40}|\\PC{0,40}") {
            let count = |text: &str| file(&picture(text), LOOK, &say).matches('<').count();
            proptest::prop_assert_eq!(count(&text), count("plain"));
        }
    }
}
