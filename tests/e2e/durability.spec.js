// Nothing is lost: a closed tab, a killed browser, two tabs at once.
import { execFileSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { App } from "./pages/app.js";
import { People } from "./pages/people.js";
import { expect, test } from "./support/test.js";

test("an edit right before the tab closes is there afterwards", async ({ app, page, context }) => {
  await app.open();
  await app.newAccount("Northmill Paper", "Drying line");
  const people = new People(page);
  await people.add("Jane Doe, VP Operations");
  await expect(people.row("Jane Doe")).toBeVisible();
  await people.add("Omar Haddad, CFO");
  await page.close(); // at once: before any save could be through
  const next = await context.newPage();
  const again = new App(next);
  await again.open("#/accounts");
  await next.getByRole("link", { name: /Northmill Paper/ }).click();
  await expect(new People(next).row("Omar Haddad")).toBeVisible();
  await expect(new People(next).row("Jane Doe")).toBeVisible();
});

test("a killed browser loses nothing that was called saved", async ({ server, launchOptions }) => {
  const profile = await mkdtemp(join(tmpdir(), "groundplan-"));
  const start = () => chromium.launchPersistentContext(profile, { ...launchOptions, headless: true, baseURL: server.url });
  const first = await start();
  const page = first.pages()[0] ?? (await first.newPage());
  const app = new App(page);
  await app.open();
  await app.newAccount("Northmill Paper", "Drying line");
  await new People(page).add("Jane Doe, VP Operations, advocate");
  await expect(new People(page).row("Jane Doe")).toBeVisible();
  await app.saved();
  // The hard way: every process of this profile's browser, at once.
  execFileSync("pkill", ["-9", "-f", `user-data-dir=${profile}`]);
  await first.close().catch(() => {}); // its pipe is gone; there is nothing left to close
  const second = await start();
  const next = await second.newPage();
  const again = new App(next);
  await again.open("#/accounts");
  await next.getByRole("link", { name: /Northmill Paper/ }).click();
  await expect(new People(next).row("Jane Doe")).toContainText("advocate");
  await second.close();
  await rm(profile, { recursive: true, force: true });
});

test("two tabs on one plan keep each other's fields", async ({ app, page, context }) => {
  await app.open();
  await app.newAccount("Northmill Paper", "Drying line");
  await app.saved();
  const other = await context.newPage();
  await new App(other).open(`#${new URL(page.url()).hash.slice(1)}`);
  await new People(page).add("Jane Doe, VP Operations");
  await new People(other).add("Omar Haddad, CFO");
  for (const tab of [page, other]) {
    await expect(new People(tab).row("Jane Doe")).toBeVisible();
    await expect(new People(tab).row("Omar Haddad")).toBeVisible();
  }
});

test("a deleted account comes back whole", async ({ app, page }) => {
  await app.open();
  await app.newAccount("Northmill Paper", "Drying line");
  await new People(page).add("Jane Doe, VP Operations, advocate");
  await app.saved();
  await app.tab("Account").click();
  await page.getByRole("button", { name: "Delete this account" }).click();
  await expect(app.dialog).toContainText("Delete Northmill Paper?");
  await app.dialog.getByRole("button", { name: "Delete this account" }).click();
  await expect(page.getByText("No accounts yet")).toBeVisible();
  await app.notices.locator(".notice").filter({ hasText: "was deleted" }).getByRole("button", { name: "Undo" }).click();
  await app.tab("People").click();
  await expect(new People(page).row("Jane Doe")).toContainText("advocate");
});

test("a place survives reload and bookmark; an unknown one leads to the start", async ({ app, page }) => {
  await app.openSample();
  await app.tab("Calls").click();
  await page.reload();
  await app.ready();
  await expect(app.tab("Calls")).toHaveAttribute("aria-current", "page");
  await app.open("#/no/such/place");
  await expect(page.getByRole("heading", { level: 1, name: /Plan the account/ })).toBeVisible();
  await app.open("#/accounts/00000000-0000-8000-8000-000000000000");
  await expect(page.getByRole("heading", { name: "This account is not here" })).toBeVisible();
});
