//! The shapes that stand for a stance, and the outlines that stand for proof. Colour never says it alone.

use super::super::reading::Proof;
use super::super::words::hyphened;
use crate::plan::{Stance, Words};
use leptos::prelude::*;

/// The class of a stance (`stance-opposed-active`).
pub fn stance_class(stance: Stance) -> String {
    format!("stance-{}", hyphened(stance.word()))
}

/// The shape of a stance around the origin: circle, square, diamond, hollow square.
pub fn shape(stance: Stance, proof: Proof, radius: f64) -> AnyView {
    let class = format!("shape {} proof-{}", stance_class(stance), proof.word());
    let side = radius * 0.88;
    match stance {
        Stance::Advocate => view! { <circle class=class r=radius.to_string() /> }.into_any(),
        Stance::OpposedPassive | Stance::OpposedActive => {
            // A diamond holds less than a circle of the same reach.
            let reach = radius * 1.16;
            let d = format!("M0 {0}L{reach} 0L0 {reach}L{0} 0Z", -reach);
            view! { <path class=class d=d /> }.into_any()
        }
        Stance::Indifferent | Stance::Unknown => {
            let (at, width) = ((-side).to_string(), (side * 2.0).to_string());
            view! { <rect class=class x=at.clone() y=at width=width.clone() height=width rx="3" /> }.into_any()
        }
    }
}

/// A small stance beside a word.
#[component]
pub fn StanceGlyph(stance: Stance) -> impl IntoView {
    view! {
        <svg class="glyph" viewBox="-8 -8 16 16" aria-hidden="true">
            {shape(stance, Proof::Did, 6.5)}
        </svg>
    }
}

/// A short line drawn as the outline of a proof.
#[component]
pub fn ProofGlyph(proof: Proof) -> impl IntoView {
    view! {
        <svg class="glyph-line" viewBox="0 0 34 8" aria-hidden="true">
            <path class=format!("outline proof-{}", proof.word()) d="M1 4h32" />
        </svg>
    }
}
