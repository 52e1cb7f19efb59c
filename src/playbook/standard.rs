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
            customer_steps: STEPS.iter().map(|&key| CustomerStep { key: key.into(), name: word("step", key) }).collect(),
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
