//! Fields: a label, an input, a hint, an error. Values come in as signals and go out through callbacks, so that a field
//! never holds a truth of its own.

use super::element_id;
use leptos::html;
use leptos::prelude::*;

/// What a picker offers: (stored word, text).
pub type Options = Vec<(String, String)>;

#[component]
fn Frame(label: String, id: String, hint: String, error: Signal<String>, children: Children) -> impl IntoView {
    let hint_id = format!("{id}-hint");
    let error_id = format!("{id}-error");
    view! {
        <div class="field">
            <label for=id>{label}</label>
            {children()}
            {(!hint.is_empty()).then(|| view! { <p class="hint" id=hint_id>{hint}</p> })}
            <Show when=move || error.with(|error| !error.is_empty())>
                <p class="error" role="alert" id=error_id.clone()>{error}</p>
            </Show>
        </div>
    }
}

/// The elements that describe a field, for `aria-describedby`; nothing when there is neither hint nor error.
fn described_by(id: &str, hint: &str, error: Signal<String>) -> impl Fn() -> Option<String> + use<> {
    let hint = (!hint.is_empty()).then(|| format!("{id}-hint"));
    let error_id = format!("{id}-error");
    move || {
        let error = error.with(|error| !error.is_empty()).then(|| error_id.clone());
        let ids: Vec<String> = hint.iter().cloned().chain(error).collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }
}

/// One line of text.
#[component]
pub fn TextField(
    /// The label.
    #[prop(into)]
    label: String,
    /// The value.
    #[prop(into)]
    value: Signal<String>,
    /// Told at every keystroke.
    #[prop(into)]
    on_input: Callback<String>,
    /// Shown while empty.
    #[prop(optional, into)]
    placeholder: String,
    /// One short sentence below.
    #[prop(optional, into)]
    hint: String,
    /// What is wrong with the value; empty when nothing is.
    #[prop(optional, into)]
    error: Signal<String>,
    /// Whether it takes the focus when it appears.
    #[prop(optional)]
    autofocus: bool,
    /// `text`, `time`, `email`.
    #[prop(optional)]
    kind: Option<&'static str>,
    /// The id of a list of suggestions on the page.
    #[prop(optional)]
    list: Option<&'static str>,
) -> impl IntoView {
    let id = element_id("field");
    let described = described_by(&id, &hint, error);
    view! {
        <Frame label id=id.clone() hint error>
            <input
                id=id
                class="input"
                type=kind.unwrap_or("text")
                placeholder=placeholder
                list=list
                autofocus=autofocus
                autocomplete="off"
                aria-invalid=move || error.with(|error| !error.is_empty()).then_some("true")
                aria-describedby=described
                prop:value=value
                on:input=move |event| on_input.run(event_target_value(&event))
            />
        </Frame>
    }
}

/// Words that nobody looking on shall read. Neither the browser nor its spelling service is asked to keep or read them.
#[component]
pub fn SecretField(
    /// The label.
    #[prop(into)]
    label: String,
    /// The words.
    value: RwSignal<String>,
    /// Whether they are shown as they are typed.
    shown: RwSignal<bool>,
    /// One short sentence below.
    #[prop(optional, into)]
    hint: String,
    /// What is wrong with them; empty when nothing is. When something is, the field takes the focus.
    error: RwSignal<String>,
    /// Whether it takes the focus when it appears.
    #[prop(optional)]
    autofocus: bool,
) -> impl IntoView {
    let id = element_id("field");
    let described = described_by(&id, &hint, error.into());
    let node: NodeRef<html::Input> = NodeRef::new();
    Effect::new(move |before: Option<()>| {
        let wrong = error.with(|error| !error.is_empty());
        if let Some(input) = node.get().filter(|_| wrong || (autofocus && before.is_none())) {
            // An element that has just left the page takes no focus; nothing is lost.
            let _ = input.focus();
        }
    });
    view! {
        <Frame label id=id.clone() hint error=error.into()>
            <input
                node_ref=node
                id=id
                class="input"
                type=move || if shown.get() { "text" } else { "password" }
                autocomplete="off"
                autocapitalize="off"
                spellcheck="false"
                aria-invalid=move || error.with(|error| !error.is_empty()).then_some("true")
                aria-describedby=described
                prop:value=value
                on:input=move |event| value.set(event_target_value(&event))
            />
        </Frame>
    }
}

/// Several lines of text; grows with its content.
#[component]
pub fn TextArea(
    /// The label.
    #[prop(into)]
    label: String,
    /// The value.
    #[prop(into)]
    value: Signal<String>,
    /// Told at every keystroke.
    #[prop(into)]
    on_input: Callback<String>,
    /// Shown while empty.
    #[prop(optional, into)]
    placeholder: String,
    /// One short sentence below.
    #[prop(optional, into)]
    hint: String,
    /// Lines shown while empty.
    #[prop(default = 2)]
    rows: u32,
    /// What is wrong with the value; empty when nothing is.
    #[prop(optional, into)]
    error: Signal<String>,
) -> impl IntoView {
    let id = element_id("field");
    let described = described_by(&id, &hint, error);
    view! {
        <Frame label id=id.clone() hint error>
            <textarea
                id=id
                class="input"
                rows=rows
                aria-invalid=move || error.with(|error| !error.is_empty()).then_some("true")
                placeholder=placeholder
                aria-describedby=described
                prop:value=value
                on:input=move |event| on_input.run(event_target_value(&event))
            ></textarea>
        </Frame>
    }
}

/// A calendar date as `2026-11-22`; empty for none.
#[component]
pub fn DateField(
    /// The label.
    #[prop(into)]
    label: String,
    /// The value, ISO, or empty.
    #[prop(into)]
    value: Signal<String>,
    /// Told when a whole date (or none) was entered.
    #[prop(into)]
    on_change: Callback<String>,
    /// One short sentence below.
    #[prop(optional, into)]
    hint: String,
    /// What is wrong with the value; empty when nothing is.
    #[prop(optional, into)]
    error: Signal<String>,
) -> impl IntoView {
    let id = element_id("field");
    let described = described_by(&id, &hint, error);
    view! {
        <Frame label id=id.clone() hint error>
            <input
                id=id
                class="input"
                type="date"
                aria-invalid=move || error.with(|error| !error.is_empty()).then_some("true")
                aria-describedby=described
                prop:value=value
                on:change=move |event| on_change.run(event_target_value(&event))
            />
        </Frame>
    }
}

/// A whole number; empty for none. What is not a number stays visible, with the reason.
#[component]
pub fn NumberField(
    /// The label.
    #[prop(into)]
    label: String,
    /// The value, or empty.
    #[prop(into)]
    value: Signal<String>,
    /// Told at every keystroke, with the text as typed.
    #[prop(into)]
    on_input: Callback<String>,
    /// One short sentence below.
    #[prop(optional, into)]
    hint: String,
    /// What is wrong with the value; empty when nothing is.
    #[prop(optional, into)]
    error: Signal<String>,
) -> impl IntoView {
    let id = element_id("field");
    let described = described_by(&id, &hint, error);
    view! {
        <Frame label id=id.clone() hint error>
            <input
                id=id
                class="input"
                type="text"
                inputmode="numeric"
                autocomplete="off"
                aria-invalid=move || error.with(|error| !error.is_empty()).then_some("true")
                aria-describedby=described
                prop:value=value
                on:input=move |event| on_input.run(event_target_value(&event))
            />
        </Frame>
    }
}

/// Whether a word is a row's id (`00000000-0000-8000-0000-000000000201`).
fn is_id(word: &str) -> bool {
    word.len() == 36 && word.chars().all(|c| c == '-' || c.is_ascii_hexdigit())
}

/// A list to pick one from.
#[component]
pub fn Select(
    /// The label.
    #[prop(into)]
    label: String,
    /// What it offers.
    #[prop(into)]
    options: Signal<Options>,
    /// The stored word.
    #[prop(into)]
    value: Signal<String>,
    /// Told when another was picked.
    #[prop(into)]
    on_change: Callback<String>,
    /// One short sentence below.
    #[prop(optional, into)]
    hint: String,
) -> impl IntoView {
    let id = element_id("field");
    let described = described_by(&id, &hint, Signal::default());
    // A word that is offered no more (a stage taken out of the playbook) stays what it is until another is picked. The id
    // of a row that is gone says nothing to a reader.
    let kept = Memo::new(move |_| {
        let word = value.get();
        let shown =
            !word.is_empty() && !is_id(&word) && options.with(|list| list.iter().all(|(known, _)| *known != word));
        shown.then_some(word)
    });
    view! {
        <Frame label id=id.clone() hint error=Signal::default()>
            <select
                id=id
                class="input"
                aria-describedby=described
                prop:value=value
                on:change=move |event| on_change.run(event_target_value(&event))
            >
                {move || {
                    options
                        .get()
                        .into_iter()
                        .chain(kept.get().map(|word| (word.clone(), word)))
                        .map(|(word, text)| {
                            let here = word.clone();
                            view! {
                                <option value=word selected=move || value.with(|value| *value == here)>
                                    {text}
                                </option>
                            }
                        })
                        .collect_view()
                }}
            </select>
        </Frame>
    }
}

/// A few options side by side (radio buttons).
#[component]
pub fn Choice(
    /// The label.
    #[prop(into)]
    label: String,
    /// What it offers.
    options: Options,
    /// The stored word.
    #[prop(into)]
    value: Signal<String>,
    /// Told when another was picked.
    #[prop(into)]
    on_change: Callback<String>,
) -> impl IntoView {
    let name = element_id("choice");
    let radios = options
        .into_iter()
        .map(|(word, text)| {
            let (here, sent) = (word.clone(), word.clone());
            view! {
                <label>
                    <input
                        type="radio"
                        name=name.clone()
                        value=word
                        prop:checked=move || value.with(|value| *value == here)
                        on:change=move |_| on_change.run(sent.clone())
                    />
                    {text}
                </label>
            }
        })
        .collect_view();
    view! {
        <fieldset class="field">
            <legend>{label}</legend>
            <div class="choice">{radios}</div>
        </fieldset>
    }
}

/// A check box with its label.
#[component]
pub fn Check(
    /// The label.
    #[prop(into)]
    label: String,
    /// Whether it is checked.
    #[prop(into)]
    value: Signal<bool>,
    /// Told when it changes.
    #[prop(into)]
    on_change: Callback<bool>,
) -> impl IntoView {
    view! {
        <label class="check">
            <input
                type="checkbox"
                prop:checked=value
                on:change=move |event| on_change.run(event_target_checked(&event))
            />
            <span>{label}</span>
        </label>
    }
}
