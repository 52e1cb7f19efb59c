//! What proves it: what a person did and said, newest first, and what would prove more.

use super::super::evidence::{Worth, listed, worth};
use super::super::reading::Proof;
use super::super::words;
use super::drawer::{Section, Who};
use super::glyph::ProofGlyph;
use super::record::Record;
use crate::insight::Insight;
use crate::plan::{Aspect, Evidence, EvidenceKind, Id, Stance, Words};
use crate::text::Msg;
use crate::text::live::{date, t};
use crate::tools::so_what::{ask_on_next_call, on_a_call};
use crate::ui::{Icon, element_id};
use leptos::prelude::*;
use std::sync::Arc;

/// What the form is open for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Writing {
    /// A new piece.
    New,
    /// A written one.
    Change(Id),
}

/// The section.
#[component]
pub fn Proofs(who: Who) -> impl IntoView {
    let scene = who.scene;
    let desk = scene.desk;
    let writing: RwSignal<Option<Writing>> = RwSignal::new(None);
    let found = Memo::new(move |_| desk.plan.with(|plan| listed(plan, who.id, desk.opportunity.get())));
    let elsewhere = Memo::new(move |_| found.with(|(_, elsewhere)| *elsewhere));
    let is_writing =
        Memo::new(move |_| writing.get().or_else(|| (scene.recording.get() == Some(who.id)).then_some(Writing::New)));
    let button = StoredValue::new(element_id("record"));
    // Whatever was pressed is gone by then.
    let to_button = move || button.with_value(|id| focus_soon(id.clone()));
    let close = Callback::new(move |()| {
        scene.recording.set(None);
        writing.set(None);
        to_button();
    });
    view! {
        <Section title=t(&msg!("people-proof")) brief=Signal::derive(move || brief(who)) open=true>
            <Show when=move || is_writing.get().is_none()>
                <Wanted who />
            </Show>
            <ul class="plain-list evidence-list" role="list">
                <For each=move || found.with(|(list, _)| list.clone()) key=|(id, row)| (*id, Arc::as_ptr(row) as usize) let:entry>
                    <Piece who id=entry.0 row=entry.1 writing removed=Callback::new(move |()| to_button()) />
                </For>
            </ul>
            <Show when=move || { elsewhere.get() > 0 }>
                <p class="meta">{move || t(&msg!("people-evidence-elsewhere", count = elsewhere.get()))}</p>
            </Show>
            {move || match is_writing.get() {
                Some(what) => view! { <Record who what close /> }.into_any(),
                None => {
                    view! {
                        <div class="row">
                            <button
                                type="button"
                                class="btn small"
                                id=button.get_value()
                                on:click=move |_| writing.set(Some(Writing::New))
                            >
                                <Icon name="plus" />
                                {t(&msg!("people-record"))}
                            </button>
                        </div>
                    }
                        .into_any()
                }
            }}
        </Section>
    }
}

/// Puts the focus on an element that is only about to appear.
fn focus_soon(id: String) {
    request_animation_frame(move || super::drawer::focus_element(document().get_element_by_id(&id)));
}

fn brief(who: Who) -> String {
    who.scene.row(who.id).map(|row| t(&words::proof(&row))).unwrap_or_default()
}

/// While nothing proves where they stand: what would, as a question for the next call.
#[component]
fn Wanted(who: Who) -> impl IntoView {
    let desk = who.scene.desk;
    let is_open = Memo::new(move |_| who.scene.row(who.id).is_none_or(|row| row.player.proof == Proof::Unproven));
    let asking = move || {
        let found: Vec<Arc<Insight>> = desk.insights_about(who.id).into_iter().filter(|i| i.ask.is_some()).collect();
        let of_stance = |i: &&Arc<Insight>| i.ask.as_ref().is_some_and(|ask| ask.about.aspect == Aspect::Stance);
        found.iter().find(of_stance).or(found.first()).cloned()
    };
    let hint = move || match who.scene.row(who.id).map(|row| row.player.stance).unwrap_or_default() {
        Stance::Unknown => t(&msg!("people-prove-unknown")),
        stance => t(&msg!("people-prove", stance = words::stance(stance))),
    };
    view! {
        <Show when=move || is_open.get()>
            <div class="wanted">
                <p class="meta">{hint}</p>
                {move || asking().map(|insight| view! { <Asking who insight /> })}
            </div>
        </Show>
    }
}

/// The question that would show it, and the way onto the next call's sheet.
#[component]
fn Asking(who: Who, insight: Arc<Insight>) -> impl IntoView {
    let desk = who.scene.desk;
    let words = insight.ask.as_ref().map(|ask| t(&msg!("people-quoted", words = ask.text.clone())));
    let insight = StoredValue::new(insight);
    let asked = Memo::new(move |_| desk.plan.with(|plan| insight.with_value(|insight| on_a_call(plan, insight, desk))));
    let button = move || {
        let ask = move |_| ask_on_next_call(desk, &insight.get_value());
        view! { <button type="button" class="btn small" on:click=ask>{t(&msg!("people-ask"))}</button> }
    };
    view! {
        <p class="ask">{words}</p>
        <div class="row" role="status">
            <Show when=move || asked.get() fallback=button>
                <span class="meta with-glyph">
                    <Icon name="check" />
                    {t(&msg!("people-asked"))}
                </span>
            </Show>
        </div>
    }
}

/// One piece of evidence.
#[component]
fn Piece(
    who: Who,
    id: Id,
    row: Arc<Evidence>,
    writing: RwSignal<Option<Writing>>,
    removed: Callback<()>,
) -> impl IntoView {
    let desk = who.scene.desk;
    let worth = worth(&row, desk.playbook().limits.shelf_life, desk.today.get_untracked());
    let did = row.kind == EvidenceKind::Did;
    let proof = match (worth, did) {
        (Worth::Proof, true) => Proof::Did,
        (Worth::Proof, false) => Proof::Said,
        _ => Proof::Unproven,
    };
    let kind = if did { msg!("people-evidence-did") } else { msg!("people-evidence-said") };
    let words = match (row.text.trim(), did) {
        ("", _) => t(&msg!("people-evidence-wordless")),
        // Words that were written down with quotation marks keep their own.
        (text, did) if did || text.contains(['“', '”', '„', '"', '«', '»']) => text.to_owned(),
        (text, _) => t(&msg!("people-quoted", words = text)),
    };
    let about = t(&about(&row));
    let meta = meta(who, &row);
    let remove = move |_| {
        desk.edit(msg!("label-evidence-removed"), |plan| {
            plan.evidence.remove(&id);
        });
        removed.run(());
        desk.offer_undo(t(&msg!("people-evidence-removed")), t(&msg!("people-undo")));
    };
    view! {
        <li class="evidence" class:editing=move || writing.get() == Some(Writing::Change(id))>
            <div class="evidence-head">
                <ProofGlyph proof />
                <span class="grow">{t(&kind)} " · " {about.clone()}</span>
                <button
                    type="button"
                    class="btn bare icon-only small"
                    aria-label=t(&msg!("people-evidence-edit", what = &about))
                    on:click=move |_| writing.set(Some(Writing::Change(id)))
                >
                    <Icon name="pencil" />
                </button>
                <button
                    type="button"
                    class="btn bare icon-only small"
                    aria-label=t(&msg!("people-remove", what = about))
                    on:click=remove
                >
                    <Icon name="x" />
                </button>
            </div>
            <p class="evidence-words">{words}</p>
            <p class="meta">{meta} " " {verdict(worth)}</p>
        </li>
    }
}

/// What it speaks for: "stance: advocate".
fn about(row: &Evidence) -> Msg {
    let aspect = row.about.aspect.get();
    let side = Msg::dynamic(format!("people-aspect-{}", words::hyphened(aspect.word())));
    let value = match aspect {
        Aspect::Stance => Stance::from_word(&row.supports).map(words::stance),
        Aspect::Authority => crate::plan::Authority::from_word(&row.supports).map(words::authority),
        _ => None,
    };
    match value {
        Some(value) => msg!("people-evidence-shows", side = side, value = value),
        None => side,
    }
}

/// From whom, when, and who wrote it down.
fn meta(who: Who, row: &Evidence) -> String {
    let other = row.from.filter(|from| *from != who.id).map(|from| who.scene.name_of(from));
    let source =
        other.map_or_else(|| t(&words::basis(row.basis.get())), |name| t(&msg!("people-evidence-from", name = name)));
    let on = row.on.map_or_else(|| t(&msg!("players-undated")), date);
    let by = row.recorded_by.trim();
    let by = (!by.is_empty()).then(|| t(&msg!("people-evidence-by", name = by)));
    [Some(source), Some(on), by].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// A tag where it proves nothing, or nothing any more.
fn verdict(worth: Worth) -> Option<AnyView> {
    let text = match worth {
        Worth::Proof => return None,
        Worth::Expired(days) => msg!("people-worth-expired", days = days),
        Worth::Soft(basis) => msg!("people-worth-soft", basis = words::basis(basis)),
        Worth::Undated => msg!("people-worth-undated"),
    };
    Some(view! { <span class="tag bad">{t(&text)}</span> }.into_any())
}
