//! What waits for whoever leads a team: the plan files they were sent, by whom, and what is worth asking. Nothing about a
//! person that is not in those files.

mod questions;
mod reviews;
mod speak;

use super::portfolio::All;
use crate::app::import_back::Back;
use crate::app::route::{Lead, Place};
use crate::app::state::App;
use crate::plan::{Id, Money};
use crate::portfolio::reps::{Rep, Whose, reps};
use crate::text::Msg;
use crate::text::live::{date, money, t};
use crate::ui::{Empty, Icon, Select};
use leptos::html;
use leptos::prelude::*;
use questions::Questions;
use reviews::Reviews;
use speak::{insights_of, prompts_of};

/// What waits for whoever leads a team.
#[component]
pub fn TeamPage(#[allow(unused_variables)] row: Signal<Option<Id>>) -> impl IntoView {
    let all = All::here();
    let filled = Memo::new(move |_| all.team(|team| !team.is_empty()));
    view! {
        <main id="main" tabindex="-1" class="page team-page">
            <div class="head">
                <div class="head-text">
                    <h1>{t(&msg!("lead-team"))}</h1>
                    <p class="lead">{t(&msg!("reps-lead"))}</p>
                </div>
                <Bring app=all.app />
            </div>
            {move || {
                if filled.get() {
                    view! { <Filled all /> }.into_any()
                } else {
                    view! {
                        <Empty
                            alone=true
                            title=t(&msg!("reps-empty"))
                            text=t(&msg!("reps-empty-text"))
                            example=t(&msg!("reps-empty-example"))
                        />
                    }
                    .into_any()
                }
            }}
        </main>
    }
}

impl All {
    /// Reads the team; whoever calls it follows accounts, playbook, day and senders.
    fn team<T>(self, read: impl FnOnce(&[Rep<'_>]) -> T) -> T {
        self.received.track();
        self.read(|portfolio, today| self.received.with_untracked(|received| read(&reps(portfolio, received, today))))
    }
}

/// Chooses files and hands them to the import place.
#[component]
fn Bring(app: App) -> impl IntoView {
    let input: NodeRef<html::Input> = NodeRef::new();
    let open = move |_| {
        if let Some(input) = input.get_untracked() {
            input.click();
        }
    };
    let take = move |_| {
        let Some(list) = input.get_untracked().and_then(|input| input.files()) else { return };
        let files: Vec<_> = (0..list.length()).filter_map(|at| list.get(at)).collect();
        if !files.is_empty() {
            app.arrived.set(files);
            Back::set_off(app, Place::Lead(Lead::Team, None));
        }
    };
    view! {
        <div class="team-bring">
            <button class="btn go" on:click=open>
                <Icon name="upload" />
                {t(&msg!("reps-bring"))}
            </button>
            <input node_ref=input id="team-files" type="file" multiple hidden on:change=take />
            <p class="meta">{t(&msg!("reps-bring-hint"))}</p>
        </div>
    }
}

#[component]
fn Filled(all: All) -> impl IntoView {
    let chosen = RwSignal::new(String::new());
    let names = Memo::new(move |_| all.team(|team| team.iter().map(|rep| called(&rep.whose)).collect::<Vec<_>>()));
    let options = Signal::derive(move || {
        let everybody = (String::new(), t(&msg!("reps-all")));
        std::iter::once(everybody).chain(names.get().into_iter().map(|name| (name.clone(), name))).collect::<Vec<_>>()
    });
    let table = move || {
        all.received.track();
        all.read(|portfolio, today| {
            let team = all.received.with_untracked(|received| reps(portfolio, received, today));
            team.iter().map(|rep| line(rep, &portfolio.currency)).collect_view()
        })
    };
    let part = move |of: fn(App, &Rep<'_>, &crate::playbook::Playbook, time::Date, bool) -> Option<AnyView>,
                     none: Msg| {
        move || {
            let (app, name) = (all.app, chosen.get());
            let (playbook, today) = (app.playbook.get_value(), app.today.get());
            let parts: Vec<AnyView> = all.team(|team| {
                let of_one = |rep: &&Rep<'_>| name.is_empty() || called(&rep.whose) == name;
                team.iter().filter(of_one).filter_map(|rep| of(app, rep, &playbook, today, !name.is_empty())).collect()
            });
            if parts.is_empty() { view! { <p class="meta">{t(&none)}</p> }.into_any() } else { parts.into_any() }
        }
    };
    let head = ["who", "accounts", "worth", "off", "ahead", "missed", "open-questions", "last"].map(|word| {
        let class = if matches!(word, "who" | "last") { "" } else { "num" };
        view! { <th scope="col" class=class>{t(&Msg::dynamic(format!("reps-{word}")))}</th> }
    });
    view! {
        <div class="stack-l">
            <section class="stack-s">
                <h2 id="reps-team">{t(&msg!("reps-team"))}</h2>
                <div class="table-frame" tabindex="0" role="region" aria-labelledby="reps-team">
                    <table class="table reps-table">
                        <thead>
                            <tr>{head}</tr>
                        </thead>
                        <tbody>{table}</tbody>
                    </table>
                </div>
            </section>
            <Show when=move || names.with(|names| names.len() > 1)>
                <div class="reps-pick">
                    <Select
                        label=t(&msg!("reps-show"))
                        options
                        value=chosen
                        on_change=Callback::new(move |name| chosen.set(name))
                    />
                </div>
            </Show>
            <div class="reps-columns">
                <section class="stack-s" aria-labelledby="reps-prompts">
                    <h2 id="reps-prompts">{t(&msg!("reps-prompts"))}</h2>
                    <p class="meta">{t(&msg!("reps-prompts-lead"))}</p>
                    {part(prompts_of, msg!("reps-prompts-none"))}
                </section>
                <section class="stack-s" aria-labelledby="reps-insights">
                    <h2 id="reps-insights">{t(&msg!("reps-insights"))}</h2>
                    {part(insights_of, msg!("reps-insights-none"))}
                </section>
                <Questions all />
                <Reviews all />
            </div>
        </div>
    }
}

/// What somebody is called.
fn called(whose: &Whose) -> String {
    match whose {
        Whose::Sent(name) => name.clone(),
        Whose::Unsigned => t(&msg!("reps-unsigned")),
        Whose::Own => t(&msg!("reps-own")),
    }
}

fn line(rep: &Rep<'_>, currency: &str) -> AnyView {
    let worth = if rep.worth == 0 { String::new() } else { money(&Money::new(rep.worth, currency)) };
    let last = rep.last.as_ref().and_then(|sent| sent.at.date()).map(date);
    let counts = [rep.off, rep.ahead, rep.to_debrief, rep.pins].map(|count| view! { <td class="num">{count}</td> });
    view! {
        <tr>
            <th scope="row">{called(&rep.whose)}</th>
            <td class="num">{rep.rows.len()}</td>
            <td class="num">{worth}</td>
            {counts}
            <td>{last}</td>
        </tr>
    }
    .into_any()
}
