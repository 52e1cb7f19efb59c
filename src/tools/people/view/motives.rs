//! What moves a person: for whom change is good, what they gain and what they risk. Private: it never leaves in a clean
//! copy.

use super::drawer::{Section, Who};
use crate::plan::Position;
use crate::text::live::t;
use crate::ui::{Choice, Options, TextField};
use leptos::prelude::*;

/// The section.
#[component]
pub fn Motives(who: Who) -> impl IntoView {
    let line =
        move |label: String, hint: String, read: fn(&Position) -> &String, write: fn(&mut Position) -> &mut String| {
            let value = who.position(move |position| read(position).clone());
            let on_input = Callback::new(move |text: String| who.edit(|position| *write(position) = text));
            view! { <TextField label placeholder=hint value on_input /> }
        };
    let brief = who.position(|position| {
        let words = [position.motive.trim(), position.risk.trim()];
        words.into_iter().filter(|words| !words.is_empty()).collect::<Vec<_>>().join(" · ")
    });
    view! {
        <Section title=t(&msg!("people-moves")) brief private=true>
            {line(t(&msg!("people-motive")), t(&msg!("people-motive-example")), |p| &p.motive, |p| &mut p.motive)}
            {line(t(&msg!("people-risk")), t(&msg!("people-risk-example")), |p| &p.risk, |p| &mut p.risk)}
            <Leaning who label=t(&msg!("people-for-change")) field=|p| &mut p.for_change read=|p| p.for_change />
            <Leaning who label=t(&msg!("people-for-our-change")) field=|p| &mut p.for_our_change read=|p| p.for_our_change />
        </Section>
    }
}

/// Yes, no, or nobody knows.
#[component]
fn Leaning(
    who: Who,
    label: String,
    field: fn(&mut Position) -> &mut Option<bool>,
    read: fn(&Position) -> Option<bool>,
) -> impl IntoView {
    let word = |leaning: Option<bool>| leaning.map(|yes| if yes { "yes" } else { "no" }.to_owned()).unwrap_or_default();
    let value = who.position(move |position| word(read(position)));
    let on_change = Callback::new(move |text: String| {
        let leaning = match text.as_str() {
            "yes" => Some(true),
            "no" => Some(false),
            _ => None,
        };
        who.edit(|position| *field(position) = leaning);
    });
    let options: Options = vec![
        ("yes".to_owned(), t(&msg!("people-yes"))),
        ("no".to_owned(), t(&msg!("people-no"))),
        (String::new(), t(&msg!("people-sway-none"))),
    ];
    view! { <Choice label options value on_change /> }
}
