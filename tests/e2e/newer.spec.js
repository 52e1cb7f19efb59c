// What a newer version of the app made is shown and left alone; a full disk and a held-up upgrade are told.
import { readFile } from "node:fs/promises";
import { People } from "./pages/people.js";
import { expect, test } from "./support/test.js";

const golden = JSON.parse(await readFile("tests/golden/plan-v1.groundplan", "utf8"));

/** Raises the version of the plans' database, as a newer app would. */
async function raise(page) {
  await page.goto("./icon.svg");
  await page.evaluate(
    () =>
      new Promise((done, fail) => {
        const request = indexedDB.open("groundplan-own", 7);
        request.onupgradeneeded = () => request.result.createObjectStore("future");
        request.onsuccess = () => {
          request.result.close();
          done();
        };
        request.onerror = () => fail(request.error);
      }),
  );
}

test("a newer database is shown, cannot be changed, and can be saved", async ({ app, page }) => {
  await app.open();
  await app.newAccount("Northmill Paper", "Drying line");
  await new People(page).add("Jane Doe, VP Operations");
  await app.saved();
  await raise(page);
  await app.open("#/accounts");
  await expect(page.getByRole("region", { name: "To be looked at only" })).toContainText("editing is off");
  await page.getByRole("link", { name: /Northmill Paper/ }).click();
  await app.tab("People").click();
  await expect(new People(page).row("Jane Doe")).toBeVisible();
  await expect(page.locator("main input:enabled, main textarea:enabled, main select:enabled")).toHaveCount(0);
  const banner = page.getByRole("region", { name: "To be looked at only" });
  const download = page.waitForEvent("download");
  await banner.getByRole("button", { name: "Save a backup" }).click();
  const saved = JSON.parse(await readFile(await (await download).path(), "utf8"));
  expect(Object.values(saved.contents.plans).map((plan) => plan.account.name)).toEqual(["Northmill Paper"]);
  await banner.getByRole("button", { name: "Share" }).click();
  await expect(app.dialog.getByRole("button", { name: "Save the plan as a file" })).toBeEnabled();
});

test("a newer file can be looked at and is not taken in", async ({ app, page }) => {
  await app.open("#/import");
  const newer = JSON.stringify({ ...golden, version: 9, checksum: "another way of counting" });
  await page.locator("#import-file").setInputFiles({ name: "newer.groundplan", mimeType: "application/json", buffer: Buffer.from(newer) });
  await expect(page.getByRole("alert").filter({ hasText: "cannot be imported" })).toContainText("newer version");
  await page.getByRole("button", { name: "Look inside" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Halvern Foods" })).toBeVisible();
  await expect(page.getByRole("region", { name: "To be looked at only" })).toContainText("nothing in it can be changed");
  await expect(new People(page).row("Marek Dudek")).toBeVisible();
  await expect(page.locator("main input:enabled")).toHaveCount(0);
  await page.getByRole("link", { name: "Go to my accounts" }).click();
  await app.open("#/accounts");
  await expect(page.getByText("No accounts yet")).toBeVisible();
});

test("with a full disk edits stay on screen and the plan can be saved as a file", async ({ app, page }) => {
  await app.open();
  await app.newAccount("Northmill Paper", "Drying line");
  await app.saved();
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("no room", "QuotaExceededError");
    };
  });
  await new People(page).add("Jane Doe, VP Operations");
  await expect(page.locator("[data-save-state]")).toHaveAttribute("data-save-state", "failed");
  await expect(page.locator("body")).toContainText("no space left");
  await expect(new People(page).row("Jane Doe")).toBeVisible();
  await page.getByRole("button", { name: "Share" }).click();
  const download = page.waitForEvent("download");
  await app.dialog.getByRole("button", { name: "Save the plan as a file" }).click();
  expect(await readFile(await (await download).path(), "utf8")).toContain("Jane Doe");
});

test("a held-up upgrade is told within two seconds of being met", async ({ app, page, context }) => {
  await app.open();
  await app.newAccount("Northmill Paper");
  await app.saved();
  await page.goto("./icon.svg");
  await page.evaluate(() => new Promise((done) => (indexedDB.open("groundplan-own").onsuccess = (event) => done((globalThis.held = event.target.result) && undefined))));
  const other = await context.newPage();
  await other.addInitScript(() => {
    const open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function (name, version) {
      return open.call(this, name, name === "groundplan-own" && version ? 2 : version);
    };
  });
  await other.goto("./");
  await expect(other.getByRole("alert").filter({ hasText: "Another tab holds an older version" })).toBeVisible();
});
