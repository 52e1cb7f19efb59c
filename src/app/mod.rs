//! The app: shell, routes, palette, notices. Everything meets here, and only here are there addresses.

pub mod agenda;
mod index;
pub mod out;
pub mod route;
pub mod search;
pub mod summary;
pub mod trouble;

#[cfg(feature = "ui")]
mod account;
#[cfg(feature = "ui")]
mod accounts;
#[cfg(feature = "ui")]
mod arrive;
#[cfg(feature = "ui")]
mod arriving;
#[cfg(feature = "ui")]
mod backups;
#[cfg(feature = "ui")]
mod bring_back;
#[cfg(feature = "ui")]
mod cabinet;
#[cfg(feature = "ui")]
mod calls;
#[cfg(feature = "ui")]
mod chunk;
#[cfg(feature = "ui")]
mod crm;
#[cfg(feature = "ui")]
mod debriefs;
#[cfg(feature = "ui")]
mod delete;
#[cfg(feature = "ui")]
mod engine_call;
#[cfg(feature = "ui")]
mod history;
#[cfg(feature = "ui")]
mod import;
#[cfg(feature = "ui")]
mod import_back;
#[cfg(feature = "ui")]
mod import_many;
#[cfg(feature = "ui")]
mod import_plan;
#[cfg(feature = "ui")]
mod late;
#[cfg(feature = "ui")]
mod lead;
#[cfg(feature = "ui")]
mod look;
#[cfg(feature = "ui")]
mod meeting;
#[cfg(feature = "ui")]
mod observe;
#[cfg(feature = "ui")]
mod palette;
#[cfg(feature = "ui")]
mod playbook;
#[cfg(feature = "ui")]
mod preferences;
#[cfg(feature = "ui")]
mod received;
#[cfg(feature = "ui")]
mod recovery;
#[cfg(feature = "ui")]
mod restore;
#[cfg(feature = "ui")]
mod review;
#[cfg(feature = "ui")]
mod rewrite;
#[cfg(feature = "ui")]
mod saving;
#[cfg(feature = "ui")]
mod settings;
#[cfg(feature = "ui")]
mod share;
#[cfg(feature = "ui")]
mod shared;
#[cfg(feature = "ui")]
mod shell;
#[cfg(feature = "ui")]
mod start;
#[cfg(feature = "ui")]
mod state;
#[cfg(feature = "ui")]
mod today;
#[cfg(feature = "ui")]
mod unlock;
#[cfg(feature = "ui")]
mod update;
#[cfg(feature = "ui")]
mod vigil;
#[cfg(feature = "ui")]
mod workshops;

#[cfg(feature = "ui")]
pub use chunk::{Loaders, Pages, Work};
#[cfg(feature = "ui")]
pub use start::start;
