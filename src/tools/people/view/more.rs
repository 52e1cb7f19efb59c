//! Other ways to look at the people, folded away until there is a use for them: the org chart from a dozen people on, two
//! sales side by side once there are two.

use super::super::{compare, org};
use super::org::OrgChart;
use super::scene::Scene;
use crate::text::Msg;
use crate::text::live::t;
use crate::tools::drawn::Drawn;
use crate::ui::Folded;
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
    let chart = Callback::new(move |()| view! { <OrgChart scene /> }.into_any());
    let beside = Callback::new(move |()| {
        let inside = view! {
            <p class="serif">{lead}</p>
            <Drawn make=beside />
        };
        inside.into_any()
    });
    let folded = |title: Msg, inside| view! { <Folded class="more-view" title=t(&title) inside /> };
    move || {
        let chart = crowd.get().then(|| folded(msg!("org-chart"), chart));
        let beside = several.get().then(|| folded(msg!("compare-title"), beside));
        view! { {chart} {beside} }
    }
}
