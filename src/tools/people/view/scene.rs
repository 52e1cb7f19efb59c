//! What the parts of this tool share: the players, the map, and what the user is doing with them.

use super::super::layout::{Map, Spot, layout};
use super::super::moves::Standing;
use super::super::reading::{Line, lines};
use super::super::words::{self, Row, rows};
use super::super::{edits, moves::reading_order};
use crate::editor::browser::new_id;
use crate::plan::{Id, Mark, Plan, Position};
use crate::text::Msg;
use crate::text::live::t;
use crate::tools::desk::Desk;
use crate::tools::sale;
use leptos::prelude::*;
use std::sync::Arc;

/// Width the map is laid out for until its frame is measured.
const FIRST_WIDTH: f64 = 760.0;

/// A handle shared by the tool's parts.
#[derive(Clone, Copy)]
pub struct Scene {
    /// The desk.
    pub desk: Desk,
    /// The person whose drawer is open and who is in the plan.
    pub person: Memo<Option<Id>>,
    /// The players of the opportunity, most sway first. Who reads as before is the same row as before.
    pub rows: Memo<Arc<Vec<Arc<Row>>>>,
    /// Where they stand on the map.
    pub map: Memo<Arc<Map>>,
    /// Who influences whom.
    pub lines: Memo<Arc<Vec<Line>>>,
    /// The measured width of the map's frame.
    pub width: RwSignal<f64>,
    /// The player that has, or last had, the focus.
    pub active: RwSignal<Option<Id>>,
    /// The one player the tab key stops at.
    pub tab_stop: Memo<Option<Id>>,
    /// Where the dragged player would be dropped.
    pub target: RwSignal<Option<Standing>>,
    /// The last move, until the next edit.
    pub moved: RwSignal<Option<Moved>>,
    /// The person somebody is about to record evidence for.
    pub recording: RwSignal<Option<Id>>,
}

/// A person was moved on the map.
#[derive(Debug, Clone, PartialEq)]
pub struct Moved {
    /// Who.
    pub person: Id,
    /// What undo calls it.
    pub label: Msg,
    /// What is said about it.
    pub text: String,
}

impl Scene {
    /// The scene of the view this is called from.
    pub fn new(person: Memo<Option<Id>>) -> Self {
        let desk = Desk::here();
        let width = RwSignal::new(FIRST_WIDTH);
        let active: RwSignal<Option<Id>> = RwSignal::new(None);
        let found = Memo::new(move |before: Option<&Arc<Vec<Arc<Row>>>>| {
            let sale = desk.opportunity.get();
            let list = sale.map(|sale| desk.plan.with(|plan| rows(plan, sale, &desk.playbook(), desk.today.get())));
            Arc::new(kept(list.unwrap_or_default(), before.map_or(&[], |rows| rows.as_slice())))
        });
        let spots = Memo::new(move |_| found.with(|rows| rows.iter().map(|row| spot(row)).collect::<Vec<_>>()));
        let map = Memo::new(move |_| Arc::new(spots.with(|spots| layout(spots, width.get()))));
        Self {
            desk,
            person: Memo::new(move |_| {
                person.get().filter(|id| desk.plan.with(|plan| plan.stakeholders.contains_key(id)))
            }),
            rows: found,
            map,
            lines: Memo::new(move |_| {
                let sale = desk.opportunity.get();
                Arc::new(sale.map(|sale| desk.plan.with(|plan| lines(plan, sale))).unwrap_or_default())
            }),
            width,
            active,
            tab_stop: Memo::new(move |_| map.with(|map| stop(map, active.get()))),
            target: RwSignal::new(None),
            moved: RwSignal::new(None),
            recording: RwSignal::new(None),
        }
    }

    /// A player now, without following them.
    pub fn row_now(&self, id: Id) -> Option<Arc<Row>> {
        self.rows.with_untracked(|rows| row_of(rows, id))
    }

    /// A player.
    pub fn row(&self, id: Id) -> Option<Arc<Row>> {
        self.rows.with(|rows| row_of(rows, id))
    }

    /// Where a player stands now.
    pub fn standing(&self, id: Id) -> Option<Standing> {
        self.row_now(id).map(|row| Standing { stance: row.player.stance, sway: row.player.sway })
    }

    /// What the opportunity is called.
    pub fn sale_name(&self) -> String {
        let sale = self.desk.opportunity.get();
        let name = self.desk.plan.with(|plan| sale.and_then(|id| plan.opportunities.get(&id)).map(|o| o.name.clone()));
        name.filter(|name| !name.trim().is_empty()).unwrap_or_else(|| t(&msg!("people-this-sale")))
    }

    /// What a person is called.
    pub fn name_of(&self, id: Id) -> String {
        let name = self.desk.plan.with(|plan| plan.stakeholders.get(&id).map(|p| p.name.clone())).unwrap_or_default();
        t(&words::name(&name))
    }

    /// Today, and whoever edits.
    pub fn mark(&self) -> Mark {
        Mark { on: Some(self.desk.today.get_untracked()), by: self.desk.editor.author_name() }
    }

    /// The opportunity an edit speaks of, made if the plan has none. To be called inside the edit.
    pub fn sale_in(&self, plan: &mut Plan) -> Id {
        sale::or_first(plan, self.desk.opportunity.get_untracked(), new_id, &t(&msg!("people-first-sale")))
    }

    /// Changes where a person stands in the opportunity.
    pub fn edit_position(&self, person: Id, label: Msg, change: impl FnOnce(&mut Position)) {
        self.desk.edit(label, |plan| {
            let sale = self.sale_in(plan);
            Plan::change(&mut plan.stakeholders, person, |row| change(row.position_mut(sale)));
        });
    }

    /// Opens a person's drawer.
    pub fn open(&self, id: Id) {
        self.desk.go.run(self.desk.person_href(id));
    }

    /// Closes the drawer.
    pub fn close(&self) {
        self.recording.set(None);
        if self.person.get_untracked().is_some() {
            self.desk.go.run(self.desk.people_page.get_value());
        }
    }

    /// Moves a person on the map as one edit, and says so.
    pub fn stand(&self, id: Id, to: Standing) {
        let Some(from) = self.standing(id).filter(|from| *from != to) else { return };
        let name = self.name_of(id);
        let label = move_label(&name, from, to);
        let mark = self.mark();
        self.desk.edit(label.clone(), |plan| {
            let sale = self.sale_in(plan);
            edits::stand(plan, id, sale, to, mark);
        });
        let proof = self.row_now(id).map(|row| row.player.proof);
        let unproven = from.stance != to.stance && proof == Some(super::super::reading::Proof::Unproven);
        let said = t(&label);
        let text = if unproven {
            t(&msg!("people-moved-unproven", moved = said))
        } else {
            t(&msg!("people-moved", moved = said))
        };
        self.moved.set(Some(Moved { person: id, label, text }));
    }
}

fn row_of(rows: &[Arc<Row>], id: Id) -> Option<Arc<Row>> {
    rows.iter().find(|row| row.player.id == id).cloned()
}

/// The rows, those that are as they were being the same as they were: whoever shows one sees at a glance that it is.
fn kept(rows: Vec<Row>, before: &[Arc<Row>]) -> Vec<Arc<Row>> {
    let known = |row: Row| match row_of(before, row.player.id) {
        Some(same) if *same == row => same,
        _ => Arc::new(row),
    };
    rows.into_iter().map(known).collect()
}

/// Whoever has, or last had, the focus, while they are on the map; else the first one.
fn stop(map: &Map, active: Option<Id>) -> Option<Id> {
    active.filter(|id| map.placed.iter().any(|p| p.id == *id)).or_else(|| reading_order(map).first().copied())
}

/// "Stance of Priya Nand: indifferent → advocate".
fn move_label(name: &str, from: Standing, to: Standing) -> Msg {
    let stances = || (words::stance(from.stance), words::stance(to.stance));
    let sways = || (words::sway_word(from.sway), words::sway_word(to.sway));
    match (from.stance == to.stance, from.sway == to.sway) {
        (false, true) => {
            let (from, to) = stances();
            msg!("people-move-stance", name = name, from = from, to = to)
        }
        (true, _) => {
            let (from, to) = sways();
            msg!("people-move-sway", name = name, from = from, to = to)
        }
        (false, false) => {
            let ((from, to), (below, above)) = (stances(), sways());
            msg!("people-move-both", name = name, from = from, to = to, sway_from = below, sway_to = above)
        }
    }
}

fn spot(row: &Row) -> Spot {
    let player = &row.player;
    Spot {
        id: player.id,
        name: t(&words::name(&player.name)),
        role: words::role(player, &t),
        stance: player.stance,
        sway: player.sway,
        radius: player.size.radius(),
    }
}
