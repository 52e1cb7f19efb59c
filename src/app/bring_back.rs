//! Writing plans of a backup into the database: missing ones are added, others become what was chosen, as a change like
//! any other, so that other tabs and the plan's history follow.

use crate::editor::browser::{new_id, now};
use crate::plan::{Author, Patch, Plan, diff};
use crate::storage::{Result, Storage, Store};

/// Plans added at a time: the page answers between two of them.
const AT_ONCE: usize = 12;

/// Brings plans back; returns how many changed something.
///
/// # Errors
/// Those of any write; what was written before it stays.
pub async fn bring_back(store: &Store, author: &Author, plans: &[Plan]) -> Result<usize> {
    let mut written = 0;
    for some in plans.chunks(AT_ONCE) {
        let made = store.create(some).await?;
        written += made.len();
        for plan in some.iter().filter(|plan| !made.contains(&plan.id)) {
            written += usize::from(replace(store, author, plan).await?);
        }
    }
    Ok(written)
}

/// Makes a stored plan this one; says whether that was a change.
async fn replace(store: &Store, author: &Author, plan: &Plan) -> Result<bool> {
    let Some(mine) = store.load(plan.id).await? else { return Ok(false) };
    let ops = diff(&mine.plan, plan);
    if ops.is_empty() {
        return Ok(false);
    }
    let label = msg!("label-restore");
    let patch = Patch { id: new_id(), plan: plan.id, at: now(), by: author.clone(), label, ops };
    store.save(mine.rev, plan, &[patch]).await.map(|_| true)
}
