//! What was just moved on the map, with the two things to do about it. It goes when something else is edited.

use super::player::focus_player;
use super::scene::Scene;
use crate::text::live::t;
use crate::ui::Icon;
use leptos::prelude::*;

/// The strip at the foot of the map; screen readers hear it.
#[component]
pub fn MovedNote(scene: Scene) -> impl IntoView {
    let editor = scene.desk.editor;
    let shown = Memo::new(move |_| {
        let last = editor.undo_label().get();
        scene.moved.get().filter(|moved| last.as_ref() == Some(&moved.label))
    });
    let undo = move |id| {
        editor.undo();
        // The pressed button goes with the note.
        focus_player(id);
    };
    let record = move |id| {
        scene.recording.set(Some(id));
        scene.open(id);
    };
    view! {
        <div class="moved" role="status">
            {move || {
                shown
                    .get()
                    .map(|moved| {
                        view! {
                            <div class="moved-note">
                                <span class="grow">{moved.text}</span>
                                <button type="button" class="btn small" on:click=move |_| record(moved.person)>
                                    <Icon name="pencil" />
                                    {t(&msg!("people-record"))}
                                </button>
                                <button type="button" class="btn small" on:click=move |_| undo(moved.person)>
                                    <Icon name="undo-2" />
                                    {t(&msg!("people-undo"))}
                                </button>
                            </div>
                        }
                    })
            }}
        </div>
    }
}
