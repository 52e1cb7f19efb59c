//! Reading JSON by one road.

use serde::de::DeserializeOwned;

/// A value from its JSON text, through [`serde_json::Value`]: reading text straight into each type would put a second copy
/// of every type's reader into the Wasm, next to the one that patches need.
///
/// # Errors
/// When the text is no JSON, or not of this type.
pub fn read_json<T: DeserializeOwned>(text: &str) -> serde_json::Result<T> {
    serde_json::from_value(serde_json::from_str(text)?)
}
