// Two people work on copies of one plan and pass files: nothing is lost, nothing is overwritten unseen.
import { People } from "./pages/people.js";
import { expectAccessible } from "./support/axe.js";
import { bring, downloaded, exported, colleague as another } from "./support/passing.js";
import { expect, test } from "./support/test.js";

/** Somebody else, with the plan of a file among their accounts. */
async function colleague(browser, server, name, file) {
  const one = await another(browser, server, { name, file, account: "Northmill Paper" });
  return { ...one, people: new People(one.page) };
}

async function rename(people, page, from, to) {
  await people.openPerson(from);
  await people.drawer.getByLabel("Name").fill(to);
  await page.keyboard.press("Escape");
  await expect(people.row(to)).toBeVisible();
}

async function account(app, page) {
  await app.open();
  await app.newAccount("Northmill Paper", "Drying line");
  const people = new People(page);
  await people.add("Jane Doe, VP Operations, final authority, advocate");
  await people.add("Omar Haddad, CFO");
  await expect(people.row("Omar Haddad")).toBeVisible();
  await app.saved();
  return people;
}

const openAccount = async (app, page) => {
  await app.open("#/accounts");
  await page.getByRole("link", { name: /Northmill Paper/ }).click();
  await app.tab("People").click();
};

test("what both did is in both; merging twice adds nothing", async ({ app, page, browser, server }) => {
  const people = await account(app, page);
  const ana = await colleague(browser, server, "Ana Berg", await exported(app, page));
  await ana.people.add("Priya Nair, Process engineer");
  await rename(people, page, "Omar Haddad", "Omar K. Haddad");
  const hers = await exported(ana.app, ana.page);

  await bring(app, page, hers);
  await expect(page.getByRole("main")).toContainText("Ana Berg");
  await page.getByText("One entry is new here").click();
  await expect(page.getByRole("main")).toContainText("Person Priya Nair added");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Merge", exact: true }).click();
  await expect(people.row("Priya Nair")).toBeVisible();
  await expect(people.row("Omar K. Haddad")).toBeVisible();
  await page.getByRole("link", { name: "History", exact: true }).click();
  const edit = (words) => page.locator("[data-edit]").filter({ hasText: words });
  await expect(edit("Person Priya Nair added")).toContainText("Ana Berg");
  await expect(edit("→ Omar K. Haddad")).toContainText("You");

  await bring(app, page, hers);
  await expect(page.getByText("Everything in this file is here already")).toBeVisible();

  await openAccount(app, page);
  await bring(ana.app, ana.page, await exported(app, page));
  await ana.page.getByRole("button", { name: "Merge", exact: true }).click();
  await expect(ana.people.row("Omar K. Haddad")).toBeVisible();
  await ana.close();
});

test("the same field on both sides is shown with both authors until somebody decides", async ({ app, page, browser, server }) => {
  const people = await account(app, page);
  const ana = await colleague(browser, server, "Ana Berg", await exported(app, page));
  await rename(ana.people, ana.page, "Jane Doe", "Jane Dorn");
  await rename(people, page, "Jane Doe", "Jane Dole");
  await bring(app, page, await exported(ana.app, ana.page));
  await expect(page.getByRole("main")).toContainText("One thing was written differently on both sides");
  const both = page.locator("[data-conflicts]");
  for (const words of ["Jane Dorn", "Ana Berg", "Jane Dole"]) await expect(both).toContainText(words);
  // One of them stands for now, and each says when it was written.
  await expect(both.getByText("stands until somebody decides")).toHaveCount(1);
  await expect(both.getByText(/, \d{2}:\d{2}/)).toHaveCount(2);
  await page.getByRole("button", { name: "Merge", exact: true }).click();
  await page.getByRole("link", { name: "History: one thing waits for a decision" }).click();
  const conflict = page.locator("[data-conflict]");
  await expect(conflict).toContainText("Name of Jane");
  await expect(conflict).toContainText("Jane Dorn");
  await expect(conflict).toContainText("Ana Berg");
  await expect(conflict).toContainText("Jane Dole");
  // What was written on this device is the reader's own, with or without a name.
  await expect(conflict).toContainText("You, ");
  await expectAccessible(page);
  await conflict.getByRole("button", { name: "Keep Jane Dorn" }).click();
  await expect(app.notices).toContainText("Decided.");
  await expect(conflict).toHaveCount(0);
  await openAccount(app, page);
  await expect(people.row("Jane Dorn")).toBeVisible();
  // The decision is an edit like any other: it reaches the colleague, who is asked nothing.
  await bring(ana.app, ana.page, await exported(app, page));
  await ana.page.getByRole("button", { name: "Merge", exact: true }).click();
  await expect(ana.people.row("Jane Dorn")).toBeVisible();
  await ana.page.getByRole("link", { name: "History", exact: true }).click();
  await expect(ana.page.locator("[data-timeline]")).toContainText("decided");
  await expect(ana.page.locator("[data-conflict]")).toHaveCount(0);
  await ana.close();
});

test("a stance is decided with whoever put it down", async ({ app, page, browser, server }) => {
  const people = await account(app, page);
  const ana = await colleague(browser, server, "Ana Berg", await exported(app, page));
  const stands = async (of, stance) => {
    await of.openPerson("Jane Doe");
    await of.drawer.getByRole("radio", { name: stance }).check();
    await of.page.keyboard.press("Escape");
    await expect(of.row("Jane Doe")).toContainText(stance);
  };
  await stands(ana.people, "actively against");
  await stands(people, "indifferent");
  await bring(app, page, await exported(ana.app, ana.page));
  // Who put it down is no question of its own.
  await expect(page.getByRole("main")).toContainText("One thing was written differently on both sides");
  await page.getByRole("button", { name: "Merge", exact: true }).click();
  await page.getByRole("link", { name: /^History/ }).click();
  const theirs = page.locator("[data-conflict] .conflict-value").filter({ hasText: "Ana Berg" });
  await theirs.getByRole("button").click();
  await expect(page.locator("[data-conflict]")).toHaveCount(0);
  await openAccount(app, page);
  await expect(people.row("Jane Doe")).toContainText("actively against");
  await people.openPerson("Jane Doe");
  await expect(people.drawer).toContainText(/Marked on .* by Ana Berg/);
  await ana.close();
});

test("a merge is undone and redone like any edit, also once its notice is gone", async ({ app, page, browser, server }) => {
  const people = await account(app, page);
  const ana = await colleague(browser, server, "Ana Berg", await exported(app, page));
  await ana.people.add("Priya Nair, Process engineer");
  await rename(ana.people, ana.page, "Jane Doe", "Jane Dorn");
  await bring(app, page, await exported(ana.app, ana.page));
  await page.getByRole("button", { name: "Merge", exact: true }).click();
  await expect(people.row("Priya Nair")).toBeVisible();
  await page.getByRole("button", { name: /^Undo: Merge/ }).click();
  await expect(people.row("Priya Nair")).toHaveCount(0);
  await expect(people.row("Jane Doe")).toBeVisible();
  // Once is enough: the notice that offered the same is gone.
  await expect(app.notices.getByRole("button", { name: "Undo" })).toHaveCount(0);
  await app.redo();
  await expect(people.row("Jane Dorn")).toBeVisible();
  await app.saved();
  await page.reload();
  await app.ready();
  await expect(people.row("Priya Nair")).toBeVisible();
  await ana.close();
});

test("a file without a history says so and names what differs; what it brought is undone", async ({ app, page }) => {
  const people = await account(app, page);
  const json = JSON.parse((await exported(app, page)).buffer.toString());
  delete json.history;
  delete json.checksum;
  const person = Object.values(json.contents.stakeholders).find((row) => row.name === "Jane Doe");
  person.title = "Chief Operating Officer";
  const kim = { ...person, name: "Kim Ono" };
  json.contents.stakeholders["00000000-0000-8000-0000-00000000c0de"] = kim;
  await bring(app, page, { name: "by-hand.groundplan", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(json)) });
  const main = page.getByRole("main");
  await expect(main).toContainText("This file has no history");
  await expect(main.getByText("Person Kim Ono added")).toBeVisible();
  await expect(main.getByText("Title of Jane Doe: VP Operations → Chief Operating Officer")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Take all the file’s values" }).click();
  await expect(people.row("Kim Ono")).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(people.row("Kim Ono")).toHaveCount(0);
});

test("deleted here and edited there is a question, not a loss", async ({ app, page, browser, server }) => {
  const people = await account(app, page);
  const ana = await colleague(browser, server, "Ana Berg", await exported(app, page));
  await rename(ana.people, ana.page, "Omar Haddad", "Omar K. Haddad");
  await people.openPerson("Omar Haddad");
  await people.drawer.getByRole("button", { name: /^Remove .*/ }).click();
  await expect(people.row("Omar Haddad")).toHaveCount(0);
  await bring(app, page, await exported(ana.app, ana.page));
  await page.getByRole("button", { name: "Merge", exact: true }).click();
  await page.getByRole("link", { name: /^History/ }).click();
  const conflict = page.locator("[data-conflict]").filter({ hasText: "Omar" });
  await expect(conflict).toContainText("Ana Berg");
  await conflict.getByRole("button", { name: "Bring it back" }).click();
  await expect(app.notices).toContainText("Decided.");
  await openAccount(app, page);
  await expect(people.row("Omar K. Haddad")).toBeVisible();
  await ana.close();
});

test("a merge that deletes much asks first and can be undone", async ({ app, page, browser, server }) => {
  const people = await account(app, page);
  const ana = await colleague(browser, server, "Ana Berg", await exported(app, page));
  for (const name of ["Jane Doe", "Omar Haddad"]) {
    await ana.people.openPerson(name);
    await ana.people.drawer.getByRole("button", { name: /^Remove .*/ }).click();
    await expect(ana.people.row(name)).toHaveCount(0);
  }
  await bring(app, page, await exported(ana.app, ana.page));
  await expect(page.getByRole("alert").filter({ hasText: "of what is here" })).toBeVisible();
  await page.getByRole("button", { name: "Merge all the same" }).click();
  await expect(app.notices).toContainText("Both are one plan now");
  await expect(people.row("Jane Doe")).toHaveCount(0);
  await app.notices.getByRole("button", { name: "Undo" }).click();
  await expect(people.row("Jane Doe")).toBeVisible();
  await app.open("#/settings");
  await expect(page.getByText("made before something was replaced").first()).toBeVisible();
  await ana.close();
});

test("what is left out is out of the history too, and comes to no harm at home", async ({ app, page, browser, server }) => {
  const people = await account(app, page);
  await people.openPerson("Jane Doe");
  await people.drawer.locator("summary").filter({ hasText: "What moves" }).click();
  await people.drawer.getByLabel("What they gain").fill("the plant manager's chair");
  await page.keyboard.press("Escape");
  await app.saved();
  await page.getByRole("button", { name: "Share" }).click();
  await app.dialog.getByLabel(/motives/i).check();
  const { buffer: file } = await downloaded(page, () => app.dialog.getByRole("button", { name: "Save the plan as a file" }).click());
  await page.keyboard.press("Escape");
  const json = JSON.parse(file.toString());
  expect(JSON.stringify(json.contents)).not.toContain("chair");
  expect(Buffer.from(json.history.document, "base64").toString("latin1")).not.toContain("chair");
  const ana = await colleague(browser, server, "Ana Berg", { name: "a.groundplan", mimeType: "application/json", buffer: file });
  await ana.people.add("Priya Nair, Process engineer");
  await bring(app, page, await exported(ana.app, ana.page));
  await page.getByRole("button", { name: "Merge", exact: true }).click();
  await expect(people.row("Priya Nair")).toBeVisible();
  await people.openPerson("Jane Doe");
  await people.drawer.locator("summary").filter({ hasText: "What moves" }).click();
  await expect(people.drawer.getByLabel("What they gain")).toHaveValue("the plant manager's chair");
  await ana.close();
});
