//! The printed page on screen: white paper in either theme, one page on A4 and US Letter.

use super::bits::{Back, Gone, StanceMark, follow};
use crate::plan::Id;
use crate::text::live::t;
use crate::tools::calls::reading::kept_from_the_room;
use crate::tools::calls::sheet::{
    self, Block, Copy as For, Density, Line, Mode, PersonRow, QuestionRow, Sheet, density,
};
use crate::tools::desk::{CallPage, Desk};
use crate::ui::Icon;
use leptos::prelude::*;

/// Lines that may come into sight below those asked for.
const SPARE: u8 = 12;

/// A call's printed page.
#[component]
pub fn SheetView(
    /// The call.
    call: Id,
    /// Without anything private.
    clean: bool,
    /// The starred lines only.
    short: bool,
) -> impl IntoView {
    let desk = Desk::here();
    let followed = follow(desk, call);
    let copy = if clean { For::Clean } else { For::Prep };
    let mode = if short { Mode::ThreeMinutes } else { Mode::Full };
    let page = Memo::new(move |_| {
        let call = followed.get()?;
        let playbook = desk.playbook();
        Some(desk.plan.with(|plan| sheet::sheet(plan, &playbook, &call, (copy, mode), desk.today.get(), &t)))
    });
    let there = Memo::new(move |_| page.with(Option::is_some));
    move || {
        if !there.get() {
            return view! { <Gone /> }.into_any();
        }
        view! {
            <main id="main" tabindex="-1" class="page paper-page">
                <Tools call clean short />
                {move || page.get().map(|page| paper(page, |_| None))}
            </main>
        }
        .into_any()
    }
}

/// Which copy, how much of it, and the printer.
#[component]
fn Tools(call: Id, clean: bool, short: bool) -> impl IntoView {
    let desk = Desk::here();
    let href = move |clean: bool, short: bool| desk.call_page.run((call, CallPage::Sheet { clean, short }));
    let pick = move |text: String, here: bool, href: String| {
        view! {
            <a class="paper-pick" href=href aria-current=here.then_some("true")>
                {text}
            </a>
        }
    };
    let print = move |_| {
        // Fails only where printing is switched off; then there is nothing to print with.
        let _ = window().print();
    };
    let note = if clean { msg!("sheet-tools-clean") } else { msg!("sheet-tools-prep") };
    let left_out = move || {
        let plan = desk.plan.get();
        let count = plan.calls.get(&call).filter(|_| clean).map_or(0, |call| kept_from_the_room(call));
        (count > 0).then(|| t(&msg!("sheet-left-out", count = count)))
    };
    view! {
        <div class="paper-tools no-print">
            <Back href=desk.call_page.run((call, CallPage::Worksheet)) text=t(&msg!("sheet-back")) />
            <h1 class="visually-hidden">{t(&msg!("sheet-page"))}</h1>
            <nav class="paper-picks" aria-label=t(&msg!("sheet-which-copy"))>
                {pick(t(&msg!("copy-prep")), !clean, href(false, short))}
                {pick(t(&msg!("copy-clean")), clean, href(true, short))}
            </nav>
            <nav class="paper-picks" aria-label=t(&msg!("sheet-how-much"))>
                {pick(t(&msg!("sheet-full")), !short, href(clean, false))}
                {pick(t(&msg!("sheet-short")), short, href(clean, true))}
            </nav>
            <button class="btn go" on:click=print>
                <Icon name="printer" />
                {t(&msg!("sheet-print"))}
            </button>
            <p class="meta paper-note">{t(&note)} " " {left_out}</p>
        </div>
    }
}

/// The sheet of paper. `link` says where the heading of a line leads to, by its number.
pub fn paper(page: Sheet, link: impl Fn(u8) -> Option<String>) -> impl IntoView {
    let density = match density(&page) {
        Density::Normal => "normal",
        Density::Tight => "tight",
        Density::Tightest => "tightest",
    };
    let (title, meta) = (page.title.clone(), page.meta.join(" · "));
    let mark = page.mark.map(|mark| view! { <span class="paper-mark">{mark}</span> });
    view! {
        <article class=format!("paper {density}") aria-label=title>
            <header class="paper-head">
                <div class="paper-title">
                    <h2>{page.title}</h2>
                    <p>{meta}</p>
                </div>
                <div class="paper-side">
                    <span class="paper-eyebrow">{page.eyebrow}</span>
                    {mark}
                </div>
            </header>
            {page.lines.into_iter().map(|it| line(link(it.number), it)).collect_view()}
        </article>
    }
}

fn line(href: Option<String>, line: Line) -> impl IntoView {
    let label = match href {
        Some(href) => view! { <a class="paper-source" href=href>{line.label}</a> }.into_any(),
        None => line.label.into_any(),
    };
    let star = line.starred.then(|| view! { <span class="paper-star" aria-hidden="true">"★"</span> });
    view! {
        <section class="paper-line">
            <h3>{label} {star}</h3>
            <div>{line.body.into_iter().map(block).collect_view()}</div>
        </section>
    }
}

fn block(block: Block) -> AnyView {
    match block {
        Block::Text(text) => view! { <p>{text}</p> }.into_any(),
        Block::Labelled(parts) => {
            let parts = parts.into_iter().map(
                |(label, text)| view! { <span class="paper-part"><b>{format!("{label}: ")}</b> {text}</span> " " },
            );
            view! { <p>{parts.collect_view()}</p> }.into_any()
        }
        Block::Quote(text) => view! { <p class="paper-quote">{text}</p> }.into_any(),
        Block::Note(text) => view! { <p class="paper-note-text">{text}</p> }.into_any(),
        Block::Person(row) => person(row).into_any(),
        Block::Question(row) => question(row).into_any(),
        Block::Checks { label, options } => {
            let boxes = options
                .into_iter()
                .map(|(name, ticked)| {
                    let state = if ticked { t(&msg!("sheet-ticked")) } else { t(&msg!("sheet-not-ticked")) };
                    view! {
                        <span class="paper-box" class:ticked=ticked>
                            <i aria-hidden="true"></i>
                            {name}
                            <span class="visually-hidden">" " {state}</span>
                        </span>
                    }
                })
                .collect_view();
            let label = (!label.is_empty()).then(|| view! { <b>{label}":"</b> " " });
            view! {
                <p>
                    {label}
                    {boxes}
                </p>
            }
            .into_any()
        }
        Block::Write { labels, lines } => write(labels, lines).into_any(),
    }
}

/// Lines to write on by hand; labels share the first one. More lines than asked for are drawn below, out of sight: they
/// come into view where the page has room to spare (print.css).
fn write(labels: Vec<String>, lines: u8) -> impl IntoView {
    let taken = u8::from(!labels.is_empty());
    let rules = (taken..lines.saturating_add(SPARE)).map(|_| view! { <span class="paper-rule"></span> }).collect_view();
    let labels = labels
        .into_iter()
        .map(|label| view! { <span class="paper-labelled"><b>{format!("{label}:")}</b><span></span></span> })
        .collect_view();
    view! {
        <div class="paper-write" style:--lines=lines.to_string()>
            <div class="paper-labels">{labels}</div>
            {rules}
        </div>
    }
}

fn person(row: PersonRow) -> impl IntoView {
    let facts = [row.title, row.authority].into_iter().filter(|text| !text.is_empty()).map(|text| format!(", {text}"));
    let stance = (!row.stance.is_empty())
        .then(|| view! { <span>", " {row.mark.map(|stance| view! { <StanceMark stance /> })} {row.stance}</span> });
    let details = row
        .details
        .into_iter()
        .map(|(label, text)| view! { <span>" · " <i class="paper-detail">{label}":"</i> " " {text}</span> })
        .collect_view();
    view! {
        <p>
            <b>{row.name}</b>
            {facts.collect::<String>()}
            {stance}
            {details}
        </p>
    }
}

fn question(row: QuestionRow) -> impl IntoView {
    let note = (!row.note.is_empty()).then(|| view! { <span class="paper-note-text">" (" {row.note} ")"</span> });
    let answer = (!row.answer.is_empty()).then(|| view! { <span class="paper-answer">" → " {row.answer}</span> });
    view! {
        <div class="paper-question">
            <p>
                <b>{row.number}"."</b>
                " "
                {row.text}
                {note}
                {answer}
            </p>
            {(row.lines > 0).then(|| write(Vec::new(), row.lines))}
        </div>
    }
}
