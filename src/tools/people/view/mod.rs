//! The People tool: who decides, who is for us, and what proves it.

mod bench;
mod capture;
mod drawer;
mod evidence;
mod gesture;
mod glyph;
mod legend;
mod map;
mod more;
mod motives;
mod moved;
mod org;
mod place;
mod player;
mod record;
mod scene;
mod stand;
mod table;
mod ties;

use crate::plan::Id;
use crate::text::live::t;
use crate::ui::Empty;
use bench::Bench;
use capture::CaptureBar;
use drawer::Drawer;
use leptos::prelude::*;
use map::PlayersMap;
use scene::Scene;
use table::PlayersTable;

/// The People tool.
#[component]
pub fn PeopleView(
    /// The person whose drawer is open.
    person: Memo<Option<Id>>,
) -> impl IntoView {
    let scene = Scene::new(person);
    let is_empty = Memo::new(move |_| scene.rows.with(|rows| rows.is_empty()));
    view! {
        <div class="people stack">
            <h2 class="visually-hidden">{t(&msg!("people"))}</h2>
            <CaptureBar scene />
            <Show when=move || !is_empty.get() fallback=move || view! { <Nobody scene /> }>
                <PlayersMap scene />
                <PlayersTable scene />
            </Show>
            <more::MoreViews scene />
            <Bench scene />
            <Drawer scene />
        </div>
    }
}

/// Nobody is on the map of this sale yet: one question, one example.
#[component]
fn Nobody(scene: Scene) -> impl IntoView {
    let title = move || t(&msg!("people-none", sale = scene.sale_name()));
    view! {
        <div class="sheet people-none">
            {move || {
                view! {
                    <Empty
                        title=title()
                        text=t(&msg!("people-none-text"))
                        example=t(&msg!("people-quoted", words = t(&msg!("people-capture-example"))))
                    />
                }
            }}
        </div>
    }
}
