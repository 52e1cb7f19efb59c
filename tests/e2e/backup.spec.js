// Everything in one file, and the backups that are made by themselves.
import { readFile } from "node:fs/promises";
import { People } from "./pages/people.js";
import { expectAccessible } from "./support/axe.js";
import { expect, test } from "./support/test.js";

async function saveBackup(app, page) {
  await app.open("#/settings");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save a backup" }).click();
  const done = await download;
  return { name: done.suggestedFilename(), json: JSON.parse(await readFile(await done.path(), "utf8")), path: await done.path() };
}

const bring = async (page, backup) =>
  page.locator("#import-file").setInputFiles({ name: backup.name, mimeType: "application/json", buffer: await readFile(backup.path) });

test("a backup by hand brings back what was deleted and what was changed, each as chosen, and twice changes nothing", async ({ app, page }) => {
  await app.open();
  await app.newAccount("Northmill Paper", "Drying line");
  await new People(page).add("Jane Doe, VP Operations");
  await app.saved();
  await app.open("#/accounts");
  await app.newAccount("Alder Works");
  await app.saved();
  const backup = await saveBackup(app, page);
  expect(backup.name).toMatch(/^Groundplan backup \d{4}-\d\d-\d\d\.groundplan$/);
  expect(backup.json.kind).toBe("backup");
  expect(Object.keys(backup.json.contents.plans)).toHaveLength(2);

  await app.open("#/accounts");
  await page.getByRole("link", { name: /Alder Works/ }).click();
  await app.tab("Account").click();
  await page.getByRole("button", { name: "Delete this account" }).click();
  await app.dialog.getByRole("button", { name: "Delete this account" }).click();
  await expect(page.getByRole("link", { name: /Alder Works/ })).toHaveCount(0);
  await page.getByRole("link", { name: /Northmill Paper/ }).click();
  await app.tab("People").click();
  await new People(page).add("Omar Haddad, CFO");
  await app.saved();

  await app.open("#/import");
  await bring(page, backup);
  const rows = page.locator("[data-restore]");
  await expect(rows).toContainText("Not here now.");
  await expectAccessible(page);
  await page.getByLabel("What to do with Northmill Paper").selectOption({ label: "Make it as it was in the backup" });
  await page.getByRole("button", { name: "Bring back 2 accounts" }).click();
  await expect(app.notices).toContainText("2 accounts were brought back");
  await expect(page.getByRole("link", { name: /Alder Works/ })).toBeVisible();
  await page.getByRole("link", { name: /Northmill Paper/ }).click();
  await app.tab("People").click();
  await expect(new People(page).row("Jane Doe")).toBeVisible();
  await expect(new People(page).row("Omar Haddad")).toHaveCount(0);

  await app.open("#/import");
  await bring(page, backup);
  await expect(page.getByText("Here already, and the same.")).toHaveCount(2);
  await expect(page.getByRole("button", { name: "Bring back", exact: true })).toBeDisabled();

  // What was here before the replacing is a backup of its own.
  await app.open("#/settings");
  await expect(page.getByText("made before something was replaced")).toBeVisible();
  await page.getByRole("button", { name: /Look inside the backup of/ }).first().click();
  await page.getByLabel("What to do with Northmill Paper").selectOption({ label: "Add what is missing here" });
  await page.getByRole("button", { name: "Bring back one account" }).click();
  await page.getByRole("link", { name: /Northmill Paper/ }).click();
  await app.tab("People").click();
  await expect(new People(page).row("Omar Haddad")).toBeVisible();
});

test("a backup is made by itself after 15 minutes of work", async ({ app, page }) => {
  await page.clock.install();
  await app.open();
  await app.newAccount("Northmill Paper", "Drying line");
  await page.clock.runFor(2_000);
  await app.saved();
  await app.open("#/settings");
  await expect(page.getByText("None yet.")).toBeVisible();
  await page.goBack();
  await app.tab("People").click();
  await page.clock.fastForward("16:00");
  await new People(page).add("Jane Doe, VP Operations");
  await page.clock.runFor(2_000);
  await app.saved();
  await expect(async () => {
    await app.open("#/accounts");
    await app.open("#/settings");
    await expect(page.getByText(/one account ·/)).toBeVisible({ timeout: 1_000 });
  }).toPass();
});
