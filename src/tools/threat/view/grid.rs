//! The grid that rates: one picker for each pair, and what stands behind the rating.

use super::super::edits::rate;
use super::super::sections::RATING;
use super::read;
use crate::editor::browser::new_id;
use crate::plan::Id;
use crate::text::live::t;
use crate::tools::desk::Desk;
use crate::tools::rows::view::fields_of;
use crate::tools::threat::reading::Word;
use crate::ui::{Options, Select};
use leptos::prelude::*;

/// What every cell of the grid is handed.
#[derive(Clone, Copy)]
struct Grid {
    sale: Id,
    /// Who said what is rated next: a person's id, or empty for our own belief.
    said_by: RwSignal<String>,
    /// The rating whose evidence is open.
    open: RwSignal<Option<Id>>,
}

/// The grid, once there is a criterion.
pub(super) fn grid(desk: Desk, sale: Id, row: Signal<Option<Id>>) -> AnyView {
    let grid = Grid { sale, said_by: RwSignal::new(String::new()), open: RwSignal::new(None) };
    Effect::new(move |_| {
        if let Some(id) = row.get().filter(|id| desk.now().ratings.contains_key(id)) {
            grid.open.set(Some(id));
        }
    });
    let names = |list: Vec<(Id, &str)>| list.into_iter().map(|(id, name)| (id, name.trim().to_owned())).collect();
    let criteria = Memo::new(move |_| -> Vec<(Id, String)> {
        let found = read(desk, sale, |threat| {
            names(threat.criteria.iter().map(|row| (row.id, row.row.name.as_str())).collect())
        });
        found.unwrap_or_default()
    });
    let rivals = Memo::new(move |_| -> Vec<(Id, String)> {
        let found =
            read(desk, sale, |threat| names(threat.rivals.iter().map(|row| (row.id, row.row.name.as_str())).collect()));
        found.unwrap_or_default()
    });
    (move || {
        let (criteria, rivals) = (criteria.get(), rivals.get());
        (!criteria.is_empty()).then(|| table(desk, grid, criteria, rivals))
    })
    .into_any()
}

fn table(desk: Desk, grid: Grid, criteria: Vec<(Id, String)>, rivals: Vec<(Id, String)>) -> AnyView {
    let columns: Vec<(Option<Id>, String)> = std::iter::once((None, t(&msg!("threat-we"))))
        .chain(rivals.into_iter().map(|(id, name)| (Some(id), name)))
        .collect();
    let head = columns.iter().map(|(_, name)| view! { <th scope="col">{name.clone()}</th> }.into_any()).collect_view();
    let rows = criteria
        .into_iter()
        .map(|(criterion, name)| {
            let cells = columns
                .iter()
                .map(|(alternative, column)| cell(desk, grid, (criterion, *alternative), &name, column))
                .collect_view();
            view! { <tr><th scope="row">{name}</th>{cells}</tr> }.into_any()
        })
        .collect_view();
    let title = t(&msg!("threat-grid"));
    view! {
        <section class="stack-s">
            <h2>{title.clone()}</h2>
            {whose(desk, grid)}
            <div class="table-frame" tabindex="0" role="region" aria-label=title>
                <table class="table threat-grid">
                    <thead><tr><td></td>{head}</tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
            {move || grid.open.get().and_then(|id| evidence(desk, grid, id))}
        </section>
    }
    .into_any()
}

/// Whose view the next rating is.
fn whose(desk: Desk, grid: Grid) -> AnyView {
    let options = Signal::derive(move || {
        let people = desk.plan.with(|plan| {
            plan.stakeholders.iter().map(|(id, row)| (id.to_string(), row.name.clone())).collect::<Options>()
        });
        std::iter::once((String::new(), t(&msg!("threat-our-belief")))).chain(people).collect::<Options>()
    });
    let pick = Callback::new(move |text: String| grid.said_by.set(text));
    view! {
        <div class="threat-whose">
            <Select label=t(&msg!("threat-whose-view")) options=options value=grid.said_by on_change=pick />
        </div>
    }
    .into_any()
}

/// One pair: its score, and whose word it is.
fn cell(desk: Desk, grid: Grid, pair: (Id, Option<Id>), criterion: &str, column: &str) -> AnyView {
    let (criterion_id, alternative) = pair;
    let score = Signal::derive(move || {
        let found = read(desk, grid.sale, |threat| threat.rated(criterion_id, alternative).map(|rated| rated.score));
        found.flatten().map(|score| score.to_string()).unwrap_or_default()
    });
    let label = msg!("label-threat-rating", criterion = criterion);
    let store = move |event| {
        let score = event_target_value(&event).parse().ok();
        if score.is_none() {
            grid.open.set(None);
        }
        let said_by = grid.said_by.get_untracked().parse().ok();
        let today = desk.today.get_untracked();
        desk.edit(label.clone(), |plan| rate(plan, pair, score, said_by, today, new_id()));
    };
    let options = (0..=5_u8)
        .map(|n| {
            let value = if n == 0 { String::new() } else { n.to_string() };
            let text = if n == 0 { t(&msg!("threat-unrated-option")) } else { n.to_string() };
            let here = value.clone();
            view! { <option value=value selected=move || score.with(|score| *score == here)>{text}</option> }.into_any()
        })
        .collect_view();
    let name = t(&msg!("threat-rate", column = column, criterion = criterion));
    let evidence = t(&msg!("threat-evidence", column = column, criterion = criterion));
    let whose = move || {
        let found = read(desk, grid.sale, |threat| {
            let rated = threat.rated(criterion_id, alternative)?;
            let name = match threat.word(rated) {
                Word::Ours => t(&msg!("threat-our-belief")),
                Word::Theirs(id) | Word::Expired(id) => {
                    threat.plan().stakeholders.get(&id).map(|row| row.name.clone()).unwrap_or_default()
                }
            };
            Some((rated.id, name))
        });
        found.flatten().map(|(id, name)| {
            let label = format!("{evidence}: {name}");
            view! {
                <button
                    class="btn bare small"
                    aria-label=label
                    aria-expanded=move || (grid.open.get() == Some(id)).to_string()
                    on:click=move |_| grid.open.update(|open| *open = if *open == Some(id) { None } else { Some(id) })
                >
                    {name}
                </button>
            }
            .into_any()
        })
    };
    view! {
        <td>
            <select class="input" aria-label=name prop:value=score on:change=store>{options}</select>
            {whose}
        </td>
    }
    .into_any()
}

/// What stands behind the rating that was opened.
fn evidence(desk: Desk, grid: Grid, id: Id) -> Option<AnyView> {
    // Not followed: the panel must not be made anew under the hands of somebody typing into it.
    let there = untrack(|| {
        read(desk, grid.sale, |threat| {
            let row = threat.plan().ratings.get(&id)?;
            let criterion = threat.criteria.iter().find(|criterion| criterion.id == row.criterion)?;
            let column = match row.alternative {
                None => t(&msg!("threat-we")),
                Some(rival) => threat.rival(rival)?.row.name.trim().to_owned(),
            };
            Some(msg!("threat-evidence", column = column, criterion = criterion.row.name.trim()))
        })
    });
    let title = there.flatten()?;
    Some(
        view! {
            <div class="sheet pad stack-s threat-evidence">
                <h3>{t(&title)}</h3>
                {fields_of(RATING, id)}
            </div>
        }
        .into_any(),
    )
}
