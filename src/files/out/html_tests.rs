//! The page: what it carries comes back, and what people typed is words.

use super::*;
use proptest::prelude::*;

const WORDS: Words<'_> = Words { language: "en", contents: "Contents", as_table: "As a table", foot: "Read only." };

fn document(text: &str) -> Document {
    let section = |title: &str| Section {
        title: title.into(),
        body: vec![
            Block::Text(text.into()),
            Block::Labelled(vec![(text.into(), text.into())]),
            Block::Items(vec![text.into()]),
            Block::Table(vec![text.into()], vec![vec![text.into(), text.into()]]),
        ],
    };
    let sections = vec![section("One"), section(text)];
    Document { eyebrow: text.into(), title: text.into(), mark: Some(text.into()), meta: vec![text.into()], sections }
}

/// The names of all elements in a page, the carried file apart.
fn elements(page: &str) -> Vec<String> {
    let body = page.split_once("</style>").unwrap().1;
    let names = body.split('<').skip(1).map(|rest| rest.split([' ', '>', '\n']).next().unwrap().to_owned());
    names.collect()
}

#[test]
fn there_is_no_script_and_nothing_is_fetched() {
    let page = page(&document("plain"), WORDS, "", Some("{}"));
    for word in
        ["<script", "javascript:", "http://", "https://", " src=", "url(", "@import", "<link", "<iframe", "<form"]
    {
        assert!(!page.contains(word), "{word}");
    }
    assert!(page.contains("default-src 'none'"));
}

#[test]
fn the_contents_lead_to_every_part() {
    let page = page(&document("Two"), WORDS, "", None);
    for at in 0..2 {
        assert!(page.contains(&format!("href=\"#part-{at}\"")) && page.contains(&format!("id=\"part-{at}\"")));
    }
    assert!(!page.contains("<template"));
}

#[test]
fn the_style_of_pictures_cannot_leave_its_element() {
    let page = page(&document("x"), WORDS, "a{}</style><script>", None);
    assert_eq!(page.matches("</style>").count(), 1);
}

#[test]
fn pages_are_told_from_tables() {
    for text in ["<!doctype html>", "\u{feff}<!DOCTYPE HTML><p>", "  <html lang=en>"] {
        assert!(is_page(text.as_bytes()), "{text}");
    }
    for text in ["", "<", "Name;Industry", "{\"format\":1}", "<x>,y"] {
        assert!(!is_page(text.as_bytes()), "{text}");
    }
}

proptest! {
    #[test]
    fn what_people_typed_makes_no_element(text in "[<>&\"'/a-z =!-]{0,40}|\\PC{0,40}") {
        let plain = elements(&page(&document("x"), WORDS, "", None));
        let typed = elements(&page(&document(&format!("x{text}")), WORDS, "", None));
        prop_assert_eq!(plain, typed);
    }

    #[test]
    fn the_file_comes_back_as_the_same_json(text in "\\PC{0,60}|(</template>|<!--|-->|&lt;|<script>){0,4}") {
        let json = serde_json::json!({ "format": text, "nested": [{ text.clone(): 1 }] });
        let written = page(&document(&text), WORDS, "", Some(&json.to_string()));
        let back: serde_json::Value = serde_json::from_slice(enclosed(written.as_bytes()).unwrap()).unwrap();
        prop_assert_eq!(back, json);
    }

    #[test]
    fn any_bytes_may_be_asked(bytes in proptest::collection::vec(proptest::num::u8::ANY, 0..200)) {
        let _ = (enclosed(&bytes), is_page(&bytes));
    }
}
