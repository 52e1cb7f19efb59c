//! The user's name, language and theme.

use super::backups::BackupSection;
use super::preferences::{
    THEMES, choose_language, choose_theme, chosen_language, chosen_theme, lead_a_team, train_people,
};
use super::start::write_author;
use super::state::App;
use super::update::without_host;
use crate::engine::{Engine, EngineError, Reply, Request, Worker};
use crate::text::live::t;
use crate::text::{LANGUAGES, Msg};
use crate::ui::{Check, Choice, Select, TextField};
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

/// Settings.
#[component]
pub fn Settings() -> impl IntoView {
    let app = App::here();
    let theme = RwSignal::new(chosen_theme());
    let language = RwSignal::new(chosen_language().unwrap_or_default());
    let name = Signal::derive(move || app.author.with(|author| author.name.clone()));
    let rename = Callback::new(move |text: String| {
        app.author.update(|author| author.name = text);
        let (store, author) = (app.store(), app.author.get_untracked());
        spawn_local(async move {
            if let Err(error) = write_author(&store, &author).await {
                app.trouble(&error);
            }
        });
    });
    let themes = THEMES.map(|word| (word.to_owned(), t(&Msg::dynamic(format!("theme-{word}"))))).to_vec();
    let languages: Vec<(String, String)> = std::iter::once((String::new(), t(&msg!("language-browser"))))
        .chain(LANGUAGES.iter().map(|language| (language.tag.to_owned(), language.name.to_owned())))
        .collect();
    view! {
        <main id="main" tabindex="-1" class="page">
            <div class="head">
                <h1>{t(&msg!("settings"))}</h1>
            </div>
            <div class="stack settings">
                <TextField
                    label=t(&msg!("settings-name"))
                    hint=t(&msg!("settings-name-hint"))
                    value=name
                    on_input=rename
                />
                <Choice
                    label=t(&msg!("settings-theme"))
                    options=themes
                    value=theme
                    on_change=Callback::new(move |word: String| {
                        choose_theme(&word);
                        theme.set(word);
                    })
                />
                <Select
                    label=t(&msg!("settings-language"))
                    hint=t(&msg!("settings-language-hint"))
                    options=Signal::stored(languages)
                    value=language
                    on_change=Callback::new(move |tag: String| choose_language(&tag))
                />
                <div class="stack-s">
                    <Check
                        label=t(&msg!("settings-leads"))
                        value=app.leads
                        on_change=Callback::new(move |leads: bool| {
                            lead_a_team(leads);
                            app.leads.set(leads);
                        })
                    />
                    <p class="meta">{t(&msg!("settings-leads-hint"))}</p>
                </div>
                <div class="stack-s">
                    <Check
                        label=t(&msg!("settings-trains"))
                        value=app.trains
                        on_change=Callback::new(move |trains: bool| {
                            train_people(trains);
                            app.trains.set(trains);
                        })
                    />
                    <p class="meta">{t(&msg!("settings-trains-hint"))}</p>
                </div>
                <div class="stack-s">
                    <a class="btn settings-link" href=app.href(super::route::Place::Playbook)>{t(&msg!("playbook"))}</a>
                    <p class="meta">{t(&msg!("book-of-settings"))}</p>
                </div>
                <BackupSection />
                <p class="meta">{t(&msg!("settings-private"))}</p>
                <About />
            </div>
        </main>
    }
}

/// Which version this is, and whether its engine answers: whoever reports trouble is asked for both.
#[component]
fn About() -> impl IntoView {
    let engine = RwSignal::new(msg!("engine-starting"));
    spawn_local(async move {
        let answer = Worker::of_page().ask(Request::Version).await;
        engine.try_set(state_of(answer));
    });
    let offline = RwSignal::new(None);
    spawn_local(async move {
        offline.try_set(Some(without_host().await));
    });
    view! {
        <section class="stack-s" aria-labelledby="about">
            <h2 id="about">{t(&msg!("about"))}</h2>
            <p class="meta">{t(&msg!("about-version", version = env!("CARGO_PKG_VERSION")))}</p>
            <p class="meta" role="status">
                {move || t(&engine.get())}
            </p>
            <p class="meta">{move || offline.get().map(|how| t(&how))}</p>
        </section>
    }
}

/// What the engine's answer means for the reader.
fn state_of(answer: Result<Reply, EngineError>) -> Msg {
    match answer {
        Ok(Reply::Version(version)) => msg!("engine-ready", version = version),
        Err(EngineError::OtherVersion { .. }) => msg!("engine-other"),
        _ => msg!("engine-lost"),
    }
}
