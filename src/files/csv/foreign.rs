//! Tables of something else than accounts, told by their headings.

use super::mapping::plain;
use super::{AccountField, Table};
use crate::text::Msg;

/// What a table holds instead of accounts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Foreign {
    /// Sales: an amount, a stage, a day.
    Opportunities,
    /// People: first and last names, mail addresses.
    Contacts,
}

impl Foreign {
    /// What to tell whoever chose the file.
    #[must_use]
    pub fn message(self) -> Msg {
        match self {
            Self::Opportunities => msg!("csv-foreign-opportunities"),
            Self::Contacts => msg!("csv-foreign-contacts"),
        }
    }

    /// Headings that only such tables have.
    fn headings(self) -> &'static str {
        match self {
            Self::Opportunities => {
                "opportunityname opportunityid opportunity opportunityowner dealname dealstage dealid amount \
                 estrevenue expectedrevenue estimatedvalue stage stagename salesstage closedate estclosedate \
                 expectedclosedate probability forecastcategory nextstep betrag phase abschlussdatum \
                 verkaufschance wahrscheinlichkeit"
            }
            Self::Contacts => {
                "firstname lastname fullname contactid contactname salutation email emailaddress mobile \
                 mobilephone businessphone jobtitle reportsto birthdate vorname nachname anrede position \
                 emailadresse mobiltelefon"
            }
        }
    }

    /// What a table looks like, unless it tells more about accounts. Two headings decide: one may be anywhere.
    #[must_use]
    pub fn guess(table: &Table) -> Option<Self> {
        let plain: Vec<String> = table.headers.iter().map(|header| plain(header)).collect();
        let count = |words: &str| plain.iter().filter(|header| words.split(' ').any(|word| word == *header)).count();
        let telling = [AccountField::Industry, AccountField::Segment, AccountField::Domain, AccountField::Employees];
        let of_accounts = plain.iter().filter(|header| {
            header.starts_with("billing") || telling.iter().any(|field| field.headings().any(|word| word == *header))
        });
        let ours = of_accounts.count();
        let (sales, people) = (count(Self::Opportunities.headings()), count(Self::Contacts.headings()));
        let (kind, most) = if sales >= people { (Self::Opportunities, sales) } else { (Self::Contacts, people) };
        (most >= 2 && most > ours).then_some(kind)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn guess(headers: &str) -> Option<Foreign> {
        let text = format!("{headers}\n{}x", "x,".repeat(headers.matches(',').count()));
        Foreign::guess(&Table::read(text.as_bytes(), &|_| String::new()).unwrap())
    }

    #[test]
    fn sales_and_people_are_known_by_their_headings() {
        for headers in [
            "Opportunity Name,Account Name,Amount,Stage,Close Date",
            "Deal Name,Deal Stage,Amount,Close Date,Associated Company",
            "ID,NAME,STAGENAME,AMOUNT,PROBABILITY,CLOSEDATE,TYPE",
        ] {
            assert_eq!(guess(headers), Some(Foreign::Opportunities), "{headers}");
        }
        for headers in
            ["First Name,Last Name,Email,Account Name", "Vorname,Nachname,Firma,Position", "Name,Job Title,Email"]
        {
            assert_eq!(guess(headers), Some(Foreign::Contacts), "{headers}");
        }
    }

    #[test]
    fn accounts_stay_accounts() {
        for headers in [
            "Name,Industry,City",
            "Company name,Industry,Website,Email,Number of Employees",
            "Account Name,Billing City,Billing Country,Website,Stage",
            "Firma,Branche,Land",
            "Name",
        ] {
            assert_eq!(guess(headers), None, "{headers}");
        }
    }
}
