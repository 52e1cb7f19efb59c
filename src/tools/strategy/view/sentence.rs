//! The winning sentence: written as a sentence, with blanks to fill.

use crate::plan::{Arrange, Id, Plan, WinningSentence};
use crate::text::Msg;
use crate::text::live::t;
use crate::tools::bind::{self, date_of, date_text};
use crate::tools::desk::Desk;
use crate::ui::Options;
use leptos::prelude::*;

fn bound(
    desk: Desk,
    sale: Id,
    read: fn(&WinningSentence) -> String,
    write: fn(&mut WinningSentence, String),
) -> bind::Bound {
    bind::text(
        desk,
        msg!("strategy-undo-sentence"),
        move |plan| plan.opportunities.get(&sale).map(|row| read(&row.sentence)),
        move |plan, text| {
            Plan::change(&mut plan.opportunities, sale, |row| write(&mut row.sentence, text));
        },
    )
}

/// "We win if … decides … by … because …. We lose if …."
pub fn view(desk: Desk, sale: Id) -> AnyView {
    let who = bound(
        desk,
        sale,
        |row| row.who.map(|id| id.to_string()).unwrap_or_default(),
        |row, text| row.who = text.parse().ok(),
    );
    let decides = bound(desk, sale, |row| row.decides.clone(), |row, text| row.decides = text);
    let by = bound(desk, sale, |row| date_text(row.by), |row, text| row.by = date_of(&text));
    let because = bound(desk, sale, |row| row.because.clone(), |row, text| row.because = text);
    let lose = bound(desk, sale, |row| row.lose_if.clone(), |row, text| row.lose_if = text);
    view! {
        <section class="sheet pad stack-s" aria-labelledby="win">
            <h2 id="win" class="eyebrow">{t(&msg!("strategy-how-we-win"))}</h2>
            <p class="win-sentence">
                {t(&msg!("strategy-say-win"))} " " {person(desk, who)} " " {t(&msg!("strategy-say-decides"))} " "
                {blank(msg!("strategy-ask-decides"), decides)} " " {t(&msg!("strategy-say-by"))} " " {day(by)} " "
                {t(&msg!("strategy-say-because"))} " " {last(blank(msg!("strategy-ask-because"), because))} " "
                {t(&msg!("strategy-say-lose"))} " " {last(blank(msg!("strategy-ask-lose"), lose))}
            </p>
        </section>
    }
    .into_any()
}

/// The last blank of a sentence keeps its full stop on the line.
fn last(blank: AnyView) -> AnyView {
    view! { <span class="win-last">{blank} "."</span> }.into_any()
}

fn blank(label: Msg, (value, put): bind::Bound) -> AnyView {
    let label = t(&label);
    let hint = label.clone();
    view! {
        <textarea
            class="win-blank"
            rows="1"
            aria-label=label
            placeholder=hint
            prop:value=value
            on:input=move |event| put.run(event_target_value(&event))
        ></textarea>
    }
    .into_any()
}

fn day((value, put): bind::Bound) -> AnyView {
    view! {
        <input
            class="win-blank"
            type="date"
            aria-label=t(&msg!("strategy-ask-by"))
            prop:value=value
            on:change=move |event| put.run(event_target_value(&event))
        />
    }
    .into_any()
}

fn person(desk: Desk, (value, put): bind::Bound) -> AnyView {
    let people = Memo::new(move |_| {
        desk.plan.with(|plan| {
            let mut list: Options =
                plan.stakeholders.iter().map(|(id, row)| (id.to_string(), row.name.clone())).collect();
            list.arrange_by(|a, b| a.1.cmp(&b.1));
            list
        })
    });
    let options = move || {
        let blank = (String::new(), t(&msg!("strategy-ask-who")));
        let all = std::iter::once(blank).chain(people.get());
        let option = |(id, name): (String, String)| {
            let here = id.clone();
            view! {
                <option value=id selected=move || value.with(|now| *now == here)>
                    {name}
                </option>
            }
            .into_any()
        };
        all.map(option).collect::<Vec<_>>()
    };
    view! {
        <select
            class="win-blank"
            aria-label=t(&msg!("strategy-ask-who"))
            on:change=move |event| put.run(event_target_value(&event))
        >
            {options}
        </select>
    }
    .into_any()
}
