//! What somebody's plans say, and what is worth asking about them.

use super::called;
use crate::app::route::{Place, Tab};
use crate::app::state::App;
use crate::playbook::Playbook;
use crate::portfolio::prompts::{Prompt, prompts};
use crate::portfolio::reps::{Rep, insights};
use crate::text::live::t;
use leptos::prelude::*;
use time::Date;

/// Lines of one person where everybody's are shown, and where only theirs are.
const MOST: (usize, usize) = (3, 12);

/// The questions that somebody's plans raise.
pub fn prompts_of(app: App, rep: &Rep<'_>, playbook: &Playbook, today: Date, alone: bool) -> Option<AnyView> {
    let list = prompts(rep, playbook, today);
    let lines = list.iter().take(most(alone)).map(|prompt| line(app, prompt)).collect_view();
    (!list.is_empty()).then(|| under(rep, lines.into_any()))
}

/// What presses most in somebody's plans.
pub fn insights_of(app: App, rep: &Rep<'_>, _: &Playbook, _: Date, alone: bool) -> Option<AnyView> {
    let list = insights(rep, most(alone));
    let line = |(plan, one): &(&crate::plan::Summary, &crate::plan::InsightBrief)| {
        let href = app.href(App::place_of(plan.id, &one.about));
        view! {
            <li data-rule=one.rule.clone()>
                <a href=href>{t(&one.headline)}</a>
                " "
                <span class="meta">{plan.name.clone()}</span>
            </li>
        }
    };
    let lines = list.iter().map(line).collect_view();
    (!list.is_empty()).then(|| under(rep, view! { <ul class="facts">{lines}</ul> }.into_any()))
}

fn most(alone: bool) -> usize {
    if alone { MOST.1 } else { MOST.0 }
}

fn under(rep: &Rep<'_>, lines: AnyView) -> AnyView {
    view! {
        <div class="stack-xs rep-part">
            <h3>{called(&rep.whose)}</h3>
            {lines}
        </div>
    }
    .into_any()
}

fn line(app: App, prompt: &Prompt) -> AnyView {
    let facts = prompt.because.iter().map(|(fact, place)| {
        let text = t(fact);
        match place {
            Some((plan, call)) => {
                let tab = call.map_or(Tab::Profile, Tab::Call);
                view! { <li><a href=app.href(Place::Account(*plan, tab))>{text}</a></li> }.into_any()
            }
            None => view! { <li>{text}</li> }.into_any(),
        }
    });
    view! {
        <div class="prompt" data-prompt=prompt.word>
            <p class="serif">{t(&prompt.ask)}</p>
            <ul class="facts">{facts.collect_view()}</ul>
        </div>
    }
    .into_any()
}
