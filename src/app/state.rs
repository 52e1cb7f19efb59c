//! What the whole app shares: where the user is, the storage, the author, the notices.

use super::look::look_store;
use super::playbook::book::{Book, Shelf, mark};
use super::route::{Place, Route, Space};
use super::summary::{Known, summarise};
use crate::editor::browser::{new_id, now, today};
use crate::editor::journal::Journal;
use crate::editor::live::{Editor, Tabs, channel_name};
use crate::plan::{About, Arrange, Author, Id, OnClash, Patch, Plan, Summary, apply};
use crate::playbook::Playbook;
use crate::storage::{Storage, StorageError, Store};
use crate::text::live::t;
use crate::tools::desk::Desk;
use crate::ui::Notices;
use leptos::prelude::*;
use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;
use time::Date;
use wasm_bindgen_futures::spawn_local;

/// The app's shared state; a handle, provided as context.
#[derive(Clone, Copy)]
pub struct App {
    /// Where the user is.
    pub route: RwSignal<Route>,
    /// Own accounts or the sample; fixed for the life of this state.
    pub space: Space,
    store: StoredValue<Rc<Store>, LocalStorage>,
    tabs: StoredValue<Option<Rc<Tabs>>, LocalStorage>,
    journal: StoredValue<Journal, LocalStorage>,
    /// Notices at the foot of the screen.
    pub notices: Notices,
    /// How this organisation sells, for whoever reads it without following it.
    pub playbook: StoredValue<Arc<Playbook>>,
    /// The same as it is written, followed and changed.
    pub book: Book,
    /// Whoever edits here.
    pub author: RwSignal<Author>,
    /// All accounts in brief; `None` until they are read.
    pub summaries: RwSignal<Option<Arc<Vec<Summary>>>>,
    /// Today; moves on at midnight.
    pub today: RwSignal<Date>,
    /// The open plan, for undo, palette and the saved-state indicator.
    pub open: RwSignal<Option<Editor>>,
    /// The desk of the open plan, for what the palette does there.
    pub desk: RwSignal<Option<Desk>>,
    /// Whether the palette is open.
    pub palette: RwSignal<bool>,
    /// Whether the share dialog is open.
    pub sharing: RwSignal<bool>,
    /// Whether the new-account dialog is open.
    pub creating: RwSignal<bool>,
    /// Files on their way to the import place.
    pub arrived: RwSignal<Vec<web_sys::File>, LocalStorage>,
}

thread_local! {
    /// What the screen found in the open plan last, so that a save need not find it again.
    static KNOWN: RefCell<Option<Known>> = const { RefCell::new(None) };
}

/// Keeps what was found in the open plan for the save that follows.
pub fn remember(known: Known) {
    KNOWN.set(Some(known));
}

/// The name of a space's database.
#[must_use]
pub fn database_name(space: Space) -> String {
    format!("groundplan-{}", space.name())
}

/// Opens a space's storage; a browser without a database gets one in memory.
///
/// # Errors
/// Everything but a missing database: a database that is blocked, too new or damaged is told, never replaced.
pub async fn open_store(space: Space, shelf: Shelf) -> Result<Store, StorageError> {
    let brief: crate::storage::Summarise = Rc::new(move |plan: &Plan| {
        let playbook = shelf.borrow().clone();
        KNOWN.with_borrow(|known| summarise(plan, &playbook, today(), now(), known.as_ref()))
    });
    if space == Space::File {
        return look_store(brief).await;
    }
    match Store::open(&database_name(space), brief.clone()).await {
        Err(StorageError::Unavailable(_)) => Ok(Store::in_memory(brief)),
        opened => opened,
    }
}

impl App {
    /// The state over an opened store.
    #[must_use]
    pub fn new(space: Space, route: RwSignal<Route>, store: Store, book: Book, author: Author) -> Self {
        let app = Self {
            route,
            space,
            store: StoredValue::new_local(Rc::new(store)),
            tabs: StoredValue::new_local(None),
            journal: StoredValue::new_local(Journal::new(space.name(), new_id())),
            notices: Notices::new(t(&msg!("close"))),
            playbook: StoredValue::new(book.now().playbook().clone()),
            book,
            author: RwSignal::new(author),
            summaries: RwSignal::new(None),
            today: RwSignal::new(today()),
            open: RwSignal::new(None),
            desk: RwSignal::new(None),
            palette: RwSignal::new(false),
            sharing: RwSignal::new(false),
            creating: RwSignal::new(false),
            arrived: RwSignal::new_local(Vec::new()),
        };
        let tabs = Tabs::listen(&channel_name(space.name()), move |message| app.heard(&message));
        app.tabs.set_value(tabs.map(Rc::new));
        app.begin();
        app
    }

    /// The state of the view this is called from.
    ///
    /// # Panics
    /// Never in the app: the root provides it.
    #[must_use]
    pub fn here() -> Self {
        expect_context()
    }

    /// The storage.
    #[must_use]
    pub fn store(&self) -> Rc<Store> {
        self.store.get_value()
    }

    /// This tab's journal.
    #[must_use]
    pub fn journal(&self) -> Journal {
        self.journal.get_value()
    }

    /// The link to a place in this space.
    #[must_use]
    pub fn href(&self, place: Place) -> String {
        Route::new(self.space, place).href()
    }

    /// Goes to a place in this space.
    pub fn go(&self, place: Place) {
        go_to(&self.href(place));
    }

    /// The place that shows a row of an account.
    #[must_use]
    pub fn place_of(account: Id, about: &About) -> Place {
        use super::route::{Planning, Tab};
        use crate::plan::{Aspect, EntityKind as Kind, Open};
        let at = |tool| Tab::Planning(tool, Some(about.id));
        let Open::Known(kind) = about.kind else { return Place::Account(account, Tab::Profile) };
        let tab = match kind {
            Kind::Stakeholder => Tab::People(Some(about.id)),
            Kind::Call => Tab::Call(about.id),
            Kind::Fact | Kind::Question => at(Planning::Picture),
            Kind::Step => at(Planning::Buying),
            Kind::Opportunity if about.aspect == Aspect::CostOfWaiting => Tab::Planning(Planning::Buying, None),
            Kind::Opportunity => at(Planning::Funnel),
            Kind::Alternative | Kind::Criterion | Kind::Rating => at(Planning::Threat),
            Kind::Problem | Kind::Statement | Kind::ValueAnswer => at(Planning::Value),
            Kind::Unit | Kind::Offering | Kind::Cell => at(Planning::Growth),
            Kind::Path | Kind::Move => at(Planning::Strategy),
            // What rules say of the account as a whole is its revenue and its growth.
            Kind::Account => Tab::Planning(Planning::Growth, None),
            Kind::Promise => Tab::Calls,
            Kind::Pin => Tab::Profile,
        };
        Place::Account(account, tab)
    }

    /// Reads the briefs of all accounts anew.
    pub fn refresh(&self) {
        let (app, store) = (*self, self.store());
        spawn_local(async move {
            match store.summaries().await {
                Ok(mut list) => {
                    list.arrange_by_key(|brief| (brief.name.to_lowercase(), brief.id));
                    app.summaries.try_set(Some(Arc::new(list)));
                }
                Err(error) => app.trouble(&error),
            }
        });
    }

    /// Adds plans, shows them everywhere, and hands back which were new.
    pub fn create(&self, plans: Vec<Plan>, then: impl FnOnce(Vec<Id>) + 'static) {
        let (app, store) = (*self, self.store());
        spawn_local(async move {
            match store.create(&plans).await {
                Ok(made) => {
                    app.changed();
                    then(made);
                }
                Err(error) => app.trouble(&error),
            }
        });
    }

    /// Says in a notice what storage could not do.
    pub fn trouble(&self, error: &StorageError) {
        self.notices.trouble(t(&super::trouble::storage_message(error)));
    }

    /// Something other than the open plan was written: this tab and the others read their lists anew.
    pub fn changed(&self) {
        self.refresh();
        self.tell(Id::default(), crate::storage::Rev(0));
    }

    /// Tells the other tabs that something was written.
    pub fn tell(&self, what: Id, rev: crate::storage::Rev) {
        if let Some(Some(tabs)) = self.tabs.try_get_value() {
            tabs.tell(what, rev);
        }
    }

    /// Another tab has written something.
    fn heard(self, message: &str) {
        if message.starts_with(&mark().to_string()) {
            self.reload_book();
        } else {
            self.refresh();
        }
    }

    /// First thing: save what dead tabs left in their journals, then read the lists.
    fn begin(self) {
        let (app, store, journal) = (self, self.store(), self.journal());
        if store.read_only().is_some() {
            // What dead tabs left stays where it is, for the app that may write it.
            return app.refresh();
        }
        spawn_local(async move {
            let mut recovered = 0;
            for leftover in journal.leftovers() {
                match recover(&store, &leftover.patches).await {
                    Ok(count) => {
                        recovered += count;
                        journal.forget(&leftover);
                    }
                    Err(error) => app.trouble(&error),
                }
            }
            if recovered > 0 {
                app.notices.say(t(&msg!("recovered", count = recovered)));
            }
            app.refresh();
            app.finish_briefs();
        });
    }
}

/// Saves patches that a dead tab left; returns how many plans they changed. Patches of a deleted plan are let go.
async fn recover(store: &Store, patches: &[Patch]) -> Result<usize, StorageError> {
    let mut plans: Vec<Id> = patches.iter().map(|patch| patch.plan).collect();
    plans.arrange_by_key(|x| *x);
    plans.dedup();
    let mut changed = 0;
    for id in plans {
        let Some(stored) = store.load(id).await? else { continue };
        let pending: Vec<Patch> = patches.iter().filter(|patch| patch.plan == id).cloned().collect();
        let mut plan = stored.plan.clone();
        for patch in &pending {
            apply(&mut plan, &patch.ops, OnClash::Overwrite);
        }
        if plan != stored.plan {
            changed += 1;
        }
        // Always told "somebody saved meanwhile", so that storage itself applies what it has not applied before.
        store.save(crate::storage::Rev(0), &plan, &pending).await?;
    }
    Ok(changed)
}

/// Goes to an address behind `#`.
pub fn go_to(href: &str) {
    // The address is our own text; setting a hash never fails.
    let _ = window().location().set_hash(href.trim_start_matches('#'));
}
