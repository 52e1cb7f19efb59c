//! The ready-made playbooks: selling to businesses, and staffing services. Their words come from the catalogue, so that
//! they speak the reader's language until somebody edits them.

use super::shapes::{STAFFING, STANDARD, Shape, StageShape};
use super::words::Speaker;
use super::{
    BoldQuestion, BuyerRole, CallTemplate, Competitor, CustomerStep, ExitCriterion, KnownObjection, KnownOffering,
    KnownProblem, Limits, Playbook, Practice, ProfileCriterion, Stage, Topic, ValueQuestion,
};
use crate::text::Msg;

/// Questions of each kind of call.
const ASKED: usize = 3;

impl Playbook {
    /// The default playbook, spoken by `say`.
    #[must_use]
    pub fn standard(say: &dyn Fn(&Msg) -> String) -> Self {
        spoken(&STANDARD, say)
    }

    /// The playbook for staffing services, spoken by `say`.
    #[must_use]
    pub fn staffing(say: &dyn Fn(&Msg) -> String) -> Self {
        spoken(&STAFFING, say)
    }
}

fn spoken(shape: &Shape, say: &dyn Fn(&Msg) -> String) -> Playbook {
    let speaker = Speaker { say, variant: shape.variant };
    let word = |group: &str, key: &str| speaker.word(group, key);
    let nth = |group: &str, n: usize| speaker.nth(group, n);
    Playbook {
        name: word("name", shape.name),
        stages: shape.stages.iter().map(|stage| spoken_stage(&speaker, *stage)).collect(),
        customer_steps: shape
            .steps
            .iter()
            .map(|&key| CustomerStep { key: key.into(), name: word("step", key) })
            .collect(),
        topics: spoken_topics(&speaker, shape),
        objections: (1..=shape.objections)
            .map(|n| KnownObjection {
                text: nth("objection", n),
                ask_back: nth("objection-ask", n),
                answer: nth("objection-answer", n),
            })
            .collect(),
        openings: speaker.texts("opening", shape.openings),
        questions: speaker.texts("question", shape.questions),
        bold: (1..=shape.bold)
            .map(|n| BoldQuestion {
                question: nth("bold", n),
                softener: nth("bold-softener", n),
                skip_when: nth("bold-skip", n),
            })
            .collect(),
        offerings: (1..)
            .zip(shape.offerings)
            .map(|(n, &new)| KnownOffering { name: nth("offering", n), new })
            .collect(),
        roles: spoken_roles(&speaker, shape),
        competitors: (1..=shape.competitors)
            .map(|n| Competitor {
                name: nth("competitor", n),
                strength: nth("competitor-strength", n),
                how_we_win: nth("competitor-win", n),
                next_move: nth("competitor-next", n),
            })
            .collect(),
        market: speaker.texts("market", shape.market),
        problems: (1..=shape.problems)
            .map(|n| KnownProblem { text: nth("problem", n), question: nth("problem-question", n) })
            .collect(),
        value_questions: spoken_value_questions(&speaker, shape),
        templates: (1..=shape.templates)
            .map(|n| CallTemplate {
                name: nth("call", n),
                wanted: nth("call-wanted", n),
                questions: speaker.texts(&format!("call-{n}-question"), ASKED),
            })
            .collect(),
        profile: shape
            .profile
            .iter()
            .map(|&(key, weight)| ProfileCriterion { key: key.into(), text: word("profile", key), weight })
            .collect(),
        // Whom and where an organisation sells to nobody else can know.
        segments: Vec::new(),
        territories: Vec::new(),
        practices: (1..=shape.practices)
            .map(|n| Practice { name: nth("practice", n), text: nth("practice-text", n) })
            .collect(),
        limits: Limits::default(),
        extra: crate::plan::Extra::new(),
    }
}

fn spoken_topics(speaker: &Speaker<'_>, shape: &Shape) -> Vec<Topic> {
    shape
        .topics
        .iter()
        .map(|&(key, importance)| Topic {
            key: key.into(),
            name: speaker.word("topic", key),
            importance,
            known_by: speaker.list("topic-known-by", key),
            question: speaker.word("topic-question", key),
        })
        .collect()
}

fn spoken_roles(speaker: &Speaker<'_>, shape: &Shape) -> Vec<BuyerRole> {
    shape
        .roles
        .iter()
        .map(|&(key, new)| BuyerRole {
            name: speaker.word("role", key),
            titles: speaker.list("role-titles", key),
            cares_about: speaker.word("role-cares", key),
            question: speaker.word("role-question", key),
            new,
        })
        .collect()
}

fn spoken_value_questions(speaker: &Speaker<'_>, shape: &Shape) -> Vec<ValueQuestion> {
    shape
        .value_questions
        .iter()
        .map(|&(key, replacing)| ValueQuestion {
            key: key.into(),
            text: speaker.word("value", key),
            low: speaker.word("value-low", key),
            high: speaker.word("value-high", key),
            replacing,
        })
        .collect()
}

fn spoken_stage(speaker: &Speaker<'_>, (key, step, needs_players, closed, days, criteria): StageShape) -> Stage {
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

    type Said = Vec<(String, String)>;
    type Make = fn(&dyn Fn(&Msg) -> String) -> Playbook;

    fn spoken(make: Make) -> (Playbook, Said) {
        let catalog = Catalog::new(&[], Box::new(IsoFormats));
        let said = RefCell::new(Vec::new());
        let playbook = make(&|msg| {
            let text = catalog.say(msg);
            said.borrow_mut().push((msg.key.to_string(), text.clone()));
            text
        });
        (playbook, said.into_inner())
    }

    fn both() -> [(Playbook, Said); 2] {
        [spoken(Playbook::standard), spoken(Playbook::staffing)]
    }

    #[test]
    fn every_word_of_it_is_written() {
        for (_, said) in both() {
            assert!(said.len() > 40);
            for (key, text) in &said {
                assert_ne!(key, text, "nobody has written {key}");
                assert!(!text.contains("  ") && !text.contains(['"', '\'']), "{key}: {text}");
            }
        }
    }

    #[test]
    fn every_text_of_the_catalogue_is_in_one_of_them() {
        let said: BTreeSet<String> = both().into_iter().flat_map(|(_, said)| said).map(|(key, _)| key).collect();
        let files = [include_str!("../../locales/playbook.en.ftl"), include_str!("../../locales/staffing.en.ftl")];
        for line in files.iter().flat_map(|file| file.lines()).filter(|line| line.starts_with("playbook-")) {
            let key = line.split('=').next().unwrap().trim();
            assert!(said.contains(key), "{key} is in no playbook");
        }
    }

    #[test]
    fn nothing_is_said_twice() {
        for (playbook, said) in both() {
            let texts: BTreeSet<&String> = said.iter().map(|(_, text)| text).collect();
            assert_eq!(texts.len(), said.len(), "{}", playbook.name);
        }
    }

    #[test]
    fn every_stage_maps_to_a_step_of_the_customer_and_never_backwards() {
        for (playbook, _) in both() {
            let steps: Vec<usize> = playbook
                .stages
                .iter()
                .map(|stage| playbook.customer_steps.iter().position(|step| step.key == stage.customer_step).unwrap())
                .collect();
            assert!(steps.is_sorted());
            assert!(playbook.topics.len() >= 7);
            for stage in playbook.stages.iter().filter(|stage| !stage.closed) {
                assert!(!stage.criteria.is_empty() && stage.days > 0, "{}", stage.key);
            }
        }
    }

    #[test]
    fn questions_ask() {
        for (playbook, _) in both() {
            let asked = playbook.questions.iter().chain(playbook.bold.iter().map(|bold| &bold.question));
            let asked = asked.chain(&playbook.openings).chain(playbook.objections.iter().map(|o| &o.ask_back));
            let asked = asked.chain(playbook.topics.iter().map(|topic| &topic.question));
            let asked = asked.chain(playbook.roles.iter().map(|role| &role.question));
            let asked = asked.chain(playbook.problems.iter().map(|problem| &problem.question));
            let asked = asked.chain(playbook.value_questions.iter().map(|question| &question.text));
            let asked = asked.chain(playbook.templates.iter().flat_map(|call| &call.questions));
            for text in asked.chain(playbook.profile.iter().map(|criterion| &criterion.text)) {
                assert!(text.ends_with('?'), "{text}");
            }
        }
    }

    #[test]
    fn steps_are_the_customers() {
        let (playbook, _) = spoken(Playbook::standard);
        assert_eq!(playbook.step_name("agree_problem"), "agree the problem");
        assert_eq!(playbook.stage_name("proposal"), "proposal");
    }

    #[test]
    fn the_roles_of_staffing_are_told_from_their_titles() {
        let (playbook, _) = spoken(Playbook::staffing);
        for (title, role) in [
            ("HR Business Partner", "HR"),
            ("Plant Manager", "Plant and site management"),
            ("Strategic Procurement Lead", "Procurement"),
            ("Chair of the Works Council", "Works council"),
            ("Production planner", "Workforce planning"),
            ("Shift supervisor, packaging", "Shift leaders"),
            ("Plant controller", "Finance"),
        ] {
            assert_eq!(playbook.role_of(title).map(|role| role.name.as_str()), Some(role), "{title}");
        }
    }

    #[test]
    fn a_plan_made_under_the_one_reads_under_the_other() {
        let [(standard, _), (staffing, _)] = both();
        assert!(standard.stages.iter().all(|stage| staffing.stage(&stage.key).is_some()));
        assert!(standard.customer_steps.iter().all(|step| staffing.step_place(&step.key).is_some()));
        assert!(standard.topics.iter().all(|topic| staffing.topic(&topic.key).is_some()));
        assert_eq!(standard.topic_name("rules"), "rules", "what it does not know it calls by its key");
    }
}
