use super::*;
use crate::text::{Catalog, IsoFormats};

fn read(text: &str) -> Table {
    Table::read(text.as_bytes(), &|_| panic!("not legacy")).unwrap()
}

fn lines(table: &Table) -> Vec<(u64, String)> {
    table.rows.iter().map(|row| (row.line, row.fields.join("|"))).collect()
}

fn refused(table: &Table) -> Vec<(u64, String)> {
    let catalog = Catalog::new(&[], Box::new(IsoFormats));
    table.rejected.iter().map(|row| (row.line, catalog.say(&row.reason))).collect()
}

fn row(line: u64, text: &str) -> (u64, String) {
    (line, text.to_owned())
}

#[test]
fn each_delimiter_is_found_in_the_header() {
    for (text, delimiter) in [
        ("Name,City\nA,B", Delimiter::Comma),
        ("Name;City\nA;B", Delimiter::Semicolon),
        ("Name\tCity\nA\tB", Delimiter::Tab),
        ("\"Name, legal; full\";City\nA;B", Delimiter::Semicolon),
        ("sep=;\nName, legal;City\nA;B", Delimiter::Semicolon),
        ("\"sep=\t\"\r\nName\tCity\nA\tB", Delimiter::Tab),
    ] {
        let table = read(text);
        assert_eq!((table.delimiter, table.headers.len(), table.rows.len()), (delimiter, 2, 1), "{text}");
    }
    assert_eq!(lines(&read("Name\nA\nB")), [row(2, "A"), row(3, "B")]);
}

#[test]
fn lines_are_numbered_as_an_editor_does() {
    let text = "sep=,\r\n\r\nName,Note\r\n\r\nA,\"two\r\nlines\"\r\n\r\n,\r\nB,x\r\n";
    assert_eq!(lines(&read(text)), [row(5, "A|two\r\nlines"), row(9, "B|x")]);
    assert_eq!(lines(&read("Name,Note\n\n\nA,x\n")), [row(4, "A|x")]);
    assert_eq!(lines(&read("Name,Note\rA,x\rB,y")), [row(2, "A|x"), row(3, "B|y")]);
}

#[test]
fn a_wrong_number_of_fields_costs_one_line() {
    let table = read("Name,City\nA,B\nC\nD,E,F\nG,H\n");
    assert_eq!(lines(&table), [row(2, "A|B"), row(5, "G|H")]);
    let said = refused(&table);
    assert_eq!((said[0].0, said[1].0), (3, 4));
    assert!(said[0].1.starts_with("It has one field where the headings have 2"), "{said:?}");
    assert_eq!(
        (&table.rejected[0].fields, &table.rejected[1].fields),
        (&vec!["C".to_owned()], &vec!["D,E,F".to_owned()])
    );
}

#[test]
fn blank_fields_too_many_are_only_untidy() {
    assert_eq!(lines(&read("Name,City\nA,B,,\nC,D,x\n")), [row(2, "A|B")]);
}

#[test]
fn a_stray_quote_names_its_line_and_costs_it_alone() {
    let table = read("Name,City\n\"A\",\"B\"\n\"The \"Best\" Co\",\"C\"\n\"D\",\"E\"\n");
    assert_eq!(lines(&table), [row(2, "A|B"), row(4, "D|E")]);
    assert_eq!(refused(&table)[0].0, 3);
    assert!(refused(&table)[0].1.contains("line 3"), "{:?}", refused(&table));
}

#[test]
fn a_missing_closing_quote_does_not_swallow_the_next_row() {
    let table = read("Name,City\n\"A\",\"B\"\n\"C\",\"D\n\"E\",\"F\"\n\"G\",\"H\"\n");
    assert_eq!(lines(&table), [row(2, "A|B"), row(4, "E|F"), row(5, "G|H")]);
    assert_eq!(refused(&table)[0].0, 3);
    assert!(refused(&table)[0].1.contains("line 3"));
}

#[test]
fn a_quote_that_is_never_closed_names_where_it_opens_and_keeps_the_rest() {
    let table = read("Name,City\nA,B\n\"C,D\nE,F\nG,H\n");
    assert_eq!(lines(&table), [row(2, "A|B"), row(4, "E|F"), row(5, "G|H")]);
    let said = &refused(&table)[0];
    assert!(said.0 == 3 && said.1.contains("line 3") && said.1.contains("never closed"), "{said:?}");
    assert_eq!(table.rejected[0].fields, ["\"C,D"]);
}

#[test]
fn a_quote_inside_a_plain_field_is_a_character() {
    assert_eq!(
        lines(&read("Name,City\n5\" pipes,B\n\"x \"\"y\"\"\",\"\"\n")),
        [row(2, "5\" pipes|B"), row(3, "x \"y\"|")]
    );
}

#[test]
fn tables_without_rows_are_refused() {
    let read = |text: &str| Table::read(text.as_bytes(), &|_| String::new());
    assert_eq!(read(""), Err(FileError::Empty));
    assert_eq!(read("\n\n"), Err(FileError::Empty));
    assert_eq!(read(",,\n"), Err(FileError::Empty));
    assert_eq!(read("Name,City\n"), Err(FileError::NoRows));
    assert_eq!(read("Name,City\n\n,\n"), Err(FileError::NoRows));
    assert_eq!(read("\"Name,City\nA,B"), Err(FileError::NoHeader { line: 1, column: 1 }));
    let large = vec![b'a'; 12 << 20];
    assert!(matches!(Table::read(&large, &|_| String::new()), Err(FileError::TooLarge { .. })));
}

proptest::proptest! {
    #[test]
    fn no_text_makes_it_panic_and_every_line_is_accounted_for(text in "[a,;\"\\n\\r\\t ]{0,60}") {
        if let Ok(table) = Table::read(text.as_bytes(), &|_| String::new()) {
            let mut lines: Vec<u64> = table.rows.iter().map(|r| r.line).chain(table.rejected.iter().map(|r| r.line)).collect();
            let all = lines.len();
            lines.sort_unstable();
            lines.dedup();
            assert_eq!(lines.len(), all, "a line is either read or refused, once");
        }
    }
}
