// Who changed what, and when; the plan as it was; and the ways back.
import { People } from "./pages/people.js";
import { expectAccessible } from "./support/axe.js";
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

test("one part is as before, and so is the whole plan; both can be undone", async ({ app, page }) => {
  const people = await account(app, page);
  await openHistory(app, page);
  await page.getByRole("button", { name: "As before: Person Omar Haddad added" }).click();
  await expect(app.notices).toContainText("Brought back: one thing changed.");
  await expect(entries(page).first()).toContainText("Person Omar Haddad deleted");
  await app.notices.getByRole("button", { name: "Undo" }).click();
  await expect(entries(page).first()).toContainText("Person Omar Haddad added");
  // To the point where only Jane was there.
  await entries(page).filter({ hasText: "Jane Doe added" }).getByRole("button", { name: "Go back to then" }).click();
  await expect(entries(page).first()).toContainText("Person Omar Haddad deleted");
  await page.goBack();
  await app.tab("People").click();
  await expect(people.row("Jane Doe")).toBeVisible();
  await expect(people.row("Omar Haddad")).toHaveCount(0);
});

test("the plan as it was can be looked at, and nothing is changed by that", async ({ app, page }) => {
  await account(app, page);
  await openHistory(app, page);
  await entries(page).filter({ hasText: "Jane Doe added" }).getByRole("button", { name: "See the plan then" }).click();
  await expect(page.getByRole("region", { name: /look/i })).toBeVisible();
  const people = new People(page);
  await expect(people.row("Jane Doe")).toBeVisible();
  await expect(people.row("Omar Haddad")).toHaveCount(0);
  await page.goBack();
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
  const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  await page.getByLabel("What has changed since").fill(yesterday);
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
