//! Fitting what is said of a player under their node, or onto their card.

/// Font size of a name as far as its width goes: 13 px in bold, which runs a tenth wider.
pub const NAME: f64 = 14.3;
/// Font size of a role.
pub const ROLE: f64 = 11.5;
/// Between the parts of a role.
const DOT: &str = " · ";

/// The width a text takes at most, estimated: the rules know no fonts, so every class of letters counts as its widest.
#[must_use]
pub fn text_width(text: &str, font: f64) -> f64 {
    let em = |c: char| match c {
        'i' | 'j' | 'l' | 't' | 'f' | 'r' | 'I' | ' ' | '.' | ',' | '·' | '\'' | '-' => 0.4,
        'm' | 'w' | 'M' | 'W' | '@' | '%' | '…' | '—' => 1.0,
        'A'..='Z' => 0.74,
        '\u{0}'..='\u{2ff}' => 0.62,
        '\u{300}'..='\u{10ff}' => 0.75,
        _ => 1.15,
    };
    text.chars().map(em).sum::<f64>() * font
}

/// A name that fits: whole, else the first name as its initial, else cut.
#[must_use]
pub fn fit_name(name: &str, most: f64) -> String {
    let whole = one_line(name);
    if text_width(&whole, NAME) <= most {
        return whole;
    }
    let short = match whole.split_once(' ') {
        Some((first, rest)) => first.chars().next().map_or_else(String::new, |c| format!("{c}. {rest}")),
        None => whole,
    };
    cut(&short, NAME, most)
}

/// A role that fits: on one line when there is room; else what stands behind its last dot (the authority) has a line of its
/// own below the title, which takes two before it is cut.
#[must_use]
pub fn fit_role(role: &str, most: f64) -> Vec<String> {
    let whole = one_line(role);
    if text_width(&whole, ROLE) <= most {
        return Some(whole).filter(|whole| !whole.is_empty()).into_iter().collect();
    }
    let (title, last) = whole.rsplit_once(DOT).map_or((whole.as_str(), None), |(title, last)| (title, Some(last)));
    let mut lines = text_lines(title, ROLE, most, 2);
    lines.extend(last.map(|last| cut(last, ROLE, most)));
    lines
}

/// A text in at most so many lines of a width, broken between words; the last line is cut where it does not fit.
#[must_use]
pub fn text_lines(text: &str, font: f64, most: f64, lines: usize) -> Vec<String> {
    let whole = one_line(text);
    let (mut rest, mut out) = (whole.as_str(), Vec::new());
    while !rest.is_empty() && out.len() < lines {
        let (line, left) = if out.len() + 1 == lines { (rest, "") } else { broken(rest, font, most) };
        out.push(cut(line, font, most));
        rest = left;
    }
    out
}

/// As many whole words as fit into a width, at least one, and the rest.
fn broken(text: &str, font: f64, most: f64) -> (&str, &str) {
    let mut best = None;
    for (at, _) in text.match_indices(' ') {
        let Some((head, tail)) = text.split_at_checked(at) else { continue };
        if best.is_some() && text_width(head, font) > most {
            break;
        }
        best = Some((head, tail.trim_start()));
    }
    match best {
        Some(both) if text_width(text, font) > most => both,
        _ => (text, ""),
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The text, or as much of it as fits before an ellipsis.
fn cut(text: &str, font: f64, most: f64) -> String {
    if text_width(text, font) <= most {
        return text.to_owned();
    }
    let mut kept = String::new();
    let mut used = text_width("…", font);
    for c in text.chars() {
        used += text_width(c.encode_utf8(&mut [0; 4]), font);
        if used > most {
            break;
        }
        kept.push(c);
    }
    kept.truncate(kept.trim_end().len());
    kept + "…"
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const MOST: f64 = 168.0;

    #[test]
    fn a_role_takes_more_lines_before_anything_of_it_is_cut() {
        let role = |text: &str| fit_role(text, MOST);
        assert_eq!(role("COO · final authority"), ["COO · final authority"]);
        assert_eq!(role("Chief Operating Officer · final authority"), ["Chief Operating Officer", "final authority"]);
        let long = role("Chief Operating Officer, Europe and Africa · final authority");
        assert_eq!(long, ["Chief Operating Officer,", "Europe and Africa", "final authority"]);
        assert_eq!(
            role("Head of Operational Excellence and Quality"),
            ["Head of Operational", "Excellence and Quality"]
        );
        assert!(role("").is_empty());
        assert!(fit_role("Chief Operating Officer · ohne Mitsprache", 100.0).concat().contains("ohne Mit"));
    }

    proptest! {
        #[test]
        fn nothing_is_ever_wider_than_its_room(text in ".{0,120}", dot in ".{0,40}", most in 60.0..200.0_f64) {
            for line in fit_role(&format!("{text} · {dot}"), most).iter().chain(&text_lines(&text, ROLE, most, 3)) {
                prop_assert!(text_width(line, ROLE) <= most + 1e-6, "{line}");
            }
            prop_assert!(fit_role(&text, most).len() <= 3);
            prop_assert!(text_width(&fit_name(&text, most), NAME) <= most + 1e-6);
        }
    }
}
