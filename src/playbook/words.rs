//! Reading a ready-made playbook out of the catalogue: `playbook-GROUP-KEY`, lists in one message with commas.

use crate::text::Msg;

/// Speaks the messages of one ready-made playbook; `variant` is empty for the default one.
pub(super) struct Speaker<'a> {
    pub say: &'a dyn Fn(&Msg) -> String,
    pub variant: &'static str,
}

impl Speaker<'_> {
    /// The text of one key of a group.
    pub fn word(&self, group: &str, key: &str) -> String {
        (self.say)(&Msg::dynamic(format!("playbook-{}{group}-{}", self.variant, key.replace('_', "-"))))
    }

    /// The text of the n-th entry of a group.
    pub fn nth(&self, group: &str, n: usize) -> String {
        self.word(group, &n.to_string())
    }

    /// The first so many entries of a group.
    pub fn texts(&self, group: &str, count: usize) -> Vec<String> {
        (1..=count).map(|n| self.nth(group, n)).collect()
    }

    /// The words of one key of a group.
    pub fn list(&self, group: &str, key: &str) -> Vec<String> {
        self.word(group, key).split(',').map(|word| word.trim().to_owned()).filter(|word| !word.is_empty()).collect()
    }
}
