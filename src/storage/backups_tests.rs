use super::*;
use proptest::prelude::*;
use time::Duration;
use time::macros::date;

const TODAY: Date = date!(2026 - 11 - 22);

/// A backup so many days ago, in that minute of its day.
fn head(days: i64, minute: i64) -> BackupHead {
    let day = TODAY - Duration::days(days);
    let at = Stamp(day.midnight().assume_utc().unix_timestamp() * 1000 + minute * 60_000);
    BackupHead { at, day: day.to_string(), ..BackupHead::default() }
}

fn before_replacing(days: i64, minute: i64) -> BackupHead {
    BackupHead { why: Why::BeforeReplacing, ..head(days, minute) }
}

/// What stays, as (days ago, minute), newest first.
fn staying(heads: &[(i64, i64)]) -> Vec<(i64, i64)> {
    let goes = surplus(&heads.iter().map(|(days, minute)| head(*days, *minute)).collect::<Vec<_>>(), TODAY);
    let mut stay: Vec<_> = heads.iter().copied().filter(|(d, m)| !goes.contains(&head(*d, *m).at)).collect();
    stay.sort_by_key(|(days, minute)| (*days, -minute));
    stay
}

#[test]
fn three_of_today_and_one_of_each_earlier_day() {
    assert_eq!(staying(&[(0, 1), (0, 2), (0, 3), (0, 4), (1, 1), (1, 9)]), [(0, 4), (0, 3), (0, 2), (1, 9)]);
    assert_eq!(staying(&[(5, 1)]), [(5, 1)], "the last one stays, however old");
    assert_eq!(staying(&[]), []);
}

#[test]
fn ten_in_all_the_oldest_go_first() {
    let heads: Vec<_> = (0..20).map(|days| (days, 7)).chain([(0, 8), (0, 9)]).collect();
    let days: Vec<_> = staying(&heads).into_iter().map(|(days, _)| days).collect();
    assert_eq!(days, [0, 0, 0, 1, 2, 3, 4, 5, 6, 7]);
}

#[test]
fn what_was_kept_before_replacing_is_not_pushed_out_by_an_hour_of_work() {
    let kept = before_replacing(0, 1);
    let mut heads = vec![kept.clone()];
    heads.extend((2..9).map(|minute| head(0, minute)));
    assert!(!surplus(&heads, TODAY).contains(&kept.at));
    assert_eq!(heads.len() - surplus(&heads, TODAY).len(), 4);
    heads.extend((9..30).map(|minute| before_replacing(0, minute)));
    assert!(surplus(&heads, TODAY).contains(&kept.at), "but ten in all are ten");
}

#[test]
fn a_backup_is_due_after_a_quarter_of_an_hour_of_work() {
    let newest = BackupHead { at: Stamp(1_000), saves: 5, ..BackupHead::default() };
    let begun = Stamp(500);
    assert!(!is_due(Some(&newest), begun, 6, Stamp(1_000 + INTERVAL - 1)));
    assert!(is_due(Some(&newest), begun, 6, Stamp(1_000 + INTERVAL)));
    assert!(!is_due(Some(&newest), begun, 5, Stamp(1_000 + INTERVAL)), "nothing was saved since");
    assert!(is_due(Some(&newest), begun, 6, Stamp(10)), "the clock was set back");
    assert!(!is_due(None, begun, 0, Stamp(INTERVAL * 2)), "nothing is there");
    assert!(!is_due(None, begun, 1, Stamp(500 + INTERVAL - 1)));
    assert!(is_due(None, begun, 1, Stamp(500 + INTERVAL)));
    assert!(is_due(Some(&newest), begun, 2, Stamp(1_000 + INTERVAL)), "another history than the one that was kept");
}

#[test]
fn what_was_there_is_told_by_the_marker_or_else_by_the_newest_backup() {
    let newest = BackupHead { saves: 7, ..BackupHead::default() };
    let marker = |saves| Some(Marker { saves, ..Marker::default() });
    assert!(is_lost(0, marker(3), None));
    assert!(is_lost(2, marker(3), Some(&newest)));
    assert!(!is_lost(3, marker(3), Some(&newest)));
    assert!(is_lost(0, None, Some(&newest)), "the marker was lost as well");
    assert!(!is_lost(0, None, None), "nobody was ever here");
    assert!(!is_lost(0, marker(0), Some(&newest)), "somebody chose to begin anew");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(256) })]

    #[test]
    fn pruning_keeps_the_newest_and_settles(
        made in prop::collection::vec((0_i64..15, 0_i64..1440, any::<bool>()), 1..60),
    ) {
        let mut heads: Vec<_> =
            made.iter().map(|(d, m, r)| if *r { before_replacing(*d, *m) } else { head(*d, *m) }).collect();
        heads.sort_by_key(|head| head.at);
        heads.dedup_by_key(|head| head.at);
        let goes = surplus(&heads, TODAY);
        let newest = heads.last().map(|head| head.at);
        prop_assert!(newest.is_some_and(|at| !goes.contains(&at)));
        heads.retain(|head| !goes.contains(&head.at));
        prop_assert!(heads.len() <= IN_ALL);
        prop_assert_eq!(surplus(&heads, TODAY), vec![]);
        // The day after, at most the surplus of what is then yesterday goes.
        let later = surplus(&heads, TODAY + Duration::days(1));
        prop_assert!(later.len() < OF_TODAY);
    }
}
