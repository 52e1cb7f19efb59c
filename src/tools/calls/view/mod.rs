//! The Calls tool's views: the list, the worksheet, the printed page, the debrief.

mod bits;
mod debrief;
mod list;
mod make;
pub mod observe;
mod paper;
mod week;
mod worksheet;

pub use debrief::DebriefView;
pub use list::CallList;
pub use make::plan_a_call;
pub use paper::{SheetView, paper};
pub use week::{AccountWeek, WeekOf, WeekView};
pub use worksheet::Worksheet;
