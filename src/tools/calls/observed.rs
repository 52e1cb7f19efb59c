//! What somebody who watched a call saw ("How to Get Your Salespeople to Execute Your Strategy", S. Edinger: whether a call is
//! a pitch or a discussion is seen, not told).

use super::questions::is_blank;
use crate::plan::{Call, Id, Manner, Observation, Obtained, Words};
use crate::text::Msg;

/// Shares of talk an observer can tell, in percent.
pub const SHARES: [u8; 7] = [20, 30, 40, 50, 60, 70, 80];

/// What an observer can say of the commitment, by word: sought or not, obtained or not.
pub const COMMITMENT: [&str; 4] = ["unsought", "no", "partly", "yes"];

/// The questions to tick off: those of the sheet in asking order, then the bold one under an id of its own.
#[must_use]
pub fn to_tick(id: Id, call: &Call) -> Vec<(Id, String)> {
    let questions = call.questions_in_order().into_iter().map(|(id, row)| (id, row.text.trim().to_owned()));
    let bold = (Id::of_origin(&[&id.to_string(), "bold"]), call.bold.question.trim().to_owned());
    questions.chain([bold]).filter(|(_, text)| !is_blank(text)).collect()
}

/// The word for what became of the commitment; empty while nobody has said.
#[must_use]
pub fn commitment(seen: &Observation) -> &'static str {
    match (seen.commitment_sought, seen.obtained.get()) {
        (None, _) => "",
        (Some(false), _) => "unsought",
        (Some(true), Obtained::Open) => "sought",
        (Some(true), obtained) => obtained.word(),
    }
}

/// Notes what became of the commitment, by one of the words of [`COMMITMENT`].
pub fn set_commitment(seen: &mut Observation, word: &str) {
    seen.commitment_sought = Some(word != "unsought");
    seen.obtained = Obtained::from_word(word).unwrap_or_default().into();
}

/// Whether anything was filled in.
#[must_use]
pub fn says_something(seen: &Observation) -> bool {
    let texts = [&seen.objections, &seen.note].into_iter().any(|text| !is_blank(text));
    texts
        || seen.talk_share.is_some()
        || seen.questions.is_some()
        || seen.manner != Manner::Open
        || seen.asked.values().any(|asked| *asked)
        || seen.insight_delivered.is_some()
        || seen.commitment_sought.is_some()
}

/// What was seen, one sentence for each thing somebody has said; empty for a blank sheet.
#[must_use]
pub fn told(id: Id, call: &Call, seen: &Observation) -> Vec<Msg> {
    let share = seen.talk_share.map(|share| msg!("observed-told-share", share = share));
    let manner = seen.manner.get();
    let manner = (manner != Manner::Open).then(|| Msg::dynamic(format!("observed-told-manner-{}", manner.word())));
    let insight = seen
        .insight_delivered
        .map(|came| if came { msg!("observed-told-insight-yes") } else { msg!("observed-told-insight-no") });
    let sought = commitment(seen);
    let sought = (!sought.is_empty()).then(|| Msg::dynamic(format!("observed-told-commitment-{sought}")));
    let text = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
    let heard = text(&seen.objections).map(|text| msg!("observed-told-objections", text = text));
    let note = text(&seen.note).map(|text| msg!("observed-told-note", text = text));
    [share, manner, asked(id, call, seen), insight, sought, heard, note].into_iter().flatten().collect()
}

fn asked(id: Id, call: &Call, seen: &Observation) -> Option<Msg> {
    if !seen.asked.values().any(|asked| *asked) {
        return seen.questions.map(|count| msg!("observed-told-counted", count = count));
    }
    let all = to_tick(id, call);
    let left: Vec<String> = all
        .iter()
        .filter(|(id, _)| !seen.asked.get(id).copied().unwrap_or_default())
        .map(|(_, text)| format!("“{text}”"))
        .collect();
    Some(if left.is_empty() {
        msg!("observed-told-asked-all", count = all.len())
    } else {
        msg!("observed-told-asked", asked = all.len() - left.len(), count = all.len(), left = left.join(" "))
    })
}

#[cfg(test)]
mod tests {
    use super::super::sample::{catalog, id};
    use super::*;
    use crate::plan::{Bold, CallQuestion};

    fn call() -> Call {
        let question = |order: &str, text: &str| CallQuestion {
            order: order.into(),
            text: text.into(),
            ..CallQuestion::default()
        };
        Call {
            questions: [
                (id(1), question("82", "Second?")),
                (id(2), question("81", "First?")),
                (id(3), question("83", " ")),
            ]
            .into(),
            bold: Bold { question: "Who says yes?".into(), ..Bold::default() },
            ..Call::default()
        }
    }

    fn said(seen: &Observation) -> Vec<String> {
        told(id(60), &call(), seen).iter().map(|msg| catalog().say(msg)).collect()
    }

    #[test]
    fn questions_are_ticked_off_in_asking_order_and_the_bold_one_last() {
        let list = to_tick(id(60), &call());
        assert_eq!(
            list.iter().map(|(_, text)| text.as_str()).collect::<Vec<_>>(),
            ["First?", "Second?", "Who says yes?"]
        );
        assert_eq!(to_tick(id(60), &Call::default()), []);
    }

    #[test]
    fn a_blank_sheet_says_nothing() {
        let blank = Observation { by: "Kim".into(), asked: [(id(1), false)].into(), ..Observation::default() };
        assert!(!says_something(&blank) && said(&blank).is_empty());
    }

    #[test]
    fn what_was_seen_is_told_in_the_order_of_the_sheet() {
        let bold = to_tick(id(60), &call())[2].0;
        let mut seen = Observation {
            talk_share: Some(70),
            manner: Manner::Both.into(),
            asked: [(id(2), true), (id(1), false), (bold, true)].into(),
            insight_delivered: Some(false),
            objections: " Too dear ".into(),
            note: "Listen longer".into(),
            ..Observation::default()
        };
        set_commitment(&mut seen, "partly");
        assert!(says_something(&seen));
        assert_eq!(
            said(&seen),
            [
                "We talked 70 % of the time.",
                "It was a bit of a pitch and a bit of a discussion.",
                "2 of 3 questions were asked. Left out: “Second?”",
                "The insight was not brought as a question.",
                "A commitment was sought and obtained in part.",
                "Objections heard: Too dear",
                "Noticed: Listen longer",
            ]
        );
        seen.asked.insert(id(1), true);
        assert_eq!(said(&seen)[2], "All 3 questions were asked.");
        seen.asked.clear();
        seen.questions = Some(4);
        assert_eq!(said(&seen)[2], "4 questions were asked.");
    }

    #[test]
    fn what_became_of_the_commitment_is_one_word() {
        let mut seen = Observation::default();
        assert_eq!(commitment(&seen), "");
        for word in COMMITMENT {
            set_commitment(&mut seen, word);
            assert_eq!(commitment(&seen), word);
            let sentence = &said(&seen)[0];
            assert!(!sentence.starts_with("observed-"), "{sentence}");
        }
        assert_eq!(seen.commitment_sought, Some(true));
        set_commitment(&mut seen, "unsought");
        assert_eq!((seen.commitment_sought, seen.obtained.get()), (Some(false), Obtained::Open));
    }
}
