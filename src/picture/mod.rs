//! Pictures as data: what is drawn, what can be followed, and the table that says the same.
//!
//! A tool makes a [`Picture`] from the plan; one view draws it. Being plain values, pictures are tested natively and can
//! leave the app in other forms.

mod style;
pub mod svg;
mod words;

pub use words::{LARGER, clip, width_of, wrap};

use crate::plan::About;
use crate::text::Msg;

/// A picture in its own units (CSS pixels at the width it was made for).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Picture {
    /// What it shows, in one sentence.
    pub title: Msg,
    /// Its width.
    pub width: f64,
    /// Its height.
    pub height: f64,
    /// What is drawn, back to front.
    pub shapes: Vec<Shape>,
    /// The same as a table.
    pub twin: Twin,
}

/// One thing drawn. Colours and lines come from the style sheet, by class.
#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    /// A rectangle.
    Rect {
        /// Left, top, width, height.
        at: [f64; 4],
        /// Its class.
        class: &'static str,
    },
    /// A straight line.
    Line {
        /// From x, y to x, y.
        at: [f64; 4],
        /// Its class.
        class: &'static str,
    },
    /// A circle.
    Circle {
        /// Centre and radius.
        at: [f64; 3],
        /// Its class.
        class: &'static str,
    },
    /// A path, in the notation of SVG.
    Path {
        /// The `d` attribute.
        d: String,
        /// Its class.
        class: &'static str,
    },
    /// A line of text.
    Text {
        /// Left (or middle, or right, by class) and baseline.
        at: [f64; 2],
        /// The words.
        words: Words,
        /// Its class: `start`, `middle` or `end` says where it is anchored.
        class: &'static str,
    },
    /// Shapes that together stand for a row; a link to it, with a name for those who do not see it.
    Link {
        /// The row.
        about: About,
        /// Its name with what the picture says of it.
        label: Msg,
        /// What is drawn.
        shapes: Vec<Shape>,
    },
}

/// Words in a picture: typed by somebody, or from the catalogue.
#[derive(Debug, Clone, PartialEq)]
pub enum Words {
    /// As typed.
    Plain(String),
    /// A message.
    Msg(Msg),
}

impl From<&str> for Words {
    fn from(text: &str) -> Self {
        Self::Plain(text.to_owned())
    }
}

impl From<String> for Words {
    fn from(text: String) -> Self {
        Self::Plain(text)
    }
}

impl From<Msg> for Words {
    fn from(msg: Msg) -> Self {
        Self::Msg(msg)
    }
}

/// The table that says what a picture shows.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Twin {
    /// The columns' names.
    pub head: Vec<Words>,
    /// The rows; the first cell names the row and leads to it.
    pub rows: Vec<(Option<About>, Vec<Words>)>,
}

impl Shape {
    /// A rectangle.
    #[must_use]
    pub fn rect(at: [f64; 4], class: &'static str) -> Self {
        Self::Rect { at, class }
    }

    /// A line.
    #[must_use]
    pub fn line(at: [f64; 4], class: &'static str) -> Self {
        Self::Line { at, class }
    }

    /// A line of text.
    #[must_use]
    pub fn text(at: [f64; 2], words: impl Into<Words>, class: &'static str) -> Self {
        Self::Text { at, words: words.into(), class }
    }
}
