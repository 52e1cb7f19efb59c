// Strings that have broken other programs, in every kind of text field.
import { readFile } from "node:fs/promises";
import { People } from "./pages/people.js";
import { expect, test } from "./support/test.js";

const STRINGS = JSON.parse(await readFile("tests/data/blns.json", "utf8"));
const oneLine = (text) => text.replace(/[\r\n]+/g, "");

/** Types every string into a field and expects it back, letter by letter. */
async function everyString(field, asShown = oneLine) {
  for (const text of STRINGS) {
    await field.fill(text);
    expect(await field.inputValue()).toBe(asShown(text));
  }
}

test("every naughty string is only text", async ({ app, page }) => {
  test.setTimeout(240_000);
  await app.open();
  await app.newAccount("Northmill Paper", "Drying line");
  const people = new People(page);
  await people.add("Jane Doe, VP Operations, final authority, advocate");
  await people.openPerson("Jane Doe");
  await everyString(page.locator(".drawer").getByLabel("Title"));
  await app.tab("Account").click();
  await everyString(page.getByLabel("Name", { exact: true }).first());
  await everyString(page.getByLabel("Notes"), (text) => text.replace(/\r\n?/g, "\n"));
  await page.getByRole("button", { name: "Plan a call" }).click();
  await everyString(page.getByRole("textbox", { name: "Best", exact: true }), (text) => text.replace(/\r\n?/g, "\n"));
  await app.saved();
  await page.reload();
  await app.ready();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("every naughty string can be captured and found again", async ({ app, page }) => {
  test.setTimeout(240_000);
  await app.open();
  await app.newAccount("Northmill Paper", "Drying line");
  const people = new People(page);
  for (const text of STRINGS) {
    await people.capture.fill(text);
    await people.capture.press("Enter");
  }
  await app.saved();
  await page.reload();
  await app.ready();
  await expect(people.table.getByRole("row").nth(300)).toBeVisible();
});
