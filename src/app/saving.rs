//! The saved-state indicator with undo and redo.

use super::state::App;
use super::trouble::storage_message;
use crate::editor::live::{Act, Editor, SaveState};
use crate::text::Msg;
use crate::text::live::t;
use crate::ui::Icon;
use leptos::prelude::*;

/// Whether everything is stored, in words, and the two buttons that take back and bring back.
#[component]
pub fn SavedState() -> impl IntoView {
    let app = App::here();
    let state = Memo::new(move |_| app.open.get().map(|editor| editor.state().get()));
    let class = move || match state.get() {
        None | Some(SaveState::Saved) => "save-state",
        Some(SaveState::Saving) => "save-state busy",
        Some(SaveState::Failed(_)) => "save-state bad",
    };
    let text = move || match state.get() {
        None | Some(SaveState::Saved) if app.store().lasts() => t(&msg!("all-saved")),
        None | Some(SaveState::Saved) => t(&msg!("kept-in-tab")),
        Some(SaveState::Saving) => t(&msg!("saving")),
        Some(SaveState::Failed(_)) => t(&msg!("not-saved")),
    };
    let why = move || match state.get() {
        Some(SaveState::Failed(error)) => t(&storage_message(&error)),
        _ => String::new(),
    };
    view! {
        <div class="stack-s">
            <Show when=move || app.open.get().is_some()>
                <div class="row">
                    <StepButton back=true />
                    <StepButton back=false />
                </div>
            </Show>
            <p class=class role="status" data-save-state=move || save_word(state.get().as_ref())>
                <span class="dot" aria-hidden="true"></span>
                <span>{text}</span>
            </p>
            <Show when=move || !why().is_empty()>
                <p class="meta">{why}</p>
            </Show>
        </div>
    }
}

fn save_word(state: Option<&SaveState>) -> &'static str {
    match state {
        None | Some(SaveState::Saved) => "saved",
        Some(SaveState::Saving) => "saving",
        Some(SaveState::Failed(_)) => "failed",
    }
}

/// Undo (`back`) or redo; names what it would do.
#[component]
fn StepButton(back: bool) -> impl IntoView {
    let app = App::here();
    let label = move || -> Option<Msg> {
        app.open
            .get()
            .and_then(|editor: Editor| if back { editor.undo_label().get() } else { editor.redo_label().get() })
    };
    let title = move || match (label(), back) {
        (Some(what), true) => t(&msg!("undo-what", what = what)),
        (Some(what), false) => t(&msg!("redo-what", what = what)),
        (None, true) => t(&msg!("undo")),
        (None, false) => t(&msg!("redo")),
    };
    let step = move |_| app.act(if back { Act::Undo } else { Act::Redo });
    view! {
        <button
            class="btn icon-only"
            title=title
            aria-label=title
            disabled=move || label().is_none()
            on:click=step
        >
            <Icon name=if back { "undo-2" } else { "redo-2" } />
        </button>
    }
}
