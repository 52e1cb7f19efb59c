//! Tests of the house itself: who may use whom, and that every sentence stands in the catalogue. Each reads the sources
//! as text, so that a breach fails here with the line that holds it.
#![allow(clippy::unwrap_used)] // a panic is how a test fails, in its helpers too

mod boundaries;
mod house;
mod locale;
mod rules;
mod source;
mod words;
