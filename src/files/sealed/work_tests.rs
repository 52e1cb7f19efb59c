//! Encrypting and decrypting: what comes back, and what is refused. Little work each, or the tests would take minutes.

use super::work::seal_with;
use super::*;
use age::armor::Format;
use proptest::prelude::*;
use std::io::Write;
use std::iter;

const LITTLE: u8 = 2;

fn words(text: &str) -> Passphrase {
    Passphrase::new(text.into()).unwrap()
}

fn sealed_as(plain: &[u8], format: Format) -> Vec<u8> {
    seal_with(plain, &words("correct horse"), LITTLE, format).unwrap()
}

fn sealed(plain: &[u8]) -> Vec<u8> {
    sealed_as(plain, Format::Binary)
}

fn opened(bytes: &[u8]) -> Result<Vec<u8>, SealedError> {
    open(bytes, &words("correct horse"))
}

/// The bytes with one word of their header replaced by another.
fn reworded(bytes: &[u8], from: &str, to: &str) -> Vec<u8> {
    let at = bytes.windows(from.len()).position(|window| window == from.as_bytes()).unwrap();
    [&bytes[..at], to.as_bytes(), &bytes[at + from.len()..]].concat()
}

#[test]
fn what_we_write_opens_again_and_is_as_hard_as_the_tool_makes_it() {
    let written = seal(b"the plan", &words("correct horse")).unwrap();
    assert!(written.starts_with(ARMOURED) && is_sealed(&written));
    assert_eq!(opened(&written), Ok(b"the plan".to_vec()));
    assert_eq!(open(&written, &words("battery staple")), Err(SealedError::WrongPassphrase));
    let bytes = seal_with(b"", &words("x"), WORK, Format::Binary).unwrap();
    let header = String::from_utf8_lossy(&bytes[..80]).into_owned();
    assert!(header.lines().nth(1).unwrap().ends_with(" 18"), "{header}");
}

#[test]
fn two_files_of_one_plan_and_passphrase_have_nothing_in_common() {
    let (one, other) = (sealed(b"the plan"), sealed(b"the plan"));
    assert_ne!(one[one.len() - 24..], other[other.len() - 24..]);
}

#[test]
fn letters_that_a_mail_program_has_had_its_way_with_are_read() {
    let text = String::from_utf8(sealed_as(b"the plan", Format::AsciiArmor)).unwrap();
    for mailed in [text.replace('\n', "\r\n"), format!("\u{FEFF}{text}"), format!("\n  {text}\n\n")] {
        assert_eq!(opened(mailed.as_bytes()), Ok(b"the plan".to_vec()), "{mailed:?}");
    }
}

#[test]
fn a_file_for_a_key_says_so() {
    let key = age::x25519::Identity::generate().to_public();
    let encryptor = age::Encryptor::with_recipients(iter::once(&key as &dyn age::Recipient)).unwrap();
    let mut writer = encryptor.wrap_output(Vec::new()).unwrap();
    writer.write_all(b"the plan").unwrap();
    assert_eq!(opened(&writer.finish().unwrap()), Err(SealedError::ForAKey));
}

#[test]
fn more_work_than_can_be_waited_for_is_not_begun() {
    let little = format!(" {LITTLE}\n");
    for found in [MOST_WORK + 1, 30, 63] {
        let heavy = reworded(&sealed(b"the plan"), &little, &format!(" {found}\n"));
        assert_eq!(opened(&heavy), Err(SealedError::TooMuchWork { found }));
    }
    for nonsense in [" 0\n", " 02\n", " 256\n", " -1\n", " x\n"] {
        assert_eq!(opened(&reworded(&sealed(b""), &little, nonsense)), Err(SealedError::Damaged), "{nonsense:?}");
    }
}

#[test]
fn what_is_no_encrypted_file_says_so() {
    for other in ["", "age", "{}", "age-encryption.org/v2\n-> x\n---\n"] {
        assert_eq!(opened(other.as_bytes()), Err(SealedError::NotSealed), "{other:?}");
    }
    for cut in ["age-encryption.org/v1", "age-encryption.org/v10\n", "-----BEGIN AGE ENCRYPTED FILE-----\n"] {
        assert!(matches!(opened(cut.as_bytes()), Err(SealedError::Damaged | SealedError::NotSealed)), "{cut:?}");
    }
}

#[test]
fn what_was_cut_off_or_changed_says_so() {
    let whole = sealed(&vec![7; 70_000]);
    let header = whole.windows(4).position(|window| window == b"--- ").unwrap();
    for length in [whole.len() - 1, whole.len() - 66_000, header + 3, header + 30, header + 55] {
        assert_eq!(opened(&whole[..length]), Err(SealedError::Damaged), "{length} of {}", whole.len());
    }
    let longer = [whole.as_slice(), b"more"].concat();
    assert_eq!(opened(&longer), Err(SealedError::Damaged));
    let mut changed = whole.clone();
    *changed.last_mut().unwrap() ^= 1;
    assert_eq!(opened(&changed), Err(SealedError::Damaged));
}

#[test]
fn the_limits_of_plain_files_hold_for_what_is_inside() {
    let limit = crate::files::MAX_BYTES;
    let beyond = vec![b' '; usize::try_from(limit).unwrap() + 1];
    assert_eq!(opened(&sealed(&beyond)), Err(SealedError::TooLarge { size: limit + 1, limit }));
    let beyond = vec![b' '; usize::try_from(MAX_SEALED).unwrap() + 1];
    assert_eq!(opened(&beyond), Err(SealedError::TooLarge { size: MAX_SEALED + 1, limit: MAX_SEALED }));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn whatever_is_sealed_opens_as_it_was(plain: Vec<u8>, text in "\\PC{1,40}", armoured: bool) {
        let Some(passphrase) = Passphrase::new(text) else { return Ok(()) };
        let format = if armoured { Format::AsciiArmor } else { Format::Binary };
        let sealed = seal_with(&plain, &passphrase, LITTLE, format).unwrap();
        prop_assert!(is_sealed(&sealed));
        prop_assert_eq!(open(&sealed, &passphrase), Ok(plain));
    }

    #[test]
    fn a_changed_byte_never_opens_as_something_else(at: prop::sample::Index, bit in 0..8_u8, armoured: bool) {
        let format = if armoured { Format::AsciiArmor } else { Format::Binary };
        let mut bytes = sealed_as(b"the plan", format);
        let at = at.index(bytes.len());
        bytes[at] ^= 1 << bit;
        // White space around the letters may change; nothing else does without being noticed.
        prop_assert!(opened(&bytes).is_ok_and(|plain| plain == b"the plan" && armoured) || opened(&bytes).is_err());
    }
}
