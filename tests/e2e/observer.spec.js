// Somebody watches a call: asked with a file, seen on a sheet of their own, taken into the debrief.
import { readFile } from "node:fs/promises";
import { App } from "./pages/app.js";
import { expectAccessible } from "./support/axe.js";
import { printedSheets } from "./support/print.js";
import { expect, test } from "./support/test.js";

async function openVoss(app, page) {
  await app.openSample();
  await app.tab("Calls").click();
  await page.getByRole("link", { name: /Line 2 with Ingrid Voss/ }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: /Ingrid Voss/ })).toBeVisible();
}

async function saved(page, button) {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).click();
  const done = await download;
  const buffer = await readFile(await done.path());
  return { name: done.suggestedFilename(), mimeType: "application/json", buffer };
}

async function asked(app, page, button = "File for the call") {
  await openVoss(app, page);
  await page.getByRole("link", { name: "Observer’s sheet" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Ask somebody to observe" })).toBeVisible();
  return saved(page, button);
}

/** Kim opens the file in a browser of their own, fills the sheet in and sends it back. */
async function watched(browser, server, file, work) {
  const context = await browser.newContext({ baseURL: server.url, locale: "en-GB" });
  const page = await context.newPage();
  const other = new App(page);
  await other.open("#/import");
  await page.locator("#import-file").setInputFiles(file);
  await expect(page.getByRole("heading", { level: 1, name: /Ingrid Voss/ })).toBeVisible();
  const back = await work(page, other);
  await context.close();
  return back;
}

async function fillIn(page) {
  const group = (name) => page.getByRole("group", { name });
  await group("How much of the time did we talk?").getByRole("radio", { name: "70" }).check();
  await group("Pitch or discussion?").getByRole("radio", { name: "a pitch" }).check();
  await group("Which questions were asked?").getByRole("checkbox").first().check();
  await group("Did the insight come as a question?").getByRole("radio", { name: "no" }).check();
  await group("Was a commitment sought?").getByRole("radio", { name: "sought, not obtained" }).check();
  await page.getByLabel("Which objections did you hear?").fill("Too early in the year");
  await page.getByLabel("What did you notice?").fill("She leaned back when the figures came");
  await page.getByLabel("Your name").fill("Kim Park");
}

test("the observer's file holds the words and the room, and nothing anybody believes", async ({ app, page }) => {
  const file = await asked(app, page);
  const text = file.buffer.toString("utf8");
  expect(JSON.parse(text).kind).toBe("call");
  expect(text).toContain("Ingrid Voss");
  expect(text).toContain("How does Priya see this?");
  for (const word of ["stance", "motive\": \"", "advocate", "opposed", "hearsay", "Beata"]) expect(text).not.toContain(word);
});

test("what an observer saw goes into the debrief, once, and leaves the rest alone", async ({ app, page, browser, server }) => {
  const file = await asked(app, page);
  const back = await watched(browser, server, file, async (there, other) => {
    await expect(there.locator(".observer-form > .field")).toHaveCount(7);
    await expectAccessible(there);
    await fillIn(there);
    await there.reload();
    await other.ready();
    await expect(there.getByLabel("What did you notice?")).toHaveValue("She leaned back when the figures came");
    const returned = await saved(there, "Save my sheet");
    await other.open("#/accounts");
    await expect(there.getByRole("link", { name: /Halvern/ })).toHaveCount(0);
    return returned;
  });
  await page.getByRole("link", { name: /Ingrid Voss/ }).first().click();
  await page.getByRole("link", { name: "Debrief" }).first().click();
  await page.getByLabel("What was agreed").fill("An owner is named by Friday");

  const bring = async () => {
    await app.open("#/sample/import");
    await page.locator("#import-file").setInputFiles(back);
  };
  await bring();
  await expect(page.getByRole("main")).toContainText("Kim Park watched “Line 2 with Ingrid Voss”");
  await page.getByRole("button", { name: "Take it into the debrief" }).click();
  const seen = page.locator(".observed");
  await expect(seen.getByRole("heading", { name: /Observed by Kim Park/ })).toBeVisible();
  await expect(seen).toContainText("We talked 70 % of the time.");
  await expect(seen).toContainText("It was a pitch.");
  await expect(seen).toContainText("A commitment was sought and not obtained.");
  await expect(seen).toContainText("Noticed: She leaned back when the figures came");
  await expect(page.getByLabel("What was agreed")).toHaveValue("An owner is named by Friday");
  await expectAccessible(page);

  await page.getByRole("button", { name: "Save the debrief" }).click();
  await app.saved();
  await app.tab("Calls").or(page.getByRole("link", { name: "All calls" })).first().click();
  const more = app.soWhat.getByRole("button", { name: /more/ });
  if (await more.count()) await more.first().click();
  const insight = app.soWhat.locator("[data-rule=pitch-not-discussion]");
  await expect(insight).toContainText("Kim Park, who watched, saw a pitch");

  await bring();
  await expect(page.getByText("What they saw is in the debrief already.")).toBeVisible();
});

test("a role-play is told apart from the call", async ({ app, page, browser, server }) => {
  const file = await asked(app, page, "File for a role-play");
  const back = await watched(browser, server, file, async (there) => {
    await expect(there.getByText("Role-play", { exact: true }).first()).toBeVisible();
    await fillIn(there);
    return saved(there, "Save my sheet");
  });
  await app.open("#/sample/import");
  await page.locator("#import-file").setInputFiles(back);
  await page.getByRole("button", { name: "Take it into the debrief" }).click();
  await expect(page.locator(".observed").getByText("Role-play", { exact: true })).toBeVisible();
});

for (const format of ["A4", "Letter"]) {
  test(`the observer's sheet is one ${format} page, blank and filled in`, async ({ app, page, browser, server }) => {
    const file = await asked(app, page);
    await expect(page.locator(".paper")).toContainText("OBSERVER’S COPY");
    for (const word of [/advocate/i, /indifferent/i, /veto/i, /unproven/i]) {
      await expect(page.locator(".paper")).not.toContainText(word);
    }
    expect(await printedSheets(page, { format })).toBe(1);
    await watched(browser, server, file, async (there) => {
      await fillIn(there);
      expect(await printedSheets(there, { format })).toBe(1);
    });
  });
}

test("a sheet from paper is typed in and can be taken out again", async ({ app, page }) => {
  await openVoss(app, page);
  await page.getByRole("link", { name: "Debrief" }).first().click();
  await page.getByRole("button", { name: "Type in a sheet from paper" }).click();
  const seen = page.locator(".observed");
  await seen.getByLabel("Who watched").fill("Anna");
  await seen.getByRole("radio", { name: "a discussion" }).check();
  await expect(seen.getByRole("heading", { name: /Observed by Anna/ })).toBeVisible();
  await app.saved();
  await page.reload();
  await app.ready();
  await expect(seen.getByRole("radio", { name: "a discussion" })).toBeChecked();
  await seen.getByRole("button", { name: "Remove this observation" }).click();
  await expect(seen).toHaveCount(0);
});
