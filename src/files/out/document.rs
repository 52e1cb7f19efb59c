//! A document as plain values: what Markdown, the web page and print have in common.

/// A text with a title, in sections.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Document {
    /// A word above the title, such as "Agenda"; may be empty.
    pub eyebrow: String,
    /// What it is called.
    pub title: String,
    /// Says for whose eyes it is; `None` on what anybody may see.
    pub mark: Option<String>,
    /// Short facts under the title, side by side.
    pub meta: Vec<String>,
    /// The parts, in order.
    pub sections: Vec<Section>,
}

/// A part of a document.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Section {
    /// Its heading.
    pub title: String,
    /// What it holds.
    pub body: Vec<Block>,
}

/// A piece of a section.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// A paragraph.
    Text(String),
    /// Words to be said aloud; quotation marks included.
    Quote(String),
    /// A remark.
    Note(String),
    /// Words with a bold word before each, in one paragraph.
    Labelled(Vec<(String, String)>),
    /// A list.
    Items(Vec<String>),
    /// A numbered list.
    Steps(Vec<String>),
    /// A table: the columns' names and the rows.
    Table(Vec<String>, Vec<Vec<String>>),
    /// A picture with the table that says the same.
    Figure(Figure),
}

/// A picture in a document.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Figure {
    /// What it shows.
    pub title: String,
    /// The picture as SVG, made here and never by anybody else: it is written as it is.
    pub svg: String,
    /// The columns' names of its table.
    pub head: Vec<String>,
    /// The table's rows.
    pub rows: Vec<Vec<String>>,
}

impl Section {
    /// A section; `None` when there is nothing in it.
    #[must_use]
    pub fn new(title: String, body: Vec<Block>) -> Option<Self> {
        (!body.is_empty()).then_some(Self { title, body })
    }
}
