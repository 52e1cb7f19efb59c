//! A plan as JSON text, again and again: an edit changes one row of hundreds, so the text of every other one is kept.

use super::tables::Plan;
use super::{Id, Table};
use serde::Serialize;
use std::any::Any;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The texts of the rows of the plan that was written last. Rows are shared and never change in place: the same pointer
/// is the same text.
#[derive(Default)]
pub struct Texts {
    kept: BTreeMap<usize, Kept>,
    /// Those of the plan being written.
    used: BTreeMap<usize, Kept>,
    out: String,
}

struct Kept {
    text: String,
    /// Keeps the row's address from being given to another row.
    _row: Arc<dyn Any + Send + Sync>,
}

impl Texts {
    /// The plan's JSON, letter by letter as `serde_json::to_string` writes it.
    ///
    /// # Errors
    /// When a row cannot be written as JSON (no row made here is such).
    pub fn plan(&mut self, plan: &Plan) -> serde_json::Result<String> {
        self.out = format!("{{\"id\":{},\"account\":", serde_json::to_string(&plan.id)?);
        self.row(&plan.account)?;
        plan.write_tables(self)?;
        for (name, value) in &plan.extra {
            self.out.extend([",", &serde_json::to_string(name)?, ":", &serde_json::to_string(value)?]);
        }
        self.out.push('}');
        self.kept = std::mem::take(&mut self.used);
        Ok(std::mem::take(&mut self.out))
    }

    pub(super) fn table<T>(&mut self, name: &str, rows: &Table<T>) -> serde_json::Result<()>
    where
        T: Serialize + Send + Sync + 'static,
    {
        self.begin_table(name);
        for (at, (id, row)) in rows.iter().enumerate() {
            self.begin_row(at, *id);
            self.row(row)?;
        }
        self.out.push('}');
        Ok(())
    }

    fn begin_table(&mut self, name: &str) {
        self.out.extend([",\"", name, "\":{"]);
    }

    fn begin_row(&mut self, at: usize, id: Id) {
        let comma = if at == 0 { "" } else { "," };
        self.out.extend([comma, "\"", &id.to_string(), "\":"]);
    }

    fn row<T>(&mut self, row: &Arc<T>) -> serde_json::Result<()>
    where
        T: Serialize + Send + Sync + 'static,
    {
        let address = Arc::as_ptr(row).addr();
        let kept = match self.kept.remove(&address) {
            Some(kept) => kept,
            None => Kept { text: serde_json::to_string(row)?, _row: row.clone() },
        };
        self.out += &kept.text;
        self.used.insert(address, kept);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Account, Stakeholder};

    fn same(texts: &mut Texts, plan: &Plan) {
        assert_eq!(texts.plan(plan).unwrap(), serde_json::to_string(plan).unwrap());
    }

    #[test]
    fn what_is_written_is_what_serde_writes_before_and_after_an_edit() {
        let mut texts = Texts::default();
        same(&mut texts, &Plan::default());
        let mut plan = Plan::new(Id::fixed(1), "Halvern “Foods”");
        let shared = Arc::new(Stakeholder { name: "Ann".into(), ..Stakeholder::default() });
        plan.stakeholders.insert(Id::fixed(2), shared.clone());
        plan.stakeholders.insert(Id::fixed(3), shared);
        plan.extra.insert("of \"later\"".into(), serde_json::json!({ "a": [1.5, null] }));
        same(&mut texts, &plan);
        same(&mut texts, &plan);
        Plan::change(&mut plan.stakeholders, Id::fixed(3), |row| row.name = "Bo\n".into());
        plan.account = Arc::new(Account { name: "Other".into(), ..Account::default() });
        same(&mut texts, &plan);
        plan.stakeholders.clear();
        same(&mut texts, &plan);
        assert_eq!(texts.kept.len(), 1, "nothing is kept of rows that are gone");
    }
}
