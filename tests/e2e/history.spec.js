// Who changed what, and when; the plan as it was; and the ways back.
import { People } from "./pages/people.js";
import { expectAccessible } from "./support/axe.js";
import { day } from "./support/days.js";
import { expect, test } from "./support/test.js";

const entries = (page) => page.locator("[data-timeline] [data-edit]");

async function openHistory(app, page) {
  await page.getByRole("link", { name: "History", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "History" })).toBeVisible();
}

async function account(app, page) {
  await app.open();
  await app.newAccount("Northmill Paper", "Drying line");
  const people = new People(page);
  await people.add("Jane Doe, VP Operations, final authority, advocate");
  await people.add("Omar Haddad, CFO");
  await expect(people.row("Omar Haddad")).toBeVisible();
  return people;
}

test("every edit is told in words, the newest first", async ({ app, page }) => {
  const people = await account(app, page);
  await people.openPerson("Jane Doe");
  await people.drawer.getByLabel("Name").fill("Jane M. Doe");
  await page.keyboard.press("Escape");
  await openHistory(app, page);
  await expect(entries(page).first()).toContainText("Name of Jane M. Doe: Jane Doe → Jane M. Doe");
  await expect(page.locator("[data-timeline]")).toContainText("Person Omar Haddad added");
  await expectAccessible(page);
});

test("one part is as before, and so is the whole plan; both can be undone, in the notice and in the rail", async ({ app, page }) => {
  const people = await account(app, page);
  await openHistory(app, page);
  await page.getByRole("button", { name: "As before: Person Omar Haddad added" }).click();
  await expect(app.notices).toContainText("Brought back: one thing changed.");
  await expect(entries(page).first()).toContainText("Person Omar Haddad deleted");
  await app.notices.getByRole("button", { name: "Undo" }).click();
  await expect(entries(page).first()).toContainText("Person Omar Haddad added");
  // To the point where only Jane was there.
  const back = entries(page).filter({ hasText: "Jane Doe added" }).getByRole("button", { name: "Go back to then" });
  await back.click();
  // It is asked first, with what would change; nothing is done until then.
  await expect(app.dialog).toContainText("One thing in the plan would change");
  await expect(app.dialog).toContainText("Person Omar Haddad deleted");
  await expectAccessible(page);
  await app.dialog.getByRole("button", { name: "Cancel" }).click();
  await expect(entries(page).first()).toContainText("Person Omar Haddad added");
  await back.click();
  await app.dialog.getByRole("button", { name: "Go back to then" }).click();
  await expect(entries(page).first()).toContainText("Person Omar Haddad deleted");
  await page.keyboard.press("Control+z");
  await expect(entries(page).first()).toContainText("Person Omar Haddad added");
  await app.redo();
  await expect(entries(page).first()).toContainText("Person Omar Haddad deleted");
  await page.goBack();
  await app.tab("People").click();
  await expect(people.row("Jane Doe")).toBeVisible();
  await expect(people.row("Omar Haddad")).toHaveCount(0);
});

test("who looks at the plan as it was, or elsewhere, can still take back what they did", async ({ app, page }) => {
  const people = await account(app, page);
  const here = new URL(page.url()).hash;
  await openHistory(app, page);
  await entries(page).filter({ hasText: "Jane Doe added" }).getByRole("button", { name: "See the plan then" }).click();
  await expect(page.getByRole("region", { name: "To be looked at only" })).toBeVisible();
  await app.open(here);
  await expect(people.row("Omar Haddad")).toBeVisible();
  await app.undo();
  await expect(people.row("Omar Haddad")).toHaveCount(0);
  await openHistory(app, page);
  await expect(entries(page).first()).toContainText("Taken back");
});

test("the plan as it was can be looked at, and nothing is changed by that", async ({ app, page }) => {
  await account(app, page);
  await openHistory(app, page);
  await entries(page).filter({ hasText: "Jane Doe added" }).getByRole("button", { name: "See the plan then" }).click();
  await expect(page.getByRole("region", { name: /look/i })).toBeVisible();
  const people = new People(page);
  await expect(people.row("Jane Doe")).toBeVisible();
  await expect(people.row("Omar Haddad")).toHaveCount(0);
  const banner = page.getByRole("region", { name: "To be looked at only" });
  const year = String(new Date().getFullYear());
  for (const words of ["The plan as it was on", year, "after You"]) await expect(banner).toContainText(words);
  // What cannot be changed does not look as if it could, and no button is dead.
  await expect(page.locator("main button:disabled.btn:visible")).toHaveCount(0);
  await expect(page.getByRole("textbox")).toHaveCount(0);
  await people.row("Jane Doe").getByRole("link").first().click();
  await people.drawer.getByRole("link", { name: "Close" }).click();
  await expect(people.drawer).toHaveCount(0);
  await expectAccessible(page);
  await banner.getByRole("link", { name: "Back to the history" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "History" })).toBeVisible();
  await page.getByRole("link", { name: "Northmill Paper" }).first().click();
  await app.tab("People").click();
  await expect(people.row("Omar Haddad")).toBeVisible();
});

test("what has changed since a day is one list", async ({ app, page }) => {
  const people = await account(app, page);
  await people.openPerson("Omar Haddad");
  await people.drawer.getByLabel("Name").fill("Omar K. Haddad");
  await page.keyboard.press("Escape");
  await openHistory(app, page);
  await page.getByLabel("What has changed since").fill(day(-1));
  const list = page.locator("[data-since]");
  await expect(list).toContainText("Person Omar K. Haddad added");
  await expect(list).not.toContainText("→ Omar K. Haddad");
});

test("the history survives a reload, and is not read before it is asked for", async ({ app, page }) => {
  await account(app, page);
  await app.saved();
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.reload();
  await app.ready();
  expect(asked.filter((path) => path.includes("engine"))).toEqual([]);
  await openHistory(app, page);
  await expect(page.locator("[data-timeline]")).toContainText("Person Jane Doe added");
});

test("stances and authority are told by the words the app has for them", async ({ app, page }) => {
  const people = await account(app, page);
  await people.openPerson("Jane Doe");
  await people.drawer.getByRole("group", { name: "Stance" }).getByLabel("actively against", { exact: true }).check();
  await page.keyboard.press("Escape");
  await openHistory(app, page);
  await expect(entries(page).first()).toContainText("Stance of Jane Doe at Drying line: advocate → actively against");
  await expect(page.locator("[data-timeline]")).not.toContainText("opposed");
});
