//! The accounts as a list: filtered, sorted, put together, a screenful at a time.

use super::All;
use super::views::SavedViews;
use crate::app::route::{Place, Tab};
use crate::app::state::App;
use crate::plan::Money;
use crate::playbook::Standing;
use crate::portfolio::board::{Group, Key, Line, View, arrange, lines};
use crate::portfolio::hours;
use crate::portfolio::reps::owner;
use crate::text::Msg;
use crate::text::live::{money, t};
use crate::ui::{Select, TextField};
use leptos::prelude::*;
use std::sync::Arc;

/// Rows shown at first; more on request.
const PAGE: usize = 60;
/// The columns.
const COLUMNS: [&str; 8] = ["account", "standing", "segment", "area", "owner", "worth", "hours", "why"];

#[component]
pub fn Accounts(all: All) -> impl IntoView {
    let app = all.app;
    let view = RwSignal::new(View { show: "pursued".into(), sort: "fit".into(), ..View::default() });
    let limit = RwSignal::new(PAGE);
    // What does not change with a keystroke is made once: the lines, and the currency they are in.
    let board = Memo::new(move |_| {
        all.received.track();
        all.read(|portfolio, _| {
            let lines = all.received.with_untracked(|from| lines(portfolio, |row| owner(from, row.brief)));
            (Arc::new(lines), portfolio.currency.clone())
        })
    });
    let groups = Memo::new(move |_| board.with(|(lines, _)| view.with(|view| arrange(lines, view))));
    let count = Memo::new(move |_| groups.with(|groups| groups.iter().map(|group| group.rows.len()).sum::<usize>()));
    let rest = Memo::new(move |_| count.get().saturating_sub(limit.get()));
    let change = move |write: fn(&mut View, String)| {
        Callback::new(move |text: String| {
            limit.set(PAGE);
            view.update(|view| write(view, text));
        })
    };
    let filter = Memo::new(move |_| view.with(|view| view.filter.clone()));
    let rows = move || {
        board.with(|(lines, currency)| {
            groups.with(|groups| bodies(app, lines, groups, currency, limit.get()).collect_view())
        })
    };
    view! {
        <section class="stack-s">
            <h2 id="portfolio-accounts">{t(&msg!("portfolio-accounts"))}</h2>
            <div class="filters portfolio-filters">
                <div class="grow">
                    <TextField
                        label=t(&msg!("portfolio-filter"))
                        value=filter
                        placeholder=t(&msg!("portfolio-filter-example"))
                        on_input=change(|view, text| view.filter = text)
                    />
                </div>
                {pick(view, "show", &View::SHOWS, |view| &view.show, change(|view, word| view.show = word))}
                {pick(view, "sort", &View::SORTS, |view| &view.sort, change(|view, word| view.sort = word))}
                {pick(view, "group", &View::GROUPS, |view| &view.group, change(|view, word| view.group = word))}
            </div>
            <SavedViews app view />
            <p class="meta" role="status">
                {move || match count.get() {
                    0 => t(&msg!("portfolio-none-match")),
                    count => t(&msg!("portfolio-count", count = count)),
                }}
            </p>
            <div class="table-frame" tabindex="0" role="region" aria-labelledby="portfolio-accounts">
                <table class="table portfolio-table">
                    <thead>
                        <tr>{COLUMNS.map(column)}</tr>
                    </thead>
                    {rows}
                </table>
            </div>
            <Show when=move || { rest.get() > 0 }>
                <button class="btn small" on:click=move |_| limit.update(|limit| *limit += PAGE)>
                    {move || t(&msg!("portfolio-more-rows", count = rest.get().min(PAGE)))}
                </button>
            </Show>
        </section>
    }
}

fn column(word: &'static str) -> AnyView {
    let class = if matches!(word, "worth" | "hours") { "num" } else { "" };
    view! { <th scope="col" class=class>{t(&Msg::dynamic(format!("portfolio-{word}")))}</th> }.into_any()
}

/// A choice of the view; the first word where the view has none.
fn pick(
    view: RwSignal<View>,
    name: &'static str,
    words: &'static [&'static str],
    read: fn(&View) -> &String,
    on_change: Callback<String>,
) -> AnyView {
    let options: Vec<_> =
        words.iter().map(|word| ((*word).to_owned(), t(&Msg::dynamic(format!("portfolio-{name}-{word}"))))).collect();
    let first = words.first().copied().unwrap_or_default();
    let value = Memo::new(move |_| {
        view.with(|view| Some(read(view).clone()).filter(|word| !word.is_empty()).unwrap_or_else(|| first.to_owned()))
    });
    let label = t(&Msg::dynamic(format!("portfolio-{name}")));
    view! { <Select label options=Signal::stored(options) value on_change /> }.into_any()
}

/// The table's bodies, one a group, up to so many rows in all.
fn bodies<'a>(
    app: App,
    lines: &'a [Line],
    groups: &'a [Group],
    currency: &'a str,
    limit: usize,
) -> impl Iterator<Item = AnyView> + 'a {
    let mut left = limit;
    groups.iter().map_while(move |group| {
        let shown = left.min(group.rows.len());
        left -= shown;
        (shown > 0).then(|| {
            let rows = group.rows.iter().take(shown).filter_map(|at| lines.get(*at));
            let rows = rows.map(|line| line_row(app, line, currency)).collect_view();
            view! { <tbody>{heading(group, currency)} {rows}</tbody> }.into_any()
        })
    })
}

/// What a group has in common, how many it holds and what they are worth.
fn heading(group: &Group, currency: &str) -> Option<AnyView> {
    let name = match &group.key {
        Key::All => return None,
        Key::Named(name) => name.clone(),
        Key::Standing(word) => t(&Msg::dynamic(format!("standing-group-{word}"))),
        Key::Outside => t(&msg!("portfolio-outside")),
        Key::Unsaid => t(&msg!("portfolio-unsaid")),
    };
    let text = t(&msg!("portfolio-group-sum", name = name, count = group.rows.len()));
    let worth = worth(group.worth, currency);
    let view = view! {
        <tr class="portfolio-group">
            <th scope="rowgroup" colspan="5">{text}</th>
            <td class="num">{worth}</td>
            <td colspan="2"></td>
        </tr>
    };
    Some(view.into_any())
}

fn worth(amount: i64, currency: &str) -> String {
    if amount == 0 { String::new() } else { money(&Money::new(amount, currency)) }
}

fn line_row(app: App, line: &Line, currency: &str) -> AnyView {
    let area = line.area.clone().unwrap_or_else(|| t(&msg!("portfolio-outside")));
    let hours = if line.minutes == 0 { String::new() } else { hours(i64::from(line.minutes)) };
    let fruit = (line.fruit > 0)
        .then(|| view! { " " <span class="tag">{t(&msg!("portfolio-fruit", count = line.fruit))}</span> });
    view! {
        <tr>
            <th scope="row"><a href=app.href(Place::Account(line.id, Tab::Profile))>{line.name.clone()}</a></th>
            <td><span class=format!("standing {}", line.standing.word())>{standing(line.standing, line.score)}</span></td>
            <td>{line.segment.clone()}</td>
            <td>{area}</td>
            <td>{line.owner.clone()}</td>
            <td class="num">{worth(line.worth, currency)} {fruit}</td>
            <td class="num">{hours}</td>
            <td class="portfolio-why">{line.rationale.clone()}</td>
        </tr>
    }
    .into_any()
}

fn standing(standing: Standing, score: Option<u8>) -> String {
    let word = t(&Msg::dynamic(format!("standing-{}", standing.word())));
    score.map_or(word.clone(), |score| t(&msg!("portfolio-scored", standing = word, score = score)))
}
