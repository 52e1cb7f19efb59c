//! Beside the board: three questions to the room, and who finished which task.

use super::compare::Room;
use crate::text::Msg;
use crate::text::live::t;
use crate::workshop::{Board, questions};
use leptos::prelude::*;
use std::sync::Arc;

/// The column.
#[component]
pub fn Discussion(room: Room, board: Memo<Arc<Board>>) -> impl IntoView {
    let asked = Memo::new(move |_| room.answers.with(|answers| board.with(|board| questions(board, answers))));
    let lead = move || match asked.with(Vec::len) {
        0 => t(&msg!("workshop-agrees")),
        count => t(&msg!("workshop-ask", count = count)),
    };
    let list = move || {
        let line = |question: &Msg| view! { <li class="insight"><p class="serif">{t(question)}</p></li> };
        asked.with(|asked| asked.iter().map(line).collect_view())
    };
    let tasks = move || {
        let board = board.get();
        let line = |(id, count): &(crate::plan::Id, usize)| {
            let text = room.kept.now.with(|it| it.exercise.tasks.get(id).map(|task| task.text.clone()));
            let share = t(&msg!("workshop-of", count = *count, all = board.answers));
            let (done, all) = (count.to_string(), board.answers.to_string());
            let text = text.unwrap_or_default();
            view! {
                <li class="workshop-progress">
                    <span>{text.clone()}</span>
                    <span class="meta num">{share}</span>
                    <progress max=all value=done aria-label=text></progress>
                </li>
            }
        };
        board.tasks.iter().map(line).collect_view()
    };
    let has_tasks = move || board.with(|board| !board.tasks.is_empty());
    view! {
        <aside class="so-what" aria-labelledby="so-what">
            <div class="stack-s">
                <h2 id="so-what" tabindex="-1" class="eyebrow so-what-title">{t(&msg!("workshop-discuss"))}</h2>
                <p class="serif so-what-lead" role="status">{lead}</p>
            </div>
            <ol class="plain-list stack-s" role="list">{list}</ol>
            <Show when=has_tasks>
                <div class="stack-s">
                    <h2 class="eyebrow">{t(&msg!("workshop-finished"))}</h2>
                    <ol class="plain-list stack-s" role="list">{tasks}</ol>
                </div>
            </Show>
        </aside>
    }
}
