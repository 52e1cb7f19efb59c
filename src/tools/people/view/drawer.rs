//! One person: a panel beside the map, a whole page on a phone. Beside the map it is no modal, so that the next person
//! is one click away.

use super::super::edits;
use super::evidence::Proofs;
use super::motives::Motives;
use super::scene::Scene;
use super::stand::Stand;
use super::ties::{Contact, Ties};
use crate::insight::Insight;
use crate::plan::{Arrange, Id, Plan, Stakeholder};
use crate::text::live::t;
use crate::tools::bind::{self, Bound};
use crate::tools::pins::Pins;
use crate::ui::{Icon, NoticesInside, element_id};
use leptos::html;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, SvgElement};

/// As in the stylesheet: below, the panel takes the whole screen.
const NARROW: &str = "(max-width: 720px)";

/// A person being edited. A handle.
#[derive(Clone, Copy)]
pub struct Who {
    /// The tool.
    pub scene: Scene,
    /// The person.
    pub id: Id,
}

impl Who {
    /// A text of the person.
    pub fn text(
        self,
        read: impl Fn(&Stakeholder) -> String + Send + Sync + 'static,
        write: impl Fn(&mut Stakeholder, String) + Send + Sync + 'static,
    ) -> Bound {
        let id = self.id;
        bind::text(
            self.scene.desk,
            msg!("label-person"),
            move |plan| plan.stakeholders.get(&id).map(|person| read(person)),
            move |plan, text| {
                Plan::change(&mut plan.stakeholders, id, |person| write(person, text));
            },
        )
    }

    /// A value of where the person stands in the opportunity.
    pub fn position(self, read: impl Fn(&crate::plan::Position) -> String + Send + Sync + 'static) -> Signal<String> {
        let desk = self.scene.desk;
        let here = move || {
            let sale = desk.opportunity.get();
            let row = desk.plan.with(|plan| plan.stakeholders.get(&self.id).cloned());
            row.zip(sale).and_then(|(person, sale)| person.positions.get(&sale).cloned()).unwrap_or_default()
        };
        Memo::new(move |_| read(&here())).into()
    }

    /// Changes where the person stands in the opportunity.
    pub fn edit(self, change: impl FnOnce(&mut crate::plan::Position)) {
        self.scene.edit_position(self.id, msg!("label-position", name = self.scene.name_of(self.id)), change);
    }
}

/// The drawer; shown while the address names a person of the plan.
#[component]
pub fn Drawer(scene: Scene) -> impl IntoView {
    let node: NodeRef<html::Dialog> = NodeRef::new();
    let opener: StoredValue<Option<web_sys::Element>, LocalStorage> = StoredValue::new_local(None);
    let heading = StoredValue::new(element_id("person"));
    let modal = RwSignal::new(false);
    Effect::new(move |_| {
        let (Some(dialog), person) = (node.get(), scene.person.get()) else { return };
        match person {
            Some(_) => {
                show(&dialog, opener, &heading.get_value());
                modal.set(dialog.matches(":modal").unwrap_or_default());
            }
            None if dialog.open() => {
                modal.set(false);
                dialog.close();
                give_back_focus(opener, scene);
            }
            None => {}
        }
    });
    let escape = window_event_listener(leptos::ev::keydown, move |event| {
        // A modal dialog closes by itself; whatever has used the key already needs nothing more.
        let modal = document().query_selector("dialog:modal").ok().flatten().is_some();
        if event.key() == "Escape" && !event.default_prevented() && !modal && scene.person.get_untracked().is_some() {
            event.prevent_default();
            scene.close();
        }
    });
    on_cleanup(move || escape.remove());
    view! {
        <dialog
            class="drawer"
            node_ref=node
            aria-labelledby=heading.get_value()
            on:cancel=move |event: web_sys::Event| {
                event.prevent_default();
                scene.close();
            }
        >
            {move || scene.person.get().map(|id| view! { <Panel who=Who { scene, id } heading=heading.get_value() /> })}
            <NoticesInside open=modal />
        </dialog>
    }
}

/// Opens the dialog, or takes the focus to the person who is shown now.
fn show(
    dialog: &web_sys::HtmlDialogElement,
    opener: StoredValue<Option<web_sys::Element>, LocalStorage>,
    heading: &str,
) {
    let active = document().active_element();
    if active.as_ref().is_some_and(|active| !dialog.contains(Some(active))) {
        opener.set_value(active);
    }
    if !dialog.open() {
        let narrow = window().match_media(NARROW).ok().flatten().is_some_and(|query| query.matches());
        if narrow {
            // Fails only when the element has just left the page; then there is nothing to show.
            let _ = dialog.show_modal();
        } else {
            dialog.show();
        }
    }
    dialog.set_scroll_top(0);
    focus_element(document().get_element_by_id(heading));
}

fn give_back_focus(opener: StoredValue<Option<web_sys::Element>, LocalStorage>, scene: Scene) {
    let before = opener.try_update_value(Option::take).flatten().filter(|element| element.is_connected());
    let usable = before.filter(|element| element.tag_name() != "BODY");
    match (usable, scene.tab_stop.get_untracked()) {
        (Some(element), _) => focus_element(Some(element)),
        (None, Some(id)) => super::player::focus_player(id),
        (None, None) => {}
    }
}

/// Puts the focus on an element, if it is one that can have it.
pub fn focus_element(element: Option<web_sys::Element>) {
    match element.map(JsCast::dyn_into::<HtmlElement>) {
        Some(Ok(element)) => {
            let _ = element.focus();
        }
        Some(Err(element)) => {
            if let Ok(element) = element.dyn_into::<SvgElement>() {
                let _ = element.focus();
            }
        }
        None => {}
    }
}

#[component]
fn Panel(who: Who, heading: String) -> impl IntoView {
    let Who { scene, id } = who;
    view! {
        <div class="drawer-head">
            <div class="row between">
                <h2 class="eyebrow drawer-title" id=heading tabindex="-1">
                    <span class="visually-hidden">{move || scene.name_of(id)}</span>
                    <span aria-hidden="true">{move || t(&msg!("people-on", sale = scene.sale_name()))}</span>
                </h2>
                <button
                    type="button"
                    class="btn bare icon-only"
                    aria-label=t(&msg!("people-close"))
                    on:click=move |_| scene.close()
                >
                    <Icon name="x" />
                </button>
                // Where the plan is only looked at no button works; a link does.
                <a
                    class="btn bare icon-only only-looked-at"
                    href=move || scene.desk.people_page.get_value()
                    aria-label=t(&msg!("people-close"))
                >
                    <Icon name="x" />
                </a>
            </div>
            <Names who />
        </div>
        <Findings who />
        <Stand who />
        <Proofs who />
        <Motives who />
        <Ties who />
        <Contact who />
        <Pins table="stakeholders" id />
        <div class="drawer-foot">
            <button type="button" class="btn bare danger-text" on:click=move |_| remove(who)>
                <Icon name="trash-2" />
                {move || t(&msg!("people-remove", what = scene.name_of(id)))}
            </button>
        </div>
    }
}

/// Name, title and unit, written where they are read.
#[component]
fn Names(who: Who) -> impl IntoView {
    let (name, on_name) = who.text(|p| p.name.clone(), |p, text| p.name = text);
    let (title, on_title) = who.text(|p| p.title.clone(), |p, text| p.title = text);
    let (unit, on_unit) = who.text(|p| p.unit.clone(), |p, text| p.unit = text);
    let line = |class: &'static str, label: String, (value, on_input): Bound| {
        view! {
            <input
                class=class
                type="text"
                autocomplete="off"
                aria-label=label.clone()
                placeholder=label
                prop:value=value
                on:input=move |event| on_input.run(event_target_value(&event))
            />
        }
    };
    view! {
        {line("input plain name", t(&msg!("people-name")), (name, on_name))}
        <div class="names-line">
            {line("input plain", t(&msg!("people-title")), (title, on_title))}
            {line("input plain", t(&msg!("people-unit")), (unit, on_unit))}
        </div>
    }
}

/// What the rules say of this person, a line each.
#[component]
fn Findings(who: Who) -> impl IntoView {
    let found = move || {
        let mut found = who.scene.desk.insights_about(who.id);
        found.arrange_by_key(|insight| insight.severity);
        found
    };
    let line = |insight: &Insight| {
        let severity = insight.severity.word();
        view! {
            <li class=format!("severity {severity}")>
                <i aria-hidden="true"></i>
                <span>{t(&insight.headline)}</span>
            </li>
        }
    };
    move || {
        let found = found();
        (!found.is_empty()).then(|| {
            view! {
                <ul class="plain-list findings" role="list" aria-label=t(&msg!("people-so-what"))>
                    {found.iter().map(|insight| line(insight)).collect_view()}
                </ul>
            }
        })
    }
}

/// A part of the drawer that folds.
#[component]
pub fn Section(
    title: String,
    /// Said beside the title while it is folded.
    #[prop(optional, into)]
    brief: Signal<String>,
    /// Never leaves in a clean copy.
    #[prop(optional)]
    private: bool,
    #[prop(optional)] open: bool,
    children: Children,
) -> impl IntoView {
    view! {
        <details class="drawer-part" open=open>
            <summary>
                <h3>{title}</h3>
                {private.then(|| view! { <span class="tag">{t(&msg!("people-private"))}</span> })}
                <span class="meta brief">{brief}</span>
            </summary>
            <div class="stack">{children()}</div>
        </details>
    }
}

fn remove(who: Who) {
    let Who { scene, id } = who;
    let name = scene.name_of(id);
    // The address first: while it names the person, an undo from elsewhere would open the drawer again.
    scene.close();
    let editor = scene.desk.editor;
    editor.edit(msg!("label-person-removed", name = &name), |plan| edits::remove(plan, id));
    scene.desk.offer_undo(t(&msg!("people-removed", name = name)), t(&msg!("people-undo")));
}
