//! What was handed in: taking it in, reading it again, letting go of it.

use super::kept::{Kept, VERSION, fresh};
use crate::app::cabinet::Keep;
use crate::app::state::App;
use crate::app::trouble::storage_message;
use crate::files::SubmissionFile;
use crate::plan::{Id, read_json};
use crate::storage::Rev;
use crate::storage::cabinet::{Cabinet, Document, DocumentHead, Drawer};
use crate::text::Msg;
use crate::workshop::{News, Workshop};
use leptos::prelude::*;

/// Where a submission lies: by its exercise and its attempt.
fn place(exercise: Id, attempt: Id) -> Id {
    Id::of_origin(&["submission", &exercise.to_string(), &attempt.to_string()])
}

/// What a submission means, in words.
pub fn told(news: News, file: &SubmissionFile) -> Msg {
    let name = file.submission.participant.trim();
    match news {
        News::First => msg!("workshop-news-first", name = name),
        News::Later => msg!("workshop-news-later", name = name),
        News::Same => msg!("workshop-news-same", name = name),
        News::Earlier => msg!("workshop-news-earlier", name = name),
        News::Elsewhere => msg!("workshop-news-elsewhere", name = name, title = &file.submission.title),
    }
}

/// The workshop of an exercise, where its trainer keeps it here.
///
/// # Errors
/// A message for the reader.
pub async fn workshop_of(app: App, exercise: Id) -> Result<Option<(DocumentHead, Workshop)>, Msg> {
    let found = Keep::of(app.space).await.get(exercise).await.map_err(|error| storage_message(&error))?;
    let Some(document) = found.filter(|it| it.head.drawer == Drawer::Workshop) else { return Ok(None) };
    let read = read_json::<Workshop>(&document.text).ok();
    read.map(|workshop| Some((document.head, workshop))).ok_or_else(|| msg!("workshop-gone-text"))
}

/// Keeps a submission's text; what was there of the same attempt makes way.
///
/// # Errors
/// A message for the reader.
pub async fn store(app: App, file: &SubmissionFile) -> Result<(), Msg> {
    let told = |error| storage_message(&error);
    let keep = Keep::of(app.space).await;
    let id = place(file.submission.exercise, file.submission.id);
    let rev = keep.get(id).await.map_err(told)?.map_or(Rev(0), |document| document.head.rev);
    let name = file.submission.participant.clone();
    let head = DocumentHead { id, drawer: Drawer::Submission.into(), version: VERSION, rev, name };
    let text = serde_json::to_string(file).unwrap_or_default();
    keep.put(&Document { head, text }).await.map(drop).map_err(told)
}

/// Takes a submission into its workshop, which nobody has open.
///
/// # Errors
/// A message for the reader.
pub async fn keep(app: App, file: &SubmissionFile) -> Result<News, Msg> {
    let exercise = file.submission.exercise;
    let Some((head, mut workshop)) = workshop_of(app, exercise).await? else {
        return Err(msg!("workshop-not-here", title = &file.submission.title));
    };
    let news = workshop.news(file);
    if news.taken() {
        store(app, file).await?;
        workshop.note(file);
        let document = Document { head, ..fresh(exercise, &workshop) };
        let written = Keep::of(app.space).await.put(&document).await.map_err(|error| storage_message(&error))?;
        written.ok_or_else(|| msg!("workshop-other-tab"))?;
    }
    Ok(news)
}

/// Reads a submission that was taken in; `None` where it is gone.
pub async fn read(app: App, exercise: Id, attempt: Id) -> Option<SubmissionFile> {
    let document = Keep::of(app.space).await.get(place(exercise, attempt)).await.ok().flatten()?;
    read_json(&document.text).ok()
}

/// Lets go of a submission.
pub async fn forget(app: App, kept: Kept<Workshop>, attempt: Id) {
    let exercise = kept.now.with_untracked(|workshop| workshop.exercise.id);
    match Keep::of(app.space).await.remove(place(exercise, attempt)).await {
        Ok(()) => kept.put(|workshop| _ = workshop.received.remove(&attempt)),
        Err(error) => app.trouble(&error),
    }
}
