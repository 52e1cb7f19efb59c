//! Who said what of one person of the case.

use super::compare::Room;
use crate::app::route::Place;
use crate::plan::{Arrange, Id, Words};
use crate::text::Msg;
use crate::text::live::t;
use crate::ui::Icon;
use crate::workshop::{Answer, Board, Placed};
use leptos::prelude::*;
use std::sync::Arc;

/// The table; nothing while nobody is chosen.
#[component]
pub fn WhoSaidWhat(
    room: Room,
    board: Memo<Arc<Board>>,
    solution: Memo<Option<Answer>>,
    person: Memo<Option<Id>>,
) -> impl IntoView {
    let close = room.app.href(Place::Workshops(Some(room.kept.id())));
    Effect::new(move |_| {
        if person.get().is_some() {
            request_animation_frame(show);
        }
    });
    move || {
        let id = person.get()?;
        let row = board.with(|board| board.person(id).cloned())?;
        let sale = board.with(|board| board.sale);
        let mut answers = room.answers.get();
        answers.arrange_by_key(|answer| (answer.placed(id, sale).stance, answer.name.to_lowercase(), answer.id));
        let own = solution.get().map(|own| line(&own, id, sale, t(&msg!("workshop-column-solution")), true));
        let lines = answers.iter().map(|answer| line(answer, id, sale, answer.called(), false)).collect_view();
        let close = close.clone();
        let heading = match row.title.trim() {
            "" => row.name.clone(),
            title => format!("{}, {title}", row.name),
        };
        let columns = ["participant", "stance", "authority", "said"];
        let columns =
            columns.map(|word| view! { <th scope="col">{t(&Msg::dynamic(format!("workshop-column-{word}")))}</th> });
        Some(view! {
            <section class="sheet pad stack-s workshop-person">
                <div class="row between">
                    <h2 id="who-said" tabindex="-1">{heading}</h2>
                    <a class="btn bare icon-only no-print" href=close aria-label=t(&msg!("close"))>
                        <Icon name="x" />
                    </a>
                </div>
                <p class="meta workshop-scroll no-print">{t(&msg!("workshop-scroll"))}</p>
                <div class="table-frame" tabindex="0" role="region" aria-labelledby="who-said">
                    <table class="table workshop-table">
                        <thead><tr>{columns}</tr></thead>
                        <tbody>{own} {lines}</tbody>
                    </table>
                </div>
            </section>
        })
    }
}

fn line(answer: &Answer, person: Id, sale: Id, name: String, solution: bool) -> AnyView {
    let placed = answer.said_of(person, sale);
    let word = |beginning: &str, word: &str| t(&Msg::dynamic(format!("{beginning}-{}", word.replace('_', "-"))));
    let absent = || t(&msg!("workshop-not-on-map"));
    let said = answer.people.get(&person).map(|seen| seen.said.clone()).unwrap_or_default();
    let said = said.into_iter().map(|text| view! { <li>{text}</li> }).collect_view();
    view! {
        <tr class:solution=solution>
            <th scope="row">{name}</th>
            <td>{placed.map_or_else(absent, |at: Placed| word("stance", at.stance.word()))}</td>
            <td>{placed.map(|at| word("authority", at.authority.word()))}</td>
            <td class="workshop-words"><ul class="workshop-open">{said}</ul></td>
        </tr>
    }
    .into_any()
}

/// Brings the table into sight and the reader to it.
fn show() {
    use wasm_bindgen::JsCast;
    let heading = document().get_element_by_id("who-said");
    if let Some(heading) = heading.and_then(|it| it.dyn_into::<web_sys::HtmlElement>().ok()) {
        // A heading that has just left the page takes no focus; nothing is lost.
        let _ = heading.focus();
        heading.scroll_into_view();
    }
}
