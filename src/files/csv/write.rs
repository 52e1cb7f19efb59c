//! The rows that could not be taken, as a file that can be corrected and brought in again.

use super::{Rejected, Table};
use csv::{Terminator, WriterBuilder};

/// The table's columns as they stand in its file, and one more with the reason: `say` puts a reason into words. Comma or
/// semicolon as in the file; a byte order mark tells spreadsheets that it is UTF-8.
#[must_use]
pub fn rejected_csv(table: &Table, rejected: &[Rejected], reason: &str, say: &dyn Fn(&Rejected) -> String) -> String {
    let mut writer = WriterBuilder::new()
        .flexible(true)
        .delimiter(table.delimiter.byte())
        .terminator(Terminator::CRLF)
        .from_writer(Vec::from("\u{FEFF}"));
    let columns = table.headers.len();
    let mut write = |fields: &[String], last: &str| {
        let padded = fields.iter().map(String::as_str).chain(std::iter::repeat("")).take(columns.max(fields.len()));
        // Writing to memory does not fail.
        let _ = writer.write_record(padded.chain([last]));
    };
    write(&table.headers, reason);
    for row in rejected {
        write(&row.fields, &say(row));
    }
    writer.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Msg;

    #[test]
    fn columns_stay_and_the_reason_follows() {
        let table = Table::read(b"Name;City\n Acme ;\"Rome; old\"\nC\n", &|_| String::new()).unwrap();
        let row = Rejected { line: 2, column: 1, reason: Msg::default(), fields: table.rows[0].fields.clone() };
        let all = [row, table.rejected[0].clone()];
        let text = rejected_csv(&table, &all, "reason", &|row| format!("line {}", row.line));
        assert_eq!(text, "\u{FEFF}Name;City;reason\r\n Acme ;\"Rome; old\";line 2\r\nC;;line 3\r\n");
    }
}
