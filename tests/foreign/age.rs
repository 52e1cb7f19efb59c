//! Encrypts and decrypts files, for a program that somebody else wrote: `cargo run --features engine --example age -- …`
//! - `seal FILE PASSPHRASE INTO`
//! - `open FILE PASSPHRASE INTO`

#![allow(clippy::expect_used)] // it is a test's half: it may fail loudly

use groundplan::engine::{Reply, Request, answer};
use groundplan::files::sealed::Passphrase;

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [what, file, passphrase, into] = words.as_slice() else { panic!("seal or open, a file, a passphrase, a file") };
    let bytes = std::fs::read(file).expect("a file");
    let passphrase = Passphrase::new(passphrase.clone()).expect("a passphrase");
    let request = match what.as_str() {
        "seal" => Request::Seal { bytes, passphrase },
        _ => Request::Open { bytes, passphrase },
    };
    match answer(request) {
        Ok(Reply::File { bytes }) => std::fs::write(into, bytes).expect("written"),
        other => {
            eprintln!("{other:?}");
            std::process::exit(1);
        }
    }
}
