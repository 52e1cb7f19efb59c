//! A week like a calendar sheet: a column for each day, on a narrow screen a list by day. Calls ahead can be dragged to another
//! day, or moved a day with their buttons.

use super::bits::{Back, focus_soon};
use crate::plan::{Id, iso_text};
use crate::text::Msg;
use crate::text::live::{date, t};
use crate::tools::bind::word_key;
use crate::tools::calls::week::{Day, Entry, LINES, entries, monday, move_to, shifted, tally, week};
use crate::tools::desk::{CallPage, Desk};
use crate::ui::Icon;
use leptos::ev::DragEvent;
use leptos::prelude::*;
use time::Date;

/// What a week is shown from, and where it leads.
#[derive(Clone, Copy)]
pub struct WeekOf {
    /// Every call there is; the week picks its own.
    pub entries: Signal<Vec<Entry>>,
    /// A day of the week to show.
    pub day: Signal<Option<Date>>,
    /// Today.
    pub today: Signal<Date>,
    /// Whether the calls are of several accounts, so that each has to say of which.
    pub across: bool,
    /// The address of a week; this week's without a day.
    pub at: Callback<Option<Date>, String>,
    /// The address of a call.
    pub open: Callback<Entry, String>,
    /// Puts a call on another day.
    pub put: Callback<(Entry, Date)>,
    /// Goes to an address.
    pub go: Callback<String>,
}

/// What is being moved.
#[derive(Clone, Copy)]
struct Hands {
    /// The call that is dragged.
    dragged: RwSignal<Option<Entry>>,
    /// A call moved by its button, its new day, and the button, which is to have the focus again there.
    focus: StoredValue<Option<(Id, Date, String)>>,
}

impl Hands {
    /// Gives a button its focus back once its call stands on the other day: storage may take a moment.
    fn follow(self, entries: Signal<Vec<Entry>>) {
        Effect::new(move |_| {
            let all = entries.get();
            let Some((id, on, button)) = self.focus.get_value() else { return };
            if all.iter().any(|it| it.call.id == id && it.call.on == Some(on)) {
                self.focus.set_value(None);
                focus_soon(&button);
            }
        });
    }
}

/// The week of one account.
#[component]
pub fn AccountWeek(
    /// A day of the week to show; this week without one.
    day: Signal<Option<Date>>,
) -> impl IntoView {
    let desk = Desk::here();
    let all = Memo::new(move |_| desk.plan.with(|plan| entries(plan, &desk.playbook())));
    let name = Memo::new(move |_| desk.plan.with(|plan| plan.account.name.clone()));
    let list = move |page| desk.call_page.run((Id::default(), page));
    let put = Callback::new(move |(entry, on): (Entry, Date)| {
        desk.edit(msg!("label-call-moved"), |plan| _ = move_to(plan, entry.call.id, on));
        desk.offer_undo(t(&msg!("week-moved", date = on)), t(&msg!("undo")));
    });
    let of = WeekOf {
        entries: all.into(),
        day,
        today: desk.today,
        across: false,
        at: Callback::new(move |day| list(CallPage::Week(day))),
        open: Callback::new(move |entry: Entry| {
            let past = entry.call.held || entry.call.on.is_some_and(|on| on < desk.today.get_untracked());
            desk.call_page.run((entry.call.id, if past { CallPage::Debrief } else { CallPage::Worksheet }))
        }),
        put,
        go: desk.go,
    };
    view! {
        <main id="main" tabindex="-1" class="page week-page">
            <div class="no-print">
                <Back href=list(CallPage::List) text=t(&msg!("call-all")) />
            </div>
            <WeekView of title=name />
        </main>
    }
}

/// The heading, the ways to other weeks, the line on top and the days.
#[component]
pub fn WeekView(
    /// What is shown.
    of: WeekOf,
    /// Whose calls they are.
    #[prop(into)]
    title: Signal<String>,
) -> impl IntoView {
    let first = Memo::new(move |_| monday(of.day.get().unwrap_or_else(|| of.today.get())));
    let days = Memo::new(move |_| of.entries.with(|all| week(all, first.get())));
    let sum = move || {
        let sum = days.with(|days| tally(days));
        t(&msg!("week-tally", calls = sum.calls, prepared = sum.prepared, serving = sum.serving))
    };
    // One line says it; the figures follow.
    let verdict = move || {
        let sum = days.with(|days| tally(days));
        (sum.calls > 0).then(|| t(&Msg::dynamic(format!("week-verdict-{}", sum.verdict()))))
    };
    let shift = move || {
        let sum = days.with(|days| tally(days));
        (sum.calls > 0)
            .then(|| t(&msg!("week-shift", leading = sum.leading_new, meeting = sum.meeting_new, off = sum.off)))
    };
    let unserved = move || days.with(|days| tally(days)).calls > days.with(|days| tally(days)).serving;
    let span = move || t(&msg!("week-of", from = first.get(), to = shifted(first.get(), 6)));
    let to = move |weeks: i64| move || of.at.run(Some(shifted(first.get(), 7 * weeks)));
    let print = move |_| {
        // Fails only where printing is switched off; then there is nothing to print with.
        let _ = window().print();
    };
    let hands = Hands { dragged: RwSignal::new(None), focus: StoredValue::new(None) };
    hands.follow(of.entries);
    view! {
        <header class="week-head">
            <div class="head-text">
                <span class="eyebrow">{title}</span>
                <h1>{span}</h1>
                <div aria-live="polite">
                    <p><b>{verdict}</b> " " {sum}</p>
                    <p class="meta">{shift}</p>
                </div>
                <Show when=unserved>
                    <p class="meta no-print">{t(&msg!("week-serves-hint"))}</p>
                </Show>
            </div>
            <nav class="row no-print" aria-label=t(&msg!("week-other"))>
                <a class="btn" href=to(-1)>
                    {t(&msg!("week-before"))}
                </a>
                <a class="btn" href=of.at.run(None)>
                    {t(&msg!("week-this"))}
                </a>
                <a class="btn" href=to(1)>
                    {t(&msg!("week-after"))}
                </a>
                <button class="btn" on:click=print>
                    <Icon name="printer" />
                    {t(&msg!("sheet-print"))}
                </button>
            </nav>
        </header>
        // The roles stand there in words, for a table that is laid out as a list forgets that it is one.
        <table class="week" role="table">
            <caption class="visually-hidden">{span}</caption>
            <thead role="rowgroup">
                <tr role="row">
                    {move || {
                        days.with(|days| days.iter().map(|day| heading(day.on, of.today.get())).collect_view())
                    }}
                </tr>
            </thead>
            <tbody role="rowgroup">
                <tr role="row">
                    {move || days.get().into_iter().map(|day| column(of, day, hands)).collect_view()}
                </tr>
            </tbody>
        </table>
    }
}

/// The day's name: `monday` to `sunday`.
fn weekday(on: Date) -> Msg {
    word_key("week-day", &on.weekday().to_string().to_lowercase())
}

fn heading(on: Date, today: Date) -> AnyView {
    view! {
        <th role="columnheader" scope="col" aria-current=(on == today).then_some("date")>
            {t(&weekday(on))} " " <span class="meta">{date(on)}</span>
        </th>
    }
    .into_any()
}

fn column(of: WeekOf, day: Day, hands: Hands) -> AnyView {
    let dragged = hands.dragged;
    let Day { on, calls } = day;
    let empty = calls.is_empty();
    let named = (!empty).then(|| {
        view! { <p class="week-day">{t(&weekday(on))} " " <span class="meta">{date(on)}</span></p> }
    });
    let over = move |event: DragEvent| {
        if dragged.with_untracked(Option::is_some) {
            event.prevent_default();
        }
    };
    let drop = move |event: DragEvent| {
        let Some(entry) = dragged.get_untracked() else { return };
        event.prevent_default();
        dragged.set(None);
        if entry.call.on != Some(on) {
            of.put.run((entry, on));
        }
    };
    let list = (!empty).then(|| {
        let items = calls.into_iter().map(|entry| item(of, entry, hands)).collect_view();
        view! { <ul class="plain-list" role="list">{items}</ul> }
    });
    view! {
        <td
            role="cell"
            class:empty=empty
            class:today=on == of.today.get_untracked()
            data-day=iso_text(on)
            on:dragover=over
            on:drop=drop
        >
            {named}
            {list}
        </td>
    }
    .into_any()
}

fn item(of: WeekOf, entry: Entry, hands: Hands) -> AnyView {
    let dragged = hands.dragged;
    let call = &entry.call;
    let (id, on) = (call.id, call.on);
    let title = if call.title.is_empty() { t(&msg!("today-call-untitled")) } else { call.title.clone() };
    let at = call.at.map(|at| at.to_string());
    let account = of.across.then(|| entry.account.clone());
    let top = [at, account].into_iter().flatten().collect::<Vec<_>>().join(" · ");
    // A call without a title is called after those it meets already.
    let room = call.room.join(", ");
    let told = call.room.iter().all(|name| title.contains(name.as_str()));
    let meets = (!told).then(|| t(&msg!("week-meets", names = room)));
    let leads = (!call.offering.is_empty()).then(|| t(&msg!("week-leads", offering = &call.offering)));
    let carries = (!call.carries.is_empty()).then(|| t(&msg!("week-carries", problem = &call.carries)));
    let off = entry.off.then(|| t(&msg!("week-off")));
    let facts = [meets, leads, carries, off].into_iter().flatten().map(|text| view! { <p class="meta">{text}</p> });
    let facts = facts.collect_view();
    let (class, state) = state(&entry, of.today.get_untracked());
    let movable = !call.held;
    let href = of.open.run(entry.clone());
    let (held, grabbed) = (entry.clone(), entry);
    let start = move |event: DragEvent| {
        if let Some(data) = event.data_transfer() {
            // Some browsers drag nothing that carries no data.
            let _ = data.set_data("text/plain", &id.to_string());
        }
        dragged.set(Some(grabbed.clone()));
    };
    let by = StoredValue::new(held);
    let step = move |name: &'static str, days: i64, icon: &'static str, label: Msg| {
        let button = format!("week-{name}-{id}");
        let target = button.clone();
        let go = move |_| {
            let Some(on) = on.map(|on| shifted(on, days)) else { return };
            of.put.run((by.get_value(), on));
            let here = monday(of.day.get_untracked().unwrap_or_else(|| of.today.get_untracked()));
            if monday(on) != here {
                of.go.run(of.at.run(Some(on)));
            }
            hands.focus.set_value(Some((id, on, target.clone())));
        };
        view! {
            <button id=button class=format!("btn bare icon-only {name}") aria-label=t(&label) on:click=go>
                <Icon name=icon />
            </button>
        }
    };
    let steps = movable.then(|| {
        view! {
            <span class="week-steps no-print">
                {step("earlier", -1, "arrow-left", msg!("week-earlier", call = &title))}
                {step("later", 1, "arrow-right", msg!("week-later", call = &title))}
            </span>
        }
    });
    view! {
        <li
            class="week-call"
            draggable=movable.then_some("true")
            on:dragstart=start
            on:dragend=move |_| dragged.set(None)
        >
            <a href=href>
                <span class="meta">{top}</span>
                " "
                <b>{title.clone()}</b>
            </a>
            {facts}
            <span class="row between">
                <span class=class>{t(&state)}</span>
                {steps}
            </span>
        </li>
    }
    .into_any()
}

/// What a call still needs, or that it is done.
fn state(entry: &Entry, today: Date) -> (&'static str, Msg) {
    let call = &entry.call;
    match call.on {
        _ if call.held => ("tag good", msg!("week-debriefed")),
        Some(on) if on < today => ("tag bad", msg!("week-to-debrief")),
        _ if call.ready >= LINES => ("tag good", msg!("week-prepared")),
        _ => ("tag", msg!("week-ready", ready = call.ready, of = LINES)),
    }
}
