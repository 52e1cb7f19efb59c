//! Which column is what: guessed from the headings of common systems, shown, and corrected by hand.

use super::Kind;
use super::fields::fields;
use crate::files::csv::Table;

/// One column and what it is taken for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ColumnUse {
    /// Its heading, as in the file.
    pub header: String,
    /// The key of the field it is taken for; `None` when it is left out.
    pub field: Option<String>,
}

/// What each column is taken for, in the file's order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Mapping {
    /// One for each column.
    pub columns: Vec<ColumnUse>,
}

impl Mapping {
    /// A guess from the headings. No field is taken twice: the better heading wins, then the column further left. A table
    /// of one column is a list of names.
    #[must_use]
    pub fn guess(table: &Table, kind: Kind) -> Self {
        let plain: Vec<String> = table.headers.iter().map(|header| self::plain(header)).collect();
        let mut columns: Vec<ColumnUse> =
            table.headers.iter().map(|header| ColumnUse { header: header.clone(), field: None }).collect();
        for field in fields(kind) {
            let best = field.headings().find_map(|wanted| {
                let mut places = plain.iter().zip(&columns).enumerate();
                places.find(|(_, (header, column))| header.as_str() == wanted && column.field.is_none()).map(|(n, _)| n)
            });
            if let Some(column) = best.and_then(|n| columns.get_mut(n)) {
                column.field = Some(field.key.to_owned());
            }
        }
        if let [only] = columns.as_mut_slice() {
            only.field = Some("name".to_owned());
        }
        Self { columns }
    }

    /// Corrects one column. A field that another column had moves here; `None` leaves the column out. A column that does
    /// not exist changes nothing.
    pub fn set(&mut self, column: usize, field: Option<&str>) {
        if column >= self.columns.len() {
            return;
        }
        for (n, other) in self.columns.iter_mut().enumerate() {
            if n == column {
                other.field = field.map(str::to_owned);
            } else if field.is_some() && other.field.as_deref() == field {
                other.field = None;
            }
        }
    }

    /// Whether a column holds the name; without one nothing can be imported.
    #[must_use]
    pub fn has_name(&self) -> bool {
        ["name", "first_name", "last_name"].iter().any(|field| self.column(field).is_some())
    }

    /// The column that holds a field.
    #[must_use]
    pub fn column(&self, field: &str) -> Option<usize> {
        self.columns.iter().position(|column| column.field.as_deref() == Some(field))
    }

    /// The heading of the column that holds a field.
    #[must_use]
    pub fn header(&self, field: &str) -> &str {
        self.column(field).and_then(|n| self.columns.get(n)).map_or("", |column| column.header.as_str())
    }
}

/// A heading reduced to its letters and digits, lower case, umlauts to their vowels: `Billing State/Province` is
/// `billingstateprovince`.
pub(super) fn plain(header: &str) -> String {
    let vowel = |c| match c {
        'ä' => 'a',
        'ö' => 'o',
        'ü' => 'u',
        other => other,
    };
    header.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).map(vowel).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn guess(headers: &str, kind: Kind) -> Mapping {
        let text = format!("{headers}\n{}", ",".repeat(headers.matches(',').count()).replace(',', "x,") + "x");
        Mapping::guess(&Table::read(text.as_bytes(), &|_| String::new()).unwrap(), kind)
    }

    fn fields_of(mapping: &Mapping) -> Vec<&str> {
        mapping.columns.iter().map(|column| column.field.as_deref().unwrap_or("-")).collect()
    }

    fn check(kind: Kind, columns: &[(&str, &str)]) {
        let headers: Vec<&str> = columns.iter().map(|(header, _)| *header).collect();
        let wanted: Vec<&str> = columns.iter().map(|(_, field)| *field).collect();
        assert_eq!(fields_of(&guess(&headers.join(","), kind)), wanted);
    }

    #[test]
    fn accounts_of_each_system() {
        check(
            Kind::Accounts,
            &[
                ("Account Name", "name"),
                ("Account ID", "record"),
                ("Type", "kind"),
                ("Industry", "industry"),
                ("Billing City", "city"),
                ("Billing State/Province", "state"),
                ("Billing Country", "region"),
                ("Website", "domain"),
                ("Employees", "employees"),
                ("Description", "notes"),
                ("Account Owner", "-"),
            ],
        );
        check(
            Kind::Accounts,
            &[
                ("Record ID", "record"),
                ("Company name", "name"),
                ("Company Domain Name", "domain"),
                ("Website URL", "-"),
                ("Lifecycle Stage", "kind"),
                ("City", "city"),
                ("State/Region", "state"),
                ("Country/Region", "region"),
                ("Number of Employees", "employees"),
            ],
        );
        check(
            Kind::Accounts,
            &[
                ("(Do Not Modify) Account", "record"),
                ("(Do Not Modify) Row Checksum", "-"),
                ("Account Name", "name"),
                ("Relationship Type", "kind"),
                ("Address 1: City", "city"),
                ("Address 1: State/Province", "state"),
                ("Address 1: Country/Region", "region"),
                ("Territory", "territory"),
                ("Account Number", "-"),
            ],
        );
        check(
            Kind::Accounts,
            &[
                ("Kundennummer", "record"),
                ("Firma", "name"),
                ("Branche", "industry"),
                ("Land", "region"),
                ("Ort", "city"),
                ("Webseite", "domain"),
                ("Mitarbeiter", "employees"),
                ("Bemerkung", "notes"),
                ("Gelöscht", "deleted"),
            ],
        );
    }

    #[test]
    fn a_column_is_never_taken_twice() {
        assert_eq!(
            fields_of(&guess("SHIPPINGCITY,BILLINGCITY,NAME,Customer", Kind::Accounts)),
            ["-", "city", "name", "-"]
        );
        assert_eq!(fields_of(&guess("Name,Name", Kind::Accounts)), ["name", "-"]);
    }

    #[test]
    fn one_column_is_a_list_of_names() {
        assert!(guess("Industry", Kind::Accounts).has_name());
        assert!(!guess("foo,bar", Kind::Accounts).has_name());
    }

    #[test]
    fn a_correction_moves_the_field() {
        let mut mapping = guess("foo,name", Kind::Accounts);
        mapping.set(0, Some("name"));
        assert_eq!(fields_of(&mapping), ["name", "-"]);
        mapping.set(0, None);
        assert_eq!(fields_of(&mapping), ["-", "-"]);
        mapping.set(7, Some("name"));
        assert!(!mapping.has_name());
    }

    #[test]
    fn every_heading_is_written_plainly() {
        for field in Kind::ALL.into_iter().flat_map(fields) {
            for heading in field.headings() {
                assert_eq!(plain(heading), heading);
            }
        }
    }
}
