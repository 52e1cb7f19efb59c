//! The account tab.

use crate::editor::browser::new_id;
use crate::plan::{About, Account, AccountKind, Arrange, EntityKind, Id, Member, Plan};
use crate::text::Msg;
use crate::text::live::{date, money, t};
use crate::tools::bind::{self, Bound, from_word, options, word};
use crate::tools::desk::Desk;
use crate::tools::pins::Pins;
use crate::ui::{Choice, Icon, TextArea, TextField};
use leptos::prelude::*;
use std::sync::Arc;

/// The account tab.
#[component]
pub fn ProfileView(
    /// Deletes the account.
    delete: Callback<Id>,
) -> impl IntoView {
    let desk = Desk::here();
    view! {
        <div class="stack-l profile">
            <KnownHere />
            // What somebody asks of the account as a whole is answered here.
            <Pins table="account" id=desk.editor.id() />
            <Details />
            <super::fit::Wanted />
            <Team />
            <Growth />
            <section class="stack-s danger-zone">
                <h2>{t(&msg!("account-delete"))}</h2>
                <p class="meta">{t(&msg!("account-delete-text"))}</p>
                <div class="row">
                    <button class="btn danger" on:click=move |_| delete.run(desk.editor.id())>
                        <Icon name="trash-2" />
                        {t(&msg!("account-delete"))}
                    </button>
                </div>
            </section>
        </div>
    }
}

/// How much we know of them, and the way to it.
#[component]
fn KnownHere() -> impl IntoView {
    let desk = Desk::here();
    let count = Memo::new(move |_| desk.plan.with(|plan| plan.facts.len()));
    // Any fact's place is the picture; this one is no row, so none is opened there.
    let href = desk.href(&About::whole(EntityKind::Fact, desk.editor.id()));
    view! {
        <section class="stack-s">
            <h2>{t(&msg!("facts"))}</h2>
            <p>{move || t(&msg!("facts-count", count = count.get()))} " " <a href=href>{t(&msg!("facts-open"))}</a></p>
        </section>
    }
}

fn field(desk: Desk, label: Msg, read: fn(&Account) -> &String, write: fn(&mut Account) -> &mut String) -> Bound {
    bind::text(
        desk,
        label,
        move |plan| Some(read(&plan.account).clone()),
        move |plan, text| *write(plan.account_mut()) = text,
    )
}

#[component]
fn Details() -> impl IntoView {
    let desk = Desk::here();
    let line = move |key: Msg, (value, on_input): Bound| {
        view! { <TextField label=t(&key) value on_input /> }
    };
    let name = field(desk, msg!("label-account-name"), |a| &a.name, |a| &mut a.name);
    let segment = field(desk, msg!("label-account"), |a| &a.segment, |a| &mut a.segment);
    let industry = field(desk, msg!("label-account"), |a| &a.industry, |a| &mut a.industry);
    let region = field(desk, msg!("label-account"), |a| &a.region, |a| &mut a.region);
    let territory = field(desk, msg!("label-account"), |a| &a.territory, |a| &mut a.territory);
    let domain = field(desk, msg!("label-account"), |a| &a.domain, |a| &mut a.domain);
    let (notes, on_notes) = field(desk, msg!("label-account"), |a| &a.notes, |a| &mut a.notes);
    let kind = bind::text(
        desk,
        msg!("label-account"),
        |plan| Some(word(&plan.account.kind)),
        |plan, text| plan.account_mut().kind = from_word(&text),
    );
    let kinds = options::<AccountKind>("account-kind");
    view! {
        <section class="stack">
            <h2>{t(&msg!("account-details"))}</h2>
            <div class="cols-3">
                {line(msg!("account-name"), name)} {line(msg!("account-segment"), segment)}
                {line(msg!("account-industry"), industry)} {line(msg!("account-region"), region)}
                {line(msg!("account-territory"), territory)} {line(msg!("account-domain"), domain)}
            </div>
            <Choice
                label=t(&msg!("account-kind"))
                options=kinds
                value=kind.0
                on_change=kind.1
            />
            <TextArea label=t(&msg!("account-notes")) value=notes on_input=on_notes />
        </section>
    }
}

/// Our own people: names that relationships and calls refer to.
#[component]
fn Team() -> impl IntoView {
    let desk = Desk::here();
    let ids = Memo::new(move |_| desk.plan.with(|plan| plan.team.keys().copied().collect::<Vec<_>>()));
    let (owner, on_owner) = field(desk, msg!("label-owner"), |a| &a.owner, |a| &mut a.owner);
    let add = move |_| {
        desk.edit(msg!("label-team"), |plan| {
            plan.team.insert(new_id(), Arc::new(Member::default()));
        });
    };
    view! {
        <section class="stack">
            <h2>{t(&msg!("account-team"))}</h2>
            <TextField
                label=t(&msg!("fit-owner"))
                value=owner
                on_input=on_owner
                placeholder=t(&msg!("fit-owner-example"))
            />
            <div class="stack-s">
                <For each=move || ids.get() key=|id| *id let:id>
                    <MemberRow id />
                </For>
            </div>
            <div class="row">
                <button class="btn" on:click=add>
                    <Icon name="plus" />
                    {t(&msg!("account-team-add"))}
                </button>
            </div>
        </section>
    }
}

#[component]
fn MemberRow(id: Id) -> impl IntoView {
    let desk = Desk::here();
    let (name, on_name) = bind::text(
        desk,
        msg!("label-team"),
        move |plan| plan.team.get(&id).map(|m| m.name.clone()),
        move |plan, text| {
            Plan::change(&mut plan.team, id, |m| m.name = text);
        },
    );
    let (role, on_role) = bind::text(
        desk,
        msg!("label-team"),
        move |plan| plan.team.get(&id).map(|m| m.role.clone()),
        move |plan, text| {
            Plan::change(&mut plan.team, id, |m| m.role = text);
        },
    );
    let remove = move |_| {
        desk.edit(msg!("label-team"), |plan| {
            plan.team.remove(&id);
        });
    };
    view! {
        <div class="row member-row">
            <div class="grow"><TextField label=t(&msg!("member-name")) value=name on_input=on_name /></div>
            <div class="grow"><TextField label=t(&msg!("member-role")) value=role on_input=on_role /></div>
            <button class="btn bare icon-only" aria-label=move || t(&msg!("remove-what", what = name.get())) on:click=remove>
                <Icon name="x" />
            </button>
        </div>
    }
}

/// Renewals and units, where the plan holds any: what is at stake in the base.
#[component]
fn Growth() -> impl IntoView {
    let desk = Desk::here();
    let renewals = move || {
        desk.plan.with(|plan| {
            let mut rows: Vec<_> = plan.account.renewals.values().cloned().collect();
            rows.arrange_by_key(|r| r.on);
            rows
        })
    };
    let units = move || desk.plan.with(|plan| plan.units.values().cloned().collect::<Vec<_>>());
    view! {
        <Show when=move || !renewals().is_empty() || !units().is_empty()>
            <section class="stack">
                <h2>{t(&msg!("account-base"))}</h2>
                <ul class="plain-list stack-s" role="list">
                    {move || {
                        renewals()
                            .into_iter()
                            .map(|r| {
                                let on = r.on.map(date);
                                let worth = r.amount.as_ref().map(money);
                                let facts = [on, worth].into_iter().flatten().collect::<Vec<_>>().join(" · ");
                                view! {
                                    <li>
                                        <b>{t(&msg!("account-renewal", what = r.what))}</b>
                                        " "
                                        <span class="meta">{facts}</span>
                                    </li>
                                }
                            })
                            .collect_view()
                    }}
                </ul>
                <div class="table-scroll">
                    <table>
                        <thead>
                            <tr>
                                <th scope="col">{t(&msg!("unit"))}</th>
                                <th scope="col" class="num">{t(&msg!("unit-spend"))}</th>
                                <th scope="col" class="num">{t(&msg!("unit-share"))}</th>
                            </tr>
                        </thead>
                        <tbody>
                            {move || {
                                units()
                                    .into_iter()
                                    .map(|unit| {
                                        view! {
                                            <tr>
                                                <th scope="row">{unit.name.clone()}</th>
                                                <td class="num">{unit.spend.as_ref().map(money)}</td>
                                                <td class="num">
                                                    {unit.our_share.map(|share| t(&msg!("percent", number = share)))}
                                                </td>
                                            </tr>
                                        }
                                    })
                                    .collect_view()
                            }}
                        </tbody>
                    </table>
                </div>
            </section>
        </Show>
    }
}
