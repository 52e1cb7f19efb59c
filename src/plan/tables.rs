//! The plan itself. Adding a table is one line here.

use super::apply::{Edit, edit_row};
use super::diff::{diff_row, diff_table, value};
use super::{
    Account, Alternative, BuyingStep, Call, Cause, Cell, Criterion, Dismissal, Evidence, Extra, Fact, Id, Member, Move,
    Offering, Op, OpenQuestion, Opportunity, Pin, Problem, Promise, Rating, Review, Stakeholder, Statement,
    StrategyPath, Table, Texts, Unit, ValueAnswer, WinLoss,
};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::sync::Arc;

macro_rules! tables {
    ($($(#[$doc:meta])* $name:ident: $row:ty,)+) => {
        /// One account plan: the account, and a table for each kind of row.
        #[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
        #[cfg_attr(test, derive(schemars::JsonSchema))]
        #[serde(default)]
        pub struct Plan {
            /// The plan's identity, the same in every copy.
            pub id: Id,
            /// The customer it is about.
            pub account: Arc<Account>,
            $($(#[$doc])* pub $name: Table<$row>,)+
            /// Unknown fields.
            #[serde(flatten)]
            pub extra: Extra,
        }

        impl Plan {
            /// The tables' names, as in paths and files.
            pub const TABLES: &'static [&'static str] = &[$(stringify!($name)),+];

            /// Whether no table holds a row.
            #[must_use]
            pub fn has_no_rows(&self) -> bool {
                true $(&& self.$name.is_empty())+
            }

            pub(super) fn diff_rows(&self, other: &Self, ops: &mut Vec<Op>) {
                diff_row(&["account"], &self.account, &other.account, ops);
                $(diff_table(stringify!($name), &self.$name, &other.$name, ops);)+
            }

            /// Whether two plans share every row: the same pointers, so that nothing needs to be compared. Plans that are
            /// equal and do not share their rows are told apart.
            #[must_use]
            pub fn shares_rows(&self, other: &Self) -> bool {
                Arc::ptr_eq(&self.account, &other.account) $(&& same_rows(&self.$name, &other.$name))+
            }

            pub(super) fn write_tables(&self, texts: &mut Texts) -> serde_json::Result<()> {
                $(texts.table(stringify!($name), &self.$name)?;)+
                Ok(())
            }

            /// Whether a table holds a row.
            #[must_use]
            pub fn holds(&self, table: &str, id: Id) -> bool {
                match table {
                    $(stringify!($name) => self.$name.contains_key(&id),)+
                    _ => false,
                }
            }

            /// The ids of a table's rows.
            #[must_use]
            pub fn ids(&self, table: &str) -> Vec<Id> {
                match table {
                    $(stringify!($name) => self.$name.keys().copied().collect(),)+
                    _ => Vec::new(),
                }
            }

            /// A row as JSON, by the names of its fields; `account` is a table of one row.
            #[must_use]
            pub fn row(&self, table: &str, id: Id) -> Option<Value> {
                match table {
                    "account" => Some(value(&self.account)),
                    $(stringify!($name) => self.$name.get(&id).map(|row| value(row)),)+
                    _ => None,
                }
            }

            /// Lets `edit` change one row as JSON. `None` when this version has no such table.
            pub(super) fn edit_table_row(&mut self, table: &str, id: Id, edit: Edit<'_>) -> Option<bool> {
                match table {
                    $(stringify!($name) => Some(edit_row(&mut self.$name, id, edit)),)+
                    _ => None,
                }
            }
        }
    };
}

tables! {
    /// Our own people on the account.
    team: Member,
    /// The players in the decisions.
    stakeholders: Stakeholder,
    /// The sales inside the account.
    opportunities: Opportunity,
    /// What stands behind the claims.
    evidence: Evidence,
    /// Calls, planned and held.
    calls: Call,
    /// Promises of either side.
    promises: Promise,
    /// What was learnt, by topic.
    facts: Fact,
    /// What the customer could do instead.
    alternatives: Alternative,
    /// Business units of the account.
    units: Unit,
    /// What we sell.
    offerings: Offering,
    /// Offerings in units: where growth hides.
    cells: Cell,
    /// Insights set aside.
    dismissals: Dismissal,
    /// What we want to know and do not know yet.
    questions: OpenQuestion,
    /// The customer's steps towards a decision.
    steps: BuyingStep,
    /// What the customer decides by.
    criteria: Criterion,
    /// How the alternatives stand on the criteria.
    ratings: Rating,
    /// Problems of the customer's.
    problems: Problem,
    /// Our guesses and their answers on value.
    value_answers: ValueAnswer,
    /// What we are worth to them, in sentences.
    statements: Statement,
    /// Rival ways to win.
    paths: StrategyPath,
    /// What is to be done.
    moves: Move,
    /// Questions pinned to rows.
    pins: Pin,
    /// Looks at the plan together, held and to be held.
    reviews: Review,
    /// Why sales were won or lost.
    debriefs: WinLoss,
    /// What is claimed to have decided them.
    causes: Cause,
}

fn same_rows<T>(a: &Table<T>, b: &Table<T>) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|((a, one), (b, other))| a == b && Arc::ptr_eq(one, other))
}

impl Plan {
    /// A plan that holds nothing but a name.
    #[must_use]
    pub fn new(id: Id, name: &str) -> Self {
        Self { id, account: Arc::new(Account { name: name.to_owned(), ..Account::default() }), ..Self::default() }
    }

    /// Whether it was imported and nobody has worked on it yet.
    #[must_use]
    pub fn is_untouched(&self) -> bool {
        self.account.origin.is_some() && self.has_no_rows()
    }

    /// The account, to be changed.
    pub fn account_mut(&mut self) -> &mut Account {
        Arc::make_mut(&mut self.account)
    }

    /// Changes a row if it is there; says whether it was.
    pub fn change<T: Clone>(table: &mut Table<T>, id: Id, change: impl FnOnce(&mut T)) -> bool {
        table.get_mut(&id).map(|row| change(Arc::make_mut(row))).is_some()
    }
}
