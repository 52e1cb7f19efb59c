//! What is here already, findable by the keys of other systems, by domain and by name.

use super::values::{domain, same, unreadable};
use crate::plan::{Id, Plan};
use std::collections::BTreeMap;

/// The accounts that are here.
#[derive(Debug, Clone, Default)]
pub struct Here {
    plans: BTreeMap<Id, Plan>,
    links: BTreeMap<String, Id>,
    names: BTreeMap<String, Vec<Id>>,
    domains: BTreeMap<String, Vec<Id>>,
}

impl Here {
    /// Adds an account.
    pub fn add(&mut self, plan: Plan) {
        let (id, account) = (plan.id, plan.account.clone());
        self.links.extend(account.imported.keys().map(|link| (link.clone(), id)));
        if let Some(origin) = account.origin.as_ref().filter(|origin| !origin.record.is_empty()) {
            self.links.insert(link(&origin.system, &origin.record), id);
        }
        if !unreadable(&account.name) {
            self.names.entry(same(&account.name)).or_default().push(id);
        }
        let domain = domain(&account.domain);
        if !domain.is_empty() {
            self.domains.entry(domain).or_default().push(id);
        }
        self.plans.insert(id, plan);
    }

    /// A plan.
    #[must_use]
    pub fn plan(&self, id: Id) -> Option<&Plan> {
        self.plans.get(&id)
    }

    /// The accounts' ids.
    #[must_use]
    pub fn ids(&self) -> Vec<Id> {
        self.plans.keys().copied().collect()
    }

    /// How many accounts there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.plans.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.plans.is_empty()
    }

    /// The account a record was imported into.
    pub(super) fn linked(&self, link: &str) -> Option<Id> {
        self.links.get(link).copied()
    }

    /// The accounts of a name; none for a name nobody can read.
    pub(super) fn named(&self, name: &str) -> &[Id] {
        self.names.get(&same(name)).map_or(&[], Vec::as_slice)
    }

    /// The accounts of a domain.
    pub(super) fn at(&self, domain: &str) -> &[Id] {
        self.domains.get(domain).map_or(&[], Vec::as_slice)
    }
}

/// What a record is remembered by. Salesforce writes one key with 15 characters in its reports and with 18 in its Data
/// Loader; the last three are a checksum.
pub(super) fn link(system: &str, record: &str) -> String {
    let record = if system == "salesforce" { record.get(..15).unwrap_or(record) } else { record };
    format!("{system}:{record}")
}
