//! Fields of our rows as texts, so that one rule can compare and update them all.

use super::fields::PROFILE;
use super::values::{date, yes};
use crate::plan::{Account, Fit, ImportedRecords, Money, Open, Opportunity, Stakeholder, Words, iso_text};

/// A row that another system's records can become.
pub(super) trait Entity: Clone {
    /// What a field says, as a text; empty when it says nothing.
    fn said(&self, field: &str) -> String;
    /// Makes a field say something; what it cannot say, and what the row does not have, changes nothing.
    fn say(&mut self, field: &str, text: &str);
    /// What other systems said of it.
    fn imported(&self) -> &ImportedRecords;
    /// The same, to be changed.
    fn imported_mut(&mut self) -> &mut ImportedRecords;
}

macro_rules! texts {
    ($($name:literal => $field:ident),+ $(,)?) => {
        fn text_field(&mut self, field: &str) -> Option<&mut String> {
            match field {
                $($name => Some(&mut self.$field),)+
                _ => None,
            }
        }

        fn text(&self, field: &str) -> Option<&String> {
            match field {
                $($name => Some(&self.$field),)+
                _ => None,
            }
        }
    };
}

trait Texts {
    fn text_field(&mut self, field: &str) -> Option<&mut String>;
    fn text(&self, field: &str) -> Option<&String>;
}

impl Texts for Account {
    texts! {
        "name" => name, "segment" => segment, "industry" => industry, "region" => region, "territory" => territory,
        "domain" => domain, "notes" => notes,
    }
}

impl Texts for Stakeholder {
    texts! { "name" => name, "title" => title, "unit" => unit, "region" => region, "email" => email, "notes" => notes }
}

impl Texts for Opportunity {
    texts! { "name" => name, "stage" => stage, "our_next_step" => our_next_step, "unit" => unit,
        "lead_source" => lead_source,
    }
}

/// The stored word.
fn spelt<T: Words>(value: &Open<T>) -> String {
    match value {
        Open::Known(value) => value.word().to_owned(),
        Open::Other(word) => word.clone(),
    }
}

impl Entity for Account {
    fn said(&self, field: &str) -> String {
        match field {
            "kind" if self.kind == Open::default() => String::new(),
            "kind" => spelt(&self.kind),
            "employees" => self.employees.map(|count| count.to_string()).unwrap_or_default(),
            _ => match field.strip_prefix(PROFILE).map(|key| self.profile.get(key)) {
                Some(answer) => answer.map(spelt).unwrap_or_default(),
                None => self.text(field).cloned().unwrap_or_default(),
            },
        }
    }

    fn say(&mut self, field: &str, text: &str) {
        match (field, field.strip_prefix(PROFILE)) {
            ("kind", _) => {
                if let Some(kind) = Words::from_word(text) {
                    self.kind = Open::Known(kind);
                }
            }
            ("employees", _) => self.employees = text.parse().ok().or(self.employees),
            (_, Some(key)) => {
                if let Some(answer) = yes(text) {
                    self.profile.insert(key.to_owned(), if answer { Fit::Yes } else { Fit::No }.into());
                }
            }
            _ => put(self.text_field(field), text),
        }
    }

    fn imported(&self) -> &ImportedRecords {
        &self.imported
    }

    fn imported_mut(&mut self) -> &mut ImportedRecords {
        &mut self.imported
    }
}

impl Entity for Stakeholder {
    fn said(&self, field: &str) -> String {
        self.text(field).cloned().unwrap_or_default()
    }

    fn say(&mut self, field: &str, text: &str) {
        put(self.text_field(field), text);
    }

    fn imported(&self) -> &ImportedRecords {
        &self.imported
    }

    fn imported_mut(&mut self) -> &mut ImportedRecords {
        &mut self.imported
    }
}

impl Entity for Opportunity {
    fn said(&self, field: &str) -> String {
        match field {
            "amount" => self.amount.as_ref().map(amount_text).unwrap_or_default(),
            "close_on" => self.close_on.map(iso_text).unwrap_or_default(),
            _ => self.text(field).cloned().unwrap_or_default(),
        }
    }

    fn say(&mut self, field: &str, text: &str) {
        match field {
            "amount" => {
                let parts = text.split_once(' ').and_then(|(figure, code)| Some((figure.parse().ok()?, code)));
                self.amount = parts.map(|(figure, code)| Money::new(figure, code)).or(self.amount.take());
            }
            "close_on" => self.close_on = date(text, false).or(self.close_on),
            _ => put(self.text_field(field), text),
        }
    }

    fn imported(&self) -> &ImportedRecords {
        &self.imported
    }

    fn imported_mut(&mut self) -> &mut ImportedRecords {
        &mut self.imported
    }
}

/// An amount as the text it is compared by.
pub(super) fn amount_text(money: &Money) -> String {
    format!("{} {}", money.amount, money.currency)
}

fn put(field: Option<&mut String>, text: &str) {
    if let Some(field) = field {
        text.clone_into(field);
    }
}
