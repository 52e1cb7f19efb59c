//! So what? The plan's insights beside every tool: what was found, the facts it stands on, and what to do about it.

use super::calls::asking::add_ask;
use super::desk::{CallPage, Desk};
use super::strategy::moves;
use super::tool_of;
use crate::editor::browser::new_id;
use crate::insight::{Insight, Shown, Tool, facts_digest, subject_key};
use crate::plan::{Dismissal, Plan};
use crate::text::Msg;
use crate::text::live::t;
use crate::ui::{Dialog, Icon, TextArea};
use leptos::prelude::*;
use std::sync::Arc;

/// The insight being set aside, and whether its dialog is open.
#[derive(Clone, Copy)]
struct SettingAside {
    of: RwSignal<Option<Arc<Insight>>>,
    open: RwSignal<bool>,
}

impl SettingAside {
    fn begin(self, insight: Arc<Insight>) {
        self.of.set(Some(insight));
        self.open.set(true);
    }
}

/// The column beside the tool.
#[component]
pub fn SoWhat(
    /// The tool it stands beside: what that tool found comes first. `None` for the plan as a whole.
    tool: Option<Tool>,
) -> impl IntoView {
    let desk = Desk::here();
    let more = RwSignal::new(false);
    let setting_aside = SettingAside { of: RwSignal::new(None), open: RwSignal::new(false) };
    // Split once for each change, however many read it.
    let split = Memo::new(move |_| {
        desk.insights.with(|shown| shown.at(|insight| tool.is_some() && tool_of(insight.rule) == tool))
    });
    let first = move || split.with(|(first, _)| first.clone());
    let rest = move || split.with(|(_, rest)| rest.clone());
    let rest_count = Memo::new(move |_| split.with(|(_, rest)| rest.len()));
    let dismissed = Memo::new(move |_| desk.insights.with(|shown| shown.dismissed.len()));
    view! {
        <aside class="so-what" aria-labelledby="so-what">
            <div class="stack-s">
                <h2 id="so-what" tabindex="-1" class="eyebrow so-what-title">{t(&msg!("so-what"))}</h2>
                <p class="serif so-what-lead" role="status">{move || t(&lead(desk, tool))}</p>
            </div>
            <Cards list=Signal::derive(first) setting_aside />
            <Show when=move || { rest_count.get() > 0 }>
                <button
                    class="btn small"
                    aria-expanded=move || more.get().to_string()
                    on:click=move |_| more.update(|more| *more = !*more)
                >
                    {move || {
                        if more.get() { t(&msg!("insights-less")) } else { t(&msg!("insights-more", count = rest_count.get())) }
                    }}
                </button>
                <Show when=move || more.get()>
                    <Cards list=Signal::derive(rest) setting_aside />
                </Show>
            </Show>
            <Show when=move || { dismissed.get() > 0 }>
                <p class="meta">{move || t(&msg!("insights-dismissed", count = dismissed.get()))}</p>
            </Show>
        </aside>
        <SetAside setting_aside />
    }
}

/// One sentence above the cards.
fn lead(desk: Desk, tool: Option<Tool>) -> Msg {
    desk.insights.with(|shown| {
        // Where the tool has nothing to judge by, its silence is no good news.
        let lacks = || desk.plan.with(|plan| lacking(plan, &desk, tool));
        match (shown.first.is_empty(), shown.acts().count(), acts_here(shown, tool)) {
            (true, ..) => lacks().unwrap_or_else(|| msg!("so-what-quiet")),
            (false, 0, _) => lacks().unwrap_or_else(|| msg!("so-what-watch")),
            (false, acts, here) if here == acts => msg!("so-what-act", count = acts),
            (false, acts, here) => msg!("so-what-here", here = here, count = acts),
        }
    })
}

/// How many there are to act on beside a tool: its own, or those of the whole plan where the column shows these.
#[must_use]
pub fn acts_here(shown: &Shown, tool: Option<Tool>) -> usize {
    let own = |insight: &Insight| tool_of(insight.rule) == tool;
    if tool.is_none() || !shown.all().any(|insight| own(insight)) {
        return shown.acts().count();
    }
    shown.acts().filter(|insight| own(insight)).count()
}

/// What a tool lacks before it can say anything.
fn lacking(plan: &Plan, desk: &Desk, tool: Option<Tool>) -> Option<Msg> {
    (tool == Some(Tool::Funnel)).then(|| super::funnel::missing(plan, &desk.playbook(), desk.today.get()))?
}

#[component]
fn Cards(list: Signal<Vec<Arc<Insight>>>, setting_aside: SettingAside) -> impl IntoView {
    view! {
        <For
            each=move || list.get()
            key=|insight| (insight.rule, subject_key(insight), facts_digest(insight), format!("{:?}", insight.headline))
            let:insight
        >
            <Card insight setting_aside />
        </For>
    }
}

#[component]
fn Card(insight: Arc<Insight>, setting_aside: SettingAside) -> impl IntoView {
    let desk = Desk::here();
    let severity = insight.severity.word();
    let facts = insight
        .because
        .iter()
        .map(|fact| view! { <li><a href=desk.href(&fact.about)>{t(&fact.text)}</a></li> })
        .collect_view();
    let source = source_key(&insight);
    let why = Msg::dynamic(format!("why-{}", insight.rule));
    let words = insight.ask.as_ref().map(|ask| t(&msg!("in-quotes", words = ask.text.clone())));
    let todo = insight.todo.as_ref().map(t);
    let insight = StoredValue::new(insight);
    let asked = Memo::new(move |_| desk.plan.with(|plan| insight.with_value(|insight| on_a_call(plan, insight, desk))));
    let ask = move |_| ask_on_next_call(desk, &insight.get_value());
    let moved =
        Memo::new(move |_| desk.plan.with(|plan| insight.with_value(|insight| moves::is_a_move(plan, insight))));
    let make = move |_| make_it_a_move(desk, &insight.get_value());
    view! {
        <article class="insight" data-rule=insight.with_value(|i| i.rule)>
            <span class=format!("severity {severity}")>
                <i aria-hidden="true"></i>
                {t(&Msg::dynamic(format!("severity-{severity}")))}
            </span>
            <h3>{insight.with_value(|i| t(&i.headline))}</h3>
            <ul class="facts">{facts}</ul>
            {words.map(|words| view! { <p class="ask">{words}</p> })}
            {todo.map(|todo| view! { <p class="makes">{todo}</p> })}
            <div class="row">
                {insight
                    .with_value(|i| i.ask.is_some())
                    .then(|| {
                        view! {
                            <Show
                                when=move || !asked.get()
                                fallback=move || {
                                    view! {
                                        <span class="meta on-call">
                                            <Icon name="check" />
                                            {t(&msg!("insight-on-call"))}
                                        </span>
                                    }
                                }
                            >
                                <button class="btn small" on:click=ask>{t(&msg!("insight-ask"))}</button>
                            </Show>
                        }
                    })}
                {insight
                    .with_value(|i| i.todo.is_some())
                    .then(|| {
                        view! {
                            <Show
                                when=move || !moved.get()
                                fallback=move || {
                                    view! {
                                        <span class="meta on-call">
                                            <Icon name="check" />
                                            {t(&msg!("insight-is-a-move"))}
                                        </span>
                                    }
                                }
                            >
                                <button class="btn small" on:click=make>{t(&msg!("insight-make-move"))}</button>
                            </Show>
                        }
                    })}
                <button class="btn bare small" on:click=move |_| setting_aside.begin(insight.get_value())>
                    {t(&msg!("insight-not-relevant"))}
                </button>
            </div>
            <details class="source">
                <summary>{t(&msg!("insight-why"))}</summary>
                <p>{t(&why)}</p>
                <p>{t(&source)}</p>
            </details>
        </article>
    }
}

fn source_key(insight: &Insight) -> Msg {
    use crate::insight::Source;
    match insight.source {
        Source::Ruff2012 => msg!("source-ruff-2012"),
        Source::Edinger => msg!("source-edinger"),
        Source::StrategicAccounts2012 => msg!("source-strategic-accounts-2012"),
        Source::AnalyzeSuccess => msg!("source-analyze-success"),
        Source::WalletShare2014 => msg!("source-wallet-share-2014"),
    }
}

/// Whether the insight's question stands on a call that is still ahead.
pub fn on_a_call(plan: &crate::plan::Plan, insight: &Insight, desk: Desk) -> bool {
    let Some(ask) = &insight.ask else { return false };
    let today = desk.today.get_untracked();
    plan.calls.values().filter(|call| !call.held() && call.on.is_none_or(|on| on >= today)).any(|call| {
        let same = |q: &crate::plan::CallQuestion| {
            q.rule == insight.rule && q.about.as_ref() == Some(&ask.about) && q.to == ask.to
        };
        call.questions.values().any(same) || (ask.softener.is_some() && call.bold.question == t(&ask.text))
    })
}

/// Puts the insight's question onto the next call and says which.
pub fn ask_on_next_call(desk: Desk, insight: &Insight) {
    let Some(ask) = insight.ask.clone() else { return };
    let (rule, today) = (insight.rule, desk.today.get_untracked());
    let opportunity = insight.subject.opportunity.or(desk.opportunity.get_untracked());
    let mut added = None;
    desk.edit(msg!("label-ask", words = ask.text.clone()), |plan| {
        added = Some(add_ask(plan, (rule, &ask), opportunity, today, &t, &mut new_id));
    });
    let Some(added) = added else { return };
    let text = if added.created { msg!("asked-new-call") } else { msg!("asked-next-call") };
    let href = desk.call_page.run((added.call, CallPage::Worksheet));
    // The notice may outlive this account's desk; then there is nowhere to go.
    desk.notices.offer(t(&text), t(&msg!("open-call")), move || _ = desk.go.try_run(href.clone()));
}

/// Puts what the insight leads to among the moves.
fn make_it_a_move(desk: Desk, insight: &Insight) {
    let (owner, today) = (desk.editor.author_name(), desk.today.get_untracked());
    let Some(row) = moves::from_insight(insight, &owner, today, &t) else { return };
    desk.edit(msg!("label-insight-move"), |plan| {
        plan.moves.insert(new_id(), Arc::new(row));
    });
    desk.offer_undo(t(&msg!("insight-move-made")), t(&msg!("undo")));
}

/// "Not relevant, because…"
#[component]
fn SetAside(setting_aside: SettingAside) -> impl IntoView {
    let desk = Desk::here();
    let SettingAside { of, open } = setting_aside;
    let reason = RwSignal::new(String::new());
    let keep = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if let Some(insight) = of.get_untracked() {
            set_aside(desk, &insight, reason.get_untracked());
        }
        reason.set(String::new());
        open.set(false);
    };
    view! {
        <Dialog open title=t(&msg!("set-aside-title")) close_label=t(&msg!("close"))>
            <form class="dialog-body" on:submit=keep>
                <p class="serif">{move || of.with(|of| of.as_ref().map(|insight| t(&insight.headline)))}</p>
                <TextArea
                    label=t(&msg!("set-aside-because"))
                    hint=t(&msg!("set-aside-hint"))
                    value=reason
                    on_input=Callback::new(move |text| reason.set(text))
                />
                <div class="row end">
                    <button type="button" class="btn" on:click=move |_| open.set(false)>{t(&msg!("cancel"))}</button>
                    <button type="submit" class="btn go">{t(&msg!("set-aside"))}</button>
                </div>
            </form>
        </Dialog>
    }
}

fn set_aside(desk: Desk, insight: &Insight, reason: String) {
    let opportunity = insight.subject.opportunity;
    let (by, on) = (desk.editor.author_name(), desk.today.get_untracked());
    desk.edit(msg!("label-set-aside", headline = insight.headline.clone()), |plan| {
        let stage = opportunity.and_then(|id| plan.opportunities.get(&id)).map(|o| o.stage.clone()).unwrap_or_default();
        let row = Dismissal {
            rule: insight.rule.to_owned(),
            subject: subject_key(insight),
            facts: facts_digest(insight),
            opportunity,
            stage,
            reason,
            by,
            on: Some(on),
            ..Dismissal::default()
        };
        plan.dismissals.insert(new_id(), Arc::new(row));
    });
    desk.offer_undo(t(&msg!("set-aside-done")), t(&msg!("undo")));
}
