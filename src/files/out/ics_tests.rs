//! The calendar entry, read by a reader of our own that only unfolds lines.

use super::*;
use time::macros::date;

fn event(when: When) -> Event {
    Event {
        row: Id::fixed(7),
        made: Stamp(1_790_000_000_000),
        when,
        title: "Line 2; with Voss, Armand".into(),
        text: "Agenda\nOne\r\nTwo \\ three\u{7}".into(),
    }
}

fn lines(event: &Event) -> Vec<String> {
    let text = calendar(std::slice::from_ref(event)).unwrap();
    assert!(text.split("\r\n").all(|line| line.len() <= 75 && !line.contains(['\n', '\r'])), "{text}");
    text.replace("\r\n ", "").lines().map(str::to_owned).collect()
}

#[test]
fn a_time_is_an_instant_everywhere() {
    let lines = lines(&event(When::At(Stamp(1_790_000_000_000), 45)));
    for expected in ["DTSTART:20260921T141320Z", "DTEND:20260921T145820Z", "DTSTAMP:20260921T141320Z", "METHOD:PUBLISH"]
    {
        assert!(lines.iter().any(|line| line == expected), "{expected} is missing from {lines:#?}");
    }
}

#[test]
fn a_call_without_a_time_takes_its_day() {
    let lines = lines(&event(When::Day(date!(2026 - 11 - 22))));
    assert!(lines.iter().any(|line| line == "DTSTART;VALUE=DATE:20261122"), "{lines:#?}");
    assert!(lines.iter().any(|line| line == "DTEND;VALUE=DATE:20261123"), "{lines:#?}");
}

#[test]
fn a_later_export_updates_the_entry() {
    let of = |made: i64| lines(&Event { made: Stamp(made), ..event(When::At(Stamp(0), 30)) });
    let (first, later) = (of(1_790_000_000_000), of(1_790_000_060_000));
    let value =
        |lines: &[String], key: &str| lines.iter().find_map(|l| l.strip_prefix(key).map(str::to_owned)).unwrap();
    assert_eq!(value(&first, "UID:"), value(&later, "UID:"));
    let number = |lines: &[String]| value(lines, "SEQUENCE:").parse::<i64>().unwrap();
    assert!(number(&first) < number(&later) && number(&later) < i64::from(i32::MAX));
}

#[test]
fn words_break_nothing_and_nothing_rings() {
    let lines = lines(&event(When::At(Stamp(0), 30)));
    assert!(lines.iter().any(|l| l == r"SUMMARY:Line 2\; with Voss\, Armand"), "{lines:#?}");
    assert!(lines.iter().any(|l| l == r"DESCRIPTION:Agenda\nOne\nTwo \\ three"), "{lines:#?}");
    assert!(!lines.iter().any(|l| l.contains("VALARM") || l.contains("ATTENDEE")), "{lines:#?}");
}

#[test]
fn an_instant_outside_the_calendar_makes_no_file() {
    assert_eq!(calendar(&[event(When::At(Stamp(i64::MAX), 30))]), None);
    assert_eq!(calendar(&[event(When::At(Stamp(0), 30)), event(When::At(Stamp(i64::MAX - 1), 30))]), None);
}

#[test]
fn several_rows_are_several_entries_of_one_file() {
    let day = |n: u128, day| Event { row: Id::fixed(n), ..event(When::Day(day)) };
    let text = calendar(&[day(1, date!(2026 - 12 - 01)), day(2, date!(2027 - 01 - 15))]).unwrap();
    assert_eq!((text.matches("BEGIN:VCALENDAR").count(), text.matches("BEGIN:VEVENT").count()), (1, 2), "{text}");
    let uids: std::collections::BTreeSet<_> = text.lines().filter(|line| line.starts_with("UID:")).collect();
    assert_eq!(uids.len(), 2);
}
