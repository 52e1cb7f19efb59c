use super::*;
use time::macros::date;

#[test]
fn dates_are_read_as_systems_write_them() {
    for (text, day_first, wanted) in [
        ("2026-11-22", false, Some(date!(2026 - 11 - 22))),
        ("2026-11-22 14:05", true, Some(date!(2026 - 11 - 22))),
        ("2026-11-22T14:05:00.000Z", false, Some(date!(2026 - 11 - 22))),
        ("11/22/2026", false, Some(date!(2026 - 11 - 22))),
        ("3/4/2026", false, Some(date!(2026 - 03 - 04))),
        ("3/4/2026", true, Some(date!(2026 - 04 - 03))),
        ("22.11.2026", false, Some(date!(2026 - 11 - 22))),
        ("3/4/26", false, Some(date!(2026 - 03 - 04))),
        ("2026/11/22", true, Some(date!(2026 - 11 - 22))),
        ("31/02/2026", true, None),
        ("13/13/2026", true, None),
        ("next year", false, None),
        ("1/2/3/4", false, None),
        ("", false, None),
        ("99999-01-01", false, None),
    ] {
        assert_eq!(super::date(text, day_first), wanted, "{text}");
    }
}

#[test]
fn the_order_of_a_date_is_told_by_what_cannot_be_read_otherwise() {
    assert_eq!(day_first(["3/4/2026", "22/11/2026"].into_iter()), Some(true));
    assert_eq!(day_first(["3/4/2026", "11/22/2026 10:00"].into_iter()), Some(false));
    assert_eq!(day_first(["3/4/2026", "2026/11/22", "2026-11-22"].into_iter()), None);
}

#[test]
fn amounts_carry_a_currency() {
    let us = Style { currency: "CHF".into(), ..Style::default() };
    let eu = Style { decimal_comma: true, ..us.clone() };
    for (text, column, style, wanted) in [
        ("50000", "", &us, Some((50_000, "CHF"))),
        ("50,000.60", "USD", &us, Some((50_001, "USD"))),
        ("$125000", "", &us, Some((125_000, "USD"))),
        ("USD 1,200.00", "EUR", &us, Some((1_200, "USD"))),
        ("€ 12.000", "", &eu, Some((12_000, "EUR"))),
        ("12.000,49 €", "", &eu, Some((12_000, "EUR"))),
        ("1 200", "", &us, Some((1_200, "CHF"))),
        ("-300", "", &us, Some((-300, "CHF"))),
        ("(300)", "", &us, Some((-300, "CHF"))),
        ("5e9", "", &us, None),
        ("1.2.3", "", &us, None),
        ("a lot", "", &us, None),
        ("", "", &us, None),
        ("99999999999999999999", "", &us, None),
    ] {
        let found = money(text, column, style).map(|money| (money.amount, money.currency));
        assert_eq!(found, wanted.map(|(amount, code)| (amount, code.to_owned())), "{text}");
    }
}

#[test]
fn decimals_decide_what_a_comma_means() {
    assert_eq!(decimal_comma(["1.200", "3,50 €"].into_iter()), Some(true));
    assert_eq!(decimal_comma(["1,200", "3.50"].into_iter()), Some(false));
    assert_eq!(decimal_comma(["1.234,567"].into_iter()), Some(true));
    assert_eq!(decimal_comma(["1,200", "300"].into_iter()), None);
}

#[test]
fn a_public_mail_address_names_no_company() {
    assert_eq!(mail_domain("ann@Alder.example"), "alder.example");
    assert_eq!((mail_domain("ann@gmail.com"), mail_domain("ann")), (String::new(), String::new()));
}

#[test]
fn counts_are_read_as_people_write_them() {
    for (text, count) in [
        ("350", Some(350)),
        ("1,200", Some(1200)),
        ("1.200", Some(1200)),
        ("12 000", Some(12_000)),
        ("1.234.567", Some(1_234_567)),
        ("350.0", Some(350)),
        ("6.0E2", Some(600)),
        ("1.5", None),
        ("-3", None),
        ("1,20", None),
        ("", None),
        ("many", None),
        ("99999999999", None),
        ("inf", None),
        ("NaN", None),
    ] {
        assert_eq!(super::count(text), count, "{text}");
    }
}

#[test]
fn kinds_are_read_in_both_languages() {
    for (text, kind) in [
        ("Customer - Direct", Some(AccountKind::Customer)),
        ("KUNDE", Some(AccountKind::Customer)),
        ("Prospect", Some(AccountKind::Prospect)),
        ("lead", Some(AccountKind::Prospect)),
        ("Competitor", None),
        ("", None),
    ] {
        assert_eq!(super::kind(text), kind, "{text}");
    }
}

#[test]
fn unreadable_names_are_known() {
    for name in ["????", "M??ller", "Cr\u{FFFD}dito", "---", "…"] {
        assert!(unreadable(name), "{name}");
    }
    for name in ["Müller", "東京", "Why?", "3M", "Яндекс"] {
        assert!(!unreadable(name), "{name}");
    }
}
