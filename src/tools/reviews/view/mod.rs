//! One strategic review on screen: before, in and after the room.

mod after;
mod around;
mod before;
mod capture;
mod follow;
mod list;
mod pictures;
mod prepare;
mod room;

pub use list::Strategic;

use super::reading::under_way;
use crate::plan::{Id, Plan, Review};
use crate::text::Msg;
use crate::text::live::t;
use crate::tools::desk::Desk;
use crate::tools::rows::Kind;
use crate::tools::rows::view::Spot;
use crate::ui::{Choice, Icon, Options};
use leptos::prelude::*;
use serde_json::Value;
use std::sync::Arc;
use time::Date;

/// The ways out of the room; the app knows them.
#[derive(Clone, Copy)]
pub struct Ways {
    /// The address of the account's reviews.
    pub list: StoredValue<String>,
    /// What has changed in the plan since a day.
    pub since: Callback<Date, AnyView>,
    /// Opens Share.
    pub share: Callback<()>,
    /// Saves the review as a calendar file.
    pub calendar: Callback<Id>,
    /// Saves what was agreed in it as a calendar file.
    pub due: Callback<Id>,
    /// Puts its minutes on the clipboard.
    pub copy: Callback<Id>,
    /// Fills the screen with the room, or gives it back.
    pub whole: Callback<bool>,
    /// Whether the room fills the screen.
    pub is_whole: Signal<bool>,
}

/// A review at hand: what every part of its page is given.
#[derive(Clone, Copy)]
struct At {
    desk: Desk,
    id: Id,
    review: Memo<Arc<Review>>,
    row: Memo<Value>,
    ways: Ways,
}

impl At {
    fn edit(self, label: Msg, change: impl FnOnce(&mut Review)) {
        self.desk.edit(label, |plan| super::edits::change(plan, self.id, change));
    }

    /// Reads the review, and follows it.
    fn with<T>(self, read: impl FnOnce(&Review) -> T) -> T {
        self.review.with(|row| read(row))
    }

    /// A field of the review, by the way to it.
    fn field(self, path: &[&str], kind: Kind, label: &Msg) -> AnyView {
        let path = path.iter().map(|&part| part.to_owned()).collect();
        let undo = msg!("label-meeting");
        Spot { table: "reviews", id: self.id, path, kind, label: t(label), undo }.input(self.row.into())
    }

    fn today(self) -> Date {
        self.desk.today.get_untracked()
    }
}

/// The parts of its page.
const STAGES: [&str; 3] = ["before", "room", "after"];

/// The page of one review.
#[component]
pub fn MeetingView(
    /// Which.
    id: Id,
    /// The ways out.
    ways: Ways,
) -> impl IntoView {
    let desk = Desk::here();
    let there = Memo::new(move |_| desk.plan.with(|plan| plan.reviews.contains_key(&id)));
    move || {
        if there.get() {
            return view! { <Sitting id ways /> }.into_any();
        }
        view! {
            <section class="stack-s">
                <h2>{t(&msg!("meeting-gone"))}</h2>
                <p>
                    <a class="btn go" href=ways.list.get_value()>{t(&msg!("meeting-all"))}</a>
                </p>
            </section>
        }
        .into_any()
    }
}

#[component]
fn Sitting(id: Id, ways: Ways) -> impl IntoView {
    let desk = Desk::here();
    let review =
        Memo::new(move |_| desk.plan.with(|plan: &Arc<Plan>| plan.reviews.get(&id).cloned()).unwrap_or_default());
    let row = Memo::new(move |_| desk.plan.with(|plan| plan.row("reviews", id)).unwrap_or_default());
    let at = At { desk, id, review, row, ways };
    // Whoever comes back in the middle of it, after a reload or from another tab, is in the room.
    let first = review.with_untracked(|row| match (row.held, under_way(row)) {
        (true, _) => "after",
        (false, true) => "room",
        (false, false) => "before",
    });
    let stage = RwSignal::new(first.to_owned());
    let options: Options =
        STAGES.iter().map(|word| ((*word).to_owned(), t(&Msg::dynamic(format!("meeting-stage-{word}"))))).collect();
    let heading = move || {
        at.with(|row| match row.on {
            Some(on) => t(&msg!("meeting-on", on = on)),
            None => t(&msg!("meeting")),
        })
    };
    view! {
        <section class="meeting stack" aria-labelledby="meeting">
            <div class="row between meeting-head no-print">
                <h2 id="meeting">{heading}</h2>
                <a class="btn bare small" href=ways.list.get_value()>
                    <Icon name="arrow-left" />
                    {t(&msg!("meeting-all"))}
                </a>
            </div>
            <div class="meeting-stages no-print">
                <Choice label=t(&msg!("meeting-stage")) options value=stage on_change=move |word| stage.set(word) />
            </div>
            {move || match stage.get().as_str() {
                "room" => room::view(at, Callback::new(move |()| stage.set("after".to_owned()))),
                "after" => after::view(at),
                _ => before::view(at, Callback::new(move |()| stage.set("room".to_owned()))),
            }}
        </section>
    }
}

/// A line that opens into fields, with a button to take it away.
fn entry(
    name: Signal<String>,
    meta: Signal<String>,
    fields: Callback<(), AnyView>,
    remove: Callback<()>,
    more: AnyView,
) -> AnyView {
    let open = RwSignal::new(false);
    view! {
        <article class="entry">
            <div class="entry-head">
                <button
                    class="entry-open"
                    aria-expanded=move || open.get().to_string()
                    on:click=move |_| open.update(|open| *open = !*open)
                >
                    <Icon name="chevron-right" />
                    <span class="entry-name">{name}</span>
                    <span class="meta">{meta}</span>
                </button>
                {more}
                <button
                    class="btn bare icon-only"
                    aria-label=move || t(&msg!("remove-what", what = name.get()))
                    on:click=move |_| remove.run(())
                >
                    <Icon name="x" />
                </button>
            </div>
            {move || open.get().then(|| view! { <div class="entry-fields">{fields.run(())}</div> })}
        </article>
    }
    .into_any()
}

/// One line to type something and Enter.
fn add_line(label: &Msg, example: &Msg, add: Callback<String>) -> AnyView {
    let words = RwSignal::new(String::new());
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let text = words.get_untracked().trim().to_owned();
        if !text.is_empty() {
            add.run(text);
            words.set(String::new());
        }
    };
    view! {
        <form class="row add-row" on:submit=submit>
            <div class="grow">
                <crate::ui::TextField
                    label=t(label)
                    placeholder=t(example)
                    value=words
                    on_input=Callback::new(move |text| words.set(text))
                />
            </div>
            <button type="submit" class="btn add-button">{t(&msg!("add"))}</button>
        </form>
    }
    .into_any()
}

/// Words in a frame: good, bad or neither.
fn tag(words: String, look: &'static str) -> AnyView {
    view! { <span class=format!("tag {look}")>{words}</span> }.into_any()
}
