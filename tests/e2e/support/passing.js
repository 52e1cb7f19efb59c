// Files as people pass them on: taken out of one browser, brought into another.
import { readFile } from "node:fs/promises";
import { expect } from "@playwright/test";
import { App } from "../pages/app.js";

/** What is downloaded when something is pressed: `{ name, buffer }`. */
export async function downloaded(page, press) {
  const download = page.waitForEvent("download");
  await press();
  const done = await download;
  return { name: done.suggestedFilename(), buffer: await readFile(await done.path()) };
}

/** The open plan as the file that Share makes of it. */
export async function exported(app, page) {
  await app.saved();
  await page.getByRole("button", { name: "Share", exact: true }).click();
  const file = await downloaded(page, () => app.dialog.getByRole("button", { name: "Save the plan as a file" }).click());
  await page.keyboard.press("Escape");
  return { ...file, mimeType: "application/json" };
}

/** Chooses files at the import place. */
export async function bring(app, page, file) {
  await app.open("#/import");
  await page.locator("#import-file").setInputFiles(file);
}

/** Somebody else's browser, with the account of a file among theirs. */
export async function colleague(browser, server, { name, file, account }) {
  const context = await browser.newContext({ baseURL: server.url, locale: "en-GB" });
  const page = await context.newPage();
  const app = new App(page);
  await app.open("#/settings");
  await page.getByLabel("Your name").fill(name);
  await bring(app, page, file);
  await page.getByRole("button", { name: "Add to my accounts" }).click();
  await expect(page.getByRole("heading", { level: 1, name: account })).toBeVisible();
  return { app, page, close: () => context.close() };
}
