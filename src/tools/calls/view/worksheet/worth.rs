//! Beside line 8: questions of insights that this room can answer and that are not on the sheet yet.

use crate::editor::browser::new_id;
use crate::insight::{Ask, Insight};
use crate::plan::{Call, Id, order_after};
use crate::text::live::t;
use crate::tools::calls::questions::{asks, bold_of, is_blank, question_of};
use crate::tools::calls::view::bits::{change, name};
use crate::tools::calls::view::make::with_known;
use crate::tools::desk::Desk;
use crate::ui::Icon;
use leptos::prelude::*;

/// Shown at once.
const FIRST: usize = 3;

#[component]
pub(super) fn WorthAsking(call: Id) -> impl IntoView {
    let desk = Desk::here();
    let all = RwSignal::new(false);
    let list = Memo::new(move |_| {
        desk.insights.track();
        let Some(row) = desk.plan.with(|plan| plan.calls.get(&call).cloned()) else { return Vec::new() };
        if row.held() {
            return Vec::new();
        }
        with_known(desk, |known| {
            let found = asks(known, &row).into_iter().filter(|(insight, ask)| !stands_here(&row, insight, ask));
            found.map(|(insight, _)| insight.clone()).collect::<Vec<Insight>>()
        })
    });
    let shown = move || {
        let most = if all.get() { usize::MAX } else { FIRST };
        list.with(|list| list.iter().take(most).cloned().collect::<Vec<_>>())
    };
    let rest = move || list.with(|list| list.len().saturating_sub(FIRST));
    view! {
        <Show when=move || list.with(|list| !list.is_empty())>
            <div class="ws-worth">
                <h3 class="eyebrow">{t(&msg!("call-worth"))}</h3>
                <ul class="plain-list" role="list">
                    <For each=shown key=key let:insight>
                        <Offer call insight />
                    </For>
                </ul>
                <Show when=move || { rest() > 0 }>
                    <button
                        class="btn bare small"
                        aria-expanded=move || all.get().to_string()
                        on:click=move |_| all.update(|all| *all = !*all)
                    >
                        {move || {
                            if all.get() { t(&msg!("insights-less")) } else { t(&msg!("insights-more", count = rest())) }
                        }}
                    </button>
                </Show>
            </div>
        </Show>
    }
}

fn key(insight: &Insight) -> String {
    format!("{} {:?} {:?}", insight.rule, insight.headline, insight.ask)
}

fn stands_here(call: &Call, insight: &Insight, ask: &Ask) -> bool {
    let bold = &call.bold;
    let is_bold = bold.rule == insight.rule && bold.about.as_ref() == Some(&ask.about);
    is_bold || call.questions.values().any(|q| q.rule == insight.rule && q.about.as_ref() == Some(&ask.about))
}

#[component]
fn Offer(call: Id, insight: Insight) -> impl IntoView {
    let desk = Desk::here();
    let Some(ask) = insight.ask.clone() else { return ().into_any() };
    let words = t(&ask.text);
    let whom = ask.to.map(|to| name(&desk.now(), to)).filter(|name| !name.is_empty());
    let whom = whom.map(|name| t(&msg!("sheet-to", name = name)));
    let why = std::iter::once(t(&insight.headline)).chain(whom).collect::<Vec<_>>().join(" · ");
    let bold = ask.softener.is_some().then(|| view! { <span class="tag">{t(&msg!("call-worth-bold"))}</span> });
    let said = t(&msg!("call-worth-add-what", question = &words));
    let rule = insight.rule;
    let add = move |_| put(desk, call, rule, &ask);
    view! {
        <li>
            <div class="grow">
                <p class="ws-worth-words">{t(&msg!("in-quotes", words = words))}</p>
                <p class="meta">{why} " " {bold}</p>
            </div>
            <button class="btn small" aria-label=said on:click=add>
                <Icon name="plus" />
                {t(&msg!("call-worth-add"))}
            </button>
        </li>
    }
    .into_any()
}

/// Puts an insight's question onto this sheet; a bold one takes line 9 while that is free.
fn put(desk: Desk, call: Id, rule: &str, ask: &Ask) {
    change(desk, call, msg!("label-ask", words = ask.text.clone()), |call| {
        if ask.softener.is_some() && is_blank(&call.bold.question) {
            call.bold = crate::plan::Bold { extra: call.bold.extra.clone(), ..bold_of(rule, ask, &t) };
            return;
        }
        let last = call.questions.values().map(|q| q.order.clone()).max().unwrap_or_default();
        let mut question = question_of(rule, ask, &t);
        question.order = order_after(&last);
        call.questions.insert(new_id(), question);
    });
}
