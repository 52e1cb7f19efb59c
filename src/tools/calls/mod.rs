//! Calls: the one-page worksheet, its printed copies, and the debrief.

pub mod asking; // an insight's question onto the next call
pub mod briefing; // what the playbook knows for these people and competitors
pub mod buyers; // how far we are with the roles that buy
pub mod commitment; // line 3 and line 11: what to ask them for
pub mod debrief; // line 12: answers become evidence
pub mod for_room; // a call as the people in the room may see it
mod gap; // what a question is to find out
pub mod insights; // calls without an aim, calls without an outcome
pub mod observed; // what somebody who watched saw
pub mod prefill; // a new worksheet, every line proposed
mod questions; // lines 8 and 9: what to ask, in which order
pub mod reading; // what the calls of a plan mean
pub mod sheet; // the printed page as data
#[cfg(feature = "ui")]
pub mod view;
pub mod week; // the calls of a week, by day // list, worksheet, printed page, debrief form

#[cfg(test)]
mod sample;

pub use insights::RULES;
