//! The other tabs of this workspace: each tells the others what it has saved.

use crate::plan::Id;
use crate::storage::Rev;
use wasm_bindgen::prelude::*;
use web_sys::{BroadcastChannel, MessageEvent};

/// The name of the channel on which the tabs of one workspace talk.
#[must_use]
pub fn channel_name(workspace: &str) -> String {
    format!("groundplan.{workspace}")
}

/// The other tabs of this workspace.
pub struct Tabs {
    channel: BroadcastChannel,
    _hear: Closure<dyn Fn(MessageEvent)>,
}

impl Tabs {
    /// Listens to what other tabs say; `None` where the browser has no such channel.
    #[must_use]
    pub fn listen(name: &str, hear: impl Fn(String) + 'static) -> Option<Self> {
        let channel = BroadcastChannel::new(name).ok()?;
        let closure = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
            if let Some(text) = event.data().as_string() {
                hear(text);
            }
        });
        channel.set_onmessage(Some(closure.as_ref().unchecked_ref()));
        Some(Self { channel, _hear: closure })
    }

    /// Says that a plan was saved as this revision.
    pub fn tell(&self, plan: Id, rev: Rev) {
        // A tab that does not hear it reads anew when somebody comes back to it, or at its next save.
        let _ = self.channel.post_message(&JsValue::from_str(&format!("{plan} {}", rev.0)));
    }
}

impl Drop for Tabs {
    fn drop(&mut self) {
        self.channel.set_onmessage(None);
        self.channel.close();
    }
}
