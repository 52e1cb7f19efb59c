//! The shift of the strategy: from what we sold to what we mean to sell, and from those who bought it to those who will.
//!
//! S. Edinger, "How to Get Your Salespeople to Execute Your Strategy": when the offering changes, the buyers change. Who they
//! are, what matters to them, how comfortable the seller is with them; who has been identified, met, won.

use super::reading::{Portfolio, Row};
use crate::plan::{Arrange, BuyerBrief, CallBrief, OpportunityKind, Summary};
use crate::playbook::BuyerRole;
use std::cmp::Reverse;
use time::Date;

/// Calls looked back upon.
pub const CALLS: usize = 10;
/// Comfort (1 to 5) below which a seller is helped with a role.
pub const AT_EASE: u8 = 3;

/// How far we are with a role in an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reach {
    /// Nobody of that role is known.
    Nobody,
    /// Somebody is known by name.
    Identified,
    /// A call has met somebody.
    Met,
    /// Somebody is marked as an advocate, and nothing recent that they said or did proves it.
    Assumed,
    /// Somebody works for us, and has shown it.
    Advocate,
}

impl Reach {
    /// The word used in keys and classes.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Nobody => "nobody",
            Self::Identified => "identified",
            Self::Met => "met",
            Self::Assumed => "assumed",
            Self::Advocate => "advocate",
        }
    }

    fn of(brief: &BuyerBrief, today: Date) -> Self {
        match (brief.people, brief.met, brief.advocates) {
            (.., 1..) if brief.proven_until.is_some_and(|day| day >= today) => Self::Advocate,
            (.., 1..) => Self::Assumed,
            (_, 1.., _) => Self::Met,
            (1.., ..) => Self::Identified,
            _ => Self::Nobody,
        }
    }
}

/// In how many of the accounts of the shift we are how far with a role.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Reached {
    /// Somebody is known by name.
    pub identified: usize,
    /// A call has met somebody; an advocate whom nobody has met is not among them.
    pub met: usize,
    /// There is an advocate, and only assumed.
    pub assumed: usize,
    /// There is a proven advocate.
    pub advocate: usize,
}

/// Whom a call met.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meets {
    /// Somebody whose role is new to our sellers.
    New,
    /// Only those who have bought from us before.
    Old,
    /// Nobody whose role the playbook knows.
    Unknown,
}

impl Meets {
    /// The word used in keys and classes.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Old => "old",
            Self::Unknown => "unknown",
        }
    }

    fn of(call: &CallBrief) -> Self {
        match (call.new_buyers.is_empty(), call.old_buyers.is_empty()) {
            (false, _) => Self::New,
            (true, false) => Self::Old,
            (true, true) => Self::Unknown,
        }
    }
}

/// A buyer role across the accounts.
#[derive(Debug, Clone, PartialEq)]
pub struct RoleLine<'a> {
    /// The role.
    pub role: &'a BuyerRole,
    /// How far we are with it.
    pub reached: Reached,
    /// The lowest comfort a seller has said to have with somebody of it, 1 to 5.
    pub comfort: Option<u8>,
    /// The account and the day of the next call that meets it.
    pub next: Option<(&'a Summary, Date, &'a CallBrief)>,
}

impl RoleLine<'_> {
    /// Whether the seller is to be helped: said not to be at ease.
    #[must_use]
    pub fn needs_help(&self) -> bool {
        self.comfort.is_some_and(|comfort| comfort < AT_EASE)
    }
}

/// An account of the shift.
#[derive(Debug, Clone, PartialEq)]
pub struct AccountLine<'a> {
    /// The account.
    pub brief: &'a Summary,
    /// How far we are with each new role, in the playbook's order.
    pub reach: Vec<Reach>,
    /// Whether an open opportunity carries the shift.
    pub shifts: bool,
}

/// A call that was held.
#[derive(Debug, Clone, PartialEq)]
pub struct HeldCall<'a> {
    /// The account.
    pub brief: &'a Summary,
    /// The call.
    pub call: &'a CallBrief,
    /// The day.
    pub on: Date,
    /// Whom it met.
    pub meets: Meets,
}

/// The shift.
#[derive(Debug, Clone, PartialEq)]
pub struct Shift<'a> {
    /// What we have sold so far.
    pub old_offerings: Vec<&'a str>,
    /// What we mean to sell.
    pub new_offerings: Vec<&'a str>,
    /// Those who have bought so far.
    pub old: Vec<&'a BuyerRole>,
    /// Those who will.
    pub new: Vec<RoleLine<'a>>,
    /// The accounts worked on that are wanted, those with a sale of the shift first, then by what they are worth.
    pub accounts: Vec<AccountLine<'a>>,
    /// The last calls held, the newest first.
    pub last: Vec<HeldCall<'a>>,
}

impl Shift<'_> {
    /// Whether the playbook speaks of a shift at all.
    #[must_use]
    pub fn is_meant(&self) -> bool {
        !self.new.is_empty() || !self.new_offerings.is_empty()
    }

    /// How many of the last calls met this.
    #[must_use]
    pub fn met(&self, meets: Meets) -> usize {
        self.last.iter().filter(|held| held.meets == meets).count()
    }
}

/// Reads the shift.
#[must_use]
pub fn shift<'a>(portfolio: &Portfolio<'a>, today: Date) -> Shift<'a> {
    let book = portfolio.playbook;
    let offerings =
        |new: bool| book.offerings.iter().filter(|one| one.new == new).map(|one| one.name.as_str()).collect();
    let roles = || book.roles.iter().filter(|role| role.new);
    let mut accounts: Vec<(AccountLine<'a>, i64)> = portfolio
        .pursued()
        .filter(|row| !row.is_off())
        .map(|row| (account(row, roles(), today), row.worth(&portfolio.currency)))
        .collect();
    accounts.arrange_by_key(|(line, worth)| (!line.shifts, Reverse(*worth), line.brief.name.clone(), line.brief.id));
    let accounts: Vec<AccountLine<'a>> = accounts.into_iter().map(|(line, _)| line).collect();
    let new = roles().enumerate().map(|(at, role)| role_line(portfolio, &accounts, (at, role), today)).collect();
    Shift {
        old_offerings: offerings(false),
        new_offerings: offerings(true),
        old: book.roles.iter().filter(|role| !role.new).collect(),
        new,
        accounts,
        last: last_calls(portfolio, today),
    }
}

/// What an account's brief says of a role.
fn held<'a>(brief: &'a Summary, role: &BuyerRole) -> Option<&'a BuyerBrief> {
    brief.pursuit.buyers.iter().find(|one| one.role == role.name)
}

fn account<'a>(row: &Row<'a>, roles: impl Iterator<Item = &'a BuyerRole>, today: Date) -> AccountLine<'a> {
    let brief = row.brief;
    AccountLine {
        brief,
        reach: roles.map(|role| held(brief, role).map_or(Reach::Nobody, |one| Reach::of(one, today))).collect(),
        shifts: brief.pursuit.sales.iter().any(|sale| sale.kind == OpportunityKind::Shift),
    }
}

fn role_line<'a>(
    portfolio: &Portfolio<'a>,
    accounts: &[AccountLine<'a>],
    (at, role): (usize, &'a BuyerRole),
    today: Date,
) -> RoleLine<'a> {
    let reach =
        |is: fn(Reach) -> bool| accounts.iter().filter(|line| line.reach.get(at).copied().is_some_and(is)).count();
    let met = accounts.iter().filter(|line| held(line.brief, role).is_some_and(|one| one.met > 0));
    let comfort = portfolio.rows.iter().flat_map(|row| &row.brief.pursuit.buyers).filter(|one| one.role == role.name);
    let ahead = portfolio.rows.iter().flat_map(|row| {
        let meets = row.brief.calls.iter().filter(|call| !call.held && call.new_buyers.contains(&role.name));
        meets.filter_map(move |call| Some((row.brief, call.on.filter(|on| *on >= today)?, call)))
    });
    RoleLine {
        role,
        reached: Reached {
            identified: reach(|reach| reach != Reach::Nobody),
            met: met.count(),
            assumed: reach(|reach| reach == Reach::Assumed),
            advocate: reach(|reach| reach == Reach::Advocate),
        },
        comfort: comfort.filter_map(|one| one.comfort).min(),
        next: ahead.min_by_key(|(brief, on, call)| (*on, call.at, brief.id, call.id)),
    }
}

/// The last calls held with anybody in the room, the newest first.
fn last_calls<'a>(portfolio: &Portfolio<'a>, today: Date) -> Vec<HeldCall<'a>> {
    let held = portfolio.rows.iter().flat_map(|row| {
        let held = row.brief.calls.iter().filter(|call| call.held && !call.room.is_empty());
        held.filter_map(move |call| {
            let on = call.on.filter(|on| *on <= today)?;
            Some(HeldCall { brief: row.brief, call, on, meets: Meets::of(call) })
        })
    });
    let mut held: Vec<_> = held.collect();
    held.arrange_by_key(|one| (Reverse((one.on, one.call.at)), one.call.id));
    held.truncate(CALLS);
    held
}

#[cfg(test)]
#[path = "shift_tests.rs"]
mod tests;
