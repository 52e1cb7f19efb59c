//! From bytes to text, in whatever encoding a spreadsheet left them.

use crate::files::FileError;
use crate::text::Msg;

/// How a file's text is encoded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8.
    Utf8,
    /// UTF-16, low byte first ("Unicode text" of a spreadsheet).
    Utf16Le,
    /// UTF-16, high byte first.
    Utf16Be,
    /// Windows-1252, the Western European encoding of older systems.
    Legacy,
}

impl Encoding {
    /// Its name.
    #[must_use]
    pub fn message(self) -> Msg {
        match self {
            Self::Utf8 => msg!("csv-encoding-utf8"),
            Self::Utf16Le | Self::Utf16Be => msg!("csv-encoding-utf16"),
            Self::Legacy => msg!("csv-encoding-legacy"),
        }
    }
}

/// How many bytes the guess looks at.
const SAMPLE: usize = 2_000;

/// The text of a file. `legacy` decodes Windows-1252 (the browser has a decoder for it).
///
/// # Errors
/// [`FileError::Empty`], [`FileError::Workbook`] or [`FileError::NotText`].
pub(super) fn decode(bytes: &[u8], legacy: &dyn Fn(&[u8]) -> String) -> Result<(String, Encoding), FileError> {
    // A workbook is a zip archive, or in its older form a compound file.
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"\xD0\xCF\x11\xE0") {
        return Err(FileError::Workbook);
    }
    let (text, encoding) = match bytes {
        [0xFF, 0xFE, rest @ ..] => (utf16(rest, u16::from_le_bytes), Encoding::Utf16Le),
        [0xFE, 0xFF, rest @ ..] => (utf16(rest, u16::from_be_bytes), Encoding::Utf16Be),
        _ => match zeros(bytes) {
            Some(Encoding::Utf16Le) => (utf16(bytes, u16::from_le_bytes), Encoding::Utf16Le),
            Some(_) => (utf16(bytes, u16::from_be_bytes), Encoding::Utf16Be),
            None => match std::str::from_utf8(bytes) {
                Ok(text) => (text.strip_prefix('\u{FEFF}').unwrap_or(text).to_owned(), Encoding::Utf8),
                Err(_) => (legacy(bytes), Encoding::Legacy),
            },
        },
    };
    if text.trim().is_empty() {
        return Err(FileError::Empty);
    }
    if is_text(&text) { Ok((text, encoding)) } else { Err(FileError::NotText) }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units = bytes.chunks(2).map(|pair| match pair {
        [a, b] => unit([*a, *b]),
        _ => u16::from(b'?'), // half a character at the end of a file that was cut off
    });
    char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}

/// UTF-16 without a byte order mark: in a Western table nearly every second byte is zero, always on the same side.
fn zeros(bytes: &[u8]) -> Option<Encoding> {
    let sample: Vec<[u8; 2]> = bytes.chunks_exact(2).take(SAMPLE).filter_map(|pair| pair.try_into().ok()).collect();
    let high = sample.iter().filter(|[first, second]| *first == 0 && *second != 0).count();
    let low = sample.iter().filter(|[first, second]| *first != 0 && *second == 0).count();
    // A fifth suffices: the header may be English and every row below it Chinese.
    let many = |zeros: usize, others: usize| zeros * 5 >= sample.len() && zeros > others * 20 && zeros > 0;
    match (many(low, high), many(high, low)) {
        (true, _) => Some(Encoding::Utf16Le),
        (_, true) => Some(Encoding::Utf16Be),
        _ => None,
    }
}

/// Text holds no zeros and hardly a control character; what else looks like text is left to the person to judge.
fn is_text(text: &str) -> bool {
    let odd = |c: &char| c.is_control() && !matches!(c, '\t' | '\n' | '\r' | '\u{B}' | '\u{C}' | '\u{1A}' | '\u{85}');
    let zeros = text.contains('\0');
    !zeros && text.chars().filter(odd).count() * 100 <= text.chars().count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn no_legacy(_: &[u8]) -> String {
        panic!("not legacy")
    }

    /// Windows-1252 as far as these tests need it.
    fn latin(bytes: &[u8]) -> String {
        bytes.iter().map(|byte| char::from(*byte)).collect()
    }

    fn wide(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(bytes).collect()
    }

    #[test]
    fn every_encoding_gives_the_same_text() {
        let text = "Name;City\nMüller 𐍈;Köln\n";
        assert_eq!(decode(text.as_bytes(), &no_legacy), Ok((text.into(), Encoding::Utf8)));
        assert_eq!(decode(format!("\u{FEFF}{text}").as_bytes(), &no_legacy), Ok((text.into(), Encoding::Utf8)));
        for mark in ["", "\u{FEFF}"] {
            let marked = format!("{mark}{text}");
            let little = wide(&marked, u16::to_le_bytes);
            assert_eq!(decode(&little, &no_legacy), Ok((text.into(), Encoding::Utf16Le)));
            let big = wide(&marked, u16::to_be_bytes);
            assert_eq!(decode(&big, &no_legacy), Ok((text.into(), Encoding::Utf16Be)));
        }
        assert_eq!(decode(b"Name\nM\xFCller\n", &latin), Ok(("Name\nMüller\n".into(), Encoding::Legacy)));
    }

    #[test]
    fn a_wide_table_of_chinese_names_needs_no_mark() {
        let text = format!("Name,City,Country\n{}", "東京電力,東京,日本\n".repeat(3));
        let wide = wide(&text, u16::to_le_bytes);
        assert_eq!(decode(&wide, &no_legacy), Ok((text, Encoding::Utf16Le)));
    }

    #[test]
    fn what_is_no_text_is_refused() {
        assert_eq!(decode(b"PK\x03\x04....", &latin), Err(FileError::Workbook));
        assert_eq!(decode(b"\xD0\xCF\x11\xE0\xA1", &latin), Err(FileError::Workbook));
        assert_eq!(decode(b"", &latin), Err(FileError::Empty));
        assert_eq!(decode(b"\xEF\xBB\xBF \r\n", &latin), Err(FileError::Empty));
        assert_eq!(decode(b"\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\x02\0", &latin), Err(FileError::NotText));
        let noise: Vec<u8> = (0..5_000_u32).map(|n| n.wrapping_mul(2_654_435_761).to_be_bytes()[1]).collect();
        assert_eq!(decode(&noise, &latin), Err(FileError::NotText));
    }

    #[test]
    fn a_cut_off_file_does_not_panic() {
        let wide = wide("\u{FEFF}Name\n𐍈", u16::to_le_bytes);
        for end in 0..wide.len() {
            let _ = decode(&wide[..end], &latin);
        }
    }
}
