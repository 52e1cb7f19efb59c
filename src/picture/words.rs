//! Fitting words into pictures. Widths are estimates for the system's sans at 12 px, on the wide side.

/// Text of 13 px is this much wider than the estimates for 12 px.
pub const LARGER: f64 = 13.0 / 12.0;

/// About how wide a text is, in pixels at 12 px and in bold, so that ordinary text fits too.
#[must_use]
pub fn width_of(text: &str) -> f64 {
    text.chars()
        .map(|c| match c {
            'i' | 'l' | 'j' | '.' | ',' | '\'' | '|' | ' ' | ':' | 't' | 'f' | 'r' => 4.6,
            'm' | 'w' | 'M' | 'W' => 11.4,
            c if c.is_uppercase() => 9.0,
            c if u32::from(c) > 0x2e80 => 12.0,
            _ => 7.5,
        })
        .sum()
}

/// The text, cut with an ellipsis where it does not fit into a width.
#[must_use]
pub fn clip(text: &str, width: f64) -> String {
    if width_of(text) <= width {
        return text.to_owned();
    }
    let mut cut = String::new();
    for c in text.chars() {
        cut.push(c);
        if width_of(&cut) + 10.0 > width {
            cut.pop();
            break;
        }
    }
    format!("{}…", cut.trim_end())
}

/// The text in at most so many lines of a width; the last is cut where it does not fit.
#[must_use]
pub fn wrap(text: &str, width: f64, lines: usize) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let mut words = text.split_whitespace().peekable();
    while words.peek().is_some() && out.len() < lines {
        let last = out.len() + 1 == lines;
        let mut line = String::new();
        while let Some(word) = words.peek() {
            let longer = if line.is_empty() { (*word).to_owned() } else { format!("{line} {word}") };
            if !last && !line.is_empty() && width_of(&longer) > width {
                break;
            }
            line = longer;
            words.next();
        }
        out.push(clip(&line, width));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_fits_stays_and_what_does_not_ends_in_an_ellipsis() {
        assert_eq!(clip("Payback", 100.0), "Payback");
        let cut = clip("Operations, and what we change in them", 90.0);
        assert!(cut.ends_with('…') && width_of(&cut) <= 94.0, "{cut}");
    }

    #[test]
    fn words_wrap_into_the_lines_there_are() {
        let lines = wrap("Operations, and what we change in them", 90.0, 2);
        assert_eq!(lines.len(), 2);
        assert!(lines[1].ends_with('…'), "{lines:?}");
        assert_eq!(wrap("Short", 90.0, 2), ["Short"]);
        assert!(wrap("", 90.0, 2).is_empty());
    }
}
