//! One account: its head, its tabs, the tool on the left and what it means on the right.

use super::debriefs::{DebriefsPage, has_debriefs};
use super::delete::DeleteAccount;
use super::history::{HistoryPage, undecided};
use super::meeting::Meeting;
use super::observe::AskToObserve;
use super::review::ReviewPage;
use super::rewrite::waiting;
use super::route::{Place, Planning, Tab};
use super::state::{App, go_to, remember};
use super::summary::Known;
use super::trouble::storage_message;
use super::workshops::ExerciseNote;
use crate::editor::live::Editor;
use crate::insight::{Tool as Asks, shown};
use crate::plan::{Id, Words};
use crate::storage::StorageError;
use crate::text::Msg;
use crate::text::live::{money, t};
use crate::tools::buying::view::BuyingView;
use crate::tools::calls::view::{AccountWeek, CallList, DebriefView, SheetView, Worksheet, plan_a_call};
use crate::tools::desk::{CallPage, Desk};
use crate::tools::funnel::view::FunnelView;
use crate::tools::people::view::PeopleView;
use crate::tools::picture::view::PictureView;
use crate::tools::profile::view::ProfileView;
use crate::tools::sale::leading;
use crate::tools::so_what::{SoWhat, acts_here};
use crate::tools::strategy::page::PlanPage;
use crate::tools::strategy::view::StrategyView;
use crate::tools::threat::view::ThreatView;
use crate::tools::value::view::ValueView;
use crate::tools::whitespace::view::WhitespaceView;
use crate::tools::{rules, run};
use crate::ui::{Icon, show_open_tab};
use leptos::prelude::*;
use std::sync::Arc;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;

/// Opens an account and shows the place in it that the address names.
#[component]
pub fn AccountFrame(id: Id) -> impl IntoView {
    let app = App::here();
    let opened: RwSignal<Option<Result<Desk, StorageError>>> = RwSignal::new(None);
    let owner = Owner::current().unwrap_or_default();
    spawn_local(async move {
        let author = app.author.get_untracked();
        let editor = Editor::open(app.store(), id, app.journal(), author, app.space.name(), owner.clone()).await;
        let desk = editor.map(|editor| owner.with(|| set_up(app, editor)));
        opened.try_set(Some(desk));
    });
    on_cleanup(move || {
        app.open.try_set(None);
        app.desk.try_set(None);
        // What was edited here shows in the lists once its save is through.
        app.refresh();
    });
    move || match opened.get() {
        None => view! { <p class="visually-hidden" role="status">{t(&msg!("opening"))}</p> }.into_any(),
        Some(Ok(desk)) => {
            // Another tab may change the playbook: then every tool is laid out anew under it.
            app.book.track();
            provide_context(desk);
            view! { <Opened /> }.into_any()
        }
        Some(Err(error)) => view! { <NotThere error /> }.into_any(),
    }
}

#[component]
fn NotThere(error: StorageError) -> impl IntoView {
    let app = App::here();
    view! {
        <main id="main" tabindex="-1" class="page stack">
            <h1>{t(&msg!("account-not-there"))}</h1>
            <p role="alert">{t(&storage_message(&error))}</p>
            <p>
                <a class="btn go" href=app.href(Place::Accounts)>{t(&msg!("accounts-all"))}</a>
            </p>
        </main>
    }
}

/// Lays out the desk that the tools work at.
fn set_up(app: App, editor: Editor) -> Desk {
    let plan = editor.plan();
    let playbook = app.playbook;
    let picked = RwSignal::new(None);
    let account = editor.id();
    let cards = StoredValue::new(rules());
    let insights = Memo::new(move |_| {
        let plan = plan.get();
        app.book.track();
        let (playbook, today) = (playbook.get_value(), app.today.get());
        let found = Arc::new(shown(&plan, run(&cards.get_value(), &plan, &playbook, today)));
        remember(Known { plan, playbook, today, shown: found.clone() });
        found
    });
    let opportunity = Memo::new(move |_| {
        app.book.track();
        plan.with(|plan| leading(plan, &playbook.get_value(), picked.get()))
    });
    // What was done to the plan from elsewhere (a merge): undo here takes it back.
    for step in waiting(account) {
        editor.remember(step);
    }
    app.act.set_value(Editor::act);
    app.open.set(Some(editor));
    let desk = Desk {
        editor,
        plan,
        playbook,
        insights,
        today: app.today.into(),
        opportunity,
        picked,
        notices: app.notices,
        place_of: Callback::new(move |about| app.href(App::place_of(account, &about))),
        people_page: StoredValue::new(app.href(Place::Account(account, Tab::People(None)))),
        call_page: Callback::new(move |(call, page)| {
            let tab = match page {
                CallPage::Worksheet => Tab::Call(call),
                CallPage::Debrief => Tab::Debrief(call),
                CallPage::Sheet { clean, short } => Tab::Sheet { call, clean, short },
                CallPage::Observer => Tab::Observer(call),
                CallPage::List => Tab::Calls,
                CallPage::Week(day) => Tab::Week(day),
            };
            app.href(Place::Account(account, tab))
        }),
        go: Callback::new(move |href: String| go_to(&href)),
    };
    app.desk.set(Some(desk));
    desk
}

#[component]
fn Opened() -> impl IntoView {
    let app = App::here();
    let tab = Memo::new(move |_| match app.route.with(|route| route.place) {
        Place::Account(_, tab) => tab,
        _ => Tab::Profile,
    });
    // Opening a person's drawer must not rebuild the map behind it.
    let page = Memo::new(move |_| match tab.get() {
        Tab::People(_) => Tab::People(None),
        Tab::Planning(tool, _) => Tab::Planning(tool, None),
        Tab::Week(_) => Tab::Week(None),
        Tab::Debriefs(_) => Tab::Debriefs(None),
        tab => tab,
    });
    let row = Signal::derive(move || match tab.get() {
        Tab::Planning(_, row) | Tab::Debriefs(row) => row,
        _ => None,
    });
    let person = Memo::new(move |_| match tab.get() {
        Tab::People(person) => person,
        _ => None,
    });
    let day = Signal::derive(move || match tab.get() {
        Tab::Week(day) => day,
        _ => None,
    });
    let deleting = RwSignal::new(false);
    let shown = move || match page.get() {
        Tab::Sheet { call, clean, short } => view! { <SheetView call clean short /> }.into_any(),
        Tab::Call(call) => view! { <Worksheet call /> }.into_any(),
        Tab::Debrief(call) => view! { <DebriefView call /> }.into_any(),
        Tab::Observer(call) => view! { <AskToObserve call /> }.into_any(),
        Tab::Week(_) => view! { <AccountWeek day /> }.into_any(),
        Tab::Review => view! { <Tool tab><ReviewPage /></Tool> }.into_any(),
        Tab::Meeting(review) => view! { <Tool tab><Meeting review /></Tool> }.into_any(),
        Tab::Debriefs(_) => view! { <Tool tab><DebriefsPage row /></Tool> }.into_any(),
        Tab::History => view! { <HistoryPage /> }.into_any(),
        Tab::Profile => {
            view! { <Tool tab><ProfileView delete=Callback::new(move |_| deleting.set(true)) /></Tool> }.into_any()
        }
        Tab::People(_) => view! { <Tool tab><PeopleView person /></Tool> }.into_any(),
        Tab::Calls => view! { <Tool tab><CallList /></Tool> }.into_any(),
        Tab::Planning(Planning::Page, _) => view! { <PlanPage /> }.into_any(),
        Tab::Planning(tool, _) => view! { <Tool tab>{planning(tool, row)}</Tool> }.into_any(),
    };
    // Where nothing may be written, every field and button of the account rests; links go on working.
    if app.store().read_only().is_some() {
        return view! { <fieldset class="look" disabled>{shown}</fieldset> }.into_any();
    }
    view! {
        {shown}
        <DeleteAccount asking=deleting />
    }
    .into_any()
}

/// The view of a planning tool, with a row of it opened where the address names one.
fn planning(tool: Planning, row: Signal<Option<Id>>) -> AnyView {
    match tool {
        Planning::Picture => view! { <PictureView row /> }.into_any(),
        Planning::Buying => view! { <BuyingView row /> }.into_any(),
        Planning::Threat => view! { <ThreatView row /> }.into_any(),
        Planning::Value => view! { <ValueView row /> }.into_any(),
        Planning::Growth => view! { <WhitespaceView row /> }.into_any(),
        Planning::Strategy => view! { <StrategyView row /> }.into_any(),
        Planning::Funnel | Planning::Page => view! { <FunnelView row /> }.into_any(),
    }
}

/// A tool under the account's head and tabs, with So what? beside it.
#[component]
fn Tool(tab: Memo<Tab>, children: Children) -> impl IntoView {
    let asks = match tab.get_untracked() {
        Tab::People(_) => Some(Asks::People),
        Tab::Planning(tool, _) => Some(match tool {
            Planning::Picture => Asks::Picture,
            Planning::Buying => Asks::Buying,
            Planning::Threat => Asks::Threat,
            Planning::Value => Asks::Value,
            Planning::Growth => Asks::Whitespace,
            Planning::Strategy | Planning::Page => Asks::Strategy,
            Planning::Funnel => Asks::Funnel,
        }),
        Tab::Calls => Some(Asks::Calls),
        Tab::Meeting(_) => Some(Asks::Reviews),
        Tab::Debriefs(_) => Some(Asks::WinLoss),
        _ => None,
    };
    view! {
        <div class="tool">
            <main id="main" tabindex="-1" class="tool-main">
                <ExerciseNote />
                <Head />
                <Tabs tab />
                <ToSoWhat tool=asks />
                {children()}
            </main>
            <SoWhat tool=asks />
        </div>
    }
}

/// Where the insights stand below the tool and not beside it: the way down to them.
#[component]
fn ToSoWhat(tool: Option<Asks>) -> impl IntoView {
    let desk = Desk::here();
    let count = Memo::new(move |_| desk.insights.with(|shown| acts_here(shown, tool)));
    let any = Memo::new(move |_| desk.insights.with(|shown| !shown.first.is_empty()));
    let jump = move |_| {
        let heading = document().get_element_by_id("so-what");
        if let Some(heading) = heading.and_then(|it| it.dyn_into::<web_sys::HtmlElement>().ok()) {
            // A heading that has just left the page takes no focus; nothing is lost.
            let _ = heading.focus();
            heading.scroll_into_view();
        }
    };
    view! {
        <Show when=move || any.get()>
            <button class="btn small to-so-what" on:click=jump>
                <Icon name="arrow-down" />
                {move || t(&msg!("so-what-below", count = count.get()))}
            </button>
        </Show>
    }
}

#[component]
fn Head() -> impl IntoView {
    let app = App::here();
    let desk = Desk::here();
    let name = Memo::new(move |_| desk.plan.with(|plan| plan.account.name.clone()));
    let undecided = undecided(app, desk.editor.id());
    let called = move || match undecided.get() {
        0 => t(&msg!("history")),
        count => t(&msg!("history-undecided", count = count)),
    };
    view! {
        <div class="head with-tabs">
            <div class="head-text">
                <span class="eyebrow">{t(&msg!("account"))}</span>
                <h1>{name}</h1>
                <Sale />
            </div>
            <div class="row head-actions">
                <a
                    class="btn bare icon-only"
                    href=app.href(Place::Account(desk.editor.id(), Tab::History))
                    aria-label=called
                    title=called
                >
                    <Icon name="history" />
                    {move || (undecided.get() > 0).then(|| view! { <span class="tag bad">{undecided}</span> })}
                </a>
                <button class="btn" on:click=move |_| app.sharing.set(true)>
                    <Icon name="share-2" />
                    {t(&msg!("share"))}
                </button>
                <button class="btn go" on:click=move |_| plan_a_call(desk)>
                    <Icon name="phone" />
                    {t(&msg!("plan-a-call"))}
                </button>
            </div>
        </div>
    }
}

/// The opportunity the tools speak about; a picker once there are two.
#[component]
fn Sale() -> impl IntoView {
    let desk = Desk::here();
    let options = Memo::new(move |_| {
        desk.plan.with(|plan| plan.opportunities.iter().map(|(id, o)| (*id, o.name.clone())).collect::<Vec<_>>())
    });
    let facts = move || {
        let playbook = desk.playbook();
        desk.plan.with(|plan| {
            let sale = desk.opportunity.get().and_then(|id| plan.opportunities.get(&id).cloned())?;
            let amount = sale.amount.as_ref().map(money);
            let step = (!sale.customer_step.is_empty())
                .then(|| t(&msg!("their-step", step = playbook.step_name(&sale.customer_step))));
            Some([amount, step].into_iter().flatten().collect::<Vec<_>>().join(" · "))
        })
    };
    move || {
        let list = options.get();
        let Some(current) = desk.opportunity.get() else { return ().into_any() };
        if let [(_, only)] = list.as_slice() {
            let name = only.clone();
            return view! { <p class="meta">{move || join(&name, facts())}</p> }.into_any();
        }
        let choose = move |event| desk.picked.set(event_target_value(&event).parse().ok());
        view! {
            <p class="meta row sale">
                <label class="visually-hidden" for="sale">{t(&msg!("opportunity"))}</label>
                <select id="sale" class="input sale-picker" on:change=choose>
                    {list
                        .into_iter()
                        .map(|(id, name)| {
                            view! { <option value=id.to_string() selected=id == current>{name}</option> }
                        })
                        .collect_view()}
                </select>
                <span>{facts}</span>
            </p>
        }
        .into_any()
    }
}

fn join(name: &str, facts: Option<String>) -> String {
    match facts.filter(|facts| !facts.is_empty()) {
        Some(facts) => format!("{name} · {facts}"),
        None => name.to_owned(),
    }
}

#[component]
fn Tabs(tab: Memo<Tab>) -> impl IntoView {
    let app = App::here();
    let desk = Desk::here();
    let account = desk.editor.id();
    // For those who lead a team, and for whoever was asked to a review.
    let reviewed = Memo::new(move |_| app.leads.get() || desk.plan.with(|plan| !plan.reviews.is_empty()));
    let debriefed = has_debriefs(app, desk);
    let link = move |to: Tab, text: String| {
        let here = move || match (tab.get(), to) {
            (Tab::Planning(now, _), Tab::Planning(then, _)) => now == then,
            (Tab::Meeting(_), Tab::Review) => true,
            (now, then) => std::mem::discriminant(&now) == std::mem::discriminant(&then),
        };
        view! {
            <a class="tab" href=app.href(Place::Account(account, to)) aria-current=move || here().then_some("page")>
                {text}
            </a>
        }
    };
    let plan = |tool: Planning| link(Tab::Planning(tool, None), t(&Msg::dynamic(format!("tab-{}", tool.word()))));
    show_open_tab();
    view! {
        <nav class="tabs" aria-label=t(&msg!("account-places"))>
            {plan(Planning::Picture)} {link(Tab::People(None), t(&msg!("tab-people")))}
            {[Planning::Buying, Planning::Threat, Planning::Value, Planning::Growth, Planning::Strategy, Planning::Funnel]
                .map(plan)
                .collect_view()}
            {link(Tab::Calls, t(&msg!("tab-calls")))} {plan(Planning::Page)}
            {link(Tab::Profile, t(&msg!("tab-account")))}
            {move || reviewed.get().then(|| link(Tab::Review, t(&msg!("tab-review"))))}
            {move || debriefed.get().then(|| link(Tab::Debriefs(None), t(&msg!("tab-debriefs"))))}
        </nav>
    }
}
