//! The project's own sources, read as text.

use std::fs;
use std::path::{Path, PathBuf};

/// A source file: its path from the project's root, its text, and whether only a cargo feature (`ui`, `browser`)
/// compiles it.
#[derive(Debug, Clone)]
pub struct Source {
    pub path: String,
    pub text: String,
    pub gated: bool,
}

impl Source {
    /// A made-up file, for showing that a check can fail.
    pub fn example(path: &str, text: &str) -> Self {
        Self { path: path.into(), text: text.into(), gated: false }
    }

    /// The same, compiled only with a feature.
    pub fn gated(self) -> Self {
        Self { gated: true, ..self }
    }

    /// The room it belongs to (`src/plan/id.rs` is of `plan`); empty for the files at the house's door.
    pub fn room(&self) -> &str {
        let inside = self.path.strip_prefix("src/").unwrap_or_default();
        inside.split_once('/').map_or("", |(room, _)| room)
    }

    /// The names on its way: folders below `src/` and the file's own, without its ending.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.path.trim_end_matches(".rs").split('/').skip(1)
    }

    /// Its code: comments blanked out, what only tests compile left out. Lines keep their numbers.
    pub fn code(&self) -> String {
        without_tests(&blank_comments(&self.text))
    }
}

/// Every file below `folder` whose name ends in `ending`, in order.
pub fn files(folder: &str, ending: &str) -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    collect(&root.join(folder), &mut found);
    found.sort();
    found
        .into_iter()
        .filter(|path| path.to_string_lossy().ends_with(ending))
        .map(|path| Source {
            text: fs::read_to_string(&path).unwrap(),
            gated: false,
            path: path.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/"),
        })
        .collect()
}

fn collect(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, found);
        } else {
            found.push(path);
        }
    }
}

/// The sources that end up in the app: everything below `src/` but what only tests compile.
pub fn app_sources() -> Vec<Source> {
    let all = files("src", ".rs");
    let tests = declared_under(&all, |attribute| attribute == "#[cfg(test)]");
    let gates = declared_under(&all, |attribute| attribute.starts_with("#[cfg(") && attribute.contains("feature ="));
    let within = |file: &Source, modules: &[String]| modules.iter().any(|module| is_within(&file.path, module));
    let app = all.into_iter().filter(|file| !within(file, &tests) && !file.path.ends_with("_tests.rs"));
    app.map(|file| Source { gated: within(&file, &gates), ..file }).collect()
}

/// Whether a file is a module (`src/plan/laws`, without ending) or lies below it.
fn is_within(path: &str, module: &str) -> bool {
    path.strip_prefix(module).is_some_and(|rest| rest == ".rs" || rest.starts_with('/'))
}

/// The modules (`src/plan/laws`) declared with an attribute that `wanted` knows.
fn declared_under(all: &[Source], wanted: impl Fn(&str) -> bool) -> Vec<String> {
    let mut found = Vec::new();
    for file in all {
        let mut marked = false;
        for line in file.text.lines().map(str::trim) {
            if let Some(name) = declared_module(line).filter(|_| marked) {
                found.push(format!("{}/{name}", module_folder(&file.path)));
            }
            marked = wanted(line) || (marked && line.starts_with('#'));
        }
    }
    found
}

/// Where the modules a file declares are looked for.
fn module_folder(path: &str) -> String {
    let (folder, name) = path.rsplit_once('/').unwrap();
    match name {
        "mod.rs" | "lib.rs" | "main.rs" => folder.to_owned(),
        _ => path.trim_end_matches(".rs").to_owned(),
    }
}

/// The name in `mod name;` or `pub(crate) mod name;`.
fn declared_module(line: &str) -> Option<&str> {
    let declaration = line.split("//").next()?.trim().strip_suffix(';')?;
    let (visibility, name) = declaration.rsplit_once("mod ")?;
    (visibility.is_empty() || visibility.starts_with("pub")).then_some(name)
}

/// What a stretch of Rust is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Piece {
    Code,
    Text,
    Comment,
}

/// Cuts Rust into code, string literals (without their quotes) and comments. Knows escapes, raw strings and characters.
pub fn pieces(text: &str) -> Vec<(Piece, std::ops::Range<usize>)> {
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let (mut at, mut code_from) = (0, 0);
    while at < bytes.len() {
        let rest = &text[at..];
        let cut = if rest.starts_with("//") {
            Some((Piece::Comment, at, at + rest.find('\n').unwrap_or(rest.len()), 0))
        } else if rest.starts_with("/*") {
            Some((Piece::Comment, at, at + rest.find("*/").map_or(rest.len(), |end| end + 2), 0))
        } else if let Some(inside) = rest.strip_prefix('"') {
            Some((Piece::Text, at + 1, at + 1 + string_end(inside), 1))
        } else if let Some(hashes) = raw_start(rest, text[..at].chars().next_back()) {
            let start = at + hashes + 2;
            let close = format!("\"{}", "#".repeat(hashes));
            Some((Piece::Text, start, start + text[start..].find(&close).unwrap_or(text.len() - start), close.len()))
        } else {
            None
        };
        if let Some((piece, start, end, closing)) = cut {
            found.push((Piece::Code, code_from..start));
            found.push((piece, start..end));
            at = (end + closing).min(text.len());
            code_from = end;
        } else {
            at += character_length(rest).unwrap_or_else(|| rest.chars().next().map_or(1, char::len_utf8));
        }
    }
    found.push((Piece::Code, code_from.min(text.len())..text.len()));
    found
}

/// Bytes up to the closing quote.
fn string_end(text: &str) -> usize {
    let mut escaped = false;
    for (at, c) in text.char_indices() {
        match c {
            '"' if !escaped => return at,
            _ => escaped = c == '\\' && !escaped,
        }
    }
    text.len()
}

/// How many hashes a raw string starts with, where one starts.
fn raw_start(rest: &str, before: Option<char>) -> Option<usize> {
    let inside_word = before.is_some_and(|c| c.is_alphanumeric() || c == '_') && before != Some('b');
    let after = rest.strip_prefix('r').filter(|_| !inside_word)?;
    let hashes = after.len() - after.trim_start_matches('#').len();
    after[hashes..].starts_with('"').then_some(hashes)
}

/// The length of a character literal (`'"'`, `'\''`), so that its quote opens no string; lifetimes are none.
fn character_length(rest: &str) -> Option<usize> {
    let inside = rest.strip_prefix('\'')?;
    if inside.starts_with('\\') {
        return inside[2..].find('\'').map(|end| end + 4);
    }
    let c = inside.chars().next()?;
    inside[c.len_utf8()..].starts_with('\'').then(|| c.len_utf8() + 2)
}

/// The text with spaces for its comments.
pub fn blank_comments(text: &str) -> String {
    let blank = |c: char| if c == '\n' { '\n' } else { ' ' };
    pieces(text)
        .into_iter()
        .map(|(piece, range)| match piece {
            Piece::Comment => text[range].chars().map(blank).collect(),
            _ => text[range].to_owned(),
        })
        .collect()
}

/// Leaves out `#[cfg(test)] mod … { … }` at the left margin, up to its closing brace there.
fn without_tests(text: &str) -> String {
    let mut inside = false;
    let mut marked = false;
    let lines = text.lines().map(|line| {
        let was_inside = inside;
        if marked && line.starts_with("mod ") && line.ends_with('{') {
            inside = true;
        }
        marked = line.trim_end() == "#[cfg(test)]" || (marked && line.starts_with("#["));
        let hidden = inside || was_inside;
        if line == "}" {
            inside = false;
        }
        if hidden { "" } else { line }
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// Whether `word` stands in a text as a word of its own.
pub fn has_word(text: &str, word: &str) -> bool {
    let part = |c: char| c.is_alphanumeric() || c == '_';
    text.match_indices(word).any(|(at, _)| {
        !text[..at].chars().next_back().is_some_and(part) && !text[at + word.len()..].chars().next().is_some_and(part)
    })
}

#[test]
fn code_is_told_from_text_and_comments() {
    let text = "a /* b */ \"c \\\" // d\" '\"' r#\"e \" f\"# 'life // \"g\"\nh";
    let of = |wanted| {
        pieces(text)
            .into_iter()
            .filter(|(piece, _)| *piece == wanted)
            .map(|(_, range)| &text[range])
            .collect::<Vec<_>>()
    };
    assert_eq!(of(Piece::Text), ["c \\\" // d", "e \" f"]);
    assert_eq!(of(Piece::Comment), ["/* b */", "// \"g\""]);
}

#[test]
fn tests_are_no_part_of_the_app() {
    let file = Source::example(
        "src/plan/a.rs",
        "use x;\n#[cfg(test)]\n#[path = \"y\"]\nmod tests {\n    use z;\n}\nfn w() {}\n",
    );
    let code = file.code();
    assert!(code.contains("use x") && code.contains("fn w") && !code.contains("use z"));
    let parent = Source::example("src/plan/mod.rs", "#[cfg(test)]\nmod laws;\nmod id;\n");
    assert_eq!(declared_under(&[parent], |attribute| attribute == "#[cfg(test)]"), ["src/plan/laws"]);
    assert!(is_within("src/plan/laws.rs", "src/plan/laws") && is_within("src/plan/laws/a.rs", "src/plan/laws"));
    assert!(!is_within("src/plan/laws_b.rs", "src/plan/laws"));
}
