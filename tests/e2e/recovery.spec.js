// A browser opens a damaged profile as if nobody had ever been there. The app knows better.
import { readFile } from "node:fs/promises";
import { People } from "./pages/people.js";
import { expectAccessible } from "./support/axe.js";
import { expect, test } from "./support/test.js";

/** Erases the plans' database and nothing else, as a damaged profile does. */
async function loseDatabase(page) {
  await page.goto("./icon.svg"); // a page of the same origin without the app: nothing holds the database
  await page.evaluate(
    () =>
      new Promise((done, fail) => {
        const request = indexedDB.deleteDatabase("groundplan-own");
        request.onsuccess = done;
        request.onerror = () => fail(request.error);
      }),
  );
}

const plans = (page) =>
  page.evaluate(
    () =>
      new Promise((done) => {
        const request = indexedDB.open("groundplan-own");
        request.onsuccess = () => {
          const db = request.result;
          const count = db.transaction("plans").objectStore("plans").count();
          count.onsuccess = () => {
            db.close();
            done(count.result);
          };
        };
      }),
  );

/** An account with one person, and a backup of it. */
async function work(app, page) {
  await app.open();
  await app.newAccount("Northmill Paper", "Drying line");
  await new People(page).add("Jane Doe, VP Operations");
  await app.saved();
  await app.open("#/settings");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save a backup" }).click();
  const file = await (await download).path();
  // Replacing something keeps a backup in this browser: here the account itself, after a change.
  await app.open("#/accounts");
  await page.getByRole("link", { name: /Northmill Paper/ }).click();
  await app.tab("People").click();
  await new People(page).add("Omar Haddad, CFO");
  await app.saved();
  await app.open("#/import");
  await page.locator("#import-file").setInputFiles({ name: "b.groundplan", mimeType: "application/json", buffer: await readFile(file) });
  await page.getByLabel("What to do with Northmill Paper").selectOption({ label: "Make it as it was in the backup" });
  await page.getByRole("button", { name: "Bring back one account" }).click();
  await expect(app.notices).toContainText("One account was brought back");
  return file;
}

test("a lost database is told, nothing is written before a choice, and a backup brings it back", async ({ app, page }) => {
  await work(app, page);
  await loseDatabase(page);
  await page.goto("./");
  await expect(page.getByRole("heading", { level: 1, name: "Your plans are not where they were" })).toBeVisible();
  await expect(page.getByRole("alert").filter({ hasText: "There was one account here" })).toContainText("is empty");
  await expectAccessible(page);
  expect(await plans(page)).toBe(0);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: "Your plans are not where they were" })).toBeVisible();

  await page.getByRole("button", { name: /Bring back the backup of/ }).first().click();
  await app.ready();
  await app.open("#/accounts");
  await page.getByRole("link", { name: /Northmill Paper/ }).click();
  await app.tab("People").click();
  await expect(new People(page).row("Omar Haddad")).toBeVisible(); // the backup was made before the replacing
  await page.reload();
  await app.ready();
  await expect(page.getByRole("heading", { level: 1, name: "Northmill Paper" })).toBeVisible();
});

test("starting empty is asked twice, and then it is so", async ({ app, page }) => {
  await work(app, page);
  await loseDatabase(page);
  await page.goto("./");
  await page.getByRole("button", { name: "Start empty" }).click();
  await app.dialog.getByRole("button", { name: "Cancel" }).click();
  expect(await plans(page)).toBe(0);
  await page.getByRole("button", { name: "Start empty" }).click();
  await app.dialog.getByRole("button", { name: "Yes, go on without it" }).click();
  await app.ready();
  await expect(page.getByRole("heading", { level: 1, name: /Plan the account/ })).toBeVisible();
  await page.reload();
  await app.ready();
  await expect(page.getByRole("heading", { level: 1, name: /Plan the account/ })).toBeVisible();
});

test("a file brings it back where no backup is", async ({ app, page }) => {
  const file = await work(app, page);
  await loseDatabase(page);
  await page.evaluate(() => new Promise((done) => (indexedDB.deleteDatabase("groundplan-own-backups").onsuccess = done)));
  await page.goto("./");
  await expect(page.getByRole("heading", { name: "There is no backup in this browser" })).toBeVisible();
  await page.locator("#recover-file").setInputFiles({ name: "notes.groundplan", mimeType: "application/json", buffer: Buffer.from("{}") });
  await expect(page.getByText("This is no Groundplan file.")).toBeVisible();
  await page.locator("#recover-file").setInputFiles({ name: "b.groundplan", mimeType: "application/json", buffer: await readFile(file) });
  await app.ready();
  await app.open("#/accounts");
  await expect(page.getByRole("link", { name: /Northmill Paper/ })).toBeVisible();
});

test("a first visit is no loss, and neither is a profile that was cleared altogether", async ({ app, page }) => {
  await app.open();
  await expect(page.getByRole("heading", { level: 1, name: /Plan the account/ })).toBeVisible();
  await app.newAccount("Northmill Paper");
  await app.saved();
  await loseDatabase(page);
  await page.evaluate(() => {
    localStorage.clear();
    return new Promise((done) => (indexedDB.deleteDatabase("groundplan-own-backups").onsuccess = done));
  });
  await app.open();
  await expect(page.getByRole("heading", { level: 1, name: /Plan the account/ })).toBeVisible();
});
