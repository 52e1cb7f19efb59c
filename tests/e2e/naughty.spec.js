// Strings that have broken other programs, in every kind of text field.
import { readFile } from "node:fs/promises";
import { People } from "./pages/people.js";
import { expect, test } from "./support/test.js";

const STRINGS = JSON.parse(await readFile("tests/data/blns.json", "utf8"));

/** Enters every string into a field as typing would, and expects it back letter by letter. */
async function everyString(field) {
  const changed = await field.evaluate(async (input, strings) => {
    const rendered = () => new Promise((done) => {
      const channel = new MessageChannel();
      channel.port1.onmessage = done;
      channel.port2.postMessage(0);
    });
    const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(input), "value").set;
    const changed = [];
    for (const text of strings) {
      setter.call(input, text);
      const entered = input.value; // the browser itself takes line breaks out of one-line fields
      input.dispatchEvent(new Event("input", { bubbles: true }));
      await rendered();
      if (input.value !== entered) changed.push([text, input.value]);
    }
    return changed;
  }, STRINGS);
  expect(changed).toEqual([]);
}

test("every naughty string is only text", async ({ app, page }) => {
  test.setTimeout(120_000);
  await app.open();
  await app.newAccount("Northmill Paper", "Drying line");
  const people = new People(page);
  await people.add("Jane Doe, VP Operations, final authority, advocate");
  await people.openPerson("Jane Doe");
  for (const field of await people.drawer.locator("input[type=text], textarea").all()) await everyString(field);
  await app.tab("Account").click();
  for (const field of await page.getByRole("main").locator("input[type=text]:not([inputmode]), textarea").all()) await everyString(field);
  await page.getByRole("button", { name: "Plan a call" }).click();
  for (const label of ["Best", "Opening words", "Why now", "What softens it", "Closing words"]) {
    await everyString(page.getByRole("textbox", { name: label, exact: true }));
  }
  await app.saved();
  await page.reload();
  await app.ready();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("every naughty string can be captured and found again", async ({ app, page }) => {
  test.setTimeout(120_000);
  await app.open();
  await app.newAccount("Northmill Paper", "Drying line");
  const people = new People(page);
  // A person for every eighth string; the parser itself meets all of them natively.
  const some = STRINGS.filter((text, n) => n % 8 === 0 && text.trim());
  for (const text of some) {
    await people.capture.fill(text);
    await people.capture.press("Enter");
  }
  await app.saved();
  await page.reload();
  await app.ready();
  await expect(people.table.getByRole("row").nth(Math.floor(some.length / 2))).toBeVisible();
});
