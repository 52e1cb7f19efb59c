//! Short notices at the foot of the screen, with at most one thing to do about them.

use super::Icon;
use leptos::prelude::*;
use std::sync::Arc;
use std::time::Duration;

/// How long a notice without trouble stays.
const STAY: Duration = Duration::from_secs(8);

/// One notice.
#[derive(Clone)]
pub struct Notice {
    id: u32,
    text: String,
    bad: bool,
    action: Option<(String, Action)>,
}

/// Owned by the notice itself: it outlives the view it was offered in.
type Action = Arc<dyn Fn() + Send + Sync>;

/// The notices on screen; provided by the shell, used by anyone.
#[derive(Clone, Copy)]
pub struct Notices {
    list: RwSignal<Vec<Notice>>,
    next: StoredValue<u32>,
    close_label: StoredValue<String>,
}

impl Notices {
    /// An empty list; `close_label` names the button that takes a notice away.
    #[must_use]
    pub fn new(close_label: String) -> Self {
        Self { list: RwSignal::new(Vec::new()), next: StoredValue::new(0), close_label: StoredValue::new(close_label) }
    }

    /// Says that something was done.
    pub fn say(&self, text: String) {
        self.push(text, false, None);
    }

    /// Says that something was done and offers to take it back.
    pub fn offer(&self, text: String, label: String, action: impl Fn() + Send + Sync + 'static) {
        self.push(text, false, Some((label, Arc::new(action))));
    }

    /// Says that something went wrong; stays until it is closed.
    pub fn trouble(&self, text: String) {
        self.push(text, true, None);
    }

    fn push(&self, text: String, bad: bool, action: Option<(String, Action)>) {
        let Some(id) = self.next.try_update_value(|next| {
            *next += 1;
            *next
        }) else {
            return;
        };
        let list = self.list;
        // The same words twice are one notice.
        list.try_update(|list| {
            list.retain(|notice| notice.text != text);
            list.push(Notice { id, text, bad, action });
            let surplus = list.len().saturating_sub(4);
            list.drain(..surplus);
        });
        if !bad {
            set_timeout(move || Self::drop(list, id), STAY);
        }
    }

    fn drop(list: RwSignal<Vec<Notice>>, id: u32) {
        list.try_update(|list| list.retain(|notice| notice.id != id));
    }
}

/// Shows the notices; goes into the shell once.
#[component]
pub fn NoticesView(notices: Notices) -> impl IntoView {
    let list = notices.list;
    view! {
        <div class="notices" role="status" aria-live="polite">
            <For each=move || list.get() key=|notice| notice.id let:notice>
                <div class="notice" class:bad=notice.bad>
                    <span class="grow">{notice.text.clone()}</span>
                    {notice
                        .action
                        .clone()
                        .map(|(label, action)| {
                            view! {
                                <button
                                    class="btn small"
                                    on:click=move |_| {
                                        action();
                                        Notices::drop(list, notice.id);
                                    }
                                >
                                    {label}
                                </button>
                            }
                        })}
                    <button
                        class="btn small icon-only"
                        aria-label=notices.close_label.get_value()
                        on:click=move |_| Notices::drop(list, notice.id)
                    >
                        <Icon name="x" />
                    </button>
                </div>
            </For>
        </div>
    }
}
