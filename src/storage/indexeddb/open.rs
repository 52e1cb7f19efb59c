//! Opening, upgrading and erasing the database, and noticing when another tab needs it closed.

use super::transaction::{Store, Transaction, is_named, told};
use super::versions::{Version, climb};
use crate::storage::{Result, StorageError};
use gloo_events::EventListener;
use gloo_timers::future::TimeoutFuture;
use indexed_db_futures::Build;
use indexed_db_futures::OpenDbResult;
use indexed_db_futures::database::Database;
use indexed_db_futures::error::{Error, OpenDbError};
use indexed_db_futures::future::OpenDbRequest;
use indexed_db_futures::internals::SystemRepr;
use std::cell::{Cell, RefCell};
use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::rc::Rc;
use std::task::Poll;
use wasm_bindgen::JsCast;

/// How often a slow opening is looked at, in milliseconds.
const TICK: u32 = 250;
/// For how many ticks another tab may hold on before we say that it blocks us (1 s: it may be finishing a save).
const PATIENCE: u32 = 4;
/// After how many ticks without any answer the database counts as unavailable (10 s: a cold disk takes its time).
const SILENCE: u32 = 40;

/// An open connection. It closes itself when another tab upgrades or erases the database, so that we never block one.
pub(super) struct Connection {
    db: Database,
    closed: Rc<RefCell<Option<StorageError>>>,
    newer: Option<StorageError>,
    _listeners: [EventListener; 2],
}

impl Connection {
    /// Opens the database, making or upgrading it where needed.
    ///
    /// # Errors
    /// [`StorageError::Blocked`] about a second after another tab proved to hold an older version open (the upgrade goes
    /// on behind, so that trying again finds it done); [`StorageError::TooNew`] when a newer app made the database and this
    /// one finds nothing in it (otherwise it is opened, and every write refused); [`StorageError::Unavailable`] where the browser offers none or it does not answer.
    pub async fn open(name: &str) -> Result<Self> {
        let blocked = Rc::new(Cell::new(false));
        let request = request(name, &blocked).map_err(told_at_opening)?;
        let mut opening = Opening(Some(request));
        match patiently(poll_fn(|cx| opening.poll(cx)), &blocked).await? {
            Ok(db) => Ok(Self::listening(db)),
            Err(OpenDbError::Base(Error::DomException(exception))) if is_named(&exception, "VersionError") => {
                Self::look(name).await
            }
            Err(error) => Err(told_at_opening(error)),
        }
    }

    /// Opens the database of a newer app as it is. What this app knows by name can be read, and nothing written.
    async fn look(name: &str) -> Result<Self> {
        let request = Database::open(name).build().map_err(told_at_opening)?;
        let db = request.await.map_err(told_at_opening)?;
        let newer = StorageError::TooNew { found: whole(db.version()), known: Version::NEWEST.number() };
        if Store::ALL.iter().all(|store| db.object_store_names().any(|name| name == store.name())) {
            let mut look = Self::listening(db);
            look.newer = Some(newer);
            return Ok(look);
        }
        db.close();
        Err(newer)
    }

    /// Why nothing can be written, where the database is open all the same.
    pub fn newer(&self) -> Option<StorageError> {
        self.newer.clone()
    }

    fn listening(db: Database) -> Self {
        let closed = Rc::new(RefCell::new(None));
        let target = db.as_sys().clone();
        let versions = EventListener::new(&target, "versionchange", {
            let (target, closed) = (target.clone(), closed.clone());
            move |event| {
                target.close();
                let event = event.dyn_ref::<web_sys::IdbVersionChangeEvent>();
                let newer = event.and_then(web_sys::IdbVersionChangeEvent::new_version);
                *closed.borrow_mut() = Some(newer.map_or_else(
                    || StorageError::Unavailable("the database was erased".into()),
                    |found| StorageError::TooNew { found: whole(found), known: Version::NEWEST.number() },
                ));
            }
        });
        let lost = EventListener::new(&target, "close", {
            let closed = closed.clone();
            move |_| *closed.borrow_mut() = Some(StorageError::Unavailable("the browser closed the database".into()))
        });
        Self { db, closed, newer: None, _listeners: [versions, lost] }
    }

    /// A transaction that only reads.
    pub fn read(&self, stores: &[Store]) -> Result<Transaction<'_>> {
        self.usable()?;
        Transaction::read(&self.db, stores)
    }

    /// A transaction that writes.
    pub fn write(&self, stores: &[Store]) -> Result<Transaction<'_>> {
        self.usable()?;
        self.newer().map_or(Ok(()), Err)?;
        Transaction::write(&self.db, stores)
    }

    fn usable(&self) -> Result<()> {
        self.closed.borrow().clone().map_or(Ok(()), Err)
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        self.db.as_sys().close();
    }
}

fn request(name: &str, blocked: &Rc<Cell<bool>>) -> OpenDbResult<OpenDbRequest> {
    let blocked = blocked.clone();
    Database::open(name)
        .with_version(Version::NEWEST.number())
        .with_on_blocked(move |_| {
            blocked.set(true);
            Ok(())
        })
        .with_on_upgrade_needed(|event, db| match Version::of_number(event.old_version()) {
            Some(from) => climb(from, &db), // an error is thrown by the library, which aborts the upgrade
            None => Err(Error::from(js_sys::Error::new("unknown version"))),
        })
        .build()
}

/// An opening under way. It must never be dropped halfway: without its listener the browser would still raise the
/// version, and leave a database without stores. So whoever gives up lets it go on behind.
struct Opening(Option<OpenDbRequest>);

impl Opening {
    fn poll(&mut self, cx: &mut std::task::Context<'_>) -> Poll<OpenDbResult<Database>> {
        let Some(request) = self.0.as_mut() else { return Poll::Pending };
        let answer = Pin::new(request).poll(cx);
        if answer.is_ready() {
            self.0 = None;
        }
        answer
    }
}

impl Drop for Opening {
    fn drop(&mut self) {
        if let Some(request) = self.0.take() {
            wasm_bindgen_futures::spawn_local(async {
                if let Ok(db) = request.await {
                    db.close();
                }
            });
        }
    }
}

/// Waits for an answer, but not for a tab that does not let go, nor for ever.
async fn patiently<T>(answer: impl Future<Output = T>, blocked: &Cell<bool>) -> Result<T> {
    let mut answer = pin!(answer);
    let mut held_up = 0;
    for _ in 0..SILENCE {
        let mut tick = TimeoutFuture::new(TICK);
        let first = poll_fn(|cx| match answer.as_mut().poll(cx) {
            Poll::Ready(answer) => Poll::Ready(Some(answer)),
            Poll::Pending => Pin::new(&mut tick).poll(cx).map(|()| None),
        });
        if let Some(answer) = first.await {
            return Ok(answer);
        }
        held_up += u32::from(blocked.get());
        if held_up >= PATIENCE {
            return Err(StorageError::Blocked);
        }
    }
    Err(StorageError::Unavailable("the database does not answer".into()))
}

/// Erases a database with everything in it; one that is not there is erased already.
pub(super) async fn erase(name: &str) -> Result<()> {
    let request = Database::delete_by_name(name).map_err(told_at_opening)?;
    // Erasing has no `blocked` event here: if it takes that long, somebody holds on. It happens once they let go.
    match patiently(request, &Cell::new(true)).await {
        Ok(answer) => answer.map_err(told),
        Err(error) => Err(error),
    }
}

fn told_at_opening(error: OpenDbError) -> StorageError {
    match error {
        OpenDbError::Base(error) => match told(error) {
            StorageError::Aborted(reason) => StorageError::Unavailable(reason),
            other => other,
        },
        other => StorageError::Unavailable(other.to_string()),
    }
}

/// A version as IndexedDB counts them; the specification allows more than 32 bits.
fn whole(version: f64) -> u32 {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // saturates, which is what is wanted
    let whole = version as u32;
    whole
}
