//! The board: how the room placed each person, who found what, how each means to win.

use super::aside::Discussion;
use super::compare::{Room, Taking};
use super::person::WhoSaidWhat;
use super::submissions::{forget, read};
use crate::app::look::{Context, look_at};
use crate::app::route::Place;
use crate::app::share::{Product, hand_over};
use crate::editor::browser::today;
use crate::files::out::csv::csv;
use crate::files::safe_name;
use crate::plan::{Arrange, Id};
use crate::text::live::t;
use crate::tools::drawn::{Drawn, RowLinks};
use crate::ui::{Folded, Icon, Options, Select};
use crate::workshop::{Answer, Board, Way, grid, heat};
use leptos::prelude::*;
use std::sync::Arc;
use wasm_bindgen_futures::spawn_local;

/// The board of one opportunity of the case.
#[component]
pub fn BoardView(room: Room, person: Memo<Option<Id>>, head: Callback<(), AnyView>) -> impl IntoView {
    let app = room.app;
    let id = room.kept.id();
    provide_context(RowLinks(Callback::new(move |about: crate::plan::About| {
        app.href(Place::WorkshopPerson(id, about.id))
    })));
    let sales = Memo::new(move |_| {
        room.kept.now.with(|it| {
            let all = &it.exercise.case.opportunities;
            let mut all: Vec<_> = all.iter().map(|(id, row)| (*id, row.name.clone(), row.amount.clone())).collect();
            all.arrange_by_key(|(id, _, amount)| (std::cmp::Reverse(amount.as_ref().map_or(0, |it| it.amount)), *id));
            all.into_iter().map(|(id, name, _)| (id.to_string(), name)).collect::<Options>()
        })
    });
    let picked = RwSignal::new(sales.with_untracked(|all| all.first().map(|(id, _)| id.clone()).unwrap_or_default()));
    let sale = Memo::new(move |_| picked.with(|word| word.parse().unwrap_or_default()));
    let solution = Memo::new(move |_| room.solution());
    let board = Memo::new(move |_| {
        let (answers, exercise) = (room.answers.get(), room.kept.now.get());
        let board = solution.with(|solution| Board::new(&exercise.exercise, &answers, solution.as_ref(), sale.get()));
        Arc::new(board)
    });
    let solved = move || solution.with(Option::is_some);
    let choice = move || {
        (sales.with(Vec::len) > 1).then(|| {
            let on_change = Callback::new(move |word| picked.set(word));
            view! { <Select label=t(&msg!("opportunity")) options=Signal::from(sales) value=picked on_change /> }
        })
    };
    view! {
        <div class="tool workshop-board">
            <main id="main" tabindex="-1" class="tool-main">
                {head.run(())}
                <div class="stack-l">
                    <div class="row between">
                        <p class="lead" role="status">
                            {move || t(&msg!("workshop-came", count = board.with(|board| board.answers)))}
                        </p>
                        <Exits room board />
                    </div>
                    {choice}
                    <WhoSaidWhat room board solution person />
                    <section class="stack-s">
                        <h2>{t(&msg!("workshop-heat"))}</h2>
                        <p class="meta">
                            {t(&msg!("workshop-heat-text"))}
                            {move || solved().then(|| format!(" {}", t(&msg!("workshop-heat-solution"))))}
                        </p>
                        <Drawn make=move |width| board.with(|board| heat(board, width)) />
                    </section>
                    <Participants room sale solution />
                    <Taking room />
                </div>
            </main>
            <Discussion room board />
        </div>
    }
}

/// The board as a table for spreadsheets, and on paper.
#[component]
fn Exits(room: Room, board: Memo<Arc<Board>>) -> impl IntoView {
    let as_csv = move |_| {
        let workshop = room.kept.now.get_untracked();
        let table = room.answers.with_untracked(|answers| {
            board.with_untracked(|board| grid(&workshop.exercise, board, answers, &|msg| t(msg)))
        });
        let name = safe_name(workshop.exercise.called(), "workshop", &format!(" {}.csv", today()));
        let product = Product { name, media: "text/csv", bytes: csv(&table).into_bytes() };
        spawn_local(hand_over(room.app, Ok(product)));
    };
    let print = move |_| {
        // Fails only where printing is switched off; then there is nothing to print with.
        let _ = window().print();
    };
    view! {
        <div class="row no-print">
            <button class="btn small" on:click=as_csv>
                <Icon name="download" />
                {t(&msg!("workshop-csv"))}
            </button>
            <button class="btn small" on:click=print>
                <Icon name="printer" />
                {t(&msg!("workshop-print-board"))}
            </button>
        </div>
    }
}

/// Everybody's work side by side.
#[component]
fn Participants(room: Room, sale: Memo<Id>, solution: Memo<Option<Answer>>) -> impl IntoView {
    let tasks = move || room.kept.now.with(|it| it.exercise.tasks.len());
    let head = ["participant", "tasks", "facts", "evidence", "questions", "moves", "open", "sentence", "path"];
    let head = head.map(|word| {
        let class = if matches!(word, "participant" | "sentence" | "path") { "" } else { "num" };
        view! { <th scope="col" class=class>{t(&crate::text::Msg::dynamic(format!("workshop-column-{word}")))}</th> }
    });
    let ordered = move || {
        let mut all = room.answers.get();
        all.arrange_by_key(|answer| (answer.name.to_lowercase(), answer.id));
        all
    };
    let case = Memo::new(move |_| room.case());
    let body = move || {
        let (sale, tasks) = (sale.get(), tasks());
        let given = case.with(|case| case.ways.get(&sale).cloned()).unwrap_or_default();
        let own = solution.get().map(|solution| row(room, &solution, (sale, &given), None));
        let others = ordered().iter().map(|answer| row(room, answer, (sale, &given), Some(tasks))).collect_view();
        view! {
            {as_handed_out(&given)}
            {own}
            {others}
        }
    };
    view! {
        <section class="stack-s">
            <h2 id="participants">{t(&msg!("workshop-participants"))}</h2>
            <p class="meta workshop-scroll no-print">{t(&msg!("workshop-scroll"))}</p>
            <div class="table-frame" tabindex="0" role="region" aria-labelledby="participants">
                <table class="table workshop-table">
                    <thead><tr>{head}</tr></thead>
                    <tbody>{body}</tbody>
                </table>
            </div>
        </section>
    }
}

/// What the case says already of how to win: once, above those who kept it.
fn as_handed_out(given: &Way) -> Option<AnyView> {
    (*given != Way::default()).then(|| {
        view! {
            <tr>
                <th scope="row" colspan="7">{t(&msg!("workshop-column-case"))}</th>
                <td class="workshop-words">{given.sentence.as_ref().map(t)}</td>
                <td class="workshop-words">{path_of(given)}</td>
            </tr>
        }
        .into_any()
    })
}

/// The chosen path and the reason.
fn path_of(way: &Way) -> AnyView {
    let reason =
        (!way.reason.trim().is_empty()).then(|| view! { <span class="meta block">{way.reason.clone()}</span> });
    view! { {way.path.clone()} {reason} }.into_any()
}

/// A participant's row; the trainer's solution is told by having no tasks.
fn row(room: Room, answer: &Answer, (sale, given): (Id, &Way), tasks: Option<usize>) -> AnyView {
    let way = answer.ways.get(&sale).cloned().unwrap_or_default();
    let as_given = || view! { <span class="meta">{t(&msg!("workshop-as-case"))}</span> }.into_any();
    let sentence = match &way.sentence {
        same if same.is_some() && *same == given.sentence => as_given(),
        other => view! { {other.as_ref().map(t)} }.into_any(),
    };
    let same_path = !given.path.is_empty() && way.path == given.path && way.reason == given.reason;
    let path = if same_path { as_given() } else { path_of(&way) };
    let number = |count: usize| view! { <td class="num">{count}</td> };
    let open: Vec<String> = answer.open.iter().map(|(_, headline)| t(headline)).collect();
    let count = open.len();
    let named = if tasks.is_some() { answer.called() } else { t(&msg!("workshop-column-solution")) };
    let done = tasks.map(|tasks| format!("{} / {tasks}", answer.done.len())).unwrap_or_default();
    let (id, name) = (answer.id, answer.called());
    let inside = Callback::new(move |()| {
        let lines = open.iter().map(|line| view! { <li>{line.clone()}</li> }).collect_view();
        view! { <ul class="workshop-open">{lines}</ul> }.into_any()
    });
    view! {
        <tr class:solution=tasks.is_none()>
            <th scope="row">
                {named}
                {tasks.map(|_| view! { <PlanOf room id name /> })}
            </th>
            <td class="num">{done}</td>
            {number(answer.found.facts)}
            {number(answer.found.evidence)}
            {number(answer.found.questions)}
            {number(answer.found.moves)}
            <td class="num">
                {if count == 0 { "0".into_any() } else { view! { <Folded class="fold-number" title=count.to_string() inside /> }.into_any() }}
            </td>
            <td class="workshop-words">{sentence}</td>
            <td class="workshop-words">{path}</td>
        </tr>
    }
    .into_any()
}

/// Looking at a participant's plan, and letting go of it.
#[component]
fn PlanOf(room: Room, id: Id, name: String) -> impl IntoView {
    let exercise = room.kept.now.with_untracked(|it| it.exercise.id);
    let whose = name.clone();
    let look = move |_| {
        let said = t(&msg!("workshop-look-said", name = &whose));
        let back = (room.app.href(Place::Workshops(Some(room.kept.id()))), t(&msg!("workshop-look-back")));
        spawn_local(async move {
            match read(room.app, exercise, id).await {
                Some(file) => look_at(file.submission.plan, Context { said, back: Some(back) }),
                None => room.app.notices.trouble(t(&msg!("workshop-submission-gone"))),
            }
        });
    };
    let gone = name.clone();
    let remove = move |_| {
        let gone = gone.clone();
        spawn_local(async move {
            let Some(file) = read(room.app, exercise, id).await else { return };
            forget(room.app, room.kept, id).await;
            room.take_off(id);
            room.app.notices.offer(t(&msg!("workshop-removed", name = &gone)), t(&msg!("undo")), move || {
                spawn_local(room.bring_back(file.clone()));
            });
        });
    };
    view! {
        <span class="row no-print workshop-person-actions">
            <button class="btn small" aria-label=t(&msg!("workshop-look-of", name = &name)) on:click=look>
                {t(&msg!("workshop-look"))}
            </button>
            <button class="btn bare icon-only small" aria-label=t(&msg!("remove-what", what = &name)) on:click=remove>
                <Icon name="x" />
            </button>
        </span>
    }
}
