//! From a choice in the dialog to the bytes of a file.

use super::deliver::Product;
use super::raster::png;
use super::{Subject, exported};
use crate::app::engine_call;
use crate::app::history::{up_to_date, without};
use crate::app::out::plan::{self, WIDTH};
use crate::app::out::tables::tables;
use crate::app::start::fetch_text;
use crate::app::state::App;
use crate::editor::browser::{now, today};
use crate::editor::live::{Act, SaveState};
use crate::files::out::csv::csv;
use crate::files::out::grid::Grid;
use crate::files::out::html::{Words, page};
use crate::files::{Exported, Kind, LeaveOut, call_file, file_name, leave_out, plan_file, safe_name};
use crate::picture::svg::{Look, file as svg_file};
use crate::plan::{Id, Plan};
use crate::text::Msg;
use crate::text::live::{date, language, t};
use crate::tools::pictures::{Leaving, pictures};
use leptos::prelude::*;
use std::sync::Arc;
use wasm_bindgen::JsCast;

/// What a file is to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Our own file.
    File,
    /// A page to read.
    Page,
    /// A workbook.
    Workbook,
    /// One table.
    Table,
    /// One picture, as lines.
    Svg,
    /// One picture, as dots.
    Png,
}

impl Format {
    /// Those that can be made here, with the words that stand for them in the dialog.
    pub fn offered() -> Vec<(Self, &'static str)> {
        vec![
            (Self::File, "file"),
            (Self::Page, "page"),
            (Self::Workbook, "workbook"),
            (Self::Table, "table"),
            (Self::Svg, "svg"),
            (Self::Png, "png"),
        ]
    }

    /// The format of a word.
    pub fn of(word: &str) -> Self {
        Self::offered().into_iter().find(|(_, known)| *known == word).map_or(Self::File, |(format, _)| format)
    }
}

/// What is to be made, from what.
#[derive(Clone)]
pub struct Order {
    /// The plan as it stands.
    pub plan: Arc<Plan>,
    /// All of it, or one call.
    pub subject: Subject,
    /// The opportunity in sight.
    pub sale: Option<Id>,
    /// What stays behind.
    pub without: LeaveOut,
    /// Whether the plan's own file carries its history.
    pub history: bool,
    /// As what.
    pub format: Format,
    /// Which of its tables or pictures.
    pub which: usize,
}

impl Order {
    /// The plan that leaves.
    pub fn leaving(&self) -> Plan {
        match self.subject {
            Subject::Plan => leave_out::without(&self.plan, &self.without),
            Subject::Call(id) => {
                let part = call_file::part(&self.plan, id).unwrap_or_default();
                leave_out::without(&part, &self.without)
            }
        }
    }

    /// The tables that leave.
    pub fn grids(&self, app: App) -> Vec<Grid> {
        tables(&self.leaving(), &app.playbook.get_value(), today(), &t)
    }

    /// The pictures that leave.
    pub fn pictures(&self, app: App) -> Vec<Leaving> {
        let plan = self.leaving();
        pictures((&plan, &app.playbook.get_value(), today()), self.sale, WIDTH, &t)
    }

    /// The name its file has.
    pub fn name(&self, part: &str, ending: &str) -> String {
        let account = &self.plan.account.name;
        let title = if part.is_empty() { account.clone() } else { format!("{account} {part}") };
        safe_name(&title, "plan", &format!(" {}.{ending}", today()))
    }

    /// The name of our own file.
    pub fn own_name(&self) -> String {
        match self.subject {
            Subject::Plan => file_name(&self.plan.account.name, Kind::Plan, today()),
            Subject::Call(id) => file_name(&super::call_name(&self.plan, id), Kind::Call, today()),
        }
    }

    /// Makes the file.
    ///
    /// # Errors
    /// A message for the reader.
    pub async fn make(&self, app: App) -> Result<Product, Msg> {
        let exported = exported(app);
        let of = |name, media, bytes| Ok(Product { name, media, bytes });
        match (self.subject, self.format) {
            (Subject::Call(id), _) => {
                let made = call_file::export_without(&self.plan, id, &self.without, &exported);
                let text = made.ok_or_else(|| msg!("share-refused"))?.map_err(|error| error.message())?;
                of(self.own_name(), "application/json", text.into_bytes())
            }
            (Subject::Plan, Format::File) => {
                of(self.own_name(), "application/json", self.file(app, &exported).await?.into_bytes())
            }
            (Subject::Plan, Format::Page) => of(self.name("", "html"), "text/html", self.page(app).await?.into_bytes()),
            (Subject::Plan, Format::Workbook) => {
                let bytes = engine_call::workbook(self.grids(app), self.plan.account.name.clone(), now()).await?;
                of(self.name("", "xlsx"), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", bytes)
            }
            (Subject::Plan, Format::Table) => {
                let grids = self.grids(app);
                let grid = grids.get(self.which).ok_or_else(|| msg!("share-nothing"))?;
                of(self.name(&grid.name, "csv"), "text/csv", csv(grid).into_bytes())
            }
            (Subject::Plan, Format::Svg | Format::Png) => self.picture(app).await,
        }
    }

    /// Our own file. With its history, the plan is the one the history holds, so that both say the same.
    async fn file(&self, app: App, exported: &Exported) -> Result<String, Msg> {
        if self.history
            && settled(app).await
            && let Some(kept) = up_to_date(app, self.plan.id).await?
        {
            let others = |id: &Id| self.without.others_than.is_some_and(|only| only != *id);
            let what = crate::history::LeaveOut {
                motives: self.without.motives,
                hours: self.without.hours,
                opportunities: self.plan.opportunities.keys().copied().filter(others).collect(),
                history: false,
            };
            let (plan, document) = without(what, kept.document).await?;
            let plan = leave_out::marked(plan, &self.without);
            return plan_file::export_with_history(&plan, &document, exported).map_err(|error| error.message());
        }
        plan_file::export_without(&self.plan, &self.without, exported).map_err(|error| error.message())
    }

    /// The page to read, with the plan inside.
    async fn page(&self, app: App) -> Result<String, Msg> {
        let css = style_sheet().await?;
        let whole = self.leaving();
        let file = plan_file::export(&whole, &exported(app)).map_err(|error| error.message())?;
        let made = plan::document((&whole, &app.playbook.get_value(), today()), self.sale, &css, &t, &date);
        let (contents, as_table) = (t(&msg!("document-contents")), t(&msg!("picture-as-table")));
        let foot = t(&msg!("document-foot", on = today()));
        let words = Words { language: language(), contents: &contents, as_table: &as_table, foot: &foot };
        Ok(page(&made.document, words, &made.style, Some(&file)))
    }

    async fn picture(&self, app: App) -> Result<Product, Msg> {
        let css = style_sheet().await?;
        let all = self.pictures(app);
        let leaving = all.get(self.which).ok_or_else(|| msg!("share-nothing"))?;
        let svg = svg_file(&leaving.picture, Look { css: &css, scope: leaving.scope, root: "picture" }, &t);
        let name = t(&leaving.name);
        if self.format == Format::Svg {
            return Ok(Product { name: self.name(&name, "svg"), media: "image/svg+xml", bytes: svg.into_bytes() });
        }
        let (width, height) = (leaving.picture.width, leaving.picture.height);
        let bytes = png(&svg, width, height).await.map_err(|_| msg!("share-png-refused"))?;
        Ok(Product { name: self.name(&name, "png"), media: "image/png", bytes })
    }
}

/// A plan as our own file, with its history: what goes back and forth between colleagues.
///
/// # Errors
/// A message for the reader.
pub async fn whole_plan(app: App, plan: Arc<Plan>) -> Result<Product, Msg> {
    let (subject, sale, without) = (Subject::Plan, None, LeaveOut::default());
    let order = Order { plan, subject, sale, without, history: true, format: Format::File, which: 0 };
    let bytes = order.file(app, &exported(app)).await?.into_bytes();
    Ok(Product { name: order.own_name(), media: "application/json", bytes })
}

/// Waits until what was edited last is stored, as the history follows what is; `false` where it cannot be.
async fn settled(app: App) -> bool {
    app.act(Act::Save);
    for _ in 0..100 {
        match app.open.get_untracked().map(|editor| editor.state().get_untracked()) {
            None | Some(SaveState::Saved) => return true,
            Some(SaveState::Failed(_)) => return false,
            Some(SaveState::Saving) => gloo_timers::future::TimeoutFuture::new(20).await,
        }
    }
    false
}

/// The app's own style sheet: what says how pictures look.
async fn style_sheet() -> Result<String, Msg> {
    let link = document().query_selector("link[rel=stylesheet]").ok().flatten();
    let href = link.and_then(|link| link.dyn_into::<web_sys::Element>().ok()?.get_attribute("href"));
    let Some(href) = href else { return Err(msg!("share-no-style")) };
    fetch_text(&href).await.map_err(|_| msg!("share-no-style"))
}
