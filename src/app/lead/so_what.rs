//! What the rules say, beside the page: of all accounts, of coaching notes, of a programme.

use crate::app::route::{Place, Tab};
use crate::app::state::App;
use crate::insight::Finding;
use crate::plan::Id;
use crate::text::Msg;
use crate::text::live::t;
use leptos::prelude::*;

/// Where a fact leads.
#[derive(Clone, Copy)]
pub enum Leads {
    /// To the address this gives for the account it is about.
    ToAccount(Callback<Id, String>),
    /// To its row on the page, by this.
    ToRow(Callback<Id>),
}

impl Leads {
    /// To this tab of the account.
    pub fn to(app: App, tab: Tab) -> Self {
        Self::ToAccount(Callback::new(move |id| app.href(Place::Account(id, tab))))
    }

    fn fact(self, (fact, about): &(Msg, Option<Id>)) -> AnyView {
        let text = t(fact);
        let inside = match (self, *about) {
            (_, None) => text.into_any(),
            (Self::ToAccount(href), Some(id)) => view! { <a href=href.run(id)>{text}</a> }.into_any(),
            (Self::ToRow(open), Some(id)) => {
                view! { <button class="fact-link" on:click=move |_| open.run(id)>{text}</button> }.into_any()
            }
        };
        view! { <li>{inside}</li> }.into_any()
    }
}

/// The column of what was found, with one sentence above it.
pub fn so_what(said: Memo<Msg>, found: Memo<Vec<Finding>>, leads: Leads, more: AnyView) -> AnyView {
    view! {
        <aside class="so-what" aria-labelledby="so-what">
            <div class="stack-s">
                <h2 id="so-what" tabindex="-1" class="eyebrow so-what-title">{t(&msg!("so-what"))}</h2>
                <p class="serif so-what-lead" role="status">{move || t(&said.get())}</p>
            </div>
            {move || found.with(|found| found.iter().map(|one| card(one, leads)).collect_view())}
            {more}
        </aside>
    }
    .into_any()
}

fn card(finding: &Finding, leads: Leads) -> AnyView {
    let facts = finding.because.iter().map(|fact| leads.fact(fact)).collect_view();
    let severity = finding.severity.word();
    view! {
        <article class="insight" data-rule=finding.rule>
            <span class=format!("severity {severity}")>
                <i aria-hidden="true"></i>
                {t(&Msg::dynamic(format!("severity-{severity}")))}
            </span>
            <h3>{t(&finding.headline)}</h3>
            <ul class="facts">{facts}</ul>
            <p class="makes">{t(&finding.todo)}</p>
            <p class="meta">{t(&Msg::dynamic(format!("source-{}", finding.source.word())))}</p>
        </article>
    }
    .into_any()
}
