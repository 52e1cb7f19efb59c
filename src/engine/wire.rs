//! Questions and answers as they travel: JSON, and beside it the byte strings, which are handed over and not copied.

use super::{EngineError, PROTOCOL, Reply, Request};
use crate::plan::read_json;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

/// A packed message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parcel {
    /// The message without its byte strings.
    pub json: String,
    /// The byte strings in their order.
    pub bytes: Vec<Vec<u8>>,
}

/// A question with its running number.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub struct Asked {
    /// The question's number; the answer has the same.
    pub number: u32,
    /// The question.
    pub request: Request,
}

/// The answer to the question of that number.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub struct Answered {
    /// What the engine speaks: [`PROTOCOL`] of its build.
    pub protocol: u32,
    /// The question's number.
    pub number: u32,
    /// What came of it.
    pub outcome: Result<Reply, EngineError>,
}

/// As much of an answer as every version of the protocol has: whose it is and who says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub struct Heading {
    /// See [`Answered::protocol`].
    pub protocol: u32,
    /// See [`Answered::number`].
    pub number: u32,
}

/// A message with byte strings that travel beside its JSON (their fields are skipped there), always in the same order.
pub trait Payloads {
    /// The byte strings, to be taken out or put in.
    fn payloads(&mut self) -> Vec<&mut Vec<u8>>;
}

impl Payloads for Request {
    fn payloads(&mut self) -> Vec<&mut Vec<u8>> {
        match self {
            Self::Version | Self::Workbook { .. } | Self::Calendar { .. } => vec![],
            Self::Digest { bytes } | Self::Seal { bytes, .. } | Self::Open { bytes, .. } => vec![bytes],
            Self::Meet { document, theirs, .. } => vec![document, theirs],
            Self::Record { document, .. }
            | Self::Timeline { document, .. }
            | Self::PlanAt { document, .. }
            | Self::PlansOn { document, .. }
            | Self::Changes { document, .. }
            | Self::Conflicts { document }
            | Self::Without { document, .. } => vec![document],
        }
    }
}

impl Payloads for Reply {
    fn payloads(&mut self) -> Vec<&mut Vec<u8>> {
        match self {
            Self::Version(_)
            | Self::Calendar(_)
            | Self::Timeline(_)
            | Self::Plan(_)
            | Self::Plans(_)
            | Self::Changes(_)
            | Self::Conflicts(_) => vec![],
            Self::Digest { bytes }
            | Self::File { bytes }
            | Self::Recorded { document: bytes, .. }
            | Self::Met { document: bytes, .. }
            | Self::Copied { document: bytes, .. } => vec![bytes],
        }
    }
}

impl Payloads for Asked {
    fn payloads(&mut self) -> Vec<&mut Vec<u8>> {
        self.request.payloads()
    }
}

impl Payloads for Answered {
    fn payloads(&mut self) -> Vec<&mut Vec<u8>> {
        self.outcome.as_mut().map(Payloads::payloads).unwrap_or_default()
    }
}

/// Packs a message.
///
/// # Errors
/// [`EngineError::Garbled`] when it cannot be written as JSON; none of today's can fail.
pub fn pack(mut message: impl Serialize + Payloads) -> Result<Parcel, EngineError> {
    let bytes = message.payloads().into_iter().map(std::mem::take).collect();
    let json = serde_json::to_string(&message).map_err(|error| EngineError::Garbled(error.to_string()))?;
    Ok(Parcel { json, bytes })
}

/// Unpacks a message.
///
/// # Errors
/// [`EngineError::Garbled`] when it is none, or when its byte strings are more or fewer than it has places for.
pub fn unpack<T: DeserializeOwned + Payloads>(parcel: Parcel) -> Result<T, EngineError> {
    let mut message: T = read_json(&parcel.json).map_err(|error| EngineError::Garbled(error.to_string()))?;
    let places = message.payloads();
    if places.len() != parcel.bytes.len() {
        return Err(EngineError::Garbled(format!("{} byte strings for {} places", parcel.bytes.len(), places.len())));
    }
    for (place, bytes) in places.into_iter().zip(parcel.bytes) {
        *place = bytes;
    }
    Ok(message)
}

/// Whose answer this is; the number also where the engine is of another version.
///
/// # Errors
/// [`EngineError::Garbled`] when it is no answer of any version.
pub fn heading(parcel: &Parcel) -> Result<Heading, EngineError> {
    read_json(&parcel.json).map_err(|error| EngineError::Garbled(error.to_string()))
}

/// What came of a question, from its answer.
///
/// # Errors
/// What the engine says, [`EngineError::OtherVersion`], or [`EngineError::Garbled`].
pub fn outcome(parcel: Parcel) -> Result<Reply, EngineError> {
    let Heading { protocol, .. } = heading(&parcel)?;
    if protocol != PROTOCOL {
        return Err(EngineError::OtherVersion { found: protocol, known: PROTOCOL });
    }
    unpack::<Answered>(parcel)?.outcome
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::sealed::{Passphrase, SealedError};

    fn answered(protocol: u32, outcome: Result<Reply, EngineError>) -> Parcel {
        pack(Answered { protocol, number: 7, outcome }).unwrap()
    }

    #[test]
    fn byte_strings_travel_beside_the_json() {
        let parcel = pack(Asked { number: 3, request: Request::Digest { bytes: vec![1, 2, 3] } }).unwrap();
        assert_eq!(parcel.bytes, [vec![1, 2, 3]]);
        assert!(!parcel.json.contains('['), "{}", parcel.json);
        let back: Asked = unpack(parcel).unwrap();
        assert_eq!(back, Asked { number: 3, request: Request::Digest { bytes: vec![1, 2, 3] } });
    }

    #[test]
    fn a_passphrase_travels_and_is_not_written_down() {
        let passphrase = Passphrase::new("correct horse".into()).unwrap();
        let asked = Asked { number: 3, request: Request::Open { bytes: vec![1], passphrase } };
        assert!(!format!("{asked:?}").contains("horse"));
        let parcel = pack(Asked { number: 3, request: asked.request.clone() }).unwrap();
        assert_eq!(unpack::<Asked>(parcel).unwrap(), asked);
    }

    #[test]
    fn an_answer_comes_back_as_it_was_given() {
        for given in [
            Ok(Reply::Version("1.2.3".into())),
            Ok(Reply::Digest { bytes: vec![0; 32] }),
            Err(EngineError::Garbled("why".into())),
            Err(EngineError::Sealed(SealedError::TooMuchWork { found: 22 })),
        ] {
            assert_eq!(outcome(answered(PROTOCOL, given.clone())), given);
        }
    }

    #[test]
    fn an_engine_of_another_version_is_not_believed() {
        let parcel = answered(PROTOCOL + 1, Ok(Reply::Version("2".into())));
        assert_eq!(heading(&parcel).unwrap().number, 7);
        assert_eq!(outcome(parcel), Err(EngineError::OtherVersion { found: PROTOCOL + 1, known: PROTOCOL }));
        // Nor is one whose answers this version cannot read at all.
        let later = Parcel { json: r#"{"protocol":9,"number":7,"outcome":{"Ok":{"Moon":1}}}"#.into(), bytes: vec![] };
        assert_eq!(outcome(later), Err(EngineError::OtherVersion { found: 9, known: PROTOCOL }));
    }

    #[test]
    fn what_is_no_message_is_refused() {
        for json in ["", "{", "[]", "{}", r#"{"number":1,"request":"Moon"}"#] {
            let parcel = Parcel { json: json.into(), bytes: vec![] };
            assert!(matches!(unpack::<Asked>(parcel), Err(EngineError::Garbled(_))), "{json}");
        }
        let mut parcel = pack(Asked { number: 1, request: Request::Version }).unwrap();
        parcel.bytes.push(vec![]);
        assert!(matches!(unpack::<Asked>(parcel), Err(EngineError::Garbled(_))), "bytes without a place");
    }
}
