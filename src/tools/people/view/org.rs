//! The org chart: drag a card onto whoever they report to, or do the same with the keyboard.

use super::super::moves::Heading;
use super::super::org::{
    Branch, Chart, Key, Refusal, above, chart, folded_at_first, forest, found, refusal, report_to, step, twin,
};
use super::drawer::focus_element;
use super::gesture::Gesture;
use super::org_card::{OrgCard, element_of};
use super::scene::Scene;
use crate::plan::{Arrange, Id};
use crate::text::live::t;
use crate::tools::drawn::{as_table, table};
use crate::ui::{Icon, element_id, follow_width};
use leptos::ev::{KeyboardEvent, PointerEvent};
use leptos::html;
use leptos::prelude::*;
use std::collections::BTreeSet;
use std::sync::Arc;

/// Pixels from the frame's edge within which a drag scrolls it, and how far.
const EDGE: f64 = 36.0;
const SCROLL: i32 = 24;

/// What the parts of the chart share. A handle.
#[derive(Clone, Copy)]
pub struct Org {
    /// The tool.
    pub scene: Scene,
    trees: Memo<Arc<Vec<Branch>>>,
    /// Where everybody's card stands.
    pub chart: Memo<Arc<Chart>>,
    /// Whose teams are folded away, once somebody has folded or unfolded one.
    folded: RwSignal<Option<BTreeSet<Id>>>,
    /// The card that has, or last had, the focus.
    pub active: RwSignal<Option<Id>>,
    /// Whose boss is being chosen without dragging.
    pub moving: RwSignal<Option<Id>>,
    /// Whom they would report to: `Some(None)` is nobody.
    pub aim: RwSignal<Option<Option<Id>>>,
    /// What is said of it all.
    said: RwSignal<String>,
    /// The drag.
    pub gesture: Gesture,
}

impl Org {
    fn new(scene: Scene, width: RwSignal<f64>) -> Self {
        let plan = scene.desk.plan;
        let trees = Memo::new(move |_| Arc::new(plan.with(|plan| forest(plan))));
        let folded: RwSignal<Option<BTreeSet<Id>>> = RwSignal::new(None);
        let chart = Memo::new(move |_| {
            let folds = folded.get();
            trees.with(|trees| {
                let folds = folds.unwrap_or_else(|| folded_at_first(trees));
                Arc::new(chart(trees, &folds, width.get()))
            })
        });
        let (active, moving, aim) = (RwSignal::new(None), RwSignal::new(None), RwSignal::new(None));
        Self {
            scene,
            trees,
            chart,
            folded,
            active,
            moving,
            aim,
            said: RwSignal::new(String::new()),
            gesture: Gesture::new(),
        }
    }

    fn name(self, id: Id) -> String {
        untrack(|| self.scene.name_of(id))
    }

    /// The one card the tab key stops at.
    pub fn stop(self) -> Option<Id> {
        let active = self.active.get();
        self.chart.with(|chart| {
            let shown = active.filter(|id| chart.cards.iter().any(|card| card.id == *id));
            shown.or_else(|| chart.cards.first().map(|card| card.id))
        })
    }

    fn folds(self, change: impl FnOnce(&mut BTreeSet<Id>)) {
        let mut folds =
            self.folded.get_untracked().unwrap_or_else(|| self.trees.with_untracked(|trees| folded_at_first(trees)));
        change(&mut folds);
        self.folded.set(Some(folds));
    }

    /// Folds a team away, or shows it.
    pub fn fold(self, id: Id) {
        self.folds(|folds| {
            if !folds.remove(&id) {
                folds.insert(id);
            }
        });
    }

    /// Unfolds whatever hides a person, and brings their card into sight.
    fn show(self, id: Id) {
        let over = self.scene.desk.plan.with_untracked(|plan| above(plan, id));
        self.folds(|folds| folds.retain(|id| !over.contains(id)));
        self.active.set(Some(id));
        request_animation_frame(move || self.bring(id));
    }

    /// Brings a card into sight: inside the frame on a wide page, on the page itself where the chart is a list.
    fn bring(self, id: Id) {
        let Some(element) = document().get_element_by_id(&element_of(id)) else { return };
        let spot = self.chart.try_with_untracked(|chart| {
            let card = chart.cards.iter().find(|card| card.id == id)?;
            (!chart.list).then_some((card.area.x + card.area.width / 2.0, card.area.y))
        });
        match (spot.flatten(), element.closest(".scrolls").ok().flatten()) {
            (Some((x, y)), Some(frame)) => {
                #[allow(clippy::cast_possible_truncation)] // pixels
                let (x, y) = (x as i32, y as i32);
                frame.set_scroll_left(x - frame.client_width() / 2);
                frame.set_scroll_top(y - frame.client_height() / 3);
            }
            _ => element.scroll_into_view(),
        }
    }

    /// Makes somebody report to somebody as one edit, or says why not.
    fn set(self, person: Id, boss: Option<Id>) {
        let desk = self.scene.desk;
        let plan = desk.now();
        let Some(now) = plan.stakeholders.get(&person).map(|row| row.reports_to) else { return };
        let (name, to) = (self.name(person), boss.map(|boss| self.name(boss)).unwrap_or_default());
        let refused = match refusal(&plan, person, boss) {
            Some(Refusal::Oneself) => Some(msg!("org-refused-oneself", name = name.clone())),
            Some(Refusal::Circle) => Some(msg!("org-refused-circle", name = name.clone(), boss = to.clone())),
            None if now == boss => Some(msg!("org-unchanged")),
            None => None,
        };
        if let Some(refused) = refused {
            self.said.set(t(&refused));
            return;
        }
        desk.edit(msg!("label-reports-to", name = name.clone()), |plan| report_to(plan, person, boss));
        let text = match boss {
            Some(_) => msg!("org-moved", name = name, boss = to),
            None => msg!("org-moved-nobody", name = name),
        };
        self.end();
        desk.offer_undo(t(&text), t(&msg!("people-undo")));
        self.show(person);
    }

    /// Begins to choose whom somebody reports to.
    fn ask(self, person: Id) {
        let boss = self.scene.desk.now().stakeholders.get(&person).and_then(|row| row.reports_to);
        self.moving.set(Some(person));
        self.aim.set(Some(boss));
        self.said.set(t(&msg!("org-moving", name = self.name(person))));
        focus_element(document().get_element_by_id(&element_of(person)));
    }

    fn end(self) {
        self.moving.set(None);
        self.aim.set(None);
        self.said.set(String::new());
    }

    /// A card was pressed: it opens, or it is the boss that was asked for.
    pub fn press(self, id: Id) {
        if self.gesture.has_dragged() {
            return;
        }
        match self.moving.get_untracked() {
            Some(person) => self.set(person, Some(id)),
            None => self.scene.open(id),
        }
    }

    fn key(self, event: &KeyboardEvent) {
        let Some(here) = self.active.get_untracked() else { return };
        if event.ctrl_key() || event.alt_key() || event.meta_key() {
            return;
        }
        let name = event.key();
        let key = match name.as_str() {
            "Home" => Some(Key::First),
            "End" => Some(Key::Last),
            other => Heading::of_key(other).map(Key::To),
        };
        match (self.moving.get_untracked(), key, name.as_str()) {
            (Some(_), Some(key), _) => self.aim_by(key),
            (Some(person), _, "Enter") => {
                self.aim.get_untracked().into_iter().for_each(|boss| self.set(person, boss));
            }
            (Some(_), _, "Escape") => self.end(),
            (None, Some(key), _) => self.walk(here, key),
            (None, _, "Enter") => self.scene.open(here),
            (None, _, " ") => self.fold(here),
            (None, _, "m" | "M") => self.ask(here),
            (None, _, "Escape") if self.gesture.cancel() => self.end(),
            _ => return,
        }
        event.prevent_default();
    }

    /// Goes to the next card; one whose team is folded away shows it first.
    fn walk(self, here: Id, key: Key) {
        let down = Key::To(if self.chart.with_untracked(|chart| chart.list) { Heading::Right } else { Heading::Down });
        let closed = self.chart.with_untracked(|chart| chart.cards.iter().any(|card| card.id == here && card.folded));
        if closed && key == down {
            self.fold(here);
        }
        if let Some(next) = self.chart.with_untracked(|chart| step(chart, here, key)) {
            focus_element(document().get_element_by_id(&element_of(next)));
            self.active.set(Some(next));
        }
    }

    /// Chooses another boss with the arrows; beyond the top there is nobody.
    fn aim_by(self, key: Key) {
        let next = match self.aim.get_untracked().flatten() {
            Some(boss) => self.chart.with_untracked(|chart| step(chart, boss, key)),
            None => self.chart.with_untracked(|chart| chart.cards.first().map(|card| card.id)),
        };
        self.aim.set(Some(next));
        let text = next.map_or_else(|| msg!("org-aim-nobody"), |boss| msg!("org-aim", boss = self.name(boss)));
        self.said.set(t(&text));
        next.into_iter().for_each(|id| self.bring(id));
    }

    /// The pointer went down on a card.
    pub fn begin(self, id: Id, event: &PointerEvent) {
        let (spot, width) = self.chart.with_untracked(|chart| {
            (chart.cards.iter().find(|card| card.id == id).map(|card| (card.area.x, card.area.y)), chart.width)
        });
        spot.into_iter().for_each(|home| self.gesture.begin(id, home, width, event));
    }

    /// The pointer moved with a card.
    pub fn go_on(self, event: &PointerEvent) {
        if self.gesture.go_on(event).is_none() {
            return;
        }
        self.scroll_at_the_edge(event);
        let aim = self.under(event);
        if self.aim.get_untracked() != aim {
            self.aim.set(aim);
        }
    }

    /// The card was let go.
    pub fn drop(self, event: &PointerEvent) {
        let aim = self.under(event);
        let Some((id, _)) = self.gesture.drop(event) else { return };
        self.end();
        aim.into_iter().for_each(|boss| self.set(id, boss));
    }

    /// The browser took the pointer away.
    pub fn give_up(self) {
        if self.gesture.cancel() {
            self.end();
        }
    }

    /// Whose boss is being chosen, by whatever hand.
    pub fn carried(self) -> Option<Id> {
        self.moving.get().or_else(|| self.aim.with(Option::is_some).then(|| self.gesture.id()).flatten())
    }

    /// What lies under the pointer: a card, or the ground where nobody is above them.
    fn under(self, event: &PointerEvent) -> Option<Option<Id>> {
        let (x, y) = (event.client_x(), event.client_y());
        let hit = document().element_from_point(x as f32, y as f32)?;
        if let Some(card) = hit.closest("[data-card]").ok().flatten() {
            return card.get_attribute("data-card")?.parse().ok().map(Some);
        }
        if hit.closest(".org-bar").ok().flatten().is_some() {
            return Some(None);
        }
        let svg = hit.closest(".org-svg").ok().flatten()?;
        let top = self.chart.with_untracked(|chart| chart.cards.first().map(|card| card.area.y + card.area.height))?;
        (f64::from(y) - svg.get_bounding_client_rect().top() <= top).then_some(None)
    }

    fn scroll_at_the_edge(self, event: &PointerEvent) {
        let Some(frame) = self.gesture.frame() else { return };
        let area = frame.get_bounding_client_rect();
        let by = |at: f64, from: f64, to: f64| match at {
            at if at < from + EDGE => -SCROLL,
            at if at > to - EDGE => SCROLL,
            _ => 0,
        };
        let (x, y) = (f64::from(event.client_x()), f64::from(event.client_y()));
        let aside = by(x, area.left(), area.right());
        if aside != 0 {
            frame.set_scroll_left(frame.scroll_left() + aside);
        }
        let down = by(y, area.top(), area.bottom());
        if down != 0 {
            frame.set_scroll_top(frame.scroll_top() + down);
        }
    }
}

/// The chart with its search, what is said of it, and its table.
#[component]
pub fn OrgChart(scene: Scene) -> impl IntoView {
    let frame: NodeRef<html::Div> = NodeRef::new();
    let width = RwSignal::new(900.0);
    follow_width(frame, width);
    let org = Org::new(scene, width);
    let help = element_id("org-help");
    // In an order that no move changes: an element that is moved in the page loses the focus.
    let ids = Memo::new(move |_| {
        let mut ids: Vec<Id> = org.chart.with(|chart| chart.cards.iter().map(|card| card.id).collect());
        ids.arrange_by_key(|id| *id);
        ids
    });
    let is_list = Memo::new(move |_| org.chart.with(|chart| chart.list));
    let size = Memo::new(move |_| org.chart.with(|chart| (px(chart.width), px(chart.height))));
    let lines = Memo::new(move |_| org.chart.with(|chart| chart.lines.concat()));
    let loose = Memo::new(move |_| org.chart.with(|chart| chart.loose));
    view! {
        <figure class="sheet org">
            <Tools org />
            <Bar org help=help.clone() />
            <div class="org-frame" class:scrolls=move || !is_list.get() node_ref=frame>
                <svg
                    class="drawn-svg org-svg"
                    class:choosing=move || org.carried().is_some()
                    width=move || size.with(|(width, _)| width.clone())
                    height=move || size.with(|(_, height)| height.clone())
                    role="tree"
                    aria-label=t(&msg!("org-chart"))
                    aria-describedby=help
                    on:keydown=move |event| org.key(&event)
                >
                    <path class="rule org-line" d=lines />
                    {move || {
                        loose.get().map(|y| view! { <text class="quiet" x="1" y=px(y)>{t(&msg!("org-loose"))}</text> })
                    }}
                    <For each=move || ids.get() key=|id| *id let:id>
                        <OrgCard id org />
                    </For>
                </svg>
            </div>
            {as_table(move || {
                let desk = scene.desk;
                table(&msg!("org-chart"), &desk.plan.with(|plan| twin(plan, desk.opportunity.get())))
            })}
        </figure>
    }
}

/// Finding somebody, and folding.
#[component]
fn Tools(org: Org) -> impl IntoView {
    let words = RwSignal::new(String::new());
    let hits = Memo::new(move |_| {
        let plan = org.scene.desk.plan;
        words.with(|words| org.trees.with(|trees| plan.with(|plan| found(plan, trees, words))))
    });
    let at = RwSignal::new(0_usize);
    let go = move |to: usize| {
        at.set(to);
        hits.with_untracked(|hits| hits.get(to).copied()).into_iter().for_each(|id| org.show(id));
    };
    let typed = move |event| {
        words.set(event_target_value(&event));
        go(0);
    };
    let key = move |event: KeyboardEvent| {
        let count = hits.with_untracked(Vec::len);
        if event.key() == "Enter" && count > 0 {
            event.prevent_default();
            go((at.get_untracked() + 1) % count);
        }
    };
    let said = move || {
        let count = hits.with(Vec::len);
        words.with(|words| !words.trim().is_empty()).then(|| match count {
            0 => t(&msg!("org-found-none")),
            count => t(&msg!("org-found", at = at.get() + 1, count = count)),
        })
    };
    let teams = move || {
        let all = org.trees.with(|trees| trees.iter().map(Branch::team).sum::<usize>());
        org.chart.with(|chart| (all > 0, chart.cards.iter().any(|card| card.folded)))
    };
    let fold_all = move |_| {
        let open = untrack(teams).1;
        org.folded.set(Some(if open {
            BTreeSet::new()
        } else {
            org.trees.with_untracked(|trees| trees.iter().map(|tree| tree.id).collect())
        }));
    };
    let label = t(&msg!("org-find"));
    view! {
        <div class="row org-tools">
            <input
                class="input org-find"
                type="search"
                aria-label=label.clone()
                placeholder=label
                prop:value=words
                on:input=typed
                on:keydown=key
            />
            <span class="meta" role="status">{said}</span>
            <span class="grow"></span>
            <Show when=move || teams().0>
                <button type="button" class="btn small" on:click=fold_all>
                    {move || if teams().1 { t(&msg!("org-unfold-all")) } else { t(&msg!("org-fold-all")) }}
                </button>
            </Show>
        </div>
    }
}

/// What can be done, or what is being done; while somebody is carried, the place to drop them that has nobody above.
#[component]
fn Bar(org: Org, help: String) -> impl IntoView {
    let carried = Memo::new(move |_| org.carried());
    let stop = Memo::new(move |_| org.stop());
    let text = move || {
        let said = org.said.get();
        match (said.is_empty(), carried.get()) {
            (false, _) => said,
            (true, Some(_)) => t(&msg!("org-drop-here")),
            (true, None) => String::new(),
        }
    };
    let nobody = move |_| org.moving.get_untracked().into_iter().for_each(|person| org.set(person, None));
    let buttons = move || match (org.moving.get(), stop.get()) {
        (Some(_), _) => view! {
            <button type="button" class="btn small" on:click=nobody>{t(&msg!("org-nobody"))}</button>
            <button type="button" class="btn small" on:click=move |_| org.end()>{t(&msg!("cancel"))}</button>
        }
        .into_any(),
        (None, Some(id)) => view! {
            <button type="button" class="btn small" on:click=move |_| org.ask(id)>
                <Icon name="pencil" />
                {t(&msg!("org-move", name = org.scene.name_of(id)))}
            </button>
        }
        .into_any(),
        (None, None) => ().into_any(),
    };
    view! {
        <div class="row org-bar" class:target=move || carried.get().is_some() class:aimed=move || org.aim.get() == Some(None)>
            <p class="grow">
                <span role="status">{text}</span>
                <span id=help class="org-keys" class:visually-hidden=move || !text().is_empty()>{t(&msg!("org-keys"))}</span>
            </p>
            {buttons}
        </div>
    }
}

/// A length as an attribute.
pub fn px(value: f64) -> String {
    format!("{value:.1}")
}
