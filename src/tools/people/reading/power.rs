//! Who can say yes, who can say no, and whose word carries.

use super::{Player, Reading, Sale};
use crate::plan::{Arrange, Authority, Id, Stance};
use crate::playbook::Limits;
use std::cmp::Reverse;

/// What makes a person powerful in one decision; the order is the weight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Power {
    /// Their word carries in the organisation.
    Sway,
    /// They can stop it.
    No,
    /// They can say yes finally.
    Yes,
}

/// How far a person's word carries, against the limit of the playbook (inclusive). Nobody's sway is assumed.
#[must_use]
pub fn has_sway(sway: Option<u8>, limits: &Limits) -> bool {
    sway.is_some_and(|sway| sway >= limits.sway)
}

impl Player<'_> {
    /// Whether they are marked as able to say yes finally.
    #[must_use]
    pub fn says_yes(&self) -> bool {
        self.position.authority == Authority::Final
    }

    /// Whether they are marked as able to stop it.
    #[must_use]
    pub fn says_no(&self) -> bool {
        self.position.authority == Authority::Veto
    }

    /// What makes them powerful here; `None` when nothing is known to.
    #[must_use]
    pub fn power(&self, limits: &Limits) -> Option<Power> {
        match self.position.authority.get() {
            Authority::Final => Some(Power::Yes),
            Authority::Veto => Some(Power::No),
            _ => has_sway(self.person.sway, limits).then_some(Power::Sway),
        }
    }

    /// Orders players by their weight in this decision, the weightiest first; names and ids settle the rest.
    #[must_use]
    #[allow(clippy::type_complexity)] // a sort key, read once
    pub fn by_weight(&self, limits: &Limits) -> (Reverse<(Option<Power>, Option<u8>)>, &str, Id) {
        (Reverse((self.power(limits), self.person.sway)), self.person.name.as_str(), self.id)
    }
}

impl Reading<'_> {
    /// The players of a sale that fit, the weightiest first.
    pub fn weightiest<'s, 'p>(&self, sale: &'s Sale<'p>, fits: impl Fn(&Player<'p>) -> bool) -> Vec<&'s Player<'p>> {
        let order = sale.by_weight.get_or_init(|| {
            let limits = &self.playbook.limits;
            let mut all: Vec<_> = sale.players.iter().map(|player| player.by_weight(limits)).enumerate().collect();
            all.arrange_by(|(_, a), (_, b)| a.cmp(b));
            all.into_iter().map(|(at, _)| at).collect()
        });
        order.iter().filter_map(|at| sale.players.get(*at)).filter(|player| fits(player)).collect()
    }

    /// Those who can say yes, by weight.
    #[must_use]
    pub fn yes<'s, 'p>(&self, sale: &'s Sale<'p>) -> Vec<&'s Player<'p>> {
        self.weightiest(sale, Player::says_yes)
    }

    /// The advocates somebody marked, by weight, whether proven or not.
    #[must_use]
    pub fn advocates<'s, 'p>(&self, sale: &'s Sale<'p>) -> Vec<&'s Player<'p>> {
        self.weightiest(sale, |player| player.stance() == Stance::Advocate)
    }

    /// The advocates with proof inside its shelf life, by weight.
    #[must_use]
    pub fn proven_advocates<'s, 'p>(&self, sale: &'s Sale<'p>) -> Vec<&'s Player<'p>> {
        let mut found = self.advocates(sale);
        found.retain(|player| self.backed(sale, player).proven());
        found
    }

    /// Whether the sale leans on this advocate: they have power here, or nobody better proven is there to lean on.
    #[must_use]
    pub fn leans_on(&self, sale: &Sale<'_>, player: &Player<'_>) -> bool {
        player.power(&self.playbook.limits).is_some()
            || !*sale.has_proven.get_or_init(|| !self.proven_advocates(sale).is_empty())
    }

    /// Whether this advocate is hope: the sale leans on them, and nothing they did or said ever proved it.
    #[must_use]
    pub fn is_hope(&self, sale: &Sale<'_>, player: &Player<'_>) -> bool {
        player.stance() == Stance::Advocate && !self.backed(sale, player).ever() && self.leans_on(sale, player)
    }
}
