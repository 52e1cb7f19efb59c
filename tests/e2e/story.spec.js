// The story of the first quarter of an hour: from a blank app to a call sheet on paper and a file in hand.
import { readFile } from "node:fs/promises";
import { People } from "./pages/people.js";
import { printedSheets } from "./support/print.js";
import { expect, test } from "./support/test.js";

const PLAYERS = [
  "Jane Doe, VP Operations, final authority, advocate",
  "Omar Haddad, CFO, veto, passively against",
  "Lena Brandt, Plant manager, recommends, advocate",
  "Piet Vos, IT architect, actively against",
];

/** Counts what a reader does: a click, a line typed, a key pressed. */
function counter() {
  let count = 0;
  return {
    click: async (locator) => (count++, locator.click()),
    type: async (locator, text) => (count++, locator.fill(text)),
    press: async (locator, key) => (count++, locator.press(key)),
    total: () => count,
  };
}

test("blank → four players → insights → two questions on a call → one-page sheet → file, in 60 interactions", async ({ app, page }) => {
  const people = new People(page);
  const by = counter();
  await app.open();
  await by.click(page.getByRole("button", { name: "New account" }));
  await by.type(app.dialog.getByLabel("Account name"), "Northmill Paper");
  await by.type(app.dialog.getByLabel("What could they buy?"), "Drying line monitoring");
  await by.press(app.dialog.getByLabel("What could they buy?"), "Enter");
  for (const line of PLAYERS) {
    await by.type(people.capture, line);
    await by.press(people.capture, "Enter");
    await expect(people.row(line.split(",")[0])).toBeVisible();
  }

  // A new plan with four typed players raises at most three insights, and none of them is a mere blank.
  const insights = app.soWhat.getByRole("article");
  await expect(insights.first()).toBeVisible();
  expect(await insights.count()).toBeLessThanOrEqual(3);

  const ask = app.soWhat.getByRole("button", { name: "Ask on the next call" });
  await by.click(ask.first());
  await expect(app.notices).toContainText("A call was started");
  await by.click(ask.first());
  await expect(app.notices).toContainText("next call’s sheet");
  await by.click(app.notices.getByRole("button", { name: "Open the sheet" }).last());
  await expect(page.getByRole("heading", { level: 2, name: /Questions/ })).toBeVisible();
  await by.click(page.getByRole("link", { name: "Prep copy" }));
  await expect(page.locator(".paper")).toContainText("PREP COPY");
  expect(await printedSheets(page)).toBe(1);

  await page.goBack();
  await page.goBack();
  await by.click(page.getByRole("button", { name: "Share" }));
  const download = page.waitForEvent("download");
  await by.click(app.dialog.getByRole("button", { name: "Save the plan as a file" }));
  const file = JSON.parse(await readFile(await (await download).path(), "utf8"));
  expect(file.format).toBe("groundplan");
  expect(Object.keys(file.contents.stakeholders)).toHaveLength(4);
  const questions = Object.values(file.contents.calls).flatMap((call) => Object.values(call.questions));
  const bold = Object.values(file.contents.calls).filter((call) => call.bold.question);
  expect(questions.length + bold.length).toBeGreaterThanOrEqual(2);
  expect(by.total(), "interactions").toBeLessThanOrEqual(60);
});
