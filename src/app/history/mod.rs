//! Histories in the app: kept behind what is saved, shown as a timeline, and what makes two copies of a plan one.

mod ask;
mod before;
mod keep;
mod meet;
mod page;
mod restore;
mod undecided;
mod who;

pub use ask::without;
pub use before::{before_a_decision, end_of};
pub use keep::{catch_up, follow, forget, has_histories, undecided, up_to_date};
pub use meet::{Meet, listed, noted, take_in};
pub use page::{HistoryPage, Lines, since_lines};
