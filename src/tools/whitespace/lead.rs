//! The sentence above the map: where the richest idle potential is, and who could take us there.

use super::guide::{Guide, guide, proven};
use super::reading::{Ground, offering_name, unit_name};
use crate::plan::{CellStatus, Plan};
use crate::playbook::Playbook;
use crate::text::Msg;
use crate::tools::people::reading::Reading;
use time::Date;

/// What the map says as a whole; `None` while it has no unit or no offering.
#[must_use]
pub fn lead(plan: &Plan, playbook: &Playbook, today: Date) -> Option<Msg> {
    let ground = Ground::new(plan, playbook);
    let squares = ground.squares();
    if squares.is_empty() {
        return None;
    }
    let Some((worth, square, ..)) = ground.idle().into_iter().next() else {
        let unknown = squares.iter().filter(|square| square.status() == CellStatus::Unknown).count();
        return Some(match unknown {
            0 => msg!("whitespace-lead-nothing-idle", count = squares.len()),
            _ => msg!("whitespace-lead-no-figure", unknown = unknown, count = squares.len()),
        });
    };
    let reading = Reading::new(plan, playbook, today);
    let way = match guide(&reading, &proven(&reading), &square.unit.row.name) {
        Guide::Inside(advocate) => msg!("whitespace-lead-inside", name = &advocate.row.name),
        Guide::Line(advocate, _, host) => msg!("whitespace-lead-line", name = &advocate.row.name, host = &host.name),
        Guide::Known(_, row) => msg!("whitespace-lead-known", name = &row.name),
        Guide::Nobody => msg!("whitespace-lead-nobody", unit = unit_name(square.unit.row)),
    };
    Some(msg!(
        "whitespace-lead",
        unit = unit_name(square.unit.row),
        offering = offering_name(square.offering.1),
        worth = ground.money(worth),
        way = way,
    ))
}

#[cfg(test)]
mod tests {
    use crate::plan::CellStatus;
    use crate::tools::whitespace::insights::fixture::{MONITORING, SENSORS, World, say};

    fn lead(world: &World) -> Option<String> {
        super::lead(&world.plan, &world.playbook, crate::tools::whitespace::insights::fixture::TODAY)
            .map(|msg| say(&msg))
    }

    #[test]
    fn it_names_the_richest_idle_square_and_the_way_there() {
        let mut world = World::new();
        assert_eq!(lead(&world), None);
        world.unit(1, "Frozen", 2_800_000, Some(4));
        assert_eq!(
            lead(&world).unwrap(),
            "None of what is known is idle and has a figure; 2 of 2 squares are unknown."
        );
        world.cell(1, SENSORS, CellStatus::Idle, 200_000);
        world.cell(1, MONITORING, CellStatus::Idle, 1_100_000);
        let start = "Monitoring in Frozen is the richest square nobody works on, 1100000 EUR a year";
        assert_eq!(lead(&world).unwrap(), format!("{start}; nobody we know belongs to Frozen."));
        world.person(5, "Marek Dudek", "Frozen");
        assert_eq!(
            lead(&world).unwrap(),
            format!("{start}; Marek Dudek is there, and nothing shows that the door is open.")
        );
        world.advocate(5, 12);
        assert_eq!(lead(&world).unwrap(), format!("{start}; Marek Dudek is there, and proven to be for us."));
        world.person(6, "Sofie Bek", "Bakery");
        world.change_person(5, |row| row.unit = "Bakery".into());
        world.change_person(6, |row| row.unit = "Frozen".into());
        world.line(5, 6);
        assert_eq!(
            lead(&world).unwrap(),
            format!("{start}; Marek Dudek, proven to be for us, can take us to Sofie Bek there.")
        );
    }
}
