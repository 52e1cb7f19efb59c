// What leaves through Share: a colleague's file, a manager's questions, and what is clean for the room.
import { readFile } from "node:fs/promises";
import { App } from "./pages/app.js";
import { expectAccessible } from "./support/axe.js";
import { expect, test } from "./support/test.js";

async function share(app, page, whom) {
  await page.getByRole("button", { name: "Share" }).click();
  if (whom) await app.dialog.getByText(whom, { exact: true }).click();
  return app.dialog;
}

async function saved(page, act) {
  const download = page.waitForEvent("download");
  await act();
  const done = await download;
  return { name: done.suggestedFilename(), path: await done.path(), text: async () => readFile(await done.path(), "utf8") };
}

const pick = async (dialog, label, words) => {
  const field = dialog.getByLabel(label, { exact: true });
  const option = field.locator("option").filter({ hasText: words }).first();
  await field.selectOption(await option.getAttribute("value"));
};

const clipboard = (page) => page.evaluate(() => navigator.clipboard.readText());

test.beforeEach(({ context }) => context.grantPermissions(["clipboard-read", "clipboard-write"]));

test("the three answers are accessible and offer few things at a time", async ({ app, page }) => {
  await app.openSample();
  const dialog = await share(app, page);
  for (const whom of ["A colleague", "My manager", "The room"]) {
    await dialog.getByText(whom, { exact: true }).click();
    await expectAccessible(page);
    const offered = dialog.locator("select, input:not([type=radio]), .row > .btn");
    expect(await offered.count(), whom).toBeLessThanOrEqual(7);
  }
});

test("the history is said to go along only where it does", async ({ app, page }) => {
  await app.open();
  await app.newAccount("Northmill Paper", "Drying line");
  const dialog = await share(app, page, "A colleague");
  await expect(dialog).toContainText("Its history: who changed what, and when");
  await dialog.getByText("The plan’s history").click();
  await dialog.getByLabel("Leave out who changed what, and when").check();
  await expect(dialog).not.toContainText("Its history:");
  await expect(dialog).toContainText("Left out: the history");
  await expect(dialog).not.toContainText("goes along");
  await dialog.getByLabel("As", { exact: true }).selectOption({ label: "Excel workbook" });
  await expect(dialog.getByText("The plan’s history")).toHaveCount(0);
});

test("the text for a mail is clean, and says so when it is not", async ({ app, page }) => {
  await app.openSample();
  const dialog = await share(app, page, "The room");
  await pick(dialog, "Call", "Voss");
  await dialog.getByRole("button", { name: "Copy the text for a mail" }).click();
  await expect(app.notices).toContainText("on the clipboard");
  const clean = await clipboard(page);
  expect(clean).toContain("Ingrid Voss");
  expect(clean).not.toMatch(/indifferent|advocate|against|veto/i);
  await dialog.getByText("Prep copy", { exact: true }).click();
  await dialog.getByRole("button", { name: "Copy the text for a mail" }).click();
  await expect.poll(() => clipboard(page)).toContain("PREP COPY");
});

test("a link opened elsewhere shows the call, and the address keeps nothing of it", async ({ app, page, browser, server }) => {
  await app.openSample();
  const dialog = await share(app, page, "The room");
  await pick(dialog, "Call", "Voss");
  await dialog.getByRole("button", { name: "Copy a link" }).click();
  await expect(app.notices).toContainText("nothing was sent");
  const link = await clipboard(page);
  expect(link).toContain("#/open/");
  expect(link.length).toBeLessThanOrEqual(8192);

  const context = await browser.newContext({ baseURL: server.url, locale: "en-GB" });
  const there = await context.newPage();
  const asked = [];
  there.on("request", (request) => asked.push(request.url()));
  await there.goto(link);
  await expect(there.getByRole("heading", { name: "Halvern Foods" })).toBeVisible();
  expect(new URL(there.url()).hash).toBe("#/import");
  expect(await there.evaluate(() => location.href)).not.toContain("open");
  expect(asked.some((url) => url.includes("open/"))).toBe(false);
  await there.getByRole("button", { name: "Add to my accounts" }).click();
  const other = new App(there);
  await there.getByRole("link", { name: "Clean copy" }).first().click();
  await expect(there.locator(".paper")).toContainText("Ingrid Voss");
  await other.open("#/accounts");
  await expect(there.getByRole("main")).toContainText("One account");
  await context.close();
});

test("a link that was cut says so", async ({ app, page }) => {
  await app.open("#/open/7VRNb9swDP0rgs5");
  await expect(page.getByRole("alert")).toContainText("The link is not complete");
  await expect(page).toHaveURL(/#\/import$/);
});

test("a link opened in an open app is read too", async ({ app, page }) => {
  await app.open();
  await page.evaluate(() => (location.hash = "#/open/AAAA"));
  await expect(page.getByRole("alert")).toContainText("The link is not complete");
});

test("a calendar entry has the call's instant in any time zone", async ({ app, page }) => {
  await app.openSample();
  const dialog = await share(app, page, "The room");
  await pick(dialog, "Call", "Voss");
  const file = await saved(page, () => dialog.getByRole("button", { name: "Calendar entry" }).click());
  expect(file.name).toMatch(/\.ics$/);
  const text = await file.text();
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
  expect(text).toMatch(/DTSTART(:\d{8}T\d{6}Z|;VALUE=DATE:\d{8})\r\n/);
  expect(text).not.toContain("VALARM");
});

test("the page to read opens from a file without a script, and comes in again", async ({ app, page, browser, server }) => {
  await app.openSample();
  const dialog = await share(app, page);
  await pick(dialog, "As", "Web page");
  const file = await saved(page, () => dialog.getByRole("button", { name: "Save", exact: true }).click());
  expect(file.name).toMatch(/^Halvern Foods .*\.html$/);
  const text = await file.text();
  expect(text).not.toContain("<script");

  const context = await browser.newContext({ javaScriptEnabled: false });
  const reader = await context.newPage();
  await reader.setContent(text);
  await expect(reader.getByRole("heading", { level: 1, name: "Halvern Foods" })).toBeVisible();
  await expect(reader.locator("figure svg").first()).toBeVisible();
  await expect(reader.getByRole("navigation").getByRole("link").first()).toBeVisible();
  await context.close();

  const elsewhere = await browser.newContext({ baseURL: server.url, locale: "en-GB" });
  const there = await elsewhere.newPage();
  await new App(there).open("#/import");
  await there.locator("#import-file").setInputFiles({ name: file.name, mimeType: "text/html", buffer: await readFile(file.path) });
  await expect(there.getByRole("main")).toContainText("9 people");
  await elsewhere.close();
});

test("the workbook and a table are saved", async ({ app, page }) => {
  await app.openSample();
  const dialog = await share(app, page);
  await pick(dialog, "As", "Excel");
  await expect(dialog).toContainText("Players:");
  const book = await saved(page, () => dialog.getByRole("button", { name: "Save", exact: true }).click());
  expect(book.name).toMatch(/\.xlsx$/);
  expect((await readFile(book.path)).subarray(0, 2).toString()).toBe("PK");
  await pick(dialog, "As", "CSV");
  await pick(dialog, "Which one", "Funnel");
  const table = await saved(page, () => dialog.getByRole("button", { name: "Save", exact: true }).click());
  expect(table.name).toContain("Funnel");
  expect(await table.text()).toContain("Line 2");
});

test("a picture leaves as SVG and as PNG", async ({ app, page }) => {
  await app.openSample();
  const dialog = await share(app, page);
  await pick(dialog, "As", "Picture (SVG)");
  await pick(dialog, "Which one", "People");
  const svg = await saved(page, () => dialog.getByRole("button", { name: "Save", exact: true }).click());
  const text = await svg.text();
  expect(text).toContain("Ingrid Voss");
  expect(text).not.toContain("var(");
  await pick(dialog, "As", "Picture (PNG)");
  const png = await saved(page, () => dialog.getByRole("button", { name: "Save", exact: true }).click());
  const bytes = await readFile(png.path);
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  expect(bytes.readUInt32BE(16)).toBe(1640);
});

test("what is left out is told and is not in the file", async ({ app, page }) => {
  await app.openSample();
  const dialog = await share(app, page);
  await expect(dialog).toContainText("personally gain or risk");
  for (const label of ["Personal motives and risks", "The other opportunities", "Hours"]) await dialog.getByLabel(label).check();
  await expect(dialog).toContainText("Left out: personal motives and risks");
  await expect(dialog).not.toContainText("personally gain or risk");
  const file = await saved(page, () => dialog.getByRole("button", { name: "Save the plan as a file" }).click());
  const { contents } = JSON.parse(await file.text());
  expect(Object.keys(contents.opportunities)).toHaveLength(1);
  await expect(dialog).toContainText("1 opportunity");
  await expect(dialog).toContainText(`${Object.keys(contents.stakeholders).length} people`);
  for (const person of Object.values(contents.stakeholders)) {
    for (const position of Object.values(person.positions)) expect([position.motive, position.risk]).toEqual(["", ""]);
  }
});

test("a manager's question travels in the file", async ({ app, page }) => {
  await app.openSample();
  const dialog = await share(app, page, "My manager");
  await dialog.getByLabel("What should they look at?").fill("Is the date real?");
  await dialog.getByRole("button", { name: "Pin", exact: true }).click();
  await expect(dialog.getByRole("listitem").filter({ hasText: "Is the date real?" })).toBeVisible();
  const file = await saved(page, () => dialog.getByRole("button", { name: "Save the plan as a file" }).click());
  const pins = Object.values(JSON.parse(await file.text()).contents.pins);
  expect(pins.map((pin) => pin.question)).toContain("Is the date real?");
});

test("a chosen file is written, read back, and written again", async ({ app, page }) => {
  // A real file handle without the system's dialog, which no test can click.
  await page.addInitScript(() => {
    window.showSaveFilePicker = async ({ suggestedName }) =>
      (await navigator.storage.getDirectory()).getFileHandle(suggestedName, { create: true });
  });
  await app.openSample();
  const dialog = await share(app, page);
  await dialog.getByRole("button", { name: "Choose where to save…" }).click();
  const written = app.notices.getByText("read back and compared");
  await expect(written).toBeVisible();
  await app.notices.getByRole("button", { name: "Close" }).click();
  await expect(written).toHaveCount(0);
  await dialog.getByLabel("Hours").check();
  await dialog.getByRole("button", { name: /^Save to “Halvern Foods .*” again$/ }).click();
  // While it is being replaced there may be nothing to read.
  await expect(written).toBeVisible();
  const stored = await page.evaluate(async () => {
    const folder = await navigator.storage.getDirectory();
    const files = [];
    for await (const handle of folder.values()) files.push(await (await handle.getFile()).text());
    return files;
  });
  expect(stored.map((text) => JSON.parse(text).contents.left_out.hours)).toEqual([true]);
});

test.describe("on a phone, by keyboard", () => {
  test.use({ viewport: { width: 390, height: 780 } });

  test("the room's answer is reached and nothing is wider than the screen", async ({ app, page }) => {
    await app.openSample();
    await page.getByRole("button", { name: "Share" }).focus();
    await page.keyboard.press("Enter");
    await app.dialog.getByRole("radio", { name: "A colleague" }).focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await expect(app.dialog.getByRole("button", { name: "Copy a link" })).toBeVisible();
    const surplus = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(surplus).toBeLessThanOrEqual(0);
  });
});
