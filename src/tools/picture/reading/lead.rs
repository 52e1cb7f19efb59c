//! The one sentence above the picture.

use super::{Coverage, Next};
use crate::text::{Arg, Msg};

/// What the entries mean together: what is wrong with the spread, if anything is, then the three topics to ask about next
/// and whom.
#[must_use]
pub fn lead(coverage: &Coverage<'_>) -> Vec<Msg> {
    let next = coverage.next();
    if coverage.count() == 0 {
        let first = next.first().and_then(|next| item(coverage, next));
        return first.map(|topic| msg!("picture-lead-empty", topic = topic)).into_iter().collect();
    }
    let topics: Vec<Arg> = next.iter().filter_map(|next| item(coverage, next)).map(Into::into).collect();
    let ask = if topics.is_empty() {
        msg!("picture-lead-complete")
    } else {
        msg!("picture-lead-next", topics = Arg::List(topics))
    };
    warning(coverage).into_iter().chain([ask]).collect()
}

/// The one thing most worth saying about what we have.
fn warning(coverage: &Coverage<'_>) -> Option<Msg> {
    if coverage.wrong_things().is_some() {
        return Some(msg!("picture-lead-wrong-things"));
    }
    if let Some(topic) = coverage.lopsided().and_then(|place| coverage.topic(place)) {
        return Some(msg!("picture-lead-lopsided", topic = &topic.topic.name));
    }
    if let Some((topic, _)) = coverage.wrong_people().first() {
        return Some(msg!("picture-lead-wrong-people", topic = &topic.topic.name));
    }
    if !coverage.conflicts.is_empty() {
        return Some(msg!("picture-lead-disputed", count = coverage.conflicts.len()));
    }
    if coverage.own_words().is_some() {
        return Some(msg!("picture-lead-own-words"));
    }
    let (count, fresh) = (coverage.count(), coverage.facts().filter(|known| known.fresh).count());
    (fresh * 2 < count).then(|| msg!("picture-lead-aged", aged = count - fresh, count = count))
}

fn item(coverage: &Coverage<'_>, next: &Next<'_>) -> Option<Msg> {
    let topic = &coverage.topic(next.place)?.topic.name;
    Some(match next.whom {
        Some((_, person)) => msg!("picture-lead-item", topic = topic, name = &person.name),
        None => msg!("picture-lead-item-nobody", topic = topic),
    })
}
