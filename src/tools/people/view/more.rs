//! Other ways to look at the people, folded away until there is a use for them: the org chart from a dozen people on, two
//! sales side by side once there are two.

use super::super::{compare, org};
use super::org::OrgChart;
use super::scene::Scene;
use crate::text::Msg;
use crate::text::live::t;
use crate::tools::drawn::Drawn;
use leptos::prelude::*;

#[component]
pub fn MoreViews(scene: Scene) -> impl IntoView {
    let desk = scene.desk;
    let crowd = Memo::new(move |_| desk.plan.with(|plan| plan.stakeholders.len() >= org::WORTH_DRAWING));
    let several = Memo::new(move |_| desk.plan.with(|plan| compare::sales(plan, desk.opportunity.get()).len() > 1));
    let beside = move |width: f64| {
        let playbook = desk.playbook();
        desk.plan.with(|plan| compare::picture(plan, &playbook, desk.opportunity.get(), desk.today.get(), width))
    };
    let lead = move || {
        let playbook = desk.playbook();
        desk.plan.with(|plan| t(&compare::lead(plan, &playbook, desk.opportunity.get(), desk.today.get())))
    };
    move || {
        let chart = crowd.get().then(|| folded(msg!("org-chart"), view! { <OrgChart scene /> }.into_any()));
        let beside = several.get().then(|| {
            let inside = view! {
                <p class="serif">{lead}</p>
                <Drawn make=beside />
            };
            folded(msg!("compare-title"), inside.into_any())
        });
        view! { {chart} {beside} }
    }
}

fn folded(title: Msg, inside: AnyView) -> AnyView {
    view! {
        <details class="more-view">
            <summary>{t(&title)}</summary>
            {inside}
        </details>
    }
    .into_any()
}
