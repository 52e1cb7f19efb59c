//! Markdown, for the body of a mail: it reads well as it stands, and better where Markdown is shown.

use super::{Block, Document};

/// The document as Markdown, pictures as their tables. What people typed is never read as formatting.
#[must_use]
pub fn markdown(document: &Document) -> String {
    let mut parts = Vec::new();
    if let Some(mark) = &document.mark {
        parts.push(format!("**{}**", line(mark)));
    }
    parts.push(format!("# {}", heading(document)));
    if !document.meta.is_empty() {
        parts.push(document.meta.iter().map(|part| line(part)).collect::<Vec<_>>().join(" · "));
    }
    for section in &document.sections {
        parts.push(format!("## {}", line(&section.title)));
        parts.extend(section.body.iter().map(block).filter(|text| !text.is_empty()));
    }
    let mut text = parts.join("\n\n");
    text.push('\n');
    text
}

fn heading(document: &Document) -> String {
    match document.eyebrow.as_str() {
        "" => line(&document.title),
        eyebrow => format!("{}: {}", line(eyebrow), line(&document.title)),
    }
}

fn block(block: &Block) -> String {
    match block {
        Block::Text(text) => paragraph(text),
        Block::Quote(text) => format!("> {}", line(text)),
        Block::Note(text) => format!("*{}*", line(text)),
        Block::Labelled(parts) => {
            let part = |(label, text): &(String, String)| format!("**{}:** {}", line(label), line(text));
            parts.iter().map(part).collect::<Vec<_>>().join("  \n")
        }
        Block::Items(items) => items.iter().map(|item| format!("- {}", line(item))).collect::<Vec<_>>().join("\n"),
        Block::Steps(items) => {
            let step = |(at, item): (usize, &String)| format!("{}. {}", at + 1, line(item));
            items.iter().enumerate().map(step).collect::<Vec<_>>().join("\n")
        }
        Block::Table(head, rows) => table(head, rows),
        Block::Figure(figure) => format!("**{}**\n\n{}", line(&figure.title), table(&figure.head, &figure.rows)),
    }
}

fn table(head: &[String], rows: &[Vec<String>]) -> String {
    let row = |cells: &[String]| format!("| {} |", cells.iter().map(|cell| line(cell)).collect::<Vec<_>>().join(" | "));
    let rule = format!("|{}", " --- |".repeat(head.len()));
    let body = rows.iter().map(|cells| row(cells));
    [row(head), rule].into_iter().chain(body).collect::<Vec<_>>().join("\n")
}

/// A paragraph of its own: what would begin a heading, a list, a quote or a rule begins nothing.
fn paragraph(text: &str) -> String {
    let text = line(text);
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let rest = text.get(digits..).unwrap_or_default();
    if digits > 0 && rest.starts_with(['.', ')']) {
        return format!("{}\\{rest}", text.get(..digits).unwrap_or_default());
    }
    if text.starts_with(['#', '>', '-', '+', '=', '~']) { format!("\\{text}") } else { text }
}

/// One line of text in which nothing formats.
fn line(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if formats(c, &out) {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// Whether a character can format where it stands; a mail should not be full of backslashes that do nothing.
fn formats(c: char, before: &str) -> bool {
    match c {
        '\\' | '`' | '*' | '[' | ']' | '<' | '|' | '&' | '~' => true,
        // Inside a word an underscore is one.
        '_' => !before.ends_with(char::is_alphanumeric),
        _ => false,
    }
}

#[cfg(test)]
#[path = "markdown_tests.rs"]
mod tests;
