//! A whole file in an address: compressed, in letters that every program leaves alone, behind the `#`, which browsers never
//! send anywhere. Compressing is the browser's work; this is what stands before and after it.

use crate::files::FileError;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::Value;

/// The longest address that is handed out, in characters: mail and chat programs cut longer ones.
pub const MAX_LINK: usize = 8 << 10;

/// What stands between the app's address and the file.
pub const MARK: &str = "#/open/";

/// A file without the white space that is only there for readers.
#[must_use]
pub fn compact(file: &str) -> String {
    serde_json::from_str::<Value>(file).map_or_else(|_| file.to_owned(), |value| value.to_string())
}

/// The address that holds a compressed file; `app` is where the app is served, up to the `#`.
///
/// # Errors
/// [`FileError::LinkTooLong`] above [`MAX_LINK`].
pub fn address(app: &str, compressed: &[u8]) -> Result<String, FileError> {
    let link = format!("{app}{MARK}{}", URL_SAFE_NO_PAD.encode(compressed));
    if link.len() > MAX_LINK { Err(FileError::LinkTooLong { length: link.len() }) } else { Ok(link) }
}

/// The compressed file in what follows [`MARK`]. Mail programs break long lines: white space is passed over, and so are the
/// dots and brackets that end up behind a link.
///
/// # Errors
/// [`FileError::LinkBroken`] when it is cut or changed.
pub fn compressed(text: &str) -> Result<Vec<u8>, FileError> {
    let letters: String = text.replace("%20", "").chars().filter(|c| !c.is_whitespace()).collect();
    let letters = letters.trim_end_matches(['.', ',', ')', '>', ']', '=', '"']);
    let bytes = URL_SAFE_NO_PAD.decode(letters).map_err(|_| FileError::LinkBroken)?;
    if bytes.is_empty() { Err(FileError::LinkBroken) } else { Ok(bytes) }
}

#[cfg(test)]
mod tests {
    use super::*;

    proptest::proptest! {
        #[test]
        fn what_goes_in_comes_out(bytes in proptest::collection::vec(proptest::num::u8::ANY, 1..2000)) {
            let link = address("https://x.example/app/", &bytes).unwrap();
            let payload = link.split_once(MARK).unwrap().1;
            proptest::prop_assert!(payload.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_'));
            proptest::prop_assert_eq!(compressed(payload).unwrap(), bytes);
        }

        #[test]
        fn nonsense_is_refused_or_read_and_never_panics(text in "\\PC*") {
            let _ = compressed(&text);
        }
    }

    #[test]
    fn a_link_survives_a_mail() {
        let link = address("", &[1, 2, 3, 250, 251, 252]).unwrap();
        let payload = link.split_once(MARK).unwrap().1;
        let (one, two) = payload.split_at(3);
        assert_eq!(compressed(&format!("{one}\r\n {two}).")), Ok(vec![1, 2, 3, 250, 251, 252]));
    }

    #[test]
    fn a_link_is_refused_over_its_limit_and_not_at_it() {
        let app = "https://x.example/";
        let room = MAX_LINK - app.len() - MARK.len();
        let most = room / 4 * 3;
        assert!(address(app, &vec![7; most]).is_ok());
        let refused = address(app, &vec![7; most + 3]);
        assert!(matches!(refused, Err(FileError::LinkTooLong { length }) if length > MAX_LINK), "{refused:?}");
    }

    #[test]
    fn what_is_cut_is_told() {
        assert_eq!(compressed(""), Err(FileError::LinkBroken));
        assert_eq!(compressed("A"), Err(FileError::LinkBroken));
        assert_eq!(compressed("ä"), Err(FileError::LinkBroken));
    }

    #[test]
    fn white_space_for_readers_does_not_travel() {
        assert_eq!(compact("{\n  \"a\": 1.5,\n  \"b\": \"x  y\"\n}\n"), r#"{"a":1.5,"b":"x  y"}"#);
        assert_eq!(compact("no json"), "no json");
    }
}
