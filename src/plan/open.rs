//! Enumerations that let values of newer versions through.

use serde::{Deserialize, Serialize};

/// A known value, or the word another version of the app wrote.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum Open<T> {
    /// A value this version knows.
    Known(T),
    /// A value it does not know: kept as it came.
    Other(String),
}

impl<T: Default> Default for Open<T> {
    fn default() -> Self {
        Self::Known(T::default())
    }
}

impl<T> From<T> for Open<T> {
    fn from(value: T) -> Self {
        Self::Known(value)
    }
}

impl<T> Open<T> {
    /// What nobody has said yet, where the enumeration has no word for that: an empty one, as a picker's blank is stored.
    #[must_use]
    pub fn unsaid() -> Self {
        Self::Other(String::new())
    }
}

impl<T: Copy> Open<T> {
    /// The known value; `None` for one this version does not know, or that nobody has said.
    #[must_use]
    pub fn known(&self) -> Option<T> {
        match self {
            Self::Known(value) => Some(*value),
            Self::Other(_) => None,
        }
    }
}

impl<T: Copy + Default> Open<T> {
    /// The known value; the default for one this version does not know.
    #[must_use]
    pub fn get(&self) -> T {
        match self {
            Self::Known(value) => *value,
            Self::Other(_) => T::default(),
        }
    }
}

impl<T: PartialEq> PartialEq<T> for Open<T> {
    fn eq(&self, other: &T) -> bool {
        matches!(self, Self::Known(value) if value == other)
    }
}

/// An enumeration stored as a word: its values in reading order and the word of each, for pickers and message keys.
pub trait Words: Copy + 'static {
    /// Every value, in the order a picker shows them.
    const ALL: &'static [Self];
    /// The stored word (`opposed_active`); message keys use it with hyphens.
    fn word(self) -> &'static str;

    /// The value of a stored word.
    fn from_word(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|value| value.word() == word)
    }
}

/// Declares an enumeration stored as words. The first variant is the default.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $(#[$first_doc:meta])* $first:ident = $first_word:literal, $($(#[$vdoc:meta])* $variant:ident = $word:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(test, derive(schemars::JsonSchema))]
        pub enum $name {
            $(#[$first_doc])* #[default] #[serde(rename = $first_word)] $first,
            $($(#[$vdoc])* #[serde(rename = $word)] $variant,)*
        }
        impl $crate::plan::Words for $name {
            const ALL: &'static [Self] = &[Self::$first, $(Self::$variant),*];
            fn word(self) -> &'static str {
                match self { Self::$first => $first_word, $(Self::$variant => $word,)* }
            }
        }
    };
}
