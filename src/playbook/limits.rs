//! The figures the rules go by.

use serde::{Deserialize, Serialize};

/// Shelf lives and limits of the rules, in days unless said otherwise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Limits {
    /// How long evidence counts as proof.
    pub shelf_life: i64,
    /// How far back contact with people is looked at.
    pub contact_window: i64,
    /// Sway from which a person's word carries (1 to 5).
    pub sway: u8,
    /// Relationship from which it counts as close (0 to 4).
    pub close_relationship: u8,
    /// Mapped people from which the absence of opposition is odd.
    pub crowd: usize,
    /// Held calls from which a single contact is a risk.
    pub single_thread_calls: usize,
    /// Meetings after which a player's motives should be known.
    pub meetings: usize,
    /// Times a question may be asked in vain, or skipped, before somebody says so.
    pub asks: usize,
    /// Steps within which one person's word can reach another.
    pub line_steps: usize,
    /// How long a freshly typed map of players is left in peace.
    pub settling: i64,
    /// Relationship from which a colleague's tie is worth using (0 to 4).
    pub tie: u8,
    /// Facts from which the spread over topics is looked at.
    pub facts: usize,
    /// Share of the facts from which one topic has too many, in percent.
    pub topic_share: usize,
    /// Steps between our guess and their answer from which the gap is the point (1 to 4).
    pub value_gap: u8,
    /// Share of unknown whitespace cells from which they are blind spots, in percent.
    pub blind_share: usize,
    /// Share of spend or relationships in one unit from which all is in one place, in percent.
    pub one_unit_share: usize,
    /// Quarters within which renewals and moves are looked at.
    pub horizon_quarters: i64,
    /// Moves of the close date from which it slides.
    pub slides: usize,
    /// Days after a call until its debrief is missed.
    pub debrief_days: i64,
    /// Days until a pinned question has waited too long.
    pub pin_days: i64,
    /// Days without a review after which a plan at work should be looked at together.
    pub review_days: i64,
    /// Days before an account review from which everybody should be prepared.
    pub prepare_days: i64,
    /// Share of a review's minutes above which it is the daily talk again, in percent.
    pub daily_share: u8,
    /// Talk share from which a call was a pitch, in percent.
    pub talk_share: u8,
    /// Edits without anything from the customer, from which we only write down what we know.
    pub own_words: usize,
    /// Share of the target profile's weight from which an account is one we want, in percent.
    pub profile_share: u8,
    /// Share of opportunistic sales from which opportunism is the norm, in percent.
    pub opportunism_share: u8,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            shelf_life: 90,
            contact_window: 60,
            sway: 4,
            close_relationship: 3,
            crowd: 5,
            single_thread_calls: 3,
            meetings: 2,
            asks: 2,
            line_steps: 2,
            settling: 14,
            tie: 2,
            facts: 8,
            topic_share: 40,
            value_gap: 2,
            blind_share: 33,
            one_unit_share: 70,
            horizon_quarters: 2,
            slides: 2,
            debrief_days: 2,
            pin_days: 7,
            review_days: 90,
            prepare_days: 7,
            daily_share: 33,
            talk_share: 50,
            own_words: 5,
            profile_share: 60,
            opportunism_share: 33,
        }
    }
}
