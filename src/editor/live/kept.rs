//! What undo knows of the plans that were open before, for as long as the page lives: who looks at another plan, or at an
//! earlier state of this one, and comes back can still take back what was done.

use crate::editor::session::Steps;
use crate::plan::Id;
use std::cell::RefCell;

/// Plans whose steps are kept; those left longest ago make way.
const MOST: usize = 8;

/// The plan of a workspace.
type Place = (String, Id);

thread_local! {
    static KEPT: RefCell<Vec<(Place, Steps)>> = const { RefCell::new(Vec::new()) };
}

/// Keeps the steps of a plan that is left.
pub fn keep(place: Place, steps: Steps) {
    if steps.is_empty() {
        return;
    }
    KEPT.with_borrow_mut(|kept| {
        kept.retain(|(of, _)| *of != place);
        kept.push((place, steps));
        let over = kept.len().saturating_sub(MOST);
        kept.drain(..over);
    });
}

/// The steps of a plan that is opened again.
pub fn take(place: &Place) -> Option<Steps> {
    KEPT.with_borrow_mut(|kept| {
        let at = kept.iter().position(|(of, _)| of == place)?;
        Some(kept.remove(at).1)
    })
}
