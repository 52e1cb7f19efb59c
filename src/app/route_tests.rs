use super::*;

fn every_place() -> Vec<Place> {
    let (a, b) = (Id::fixed(1), Id::fixed(2));
    let mut tabs =
        vec![Tab::Profile, Tab::People(None), Tab::People(Some(b)), Tab::Calls, Tab::Call(b), Tab::Debrief(b)];
    let monday = Some(time::macros::date!(2026 - 11 - 23));
    tabs.extend([Tab::Meeting(b), Tab::Debriefs(None), Tab::Debriefs(Some(b))]);
    tabs.extend([Tab::History, Tab::Review, Tab::Week(None), Tab::Week(monday), Tab::Observer(b)]);
    for tool in Planning::ALL {
        tabs.extend([Tab::Planning(*tool, None), Tab::Planning(*tool, Some(b))]);
    }
    for clean in [false, true] {
        for short in [false, true] {
            tabs.push(Tab::Sheet { call: b, clean, short });
        }
    }
    let inside = tabs.into_iter().map(|tab| Place::Account(a, tab));
    let weeks = [Place::Week(None), Place::Week(monday), Place::Observe(b)];
    let leads = Lead::ALL.iter().flat_map(|lead| [None, Some(a)].map(|row| Place::Lead(*lead, row)));
    let workshops = [Place::Workshops(None), Place::Workshops(Some(a)), Place::WorkshopPerson(a, b)];
    [Place::Today, Place::Accounts, Place::Calls, Place::Import, Place::Playbook, Place::Settings]
        .into_iter()
        .chain(weeks)
        .chain(leads)
        .chain(workshops)
        .chain(inside)
        .collect()
}

#[test]
fn every_place_survives_the_address_bar() {
    for space in [Space::Own, Space::Sample, Space::File] {
        for place in every_place() {
            let route = Route::new(space, place);
            assert_eq!(route.to_string().parse::<Route>(), Ok(route), "{route}");
        }
    }
}

#[test]
fn a_row_is_shown_on_the_page_of_its_tool() {
    for place in every_place() {
        assert_eq!(place.page().page(), place.page());
        assert!(!place.page().names_a_row());
        assert!(!place.names_a_row() || place.page() != place);
    }
}

#[test]
fn what_is_no_place_is_refused() {
    for text in [
        "/calls/week/2026-13-01",
        "/calls/week/x",
        "/observe/x",
        "/nowhere",
        "/accounts/1",
        "/accounts/x/people",
        "/calls/1/2",
        "/sample/sample",
        "/../etc",
        "/import/x",
        "/portfolio/x",
        "/workshops/x",
    ] {
        assert!(text.parse::<Route>().is_err(), "{text}");
    }
}

#[test]
fn an_empty_address_is_the_start() {
    assert_eq!("".parse::<Route>(), Ok(Route::default()));
    assert_eq!("/".parse::<Route>(), Ok(Route::default()));
}
