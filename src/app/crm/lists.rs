//! The rows: first those somebody has to look at, then the others behind summaries, then those that cannot be taken.

use super::super::share::{Product, hand_over};
use super::job::Job;
use crate::files::crm::{Candidate, Fate, field_name};
use crate::files::csv::rejected_csv;
use crate::files::safe_name;
use crate::playbook::Standing;
use crate::text::live::t;
use crate::ui::Icon;
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

/// Rows of a list shown at first: as many as may be asked at a time.
const FIRST: usize = 7;
/// Rows added by each wish for more.
const MORE: usize = 100;

/// Which rows a list holds.
#[derive(Clone, Copy, PartialEq)]
enum List {
    Doubtful,
    Alike,
    Changed,
    Clear,
}

impl List {
    fn holds(self, candidate: &Candidate) -> bool {
        let clean = candidate.doubts.is_empty();
        match self {
            Self::Doubtful => candidate.doubtful(),
            Self::Alike => matches!(candidate.fate, Fate::Alike(_)),
            Self::Changed => candidate.fate == Fate::Known && clean && !candidate.unchanged(),
            Self::Clear => matches!(candidate.fate, Fate::New | Fate::Homeless) && clean,
        }
    }

    fn title(self, count: usize) -> String {
        t(&match self {
            Self::Doubtful => msg!("import-doubtful", count = count),
            Self::Alike => msg!("import-alike", count = count),
            Self::Changed => msg!("import-changed", count = count),
            Self::Clear => msg!("import-clear", count = count),
        })
    }

    fn text(self) -> String {
        match self {
            Self::Doubtful => t(&msg!("import-doubtful-text")),
            Self::Alike => t(&msg!("import-alike-text")),
            Self::Changed => t(&msg!("import-changed-text")),
            Self::Clear => String::new(),
        }
    }
}

/// All lists.
#[component]
pub fn Lists(job: Job) -> impl IntoView {
    let all_known = Memo::new(move |_| {
        let tally = job.tally.get();
        tally.unchanged > 0 && tally.coming() + tally.left_out + tally.rejected == 0
    });
    view! {
        <Show when=move || all_known.get()>
            <p role="status">{t(&msg!("import-all-known"))}</p>
        </Show>
        {[List::Doubtful, List::Alike, List::Changed, List::Clear].map(|list| view! { <Rows job list /> })}
        <NotTaken job />
    }
}

#[component]
fn Rows(job: Job, list: List) -> impl IntoView {
    let most = RwSignal::new(FIRST);
    let places = Memo::new(move |_| {
        job.found.with(|found| {
            let held = found.candidates.iter().enumerate().filter(|(_, candidate)| list.holds(candidate));
            held.map(|(place, _)| place).collect::<Vec<_>>()
        })
    });
    let count = Memo::new(move |_| places.with(Vec::len));
    let shown = move || {
        let (found, most) = (job.found.get(), most.get());
        places.with(|places| {
            let some = places.iter().take(most).filter_map(|place| found.candidates.get(*place));
            some.map(|candidate| view! { <Row job candidate=candidate.clone() list /> }).collect_view()
        })
    };
    let hidden = move || count.get().saturating_sub(most.get());
    let open = matches!(list, List::Doubtful | List::Alike);
    view! {
        <Show when=move || { count.get() > 0 }>
            <details class="sheet pad" open=open>
                <summary>{move || list.title(count.get())}</summary>
                <p class="meta">{list.text()}</p>
                <ul class="plain-list candidate-list" role="list" tabindex="0" aria-label=move || list.title(count.get())>
                    {shown}
                </ul>
                <Show when=move || { hidden() > 0 }>
                    <button class="btn small" on:click=move |_| most.update(|most| *most += MORE)>
                        {move || t(&msg!("import-show-more", count = hidden().min(MORE), all = hidden()))}
                    </button>
                </Show>
            </details>
        </Show>
    }
}

#[component]
fn Row(job: Job, candidate: Candidate, list: List) -> impl IntoView {
    let line = candidate.line;
    let by_itself = candidate.ticked();
    let ticked = move || job.ticks.with(|ticks| ticks.contains(&line) != by_itself);
    let toggle = move |event| {
        let on = event_target_checked(&event);
        job.ticks.update(|ticks| _ = if on == by_itself { ticks.remove(&line) } else { ticks.insert(line) });
    };
    let facts = facts(&candidate);
    let lines = remarks(job, &candidate, list);
    let lines = lines.into_iter().map(|line| view! { <br /><span class="meta">{line}</span> }).collect_view();
    view! {
        <li>
            <label class="check">
                <input type="checkbox" prop:checked=ticked on:change=toggle />
                <span>
                    <b>{candidate.name}</b>
                    " "
                    <span class="meta">{facts}</span>
                    " "
                    <span class="meta quiet">{t(&msg!("import-line", line = line.to_string()))}</span>
                    {lines}
                </span>
            </label>
        </li>
    }
}

/// What tells a row from others of its name.
fn facts(candidate: &Candidate) -> String {
    let told = ["industry", "segment", "region", "domain", "title", "email", "amount", "close_on"];
    let told = told.iter().map(|field| candidate.says(field)).chain([candidate.account.as_str()]);
    told.filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// What is to be said of a row, a sentence a line.
fn remarks(job: Job, candidate: &Candidate, list: List) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    if let Fate::Alike(likeness) = candidate.fate {
        let here = candidate.here_name(&job.here());
        lines.push(t(&msg!("import-alike-to", name = here, by = likeness.message())));
    }
    lines.extend(candidate.doubts.iter().map(|doubt| t(&doubt.message())));
    let changes = candidate.changes.iter().filter(|_| list != List::Clear);
    lines.extend(changes.map(|change| {
        let field = match field_name_of(job, &change.field) {
            Some(criterion) => msg!("csv-field-profile", criterion = criterion),
            None => field_name(&change.field),
        };
        let (here, there) = (shown(&change.here), shown(&change.there));
        t(&if change.taken {
            msg!("import-change-taken", field = field, here = here, there = there)
        } else {
            msg!("import-change-kept", field = field, here = here, there = there)
        })
    }));
    if candidate.fit.territory == Standing::Off {
        lines.push(t(&msg!("import-off-territory")));
    }
    if candidate.fit.profile == Standing::Off {
        lines.push(t(&msg!("import-off-profile")));
    }
    lines
}

/// What a criterion of the target profile asks, where a field answers one.
fn field_name_of(job: Job, field: &str) -> Option<String> {
    let key = field.strip_prefix("profile.")?;
    let asked = |playbook: &std::sync::Arc<crate::playbook::Playbook>| {
        playbook.profile.iter().find(|criterion| criterion.key == key).map(|criterion| criterion.text.clone())
    };
    job.app.playbook.with_value(asked)
}

/// A value in one line; a blank one as a dash.
fn shown(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.is_empty() { "–".to_owned() } else { text }
}

/// Rows that cannot be taken, each with its reason, and the way to get them back as a file.
#[component]
fn NotTaken(job: Job) -> impl IntoView {
    let rejected = Memo::new(move |_| job.tally.with(|tally| tally.rejected));
    let out = Memo::new(move |_| job.tally.with(|tally| tally.rejected + tally.left_out));
    let lines = move || {
        let found = job.found.get();
        let line = |rejected: &crate::files::csv::Rejected| {
            let line = t(&msg!("import-line", line = rejected.line.to_string()));
            view! { <li><b>{line}</b> " " {t(&rejected.reason)}</li> }
        };
        found.rejected.iter().take(MORE).map(line).collect_view()
    };
    let get = move |_| {
        let Some(table) = job.table() else { return };
        let rows = job.found.with_untracked(|found| job.ticks.with_untracked(|ticks| found.not_taken(&table, ticks)));
        let text = rejected_csv(&table, &rows, &t(&msg!("import-reason")), &|row| t(&row.reason));
        let name = safe_name(&t(&msg!("import-not-taken-file")), "rows", ".csv");
        let file = Product { name, media: "text/csv", bytes: text.into_bytes() };
        spawn_local(hand_over(job.app, Ok(file)));
    };
    view! {
        <Show when=move || { rejected.get() > 0 }>
            <div class="sheet pad stack">
                <h3>{move || t(&msg!("import-rejected", count = rejected.get()))}</h3>
                <ul class="plain-list import-list" role="list">{lines}</ul>
            </div>
        </Show>
        <Show when=move || { out.get() > 0 }>
            <p class="row">
                <button class="btn small" on:click=get>
                    <Icon name="download" />
                    {move || t(&msg!("import-not-taken", count = out.get()))}
                </button>
            </p>
        </Show>
    }
}
