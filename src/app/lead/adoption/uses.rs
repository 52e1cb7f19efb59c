//! Is it in use? Counted from the plans in this browser; and what is seen in the field.

use super::super::paper::{Binder, Spot, field};
use crate::app::state::App;
use crate::team::adoption::{RepUse, SYMPTOMS, Uses, percent, use_picture, uses};
use crate::text::Msg;
use crate::text::live::t;
use crate::tools::drawn::Drawn;
use crate::tools::rows::Kind;
use leptos::prelude::*;

/// What the plans show today.
pub fn counted(app: App) -> Uses {
    app.book.track();
    let shelf_life = app.playbook.with_value(|book| book.limits.shelf_life);
    app.summaries
        .with(|briefs| briefs.as_ref().map_or_else(Uses::default, |briefs| uses(briefs, shelf_life, app.today.get())))
}

/// Briefs that an older app made say nothing of habits: they are made anew, once.
pub fn brief_where_needed(app: App) {
    Effect::new(move |asked: Option<bool>| {
        let asked = asked.unwrap_or(false);
        let missing = app
            .summaries
            .with(|briefs| briefs.as_ref().is_some_and(|briefs| briefs.iter().any(|brief| brief.habits.is_none())));
        if missing && !asked && app.store().read_only().is_none() {
            app.at_work(|work, app| (work.brief_again)(app));
            return true;
        }
        asked
    });
}

/// The picture with its table, and how alike the team works.
#[component]
pub fn InUse() -> impl IntoView {
    let app = App::here();
    brief_where_needed(app);
    let counted = Memo::new(move |_| counted(app));
    let make = Callback::new(move |width: f64| counted.with(|uses| use_picture(uses, width)));
    let any = Memo::new(move |_| counted.with(|uses| !uses.reps.is_empty()));
    let facts = move || {
        counted.with(|uses| {
            let (fresh, all) = uses.proofs;
            [
                Some(msg!("adoption-use-all", accounts = uses.accounts)),
                (all > 0).then(|| msg!("adoption-use-proofs", fresh = fresh, all = all)),
                Some(msg!("adoption-use-reviews", count = uses.reviews)),
            ]
            .into_iter()
            .flatten()
            .map(|fact| view! { <li>{t(&fact)}</li> })
            .collect_view()
        })
    };
    view! {
        <section class="stack-s no-print" aria-labelledby="adoption-use">
            <h2 id="adoption-use">{t(&msg!("adoption-use"))}</h2>
            <p class="meta">{t(&msg!("adoption-use-note"))}</p>
            {move || {
                if any.get() {
                    view! {
                        <Drawn make />
                        <ul class="said">{facts}</ul>
                        <Team counted />
                    }
                        .into_any()
                } else {
                    view! { <p>{t(&msg!("adoption-use-none"))}</p> }.into_any()
                }
            }}
        </section>
    }
}

/// Everybody beside each other, by what their plans show.
#[component]
fn Team(counted: Memo<Uses>) -> impl IntoView {
    let head = ["rep", "rep-calls", "rep-prepared", "rep-debriefed", "rep-talk"].map(|word| {
        let class = if word == "rep" { "" } else { "num" };
        view! { <th scope="col" class=class>{t(&Msg::dynamic(format!("adoption-{word}")))}</th> }
    });
    view! {
        <h3 id="adoption-reps">{t(&msg!("adoption-reps"))}</h3>
        <div class="table-frame" tabindex="0" role="region" aria-labelledby="adoption-reps">
            <table class="table">
                <thead>
                    <tr>{head}</tr>
                </thead>
                <tbody>{move || counted.with(|uses| uses.reps.iter().map(rep).collect_view())}</tbody>
            </table>
        </div>
    }
}

fn rep(rep: &RepUse) -> AnyView {
    let facts = rep.facts;
    let share = |share: Option<usize>| {
        share.map_or_else(|| t(&msg!("adoption-dash")), |number| t(&msg!("percent", number = number)))
    };
    let cells = [
        facts.calls.to_string(),
        share(percent(facts.prepared, facts.calls)),
        share(percent(facts.debriefed, facts.calls)),
        share(facts.talk.map(|(share, _)| share)),
    ];
    view! {
        <tr>
            <th scope="row">{rep.name.clone()}</th>
            {cells.map(|cell| view! { <td class="num">{cell}</td> })}
        </tr>
    }
    .into_any()
}

/// What is seen in the field.
#[component]
pub fn Symptoms(binder: Binder) -> impl IntoView {
    let one = |word: &'static str| {
        let spot = Spot::new(binder, &["symptoms", word], Kind::Tick);
        view! { <li>{field(spot, t(&Msg::dynamic(format!("symptom-{word}"))))}</li> }
    };
    view! {
        <section class="stack-s no-print" aria-labelledby="adoption-symptoms">
            <h2 id="adoption-symptoms">{t(&msg!("adoption-symptoms"))}</h2>
            <p class="meta">{t(&msg!("adoption-symptoms-lead"))}</p>
            <ul class="plain-list checklist" role="list">{SYMPTOMS.map(one).collect_view()}</ul>
        </section>
    }
}
