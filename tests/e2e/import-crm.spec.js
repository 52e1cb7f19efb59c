// Contacts and opportunities of three systems, a newer export, and twenty thousand rows.
import { Buffer } from "node:buffer";
import { readFile } from "node:fs/promises";
import { expectAccessible } from "./support/axe.js";
import { expect, test } from "./support/test.js";

const data = (name) => `tests/data/crm/${name}.csv`;
const file = (name, content) => ({ name, mimeType: "text/csv", buffer: Buffer.from(content) });
const add = (page, name) => page.getByRole("button", { name });

/** Opens the import place and chooses a file. */
async function bring(app, page, what) {
  await app.open("#/import");
  await page.locator("#import-file").setInputFiles(what);
}

/** Brings a file in as the app proposes it. */
async function bringIn(app, page, what, button) {
  await bring(app, page, what);
  await add(page, button).click();
  await expect(app.notices).toContainText(/added|brought up to date/);
}

test("accounts, contacts and opportunities of Salesforce meet in one plan", async ({ app, page }) => {
  await bringIn(app, page, data("salesforce-accounts"), "Add 5 accounts");

  await bring(app, page, data("salesforce-contacts"));
  await expect(page.getByLabel("What the rows are")).toHaveValue("contacts");
  await expect(page.getByText("One row belongs to an account that is not here")).toBeVisible();
  await add(page, "Add 3 contacts").click();
  await expect(app.notices).toContainText("3 contacts were added. 2 rows were left out.");

  await bring(app, page, data("salesforce-opportunities"));
  await page.getByLabel("Which of our stages is “Pilot running”?").selectOption({ label: "proposal" });
  await page.getByLabel("make their accounts").check();
  await add(page, "Add 5 opportunities").click();
  await expect(app.notices).toContainText("5 opportunities were added. One account was made for them.");

  await page.getByRole("link", { name: /Alder Works AB/ }).click();
  await app.tab("People").click();
  await expect(page.getByRole("main")).toContainText("Åsa Lind");
  await expect(page.getByRole("main")).toContainText("Nils Berg");
  await app.open("#/accounts");
  await page.getByRole("link", { name: /Foxglove Farms/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Foxglove Farms" })).toBeVisible();

  // All of it once more: nothing would change.
  for (const name of ["salesforce-accounts", "salesforce-contacts", "salesforce-opportunities"]) {
    await bring(app, page, data(name));
    await expect(add(page, "Nothing to add")).toBeDisabled();
  }
});

test("a newer export follows where nobody edited, and leaves the rest", async ({ app, page }) => {
  await bringIn(app, page, file("old.csv", "Id,Name,Website,Industry,Country\n1,Alder Works,alder.example,Food,Sweden\n"), "Add one account");
  await page.getByRole("link", { name: /Alder Works/ }).click();
  await app.tab("Account").click();
  await page.getByLabel("Industry").fill("Dairy");
  await app.saved();

  await bring(app, page, file("new.csv", "Id,Name,Website,Industry,Country\n1,Alder Works,alder.example,Beverages,Norway\n"));
  await page.getByText("One row changes something here").click();
  await expect(page.getByText("Country or region: Sweden → Norway")).toBeVisible();
  await expect(page.getByText("Industry: “Dairy” stays")).toBeVisible();
  await add(page, "Update 1").click();
  await expect(app.notices).toContainText("One was brought up to date");
  await page.getByRole("link", { name: /Alder Works/ }).click();
  await app.tab("Account").click();
  await expect(page.getByLabel("Industry")).toHaveValue("Dairy");
  await expect(page.getByLabel(/[Rr]egion/).first()).toHaveValue("Norway");

  await app.notices.getByRole("button", { name: "Undo" }).click();
  await expect(app.notices).toContainText("One account is as it was before");
  await expect(page.getByLabel(/[Rr]egion/).first()).toHaveValue("Sweden");
});

test("a match is shown and can be refused; rows not taken come back with the reason", async ({ app, page }) => {
  await bringIn(app, page, file("old.csv", "Name,Website\nAlder Works,alder.example\n"), "Add one account");
  const text = "Record ID,Company name,Company owner,Company Domain Name\n1,Alder Works,Mia,alder.example\n2,????,Mia,\n3,,Mia,x.example\n";
  await bring(app, page, file("hubspot.csv", text));
  await expect(page.getByText("One row may be here already")).toBeVisible();
  await expect(page.getByText("The same as “Alder Works”? It has the same web domain and the same name.")).toBeVisible();
  await expect(add(page, "Update 1")).toBeVisible();
  await page.getByRole("checkbox", { name: /Alder Works/ }).uncheck();
  await expect(add(page, "Add one account")).toBeVisible();

  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save the 2 rows that are not taken, with the reasons" }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe("Rows not taken.csv");
  const lines = (await readFile(await saved.path(), "utf8")).replace("\uFEFF", "").trim().split("\r\n");
  expect(lines[0]).toBe("Record ID,Company name,Company owner,Company Domain Name,reason");
  expect(lines[1]).toMatch(/^2,\?\?\?\?,Mia,,.*cannot be read/);
  expect(lines[2]).toMatch(/^3,,Mia,x\.example,It has no name/);
});

test("a German export of Dynamics in Windows-1252 and UTF-16", async ({ app, page }) => {
  await bring(app, page, data("dynamics-accounts"));
  await expect(page.getByRole("main")).toContainText("Windows-1252, semicolon");
  await add(page, "Add 3 accounts").click();
  await expect(page.getByRole("link", { name: /Müller Präzision GmbH/ })).toBeVisible();
  await bring(app, page, data("dynamics-contacts"));
  await expect(page.getByRole("main")).toContainText("UTF-16, tab");
  await add(page, "Add 3 contacts").click();
  await page.getByRole("link", { name: /Müller Präzision GmbH/ }).click();
  await app.tab("People").click();
  await expect(page.getByRole("main")).toContainText("Käthe Groß");
});

test("the preview works by keyboard, at 390 px, and is accessible", async ({ app, page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await bringIn(app, page, data("salesforce-accounts"), "Add 5 accounts");
  await bring(app, page, data("salesforce-opportunities"));
  await page.getByText(/How \d+ columns were read/).press("Enter");
  await page.getByRole("button", { name: "Column Stage becomes: Stage", exact: true }).press("Enter");
  await expect(page.getByLabel("Column Stage becomes")).toBeFocused();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(390);
  await expectAccessible(page);
});

test("twenty thousand rows: a progress bar that can be stopped, then all of them", async ({ app, page }) => {
  test.slow();
  const rows = Array.from({ length: 20_000 }, (_, n) => `acc-${n},Account ${n},Industry ${n % 9},Region ${n % 12}`);
  const large = file("large.csv", `Id,Name,Industry,Country\n${rows.join("\n")}\n`);
  await bring(app, page, large);
  await expect(page.getByRole("progressbar")).toBeVisible();
  await page.getByRole("button", { name: "Stop" }).click();
  await expect(page.getByRole("progressbar")).toHaveCount(0);
  await expect(page.getByText("Preview")).toHaveCount(0);

  await bring(app, page, large);
  await expect(add(page, "Add 20000 accounts").or(add(page, "Add 20,000 accounts"))).toBeEnabled();
  await page.getByRole("main").getByRole("button", { name: /^Add 20,?000 accounts$/ }).click();
  // Stopped while it is being written, it says how far it came.
  await page.getByRole("button", { name: "Stop" }).click();
  await expect(app.notices).toContainText(/The import was stopped\. [\d,]+ accounts were added/);
});
