//! What the whole app shares: where the user is, the storage, the author, the notices.

use super::chunk::{self, Work, work};
use super::look::look_store;
use super::playbook::book::{Book, DUE, Shelf, mark};
use super::route::{Place, Route, Space};
use super::summary::{Known, summarise};
use crate::editor::browser::{new_id, now, today};
use crate::editor::journal::Journal;
use crate::editor::live::{Act, Editor};
use crate::editor::tabs::{Tabs, channel_name};
use crate::plan::{About, Arrange, Author, Id, OnClash, Patch, Plan, Summary, apply};
use crate::playbook::Playbook;
use crate::storage::{Briefs, Coming, Storage, StorageError, Store, Summarise};
use crate::text::live::t;
use crate::tools::desk::Desk;
use crate::ui::Notices;
use gloo_events::EventListener;
use leptos::prelude::*;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::Arc;
use time::Date;
use wasm_bindgen_futures::spawn_local;
use web_sys::VisibilityState;

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
    /// How something is done to it from outside its page; that code comes with the page.
    pub act: StoredValue<fn(Editor, Act)>,
    /// The desk of the open plan, for what the palette does there.
    pub desk: RwSignal<Option<Desk>>,
    /// How many places are on their way: their code is being loaded.
    pub arriving: RwSignal<usize>,
    /// Whether the palette is open.
    pub palette: RwSignal<bool>,
    /// Whether the share dialog is open.
    pub sharing: RwSignal<bool>,
    /// Whether the new-account dialog is open.
    pub creating: RwSignal<bool>,
    /// Whether the places of those who lead a team are shown.
    pub leads: RwSignal<bool>,
    /// Whether the place of those who train is shown.
    pub trains: RwSignal<bool>,
    /// Whether somebody here was handed an exercise: then that place is shown too.
    pub takes_part: RwSignal<bool>,
    /// Files on their way to the import place.
    pub arrived: RwSignal<Vec<web_sys::File>, LocalStorage>,
    /// Whether the code that works on plans is here and has begun what it does by itself.
    pub complete: StoredValue<bool>,
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

/// Makes the briefs by the playbook on the shelf.
pub fn briefs(shelf: Shelf) -> Rc<dyn Briefs> {
    Rc::new(move |plan: &Plan| {
        let playbook = shelf.playbook();
        KNOWN.with_borrow(|known| summarise(plan, &playbook, today(), now(), known.as_ref()))
    })
}

/// Opens a space's storage; a browser without a database gets one in memory.
///
/// # Errors
/// Everything but a missing database: a database that is blocked, too new or damaged is told, never replaced.
pub async fn open_store(space: Space, shelf: Shelf) -> Result<Store, StorageError> {
    let summarise: Summarise = Rc::new(move || chunk::briefs(shelf.clone()));
    if space == Space::File {
        return look_store(summarise).await;
    }
    match Store::open(&database_name(space), summarise.clone()).await {
        Err(StorageError::Unavailable(_)) => Ok(Store::in_memory(summarise)),
        opened => opened,
    }
}

impl App {
    /// The state over an opened store.
    #[must_use]
    pub fn new(space: Space, route: RwSignal<Route>, store: Store, shelf: Shelf, author: Author) -> Self {
        let app = Self {
            route,
            space,
            store: StoredValue::new_local(Rc::new(store)),
            tabs: StoredValue::new_local(None),
            journal: StoredValue::new_local(Journal::new(space.name(), new_id())),
            notices: Notices::new(t(&msg!("close"))),
            playbook: StoredValue::default(),
            book: Book::new(shelf),
            author: RwSignal::new(author),
            summaries: RwSignal::new(None),
            today: RwSignal::new(today()),
            open: RwSignal::new(None),
            act: StoredValue::new(|_, _| ()),
            desk: RwSignal::new(None),
            arriving: RwSignal::new(0),
            palette: RwSignal::new(false),
            sharing: RwSignal::new(false),
            creating: RwSignal::new(false),
            leads: RwSignal::new(super::preferences::leads_a_team()),
            trains: RwSignal::new(super::preferences::trains_people()),
            takes_part: RwSignal::new(super::preferences::takes_part()),
            arrived: RwSignal::new_local(Vec::new()),
            complete: StoredValue::new(false),
        };
        let tabs = Tabs::listen(&channel_name(space.name()), move |message| app.heard(&message));
        app.tabs.set_value(tabs.map(Rc::new));
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
        // Whoever still works for a space that was left finds nothing there and changes nothing.
        self.store.try_get_value().unwrap_or_else(|| Rc::new(Store::left()))
    }

    /// This tab's journal.
    #[must_use]
    pub fn journal(&self) -> Journal {
        self.journal.get_value()
    }

    /// Does something to the open plan, where there is one.
    pub fn act(&self, act: Act) {
        if let Some(editor) = self.open.get_untracked() {
            (self.act.get_value())(editor, act);
        }
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

    /// The place where a pinned question is answered: one about the account as a whole stands on its page.
    #[must_use]
    pub fn place_of_pin(account: Id, about: &About) -> Place {
        use super::route::Tab;
        if about.kind == crate::plan::EntityKind::Account {
            Place::Account(account, Tab::Profile)
        } else {
            Self::place_of(account, about)
        }
    }

    /// The place that shows a row of an account.
    #[must_use]
    pub fn place_of(account: Id, about: &About) -> Place {
        use super::route::{Planning, Tab};
        use crate::plan::{Aspect, EntityKind as Kind, Open};
        // No row in particular is the tool itself.
        let row = Some(about.id).filter(|id| *id != Id::default());
        let at = |tool| Tab::Planning(tool, row);
        let Open::Known(kind) = about.kind else { return Place::Account(account, Tab::Profile) };
        let tab = match kind {
            Kind::Stakeholder => Tab::People(row),
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
            Kind::Review => Tab::Meeting(about.id),
            Kind::WinLoss => Tab::Debriefs(row),
            // A cause stands in its debrief; which one only the plan knows.
            Kind::Cause => Tab::Debriefs(None),
        };
        Place::Account(account, tab)
    }

    /// Reads the briefs of all accounts anew.
    pub fn refresh(&self) {
        spawn_local(self.read_lists());
    }

    async fn read_lists(self) {
        match self.store().summaries().await {
            Ok(mut list) => {
                list.arrange_by_key(|brief| (brief.name.to_lowercase(), brief.id));
                self.summaries.try_set(Some(Arc::new(list)));
            }
            Err(error) => self.trouble(&error),
        }
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
            self.at_work(|work, app| (work.reload_book)(app));
        } else {
            self.refresh();
        }
    }

    /// Saves what dead tabs left in their journals. Before anything is shown: an account that is opened meanwhile would stand
    /// there as it was before.
    pub async fn catch_up(self) {
        if self.journal().has_leftovers() {
            match work(self).await {
                Ok(work) => (work.recover)(self).await,
                Err(error) => self.trouble(&error),
            }
        }
    }

    /// Reads the lists.
    pub async fn begin(self) {
        self.read_lists().await;
        if self.store().read_only().is_none() && self.briefs_are_due().await {
            self.at_work(|work, app| (work.brief_again)(app));
        }
    }

    /// Whether the briefs were made under another playbook, or by a version of the app that left something out.
    async fn briefs_are_due(self) -> bool {
        let old = |list: &Option<Arc<Vec<Summary>>>| list.iter().flat_map(|l| l.iter()).any(|b| b.form < Summary::FORM);
        self.summaries.try_with_untracked(old).unwrap_or_default()
            || self.store().setting(DUE).await.is_ok_and(|due| due.is_some_and(|due| !due.is_empty()))
    }

    /// Does what needs the code that works on plans, once it is here.
    pub fn at_work(self, act: fn(Work, App)) {
        spawn_local(async move {
            match work(self).await {
                Ok(work) => act(work, self),
                Err(error) => self.trouble(&error),
            }
        });
    }
}

/// Reads the lists again when this tab comes back and something was saved meanwhile: one that slept may not have heard of it.
pub fn follow_tabs(app: App) {
    let seen = Rc::new(Cell::new(0));
    let back = EventListener::new(&document(), "visibilitychange", move |_| {
        if document().visibility_state() != VisibilityState::Visible {
            return;
        }
        let (store, seen) = (app.store(), seen.clone());
        spawn_local(async move {
            if let Ok(saves) = store.saves().await
                && seen.replace(saves) != saves
                && !app.summaries.is_disposed()
            {
                app.refresh();
            }
        });
    });
    let back = StoredValue::new_local(Some(back));
    on_cleanup(move || drop(back.try_update_value(Option::take)));
}

/// Saves what dead tabs left in their journals.
pub fn recover(app: App) -> Coming<()> {
    let (store, journal) = (app.store(), app.journal());
    Box::pin(async move {
        let mut recovered = 0;
        for leftover in journal.leftovers() {
            match recovered_from(&store, &leftover.patches).await {
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
    })
}

/// Saves patches that a dead tab left; returns how many plans they changed. Patches of a deleted plan are let go.
async fn recovered_from(store: &Store, patches: &[Patch]) -> Result<usize, StorageError> {
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
