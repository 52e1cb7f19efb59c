//! The portfolio: what is pursued against what was meant to be. For those who lead a team.

use crate::app::route::{Place, Tab};
use crate::app::state::App;
use crate::plan::{Arrange, Money, Summary};
use crate::playbook::{Area, Standing};
use crate::portfolio::{Finding, Portfolio, Row, findings, mix_picture};
use crate::text::Msg;
use crate::text::live::{money, t};
use crate::tools::drawn::Drawn;
use crate::ui::{Empty, Select, TextField};
use leptos::prelude::*;
use std::sync::Arc;

/// Rows shown at first; more on request.
const PAGE: usize = 60;

/// What of the portfolio is listed, and how.
#[derive(Clone, Copy)]
struct View {
    filter: RwSignal<String>,
    show: RwSignal<String>,
    sort: RwSignal<String>,
    limit: RwSignal<usize>,
}

/// A row of the list, ready to be shown.
#[derive(Clone, PartialEq)]
struct Line {
    href: String,
    name: String,
    standing: (Standing, String),
    segment: String,
    area: String,
    worth: String,
    hours: String,
    rationale: String,
}

/// The portfolio.
#[component]
pub fn PortfolioPage() -> impl IntoView {
    let app = App::here();
    let briefs = Memo::new(move |_| app.summaries.get().unwrap_or_default());
    let found = Memo::new(move |_| {
        app.book.track();
        let (briefs, playbook) = (briefs.get(), app.playbook.get_value());
        findings(&Portfolio::new(&briefs, &playbook, app.today.get()))
    });
    let pursued = Memo::new(move |_| briefs.with(|list| list.iter().any(worked_on)));
    view! {
        <div class="tool">
            <main id="main" tabindex="-1" class="tool-main">
                <div class="head">
                    <div class="head-text">
                        <h1>{t(&msg!("portfolio"))}</h1>
                        <p class="lead">{t(&msg!("portfolio-lead"))}</p>
                    </div>
                </div>
                <div class="stack-l">
                    {move || {
                        if pursued.get() { view! { <Mixes briefs /> }.into_any() } else { nothing(app) }
                    }}
                    <Accounts briefs />
                </div>
            </main>
            <aside class="so-what" aria-labelledby="so-what">
                <div class="stack-s">
                    <h2 id="so-what" tabindex="-1" class="eyebrow so-what-title">{t(&msg!("so-what"))}</h2>
                    <p class="serif so-what-lead" role="status">
                        {move || match found.with(Vec::len) {
                            0 => t(&msg!("portfolio-quiet")),
                            count => t(&msg!("portfolio-found", count = count)),
                        }}
                    </p>
                </div>
                {move || found.get().into_iter().map(|finding| card(app, &finding)).collect_view()}
                <a class="btn small" href=app.href(Place::Playbook)>{t(&msg!("portfolio-playbook"))}</a>
            </aside>
        </div>
    }
}

fn worked_on(brief: &Summary) -> bool {
    !brief.pursuit.sales.is_empty() || !brief.pursuit.minutes.is_empty()
}

fn nothing(app: App) -> AnyView {
    view! {
        <Empty title=t(&msg!("portfolio-empty")) text=t(&msg!("portfolio-empty-text"))>
            <a class="btn go" href=app.href(Place::Playbook)>{t(&msg!("portfolio-playbook"))}</a>
        </Empty>
    }
    .into_any()
}

#[component]
fn Mixes(briefs: Memo<Arc<Vec<Summary>>>) -> impl IntoView {
    let app = App::here();
    let make = Callback::new(move |width: f64| {
        app.book.track();
        let (briefs, playbook) = (briefs.get(), app.playbook.get_value());
        mix_picture(&Portfolio::new(&briefs, &playbook, app.today.get()), width)
    });
    view! {
        <section class="stack-s">
            <h2>{t(&msg!("portfolio-mix"))}</h2>
            <Drawn make />
        </section>
    }
}

fn card(app: App, finding: &Finding) -> AnyView {
    let severity = finding.severity.word();
    let facts = finding.because.iter().map(|(fact, account)| {
        let text = t(fact);
        match account {
            Some(id) => {
                let href = app.href(Place::Account(*id, Tab::Profile));
                view! { <li><a href=href>{text}</a></li> }.into_any()
            }
            None => view! { <li>{text}</li> }.into_any(),
        }
    });
    view! {
        <article class="insight" data-rule=finding.rule>
            <span class=format!("severity {severity}")>
                <i aria-hidden="true"></i>
                {t(&Msg::dynamic(format!("severity-{severity}")))}
            </span>
            <h3>{t(&finding.headline)}</h3>
            <ul class="facts">{facts.collect_view()}</ul>
            <p class="makes">{t(&finding.todo)}</p>
            <p class="meta">{t(&Msg::dynamic(format!("source-{}", Finding::SOURCE.word())))}</p>
        </article>
    }
    .into_any()
}

#[component]
fn Accounts(briefs: Memo<Arc<Vec<Summary>>>) -> impl IntoView {
    let app = App::here();
    let view = View {
        filter: RwSignal::new(String::new()),
        show: RwSignal::new("pursued".to_owned()),
        sort: RwSignal::new("fit".to_owned()),
        limit: RwSignal::new(PAGE),
    };
    let lines = Memo::new(move |_| {
        app.book.track();
        let (briefs, playbook) = (briefs.get(), app.playbook.get_value());
        let portfolio = Portfolio::new(&briefs, &playbook, app.today.get());
        lines(app, &portfolio, view)
    });
    let rest = Memo::new(move |_| lines.with(Vec::len).saturating_sub(view.limit.get()));
    let pick = |signal: RwSignal<String>| {
        Callback::new(move |word| {
            view.limit.set(PAGE);
            signal.set(word);
        })
    };
    view! {
        <section class="stack-s">
            <h2 id="portfolio-accounts">{t(&msg!("portfolio-accounts"))}</h2>
            <div class="filters">
                <div class="grow">
                    <TextField
                        label=t(&msg!("portfolio-filter"))
                        value=view.filter
                        placeholder=t(&msg!("portfolio-filter-example"))
                        on_input=pick(view.filter)
                    />
                </div>
                <Select
                    label=t(&msg!("portfolio-show"))
                    options=Signal::stored(words("show", &["pursued", "off", "unknown", "all"]))
                    value=view.show
                    on_change=pick(view.show)
                />
                <Select
                    label=t(&msg!("portfolio-sort"))
                    options=Signal::stored(words("sort", &["fit", "worth", "hours", "name"]))
                    value=view.sort
                    on_change=pick(view.sort)
                />
            </div>
            <p class="meta" role="status">
                {move || match lines.with(Vec::len) {
                    0 => t(&msg!("portfolio-none-match")),
                    count => t(&msg!("portfolio-count", count = count)),
                }}
            </p>
            <div class="table-frame" tabindex="0" role="region" aria-labelledby="portfolio-accounts">
                <table class="table portfolio-table">
                    <thead>
                        <tr>
                            {["account", "standing", "segment", "area", "worth", "hours", "why"]
                                .map(|word| {
                                    let class = if matches!(word, "worth" | "hours") { "num" } else { "" };
                                    view! { <th scope="col" class=class>{t(&Msg::dynamic(format!("portfolio-{word}")))}</th> }
                                })}
                        </tr>
                    </thead>
                    <tbody>
                        {move || {
                            lines.with(|lines| lines.iter().take(view.limit.get()).map(line_row).collect_view())
                        }}
                    </tbody>
                </table>
            </div>
            <Show when=move || { rest.get() > 0 }>
                <button class="btn small" on:click=move |_| view.limit.update(|limit| *limit += PAGE)>
                    {move || t(&msg!("portfolio-more-rows", count = rest.get().min(PAGE)))}
                </button>
            </Show>
        </section>
    }
}

fn line_row(line: &Line) -> AnyView {
    let (standing, word) = &line.standing;
    view! {
        <tr>
            <th scope="row"><a href=line.href.clone()>{line.name.clone()}</a></th>
            <td><span class=format!("standing {}", standing.word())>{word.clone()}</span></td>
            <td>{line.segment.clone()}</td>
            <td>{line.area.clone()}</td>
            <td class="num">{line.worth.clone()}</td>
            <td class="num">{line.hours.clone()}</td>
            <td class="portfolio-why">{line.rationale.clone()}</td>
        </tr>
    }
    .into_any()
}

fn words(group: &str, words: &[&str]) -> Vec<(String, String)> {
    words.iter().map(|word| ((*word).to_owned(), t(&Msg::dynamic(format!("portfolio-{group}-{word}"))))).collect()
}

fn lines(app: App, portfolio: &Portfolio<'_>, view: View) -> Vec<Line> {
    let filter: Vec<String> = view.filter.get().split_whitespace().map(str::to_lowercase).collect();
    let show = view.show.get();
    let mut rows: Vec<&Row<'_>> = portfolio
        .rows
        .iter()
        .filter(|row| match show.as_str() {
            "pursued" => row.pursued(),
            "off" => row.standing == Standing::Off,
            "unknown" => row.standing == Standing::Unknown,
            _ => true,
        })
        .filter(|row| matches(row.brief, &filter))
        .collect();
    let currency = portfolio.currency.as_str();
    match view.sort.get().as_str() {
        "worth" => rows.arrange_by_key(|row| std::cmp::Reverse(row.worth(currency))),
        "hours" => rows.arrange_by_key(|row| std::cmp::Reverse(row.minutes)),
        "name" => rows.arrange_by_key(|row| row.brief.name.to_lowercase()),
        // What is surely not wanted first: that is what there is to decide about.
        _ => rows.arrange_by_key(|row| (row.standing != Standing::Off, row.fit.score.unwrap_or(u8::MAX))),
    }
    rows.into_iter().map(|row| line(app, row, currency)).collect()
}

fn matches(brief: &Summary, words: &[String]) -> bool {
    let text = [brief.name.as_str(), &brief.segment, &brief.region, &brief.pursuit.industry].join(" ").to_lowercase();
    words.iter().all(|word| text.contains(word.as_str()))
}

fn line(app: App, row: &Row<'_>, currency: &str) -> Line {
    let standing = t(&Msg::dynamic(format!("standing-{}", row.standing.word())));
    let standing = match row.fit.score {
        Some(score) => t(&msg!("portfolio-scored", standing = standing, score = score)),
        None => standing,
    };
    let worth = row.worth(currency);
    Line {
        href: app.href(Place::Account(row.brief.id, Tab::Profile)),
        name: row.brief.name.clone(),
        standing: (row.standing, standing),
        segment: row.segment.map_or_else(|| row.brief.segment.clone(), |segment| segment.name.clone()),
        area: match row.area {
            Area::In(name) => name.to_owned(),
            Area::Out => t(&msg!("portfolio-outside")),
            Area::Unknown => String::new(),
        },
        worth: if worth == 0 { String::new() } else { money(&Money::new(worth, currency)) },
        hours: if row.minutes == 0 { String::new() } else { format!("{:.1}", f64::from(row.minutes) / 60.0) },
        rationale: row.brief.pursuit.rationale.clone(),
    }
}
