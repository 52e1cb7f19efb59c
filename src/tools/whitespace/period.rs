//! Years and quarters as people write them.

/// A period as it is stored (`2025`, `2025-Q3`) from what was typed ("2025", "Q3 2025", "2025 q3"); `None` for anything
/// else.
#[must_use]
pub fn period_of(text: &str) -> Option<String> {
    let upper = text.trim().to_ascii_uppercase();
    let parts: Vec<&str> = upper.split([' ', '-', '/']).filter(|part| !part.is_empty()).collect();
    let is_year = |part: &str| part.len() == 4 && part.bytes().all(|byte| byte.is_ascii_digit());
    let is_quarter = |part: &str| matches!(part, "Q1" | "Q2" | "Q3" | "Q4");
    match parts.as_slice() {
        [year] if is_year(year) => Some((*year).to_owned()),
        [year, quarter] | [quarter, year] if is_year(year) && is_quarter(quarter) => Some(format!("{year}-{quarter}")),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::period_of;

    #[test]
    fn years_and_quarters_are_read_and_nothing_else() {
        for (typed, stored) in
            [("2025", "2025"), (" 2025-Q3 ", "2025-Q3"), ("q3 2025", "2025-Q3"), ("2025/q1", "2025-Q1")]
        {
            assert_eq!(period_of(typed).as_deref(), Some(stored));
        }
        for typed in ["", "25", "2025-Q5", "last year", "2025 Q1 Q2", "２０２５"] {
            assert_eq!(period_of(typed), None, "{typed}");
        }
    }
}
