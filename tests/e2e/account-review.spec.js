// The strategic account review: prepared by four people on four copies, held in one room, followed up afterwards.
import { People } from "./pages/people.js";
import { expectAccessible } from "./support/axe.js";
import { bring, colleague, downloaded, exported } from "./support/passing.js";
import { day } from "./support/days.js";
import { printedSheets } from "./support/print.js";
import { expect, test } from "./support/test.js";

const ACCOUNT = "Northmill Paper";

async function calendar(page, press) {
  const { name, buffer } = await downloaded(page, press);
  expect(name).toMatch(/\.ics$/);
  return buffer.toString().replaceAll("\r\n ", "");
}

const stage = (page, name) => page.getByRole("group", { name: "Part of the review" }).getByText(name, { exact: true });
const room = (page) => page.locator(".room");
const left = (page) => page.locator(".room-left");

/** Who leads a team, with an account and its first review planned. */
async function planned(app, page, name = "Anna Berg") {
  await app.open("#/settings");
  await page.getByLabel("Your name").fill(name);
  await page.getByLabel("I lead a team").check();
  await app.open("#/accounts");
  await app.newAccount(ACCOUNT, "Drying line");
  await app.tab("People").click();
  await new People(page).add("Jane Doe, VP Operations, final authority, advocate");
  await app.tab("Review").click();
  await page.getByRole("button", { name: "Plan an account review" }).click();
  await expect(page.getByRole("heading", { name: /^Account review, / })).toBeVisible();
}

async function invite(page, names) {
  for (const name of names) {
    await page.getByLabel("Add somebody: name, region").fill(name);
    await page.keyboard.press("Enter");
    await expect(page.locator(".entry-name").getByText(name.split(",")[0], { exact: true })).toBeVisible();
  }
}

async function openReview(app, page) {
  await app.open("#/accounts");
  await page.getByRole("link", { name: new RegExp(ACCOUNT) }).click();
  await app.tab("Review").click();
  await page.getByRole("link", { name: /^Account review, / }).first().click();
}

async function prepare(page, kind, words) {
  await page.getByLabel("I have studied the plan").check();
  await page.getByRole("group", { name: "You bring" }).getByText(kind, { exact: true }).click();
  await page.getByLabel("In your words").fill(words);
  await page.keyboard.press("Enter");
  await expect(page.getByText(words)).toBeVisible();
}

/** One of those invited: takes the plan from a file, prepares on a copy, and sends it back. */
async function prepared(browser, server, name, file, kind, words) {
  const { app, page, close } = await colleague(browser, server, { name, file, account: ACCOUNT });
  await openReview(app, page);
  // Whoever is invited under the name they use here finds their own page.
  await expect(page.getByLabel("Who are you?").locator("option:checked")).toHaveText(name);
  await prepare(page, kind, words);
  const back = await exported(app, page);
  await close();
  return back;
}

async function writeDown(page, kind, words, more = async () => {}) {
  const form = room(page).locator("form").first();
  await form.getByText(kind, { exact: true }).click();
  await form.getByLabel("In one sentence").fill(words);
  await more(form);
  await form.getByRole("button", { name: "Keep it" }).click();
  await expect(room(page).getByText(words).first()).toBeVisible();
}

test("four people prepare on four copies, hold the review through a reload, and follow it up", async ({ app, page, browser, server, context }) => {
  test.setTimeout(150_000);
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await planned(app, page);
  await invite(page, ["Lena Kruse, Nordics", "Priya Nair, APAC", "Omar Haddad, DACH"]);
  await page.getByLabel("Moderator", { exact: true }).selectOption({ label: "Anna Berg" });
  await page.getByLabel("Time keeper", { exact: true }).selectOption({ label: "Lena Kruse" });
  await page.getByLabel("Scribe", { exact: true }).selectOption({ label: "Lena Kruse" });
  await prepare(page, "Question", "What would Jane lose?");
  await expect(page.getByText("1 of 4 prepared")).toBeVisible();

  const file = await exported(app, page);
  const copies = [
    await prepared(browser, server, "Lena Kruse", file, "Idea", "Show the June figures at Dairy"),
    await prepared(browser, server, "Priya Nair", file, "Question", "Who decides in Singapore?"),
    await prepared(browser, server, "Omar Haddad", file, "Question", "Why does nobody know Logistics?"),
  ];
  for (const copy of copies) {
    await bring(app, page, copy);
    await page.getByRole("button", { name: "Merge", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name: ACCOUNT })).toBeVisible();
  }
  await openReview(app, page);
  await expect(page.getByText("4 of 4 prepared")).toBeVisible();

  const entry = await calendar(page, () => page.getByRole("button", { name: "Calendar file" }).click());
  expect(entry).toContain(`SUMMARY:Account review: ${ACCOUNT}`);
  expect(entry).not.toContain("Who decides in Singapore?");

  await page.getByRole("button", { name: "Go into the room" }).click();
  for (const words of ["What would Jane lose?", "June figures at Dairy", "Who decides in Singapore?", "nobody know Logistics"]) {
    await expect(room(page)).toContainText(words);
  }
  await room(page).getByRole("button", { name: "Start" }).click();
  await expect(left(page)).toHaveText(/^09:5[0-7]$/);
  await writeDown(page, "Key point", "Jane decides alone");
  await writeDown(page, "Goal", "Second plant signed", (form) => form.getByLabel("Reached by").fill("2031-05-01"));
  await expect(room(page).getByText("beyond 3 quarters")).toBeVisible();
  await writeDown(page, "Action", "Visit the Singapore plant", async (form) => {
    await form.getByLabel("Who does it").selectOption("Priya Nair");
    await form.getByLabel("By when").fill(day(28));
    await form.getByLabel(/bring revenue/).selectOption("enter");
  });
  await writeDown(page, "Daily topic", "The late delivery of May");
  await room(page).getByLabel("Anna Berg", { exact: true }).check();
  await expect(room(page)).toContainText("Not heard yet: Lena Kruse, Priya Nair and Omar Haddad");
  await room(page).getByRole("button", { name: /^Park Who of us knows whom/ }).click();

  // In the middle of it the browser is closed and opened again.
  await page.reload();
  await app.ready();
  await expect(room(page).locator("#room-item")).toHaveText("What became of what we agreed last time");
  await expect(left(page)).toHaveText(/^09:[0-5]\d$/);
  for (const words of ["Jane decides alone", "Second plant signed", "Visit the Singapore plant", "The late delivery of May"]) {
    await expect(room(page)).toContainText(words);
  }
  await expect(room(page).getByLabel("Anna Berg", { exact: true })).toBeChecked();
  await expect(room(page).locator(".room-agenda")).not.toContainText("Who of us knows whom");
  await room(page).getByRole("button", { name: "Next topic" }).click();
  await expect(room(page).locator("#room-item")).toHaveText(/today’s business is at risk/);
  await room(page).getByRole("button", { name: "Pause" }).click();
  await expect(room(page).getByRole("button", { name: "Go on" })).toBeVisible();

  await room(page).getByRole("button", { name: "To the minutes" }).click();
  await page.getByRole("button", { name: "The review was held" }).click();
  const paper = page.locator(".minutes .paper");
  for (const words of ["Anna Berg, Moderator", "Lena Kruse, Nordics, Time keeper, Scribe", "Jane decides alone", "Second plant signed", "Priya Nair:", "Visit the Singapore plant", "The late delivery of May"]) {
    await expect(paper).toContainText(words);
  }
  await page.getByRole("button", { name: /^Set the next one: / }).click();
  await expect(page.getByRole("link", { name: /^Next review: / })).toBeVisible();
  expect(await printedSheets(page)).toBe(1);

  await page.getByRole("button", { name: "Copy as text" }).click();
  await expect(app.notices).toContainText("on the clipboard");
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain(`# Minutes of the account review: ${ACCOUNT}`);
  expect(text).toContain("Visit the Singapore plant");
  const due = await calendar(page, () => page.getByRole("button", { name: "Dates for the calendar" }).click());
  expect(due).toContain("SUMMARY:Priya Nair: Visit the Singapore plant");
  expect(due.match(/BEGIN:VEVENT/g)).toHaveLength(1);

  // It is shown until it is done: in the next review, and to whoever leads.
  await page.getByRole("link", { name: /^Next review: / }).click();
  await expect(page.getByRole("region", { name: "Agreed before, and not done yet" })).toContainText("Visit the Singapore plant");
  await app.saved();
  await app.open("#/reviews");
  await expect(page.getByRole("region", { name: "Ahead" })).toContainText(ACCOUNT);
  await expect(page.getByRole("region", { name: "Held" })).toContainText("one action agreed");
  await expect(page.getByRole("region", { name: "Agreed, and not done yet" })).toContainText("Priya Nair");
  await expectAccessible(page);
  await page.getByRole("link", { name: "Visit the Singapore plant" }).click();
  await openReview(app, page);
  await page.getByRole("button", { name: /^It is done: Visit the Singapore plant/ }).click();
  await expect(page.getByText("Visit the Singapore plant")).toHaveCount(0);
  await app.saved();
  await app.open("#/reviews");
  await expect(page.getByRole("region", { name: "Held" })).toBeVisible();
  await expect(page.getByText("Visit the Singapore plant")).toHaveCount(0);
});

test("what nobody says of an action stays open, and is asked for until somebody does", async ({ app, page }) => {
  await planned(app, page);
  await page.getByRole("button", { name: "Go into the room" }).click();
  await writeDown(page, "Action", "Visit the Singapore plant", async (form) => {
    await expect(form.getByLabel("By when"), "nobody named a day").toHaveValue("");
    await expect(form.getByLabel(/bring revenue/), "nobody said what it is for").toHaveValue("");
  });
  const asked = room(page).getByRole("region", { name: "Actions" });
  await expect(asked).toContainText("by when? not said");
  await expect(asked).toContainText("beyond today’s? not said");
  await asked.getByRole("button", { name: /^Visit the Singapore plant/ }).click();
  await asked.getByLabel("By when").fill(day(28));
  await asked.getByLabel(/bring revenue/).selectOption("protect");
  await expect(asked).toContainText("keeps what we have");
  await expect(asked).not.toContainText("not said");
});

test("the sample was reviewed last quarter: minutes, one action left, and the next one set", async ({ app, page }) => {
  await app.open("#/sample/reviews");
  await expect(page.getByRole("region", { name: "Ahead" })).toContainText("1 of 3 prepared");
  await expect(page.getByRole("region", { name: "Agreed, and not done yet" }).getByRole("row")).toHaveCount(2);
  await page.getByRole("region", { name: "Held" }).getByRole("link", { name: "Halvern Foods" }).click();
  const paper = page.locator(".minutes .paper");
  await expect(paper).toContainText("We know operations well and finance not at all.");
  await expect(paper).toContainText("A second plant runs on monitoring");
  await expect(page.getByRole("link", { name: /^Next review: / })).toBeVisible();
});

for (const colorScheme of ["light", "dark"]) {
  test(`every part of it is accessible, ${colorScheme}`, async ({ app, page }) => {
    await page.emulateMedia({ colorScheme });
    await planned(app, page);
    await invite(page, ["Lena Kruse, Nordics", "Priya Nair, APAC"]);
    await page.locator(".entry-open", { hasText: "Lena Kruse" }).click();
    await page.locator(".entry-open", { hasText: "Key relationships" }).click();
    await prepare(page, "Question", "What would Jane lose?");
    await expectAccessible(page);
    await page.getByRole("button", { name: "Go into the room" }).click();
    await room(page).getByRole("button", { name: "Start" }).click();
    await writeDown(page, "Action", "Visit the Singapore plant");
    await room(page).getByText("The plan’s pictures").click();
    await expect(room(page).locator(".drawn-svg")).toBeVisible();
    await room(page).getByText("Somebody knows somebody").click();
    await expectAccessible(page);
    await stage(page, "Afterwards").click();
    await expect(page.locator(".minutes .paper")).toContainText("Visit the Singapore plant");
    await expectAccessible(page);
    await page.getByRole("link", { name: "All reviews" }).click();
    await expect(page.getByRole("heading", { name: "Account reviews" })).toBeVisible();
    await expectAccessible(page);
  });
}

test("the whole screen is the room's until somebody wants the rest back", async ({ app, page }) => {
  await planned(app, page);
  await page.getByRole("button", { name: "Go into the room" }).click();
  const rest = page.getByRole("complementary", { name: "So what?" });
  await expect(rest).toBeVisible();
  const button = room(page).getByRole("button", { name: "Full screen" });
  await button.click();
  await expect(rest).toBeHidden();
  await expect(button).toHaveAttribute("aria-pressed", "true");
  await writeDown(page, "Key point", "Jane decides alone");
  await button.click();
  await expect(rest).toBeVisible();
});

test("a browser without a full screen gives the room its window, and Escape brings the rest back", async ({ app, page }) => {
  await page.addInitScript(() => delete Element.prototype.requestFullscreen);
  await planned(app, page);
  await page.getByRole("button", { name: "Go into the room" }).click();
  await room(page).getByRole("button", { name: "Full screen" }).click();
  await expect(app.notices).toContainText("This browser offers no full screen");
  await expect(app.soWhat).toBeHidden();
  await page.keyboard.press("Escape");
  await expect(app.soWhat).toBeVisible();
});

test("it is held by keyboard alone", async ({ app, page }) => {
  await planned(app, page);
  await page.getByLabel("Add a topic").focus();
  await page.keyboard.type("Logistics");
  await page.keyboard.press("Enter");
  const up = page.getByRole("button", { name: "Move Logistics up" });
  await up.focus();
  await page.keyboard.press("Enter");
  await expect(up).toBeFocused();
  await expect(page.locator("[aria-labelledby=meeting-agenda] .entry-name").nth(6)).toHaveText("Logistics");
  await page.getByRole("button", { name: "Go into the room" }).focus();
  await page.keyboard.press("Enter");
  await room(page).getByRole("button", { name: "Start" }).focus();
  await page.keyboard.press("Space");
  await expect(left(page)).toHaveText(/^09:5\d$/);
  await room(page).getByLabel("In one sentence").focus();
  await page.keyboard.type("Jane decides alone");
  await page.keyboard.press("Enter");
  await expect(room(page).getByRole("region", { name: "Key points" })).toContainText("Jane decides alone");
});

test("it fits a phone", async ({ app, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await planned(app, page);
  await invite(page, ["Lena Kruse, Nordics"]);
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(await wide()).toBe(0);
  await page.getByRole("button", { name: "Go into the room" }).click();
  await room(page).getByRole("button", { name: "Start" }).click();
  await writeDown(page, "Action", "Visit the Singapore plant");
  expect(await wide()).toBe(0);
  await stage(page, "Afterwards").click();
  expect(await wide()).toBe(0);
  await expectAccessible(page);
});
