//! What is planned for one programme.

use crate::plan::{Extra, Id, Open, Rows};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use time::Date;

/// The version of a programme's text.
pub const VERSION: u32 = 1;
/// Days between two events where nobody has said another number.
const CADENCE: u8 = 14;
/// Weeks the reinforcement lasts where nobody has said another number.
const WEEKS: u8 = 12;

words! {
    /// What a step of the rollout is for.
    Part {
        /// Something else.
        Other = "other",
        /// What changes, and why.
        Purpose = "purpose",
        /// How managers take part in reviews and follow-ups.
        Managers = "managers",
        /// The training itself.
        Training = "training",
    }
}

words! {
    /// How large a change is.
    Size {
        /// Nobody has said.
        Unknown = "unknown",
        /// They do nearly what is wanted.
        Small = "small",
        /// In between.
        Medium = "medium",
        /// Their days will be different ones.
        Large = "large",
    }
}

words! {
    /// How far what is there lies from what is wanted.
    Gap {
        /// Nobody has said.
        Unknown = "unknown",
        /// What is there fits.
        None = "none",
        /// Some of it is missing.
        Some = "some",
        /// Most of it is missing.
        Much = "much",
    }
}

words! {
    /// How their manager stands to it.
    Disposition {
        /// Nobody has said.
        Unknown = "unknown",
        /// Works that way already.
        Leads = "leads",
        /// Open to it.
        Open = "open",
        /// Has doubts.
        Doubts = "doubts",
        /// Works against it.
        Against = "against",
    }
}

words! {
    /// What became of the programme before this one.
    History {
        /// Nobody has said.
        Unknown = "unknown",
        /// It is still in use.
        Lasted = "lasted",
        /// There was none.
        None = "none",
        /// It faded.
        Faded = "faded",
    }
}

words! {
    /// What is done at an event.
    Activity {
        /// Something else.
        Other = "other",
        /// A one-to-one.
        Coaching = "coaching",
        /// A call made together.
        Joint = "joint",
        /// Practising with each other.
        Practice = "practice",
        /// Looking at plans together.
        Review = "review",
        /// Somebody tells how it went.
        Story = "story",
        /// A few minutes on one tool.
        Refresher = "refresher",
    }
}

words! {
    /// What carries an event.
    Vehicle {
        /// Something else.
        Other = "other",
        /// In one room.
        Meeting = "meeting",
        /// On the phone or on screen.
        Call = "call",
        /// In writing.
        Message = "message",
        /// With the customer.
        Field = "field",
        /// Recorded, to be seen when there is time.
        Recording = "recording",
    }
}

words! {
    /// What became of an event.
    State {
        /// It is ahead, or nobody has said.
        Planned = "planned",
        /// It was held.
        Held = "held",
        /// It was not.
        Missed = "missed",
    }
}

/// Whom an event is for: everybody, or one role by its id.
pub type Audience = String;

/// A programme. Only the name is ever required.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Programme {
    /// What it is called.
    pub name: String,
    /// What changes, and why.
    pub purpose: String,
    /// Who leads events, parted by commas.
    pub leaders: String,
    /// Days between two events.
    pub cadence: Option<u8>,
    /// Weeks the reinforcement lasts.
    pub weeks: Option<u8>,
    /// The steps of the rollout.
    pub rollout: Rows<Step>,
    /// Who has to work differently.
    pub roles: Rows<Role>,
    /// What is in the way of whoever sells, by its word; only those that were ticked.
    pub obstacles: BTreeMap<String, Answer>,
    /// What else is in the way.
    pub barriers: Rows<Barrier>,
    /// What happens after the training.
    pub events: Rows<Event>,
    /// What is seen in the field, by its word; only those that were ticked.
    pub symptoms: BTreeMap<String, bool>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

/// A step of the rollout.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Step {
    /// What is done.
    pub text: String,
    /// What it is for.
    pub part: Open<Part>,
    /// On which day.
    #[serde(with = "crate::plan::iso_date::option")]
    pub on: Option<Date>,
    /// Who leads it.
    pub leader: String,
    /// Whether it is done.
    pub done: bool,
    /// Its place, once somebody has moved a step by hand; empty until then.
    pub order: String,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

/// People who have to work differently.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Role {
    /// What they are called.
    pub name: String,
    /// What they do today.
    pub now: String,
    /// What they are to do.
    pub wanted: String,
    /// How far their process lies from what is wanted.
    pub process: Open<Gap>,
    /// How far their tools do.
    pub tools: Open<Gap>,
    /// How far their skill does.
    pub skill: Open<Gap>,
    /// How their manager stands to it.
    pub manager: Open<Disposition>,
    /// What became of the programme before.
    pub history: Open<History>,
    /// How large whoever leads thinks the change is.
    pub guess: Open<Size>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

/// An obstacle that was ticked.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Answer {
    /// Whether it is in the way.
    pub there: bool,
    /// What is done about it.
    pub answer: String,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

/// Something in the way.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Barrier {
    /// What it is.
    pub text: String,
    /// What is done about it.
    pub answer: String,
    /// Who does it.
    pub owner: String,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

/// One event after the training.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Event {
    /// What it is about.
    pub content: String,
    /// On which day.
    #[serde(with = "crate::plan::iso_date::option")]
    pub on: Option<Date>,
    /// Who leads it.
    pub leader: String,
    /// Whom it is for: empty for everybody, else a role's id.
    pub audience: Audience,
    /// What is done.
    pub activity: Open<Activity>,
    /// What carries it.
    pub vehicle: Open<Vehicle>,
    /// What became of it.
    pub state: Open<State>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Programme {
    /// Days between two events; at least one.
    #[must_use]
    pub fn days_between(&self) -> i64 {
        i64::from(self.cadence.unwrap_or(CADENCE).max(1))
    }

    /// Weeks the reinforcement lasts; at least one.
    #[must_use]
    pub fn lasts(&self) -> i64 {
        i64::from(self.weeks.unwrap_or(WEEKS).max(1))
    }

    /// The day of the training: the latest where there are several.
    #[must_use]
    pub fn training(&self) -> Option<(Id, Date)> {
        let steps = self.rollout.iter().filter(|(_, step)| step.part == Part::Training);
        steps.filter_map(|(id, step)| Some((*id, step.on?))).max_by_key(|(id, on)| (*on, *id))
    }

    /// The step that is the training: the one that gives it its day, else the first that has none yet.
    #[must_use]
    pub fn training_step(&self) -> Option<Id> {
        let first = || self.rollout.iter().find(|(_, step)| step.part == Part::Training).map(|(id, _)| *id);
        self.training().map(|(id, _)| id).or_else(first)
    }

    /// The steps as somebody put them; those nobody has moved come after them, by their day, and those without one last.
    #[must_use]
    pub fn steps_in_order(&self) -> Vec<(Id, &Step)> {
        use crate::plan::Arrange;
        let mut list = in_order(&self.rollout, |step| step.on);
        list.arrange_by(|(_, a), (_, b)| (a.order.is_empty(), &a.order).cmp(&(b.order.is_empty(), &b.order)));
        list
    }

    /// The events by their day; those without one last.
    #[must_use]
    pub fn events_in_order(&self) -> Vec<(Id, &Event)> {
        in_order(&self.events, |event| event.on)
    }

    /// Who leads events, one name each.
    #[must_use]
    pub fn leader_names(&self) -> Vec<&str> {
        self.leaders.split([',', ';', '\n']).map(str::trim).filter(|name| !name.is_empty()).collect()
    }

    /// What an event's audience is called; `None` for everybody, or for a role that is gone.
    #[must_use]
    pub fn audience(&self, event: &Event) -> Option<&str> {
        let id: Id = event.audience.parse().ok()?;
        self.roles.get(&id).map(|role| role.name.as_str())
    }
}

fn in_order<T>(rows: &Rows<T>, on: impl Fn(&T) -> Option<Date>) -> Vec<(Id, &T)> {
    use crate::plan::Arrange;
    let mut list: Vec<(Id, &T)> = rows.iter().map(|(id, row)| (*id, row)).collect();
    list.arrange_by_key(|(id, row)| (on(row).is_none(), on(row), *id));
    list
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn an_empty_programme_is_one_and_unknown_words_survive() {
        let programme: Programme = serde_json::from_value(json!({})).unwrap();
        assert_eq!((programme.days_between(), programme.lasts(), programme.training()), (14, 12, None));
        let odd =
            json!({ "events": { Id::fixed(1).to_string(): { "activity": "dance", "place": "hall" } }, "mood": 1 });
        let back = serde_json::to_value(serde_json::from_value::<Programme>(odd).unwrap()).unwrap();
        let event = &back["events"][Id::fixed(1).to_string()];
        assert_eq!((&event["activity"], &event["place"], &back["mood"]), (&json!("dance"), &json!("hall"), &json!(1)));
    }

    #[test]
    fn names_of_leaders_are_parted_by_commas() {
        let programme = Programme { leaders: " Ada,Bo ;, \nCy".into(), ..Programme::default() };
        assert_eq!(programme.leader_names(), ["Ada", "Bo", "Cy"]);
    }
}
