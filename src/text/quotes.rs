//! Quotation marks inside quotation marks.

/// The text with the inner marks of a quotation in a quotation made single: what people type may be quoted already where a
/// message quotes it. German marks („…“) are paired as well as English ones (“…”); what has no partner stays.
#[must_use]
pub fn nested(text: String) -> String {
    if text.chars().filter(|c| matches!(c, '“' | '„')).count() < 2 {
        return text;
    }
    let mut open: Vec<char> = Vec::new();
    let mut said = String::with_capacity(text.len());
    for c in text.chars() {
        let inside = !open.is_empty();
        let closes = matches!((open.last(), c), (Some('“'), '”') | (Some('„'), '“'));
        if closes {
            open.pop();
        } else if matches!(c, '“' | '„') {
            open.push(c);
        }
        // A mark that closes the outermost quotation is as double as the one that opened it.
        let single = inside && !(closes && open.is_empty());
        said.push(match c {
            '“' if single => '‘',
            '”' if single => '’',
            '„' if single => '‚',
            c => c,
        });
    }
    if open.is_empty() { said } else { text }
}

#[cfg(test)]
mod tests {
    use super::nested;

    fn said(text: &str) -> String {
        nested(text.to_owned())
    }

    #[test]
    fn a_quotation_in_a_quotation_has_single_marks() {
        assert_eq!(said("Their own reason: “She said “no” twice”"), "Their own reason: “She said ‘no’ twice”");
        assert_eq!(said("“““deep”””"), "“‘‘deep’’”");
        assert_eq!(said("„Er sagte „nein“ zweimal“"), "„Er sagte ‚nein‘ zweimal“");
        assert_eq!(said("“Er sagte „nein“”"), "“Er sagte ‚nein‘”");
    }

    #[test]
    fn quotations_beside_each_other_and_marks_without_a_partner_stay() {
        for text in
            ["“Walk” and “Talk”", "„Gehen“ und „Reden“", "no marks", "“one”", "a “ b “ c”", "”“”“", "5” and 7” “x”"]
        {
            assert_eq!(said(text), text);
        }
    }
}
