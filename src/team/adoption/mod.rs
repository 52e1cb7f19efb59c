//! How a way of working takes hold: how large the change is, in which order it comes, what is in the way, what happens after
//! the training, and whether it is in use.
//!
//! "Implementing a Unified Sales Process / Expand Account Wallet Share" (2014); R. Ruff, "New sales strategy process being
//! implemented – caution ahead!" (2012).

mod checklists;
mod insights;
mod missing;
mod model;
mod order;
mod picture;
mod schedule;
mod sections;
mod sheet;
mod size;
mod uses;

pub use checklists::{OBSTACLES, SYMPTOMS};
pub use insights::findings;
pub use missing::missing;
pub use model::{
    Activity, Answer, Audience, Barrier, Disposition, Event, Gap, History, Part, Programme, Role, Size, State, Step,
    VERSION, Vehicle,
};
pub use order::moved;
pub use picture::use_picture;
pub use schedule::{Standing, board, generate, standing};
pub use sections::{BARRIERS, EVENTS, ROLES, STEPS};
pub use sheet::plan_sheet;
pub use size::{Sized, sized};
pub use uses::{RepUse, Uses, percent, uses};

#[cfg(test)]
mod fixture;
