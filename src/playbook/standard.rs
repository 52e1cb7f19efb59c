//! A good default for selling between businesses. Its words come from the catalogue, in the reader's language.

use super::{BoldQuestion, CustomerStep, KnownObjection, Limits, Playbook, Stage, Topic};
use crate::text::Msg;

/// (our stage, the customer's step it maps to, whether it needs the players known, whether it is the end)
const STAGES: &[(&str, &str, bool, bool)] = &[
    ("lead", "notice", false, false),
    ("qualify", "notice", false, false),
    ("discover", "agree_problem", false, false),
    ("proposal", "compare", true, false),
    ("negotiate", "decide", true, false),
    ("won", "use", false, true),
    ("lost", "use", false, true),
];
const STEPS: &[&str] = &["notice", "agree_problem", "set_criteria", "compare", "decide", "use"];
const TOPICS: &[&str] = &["business", "pressures", "operations", "organisation", "buying", "alternatives", "value"];

impl Playbook {
    /// The default playbook, spoken by `say`.
    #[must_use]
    pub fn standard(say: &dyn Fn(&Msg) -> String) -> Self {
        let word = |group: &str, key: &str| say(&Msg::dynamic(format!("playbook-{group}-{}", key.replace('_', "-"))));
        let texts = |group: &str, count: usize| (1..=count).map(|n| word(group, &n.to_string())).collect::<Vec<_>>();
        Self {
            name: word("name", "standard"),
            stages: STAGES
                .iter()
                .map(|&(key, step, needs_players, closed)| Stage {
                    key: key.into(),
                    name: word("stage", key),
                    customer_step: step.into(),
                    needs_players,
                    closed,
                })
                .collect(),
            customer_steps: STEPS
                .iter()
                .map(|&key| CustomerStep { key: key.into(), name: word("step", key) })
                .collect(),
            topics: TOPICS.iter().map(|&key| Topic { key: key.into(), name: word("topic", key) }).collect(),
            objections: (1..=3)
                .map(|n| KnownObjection {
                    text: word("objection", &n.to_string()),
                    ask_back: word("objection-ask", &n.to_string()),
                    answer: word("objection-answer", &n.to_string()),
                })
                .collect(),
            openings: texts("opening", 2),
            questions: texts("question", 5),
            bold: (1..=2)
                .map(|n| BoldQuestion {
                    question: word("bold", &n.to_string()),
                    softener: word("bold-softener", &n.to_string()),
                    skip_when: word("bold-skip", &n.to_string()),
                })
                .collect(),
            limits: Limits::default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Catalog, IsoFormats};
    use std::cell::RefCell;
    use std::collections::BTreeSet;

    fn spoken() -> (Playbook, Vec<(String, String)>) {
        let catalog = Catalog::new(&[], Box::new(IsoFormats));
        let said = RefCell::new(Vec::new());
        let playbook = Playbook::standard(&|msg| {
            let text = catalog.say(msg);
            said.borrow_mut().push((msg.key.to_string(), text.clone()));
            text
        });
        (playbook, said.into_inner())
    }

    #[test]
    fn every_word_of_it_is_written() {
        let (_, said) = spoken();
        assert!(said.len() > 40);
        for (key, text) in &said {
            assert_ne!(key, text, "nobody has written {key}");
            assert!(!text.contains("  ") && !text.contains(['"', '\'']), "{key}: {text}");
        }
    }

    #[test]
    fn nothing_is_said_twice() {
        let (_, said) = spoken();
        let texts: BTreeSet<&String> = said.iter().map(|(_, text)| text).collect();
        assert_eq!(texts.len(), said.len());
    }

    #[test]
    fn every_stage_maps_to_a_step_of_the_customer_and_never_backwards() {
        let (playbook, _) = spoken();
        let steps: Vec<usize> = playbook
            .stages
            .iter()
            .map(|stage| playbook.customer_steps.iter().position(|step| step.key == stage.customer_step).unwrap())
            .collect();
        assert!(steps.is_sorted());
        assert_eq!(playbook.topics.len(), 7);
    }

    #[test]
    fn questions_ask_and_steps_are_the_customers() {
        let (playbook, _) = spoken();
        let asked = playbook.questions.iter().chain(playbook.bold.iter().map(|bold| &bold.question));
        let asked = asked.chain(&playbook.openings).chain(playbook.objections.iter().map(|o| &o.ask_back));
        for text in asked {
            assert!(text.ends_with('?'), "{text}");
        }
        assert_eq!(playbook.step_name("agree_problem"), "agree the problem");
        assert_eq!(playbook.stage_name("proposal"), "proposal");
    }
}
