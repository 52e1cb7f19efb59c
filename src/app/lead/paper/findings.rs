//! What the rules say, beside the document.

use crate::plan::Id;
use crate::team::Finding;
use crate::text::Msg;
use crate::text::live::t;
use leptos::prelude::*;

/// The column of live insights, with one sentence above them. A fact that has a row leads to it by `open`.
pub fn so_what(found: Memo<Vec<Finding>>, said: Callback<usize, Msg>, open: Callback<Id>) -> AnyView {
    view! {
        <aside class="so-what" aria-labelledby="so-what">
            <div class="stack-s">
                <h2 id="so-what" tabindex="-1" class="eyebrow so-what-title">{t(&msg!("so-what"))}</h2>
                <p class="serif so-what-lead" role="status">{move || t(&said.run(found.with(Vec::len)))}</p>
            </div>
            {move || found.with(|found| found.iter().map(|finding| card(finding, open)).collect_view())}
        </aside>
    }
    .into_any()
}

fn card(finding: &Finding, open: Callback<Id>) -> AnyView {
    let severity = finding.severity.word();
    let fact = |(fact, row): &(Msg, Option<Id>)| {
        let text = t(fact);
        match *row {
            Some(id) => view! {
                <li>
                    <button class="fact-link" on:click=move |_| open.run(id)>{text}</button>
                </li>
            }
            .into_any(),
            None => view! { <li>{text}</li> }.into_any(),
        }
    };
    view! {
        <article class="insight" data-rule=finding.rule>
            <span class=format!("severity {severity}")>
                <i aria-hidden="true"></i>
                {t(&Msg::dynamic(format!("severity-{severity}")))}
            </span>
            <h3>{t(&finding.headline)}</h3>
            <ul class="facts">{finding.because.iter().map(fact).collect_view()}</ul>
            <p class="makes">{t(&finding.todo)}</p>
            <p class="meta">{t(&Msg::dynamic(format!("source-{}", finding.source.word())))}</p>
        </article>
    }
    .into_any()
}
