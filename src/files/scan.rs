//! What is looked at before JSON is parsed: encoding and depth.

use super::FileError;

/// Deepest nesting of brackets that is read.
pub(super) const MAX_DEPTH: usize = 64;

/// The text of a JSON file: UTF-8, with or without a byte order mark.
pub(super) fn utf8(bytes: &[u8]) -> Result<&str, FileError> {
    // JSON starts with an ASCII character, so a zero among the first two bytes can only be half of a UTF-16 one.
    let utf16 = matches!(bytes, [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] | [0, ..] | [_, 0, ..]);
    if utf16 {
        return Err(FileError::Utf16);
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).map_err(|error| FileError::NotUtf8 {
        line: 1 + bytes.iter().take(error.valid_up_to()).filter(|byte| **byte == b'\n').count(),
    })?;
    if text.trim().is_empty() { Err(FileError::Empty) } else { Ok(text) }
}

/// Refuses text nested deeper than [`MAX_DEPTH`]. Without recursion: the text it is for would overflow the stack.
pub(super) fn depth(text: &str) -> Result<(), FileError> {
    let (mut depth, mut in_string, mut escaped) = (0_usize, false, false);
    for byte in text.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_string => escaped = true,
            b'"' => in_string = !in_string,
            _ if in_string => {}
            b'{' | b'[' => {
                depth += 1;
                if depth > MAX_DEPTH {
                    return Err(FileError::TooDeep { limit: MAX_DEPTH });
                }
            }
            b'}' | b']' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brackets_in_strings_do_not_count() {
        let text = format!(r#"{{"a":"\"{}","b":"\\"}}"#, "[".repeat(500));
        assert_eq!(depth(&text), Ok(()));
        assert!(depth(&format!(r#"{{"b":"\\",{}"#, "[".repeat(64))).is_err(), "an escaped backslash ends no string");
    }

    #[test]
    fn the_limit_itself_is_allowed() {
        assert_eq!(depth(&"[".repeat(64)), Ok(()));
        assert_eq!(depth(&"[".repeat(65)), Err(FileError::TooDeep { limit: 64 }));
        assert_eq!(depth(&"[]".repeat(500)), Ok(()));
    }

    #[test]
    fn encodings_are_told_apart() {
        assert_eq!(utf8(b"\xEF\xBB\xBF{}"), Ok("{}"));
        assert_eq!(utf8(b"{\0}\0"), Err(FileError::Utf16));
        assert_eq!(utf8(b"\0{\0}"), Err(FileError::Utf16));
        assert_eq!(utf8(b"\xFF\xFE{\0"), Err(FileError::Utf16));
        assert_eq!(utf8(b"{\n\"a\": \"\xE4\"}"), Err(FileError::NotUtf8 { line: 2 }));
        assert_eq!(utf8(b" \n"), Err(FileError::Empty));
        assert_eq!(utf8(b""), Err(FileError::Empty));
    }
}
