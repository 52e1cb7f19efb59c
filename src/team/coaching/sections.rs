//! The rows of a person's notes as data.

use crate::tools::rows::{Kind, Section, field};

const KINDS: &[&str] = &["other", "money", "pride", "recognition", "status", "family", "promotion"];
const KEPT: &[&str] = &["open", "kept", "broken"];

/// What drives them.
pub const PEARLS: Section = Section {
    table: "pearls",
    lead: "text",
    fields: &[field("kind", Kind::Words("pearl", KINDS)), field("on", Kind::Date)],
};

/// How they feel about the numbers.
pub const FEELINGS: Section =
    Section { table: "feelings", lead: "text", fields: &[field("asked", Kind::Text), field("on", Kind::Date)] };

/// What they say they cannot do.
pub const LIMITS: Section =
    Section { table: "limits", lead: "text", fields: &[field("asked", Kind::Text), field("on", Kind::Date)] };

/// What could be.
pub const POSSIBILITIES: Section =
    Section { table: "possibilities", lead: "text", fields: &[field("asked", Kind::Text), field("on", Kind::Date)] };

/// What they agreed to.
pub const AGREEMENTS: Section = Section {
    table: "agreements",
    lead: "text",
    fields: &[
        field("by", Kind::Date),
        field("consequence", Kind::Text),
        field("state", Kind::Words("kept", KEPT)),
        field("recalled", Kind::Date),
    ],
};

/// All of them, in the order of a talk: understand first, agree last.
pub const SECTIONS: [Section; 5] = [PEARLS, FEELINGS, LIMITS, POSSIBILITIES, AGREEMENTS];

#[cfg(test)]
mod tests {
    use super::super::model::{Kept, PearlKind};
    use super::*;
    use crate::plan::Words;
    use crate::team::fixture::say;

    #[test]
    fn pickers_offer_every_word_and_the_unsaid_first() {
        assert_eq!(KINDS.to_vec(), PearlKind::ALL.iter().map(|kind| kind.word()).collect::<Vec<_>>());
        assert_eq!(KEPT.to_vec(), Kept::ALL.iter().map(|kept| kept.word()).collect::<Vec<_>>());
    }

    #[test]
    fn every_row_and_field_has_its_words() {
        for section in SECTIONS {
            let ends = ["", "-none", "-example", "-add", "-removed", "-text"].map(str::to_owned);
            for end in ends.into_iter().chain(section.fields.iter().map(|field| format!("-{}", field.key()))) {
                let key = format!("row-{}{end}", section.table);
                assert_ne!(say(&crate::text::Msg::dynamic(key.clone())), key);
            }
        }
    }
}
