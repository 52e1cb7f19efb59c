//! Whether words ask or tell. "Sales Growth in Strategic Accounts": asking without judgement; not advising, telling,
//! managing or bullying.

/// Whether words read as an order or as advice: they ask nothing, and begin with one of the beginnings given (of the
/// reader's language, parted by `|`).
#[must_use]
pub fn reads_as_order(text: &str, beginnings: &str) -> bool {
    let text = text.trim().to_lowercase();
    if text.is_empty() || text.contains('?') {
        return false;
    }
    beginnings.split('|').map(str::trim).filter(|begin| !begin.is_empty()).any(|begin| {
        text.strip_prefix(&begin.to_lowercase()).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::team::fixture::say;

    #[test]
    fn orders_are_told_from_questions_and_from_their_own_words() {
        let beginnings = say(&msg!("coaching-orders"));
        for order in ["You must call Voss", "you should ask more", "  Make sure to debrief", "Don't discount"] {
            assert!(reads_as_order(order, &beginnings), "{order}");
        }
        for fine in [
            "",
            "I will call Voss by Friday",
            "You should what?",
            "Musters the plant",
            "What would help?",
            "Your own plan",
        ] {
            assert!(!reads_as_order(fine, &beginnings), "{fine}");
        }
    }
}
