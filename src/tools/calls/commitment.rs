//! Lines 3 and 11: what to ask them for, and the words that ask.
//!
//! "Who can say yes, and are we talking to them" decides what a call can bring (S. Edinger, "How to Get Your Salespeople
//! to Execute Your Strategy": people who cannot say yes; "Implementing a Unified Sales Process": the customer's steps).

use super::prefill::Known;
use super::reading::{absent_deciders, authority, room};
use crate::plan::{Authority, Call, Stance};
use crate::text::Msg;
use time::{Date, Duration};

/// How long after the call the commitment is proposed to be due, in days.
const DUE_IN: i64 = 14;

/// A commitment to ask for, with the words that ask for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// The best we can hope for.
    pub best: String,
    /// What would still move the sale.
    pub acceptable: String,
    /// When to stop pursuing.
    pub stop: String,
    /// Line 11: the words that ask for it.
    pub closing: String,
    /// Line 11: what to fall back on.
    pub fallback: String,
}

/// What this room could be asked for, the best fit first: whoever decides and is absent; else the customer's next step;
/// else who decides at all. Nothing while nobody is in the room.
#[must_use]
pub fn proposals(known: &Known<'_>, call: &Call) -> Vec<Proposal> {
    let room = room(known.plan, call);
    let Some((_, first)) = room.first() else { return Vec::new() };
    let Some(opportunity) = call.opportunity else { return vec![speak(known, date())] };
    let helper =
        room.iter().find(|(_, p)| p.position(opportunity).stance == Stance::Advocate).map_or(*first, |(_, p)| p);
    let yes_is_here = authority(call.opportunity, first) == Authority::Final;
    let absent = absent_deciders(known.plan, call);
    let mut aims: Vec<[Msg; 5]> = Vec::new();
    for (_, person, authority) in &absent {
        match authority {
            Authority::Final => aims.push(meet(&person.name, &helper.name)),
            _ if yes_is_here => aims.push(bring(&person.name, &first.name)),
            _ => {}
        }
    }
    let step = super::prefill::step_wanted(known, call);
    if yes_is_here && !step.is_empty() {
        aims.push(take(&first.name, &step));
    }
    if !yes_is_here && !absent.iter().any(|(_, _, authority)| *authority == Authority::Final) {
        aims.push(find(&helper.name));
    }
    aims.push(date());
    aims.into_iter().map(|aim| speak(known, aim)).collect()
}

/// The day proposed for it: two weeks after the call, or after today while the call has no date.
#[must_use]
pub fn due(call: &Call, today: Date) -> Option<Date> {
    call.on.unwrap_or(today).checked_add(Duration::days(DUE_IN))
}

/// The words that ask for the commitment written on the sheet: those of the proposal it was taken from, else its own.
pub(super) fn closing(known: &Known<'_>, call: &Call) -> (String, String) {
    let commitment = &call.commitment;
    if let Some(proposal) = proposals(known, call).into_iter().find(|p| p.best == commitment.best) {
        return (proposal.closing, proposal.fallback);
    }
    let say = |text: &str, msg: fn(&str) -> Msg| match text.trim().trim_end_matches(['.', '!', '?']) {
        "" => String::new(),
        text => (known.say)(&msg(text)),
    };
    let words = say(&commitment.best, |best| msg!("call-own-closing", best = best));
    let fallback = say(&commitment.acceptable, |text| msg!("call-own-fallback", acceptable = text));
    (words, fallback)
}

/// Best, acceptable, stop, closing words, fallback.
fn speak(known: &Known<'_>, aim: [Msg; 5]) -> Proposal {
    let [best, acceptable, stop, closing, fallback] = aim.map(|msg| (known.say)(&msg));
    Proposal { best, acceptable, stop, closing, fallback }
}

fn meet(name: &str, helper: &str) -> [Msg; 5] {
    [
        msg!("call-meet-best", name = name),
        msg!("call-meet-acceptable", name = name, helper = helper),
        msg!("call-meet-stop", name = name),
        msg!("call-meet-closing", name = name),
        msg!("call-meet-fallback", name = name),
    ]
}

fn bring(name: &str, helper: &str) -> [Msg; 5] {
    [
        msg!("call-bring-best", name = name, helper = helper),
        msg!("call-bring-acceptable", name = name, helper = helper),
        msg!("call-bring-stop", name = name),
        msg!("call-bring-closing", name = name),
        msg!("call-bring-fallback", name = name),
    ]
}

fn take(name: &str, step: &str) -> [Msg; 5] {
    [
        msg!("call-step-best", name = name, step = step),
        msg!("call-step-acceptable", name = name),
        msg!("call-step-stop"),
        msg!("call-step-closing", step = step),
        msg!("call-step-fallback"),
    ]
}

fn find(name: &str) -> [Msg; 5] {
    [
        msg!("call-find-best", name = name),
        msg!("call-find-acceptable", name = name),
        msg!("call-find-stop"),
        msg!("call-find-closing"),
        msg!("call-find-fallback"),
    ]
}

fn date() -> [Msg; 5] {
    [
        msg!("call-date-best"),
        msg!("call-date-acceptable"),
        msg!("call-date-stop"),
        msg!("call-date-closing"),
        msg!("call-date-fallback"),
    ]
}
