//! How to read the map.

use super::super::reading::Proof;
use super::super::words;
use super::glyph::{ProofGlyph, StanceGlyph};
use crate::plan::Stance;
use crate::text::live::t;
use leptos::prelude::*;

/// The legend below the map.
#[component]
pub fn Legend() -> impl IntoView {
    let stances = [
        (Stance::Advocate, words::stance(Stance::Advocate)),
        (Stance::Indifferent, words::stance(Stance::Indifferent)),
        (Stance::OpposedActive, msg!("people-against")),
        (Stance::Unknown, words::stance(Stance::Unknown)),
    ];
    let proofs = [
        (Proof::Did, msg!("people-legend-did")),
        (Proof::Said, msg!("people-legend-said")),
        (Proof::Unproven, msg!("people-legend-unproven")),
    ];
    view! {
        <figcaption class="legend">
            {stances.into_iter().map(|(stance, text)| view! { <span><StanceGlyph stance />{t(&text)}</span> }).collect_view()}
            {proofs.into_iter().map(|(proof, text)| view! { <span><ProofGlyph proof />{t(&text)}</span> }).collect_view()}
            <span>
                <svg class="glyph-sizes" viewBox="0 0 30 20" aria-hidden="true">
                    <circle cx="6" cy="12" r="5" />
                    <circle cx="20" cy="10" r="9" />
                </svg>
                {t(&msg!("people-legend-size"))}
            </span>
            <span>
                <svg class="glyph-line" viewBox="0 0 34 8" aria-hidden="true">
                    <path class="line strength-2" d="M1 6Q16 -1 30 5" />
                </svg>
                {t(&msg!("people-legend-line"))}
            </span>
        </figcaption>
    }
}
