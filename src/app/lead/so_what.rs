//! What the rules say of all accounts, beside the page that shows them.

use crate::app::route::{Place, Tab};
use crate::app::state::App;
use crate::insight::{Severity, Source};
use crate::plan::Id;
use crate::text::Msg;
use crate::text::live::t;
use leptos::prelude::*;

/// One thing that was found.
#[derive(Debug, Clone, PartialEq)]
pub struct Card {
    /// The rule's id.
    pub rule: &'static str,
    /// How pressing it is.
    pub severity: Severity,
    /// Where the rule comes from.
    pub source: Source,
    /// One sentence.
    pub headline: Msg,
    /// The facts it stands on, each with the account it is about where it is about one.
    pub because: Vec<(Msg, Option<Id>)>,
    /// What to do about it.
    pub todo: Msg,
}

/// The column of what was found, with one sentence above it. A fact that has an account leads to this place inside it.
pub fn so_what(app: App, said: Memo<Msg>, found: Memo<Vec<Card>>, tab: Tab, more: AnyView) -> AnyView {
    view! {
        <aside class="so-what" aria-labelledby="so-what">
            <div class="stack-s">
                <h2 id="so-what" tabindex="-1" class="eyebrow so-what-title">{t(&msg!("so-what"))}</h2>
                <p class="serif so-what-lead" role="status">{move || t(&said.get())}</p>
            </div>
            {move || found.with(|found| found.iter().map(|one| card(app, one, tab)).collect_view())}
            {more}
        </aside>
    }
    .into_any()
}

fn card(app: App, card: &Card, tab: Tab) -> AnyView {
    let facts = card.because.iter().map(|(fact, account)| {
        let text = t(fact);
        let href = account.map(|id| app.href(Place::Account(id, tab)));
        view! {
            <li>
                {match href {
                    Some(href) => view! { <a href=href>{text}</a> }.into_any(),
                    None => text.into_any(),
                }}
            </li>
        }
    });
    let severity = card.severity.word();
    view! {
        <article class="insight" data-rule=card.rule>
            <span class=format!("severity {severity}")>
                <i aria-hidden="true"></i>
                {t(&Msg::dynamic(format!("severity-{severity}")))}
            </span>
            <h3>{t(&card.headline)}</h3>
            <ul class="facts">{facts.collect_view()}</ul>
            <p class="makes">{t(&card.todo)}</p>
            <p class="meta">{t(&Msg::dynamic(format!("source-{}", card.source.word())))}</p>
        </article>
    }
    .into_any()
}
