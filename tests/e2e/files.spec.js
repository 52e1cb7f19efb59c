// Plans and calls leave as files and come in elsewhere, whole.
import { readFile } from "node:fs/promises";
import { App } from "./pages/app.js";
import { People } from "./pages/people.js";
import { expect, test } from "./support/test.js";

async function exported(app, page, button) {
  await page.getByRole("button", { name: "Share" }).click();
  const download = page.waitForEvent("download");
  await (await button(app.dialog)).click();
  const done = await download;
  await page.keyboard.press("Escape");
  return { name: done.suggestedFilename(), path: await done.path(), json: JSON.parse(await readFile(await done.path(), "utf8")) };
}

async function elsewhere(browser, server, work) {
  const context = await browser.newContext({ baseURL: server.url, locale: "en-GB" });
  const page = await context.newPage();
  await work(new App(page), page);
  await context.close();
}

const bring = async (page, path) => page.locator("#import-file").setInputFiles(path);

test("a plan opened in another profile is all there; opened again it changes nothing", async ({ app, page, browser, server }) => {
  await app.openSample();
  const file = await exported(app, page, (dialog) => dialog.getByRole("button", { name: "Save the plan as a file" }));
  expect(file.name).toMatch(/^Halvern Foods \d{4}-\d\d-\d\d\.groundplan$/);
  await elsewhere(browser, server, async (other, there) => {
    await other.open("#/import");
    await bring(there, { name: file.name, mimeType: "application/json", buffer: await readFile(file.path) });
    await expect(there.getByRole("main")).toContainText("9 people");
    await there.getByRole("button", { name: "Add to my accounts" }).click();
    const people = new People(there);
    await expect(people.table.getByRole("row")).toHaveCount(10);
    await expect(people.row("Marek Dudek")).toContainText("did,");

    const again = await exported(other, there, (dialog) => dialog.getByRole("button", { name: "Save the plan as a file" }));
    expect(again.json.contents).toEqual(file.json.contents);

    await other.open("#/import");
    await bring(there, { name: file.name, mimeType: "application/json", buffer: await readFile(file.path) });
    await expect(there.getByText("Everything in this file is here already")).toBeVisible();
  });
});

test("a call opened in another profile shows its whole sheet", async ({ app, page, browser, server }) => {
  await app.openSample();
  const file = await exported(app, page, async (dialog) => {
    const what = dialog.getByLabel("What", { exact: true });
    const call = what.locator("option").filter({ hasText: "Line 2 with Ingrid Voss" }).first();
    await what.selectOption(await call.getAttribute("value"));
    return dialog.getByRole("button", { name: /Save the call with .*Voss/ });
  });
  expect(file.json.kind).toBe("call");
  await app.tab("Calls").click();
  await page.getByRole("link", { name: /Line 2 with Ingrid Voss/ }).first().click();
  await page.getByRole("link", { name: "Prep copy" }).click();
  const sheet = await page.locator(".paper").innerText();
  await elsewhere(browser, server, async (other, there) => {
    await other.open("#/import");
    await bring(there, { name: file.name, mimeType: "application/json", buffer: await readFile(file.path) });
    await there.getByRole("button", { name: "Add to my accounts" }).click();
    await there.getByRole("link", { name: "Prep copy" }).click();
    await expect(there.locator(".paper")).toContainText("PREP COPY");
    expect(await there.locator(".paper").innerText()).toBe(sheet);
    await other.open("#/import");
    await bring(there, { name: file.name, mimeType: "application/json", buffer: await readFile(file.path) });
    await expect(there.getByText("Everything in this file is here already")).toBeVisible();
  });
});

test("the sample and the user's own accounts never mix", async ({ app, page }) => {
  await app.open();
  await app.newAccount("Northmill Paper");
  await app.openSample();
  await new People(page).add("Jane Doe, visitor");
  await app.saved();
  await app.open("#/sample/accounts");
  await expect(page.getByRole("main")).toContainText("One account");
  await page.getByRole("link", { name: "Go to my accounts" }).click();
  await app.open("#/accounts");
  await expect(page.getByRole("main")).toContainText("One account");
  await expect(page.getByRole("link", { name: /Northmill Paper/ })).toBeVisible();
  await expect(page.getByRole("link", { name: /Halvern/ })).toHaveCount(0);
});
