//! The shapes of the ready-made playbooks: keys, weights and counts. Their words stand in the catalogue.

/// (our stage, the customer's step it maps to, whether it needs the players known, whether it is the end, usual days,
/// exit criteria)
pub(super) type StageShape = (&'static str, &'static str, bool, bool, i64, usize);

/// What a ready-made playbook holds, without its words.
pub(super) struct Shape {
    /// What stands in its keys behind `playbook-`.
    pub variant: &'static str,
    /// The end of its name's key.
    pub name: &'static str,
    pub stages: &'static [StageShape],
    /// The customer's steps.
    pub steps: &'static [&'static str],
    /// (topic, how much it matters)
    pub topics: &'static [(&'static str, u8)],
    pub objections: usize,
    pub openings: usize,
    pub questions: usize,
    pub bold: usize,
    /// Whether each offering is new.
    pub offerings: &'static [bool],
    /// (role, whether it is new to our sellers); the first one that fits a title counts.
    pub roles: &'static [(&'static str, bool)],
    pub competitors: usize,
    pub market: usize,
    pub problems: usize,
    /// (value question, whether it asks how easily we are replaced); after "Sales Growth in Strategic Accounts" (2012).
    pub value_questions: &'static [(&'static str, bool)],
    /// Kinds of call, each with three questions.
    pub templates: usize,
    /// (criterion of the target profile, its weight)
    pub profile: &'static [(&'static str, u8)],
    pub practices: usize,
}

/// Selling between businesses.
pub(super) const STANDARD: Shape = Shape {
    variant: "",
    name: "standard",
    stages: &[
        ("lead", "notice", false, false, 21, 1),
        ("qualify", "notice", false, false, 30, 2),
        ("discover", "agree_problem", false, false, 45, 3),
        ("proposal", "compare", true, false, 45, 3),
        ("negotiate", "decide", true, false, 30, 2),
        ("won", "use", false, true, 0, 0),
        ("lost", "use", false, true, 0, 0),
    ],
    steps: &["notice", "agree_problem", "set_criteria", "compare", "decide", "use"],
    topics: &[
        ("business", 2),
        ("pressures", 3),
        ("operations", 2),
        ("organisation", 2),
        ("buying", 3),
        ("alternatives", 2),
        ("value", 3),
    ],
    objections: 3,
    openings: 2,
    questions: 5,
    bold: 2,
    offerings: &[false, true],
    roles: &[
        ("general_manager", true),
        ("finance", true),
        ("operations", true),
        ("maintenance", false),
        ("procurement", false),
        ("it", false),
    ],
    competitors: 2,
    market: 2,
    problems: 3,
    value_questions: &[("operations", false), ("replace", true), ("people", false), ("growth", false)],
    templates: 3,
    profile: &[("need", 5), ("power", 4), ("growth", 3), ("fit", 3)],
    practices: 2,
};

/// Staffing services: people for a time, and people for good. It keeps the keys of the other one wherever the meaning is
/// the same, so that a plan written under the one still reads under the other.
pub(super) const STAFFING: Shape = Shape {
    variant: "staffing-",
    name: "staffing",
    stages: &[
        ("lead", "notice", false, false, 14, 1),
        ("qualify", "notice", false, false, 21, 2),
        ("discover", "agree_problem", false, false, 30, 3),
        ("proposal", "compare", true, false, 30, 3),
        ("trial", "try_out", true, false, 42, 2),
        ("negotiate", "decide", true, false, 30, 2),
        ("won", "use", false, true, 0, 0),
        ("lost", "use", false, true, 0, 0),
    ],
    steps: &["notice", "agree_problem", "set_criteria", "compare", "try_out", "decide", "use"],
    topics: &[
        ("business", 2),
        ("pressures", 3),
        ("operations", 3),
        ("organisation", 2),
        ("buying", 3),
        ("alternatives", 2),
        ("value", 3),
        ("rules", 2),
    ],
    objections: 5,
    openings: 2,
    questions: 6,
    bold: 3,
    offerings: &[false, false, true, true],
    roles: &[
        ("works_council", true),
        ("procurement", false),
        ("hr", false),
        ("finance", true),
        ("planning", false),
        ("shift", false),
        ("plant_manager", true),
    ],
    competitors: 4,
    market: 3,
    problems: 4,
    value_questions: &[("shifts", false), ("replace", true), ("foresight", false), ("care", false)],
    templates: 5,
    profile: &[("volume", 5), ("power", 4), ("growth", 3), ("reach", 3), ("safety", 4)],
    practices: 3,
};
