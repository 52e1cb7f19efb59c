// The calls of a week, like a calendar sheet: seen, moved, printed.
import { expectAccessible } from "./support/axe.js";
import { day, iso } from "./support/days.js";
import { printedSheets } from "./support/print.js";
import { expect, test } from "./support/test.js";

const VOSS = "Line 2 with Ingrid Voss";

/** The days around the sample's call with Voss, which is three days from today. */
function daysOfVoss() {
  const on = new Date();
  on.setDate(on.getDate() + 3);
  const monday = new Date(on);
  monday.setDate(on.getDate() - ((on.getDay() + 6) % 7));
  const weekday = (offset) => {
    const there = new Date(monday);
    there.setDate(monday.getDate() + offset);
    return iso(there);
  };
  return { on: iso(on), place: (on.getDay() + 6) % 7, weekday };
}

const cell = (page, day) => page.locator(`td[data-day="${day}"]`);
const call = (page, day) => cell(page, day).getByRole("listitem").filter({ hasText: VOSS });

async function openWeek(app, page, where) {
  await app.openSample();
  const { on } = daysOfVoss();
  if (where === "across") {
    await app.open("#/sample/calls");
    await page.getByRole("link", { name: "Week view" }).click();
    await app.open(`#/sample/calls/week/${on}`);
  } else {
    await app.tab("Calls").click();
    await page.getByRole("link", { name: "Week view" }).click();
    await expect(page.getByRole("table")).toBeVisible();
    await app.open(`${new URL(page.url()).hash}/${on}`);
  }
  await expect(page.getByRole("table")).toBeVisible();
}

for (const where of ["across", "in the account"]) {
  test.describe(where, () => {
    test("a call says whom it meets, what leads, what it carries and how it stands", async ({ app, page }) => {
      await openWeek(app, page, where);
      const { on } = daysOfVoss();
      await expect(page.getByRole("columnheader")).toHaveCount(7);
      await expect(page.getByRole("cell")).toHaveCount(7);
      await expect(call(page, on)).toContainText("10:00");
      await expect(call(page, on)).toContainText("Meets Ingrid Voss, Marek Dudek");
      await expect(call(page, on)).toContainText("Leads with Managed monitoring");
      await expect(call(page, on)).toContainText("Brings up: Stops are counted");
      await expect(call(page, on)).toContainText(/Prepared|of 3 key lines/);
      await expect(page.getByText(/in this week\..*serve/)).toBeVisible();
      await expect(page.getByText(/^(The week serves the strategy|Half of the week serves the strategy|Most of the week does not serve the strategy yet)\.$/)).toBeVisible();
      await expect(page.getByText(/lead.? with what is new\./)).toBeVisible();
      if (where === "across") await expect(call(page, on)).toContainText("Halvern Foods");
      await expectAccessible(page);
    });

    test("a call moves to another day by drag and by keyboard, and back by undo", async ({ app, page }) => {
      await openWeek(app, page, where);
      const { on, place, weekday } = daysOfVoss();
      const other = weekday(place === 0 ? 3 : 0);
      await call(page, on).dragTo(cell(page, other));
      await expect(call(page, other)).toBeVisible();
      await app.notices.getByRole("button", { name: "Undo" }).click();
      await expect(call(page, on)).toBeVisible();

      const step = place === 6 ? "a day earlier" : "a day later";
      const next = weekday(place === 6 ? 5 : place + 1);
      const button = page.getByRole("button", { name: `${VOSS}: ${step}` });
      await button.focus();
      await page.keyboard.press("Enter");
      await expect(call(page, next)).toBeVisible();
      await expect(button).toBeFocused();
      await page.reload();
      await app.ready();
      await expect(call(page, next)).toBeVisible();
    });
  });
}

test("weeks follow each other, and this one is found again", async ({ app, page }) => {
  await openWeek(app, page, "across");
  await page.getByRole("link", { name: "Week after" }).click();
  await expect(page.getByText(VOSS)).toHaveCount(0);
  await page.getByRole("link", { name: "Week before" }).click();
  await expect(page.getByText(VOSS).first()).toBeVisible();
  await page.getByRole("link", { name: "This week" }).click();
  await expect(page.locator(`td[data-day="${day()}"]`)).toHaveCount(1);
});

test("a held call stays on its day", async ({ app, page }) => {
  await app.openSample();
  const held = day(-20);
  await app.open(`#/sample/calls/week/${held}`);
  const item = cell(page, held).getByRole("listitem").filter({ hasText: "Figures of Line 2" });
  await expect(item).toContainText("Debriefed");
  await expect(item.getByRole("button")).toHaveCount(0);
});

test("a week is one landscape page", async ({ app, page }) => {
  await openWeek(app, page, "across");
  expect(await printedSheets(page, {})).toBe(1);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });
  test("the week is a list by day, and empty days say nothing", async ({ app, page }) => {
    await openWeek(app, page, "across");
    const { on } = daysOfVoss();
    await expect(call(page, on)).toBeVisible();
    await expect(page.locator("td.empty").first()).toBeHidden();
    await expect(cell(page, on).locator(".week-day")).toBeVisible();
    const surplus = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(surplus).toBeLessThanOrEqual(0);
    await expectAccessible(page);
  });
});
