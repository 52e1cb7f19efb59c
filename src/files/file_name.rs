//! Names for saved files that every system accepts.

use super::Kind;
use time::Date;

/// Longest name in characters, ending included.
const MOST_CHARS: usize = 80;
/// Longest name in bytes: file systems count these, and a character may take four.
const MOST_BYTES: usize = 200;
/// Names Windows keeps for devices, whatever the ending.
const RESERVED: &[&str] = &["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"];

/// The name of a `.groundplan` file: `Halvern Foods 2026-11-22.groundplan`. A title of which nothing is left is replaced
/// by the kind.
#[must_use]
pub fn file_name(title: &str, kind: Kind, today: Date) -> String {
    safe_name(title, kind.word(), &format!(" {today}.groundplan"))
}

/// A title as a file name with the given ending, at most 80 characters and 200 bytes: without characters that Windows,
/// macOS or Linux refuse, without those that hide or turn the text around, and never a device's name. `otherwise` stands
/// in for a title of which nothing is left.
#[must_use]
pub fn safe_name(title: &str, otherwise: &str, ending: &str) -> String {
    let cleaned: String = title.chars().map(|c| if refused(c) { ' ' } else { c }).collect();
    let words = cleaned.split_whitespace().collect::<Vec<_>>().join(" ");
    let trim = |text: &str| text.trim_matches(|c: char| c.is_whitespace() || c == '.').to_owned();
    let mut stem = trim(&cut(&trim(&words), ending));
    if stem.is_empty() {
        otherwise.clone_into(&mut stem);
    }
    if is_device(&format!("{stem}{ending}")) {
        stem = trim(&cut(&format!("_{stem}"), ending));
    }
    stem + ending
}

fn refused(c: char) -> bool {
    let hides = matches!(c, '\u{AD}' | '\u{61C}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}');
    let no_character = matches!(c, '\u{FFFE}' | '\u{FFFF}' | '\u{FDD0}'..='\u{FDEF}');
    hides || no_character || c.is_control() || matches!(c, '<' | '>' | ':' | '"' | '/' | '\\' | '|' | '?' | '*')
}

/// As much of the stem as fits before the ending.
fn cut(stem: &str, ending: &str) -> String {
    let chars = MOST_CHARS.saturating_sub(ending.chars().count());
    let mut bytes = MOST_BYTES.saturating_sub(ending.len());
    let fits = stem.chars().take(chars).take_while(|c| {
        let fits = c.len_utf8() <= bytes;
        bytes = bytes.saturating_sub(c.len_utf8());
        fits
    });
    fits.collect()
}

/// Windows looks at what stands before the first dot.
fn is_device(name: &str) -> bool {
    let base = name.split('.').next().unwrap_or_default().trim().to_uppercase();
    let numbered = ["COM", "LPT"].iter().any(|device| {
        base.strip_prefix(device).is_some_and(|rest| {
            matches!(rest, "¹" | "²" | "³") || rest.len() == 1 && rest.bytes().all(|digit| digit.is_ascii_digit())
        })
    });
    numbered || RESERVED.contains(&base.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::made;
    use proptest::prelude::*;
    use time::macros::date;

    fn named(title: &str) -> String {
        file_name(title, Kind::Plan, date!(2026 - 11 - 22))
    }

    #[test]
    fn an_ordinary_name_is_left_alone() {
        assert_eq!(named("Halvern Foods"), "Halvern Foods 2026-11-22.groundplan");
        assert_eq!(named("Müller & Söhne, 東京"), "Müller & Söhne, 東京 2026-11-22.groundplan");
    }

    #[test]
    fn what_a_system_refuses_is_left_out() {
        assert_eq!(named("A/B: \"C\" <D>?*|\\"), "A B C D 2026-11-22.groundplan");
        assert_eq!(named("../../etc/passwd"), "etc passwd 2026-11-22.groundplan");
        assert_eq!(named("gpj.\u{202E}exe"), "gpj. exe 2026-11-22.groundplan");
        assert_eq!(named("a\u{0}b\nc"), "a b c 2026-11-22.groundplan");
    }

    #[test]
    fn a_title_without_anything_usable_is_called_by_its_kind() {
        assert_eq!(named("???"), "plan 2026-11-22.groundplan");
        assert_eq!(file_name(" . ", Kind::Call, date!(2026 - 11 - 22)), "call 2026-11-22.groundplan");
    }

    #[test]
    fn devices_are_no_names() {
        for device in ["CON", "con", "LPT1", "com¹", "NUL"] {
            assert_eq!(safe_name(device, "x", ".md"), format!("_{device}.md"));
        }
        assert_eq!(named("aux.old"), "_aux.old 2026-11-22.groundplan");
        assert_eq!(safe_name("COM", "x", ".md"), "COM.md");
        assert_eq!(safe_name("Console", "x", ".md"), "Console.md");
    }

    fn is_safe(name: &str) {
        assert!(name.chars().count() <= 80 && name.len() <= 200 && name.ends_with(".groundplan"), "{name:?}");
        assert!(!name.starts_with(['.', ' ']) && !name.starts_with(".groundplan"), "{name:?}");
        assert!(!name.chars().any(refused) && !is_device(name), "{name:?}");
        let stem = name.strip_suffix(" 2026-11-22.groundplan").unwrap();
        assert!(!stem.is_empty() && stem == stem.trim_matches([' ', '.']), "{name:?}");
    }

    #[test]
    fn every_naughty_string_makes_a_safe_name() {
        for title in made::naughty() {
            is_safe(&named(&title));
        }
    }

    proptest! {
        #[test]
        fn every_title_makes_a_safe_name(title in "\\PC{0,120}|.{0,120}|(CON|LPT9|𐍈){0,70}[. ]{0,3}.{0,3}") {
            is_safe(&named(&title));
        }
    }
}
