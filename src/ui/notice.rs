//! Short notices at the foot of the screen, with at most one thing to do about them.

use super::Icon;
use leptos::prelude::*;
use std::sync::Arc;
use std::time::Duration;

/// How long a notice stays that says what was done.
const STAY: Duration = Duration::from_secs(8);
/// How long a notice stays whose action is the only way back.
const KEPT: Duration = Duration::from_secs(30);
/// Notices on screen at once.
const MOST: usize = 2;

/// What a notice is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Says what was done; the next of its kind takes its place.
    Said,
    /// Holds the only way back from something large.
    Kept,
    /// Waits for an answer.
    Asked,
    /// Says what went wrong.
    Bad,
}

/// One notice.
#[derive(Clone)]
pub struct Notice {
    id: u32,
    text: String,
    kind: Kind,
    action: Option<(String, Action)>,
    /// Whether the action would still do something; the notice goes when it would not.
    holds: Option<Holds>,
}

/// Owned by the notice itself: it outlives the view it was offered in.
type Action = Arc<dyn Fn() + Send + Sync>;
/// Follows what it reads.
type Holds = Arc<dyn Fn() -> bool + Send + Sync>;

/// The notices on screen; provided by the shell, used by anyone.
#[derive(Clone, Copy)]
pub struct Notices {
    list: RwSignal<Vec<Notice>>,
    next: StoredValue<u32>,
    close_label: StoredValue<String>,
    /// The modal dialogs that are open, the topmost last: everything outside it is out of reach, notices too.
    dialogs: RwSignal<Vec<u32>>,
}

impl Notices {
    /// An empty list; `close_label` names the button that takes a notice away.
    #[must_use]
    pub fn new(close_label: String) -> Self {
        Self {
            list: RwSignal::new(Vec::new()),
            next: StoredValue::new(0),
            close_label: StoredValue::new(close_label),
            dialogs: RwSignal::new(Vec::new()),
        }
    }

    /// Says that something was done.
    pub fn say(&self, text: String) {
        self.push(text, Kind::Said, None, None);
    }

    /// Says that something was done and offers to take it back.
    pub fn offer(&self, text: String, label: String, action: impl Fn() + Send + Sync + 'static) {
        self.push(text, Kind::Said, Some((label, Arc::new(action))), None);
    }

    /// The same, for as long as the action would do something: then the notice goes by itself.
    pub fn offer_while(
        &self,
        text: String,
        label: String,
        action: impl Fn() + Send + Sync + 'static,
        holds: impl Fn() -> bool + Send + Sync + 'static,
    ) {
        self.push(text, Kind::Said, Some((label, Arc::new(action))), Some(Arc::new(holds)));
    }

    /// The same for what nothing else could take back: stays for half a minute, and others make room for it.
    pub fn keep(&self, text: String, label: String, action: impl Fn() + Send + Sync + 'static) {
        self.push(text, Kind::Kept, Some((label, Arc::new(action))), None);
    }

    /// Offers something that there is no hurry about: stays until it is taken or closed.
    pub fn ask(&self, text: String, label: String, action: impl Fn() + Send + Sync + 'static) {
        self.push(text, Kind::Asked, Some((label, Arc::new(action))), None);
    }

    /// Says that something went wrong; stays until it is closed.
    pub fn trouble(&self, text: String) {
        self.push(text, Kind::Bad, None, None);
    }

    /// A number nothing else here has; `None` when the app is gone.
    fn number(&self) -> Option<u32> {
        self.next.try_update_value(|next| {
            *next += 1;
            *next
        })
    }

    fn push(&self, text: String, kind: Kind, action: Option<(String, Action)>, holds: Option<Holds>) {
        let Some(id) = self.number() else { return };
        let list = self.list;
        list.try_update(|list| add(list, Notice { id, text, kind, action, holds }));
        let stay = match kind {
            Kind::Said => STAY,
            Kind::Kept => KEPT,
            Kind::Asked | Kind::Bad => return,
        };
        set_timeout(move || Self::drop(list, id), stay);
    }

    fn drop(list: RwSignal<Vec<Notice>>, id: u32) {
        list.try_update(|list| list.retain(|notice| notice.id != id));
    }
}

/// The same words twice are one notice; a later thing done, with the same way on, takes the earlier one's place.
fn add(list: &mut Vec<Notice>, new: Notice) {
    let label = |notice: &Notice| notice.action.as_ref().map(|(label, _)| label.clone());
    let replaced = |old: &Notice| old.kind == Kind::Said && new.kind == Kind::Said && label(old) == label(&new);
    list.retain(|old| old.text != new.text && !replaced(old));
    list.push(new);
    while list.len() > MOST {
        let passing = list.iter().position(|notice| notice.kind == Kind::Said).filter(|at| at + 1 < list.len());
        list.remove(passing.unwrap_or_default());
    }
}

/// Shows the notices at the foot of the page; goes into the shell once.
#[component]
pub fn NoticesView(notices: Notices) -> impl IntoView {
    let list = notices.list;
    Effect::new(move |_| {
        let over = |notice: &Notice| notice.holds.as_ref().is_some_and(|holds| !holds());
        let gone: Vec<u32> = list.with(|list| list.iter().filter(|n| over(n)).map(|n| n.id).collect());
        for id in gone {
            Notices::drop(list, id);
        }
    });
    shown(notices, None)
}

/// The place of the notices inside a dialog, for as long as it is `open` as a modal one.
#[component]
pub fn NoticesInside(#[prop(into)] open: Signal<bool>) -> impl IntoView {
    let notices: Option<Notices> = use_context();
    notices.and_then(|notices| Some((notices, notices.number()?))).map(|(notices, dialog)| {
        let leave = move || notices.dialogs.try_update(|dialogs| dialogs.retain(|other| *other != dialog));
        Effect::new(move |_| {
            let is_open = open.get();
            leave();
            if is_open {
                notices.dialogs.update(|dialogs| dialogs.push(dialog));
            }
        });
        on_cleanup(move || _ = leave());
        shown(notices, Some(dialog))
    })
}

/// The list, where it is in reach: in the topmost dialog, or on the page when none is open.
fn shown(notices: Notices, place: Option<u32>) -> AnyView {
    let in_reach = Memo::new(move |_| notices.dialogs.with(|dialogs| dialogs.last().copied()) == place);
    let list = move || {
        view! {
            <div class="notices" role="status" aria-live="polite">
                <For each=move || notices.list.get() key=|notice| notice.id let:notice>
                    {card(notices, &notice)}
                </For>
            </div>
        }
    };
    (move || in_reach.get().then(list)).into_any()
}

fn card(notices: Notices, notice: &Notice) -> AnyView {
    let id = notice.id;
    let away = move || Notices::drop(notices.list, id);
    let action = notice.action.clone().map(|(label, action)| {
        let act = move |_| {
            action();
            away();
        };
        view! { <button class="btn small" on:click=act>{label}</button> }
    });
    view! {
        <div class="notice" class:bad=notice.kind == Kind::Bad>
            <span class="grow">{notice.text.clone()}</span>
            {action}
            <button class="btn small icon-only" aria-label=notices.close_label.get_value() on:click=move |_| away()>
                <Icon name="x" />
            </button>
        </div>
    }
    .into_any()
}
