//! The playbook: kept for this space, edited on its page, taken from a file.

pub mod book;
mod fields;
mod import;
mod page;

pub use import::PlaybookImport;
pub use page::PlaybookPage;
