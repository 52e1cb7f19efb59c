//! Whose words they are.

use super::{MOST, asking_next, fact_line, knower_line, learnt, topic_question};
use crate::insight::{Insight, Severity, Source};
use crate::plan::{About, EntityKind, Purpose};
use crate::tools::Readings;
use crate::tools::picture::reading::{Coverage, Covered, OWN_WINDOW, Person, last_word, told_by, topic_id, when};

/// What we know about a topic that matters was told by people whose titles say that they would not know (R. Ruff, 2012:
/// information from the wrong people). Asks whoever would know, or for the way to them.
pub fn wrong_people(read: &Readings<'_, '_>) -> Vec<Insight> {
    let Some(coverage) = learnt(read) else { return Vec::new() };
    coverage.wrong_people().into_iter().map(|(topic, people)| asked_wrongly(coverage, topic, &people)).collect()
}

fn asked_wrongly(coverage: &Coverage<'_>, topic: &Covered<'_>, people: &[Person<'_>]) -> Insight {
    let name = &topic.topic.name;
    let names: Vec<String> = people.iter().take(MOST).map(|(_, person)| person.name.clone()).collect();
    let headline = msg!("picture-wrong-people", topic = name, names = names);
    let mut insight = Insight::new("wrong-people", Severity::Watch, Source::Ruff2012, topic.about(), headline);
    let told = topic.facts.iter().filter(|known| told_by(coverage.plan, known.fact).is_some());
    for known in told.take(MOST) {
        insight = insight.fact(fact_line(coverage, known), known.about()).since(known.fact.on, coverage.today);
    }
    if let (Some((text, about)), Some((knower, _))) = (knower_line(topic), topic.knowers().first()) {
        return insight.fact(text, about).asks(topic_question(topic), Purpose::Learn, Some(*knower), topic.about());
    }
    let (source, title) = people.first().map_or((None, ""), |(id, person)| (Some(*id), person.title.trim()));
    if let (Some(id), Some((_, person))) = (source, people.first()) {
        let text = msg!("picture-fact-elsewhere", name = &person.name, title = title);
        insight = insight.fact(text, About::whole(EntityKind::Stakeholder, id));
    }
    insight.asks(msg!("picture-wrong-people-ask", topic = name), Purpose::Access, source, topic.about())
}

/// Five facts or more written down in thirty days, and nothing new from the customer: we hand in what we know already
/// (R. Ruff, 2012: a form collects answers, a tool leads to the next one).
pub fn writing_down_what_we_know(read: &Readings<'_, '_>) -> Vec<Insight> {
    let Readings { plan, today, .. } = *read;
    let Some(coverage) = learnt(read) else { return Vec::new() };
    let Some(ours) = coverage.own_words() else { return Vec::new() };
    let headline = msg!("picture-own-words", count = ours.len(), window = OWN_WINDOW);
    let about = About::whole(EntityKind::Fact, topic_id(""));
    let mut insight = Insight::new("writing-down-what-we-know", Severity::Watch, Source::Ruff2012, about, headline);
    for known in ours.iter().take(MOST) {
        insight = insight.fact(fact_line(coverage, known), known.about()).since(known.fact.on, today);
    }
    if let Some((on, about)) = last_word(plan, today) {
        insight = insight.fact(msg!("picture-fact-last-word", when = when(Some(on), today)), about);
    }
    vec![asking_next(insight, coverage, &coverage.next())]
}
