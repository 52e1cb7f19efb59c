//! "Help me place this person" in the drawer: four questions, then one edit.

use super::super::edits;
use super::super::place::{Answers, Question};
use super::super::words;
use super::drawer::Who;
use crate::plan::{Authority, Plan, Stance};
use crate::text::Msg;
use crate::text::live::t;
use crate::ui::{Choice, Options};
use leptos::prelude::*;

type Reads = fn(&Answers) -> Option<bool>;
type Writes = fn(&mut Answers, Option<bool>);

#[component]
pub fn HelpPlace(who: Who) -> impl IntoView {
    let answers = RwSignal::new(Answers::default());
    let ask = move |question: Question, label: Msg, get: Reads, set: Writes| {
        let value = Signal::derive(move || match answers.with(get) {
            Some(true) => "yes".to_owned(),
            Some(false) => "no".to_owned(),
            None => String::new(),
        });
        let (yes, no) = match question {
            Question::Acted => (msg!("place-for"), msg!("place-against")),
            _ => (msg!("place-yes"), msg!("place-no")),
        };
        let options: Options =
            vec![("yes".to_owned(), t(&yes)), ("no".to_owned(), t(&no)), (String::new(), t(&msg!("place-unknown")))];
        let on_change = Callback::new(move |word: String| {
            let given = match word.as_str() {
                "yes" => Some(true),
                "no" => Some(false),
                _ => None,
            };
            answers.update(|answers| set(answers, given));
        });
        let label = t(&label);
        move || {
            answers
                .with(|answers| answers.asks(question))
                .then(|| view! { <Choice label=label.clone() options=options.clone() value on_change /> })
        }
    };
    let place = move |_| put(who, answers.get_untracked());
    view! {
        <details class="help-place">
            <summary>{t(&msg!("place-help"))}</summary>
            <div class="stack-s">
                {ask(Question::SaysYes, msg!("place-says-yes"), |a| a.says_yes, |a, given| a.says_yes = given)}
                {ask(Question::StopsIt, msg!("place-stops-it"), |a| a.stops_it, |a, given| a.stops_it = given)}
                {ask(Question::Followed, msg!("place-followed"), |a| a.followed, |a, given| a.followed = given)}
                {ask(Question::Acted, msg!("place-acted"), |a| a.acted, |a, given| a.acted = given)}
                <p class="meta" role="status">{move || t(&outcome(answers.get()))}</p>
                <button type="button" class="btn small" on:click=place>{t(&msg!("place-put"))}</button>
            </div>
        </details>
    }
}

/// Where the answers lead, in words.
fn outcome(answers: Answers) -> Msg {
    let place = answers.place();
    msg!(
        "place-outcome",
        authority = words::authority(place.authority),
        sway = words::sway(place.sway),
        stance = words::stance(place.stance),
    )
}

/// Writes down what the answers say; what they leave open stays as it was.
fn put(who: Who, answers: Answers) {
    let (place, mark, desk) = (answers.place(), who.scene.mark(), who.scene.desk);
    desk.edit(msg!("label-place", name = who.scene.name_of(who.id)), |plan| {
        let sale = who.scene.sale_in(plan);
        Plan::change(&mut plan.stakeholders, who.id, |person| {
            person.sway = place.sway.or(person.sway);
            let position = person.position_mut(sale);
            if place.authority != Authority::Unknown {
                edits::set_authority(position, place.authority.into(), mark.clone());
            }
            if place.stance != Stance::Unknown {
                edits::set_stance(position, place.stance.into(), mark.clone());
            }
        });
    });
}
