//! The whole strategy on one printed page.

use super::page_reading::{page, source};
use crate::text::live::t;
use crate::tools::calls::view::paper;
use crate::tools::desk::Desk;
use crate::ui::{Empty, Icon};
use leptos::prelude::*;

/// The plan page.
#[component]
pub fn PlanPage() -> impl IntoView {
    let desk = Desk::here();
    let sheet = move || {
        let (playbook, today, sale) = (desk.playbook(), desk.today.get(), desk.opportunity.get());
        desk.plan.with(|plan| page(plan, &playbook, sale, today, &t))
    };
    let print = move |_| {
        // Fails only where printing is switched off; then there is nothing to print with.
        let _ = window().print();
    };
    let body = move || {
        let sheet = sheet();
        if sheet.lines.is_empty() {
            let (title, text) = (t(&msg!("plan-page-none")), t(&msg!("plan-page-none-text")));
            return view! { <div class="sheet"><Empty title text /></div> }.into_any();
        }
        let sale = desk.opportunity.get();
        paper(sheet, move |number| Some(desk.href(&source(number, sale)))).into_any()
    };
    view! {
        <main id="main" tabindex="-1" class="page paper-page plan-page">
            <div class="paper-tools no-print">
                <a class="btn" href=desk.href(&source(1, None))>
                    <Icon name="arrow-left" />
                    {t(&msg!("tab-strategy"))}
                </a>
                <h1 class="visually-hidden">{t(&msg!("tab-plan"))}</h1>
                <button class="btn go" on:click=print>
                    <Icon name="printer" />
                    {t(&msg!("sheet-print"))}
                </button>
                <p class="meta paper-note">{t(&msg!("plan-page-note"))}</p>
            </div>
            {body}
        </main>
    }
}
