//! What a column can tell, by kind of record, with the headings that say so.
//!
//! The headings are those the exports of Salesforce (reports and Data Loader), `HubSpot` and Dynamics 365 have by default,
//! and what people write themselves in English and German; each as [`plain`](super::mapping::plain) writes it, best first.

use super::Kind;
use crate::playbook::Playbook;
use crate::text::Msg;

/// What a column can tell about a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Field {
    /// Its key: that of the field it becomes, where there is one of that name.
    pub key: &'static str,
    headings: &'static str,
}

impl Field {
    /// Headings that mean this field, best first.
    pub(super) fn headings(&self) -> impl Iterator<Item = &'static str> {
        self.headings.split(' ').filter(|word| !word.is_empty())
    }
}

/// The beginning of the keys of fields that answer a criterion of the playbook's target profile.
pub(super) const PROFILE: &str = "profile.";

/// A column offered to whoever maps: the field's key and its name.
#[derive(Debug, Clone, PartialEq)]
pub struct Offered {
    /// The field's key.
    pub key: String,
    /// Its name.
    pub name: Msg,
}

/// What a column of such a table can become, in the order a picker shows it. Accounts can answer the target profile, too.
#[must_use]
pub fn offered(kind: Kind, playbook: &Playbook) -> Vec<Offered> {
    let fixed = fields(kind).iter().map(|field| Offered { key: field.key.to_owned(), name: field_name(field.key) });
    let criteria = playbook.profile.iter().filter(|_| kind == Kind::Accounts).map(|criterion| Offered {
        key: format!("{PROFILE}{}", criterion.key),
        name: msg!("csv-field-profile", criterion = &criterion.text),
    });
    fixed.chain(criteria).collect()
}

/// The name of a field; of an answer to the target profile the criterion's key.
#[must_use]
pub fn field_name(key: &str) -> Msg {
    match key.strip_prefix(PROFILE) {
        Some(criterion) => msg!("csv-field-profile", criterion = criterion),
        None => Msg::dynamic(format!("csv-field-{}", key.replace('_', "-"))),
    }
}

/// The fields of a kind.
pub(super) fn fields(kind: Kind) -> &'static [Field] {
    match kind {
        Kind::Accounts => ACCOUNTS,
        Kind::Contacts => CONTACTS,
        Kind::Opportunities => OPPORTUNITIES,
    }
}

const fn field(key: &'static str, headings: &'static str) -> Field {
    Field { key, headings }
}

const DELETED: Field = field("deleted", "isdeleted deleted geloscht");

const ACCOUNTS: &[Field] = &[
    field(
        "name",
        "accountname companyname name company account organisation organization customername customer client firmenname \
         firma unternehmen kundenname kunde",
    ),
    field("kind", "accounttype relationshiptype type kind lifecyclestage customertype typ art kundentyp"),
    field("industry", "industry primaryindustry industrygroup sector branche industrie"),
    field("segment", "segment marketsegment customersegment tier kundensegment marktsegment"),
    field(
        "region",
        "billingcountry billingcountrycode country countryregion region address1countryregion shippingcountry land staat",
    ),
    field(
        "state",
        "billingstateprovince billingstate stateregion state stateprovince province address1stateprovince \
         shippingstateprovince shippingstate bundesland",
    ),
    field("city", "billingcity city town address1city shippingcity stadt ort"),
    field("domain", "companydomainname domain webdomain website websiteurl url homepage webseite internet"),
    field(
        "employees",
        "numberofemployees employees employeecount noofemployees headcount mitarbeiterzahl anzahlmitarbeiter mitarbeiter \
         beschaftigte",
    ),
    field("territory", "territory salesterritory territoryname vertriebsgebiet gebiet"),
    field(
        "notes",
        "description accountdescription notes note comments comment aboutus beschreibung notizen notiz bemerkung bemerkungen",
    ),
    field(
        "record",
        "accountid recordid donotmodifyaccount id companyid crmid accountnumber customernumber kundennummer kundennr",
    ),
    DELETED,
];

/// The account a contact or a sale belongs to, by its key there.
const ACCOUNT_RECORD: &str = "accountid associatedcompanyidsprimary associatedcompanyids primaryassociatedcompanyid \
                              associatedcompanyid companyid donotmodifyaccount kundennummer kundennr";

const CONTACTS: &[Field] = &[
    field("name", "fullname contactname name contact ansprechpartner"),
    field("first_name", "firstname givenname vorname"),
    field("last_name", "lastname surname familyname nachname"),
    field("title", "title jobtitle position role funktion jobtitel"),
    field("unit", "department businessunit division abteilung bereich"),
    field("region", "mailingcountry mailingcountrycode countryregion country address1countryregion land"),
    field("email", "email emailaddress emailaddress1 workemail mail emailadresse"),
    field(
        "phone",
        "phone businessphone phonenumber workphone mobilephone mobile mobilephonenumber telefon mobiltelefon",
    ),
    field("reports_to", "reportstoid reportsto manager managername vorgesetzter"),
    field("notes", "description contactdescription notes note comments beschreibung notizen notiz bemerkung"),
    field(
        "account",
        "accountname companyname associatedcompanyprimary associatedcompany primaryassociatedcompany primarycompany company \
         account organisation organization firma unternehmen kunde",
    ),
    field("account_record", ACCOUNT_RECORD),
    field("account_domain", "companydomainname domain website websiteurl webseite"),
    field("record", "contactid recordid donotmodifycontact id"),
    DELETED,
];

const OPPORTUNITIES: &[Field] = &[
    field(
        "name",
        "opportunityname dealname topic opportunity name deal subject title verkaufschance bezeichnung thema",
    ),
    field("stage", "stagename dealstage pipelinephase salesstage stage pipelinestep phase verkaufsphase"),
    field("status", "status statecode state"),
    field(
        "amount",
        "amount estrevenue estimatedrevenue estimatedvalue dealamount budgetamount value betrag volumen wert",
    ),
    field(
        "currency",
        "amountcurrency currencyisocode opportunitycurrency dealcurrencycode currencycode currency amountcurrencycode \
         wahrung",
    ),
    field("lead_source", "leadsource originalsource originalsourcetype leadquelle"),
    field(
        "close_on",
        "closedate estclosedate estimatedclosedate expectedclosedate closingdate abschlussdatum abschluss",
    ),
    field("our_next_step", "nextstep nextsteps nachsterschritt"),
    field("unit", "businessunit division geschaftsbereich bereich"),
    field(
        "account",
        "accountname potentialcustomer account associatedcompanyprimary associatedcompany primaryassociatedcompany \
         primarycompany companyname company customer firma unternehmen kunde",
    ),
    field("account_record", ACCOUNT_RECORD),
    field("account_domain", "companydomainname domain website"),
    field("record", "opportunityid recordid donotmodifyopportunity dealid id"),
    DELETED,
];
