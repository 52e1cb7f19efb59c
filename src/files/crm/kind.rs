//! What the records of a table are, told by its headings.

use super::mapping::plain;
use crate::text::Msg;

/// What the records of a table are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Customers and prospects.
    #[default]
    Accounts,
    /// People: they become players of their account.
    Contacts,
    /// Sales: they join the funnel of their account.
    Opportunities,
}

impl Kind {
    /// Every kind, in the order a picker shows them.
    pub const ALL: [Self; 3] = [Self::Accounts, Self::Contacts, Self::Opportunities];

    /// Its name.
    #[must_use]
    pub fn message(self) -> Msg {
        match self {
            Self::Accounts => msg!("csv-kind-accounts"),
            Self::Contacts => msg!("csv-kind-contacts"),
            Self::Opportunities => msg!("csv-kind-opportunities"),
        }
    }

    /// Its word, as the picker and the stored choices write it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Accounts => "accounts",
            Self::Contacts => "contacts",
            Self::Opportunities => "opportunities",
        }
    }

    /// The kind of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }

    /// Headings that no other kind has: one is enough.
    fn certain(self) -> &'static str {
        match self {
            Self::Accounts => "donotmodifyaccount",
            Self::Contacts => "donotmodifycontact reportstoid",
            Self::Opportunities => "donotmodifyopportunity dealname dealstage stagename opportunityname",
        }
    }

    /// Headings that speak for the kind and may stand elsewhere, too.
    fn telling(self) -> &'static str {
        match self {
            Self::Accounts => {
                "industry primaryindustry industrygroup sector branche industrie segment marketsegment tier \
                 companydomainname domain website websiteurl url homepage webseite numberofemployees employees headcount \
                 mitarbeiter annualrevenue billingcity billingcountry billingstate billingstateprovince billingstreet \
                 accounttype relationshiptype"
            }
            Self::Contacts => {
                "firstname lastname fullname contactid contactname salutation email emailaddress mobile mobilephone \
                 businessphone jobtitle reportsto birthdate vorname nachname anrede position emailadresse mobiltelefon"
            }
            Self::Opportunities => {
                "opportunityid opportunity opportunityowner dealid dealowner amount estrevenue expectedrevenue \
                 estimatedvalue stage salesstage pipelinephase closedate estclosedate expectedclosedate probability \
                 forecastcategory nextstep potentialcustomer betrag phase abschlussdatum verkaufschance \
                 wahrscheinlichkeit"
            }
        }
    }

    /// What a table of such headings holds. Two telling headings decide, or a certain one; otherwise they are accounts.
    #[must_use]
    pub fn guess(headers: &[String]) -> Self {
        let plain: Vec<String> = headers.iter().map(|header| plain(header)).collect();
        let count = |words: &str| plain.iter().filter(|header| words.split(' ').any(|word| word == *header)).count();
        let score = |kind: Self| count(kind.certain()) * 10 + count(kind.telling());
        let (ours, people, sales) = (score(Self::Accounts), score(Self::Contacts), score(Self::Opportunities));
        if sales >= 2 && sales >= people && sales > ours {
            Self::Opportunities
        } else if people >= 2 && people > ours {
            Self::Contacts
        } else {
            Self::Accounts
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn guess(headers: &str) -> Kind {
        Kind::guess(&headers.split(',').map(str::to_owned).collect::<Vec<_>>())
    }

    #[test]
    fn sales_and_people_are_known_by_their_headings() {
        for headers in [
            "Opportunity Name,Account Name,Amount,Stage,Close Date",
            "Deal Name,Deal Stage,Amount,Close Date,Associated Company",
            "ID,NAME,STAGENAME,AMOUNT,PROBABILITY,CLOSEDATE,TYPE",
            "(Do Not Modify) Opportunity,Topic,Account,Email",
        ] {
            assert_eq!(guess(headers), Kind::Opportunities, "{headers}");
        }
        for headers in
            ["First Name,Last Name,Email,Account Name", "Vorname,Nachname,Firma,Position", "Name,Job Title,Email"]
        {
            assert_eq!(guess(headers), Kind::Contacts, "{headers}");
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
            assert_eq!(guess(headers), Kind::Accounts, "{headers}");
        }
    }
}
