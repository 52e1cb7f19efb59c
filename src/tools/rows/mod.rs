//! Rows as data: what may be said of a row of the plan, so that one view serves every table.
//!
//! A tool describes its rows ([`Section`]) and one view (`view.rs`) shows them, adds, edits and removes. Reading and
//! writing go through the row's JSON, by the names the file format has.

mod value;
#[cfg(feature = "ui")]
pub mod view;

pub use value::{money, read, read_at, write};

/// The rows of one table as a tool shows them. Texts stand in the catalogue as `row-TABLE`, `row-TABLE-add`,
/// `row-TABLE-none`, `row-TABLE-example`, `row-TABLE-removed`, and `row-TABLE-FIELD` for each field.
#[derive(Debug, Clone, Copy)]
pub struct Section {
    /// The table, as in paths and files.
    pub table: &'static str,
    /// The field that names the row: the one line typed to add it.
    pub lead: &'static str,
    /// Everything else that may be said of it; at most six.
    pub fields: &'static [Field],
}

/// One field of a row.
#[derive(Debug, Clone, Copy)]
pub struct Field {
    /// Its name in the row's JSON; a slash leads into an object (`sentence/because`).
    pub name: &'static str,
    /// What it holds.
    pub kind: Kind,
}

/// What a field holds, and so how it is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// One line of text.
    Line,
    /// Several lines of text.
    Text,
    /// A calendar date.
    Date,
    /// A whole number from 0 to the given one.
    Number(u8),
    /// An amount with its currency.
    Money,
    /// Yes or no.
    Tick,
    /// A stored word of an enumeration; texts are `GROUP-WORD`.
    Words(&'static str, &'static [&'static str]),
    /// A step of a scale from 1 to the given one; texts are `GROUP-N`.
    Scale(&'static str, u8),
    /// A key of the playbook.
    Playbook(List),
    /// Another row of the plan, by the table's name.
    Row(&'static str),
    /// One of our own people, by name.
    Colleague,
}

/// Lists of the playbook a field can point into.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum List {
    /// Discovery topics.
    Topics,
    /// The customer's steps.
    Steps,
    /// Our stages.
    Stages,
}

/// A field, in one short line.
#[must_use]
pub const fn field(name: &'static str, kind: Kind) -> Field {
    Field { name, kind }
}

impl Field {
    /// The way to it inside the row.
    pub fn path(&self) -> impl Iterator<Item = &'static str> {
        self.name.split('/')
    }

    /// The end of its message key.
    #[must_use]
    pub fn key(&self) -> String {
        self.name.replace(['/', '_'], "-")
    }
}
