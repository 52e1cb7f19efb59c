// Strategy: the winning sentence, rival paths, moves, and the whole plan on one page.
import { People } from "./pages/people.js";
import { printedSheets } from "./support/print.js";
import { expect, test } from "./support/test.js";

test.beforeEach(async ({ app, page }) => {
  await app.open();
  await app.newAccount("Northmill Paper", "Drying line monitoring");
  await app.tab("People").click();
  const people = new People(page);
  await people.add("Jane Doe, VP Operations, final authority, advocate");
  await app.tab("Strategy").click();
});

const addPath = async (page, name) => {
  await page.getByRole("textbox", { name: "Add a path" }).fill(name);
  await page.getByRole("textbox", { name: "Add a path" }).press("Enter");
};

test("a chosen path on an unproven person is untested; its test becomes a move, and undo takes it back", async ({ app, page }) => {
  await addPath(page, "Through operations");
  await addPath(page, "Through finance");
  await expect(page.locator(".lead")).toContainText("Then it can be tested");
  const path = page.locator("[data-row=paths]").filter({ hasText: "Through operations" });
  await path.locator(".entry-open").click();
  await path.getByLabel("Jane Doe").check();
  await expect(path).toContainText("our word only");
  await path.getByRole("button", { name: "Choose this path" }).click();
  await expect(path).toContainText("This is the path we take");
  await expect(page.getByRole("link", { name: /Through operations: chosen, one thing not shown/ }).first()).toBeVisible();

  const insight = app.soWhat.locator("[data-rule=untested-path]");
  await expect(insight).toContainText("rests on one thing nobody has shown");
  await insight.getByRole("button", { name: "Make it a move" }).click();
  await expect(insight).toContainText("Is a move");
  const move = page.locator("[data-row=moves]").filter({ hasText: "Ask Jane Doe for a favour" });
  await expect(move).toBeVisible();
  await app.notices.getByRole("button", { name: "Undo" }).click();
  await expect(move).toHaveCount(0);
  await insight.getByRole("button", { name: "Ask on the next call" }).click();
  await expect(insight).toContainText("On the next call");
});

test("choosing one path unchooses the other in one step", async ({ app, page }) => {
  for (const name of ["Through operations", "Through finance"]) {
    await addPath(page, name);
    const path = page.locator("[data-row=paths]").filter({ hasText: name });
    await path.locator(".entry-open").click();
    await path.getByRole("button", { name: "Choose this path" }).click();
  }
  await expect(page.getByText("This is the path we take")).toHaveCount(1);
  await app.undo();
  const first = page.locator("[data-row=paths]").filter({ hasText: "Through operations" });
  await expect(first).toContainText("This is the path we take");
});

test("a move is done, and stands among the done ones", async ({ page }) => {
  await page.getByRole("textbox", { name: "Add a move" }).fill("Show the June figures");
  await page.getByRole("textbox", { name: "Add a move" }).press("Enter");
  const move = page.locator("[data-row=moves]").filter({ hasText: "Show the June figures" });
  await move.locator(".entry-open").click();
  await move.getByRole("button", { name: "It is done" }).click();
  await expect(page.getByRole("region", { name: "Done" })).toContainText("Show the June figures");
});

test("the sentence is written once and stands on the plan page, which prints on one sheet", async ({ app, page }) => {
  await page.getByLabel("who?").selectOption({ label: "Jane Doe" });
  await page.getByLabel("what?", { exact: true }).fill("for monitoring");
  await page.getByLabel("why would they?").fill("the drying line pays back in a year");
  await app.tab("Plan page").click();
  await expect(page.locator(".paper")).toContainText("We win if Jane Doe decides for monitoring");
  await expect(page.locator(".paper")).toContainText("VP Operations");
  for (const format of ["A4", "Letter"]) {
    expect(await printedSheets(page, { format })).toBe(1);
  }
});

test("the test we suggest is marked as ours until somebody writes one", async ({ page }) => {
  await addPath(page, "Through operations");
  const path = page.locator("[data-row=paths]").filter({ hasText: "Through operations" });
  await path.locator(".entry-open").click();
  await path.getByLabel("Jane Doe").check();
  const picture = page.locator(".strategy .drawn-svg").first();
  await expect(picture).toContainText("Cheapest test, our suggestion");
  await path.getByLabel("Cheapest test of it").fill("Ask for the June figures");
  await expect(picture).toContainText("Ask for the June figures");
  await expect(picture).not.toContainText("our suggestion");
});

test("on a phone the sentence keeps its full stop beside its last word", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByLabel("what would lose it?").fill("their own engineers find the time to build all of it until the summer");
  const together = await page.locator(".win-last").evaluateAll((all) =>
    all.map((last) => {
      const blank = last.querySelector(".win-blank").getBoundingClientRect();
      const range = document.createRange();
      range.selectNode([...last.childNodes].findLast((node) => node.nodeType === Node.TEXT_NODE));
      const stop = range.getBoundingClientRect();
      return stop.left >= blank.right - 1 && stop.bottom > blank.top && stop.right <= innerWidth;
    }),
  );
  expect(together).toEqual([true, true]);
});

test("each heading of the plan page leads back to the tool it quotes", async ({ app, page }) => {
  await page.getByLabel("why would they?").fill("the drying line pays back in a year");
  await app.tab("Plan page").click();
  await page.getByRole("heading", { name: "Players" }).getByRole("link").click();
  await expect(page.getByRole("table", { name: /Players of this opportunity/ })).toBeVisible();
  await expect(page.locator(".drawer[open]")).toHaveCount(0);
});
