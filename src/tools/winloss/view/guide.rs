//! The questions whoever leads a debrief asks, beside it.

use crate::text::Msg;
use crate::text::live::t;
use crate::tools::winloss::sections::GUIDE;
use leptos::prelude::*;

/// The guide.
pub fn guide() -> AnyView {
    let part = |(part, count): &(&'static str, u8)| {
        let questions =
            (1..=*count).map(|n| view! { <li>{t(&Msg::dynamic(format!("winloss-guide-{part}-{n}")))}</li> });
        view! {
            <h4>{t(&Msg::dynamic(format!("winloss-guide-{part}")))}</h4>
            <ul class="wl-questions">{questions.collect_view()}</ul>
        }
        .into_any()
    };
    view! {
        <section class="wl-guide stack-s" aria-labelledby="wl-guide">
            <h3 id="wl-guide">{t(&msg!("winloss-guide"))}</h3>
            <p class="meta">{t(&msg!("winloss-guide-why"))}</p>
            {GUIDE.iter().map(part).collect_view()}
        </section>
    }
    .into_any()
}
