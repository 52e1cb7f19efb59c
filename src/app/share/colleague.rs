//! For a colleague: the plan or a call as a file, whole or without what stays private.

use super::deliver::{can_choose, choose, chosen, write};
use super::produce::{Format, Order};
use super::{Lock, Product, Subject, calls, hand_over, lines, sale, tell};
use crate::app::history::has_histories;
use crate::app::state::App;
use crate::editor::live::Editor;
use crate::files::{LeaveOut, holds::holds};
use crate::plan::{Id, Plan};
use crate::text::Msg;
use crate::text::live::t;
use crate::ui::{Check, Folded, Icon, Options, Select};
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

/// What the reader chose.
#[derive(Clone, Copy)]
struct Chosen {
    app: App,
    editor: Editor,
    what: RwSignal<String>,
    format: RwSignal<String>,
    which: RwSignal<String>,
    /// Motives, the other opportunities, hours, the history.
    without: [RwSignal<bool>; 4],
    /// Whether the file is encrypted.
    lock: Lock,
    /// Counts savings, so that the name of the chosen file is read anew.
    saved: RwSignal<u32>,
    /// Why the chosen file was not written, and what was to go into it.
    refused: RwSignal<Option<(Msg, Product)>>,
}

impl Chosen {
    fn subject(self) -> Subject {
        self.what.with(|word| word.parse::<Id>()).map_or(Subject::Plan, Subject::Call)
    }

    fn order(self) -> Order {
        let sale = sale(self.app);
        let [motives, others, hours, history] = self.without.map(|signal| signal.get());
        let without = LeaveOut { motives, hours, others_than: if others { sale } else { None } };
        let subject = self.subject();
        let format = if subject == Subject::Plan { self.format.with(|word| Format::of(word)) } else { Format::File };
        let which = self.which.with(|word| word.parse().unwrap_or_default());
        let history = !history && subject == Subject::Plan && has_histories(self.app.space, &self.app.store());
        Order { plan: self.editor.plan().get(), subject, sale, without, history, format, which }
    }

    fn order_now(self) -> Order {
        untrack(move || self.order())
    }

    /// The identity under which a chosen file is remembered: a plan in the clear never takes an encrypted one's place.
    fn place(self) -> Id {
        let id = match untrack(move || self.subject()) {
            Subject::Plan => self.editor.id(),
            Subject::Call(id) => id,
        };
        if self.lock.is_on() { Id::of_origin(&[&id.to_string(), "encrypted"]) } else { id }
    }
}

/// The answer.
pub fn answer(app: App, editor: Editor) -> AnyView {
    let words = |word: &str| RwSignal::new(word.to_owned());
    let off = || RwSignal::new(false);
    let chosen = Chosen {
        app,
        editor,
        what: words(""),
        format: words("file"),
        which: words("0"),
        without: [off(), off(), off(), off()],
        lock: Lock::new(),
        saved: RwSignal::new(0),
        refused: RwSignal::new(None),
    };
    let lock = chosen.lock;
    let is_file = Memo::new(move |_| chosen.order().format == Format::File);
    let plan = editor.plan().get_untracked();
    let mut subjects: Options = vec![(String::new(), t(&msg!("share-whole-plan")))];
    subjects.extend(calls(&plan));
    let formats: Options = Format::offered()
        .into_iter()
        .map(|(_, word)| (word.to_owned(), t(&Msg::dynamic(format!("share-as-{word}")))))
        .collect();
    view! {
        <p class="meta">{t(&msg!("share-colleague-text"))}</p>
        <Select
            label=t(&msg!("share-what"))
            options=Signal::stored(subjects)
            value=chosen.what
            on_change=move |word| chosen.what.set(word)
        />
        {move || {
            (chosen.subject() == Subject::Plan)
                .then(|| {
                    view! {
                        <Select
                            label=t(&msg!("share-as"))
                            options=Signal::stored(formats.clone())
                            value=chosen.format
                            on_change=move |word| {
                                chosen.which.set("0".to_owned());
                                chosen.format.set(word);
                            }
                        />
                    }
                })
        }}
        {move || which(chosen)}
        {private(chosen, &plan)}
        <section class="stack-s" aria-live="polite">
            <h3>{t(&msg!("share-holds"))}</h3>
            {move || preview(chosen)}
        </section>
        {move || is_file.get().then(|| lock.view())}
        {move || buttons(chosen)}
        {move || chosen.refused.get().map(|(why, product)| or_download(chosen.app, &why, product))}
    }
    .into_any()
}

/// Which table or picture, where only one leaves at a time.
fn which(chosen: Chosen) -> AnyView {
    let order = chosen.order();
    let names: Vec<String> = match order.format {
        Format::Table => order.grids(chosen.app).iter().map(|grid| grid.name.clone()).collect(),
        Format::Svg | Format::Png => order.pictures(chosen.app).iter().map(|leaving| t(&leaving.name)).collect(),
        _ => return ().into_any(),
    };
    let options: Options = names.into_iter().enumerate().map(|(at, name)| (at.to_string(), name)).collect();
    view! {
        <Select
            label=t(&msg!("share-which"))
            options=Signal::stored(options)
            value=chosen.which
            on_change=move |word| chosen.which.set(word)
        />
    }
    .into_any()
}

/// What may stay behind; only what is there to be left out.
fn private(chosen: Chosen, plan: &Plan) -> AnyView {
    let has_motive = plan.stakeholders.values().flat_map(|person| person.positions.values());
    let there = [
        has_motive.clone().any(|position| !position.motive.is_empty() || !position.risk.is_empty()),
        plan.opportunities.len() > 1 && sale(chosen.app).is_some(),
        plan.calls.values().any(|call| call.minutes.is_some()),
    ];
    let labels = [msg!("share-without-motives"), msg!("share-without-others"), msg!("share-without-hours")];
    let checks: Vec<AnyView> = labels
        .iter()
        .zip(there)
        .zip(chosen.without)
        .filter(|((_, there), _)| *there)
        .map(|((label, _), value)| {
            view! { <Check label=t(label) value=value on_change=move |on| value.set(on) /> }.into_any()
        })
        .collect();
    let personal = (!checks.is_empty()).then(|| {
        view! {
            <fieldset class="field">
                <legend>{t(&msg!("share-without"))}</legend>
                {checks}
            </fieldset>
        }
    });
    let carries = Memo::new(move |_| carries_history(chosen));
    view! {
        {personal}
        {move || carries.get().then(|| history(chosen))}
    }
    .into_any()
}

/// Whether what is chosen could carry the history at all: a whole plan as our own file does.
fn carries_history(chosen: Chosen) -> bool {
    let is_plan = chosen.subject() == Subject::Plan && chosen.format.with(|word| Format::of(word)) == Format::File;
    is_plan && has_histories(chosen.app.space, &chosen.app.store())
}

/// Whether the history goes along: asked for by few, so it is folded away.
fn history(chosen: Chosen) -> AnyView {
    let [.., without] = chosen.without;
    let inside = move |()| {
        view! { <Check label=t(&msg!("share-without-history")) value=without on_change=move |on| without.set(on) /> }
            .into_any()
    };
    view! { <Folded class="lock" title=t(&msg!("share-history-fold")) inside=Callback::new(inside) /> }.into_any()
}

fn preview(chosen: Chosen) -> AnyView {
    let order = chosen.order();
    lines(match order.format {
        Format::File | Format::Page => {
            let mut list = holds(&order.leaving());
            if carries_history(chosen) {
                list.push(if order.history { msg!("holds-history") } else { msg!("left-out-history") });
            }
            list
        }
        Format::Workbook => order.grids(chosen.app).iter().map(|grid| rows_of(&grid.name, grid.rows.len())).collect(),
        Format::Table => {
            let grids = order.grids(chosen.app);
            grids.get(order.which).map(|grid| rows_of(&grid.name, grid.rows.len())).into_iter().collect()
        }
        Format::Svg | Format::Png => order
            .pictures(chosen.app)
            .get(order.which)
            .map(|leaving| leaving.picture.title.clone())
            .into_iter()
            .collect(),
    })
}

fn rows_of(name: &str, count: usize) -> Msg {
    msg!("share-rows", name = name, count = count)
}

fn buttons(chosen: Chosen) -> AnyView {
    let order = chosen.order();
    let label = match order.subject {
        Subject::Plan if order.format == Format::File => msg!("share-plan-file"),
        Subject::Plan => msg!("share-save"),
        Subject::Call(id) => msg!("share-call-file-of", name = super::call_name(&order.plan, id)),
    };
    let lock = chosen.lock;
    let save = move |_| {
        let Some(key) = lock.key() else { return };
        let order = chosen.order_now();
        spawn_local(async move {
            let made = lock.seal(key, order.make(chosen.app).await).await;
            hand_over(chosen.app, made).await;
        });
    };
    view! {
        <div class="row share-foot">
            <button class="btn go" on:click=save>
                <Icon name="download" />
                {lock.label(&label)}
            </button>
            {(order.format == Format::File && can_choose()).then(|| to_a_place(chosen))}
        </div>
    }
    .into_any()
}

/// Saves where the reader says, and from then on to the same file.
fn to_a_place(chosen_now: Chosen) -> AnyView {
    let label = move || {
        chosen_now.saved.track();
        match chosen(chosen_now.place()) {
            Some(name) => t(&msg!("share-same-place", file = name)),
            None => t(&msg!("share-place")),
        }
    };
    let save = move |_| {
        let Some(key) = chosen_now.lock.key() else { return };
        let (order, place) = (chosen_now.order_now(), untrack(move || chosen_now.place()));
        spawn_local(async move {
            chosen_now.refused.set(None);
            // The place comes first: a browser forgets the click while the file is made.
            let place_is =
                if chosen(place).is_some() { Ok(true) } else { choose(place, &key.name_of(&order.own_name())).await };
            if place_is == Ok(false) {
                return;
            }
            let made = chosen_now.lock.seal(key, order.make(chosen_now.app).await).await;
            let Ok(product) = made else { return hand_over(chosen_now.app, made).await };
            match put_into_place(place, place_is, &product).await {
                Ok(name) => tell(chosen_now.app, Ok(msg!("share-saved-checked", file = name))),
                Err(error) => drop(chosen_now.refused.try_set(Some((error, product)))),
            }
            chosen_now.saved.try_update(|count| *count += 1);
        });
    };
    view! { <button class="btn" on:click=save>{label}</button> }.into_any()
}

/// Writes into the file the reader has chosen; says its name.
async fn put_into_place(place: Id, place_is: Result<bool, Msg>, product: &Product) -> Result<String, Msg> {
    place_is?;
    write(place, product.bytes.clone()).await?;
    Ok(chosen(place).unwrap_or_else(|| product.name.clone()))
}

/// Why nothing was written, with the way that is always open. Here and in no notice: those lie behind the dialog.
fn or_download(app: App, why: &Msg, product: Product) -> AnyView {
    let download = move |_| spawn_local(hand_over(app, Ok(product.clone())));
    view! {
        <div class="banner bad" role="alert">
            <span>{t(why)}</span>
            <button class="btn small" on:click=download>{t(&msg!("share-download"))}</button>
        </div>
    }
    .into_any()
}
