// Many files at once: each taken in or refused on its own.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expectAccessible } from "./support/axe.js";
import { expect, test } from "./support/test.js";

const plan = await readFile("tests/golden/plan-v1.groundplan", "utf8");
const byHand = await readFile("tests/data/by-hand.groundplan", "utf8");
const file = (name, text) => ({ name, mimeType: "application/json", buffer: Buffer.from(text) });

test("a folder of files is reported line by line and taken in", async ({ app, page }) => {
  const folder = await mkdtemp(join(tmpdir(), "groundplan-"));
  await writeFile(join(folder, "halvern.groundplan"), plan);
  await writeFile(join(folder, "northmill.groundplan"), byHand);
  await writeFile(join(folder, "notes.groundplan"), "{}");
  await app.open("#/import");
  await page.locator("#import-folder").setInputFiles(folder);
  const row = (name) => page.getByRole("row").filter({ hasText: name });
  await expect(row("halvern.groundplan")).toContainText("Halvern Foods: a new account.");
  await expect(row("northmill.groundplan")).toContainText("Northmill Paper: a new account.");
  await expect(row("notes.groundplan")).toContainText("This is no Groundplan file.");
  await expect(page.getByText("2 files bring something new.")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Take in what is new" }).click();
  await expect(row("northmill.groundplan")).toContainText("Northmill Paper was added.");
  await expect(page.getByText("Nothing is left to take in.")).toBeVisible();
  await app.open("#/accounts");
  await expect(page.getByRole("main")).toContainText("2 accounts");
  await rm(folder, { recursive: true });
});

test("two files of one plan meet each other, and again change nothing", async ({ app, page }) => {
  const more = JSON.parse(byHand);
  more.contents.stakeholders["#lind"] = { name: "Beata Lind" };
  await app.open("#/import");
  const files = [file("a.groundplan", byHand), file("b.groundplan", JSON.stringify(more))];
  await page.locator("#import-file").setInputFiles(files);
  await page.getByRole("button", { name: "Take in what is new" }).click();
  await expect(page.getByRole("row").filter({ hasText: "b.groundplan" })).toContainText("one entry was added");
  await page.locator("#import-file").setInputFiles(files);
  await expect(page.getByText("Nothing is left to take in.")).toBeVisible();
  await expect(page.getByText("Northmill Paper: everything in it is here already.")).toHaveCount(2);
});

test("a file dropped anywhere, and one opened by the operating system, come to the import place", async ({ app, page }) => {
  await page.addInitScript(() => {
    const launchQueue = { setConsumer: (consumer) => (globalThis.launch = consumer) };
    Object.defineProperty(globalThis, "launchQueue", { value: launchQueue }); // the browser's own cannot be assigned to
  });
  await app.open();
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], "dropped.groundplan"));
    document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
  }, byHand);
  await expect(page.getByRole("heading", { name: "Northmill Paper" })).toBeVisible();
  await page.getByRole("button", { name: "Cancel" }).click();
  await app.open("#/accounts");
  await page.evaluate((text) => {
    globalThis.launch({ files: [{ getFile: async () => new File([text], "opened.groundplan") }] });
  }, byHand);
  await expect(page.getByRole("button", { name: "Add to my accounts" })).toBeVisible();
});

test("the text of a plan can be pasted", async ({ app, page }) => {
  await app.open("#/import");
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.setData("text/plain", text);
    document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true }));
  }, byHand);
  await expect(page.getByRole("heading", { name: "Northmill Paper" })).toBeVisible();
});

test("the app can be installed and opens its files", async ({ page, server }) => {
  const manifest = await (await page.request.get(`${server.url}manifest.webmanifest`)).json();
  expect(Object.values(manifest.file_handlers[0].accept)).toEqual([[".groundplan"], [".age"], [".csv"]]);
  for (const { src } of manifest.icons) expect((await page.request.get(`${server.url}${src}`)).status(), src).toBe(200);
  const schema = await (await page.request.get(`${server.url}schema/groundplan-1.json`)).json();
  expect(schema.properties.format.const).toBe("groundplan");
});
