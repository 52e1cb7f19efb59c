//! The work behind the preview. It is done in bites of a few milliseconds; between two of them the page paints and answers.

use super::super::import::{Chosen, windows_1252};
use super::super::state::App;
use crate::files::FileError;
use crate::files::crm::{Choices, Found, Here, Kind, Mapping, Matching, Remembered, Survey, Tally, Ticks, readable};
use crate::files::csv::{Reading, Table};
use crate::plan::Id;
use crate::storage::{Storage, StorageError};
use crate::text::Msg;
use crate::text::live::t;
use gloo_timers::future::TimeoutFuture;
use leptos::prelude::*;
use std::sync::Arc;
use wasm_bindgen_futures::spawn_local;

/// The setting that keeps what was chosen for a set of headings.
const SETTING: &str = "crm-choices";
/// How long one bite may take, in milliseconds: below what a person feels.
const BITE: f64 = 12.0;
/// Rows between two looks at the clock.
const ROWS: usize = 40;

/// What is being done.
#[derive(Clone, PartialEq)]
pub struct Work {
    /// In words.
    pub what: Msg,
    /// How far it is, 0 to 1.
    pub share: f64,
}

/// What is read once and then kept.
#[derive(Default)]
struct Held {
    name: String,
    table: Option<Arc<Table>>,
    here: Arc<Here>,
    remembered: Remembered,
}

/// A table on its way in; a handle.
#[derive(Clone, Copy)]
pub struct Job {
    pub app: App,
    pub chosen: RwSignal<Option<Chosen>>,
    held: StoredValue<Held>,
    /// The file in one line, once it is read.
    pub shape: RwSignal<Option<String>>,
    pub mapping: RwSignal<Mapping>,
    pub choices: RwSignal<Choices>,
    pub survey: RwSignal<Survey>,
    pub found: RwSignal<Arc<Found>>,
    pub ticks: RwSignal<Ticks>,
    pub tally: Memo<Tally>,
    pub work: RwSignal<Option<Work>>,
    /// Raised whenever what is under way is overtaken.
    round: StoredValue<u32>,
}

/// The work was overtaken, or its page left.
pub struct Overtaken;

/// A piece of work, as long as nothing overtakes it.
pub struct Turn {
    job: Job,
    round: u32,
    began: f64,
}

fn clock() -> f64 {
    window().performance().map_or(0.0, |performance| performance.now())
}

impl Turn {
    /// Whether there is time left in this bite.
    pub fn goes_on(&self) -> bool {
        clock() - self.began < BITE
    }

    /// Lets the page paint and answer.
    pub async fn rest(&mut self, what: Msg, share: f64) -> Result<(), Overtaken> {
        if self.job.round.try_get_value() == Some(self.round) {
            self.job.work.try_set(Some(Work { what, share }));
        }
        TimeoutFuture::new(0).await;
        self.began = clock();
        if self.job.round.try_get_value() == Some(self.round) { Ok(()) } else { Err(Overtaken) }
    }
}

impl Job {
    pub fn new(app: App, name: String, chosen: RwSignal<Option<Chosen>>) -> Self {
        let (found, ticks) = (RwSignal::new(Arc::new(Found::default())), RwSignal::new(Ticks::default()));
        Self {
            app,
            chosen,
            held: StoredValue::new(Held { name, ..Held::default() }),
            shape: RwSignal::new(None),
            mapping: RwSignal::new(Mapping::default()),
            choices: RwSignal::new(Choices::default()),
            survey: RwSignal::new(Survey::default()),
            found,
            ticks,
            tally: Memo::new(move |_| found.with(|found| ticks.with(|ticks| found.tally(ticks)))),
            work: RwSignal::new(None),
            round: StoredValue::new(0),
        }
    }

    /// The table; `None` until it is read.
    pub fn table(self) -> Option<Arc<Table>> {
        self.held.try_with_value(|held| held.table.clone()).flatten()
    }

    /// What is here.
    pub fn here(self) -> Arc<Here> {
        self.held.try_with_value(|held| held.here.clone()).unwrap_or_default()
    }

    /// A new piece of work; what was under way is overtaken.
    pub fn turn(self) -> Turn {
        let round = self.round.try_update_value(|round| {
            *round += 1;
            *round
        });
        Turn { job: self, round: round.unwrap_or_default(), began: clock() }
    }

    /// Stops what is under way. What is not shown yet is let go; what is being written stops where it is.
    pub fn stop(self) {
        self.turn();
        let saving =
            self.work.with_untracked(|work| work.as_ref().is_some_and(|work| work.what == msg!("import-saving")));
        if !saving {
            self.chosen.set(None);
        }
    }

    /// Lets the file go. Nothing was changed.
    pub fn close(self) {
        self.turn();
        self.chosen.set(None);
    }

    /// Reads the file, then what is here, then matches the two.
    pub fn read(self, bytes: Arc<Vec<u8>>) {
        let mut turn = self.turn();
        spawn_local(async move {
            if turn.rest(msg!("import-reading"), 0.0).await.is_err() {
                return;
            }
            let table = match self.rows(&mut turn, &bytes).await {
                Ok(Ok(table)) => table,
                Ok(Err(error)) => return self.refuse(error),
                Err(Overtaken) => return,
            };
            match self.look_around(&mut turn).await {
                Ok(Ok(())) => self.begin(table),
                Ok(Err(Overtaken)) => {}
                Err(error) => {
                    self.app.trouble(&error);
                    self.chosen.try_set(None);
                }
            }
        });
    }

    fn refuse(self, error: FileError) {
        if let Some(name) = self.held.try_with_value(|held| held.name.clone()) {
            self.chosen.try_set(Some(Chosen::Refused(name, error, None)));
        }
    }

    async fn rows(self, turn: &mut Turn, bytes: &[u8]) -> Result<Result<Arc<Table>, FileError>, Overtaken> {
        let mut reading = match Reading::new(bytes, &windows_1252) {
            Ok(reading) => reading,
            Err(error) => return Ok(Err(error)),
        };
        loop {
            match reading.advance(ROWS) {
                Err(error) => return Ok(Err(error)),
                Ok(true) => return Ok(reading.finish().map(Arc::new)),
                Ok(false) if turn.goes_on() => {}
                Ok(false) => turn.rest(msg!("import-reading"), reading.progress()).await?,
            }
        }
    }

    /// Reads the accounts that are here, and what was chosen before.
    #[allow(clippy::cast_precision_loss)] // counts of accounts
    async fn look_around(self, turn: &mut Turn) -> Result<Result<(), Overtaken>, StorageError> {
        let store = self.app.store();
        let ids: Vec<Id> = store.summaries().await?.iter().map(|brief| brief.id).collect();
        let mut here = Here::default();
        for (n, id) in ids.iter().enumerate() {
            // An account that cannot be read is met by nothing; it stays as it is.
            if let Ok(Some(stored)) = store.load(*id).await {
                here.add(stored.plan);
            }
            let share = n as f64 / ids.len() as f64;
            if !turn.goes_on() && turn.rest(msg!("import-looking"), share).await.is_err() {
                return Ok(Err(Overtaken));
            }
        }
        if let Some(text) = store.setting(SETTING).await? {
            self.held.try_update_value(|held| held.remembered = Remembered::read(&text));
        }
        self.held.try_update_value(|held| held.here = Arc::new(here));
        Ok(Ok(()))
    }

    /// The table is read: what was chosen for its headings before, or a guess.
    fn begin(self, table: Arc<Table>) {
        let told = self.held.try_with_value(|held| (held.name.clone(), held.remembered.of(&table.headers).cloned()));
        let Some((name, known)) = told else { return };
        let mapping = known.as_ref().map(|choices| Mapping::chosen(&table, &choices.columns));
        let guess = || Choices { kind: Kind::guess(&table.headers), currency: "EUR".to_owned(), ..Choices::default() };
        let choices = known.unwrap_or_else(guess);
        let mapping = mapping.unwrap_or_else(|| Mapping::guess(&table, choices.kind));
        let mut shape = t(&msg!(
            "import-table",
            file = name,
            rows = table.rows.len(),
            encoding = table.encoding.message(),
            delimiter = table.delimiter.message()
        ));
        let repeated: Vec<String> = table.repeated().into_iter().map(readable).collect();
        if !repeated.is_empty() {
            shape = format!("{shape}. {}", t(&msg!("import-repeated", columns = repeated)));
        }
        self.choices.set(choices);
        self.mapping.set(mapping);
        self.held.update_value(|held| held.table = Some(table));
        self.rematch(Some(shape));
    }

    /// Reads the table as something else: its columns are guessed anew.
    pub fn set_kind(self, kind: Kind) {
        if let Some(table) = self.table() {
            self.mapping.set(Mapping::guess(&table, kind));
            self.choose(|choices| choices.kind = kind);
        }
    }

    /// Takes a correction, keeps it for the next file with these headings, and matches anew.
    pub fn choose(self, change: impl FnOnce(&mut Choices)) {
        self.choices.update(change);
        self.remember();
        self.rematch(None);
    }

    /// Keeps what was chosen.
    pub fn remember(self) {
        let Some(table) = self.table() else { return };
        let columns = self.mapping.with_untracked(Mapping::by_heading);
        let choices = Choices { columns, ..self.choices.get_untracked() };
        let text = self.held.try_update_value(|held| {
            held.remembered.keep(&table.headers, choices);
            held.remembered.write()
        });
        let (store, text) = (self.app.store(), text.unwrap_or_default());
        spawn_local(async move {
            // A convenience: when it cannot be kept, the next file is guessed again.
            let _ = store.set_setting(SETTING, &text).await;
        });
    }

    /// Matches the rows with what is here; the preview of a new file appears once that is done.
    fn rematch(self, shape: Option<String>) {
        let Some(table) = self.table() else { return };
        let mut turn = self.turn();
        let (mapping, choices) = (self.mapping.get_untracked(), self.choices.get_untracked());
        let survey = Survey::of(&table, &mapping);
        let mut matching = Matching::new(table, &mapping, &choices, &survey, self.app.today.get_untracked());
        self.survey.set(survey);
        self.work.set(Some(Work { what: msg!("import-matching"), share: 0.0 }));
        let (here, playbook) = (self.here(), self.app.playbook.get_value());
        spawn_local(async move {
            while !matching.advance(&here, &playbook, ROWS) {
                if !turn.goes_on() && turn.rest(msg!("import-matching"), matching.progress()).await.is_err() {
                    return;
                }
            }
            if turn.rest(msg!("import-matching"), 1.0).await.is_ok() {
                self.ticks.try_set(Ticks::default());
                self.found.try_set(Arc::new(matching.finish()));
                if shape.is_some() {
                    self.shape.try_set(shape);
                }
                self.work.try_set(None);
            }
        });
    }
}
