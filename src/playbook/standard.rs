//! The default playbook: selling to businesses. Its words come from the catalogue, so that it speaks the reader's language
//! until somebody edits it.

use super::words::Speaker;
use super::{
    BoldQuestion, BuyerRole, CallTemplate, Competitor, CustomerStep, ExitCriterion, KnownObjection, KnownOffering,
    KnownProblem, Limits, Playbook, Practice, ProfileCriterion, Stage, Territory, Topic, ValueQuestion,
};
use crate::text::Msg;

/// (our stage, the customer's step it maps to, whether it needs the players known, whether it is the end, usual days,
/// exit criteria)
const STAGES: &[(&str, &str, bool, bool, i64, usize)] = &[
    ("lead", "notice", false, false, 21, 1),
    ("qualify", "notice", false, false, 30, 2),
    ("discover", "agree_problem", false, false, 45, 3),
    ("proposal", "compare", true, false, 45, 3),
    ("negotiate", "decide", true, false, 30, 2),
    ("won", "use", false, true, 0, 0),
    ("lost", "use", false, true, 0, 0),
];
const STEPS: &[&str] = &["notice", "agree_problem", "set_criteria", "compare", "decide", "use"];
/// (topic, how much it matters)
const TOPICS: &[(&str, u8)] = &[
    ("business", 2),
    ("pressures", 3),
    ("operations", 2),
    ("organisation", 2),
    ("buying", 3),
    ("alternatives", 2),
    ("value", 3),
];
/// (role, whether it is new to our sellers)
const ROLES: &[(&str, bool)] = &[
    ("general_manager", true),
    ("finance", true),
    ("operations", true),
    ("maintenance", false),
    ("procurement", false),
    ("it", false),
];
/// (value question, whether it asks how easily we are replaced); after "Sales Growth in Strategic Accounts" (2012).
const VALUE_QUESTIONS: &[(&str, bool)] =
    &[("operations", false), ("replace", true), ("people", false), ("growth", false)];
/// (criterion of the target profile, its weight)
const PROFILE: &[(&str, u8)] = &[("need", 5), ("power", 4), ("growth", 3), ("fit", 3)];

impl Playbook {
    /// The default playbook, spoken by `say`.
    #[must_use]
    pub fn standard(say: &dyn Fn(&Msg) -> String) -> Self {
        let speaker = Speaker { say, variant: "" };
        let word = |group: &str, key: &str| speaker.word(group, key);
        Self {
            name: word("name", "standard"),
            stages: STAGES.iter().map(|stage| spoken_stage(&speaker, *stage)).collect(),
            customer_steps: STEPS
                .iter()
                .map(|&key| CustomerStep { key: key.into(), name: word("step", key) })
                .collect(),
            topics: TOPICS
                .iter()
                .map(|&(key, importance)| Topic {
                    key: key.into(),
                    name: word("topic", key),
                    importance,
                    known_by: speaker.list("topic-known-by", key),
                    question: word("topic-question", key),
                })
                .collect(),
            objections: (1..=3)
                .map(|n| KnownObjection {
                    text: speaker.nth("objection", n),
                    ask_back: speaker.nth("objection-ask", n),
                    answer: speaker.nth("objection-answer", n),
                })
                .collect(),
            openings: speaker.texts("opening", 2),
            questions: speaker.texts("question", 5),
            bold: (1..=2)
                .map(|n| BoldQuestion {
                    question: speaker.nth("bold", n),
                    softener: speaker.nth("bold-softener", n),
                    skip_when: speaker.nth("bold-skip", n),
                })
                .collect(),
            offerings: (1..=2).map(|n| KnownOffering { name: speaker.nth("offering", n), new: n == 2 }).collect(),
            roles: ROLES
                .iter()
                .map(|&(key, new)| BuyerRole {
                    name: word("role", key),
                    titles: speaker.list("role-titles", key),
                    cares_about: word("role-cares", key),
                    question: word("role-question", key),
                    new,
                })
                .collect(),
            competitors: (1..=2)
                .map(|n| Competitor {
                    name: speaker.nth("competitor", n),
                    strength: speaker.nth("competitor-strength", n),
                    how_we_win: speaker.nth("competitor-win", n),
                    next_move: speaker.nth("competitor-next", n),
                })
                .collect(),
            market: speaker.texts("market", 2),
            problems: (1..=3)
                .map(|n| KnownProblem { text: speaker.nth("problem", n), question: speaker.nth("problem-question", n) })
                .collect(),
            value_questions: VALUE_QUESTIONS
                .iter()
                .map(|&(key, replacing)| ValueQuestion {
                    key: key.into(),
                    text: word("value", key),
                    low: word("value-low", key),
                    high: word("value-high", key),
                    replacing,
                })
                .collect(),
            templates: (1..=3)
                .map(|n| CallTemplate {
                    name: speaker.nth("call", n),
                    wanted: speaker.nth("call-wanted", n),
                    questions: speaker.texts(&format!("call-{n}-question"), 3),
                })
                .collect(),
            profile: PROFILE
                .iter()
                .map(|&(key, weight)| ProfileCriterion { key: key.into(), text: word("profile", key), weight })
                .collect(),
            territories: Vec::<Territory>::new(),
            practices: (1..=2)
                .map(|n| Practice { name: speaker.nth("practice", n), text: speaker.nth("practice-text", n) })
                .collect(),
            limits: Limits::default(),
        }
    }
}

fn spoken_stage(
    speaker: &Speaker<'_>,
    (key, step, needs_players, closed, days, criteria): (&str, &str, bool, bool, i64, usize),
) -> Stage {
    Stage {
        key: key.into(),
        name: speaker.word("stage", key),
        customer_step: step.into(),
        needs_players,
        closed,
        criteria: (1..=criteria)
            .map(|n| ExitCriterion { key: format!("{key}_{n}"), text: speaker.word("exit", &format!("{key}-{n}")) })
            .collect(),
        days,
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
