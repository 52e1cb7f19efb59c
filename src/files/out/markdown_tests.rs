//! Markdown as it goes into a mail.

use super::super::{Figure, Section};
use super::*;

fn document(body: Vec<Block>) -> Document {
    let sections = vec![Section { title: "Who is in the room".into(), body }];
    Document { eyebrow: "Agenda".into(), title: "Line 2".into(), meta: vec!["22 Nov".into()], sections, mark: None }
}

fn body(block: Block) -> String {
    let text = markdown(&document(vec![block]));
    text.split_once("## Who is in the room\n\n").unwrap().1.trim_end().to_owned()
}

#[test]
fn it_reads_well_as_it_stands() {
    let text = markdown(&document(vec![
        Block::Text("Agree the problem.".into()),
        Block::Items(vec!["Ingrid Voss, COO".into(), "Luc Armand".into()]),
        Block::Steps(vec!["What did it cost?".into(), "Who else?".into()]),
        Block::Labelled(vec![("From us".into(), "the figures".into()), ("From you".into(), "a date".into())]),
    ]));
    assert_eq!(
        text,
        "# Agenda: Line 2\n\n22 Nov\n\n## Who is in the room\n\nAgree the problem.\n\n- Ingrid Voss, COO\n- Luc Armand\n\n\
         1. What did it cost?\n2. Who else?\n\n**From us:** the figures  \n**From you:** a date\n"
    );
}

#[test]
fn a_mark_stands_first() {
    let text = markdown(&Document { mark: Some("Prep copy".into()), ..document(vec![]) });
    assert!(text.starts_with("**Prep copy**\n\n# Agenda"), "{text}");
}

#[test]
fn what_people_typed_formats_nothing() {
    assert_eq!(body(Block::Text("# no *heading*".into())), r"\# no \*heading\*");
    assert_eq!(body(Block::Text("1. no list".into())), r"1\. no list");
    assert_eq!(body(Block::Text("- a\n- b".into())), r"\- a - b");
    assert_eq!(body(Block::Text("<img src=x> [a](b) &amp; ~~x~~".into())), r"\<img src=x> \[a\](b) \&amp; \~\~x\~\~");
    assert_eq!(body(Block::Text("snake_case and _this_".into())), r"snake_case and \_this_");
    assert_eq!(body(Block::Text("420 k, 8 %: plain!".into())), "420 k, 8 %: plain!");
}

#[test]
fn a_table_and_a_picture_keep_their_cells() {
    let (head, rows) = (vec!["A".to_owned(), "B".to_owned()], vec![vec!["x|y".to_owned(), "z\nz".to_owned()]]);
    let table = "| A | B |\n| --- | --- |\n| x\\|y | z z |";
    assert_eq!(body(Block::Table(head.clone(), rows.clone())), table);
    let figure = Figure { title: "Map".into(), svg: "<svg/>".into(), head, rows };
    assert_eq!(body(Block::Figure(figure)), format!("**Map**\n\n{table}"));
}
