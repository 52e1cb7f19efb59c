//! Private coaching notes as a file. It is written to be encrypted and read only after having been: nobody ever saves it in
//! the clear, and no other file holds any of it.

use super::envelope::{seal, unseal};
use super::{Exported, FileError, Kind};
use crate::plan::Id;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// The field of the contents that holds the notes.
const PEOPLE: &str = "people";

/// Notes by person.
pub type People = BTreeMap<Id, Value>;

/// The text to be encrypted. It is read back and compared before it is handed out.
///
/// # Errors
/// [`FileError::ReadBack`], or why reading refused it.
pub fn export(people: &People, exported: &Exported) -> Result<Vec<u8>, FileError> {
    let rows: Map<String, Value> = people.iter().map(|(id, notes)| (id.to_string(), notes.clone())).collect();
    let contents = Value::Object([(PEOPLE.to_owned(), Value::Object(rows))].into_iter().collect());
    let text = seal(Kind::Coaching, &contents, exported).into_bytes();
    if read(&text)? == *people { Ok(text) } else { Err(FileError::ReadBack) }
}

/// The notes in the text of such a file.
///
/// # Errors
/// Why it is none, or holds something else.
pub fn read(bytes: &[u8]) -> Result<People, FileError> {
    super::check_size_of(bytes.len() as u64, bytes)?;
    let opened = unseal(bytes)?;
    if opened.kind != Kind::Coaching {
        return Err(FileError::NotGroundplan);
    }
    let people = opened.contents.get(PEOPLE).and_then(Value::as_object);
    let person = |(id, notes): (&String, &Value)| match (id.parse(), notes.is_object()) {
        (Ok(id), true) => Ok((id, notes.clone())),
        _ => {
            let path = format!("{PEOPLE}/{}", id.chars().take(60).collect::<String>());
            Err(FileError::Field { path, reason: "no notes on a person".to_owned() })
        }
    };
    people.into_iter().flatten().map(person).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::read_any;
    use serde_json::json;

    fn people() -> People {
        [(Id::fixed(1), json!({ "name": "Ada", "mood": [1.5, null], "pearls": { "x": { "text": "“first”" } } }))].into()
    }

    #[test]
    fn what_is_written_is_read_back_whole() {
        let text = export(&people(), &Exported::default()).unwrap();
        assert_eq!(read(&text), Ok(people()));
        assert_eq!(read(&export(&People::new(), &Exported::default()).unwrap()), Ok(People::new()));
    }

    #[test]
    fn in_the_clear_no_other_place_takes_it_in() {
        let text = export(&people(), &Exported::default()).unwrap();
        let refused = read_any(&text).unwrap_err();
        assert_eq!(refused, FileError::KindNotYet(Kind::Coaching));
        assert_eq!(refused.message().key, "file-coaching");
    }

    #[test]
    fn what_is_no_file_of_notes_says_where_it_is_wrong() {
        let plan = crate::files::plan_file::export(&crate::plan::Plan::new(Id::fixed(1), "Acme"), &Exported::default());
        assert_eq!(read(plan.unwrap().as_bytes()), Err(FileError::NotGroundplan));
        assert!(read(b"{").is_err());
        let odd = seal(Kind::Coaching, &json!({ "people": { "nobody": {} } }), &Exported::default());
        assert!(matches!(read(odd.as_bytes()), Err(FileError::Field { path, .. }) if path == "people/nobody"));
        let odd = seal(Kind::Coaching, &json!({ "people": { Id::fixed(1).to_string(): 7 } }), &Exported::default());
        assert!(matches!(read(odd.as_bytes()), Err(FileError::Field { .. })));
    }
}
