//! What leans on a fact: why a contradiction cannot wait.

use super::{Coverage, Known, told_by};
use crate::plan::{Authority, Id, Opportunity, Stakeholder};
use crate::playbook::Limits;
use crate::tools::people::reading::has_sway;

/// Shortest text that can be recognised in another one, in letters.
const SHORTEST: usize = 12;

/// What leans on a fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Leaning {
    /// A planned call opens with it.
    Call(Id),
    /// A move that is not done was made of it.
    Move(Id),
    /// A stage of an open sale rests on it, or what waiting costs.
    Sale(Id),
    /// It is what somebody who decides in an open sale believes.
    Decider {
        /// The open sale.
        sale: Id,
        /// Whoever told us: they can say yes or no to it, or their word carries.
        person: Id,
    },
}

/// The first thing that leans on a fact; `None` when nothing does.
#[must_use]
pub fn leaning(coverage: &Coverage<'_>, known: &Known<'_>) -> Option<Leaning> {
    let (plan, playbook) = (coverage.plan, coverage.playbook);
    let open = |sale: &Opportunity| !playbook.is_closed(&sale.stage);
    let serves_open = |sale: Option<Id>| sale.and_then(|id| plan.opportunities.get(&id)).is_none_or(|sale| open(sale));
    let call = plan.calls.iter().find(|(_, call)| {
        !call.held() && serves_open(call.opportunity) && {
            quotes(&call.opening.words, known) || quotes(&call.opening.proof, known)
        }
    });
    let planned = || {
        plan.moves.iter().find(|(_, row)| {
            let about = row.about.as_ref().is_some_and(|about| about.id == known.id);
            row.done_on.is_none() && serves_open(row.opportunity) && (about || quotes(&row.text, known))
        })
    };
    let sale = || {
        plan.opportunities.iter().find(|(_, sale)| {
            let proven = sale.proofs.values().any(|proof| quotes(&proof.text, known));
            open(sale) && (proven || quotes(&sale.cost_of_waiting, known))
        })
    };
    let decider = || {
        let (person, row) = told_by(plan, known.fact)?;
        let decides = |sale: Id| weighty(row, sale, &playbook.limits);
        let mut sales = plan.opportunities.iter().filter(|(id, sale)| open(sale) && decides(**id));
        sales.next().map(|(sale, _)| Leaning::Decider { sale: *sale, person })
    };
    call.map(|(id, _)| Leaning::Call(*id))
        .or_else(|| planned().map(|(id, _)| Leaning::Move(*id)))
        .or_else(|| sale().map(|(id, _)| Leaning::Sale(*id)))
        .or_else(decider)
}

/// Can say yes or no in a sale, or is mapped in it with a word that carries.
fn weighty(person: &Stakeholder, sale: Id, limits: &Limits) -> bool {
    person.positions.get(&sale).is_some_and(|position| {
        matches!(position.authority.get(), Authority::Final | Authority::Veto) || has_sway(person.sway, limits)
    })
}

fn quotes(text: &str, known: &Known<'_>) -> bool {
    let marks = |c: char| c.is_whitespace() || "“”\".".contains(c);
    let fact = known.fact.text.trim_matches(marks).to_lowercase();
    fact.chars().count() >= SHORTEST && text.to_lowercase().contains(&fact)
}
