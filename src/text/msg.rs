//! A sentence not yet spoken: its key and its arguments.

use crate::plan::Money;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use time::Date;

/// A message by key with its arguments. Built with [`msg!`](crate::msg); stored in patches and summaries, so that a
/// label reads in the language of whoever looks at it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Default)]
pub struct Msg {
    /// The key in `locales/*.ftl`.
    pub key: Cow<'static, str>,
    /// Its arguments.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub args: Vec<(Cow<'static, str>, Arg)>,
}

/// An argument of a message.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Arg {
    /// What a person typed or what was imported; shown as it is.
    Text(String),
    /// A count or a figure.
    Number(i64),
    /// A calendar date, shown the reader's way.
    Date(#[serde(with = "crate::plan::iso_date")] Date),
    /// An amount, shown the reader's way.
    Money(Money),
    /// Another message, such as the name of a stance.
    Msg(Box<Msg>),
    /// Several arguments as a list ("A, B and C").
    List(Vec<Arg>),
}

macro_rules! arg_from {
    ($($from:ty => |$it:ident| $make:expr;)+) => {
        $(impl From<$from> for Arg {
            fn from($it: $from) -> Self {
                $make
            }
        })+
    };
}

arg_from! {
    &str => |it| Self::Text(it.to_owned());
    &String => |it| Self::Text(it.clone());
    String => |it| Self::Text(it);
    i64 => |it| Self::Number(it);
    i32 => |it| Self::Number(it.into());
    u8 => |it| Self::Number(it.into());
    u16 => |it| Self::Number(it.into());
    u32 => |it| Self::Number(it.into());
    usize => |it| Self::Number(i64::try_from(it).unwrap_or(i64::MAX));
    Date => |it| Self::Date(it);
    Money => |it| Self::Money(it);
    &Money => |it| Self::Money(it.clone());
    Msg => |it| Self::Msg(Box::new(it));
}

impl<T: Into<Arg>> From<Vec<T>> for Arg {
    fn from(items: Vec<T>) -> Self {
        Self::List(items.into_iter().map(Into::into).collect())
    }
}

impl Msg {
    /// A message whose key is put together at run time (`stance-` and a stored word). Prefer [`msg!`](crate::msg): its
    /// keys are checked against the catalogue by a test.
    #[must_use]
    pub fn dynamic(key: String) -> Self {
        Self { key: Cow::Owned(key), args: Vec::new() }
    }

    /// The same message with one more argument.
    #[must_use]
    pub fn with(mut self, name: &'static str, arg: impl Into<Arg>) -> Self {
        self.args.push((Cow::Borrowed(name), arg.into()));
        self
    }
}

/// Builds a [`Msg`](crate::text::Msg): `msg!("people-added", name = person.name)`.
#[macro_export]
macro_rules! msg {
    ($key:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::text::Msg {
            key: ::std::borrow::Cow::Borrowed($key),
            args: vec![$((::std::borrow::Cow::Borrowed(stringify!($name)), $crate::text::Arg::from($value))),*],
        }
    };
}
