//! What is needed before the first paint: theme and language, in the browser's synchronous storage.

use crate::text::live::language;
use leptos::prelude::*;
use wasm_bindgen::prelude::*;

/// Light, dark, or as the system is set.
pub const THEMES: [&str; 3] = ["system", "light", "dark"];

fn read(name: &str) -> Option<String> {
    window().local_storage().ok().flatten()?.get_item(&format!("groundplan.{name}")).ok().flatten()
}

fn write(name: &str, value: &str) {
    if let Ok(Some(storage)) = window().local_storage() {
        // Where nothing can be kept, the choice lasts for this visit.
        let _ = storage.set_item(&format!("groundplan.{name}"), value);
    }
}

/// The language chosen by hand; `None` to follow the browser.
#[must_use]
pub fn chosen_language() -> Option<String> {
    read("language").filter(|tag| !tag.is_empty())
}

/// Chooses a language by hand (empty: follow the browser) and starts anew in it.
pub fn choose_language(tag: &str) {
    write("language", tag);
    // Everything unsaved is in the journal; a page that cannot reload keeps its language.
    let _ = window().location().reload();
}

/// Whether the places of those who lead a team are shown.
#[must_use]
pub fn leads_a_team() -> bool {
    read("leads").is_some_and(|word| word == "yes")
}

/// Shows the places of those who lead a team, or hides them.
pub fn lead_a_team(leads: bool) {
    write("leads", if leads { "yes" } else { "no" });
}

/// Whether the places of those who train are shown.
#[must_use]
pub fn trains_people() -> bool {
    read("trains").is_some_and(|word| word == "yes")
}

/// Shows the places of those who train, or hides them.
pub fn train_people(trains: bool) {
    write("trains", if trains { "yes" } else { "no" });
}

/// Whether somebody here was handed an exercise.
#[must_use]
pub fn takes_part() -> bool {
    read("takes-part").is_some()
}

/// Takes note that somebody here was handed an exercise.
pub fn take_part() {
    write("takes-part", "yes");
}

/// The theme chosen by hand.
#[must_use]
pub fn chosen_theme() -> String {
    read("theme").filter(|theme| THEMES.contains(&theme.as_str())).unwrap_or_else(|| "system".to_owned())
}

/// Chooses a theme and shows it.
pub fn choose_theme(theme: &str) {
    write("theme", theme);
    apply_theme();
}

/// Writes language and theme into the page's root element, and follows the system where no theme was chosen.
pub fn apply() {
    if let Some(root) = document().document_element() {
        let _ = root.set_attribute("lang", language());
    }
    apply_theme();
    if let Ok(Some(query)) = window().match_media("(prefers-color-scheme: dark)") {
        let follow = Closure::<dyn Fn()>::new(apply_theme);
        query.set_onchange(Some(follow.as_ref().unchecked_ref()));
        follow.forget(); // lives as long as the page
    }
}

fn apply_theme() {
    let dark = match chosen_theme().as_str() {
        "dark" => true,
        "light" => false,
        _ => window().match_media("(prefers-color-scheme: dark)").ok().flatten().is_some_and(|query| query.matches()),
    };
    if let Some(root) = document().document_element() {
        let _ = root.set_attribute("data-theme", if dark { "dark" } else { "light" });
    }
}
