//! What the scribe writes down, straight into the plan: key points, goals, actions, and what is parked.

use super::super::edits::{Action, agree, note};
use super::super::reading::{Horizon, actions, grows, horizon, notes, people};
use super::{At, entry, tag};
use crate::editor::browser::new_id;
use crate::plan::{Id, Move, MoveKind, NoteKind, Plan, ReviewNote, Words};
use crate::text::Msg;
use crate::text::live::t;
use crate::tools::bind::{date_of, options, word_key};
use crate::tools::rows::Kind;
use crate::tools::rows::view::Spot;
use crate::ui::{Choice, DateField, Icon, Options, Select, TextField};
use leptos::prelude::*;
use time::Date;

/// The words of what a move is for, as they are stored.
const MOVE_KINDS: &[&str] = &["grow", "enter", "protect"];

/// The form and what was written down.
pub fn view(at: At) -> AnyView {
    view! {
        <section class="stack-s" aria-labelledby="room-capture">
            <h3 id="room-capture">{t(&msg!("meeting-capture"))}</h3>
            {form(at)}
        </section>
        {written(at, NoteKind::Point)} {written(at, NoteKind::Goal)} {agreed(at)} {written(at, NoteKind::Parked)}
    }
    .into_any()
}

/// What is being typed.
#[derive(Clone, Copy)]
struct Draft {
    kind: RwSignal<String>,
    text: RwSignal<String>,
    owner: RwSignal<String>,
    day: RwSignal<String>,
    grows: RwSignal<String>,
}

fn form(at: At) -> AnyView {
    let empty = || RwSignal::new(String::new());
    let draft =
        Draft { kind: RwSignal::new("point".to_owned()), text: empty(), owner: empty(), day: empty(), grows: empty() };
    let kinds: Options =
        ["point", "goal", "action", "parked"].map(|word| (word.to_owned(), t(&word_key("note-kind", word)))).into();
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        keep(at, draft);
    };
    let is = move |kind: &'static str| draft.kind.with(|word| word == kind);
    view! {
        <form class="sheet pad stack-s" on:submit=submit>
            <Choice
                label=t(&msg!("meeting-capture-kind"))
                options=kinds
                value=draft.kind
                on_change=move |word| draft.kind.set(word)
            />
            <TextField
                label=t(&msg!("meeting-capture-text"))
                placeholder=t(&msg!("meeting-capture-example"))
                value=draft.text
                on_input=move |text| draft.text.set(text)
            />
            {move || is("action").then(|| action_fields(at, draft))}
            {move || is("goal").then(|| day_field(draft, &msg!("meeting-goal-by")))}
            <div class="row">
                <button type="submit" class="btn go">{t(&msg!("meeting-capture-keep"))}</button>
            </div>
        </form>
    }
    .into_any()
}

fn day_field(draft: Draft, label: &Msg) -> AnyView {
    view! { <DateField label=t(label) value=draft.day on_change=move |text| draft.day.set(text) /> }.into_any()
}

fn action_fields(at: At, draft: Draft) -> AnyView {
    let owners = Signal::derive(move || {
        let blank = (String::new(), t(&msg!("minutes-nobody")));
        let names = at.with(|row| {
            people(row).into_iter().map(|(_, one)| (one.name.clone(), one.name.clone())).collect::<Options>()
        });
        std::iter::once(blank).chain(names).collect::<Options>()
    });
    let unsaid = std::iter::once((String::new(), t(&msg!("growth-test-unsaid"))));
    let tests = Signal::stored(unsaid.chain(options::<MoveKind>("growth-test")).collect::<Options>());
    view! {
        <div class="cols-3">
            <Select
                label=t(&msg!("meeting-owner"))
                options=owners
                value=draft.owner
                on_change=move |word| draft.owner.set(word)
            />
            {day_field(draft, &msg!("meeting-due"))}
            <Select
                label=t(&msg!("meeting-growth-test"))
                options=tests
                value=draft.grows
                on_change=move |word| draft.grows.set(word)
            />
        </div>
    }
    .into_any()
}

fn keep(at: At, draft: Draft) {
    let text = draft.text.get_untracked();
    if text.trim().is_empty() {
        return;
    }
    let day = date_of(&draft.day.get_untracked());
    let kind = draft.kind.get_untracked();
    if kind == "action" {
        let kind = MoveKind::from_word(&draft.grows.get_untracked());
        let action = Action { text, owner: draft.owner.get_untracked(), due: day, kind };
        at.desk.edit(msg!("label-meeting-action"), |plan| agree(plan, at.id, new_id(), &action));
    } else {
        let kind = NoteKind::from_word(&kind).unwrap_or_default();
        let by = day.filter(|_| kind == NoteKind::Goal);
        let row = ReviewNote { kind: kind.into(), text, by, ..ReviewNote::default() };
        at.edit(msg!("label-meeting-note"), |review| note(review, new_id(), row));
    }
    for field in [draft.text, draft.day, draft.owner, draft.grows] {
        field.set(String::new());
    }
}

/// How far ahead a day lies, where that is worth a word.
pub fn reach(at: At, day: Option<Date>) -> AnyView {
    let quarters = at.desk.playbook().limits.horizon_quarters;
    let from = at.review.with_untracked(|row| row.on).unwrap_or_else(|| at.today());
    match day.map(|day| horizon(from, day, quarters)) {
        Some(Horizon::Beyond) => tag(t(&msg!("meeting-beyond", quarters = quarters + 1)), "bad"),
        Some(Horizon::Edge) => tag(t(&msg!("meeting-edge", quarters = quarters)), ""),
        _ => ().into_any(),
    }
}

/// What was written down of one kind.
fn written(at: At, kind: NoteKind) -> AnyView {
    let ids = Memo::new(move |_| at.with(|row| notes(row, kind).into_iter().map(|(id, _)| id).collect::<Vec<_>>()));
    let heading = StoredValue::new(t(&word_key("notes", kind.word())));
    let line = move |id: Id| {
        let row = at.review.with_untracked(|row| row.notes.get(&id).cloned()).unwrap_or_default();
        let label = t(&msg!("remove-what", what = &row.text));
        let by = row.by.map(|on| t(&msg!("minutes-by", on = on)));
        let remove = move |_| {
            at.edit(msg!("label-meeting-note-removed"), |row| {
                row.notes.remove(&id);
            });
            at.desk.offer_undo(t(&msg!("label-meeting-note-removed")), t(&msg!("undo")));
        };
        view! {
            <li class="row between">
                <span class="grow">
                    <span class="serif">{row.text}</span>
                    " "
                    <span class="meta">{by}</span>
                    " "
                    {reach(at, row.by)}
                </span>
                <button class="btn bare icon-only" aria-label=label on:click=remove>
                    <Icon name="x" />
                </button>
            </li>
        }
        .into_any()
    };
    view! {
        <Show when=move || ids.with(|ids| !ids.is_empty())>
            <section class="stack-s" aria-label=heading.get_value()>
                <h4>{heading.get_value()}</h4>
                <ul class="plain-list stack-s" role="list">
                    <For each=move || ids.get() key=|id| *id let:id>
                        {line(id)}
                    </For>
                </ul>
            </section>
        </Show>
    }
    .into_any()
}

/// The actions agreed here: moves of the plan, each with its growth test.
fn agreed(at: At) -> AnyView {
    let ids = Memo::new(move |_| {
        at.desk.plan.with(|plan| actions(plan, at.id).into_iter().map(|(id, _)| id).collect::<Vec<_>>())
    });
    view! {
        <Show when=move || ids.with(|ids| !ids.is_empty())>
            <section class="stack-s rows" aria-label=t(&msg!("minutes-actions"))>
                <h4>{t(&msg!("minutes-actions"))}</h4>
                <For each=move || ids.get() key=|id| *id let:id>
                    {action(at, id)}
                </For>
            </section>
        </Show>
    }
    .into_any()
}

/// Whether a move brings revenue beyond today's, and whether it is near enough; what nobody has said is asked for.
pub fn tests(at: At, plan: &Plan, id: Id) -> AnyView {
    let Some(row) = plan.moves.get(&id) else { return ().into_any() };
    let growth = row.kind.known().map(|_| {
        if grows(row) { tag(t(&msg!("meeting-grows")), "good") } else { tag(t(&msg!("meeting-keeps")), "bad") }
    });
    view! { {growth} " " {unsaid(row)} {reach(at, row.due)} }.into_any()
}

/// What nobody has said of a move yet.
pub fn unsaid(row: &Move) -> AnyView {
    let growth = row.kind.known().is_none().then(|| tag(t(&msg!("meeting-grows-unsaid")), ""));
    let due = row.due.is_none().then(|| tag(t(&msg!("meeting-undated")), ""));
    view! { {growth} " " {due} }.into_any()
}

fn action(at: At, id: Id) -> AnyView {
    let desk = at.desk;
    let row = Memo::new(move |_| desk.plan.with(|plan| plan.moves.get(&id).cloned()).unwrap_or_default());
    let value = Memo::new(move |_| desk.plan.with(|plan| plan.row("moves", id)).unwrap_or_default());
    let meta = Signal::derive(move || {
        row.with(|row| {
            let owner = match row.owner.trim() {
                "" => t(&msg!("minutes-nobody")),
                owner => owner.to_owned(),
            };
            let due = row.due.map(|on| t(&msg!("minutes-by", on = on)));
            [Some(owner), due].into_iter().flatten().collect::<Vec<_>>().join(" · ")
        })
    });
    let fields = Callback::new(move |()| {
        let part = |name: &str, kind: Kind, label: &Msg| {
            let (path, undo) = (vec![name.to_owned()], msg!("label-meeting-action"));
            Spot { table: "moves", id, path, kind, label: t(label), undo }.input(value.into())
        };
        view! {
            {part("text", Kind::Line, &msg!("meeting-capture-text"))} {part("owner", Kind::Line, &msg!("meeting-owner"))}
            {part("due", Kind::Date, &msg!("meeting-due"))}
            {part("kind", Kind::Words("growth-test", MOVE_KINDS), &msg!("meeting-growth-test"))}
        }
        .into_any()
    });
    let remove = Callback::new(move |()| {
        desk.edit(msg!("label-meeting-action-removed"), |plan| {
            plan.moves.remove(&id);
        });
        desk.offer_undo(t(&msg!("label-meeting-action-removed")), t(&msg!("undo")));
    });
    let marks = move || {
        row.track();
        desk.plan.with_untracked(|plan| tests(at, plan, id))
    };
    let more = view! { <span class="room-marks">{marks}</span> }.into_any();
    entry(Signal::derive(move || row.with(|row| row.text.clone())), meta, fields, remove, more)
}
