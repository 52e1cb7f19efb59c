//! Headings as people would write them.

/// Words that systems write together.
const WORDS: &[&str] = &[
    "account",
    "address",
    "annual",
    "billing",
    "city",
    "code",
    "company",
    "country",
    "customer",
    "domain",
    "employees",
    "industry",
    "kind",
    "mailing",
    "name",
    "number",
    "of",
    "postal",
    "province",
    "region",
    "revenue",
    "shipping",
    "state",
    "street",
    "territory",
    "type",
    "web",
    "site",
];

/// A heading as people would write it: `BILLINGCITY`, `BillingCity` and `billing_city` are "Billing city"; what somebody wrote in words of their own stays.
#[must_use]
pub fn readable(header: &str) -> String {
    if header.contains(' ') {
        return header.to_owned();
    }
    let mut parts: Vec<String> = Vec::new();
    let mut before = '_';
    for c in header.chars() {
        let starts = before == '_' || before == '-' || (before.is_lowercase() && c.is_uppercase());
        if starts {
            parts.push(String::new());
        }
        if let Some(part) = parts.last_mut().filter(|_| !matches!(c, '_' | '-')) {
            part.extend(c.to_lowercase());
        }
        before = c;
    }
    let words: Vec<String> = parts.iter().flat_map(|part| apart(part)).filter(|word| !word.is_empty()).collect();
    let text = words.join(" ");
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// A run of known words taken apart; anything else in one piece.
fn apart(run: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut rest = run;
    while !rest.is_empty() {
        let known = WORDS.iter().filter(|word| rest.starts_with(**word)).max_by_key(|word| word.len());
        let Some(word) = known else { return vec![run.to_owned()] };
        words.push((*word).to_owned());
        rest = rest.get(word.len()..).unwrap_or_default();
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_written_as_people_would() {
        for (header, text) in [
            ("BILLINGCITY", "Billing city"),
            ("BillingCity", "Billing city"),
            ("billing_city", "Billing city"),
            ("NUMBEROFEMPLOYEES", "Number of employees"),
            ("City", "City"),
            ("Billing City", "Billing City"),
            ("KUNDENNR", "Kundennr"),
            ("Größe", "Größe"),
            ("__", ""),
            ("", ""),
        ] {
            assert_eq!(readable(header), text, "{header}");
        }
    }
}
