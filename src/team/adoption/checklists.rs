//! Checklists; their words stand in the catalogue.

/// What is in the way of selling more widely (`obstacle-WORD`): no training or tools, mixed messages, comfort, resources, pay,
/// turf, not knowing where else to add value, blind spots, nobody answerable, skill to sell up and across, too much on the desk.
pub const OBSTACLES: [&str; 12] = [
    "training",
    "messages",
    "comfort",
    "resources",
    "pay",
    "turf",
    "where",
    "blind",
    "accountable",
    "skill",
    "overload",
    "resist",
];

/// What is seen in the field where a programme does not take hold (`symptom-WORD`).
pub const SYMPTOMS: [&str; 6] = ["before", "each", "example", "coaching", "form", "fad"];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::team::fixture::say;
    use crate::text::Msg;

    #[test]
    fn every_word_has_its_sentence() {
        let keys = OBSTACLES.iter().map(|word| format!("obstacle-{word}"));
        for key in keys.chain(SYMPTOMS.iter().map(|word| format!("symptom-{word}"))) {
            assert_ne!(say(&Msg::dynamic(key.clone())), key);
        }
    }
}
