//! A qualification rule drawn from a debrief: tried on all accounts first, then adopted in one click.

use crate::app::route::{Place, Tab};
use crate::app::state::App;
use crate::plan::{Business, Fit, Id, Plan, WinLoss};
use crate::playbook::adopt::{Rule, with_rule};
use crate::playbook::{Playbook, Written};
use crate::portfolio::{Change, Trial, trial};
use crate::text::Msg;
use crate::text::live::t;
use crate::tools::desk::Desk;
use crate::tools::winloss::reading::rule_adopted;
use crate::ui::{Options, Select, TextField};
use leptos::prelude::*;
use std::sync::Arc;

/// Accounts named of one kind of change.
const MOST: usize = 8;
/// How much a rule weighs until somebody says otherwise, of five.
const WEIGHT: &str = "3";

/// What is to be adopted, as it stands in the fields.
#[derive(Clone, Copy)]
struct Draft {
    /// The criterion that weighs otherwise, by its key; empty for a new one.
    key: RwSignal<String>,
    weight: RwSignal<String>,
}

/// A rule that holds together, with the playbook it makes.
#[derive(Clone)]
struct Proposed {
    next: Written,
    key: String,
    text: String,
}

/// The part of a debrief that draws a rule; once one is adopted, it says so.
pub fn rule(app: App, desk: Desk, debrief: Id) -> AnyView {
    // Tried on the accounts as they are saved now, this one among them.
    app.refresh();
    let adopted = Memo::new(move |_| {
        let playbook = desk.playbook();
        let adopted = |row: &Arc<WinLoss>| rule_adopted(&playbook, row).then(|| criterion(&playbook, &row.rule_key));
        desk.plan.with(|plan| plan.debriefs.get(&debrief).and_then(adopted))
    });
    view! {
        {move || match adopted.get() {
            Some(text) => said(&text),
            None => draw(app, desk, debrief),
        }}
    }
    .into_any()
}

fn said(rule: &str) -> AnyView {
    view! { <p class="row"><span class="tag good">{t(&msg!("winloss-adopted", rule = rule))}</span></p> }.into_any()
}

/// The fields of a rule, and what it would do.
fn draw(app: App, desk: Desk, debrief: Id) -> AnyView {
    let playbook = desk.playbook();
    let draft = Draft { key: RwSignal::new(String::new()), weight: RwSignal::new(WEIGHT.to_owned()) };
    let options = Signal::stored(choices(&playbook));
    let weights = Signal::stored((1..=5).map(|n| (n.to_string(), n.to_string())).collect::<Options>());
    let pick = Callback::new(move |key: String| {
        let weight = desk.playbook().profile.iter().find(|it| it.key == key).map(|it| it.weight.to_string());
        draft.weight.set(weight.unwrap_or_else(|| WEIGHT.to_owned()));
        draft.key.set(key);
    });
    let text = Signal::derive(move || {
        desk.plan.with(|plan| plan.debriefs.get(&debrief).map(|row| row.rule.clone())).unwrap_or_default()
    });
    let put = Callback::new(move |words: String| {
        desk.edit(msg!("label-winloss-rule"), |plan| {
            Plan::change(&mut plan.debriefs, debrief, |row| row.rule = words);
        });
    });
    let is_new = Memo::new(move |_| draft.key.with(String::is_empty));
    let line = move || {
        is_new.get().then(|| {
            view! {
                <div class="grow">
                    <TextField
                        label=t(&msg!("winloss-rule-text"))
                        placeholder=t(&msg!("winloss-rule-example"))
                        value=text
                        on_input=put
                    />
                </div>
            }
        })
    };
    let proposed = Memo::new_with_compare(move |_| propose(app, draft, &text.get()), |_, _| true);
    view! {
        <div class="stack-s wl-rule">
            <Select label=t(&msg!("winloss-rule-what")) options value=draft.key on_change=pick />
            <div class="row wl-rule-line">
                {line}
                <Select
                    label=t(&msg!("winloss-rule-weight"))
                    options=weights
                    value=draft.weight
                    on_change=Callback::new(move |weight| draft.weight.set(weight))
                />
            </div>
            <div class="stack-s" role="status">
                {move || proposed.get().map(|proposed| tried(app, desk, debrief, proposed))}
            </div>
        </div>
    }
    .into_any()
}

fn criterion(playbook: &Playbook, key: &str) -> String {
    playbook.profile.iter().find(|it| it.key == key).map(|it| it.text.clone()).unwrap_or_default()
}

fn choices(playbook: &Playbook) -> Options {
    let new = (String::new(), t(&msg!("winloss-rule-new")));
    let known = |it: &crate::playbook::ProfileCriterion| {
        (it.key.clone(), t(&msg!("winloss-rule-weigh", text = it.text.as_str())))
    };
    std::iter::once(new).chain(playbook.profile.iter().map(known)).collect()
}

fn propose(app: App, draft: Draft, text: &str) -> Option<Proposed> {
    let weight = draft.weight.get().parse().ok()?;
    let rule = match draft.key.get() {
        key if key.is_empty() => Rule::New { text: text.to_owned(), weight },
        key => Rule::Weigh { key, weight },
    };
    let (value, key) = app.book.with(|book| with_rule(book, &rule))?;
    let next = Written::read(value).ok()?;
    let text = criterion(next.playbook(), &key);
    (next.playbook().profile != app.playbook.get_value().profile).then_some(Proposed { next, key, text })
}

/// What the rule would do to the accounts there are, and the button that adopts it.
fn tried(app: App, desk: Desk, debrief: Id, proposed: Proposed) -> AnyView {
    let briefs = app.summaries.get().unwrap_or_default();
    let now = app.playbook.get_value();
    let found = trial(&briefs, (&now, proposed.next.playbook()), &proposed.key, app.today.get());
    let Trial { tried, at_once, yes, no } = &found;
    let quiet = at_once.is_empty() && yes.is_empty() && no.is_empty();
    let none = (*tried > 0 && quiet).then(|| view! { <p class="meta">{t(&msg!("winloss-try-none"))}</p> });
    let parts = [
        (at_once, msg!("winloss-try-at-once", count = at_once.len())),
        (yes, msg!("winloss-try-yes", count = yes.len())),
        (no, msg!("winloss-try-no", count = no.len())),
    ];
    let lists = parts.into_iter().filter(|(list, _)| !list.is_empty()).map(|(list, title)| changes(app, list, &title));
    let lists = lists.collect_view();
    let take = move |_| adopt(app, desk, debrief, &proposed);
    view! {
        <p><b>{t(&msg!("winloss-try", count = *tried))}</b></p>
        {none}
        {lists}
        <p class="row">
            <button class="btn go small" on:click=take>{t(&msg!("winloss-adopt"))}</button>
            <span class="meta">{t(&msg!("winloss-adopt-why"))}</span>
        </p>
    }
    .into_any()
}

fn changes(app: App, list: &[Change], title: &Msg) -> AnyView {
    let one = |change: &Change| {
        let word = |standing: crate::playbook::Standing| t(&Msg::dynamic(format!("standing-{}", standing.word())));
        let href = app.href(Place::Account(change.account, Tab::Profile));
        let text =
            msg!("winloss-try-change", name = change.name.as_str(), from = word(change.from), to = word(change.to));
        view! { <li><a href=href>{t(&text)}</a></li> }
    };
    let more = list.len().saturating_sub(MOST);
    let more = (more > 0).then(|| view! { <li>{t(&msg!("strategy-and-more", count = more))}</li> });
    view! {
        <p class="meta">{t(title)}</p>
        <ul class="said">{list.iter().take(MOST).map(one).collect_view()} {more}</ul>
    }
    .into_any()
}

/// Adopts a rule: the debrief remembers it, the account's own answer follows from the business it was, and the playbook has it.
fn adopt(app: App, desk: Desk, debrief: Id, proposed: &Proposed) {
    let Proposed { next, key, text } = proposed;
    desk.edit(msg!("label-winloss-adopt"), |plan| {
        let mut fit = Fit::Unknown;
        Plan::change(&mut plan.debriefs, debrief, |row| {
            row.rule_key.clone_from(key);
            row.rule.clone_from(text);
            fit = answer(row);
        });
        if fit != Fit::Unknown {
            plan.account_mut().profile.entry(key.clone()).or_insert_with(|| fit.into());
        }
    });
    let told = msg!("winloss-adopted-told");
    app.replace_book(msg!("label-winloss-adopt"), next.clone(), &told);
}

/// How this account meets a rule that follows from its own debrief: bad business is what it keeps out.
fn answer(row: &WinLoss) -> Fit {
    match (row.for_us.get(), row.for_them.get()) {
        (Business::Bad, _) | (_, Business::Bad) => Fit::No,
        (Business::Good, _) | (_, Business::Good) => Fit::Yes,
        _ => Fit::Unknown,
    }
}
