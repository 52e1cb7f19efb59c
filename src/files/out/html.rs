//! A page that opens in any browser, from anywhere, without a script: to be read, to be printed, and to be taken in again.

use super::{Block, Document, Figure, Section};
use std::fmt::Write;

/// How the page looks; pictures bring their own style. Colours are those of the light appearance, so that it prints alike.
const STYLE: &str = include_str!("page.css");

/// What opens the part of a page that holds the file.
const OPEN: &str = "<template id=\"groundplan-file\">";
const CLOSE: &str = "</template>";

/// What a page says besides its document, in the reader's language.
#[derive(Debug, Clone, Copy)]
pub struct Words<'a> {
    /// The language's tag.
    pub language: &'a str,
    /// Above the table of contents.
    pub contents: &'a str,
    /// On what opens a picture's table.
    pub as_table: &'a str,
    /// The last line: what this page is and how it is opened again.
    pub foot: &'a str,
}

/// The page of a document. `pictures` is the style of its pictures; `file` is the text of a `.groundplan` file that the
/// page carries along, so that it can be taken in again.
#[must_use]
pub fn page(document: &Document, words: Words<'_>, pictures: &str, file: Option<&str>) -> String {
    let mut out = String::new();
    // Writing into a String cannot fail.
    let _ = write!(
        out,
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n\
         <title>{}</title>\n<style>\n{STYLE}{}</style>\n</head>\n<body>\n<header>\n",
        escaped(words.language),
        escaped(&document.title),
        style_text(pictures),
    );
    line(&mut out, "p class=\"mark\"", document.mark.as_deref().unwrap_or_default());
    line(&mut out, "p class=\"eyebrow\"", &document.eyebrow);
    line(&mut out, "h1", &document.title);
    line(&mut out, "p class=\"meta\"", &document.meta.join(" · "));
    out.push_str("</header>\n");
    contents(&mut out, document, words.contents);
    out.push_str("<main>\n");
    for (at, section) in document.sections.iter().enumerate() {
        part(&mut out, at, section, words.as_table);
    }
    out.push_str("</main>\n");
    line(&mut out, "footer", words.foot);
    if let Some(file) = file {
        let _ = writeln!(out, "{OPEN}{}{CLOSE}", inert(file));
    }
    out.push_str("</body>\n</html>\n");
    out
}

/// The file that a page carries; `None` when it is no page of ours.
#[must_use]
pub fn enclosed(bytes: &[u8]) -> Option<&[u8]> {
    let from = find(bytes, OPEN.as_bytes())? + OPEN.len();
    let rest = bytes.get(from..)?;
    rest.get(..find(rest, CLOSE.as_bytes())?)
}

/// Whether bytes are a web page, of ours or not.
#[must_use]
pub fn is_page(bytes: &[u8]) -> bool {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes).trim_ascii_start();
    let begins = |word: &[u8]| bytes.get(..word.len()).is_some_and(|head| head.eq_ignore_ascii_case(word));
    begins(b"<!doctype html") || begins(b"<html")
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|window| window == wanted)
}

/// JSON in which nothing can end the element around it: the characters that mean something in a page stand only inside its
/// strings, where JSON has another way to write them. It is still the same JSON.
fn inert(json: &str) -> String {
    json.replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026")
}

/// A style sheet cannot hold its own end tag.
fn style_text(css: &str) -> String {
    css.replace("</", "<\\/")
}

fn contents(out: &mut String, document: &Document, title: &str) {
    if document.sections.len() < 2 {
        return;
    }
    let _ = write!(out, "<nav aria-label=\"{0}\">\n<h2>{0}</h2>\n<ol>\n", escaped(title));
    for (at, section) in document.sections.iter().enumerate() {
        let _ = writeln!(out, "<li><a href=\"#part-{at}\">{}</a></li>", escaped(&section.title));
    }
    out.push_str("</ol>\n</nav>\n");
}

fn part(out: &mut String, at: usize, section: &Section, as_table: &str) {
    let _ = write!(out, "<section id=\"part-{at}\">\n<h2>{}</h2>\n", escaped(&section.title));
    for block in &section.body {
        self::block(out, block, as_table);
    }
    out.push_str("</section>\n");
}

fn block(out: &mut String, block: &Block, as_table: &str) {
    match block {
        Block::Text(text) => line(out, "p", text),
        Block::Quote(text) => line(out, "blockquote", text),
        Block::Note(text) => line(out, "p class=\"note\"", text),
        Block::Labelled(parts) => {
            out.push_str("<dl>\n");
            for (label, text) in parts {
                let _ = writeln!(out, "<dt>{}</dt><dd>{}</dd>", escaped(label), escaped(text));
            }
            out.push_str("</dl>\n");
        }
        Block::Items(items) => list(out, "ul", items),
        Block::Steps(items) => list(out, "ol", items),
        Block::Table(head, rows) => table(out, head, rows),
        Block::Figure(figure) => self::figure(out, figure, as_table),
    }
}

fn figure(out: &mut String, figure: &Figure, as_table: &str) {
    let _ = write!(out, "<figure>\n{}\n<figcaption>{}</figcaption>\n", figure.svg, escaped(&figure.title));
    if !figure.rows.is_empty() {
        let _ = writeln!(out, "<details><summary>{}</summary>", escaped(as_table));
        table(out, &figure.head, &figure.rows);
        out.push_str("</details>\n");
    }
    out.push_str("</figure>\n");
}

fn list(out: &mut String, kind: &str, items: &[String]) {
    let _ = writeln!(out, "<{kind}>");
    for item in items {
        line(out, "li", item);
    }
    let _ = writeln!(out, "</{kind}>");
}

fn table(out: &mut String, head: &[String], rows: &[Vec<String>]) {
    out.push_str("<div class=\"wide\"><table>\n<thead><tr>");
    for cell in head {
        let _ = write!(out, "<th scope=\"col\">{}</th>", escaped(cell));
    }
    out.push_str("</tr></thead>\n<tbody>\n");
    for row in rows {
        out.push_str("<tr>");
        for (at, cell) in row.iter().enumerate() {
            let (open, close) = if at == 0 { ("<th scope=\"row\">", "</th>") } else { ("<td>", "</td>") };
            let _ = write!(out, "{open}{}{close}", escaped(cell));
        }
        out.push_str("</tr>\n");
    }
    out.push_str("</tbody>\n</table></div>\n");
}

/// An element with words in it; nothing without words.
fn line(out: &mut String, element: &str, text: &str) {
    if !text.trim().is_empty() {
        let name = element.split(' ').next().unwrap_or_default();
        let _ = writeln!(out, "<{element}>{}</{name}>", escaped(text));
    }
}

/// Words as a page holds them, in text and in attributes.
pub(crate) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            // No program may take what is left of these for the end of a text.
            '\0'..='\x08' | '\x0b' | '\x0c' | '\x0e'..='\x1f' | '\u{fffe}' | '\u{ffff}' => out.push('\u{fffd}'),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
#[path = "html_tests.rs"]
mod tests;
