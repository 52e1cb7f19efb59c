//! Which of our stages another system's stage is.

use super::mapping::plain;
use crate::playbook::Playbook;

/// The stages of common systems by the key of ours: the default stages of Salesforce, `HubSpot` and Dynamics 365.
const KNOWN: &[(&str, &str)] = &[
    ("lead", "prospecting lead new newopportunity appointmentscheduled open interessent"),
    ("qualify", "qualification qualify qualified qualifiedtobuy qualifizierung"),
    (
        "discover",
        "needsanalysis discovery discover develop valueproposition iddecisionmakers perceptionanalysis \
         presentationscheduled decisionmakerboughtin bedarfsanalyse",
    ),
    ("proposal", "proposalpricequote proposal propose quote proposalsent angebot"),
    ("negotiate", "negotiationreview negotiation negotiate contractsent close verhandlung"),
    ("won", "closedwon won gewonnen"),
    ("lost", "closedlost lost verloren canceled cancelled outsold"),
];

/// The key of our stage that a text names: by key or name, else by what common systems call it; `None` when the playbook
/// has no such stage. A number in front (`3-Propose`) and a pipeline behind (`Closed Won (Sales Pipeline)`) say nothing.
#[must_use]
pub fn stage_of<'a>(text: &str, playbook: &'a Playbook) -> Option<&'a str> {
    let bare = text.split_once('(').map_or(text, |(bare, _)| bare);
    let bare = plain(bare.trim_start_matches(|c: char| !c.is_alphabetic()));
    let ours = playbook.stages.iter().find(|stage| plain(&stage.key) == bare || plain(&stage.name) == bare);
    let theirs = || {
        let (key, _) = KNOWN.iter().find(|(_, words)| words.split(' ').any(|word| word == bare))?;
        playbook.stage(key)
    };
    ours.or_else(theirs).filter(|_| !bare.is_empty()).map(|stage| stage.key.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn default_stages_of_each_system_are_known() {
        let playbook = Playbook::standard(&|msg| msg.key.to_string());
        for (text, stage) in [
            ("Prospecting", Some("lead")),
            ("Id. Decision Makers", Some("discover")),
            ("Proposal/Price Quote", Some("proposal")),
            ("Closed Won", Some("won")),
            ("Qualified To Buy (Sales Pipeline)", Some("qualify")),
            ("3-Propose", Some("proposal")),
            ("4-Close", Some("negotiate")),
            ("negotiate", Some("negotiate")),
            ("Pilot running", None),
            ("", None),
            ("(odd)", None),
        ] {
            assert_eq!(stage_of(text, &playbook), stage, "{text}");
        }
    }
}
