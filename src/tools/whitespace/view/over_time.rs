//! Money over time: what they bought, what we aim at, our share by unit, and what runs out.

use crate::editor::browser::new_id;
use crate::plan::{Arrange, Money, Plan, Renewal};
use crate::text::Msg;
use crate::text::live::{date, money, t};
use crate::tools::bind::date_of;
use crate::tools::desk::Desk;
use crate::tools::drawn::Drawn;
use crate::tools::rows::view::fields_of;
use crate::tools::rows::{Kind, write};
use crate::tools::whitespace::period::period_of;
use crate::tools::whitespace::picture::revenue;
use crate::tools::whitespace::reading::unit_name;
use crate::tools::whitespace::sections::ACCOUNT;
use crate::ui::{DateField, Icon, Options, Select, TextField};
use leptos::prelude::*;

/// What one line of a quick form asks for.
#[derive(Clone, Copy)]
enum Ask {
    Line,
    Date,
    Unit,
}

/// Keys with what is shown of each, and how one is taken away.
type Shown = Vec<(String, String)>;

/// The whole section.
pub fn view(desk: Desk) -> AnyView {
    let has_revenue = Memo::new(move |_| desk.plan.with(|plan| !plan.account.revenue.is_empty()));
    let has_units = Memo::new(move |_| desk.plan.with(|plan| !plan.units.is_empty()));
    let id = desk.editor.id();
    view! {
        <section class="stack over-time">
            <h2>{t(&msg!("whitespace-over-time"))}</h2>
            <Show when=move || has_revenue.get()>
                <Drawn make=move |width: f64| {
                    let playbook = desk.playbook();
                    desk.plan.with(|plan| revenue(plan, &playbook, width))
                } />
            </Show>
            {revenues(desk)}
            {fields_of(ACCOUNT, id)}
            <Show when=move || has_units.get()>{move || shares(desk)}</Show>
            {renewals(desk)}
        </section>
    }
    .into_any()
}

fn amount(text: &str) -> Option<Money> {
    serde_json::from_value(write(text, Kind::Money)?).ok()
}

fn revenues(desk: Desk) -> AnyView {
    let shown = Signal::derive(move || {
        let line = |(period, amount): (&String, &Money)| {
            let text = msg!("whitespace-revenue-line", period = period, amount = amount);
            (period.clone(), t(&text))
        };
        desk.plan.with(|plan| plan.account.revenue.iter().map(line).collect::<Shown>())
    });
    let remove = Callback::new(move |period: String| {
        desk.edit(msg!("whitespace-undo-revenue"), |plan| {
            plan.account_mut().revenue.remove(&period);
        });
    });
    let take = Callback::new(move |typed: Vec<String>| {
        let [period, figure] = typed.as_slice() else { return false };
        let (Some(period), Some(amount)) = (period_of(period), amount(figure)) else { return false };
        desk.edit(msg!("whitespace-undo-revenue"), |plan| {
            plan.account_mut().revenue.insert(period, amount);
        });
        true
    });
    let asks = [(msg!("whitespace-revenue-period"), Ask::Line), (msg!("whitespace-revenue-amount"), Ask::Line)];
    lines(
        desk,
        (msg!("whitespace-revenue"), msg!("whitespace-revenue-none"), msg!("whitespace-revenue-example")),
        shown,
        remove,
        quick(desk, &asks, take),
    )
}

fn shares(desk: Desk) -> AnyView {
    let key = |unit: &crate::plan::Id, period: &String| format!("{unit} {period}");
    let shown = Signal::derive(move || {
        desk.plan.with(|plan| {
            let of = |(id, row): (&crate::plan::Id, &std::sync::Arc<crate::plan::Unit>)| {
                let (id, name) = (*id, unit_name(row));
                let line = move |(period, share): (&String, &u8)| {
                    let text = msg!("whitespace-share-line", unit = name.clone(), period = period, share = *share);
                    (key(&id, period), t(&text))
                };
                row.share_history.iter().map(line).collect::<Vec<_>>()
            };
            plan.units.iter().flat_map(of).collect::<Shown>()
        })
    });
    let remove = Callback::new(move |key: String| {
        let Some((unit, period)) = key.split_once(' ') else { return };
        let Ok(unit) = unit.parse() else { return };
        desk.edit(msg!("whitespace-undo-share"), |plan| {
            Plan::change(&mut plan.units, unit, |row| _ = row.share_history.remove(period));
        });
    });
    let take = Callback::new(move |typed: Vec<String>| {
        let [unit, period, share] = typed.as_slice() else { return false };
        let share = share.trim().trim_end_matches('%').trim().parse::<u8>().ok().filter(|share| *share <= 100);
        let (Ok(unit), Some(period), Some(share)) = (unit.parse(), period_of(period), share) else { return false };
        desk.edit(msg!("whitespace-undo-share"), |plan| {
            Plan::change(&mut plan.units, unit, |row| _ = row.share_history.insert(period, share));
        });
        true
    });
    let asks = [
        (msg!("whitespace-column-unit"), Ask::Unit),
        (msg!("whitespace-revenue-period"), Ask::Line),
        (msg!("whitespace-share-percent"), Ask::Line),
    ];
    let heads = (msg!("whitespace-share-of"), msg!("whitespace-share-none"), msg!("whitespace-share-example"));
    lines(desk, heads, shown, remove, quick(desk, &asks, take))
}

fn renewals(desk: Desk) -> AnyView {
    let shown = Signal::derive(move || {
        desk.plan.with(|plan| {
            let mut rows: Vec<_> = plan.account.renewals.iter().collect();
            rows.arrange_by_key(|(id, row)| (row.on, **id));
            let line = |(id, row): (&crate::plan::Id, &Renewal)| {
                let parts = [Some(row.what.clone()), row.on.map(date), row.amount.as_ref().map(money)];
                (id.to_string(), parts.into_iter().flatten().collect::<Vec<_>>().join(" · "))
            };
            rows.into_iter().map(line).collect::<Shown>()
        })
    });
    let remove = Callback::new(move |key: String| {
        let Ok(id) = key.parse() else { return };
        desk.edit(msg!("whitespace-undo-renewal"), |plan| {
            plan.account_mut().renewals.remove(&id);
        });
    });
    let take = Callback::new(move |typed: Vec<String>| {
        let [what, on, figure] = typed.as_slice() else { return false };
        let worth = amount(figure);
        if what.trim().is_empty() || (worth.is_none() && !figure.trim().is_empty()) {
            return false;
        }
        let row = Renewal { what: what.trim().to_owned(), on: date_of(on), amount: worth, ..Renewal::default() };
        desk.edit(msg!("whitespace-undo-renewal"), |plan| {
            plan.account_mut().renewals.insert(new_id(), row);
        });
        true
    });
    let asks = [
        (msg!("whitespace-renewal-what"), Ask::Line),
        (msg!("whitespace-renewal-on"), Ask::Date),
        (msg!("whitespace-renewal-amount"), Ask::Line),
    ];
    let heads = (msg!("whitespace-renewals"), msg!("whitespace-renewals-none"), msg!("whitespace-renewals-example"));
    lines(desk, heads, shown, remove, quick(desk, &asks, take))
}

/// A heading, what is there with a way to take each away, and the form for another one.
fn lines(
    desk: Desk,
    (heading, none, example): (Msg, Msg, Msg),
    shown: Signal<Shown>,
    remove: Callback<String>,
    form: AnyView,
) -> AnyView {
    let list = move || {
        let rows = shown.get();
        if rows.is_empty() {
            let example = t(&msg!("in-quotes", words = example.clone()));
            return view! { <p class="meta">{t(&none)} " " {example}</p> }.into_any();
        }
        let row = |(key, text): (String, String)| {
            let label = t(&msg!("remove-what", what = &text));
            let take = move |_| {
                remove.run(key.clone());
                desk.offer_undo(t(&msg!("whitespace-removed")), t(&msg!("undo")));
            };
            view! {
                <li class="row">
                    <span class="grow">{text}</span>
                    <button class="btn bare icon-only" aria-label=label on:click=take>
                        <Icon name="x" />
                    </button>
                </li>
            }
            .into_any()
        };
        let rows: Vec<AnyView> = rows.into_iter().map(row).collect();
        view! { <ul class="plain-list" role="list">{rows}</ul> }.into_any()
    };
    let name = t(&heading);
    let label = name.clone();
    view! {
        <div class="stack-s" role="group" aria-label=label>
            <h3>{name}</h3>
            {list}
            {form}
        </div>
    }
    .into_any()
}

/// One line of fields and a button; what cannot be read stays there, with the reason.
fn quick(desk: Desk, asks: &[(Msg, Ask)], take: Callback<Vec<String>, bool>) -> AnyView {
    let typed: Vec<RwSignal<String>> = asks.iter().map(|_| RwSignal::new(String::new())).collect();
    let refused = RwSignal::new(false);
    let inputs: Vec<AnyView> = asks
        .iter()
        .zip(&typed)
        .map(|((label, ask), value)| {
            let (label, value) = (t(label), *value);
            let put = Callback::new(move |text| value.set(text));
            match ask {
                Ask::Line => view! { <TextField label value on_input=put /> }.into_any(),
                Ask::Date => view! { <DateField label value on_change=put /> }.into_any(),
                Ask::Unit => {
                    let options = Signal::derive(move || units(desk));
                    view! { <Select label options value on_change=put /> }.into_any()
                }
            }
        })
        .collect();
    let add = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let words: Vec<String> = typed.iter().map(|value| value.get_untracked()).collect();
        if words.iter().all(|text| text.trim().is_empty()) {
            return;
        }
        let taken = take.run(words);
        refused.set(!taken);
        if taken {
            for value in &typed {
                value.set(String::new());
            }
        }
    };
    view! {
        <form class="row add-row quick-line" on:submit=add>
            {inputs}
            <button type="submit" class="btn add-button">{t(&msg!("add"))}</button>
            <Show when=move || refused.get()>
                <p class="quick-error" role="alert">{t(&msg!("whitespace-cannot-read"))}</p>
            </Show>
        </form>
    }
    .into_any()
}

fn units(desk: Desk) -> Options {
    let known = desk.plan.with(|plan| {
        let mut list: Options = plan.units.iter().map(|(id, row)| (id.to_string(), row.name.clone())).collect();
        list.arrange_by(|a, b| a.1.cmp(&b.1));
        list
    });
    std::iter::once((String::new(), t(&msg!("not-known")))).chain(known).collect()
}
