//! People: who decides, who is for us, and what proves it.

pub mod capture; // one line of text becomes a person
pub mod compare; // two sales side by side
pub mod curves; // lines of influence between two players
pub mod drawing; // the map as a picture
pub mod edits; // what an edit of a person does to the plan
pub mod evidence; // whose word it is, and what it still proves
pub mod fit; // fitting words under a node
mod insights;
pub mod layout; // where each player stands on the map
pub mod moves; // arrow keys and drops on that map
pub mod org; // who reports to whom
pub mod place; // four questions that place a person
pub mod reading; // what the plan means for its people
pub mod words; // what is said of a player

#[cfg(feature = "ui")]
pub mod quick; // adding people in one line
#[cfg(feature = "ui")]
pub mod view;

pub use insights::RULES;

#[cfg(test)]
mod fixture;
