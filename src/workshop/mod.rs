//! A trainer's workshop: one case for everybody, what each made of it, and where the room differs.

mod answer;
mod board;
#[cfg(test)]
mod fixture;
mod model;
mod picture;
mod questions;
mod table;
#[cfg(test)]
mod tests;
mod unsolved;

pub use answer::{Answer, Found, Placed, Seen, Way, tell_apart};
pub use board::{AUTHORITIES, Board, PersonRow, STANCES};
pub use model::{Attempt, Checklist, News, Received, Workshop, begun};
pub use picture::heat;
pub use questions::questions;
pub use table::grid;
pub use unsolved::{HandsOut, unsolved};
