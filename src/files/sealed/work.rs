//! The encryption itself, by the library of the format's second author.

use super::{MAX_BACKUP, MAX_SEALED, MOST_WORK, Passphrase, SealedError, WORK, is_sealed, trimmed, within};
use crate::files::{FileError, check_size_of};
use age::armor::{ArmoredReader, ArmoredWriter, Format};
use age::scrypt::{Identity, Recipient};
use age::secrecy::SecretString;
use age::{DecryptError, Decryptor, Encryptor};
use std::io::{self, Read, Write};
use std::iter;

/// Encrypts a file. The result is written in letters, a third longer than bytes: it survives every mail program, and can be
/// pasted where a file cannot be attached.
///
/// # Errors
/// Those of writing into memory; none can be provoked.
pub fn seal(plain: &[u8], passphrase: &Passphrase) -> io::Result<Vec<u8>> {
    seal_with(plain, passphrase, WORK, Format::AsciiArmor)
}

/// [`seal`] with the given work, from 1 to 63.
pub(super) fn seal_with(plain: &[u8], passphrase: &Passphrase, work: u8, format: Format) -> io::Result<Vec<u8>> {
    let mut recipient = Recipient::new(secret(passphrase));
    recipient.set_work_factor(work);
    // The library's own words for it are never needed, and large.
    let encryptor = Encryptor::with_recipients(iter::once(&recipient as &dyn age::Recipient))
        .map_err(|_| io::Error::from(io::ErrorKind::InvalidInput))?;
    let mut writer = encryptor.wrap_output(ArmoredWriter::wrap_output(Vec::new(), format)?)?;
    writer.write_all(plain)?;
    writer.finish()?.finish()
}

/// Decrypts a file, written in letters or in bytes. The limits of the plain file are checked as well.
///
/// # Errors
/// [`SealedError`]. A file whose encrypted key was changed cannot be told from one with another passphrase.
pub fn open(sealed: &[u8], passphrase: &Passphrase) -> Result<Vec<u8>, SealedError> {
    within(sealed.len() as u64, MAX_SEALED).map_err(too_large)?;
    if !is_sealed(sealed) {
        return Err(SealedError::NotSealed);
    }
    let decryptor = Decryptor::new_buffered(ArmoredReader::new(trimmed(sealed))).map_err(reason)?;
    if !decryptor.is_scrypt() {
        return Err(SealedError::ForAKey);
    }
    let mut identity = Identity::new(secret(passphrase));
    identity.set_max_work_factor(MOST_WORK);
    let opened = decryptor.decrypt(iter::once(&identity as &dyn age::Identity)).map_err(reason)?;
    let mut plain = Vec::new();
    // One byte over the limit tells that it is over; how far over, nobody has to know.
    opened.take(MAX_BACKUP + 1).read_to_end(&mut plain).map_err(|_| SealedError::Damaged)?;
    check_size_of(plain.len() as u64, &plain).map_err(too_large)?;
    Ok(plain)
}

fn secret(Passphrase(words): &Passphrase) -> SecretString {
    SecretString::from(words.clone())
}

fn reason(error: DecryptError) -> SealedError {
    match error {
        DecryptError::DecryptionFailed => SealedError::WrongPassphrase,
        DecryptError::ExcessiveWork { required, .. } if required > MOST_WORK => {
            SealedError::TooMuchWork { found: required }
        }
        DecryptError::UnknownFormat => SealedError::NotSealed,
        _ => SealedError::Damaged,
    }
}

fn too_large(error: FileError) -> SealedError {
    match error {
        FileError::TooLarge { size, limit } => SealedError::TooLarge { size, limit },
        _ => SealedError::Damaged,
    }
}
