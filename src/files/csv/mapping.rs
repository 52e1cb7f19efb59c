//! Which column is what: guessed from the headings of common systems, shown, and corrected by hand.

use super::Table;
use crate::text::Msg;

/// What a column can tell about an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AccountField {
    /// The name: the only one that is required.
    Name,
    /// Customer or prospect.
    Kind,
    /// The industry.
    Industry,
    /// The market segment.
    Segment,
    /// Country or region.
    Region,
    /// State or province; joins the region.
    State,
    /// City; kept in the notes.
    City,
    /// Web site or domain.
    Domain,
    /// Number of employees.
    Employees,
    /// Sales territory.
    Territory,
    /// Notes.
    Notes,
    /// The record's key in the other system.
    RecordId,
    /// Whether the record was deleted there.
    Deleted,
}

impl AccountField {
    /// Every field, in the order a picker shows them.
    pub const ALL: [Self; 13] = [
        Self::Name,
        Self::Kind,
        Self::Industry,
        Self::Segment,
        Self::Region,
        Self::State,
        Self::City,
        Self::Domain,
        Self::Employees,
        Self::Territory,
        Self::Notes,
        Self::RecordId,
        Self::Deleted,
    ];

    /// Its name.
    #[must_use]
    pub fn message(self) -> Msg {
        match self {
            Self::Name => msg!("csv-field-name"),
            Self::Kind => msg!("csv-field-kind"),
            Self::Industry => msg!("csv-field-industry"),
            Self::Segment => msg!("csv-field-segment"),
            Self::Region => msg!("csv-field-region"),
            Self::State => msg!("csv-field-state"),
            Self::City => msg!("csv-field-city"),
            Self::Domain => msg!("csv-field-domain"),
            Self::Employees => msg!("csv-field-employees"),
            Self::Territory => msg!("csv-field-territory"),
            Self::Notes => msg!("csv-field-notes"),
            Self::RecordId => msg!("csv-field-record-id"),
            Self::Deleted => msg!("csv-field-deleted"),
        }
    }

    /// Headings that mean this field, best first, as [`plain`] writes them: those of Salesforce, `HubSpot` and Dynamics,
    /// and what people write themselves in English and German.
    pub(super) fn headings(self) -> impl Iterator<Item = &'static str> {
        let words = match self {
            Self::Name => {
                "accountname companyname name company account organisation organization customername \
                 customer client firmenname firma unternehmen kundenname kunde"
            }
            Self::Kind => "accounttype relationshiptype type kind lifecyclestage customertype typ art kundentyp",
            Self::Industry => "industry primaryindustry industrygroup sector branche industrie",
            Self::Segment => "segment marketsegment customersegment tier kundensegment marktsegment",
            Self::Region => {
                "billingcountry billingcountrycode country countryregion region address1countryregion \
                 shippingcountry land staat"
            }
            Self::State => {
                "billingstateprovince billingstate stateregion state stateprovince province \
                 address1stateprovince shippingstateprovince shippingstate bundesland"
            }
            Self::City => "billingcity city town address1city shippingcity stadt ort",
            Self::Domain => "companydomainname domain webdomain website websiteurl url homepage webseite internet",
            Self::Employees => {
                "numberofemployees employees employeecount noofemployees headcount mitarbeiterzahl \
                 anzahlmitarbeiter mitarbeiter beschaftigte"
            }
            Self::Territory => "territory salesterritory vertriebsgebiet gebiet",
            Self::Notes => {
                "description accountdescription notes note comments comment aboutus beschreibung notizen \
                 notiz bemerkung bemerkungen"
            }
            Self::RecordId => {
                "accountid recordid donotmodifyaccount id companyid crmid accountnumber customernumber \
                 kundennummer kundennr"
            }
            Self::Deleted => "isdeleted deleted geloscht",
        };
        words.split(' ')
    }
}

/// One column and what it is taken for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ColumnUse {
    /// Its heading, as in the file.
    pub header: String,
    /// What it is taken for; `None` when it is left out.
    pub field: Option<AccountField>,
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
    pub fn guess(table: &Table) -> Self {
        let plain: Vec<String> = table.headers.iter().map(|header| self::plain(header)).collect();
        let mut columns: Vec<ColumnUse> =
            table.headers.iter().map(|header| ColumnUse { header: header.clone(), field: None }).collect();
        for field in AccountField::ALL {
            let best = field.headings().find_map(|wanted| {
                let mut places = plain.iter().zip(&columns).enumerate();
                places.find(|(_, (header, column))| header.as_str() == wanted && column.field.is_none()).map(|(n, _)| n)
            });
            if let Some(column) = best.and_then(|n| columns.get_mut(n)) {
                column.field = Some(field);
            }
        }
        if let [only] = columns.as_mut_slice() {
            only.field = Some(AccountField::Name);
        }
        Self { columns }
    }

    /// Corrects one column. A field that another column had moves here; `None` leaves the column out. A column that does
    /// not exist changes nothing.
    pub fn set(&mut self, column: usize, field: Option<AccountField>) {
        if column >= self.columns.len() {
            return;
        }
        for (n, other) in self.columns.iter_mut().enumerate() {
            if n == column {
                other.field = field;
            } else if other.field == field {
                other.field = None;
            }
        }
    }

    /// Whether a column holds the name; without one nothing can be imported.
    #[must_use]
    pub fn has_name(&self) -> bool {
        self.column(AccountField::Name).is_some()
    }

    /// The column that holds a field.
    #[must_use]
    pub fn column(&self, field: AccountField) -> Option<usize> {
        self.columns.iter().position(|column| column.field == Some(field))
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
    use AccountField::{
        City, Deleted, Domain, Employees, Industry, Kind, Name, Notes, RecordId, Region, State, Territory,
    };

    fn guess(headers: &str) -> Mapping {
        let text = format!("{headers}\n{}", ",".repeat(headers.matches(',').count()).replace(',', "x,") + "x");
        Mapping::guess(&Table::read(text.as_bytes(), &|_| String::new()).unwrap())
    }

    fn fields(mapping: &Mapping) -> Vec<Option<AccountField>> {
        mapping.columns.iter().map(|column| column.field).collect()
    }

    #[test]
    fn salesforce_reports() {
        let mapping = guess(
            "Account Name,Account ID,Type,Industry,Billing City,Billing State/Province,Billing Country,Website,Employees,Description,Account Owner",
        );
        let some = [Name, RecordId, Kind, Industry, City, State, Region, Domain, Employees, Notes].map(Some);
        assert_eq!(fields(&mapping), [&some[..], &[None]].concat());
    }

    #[test]
    fn hubspot() {
        let mapping = guess(
            "Record ID,Company name,Company Domain Name,Website URL,Lifecycle Stage,City,State/Region,Country/Region,Number of Employees",
        );
        let some = [Some(RecordId), Some(Name), Some(Domain), None, Some(Kind), Some(City), Some(State), Some(Region)];
        assert_eq!(fields(&mapping), [&some[..], &[Some(Employees)]].concat());
    }

    #[test]
    fn dynamics() {
        let mapping = guess(
            "(Do Not Modify) Account,(Do Not Modify) Row Checksum,Account Name,Relationship Type,Address 1: City,Address 1: State/Province,Address 1: Country/Region,Territory,Account Number",
        );
        let some =
            [Some(RecordId), None, Some(Name), Some(Kind), Some(City), Some(State), Some(Region), Some(Territory)];
        assert_eq!(fields(&mapping), [&some[..], &[None]].concat());
    }

    #[test]
    fn german() {
        let mapping = guess("Kundennummer,Firma,Branche,Land,Ort,Webseite,Mitarbeiter,Bemerkung,Gelöscht");
        assert_eq!(
            fields(&mapping),
            [RecordId, Name, Industry, Region, City, Domain, Employees, Notes, Deleted].map(Some)
        );
    }

    #[test]
    fn a_column_is_never_taken_twice() {
        let mapping = guess("SHIPPINGCITY,BILLINGCITY,NAME,Customer");
        assert_eq!(fields(&mapping), [None, Some(City), Some(Name), None]);
        assert_eq!(fields(&guess("Name,Name")), [Some(Name), None]);
    }

    #[test]
    fn one_column_is_a_list_of_names() {
        assert!(guess("Industry").has_name());
        assert!(!guess("foo,bar").has_name());
    }

    #[test]
    fn a_correction_moves_the_field() {
        let mut mapping = guess("foo,name");
        mapping.set(0, Some(Name));
        assert_eq!(fields(&mapping), [Some(Name), None]);
        mapping.set(0, None);
        assert_eq!(fields(&mapping), [None, None]);
        mapping.set(7, Some(Name));
        assert!(!mapping.has_name());
    }

    #[test]
    fn every_heading_is_written_plainly() {
        for field in AccountField::ALL {
            for heading in field.headings() {
                assert_eq!(plain(heading), heading);
            }
        }
    }
}
