//! Comparing what came back: files in, one after another, and the board above them.

use super::board::BoardView;
use super::kept::Kept;
use super::submissions::{read, store, told};
use crate::app::arriving::{Dropped, listed};
use crate::app::import::{Chosen, open};
use crate::app::state::App;
use crate::editor::browser::today;
use crate::files::SubmissionFile;
use crate::plan::Id;
use crate::playbook::{Playbook, Written};
use crate::text::Msg;
use crate::text::live::t;
use crate::ui::{Empty, Icon};
use crate::workshop::{Answer, Workshop, tell_apart};
use gloo_timers::future::TimeoutFuture;
use leptos::html;
use leptos::prelude::*;
use std::sync::Arc;
use wasm_bindgen_futures::spawn_local;
use web_sys::{DragEvent, File};

/// The answers as they are read; a handle.
#[derive(Clone, Copy)]
pub struct Room {
    pub app: App,
    pub kept: Kept<Workshop>,
    pub answers: RwSignal<Vec<Answer>>,
    /// How far the reading is: done, of how many; `None` when nothing is being read.
    progress: RwSignal<Option<(usize, usize)>>,
    /// What became of the files that were chosen last.
    report: RwSignal<Vec<(String, Msg, bool)>>,
    playbook: StoredValue<Arc<Playbook>>,
}

impl Room {
    fn new(app: App, kept: Kept<Workshop>) -> Self {
        let written = kept.now.with_untracked(|workshop| workshop.exercise.playbook.clone());
        let own = written.and_then(|value| Written::read(value).ok()).map(|it| it.playbook().clone());
        Self {
            app,
            kept,
            answers: RwSignal::new(Vec::new()),
            progress: RwSignal::new(None),
            report: RwSignal::new(Vec::new()),
            playbook: StoredValue::new(own.unwrap_or_else(|| app.playbook.get_value())),
        }
    }

    fn answer(self, file: &SubmissionFile) -> Option<Answer> {
        let playbook = self.playbook.try_get_value()?;
        let workshop = self.kept.now.try_get_untracked()?;
        Some(Answer::read(&workshop.exercise, file, &playbook, today()))
    }

    /// The trainer's own solution, read alike.
    pub fn solution(self) -> Option<Answer> {
        let playbook = self.playbook.get_value();
        self.kept.now.with(|workshop| Answer::solution(&workshop.exercise, &playbook, today()))
    }

    /// The case as everybody got it.
    pub fn case(self) -> Answer {
        let playbook = self.playbook.get_value();
        self.kept.now.with(|workshop| Answer::case(&workshop.exercise, &playbook, today()))
    }

    /// Takes an answer off the board.
    pub fn take_off(self, id: Id) {
        self.answers.try_update(|all| {
            all.retain(|answer| answer.id != id);
            tell_apart(all);
        });
    }

    /// Lays answers onto the board, all at once: it is drawn anew each time. A later one of a participant is theirs.
    fn put(self, answers: Vec<Answer>) {
        self.answers.try_update(|all| {
            for answer in answers {
                all.retain(|other| other.id != answer.id);
                all.push(answer);
            }
            tell_apart(all);
        });
    }

    /// Reads what was taken in on earlier visits. The page answers between two of them.
    async fn read_all(self) {
        let received = |it: &Arc<Workshop>| (it.exercise.id, it.received.keys().copied().collect::<Vec<Id>>());
        let Some((exercise, all)) = self.kept.now.try_with_untracked(received) else { return };
        let mut found = Vec::new();
        for (at, attempt) in all.iter().enumerate() {
            if self.progress.try_set(Some((at, all.len()))).is_some() {
                return; // the place was left
            }
            found.extend(read(self.app, exercise, *attempt).await.and_then(|file| self.answer(&file)));
            TimeoutFuture::new(0).await;
        }
        self.put(found);
        self.progress.try_set(None);
    }

    /// Takes files in, each on its own.
    async fn take(self, files: Vec<File>) {
        self.report.try_set(Vec::new());
        let mut found = Vec::new();
        for (at, file) in files.iter().enumerate() {
            if self.progress.try_set(Some((at, files.len()))).is_some() {
                return;
            }
            let (says, refused) = match self.take_one(file).await {
                Ok((says, answer)) => {
                    found.extend(answer);
                    (says, false)
                }
                Err(why) => (why, true),
            };
            self.report.try_update(|report| report.push((file.name(), says, refused)));
        }
        self.put(found);
        self.progress.try_set(None);
    }

    /// Takes a submission in again that was let go of.
    pub async fn bring_back(self, file: SubmissionFile) {
        match store(self.app, &file).await {
            Ok(()) if !self.kept.now.is_disposed() => {
                self.kept.put(|workshop| workshop.note(&file));
                self.put(self.answer(&file).into_iter().collect());
            }
            Ok(()) => {}
            Err(why) => self.app.notices.trouble(t(&why)),
        }
    }

    async fn take_one(self, file: &File) -> Result<(Msg, Option<Answer>), Msg> {
        let handed_in = match open(file).await {
            Chosen::Submission(file) => *file,
            Chosen::Refused(_, error, _) => return Err(error.message()),
            _ => return Err(msg!("workshop-no-submission")),
        };
        let gone = || msg!("workshop-gone-text");
        let workshop = self.kept.now.try_get_untracked().ok_or_else(gone)?;
        let news = workshop.news(&handed_in);
        let says = told(news, &handed_in);
        if news == crate::workshop::News::Elsewhere {
            return Err(says);
        }
        if !news.taken() {
            return Ok((says, None));
        }
        store(self.app, &handed_in).await?;
        let answer = self.answer(&handed_in).ok_or_else(gone)?;
        self.kept.put(|workshop| workshop.note(&handed_in));
        Ok((says, Some(answer)))
    }
}

/// The page.
#[component]
pub fn Compare(kept: Kept<Workshop>, person: Memo<Option<Id>>, head: Callback<(), AnyView>) -> impl IntoView {
    let room = Room::new(App::here(), kept);
    spawn_local(room.read_all());
    let some = Memo::new(move |_| room.answers.with(|answers| !answers.is_empty()));
    move || {
        if some.get() {
            return view! { <BoardView room person head /> }.into_any();
        }
        view! {
            <main id="main" tabindex="-1" class="page">
                {head.run(())}
                <Taking room />
            </main>
        }
        .into_any()
    }
}

/// Where the files go, how far their reading is, and what became of each.
#[component]
pub fn Taking(room: Room) -> impl IntoView {
    let waiting = move || {
        let (done, all) = room.progress.get()?;
        Some(t(&msg!("workshop-reading", done = done, count = all)))
    };
    let nothing = move || (room.answers.with(Vec::is_empty) && room.progress.with(Option::is_none)).then(empty);
    view! {
        <section class="workshop-taking no-print" aria-label=t(&msg!("workshop-taking"))>
            <p class="meta" role="status">{waiting}</p>
            {nothing}
            <DropZone room />
            <Report room />
        </section>
    }
}

fn empty() -> AnyView {
    view! { <Empty title=t(&msg!("workshop-nothing-yet")) text=t(&msg!("workshop-nothing-yet-text")) /> }.into_any()
}

#[component]
fn DropZone(room: Room) -> impl IntoView {
    let over = RwSignal::new(false);
    let input: NodeRef<html::Input> = NodeRef::new();
    let take = move |files: Vec<File>| {
        if !files.is_empty() {
            spawn_local(room.take(files));
        }
    };
    let on_drop = move |event: DragEvent| {
        event.prevent_default();
        over.set(false);
        if let Some(data) = event.data_transfer() {
            let dropped = Dropped::of(&data);
            spawn_local(async move { take(dropped.files().await) });
        }
    };
    let on_pick = move |_| {
        if let Some(input) = input.get_untracked() {
            let files = input.files().map(|list| listed(&list)).unwrap_or_default();
            // The same file may be chosen again after it was corrected.
            input.set_value("");
            take(files);
        }
    };
    view! {
        <div
            class="dropzone"
            class:over=move || over.get()
            on:dragover=move |event: DragEvent| {
                event.prevent_default();
                over.set(true);
            }
            on:dragleave=move |_| over.set(false)
            on:drop=on_drop
        >
            <p>{t(&msg!("workshop-drop"))}</p>
            <input
                node_ref=input
                id="submission-files"
                class="visually-hidden"
                type="file"
                tabindex="-1"
                aria-label=t(&msg!("workshop-choose"))
                accept=".groundplan,.json,application/json"
                multiple=true
                on:change=on_pick
            />
            <button class="btn" on:click=move |_| { if let Some(input) = input.get_untracked() { input.click(); } }>
                <Icon name="upload" />
                {t(&msg!("workshop-choose"))}
            </button>
        </div>
    }
}

/// What became of each file.
#[component]
fn Report(room: Room) -> impl IntoView {
    let line = |(name, says, refused): (String, Msg, bool)| {
        view! { <tr><th scope="row">{name}</th><td class:bad=refused>{t(&says)}</td></tr> }
    };
    let table = move || {
        let report = room.report.get();
        (!report.is_empty()).then(|| {
            view! {
                <div class="table-frame" tabindex="0" role="region" aria-label=t(&msg!("many-table-label"))>
                    <table class="table">
                        <thead>
                            <tr>
                                <th scope="col">{t(&msg!("many-file"))}</th>
                                <th scope="col">{t(&msg!("many-outcome"))}</th>
                            </tr>
                        </thead>
                        <tbody>{report.into_iter().map(line).collect_view()}</tbody>
                    </table>
                </div>
            }
        })
    };
    view! { {table} }
}
