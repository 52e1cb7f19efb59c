// Growth: units by offerings, the richest idle square, and what works on it.
import { expect, test } from "./support/test.js";

test.beforeEach(async ({ app }) => {
  await app.open();
  await app.newAccount("Northmill Paper", "Drying line monitoring");
  await app.tab("Growth").click();
});

const add = async (page, label, name) => {
  await page.getByLabel(label).fill(name);
  await page.getByLabel(label).press("Enter");
};

const drawIdleSquare = async (page) => {
  await add(page, "Add a unit", "Frozen");
  await add(page, "Add an offering", "Managed monitoring");
  await page.getByRole("link", { name: /Managed monitoring in Frozen/ }).click();
  await page.getByRole("button", { name: "idle", exact: true }).click();
  await page.getByLabel("Potential a year").fill("1,100,000 EUR");
};

test("a few entries say where the richest idle potential is, and who could take us there", async ({ app, page }) => {
  await expect(page.getByText("Where in the account could we sell what we do not sell today?")).toBeVisible();
  await drawIdleSquare(page);
  await expect(page.locator(".lead")).toContainText("Managed monitoring in Frozen is the richest square nobody works on");
  await expect(page.locator(".lead")).toContainText("nobody we know belongs to Frozen");
  const insight = app.soWhat.locator("[data-rule=richest-cell-idle]");
  await expect(insight).toContainText("nobody works on it");
  await expect(page.getByRole("link", { name: /Managed monitoring in Frozen: idle/ })).toBeVisible();
});

test("made into a move it is worked on, and undo lets it lie idle again", async ({ app, page }) => {
  await drawIdleSquare(page);
  const insight = app.soWhat.locator("[data-rule=richest-cell-idle]");
  await insight.getByRole("button", { name: "Make it a move" }).click();
  await expect(insight).toHaveCount(0);
  await app.notices.getByRole("button", { name: "Undo" }).click();
  await expect(insight).toBeVisible();
});

test("its question goes onto the next call", async ({ app, page }) => {
  await drawIdleSquare(page);
  const insight = app.soWhat.locator("[data-rule=richest-cell-idle]");
  await insight.getByRole("button", { name: "Ask on the next call" }).click();
  await expect(insight).toContainText("On the next call");
});

test("revenue by year is a picture with the target, and can be taken away and back", async ({ app, page }) => {
  const revenue = page.getByRole("group", { name: "What they bought from us, by year or quarter" });
  for (const [year, amount] of [["2024", "731,000 EUR"], ["2025", "752,000 EUR"]]) {
    await revenue.getByLabel("Year or quarter").fill(year);
    await revenue.getByLabel("Amount").fill(amount);
    await revenue.getByRole("button", { name: "Add" }).click();
    await expect(revenue.getByRole("listitem").filter({ hasText: year })).toBeVisible();
  }
  await page.getByLabel("Growth we plan for").fill("25");
  await expect(page.locator(".over-time .drawn-svg")).toContainText("Target");
  await revenue.getByLabel("Year or quarter").fill("last year");
  await revenue.getByLabel("Amount").fill("1 EUR");
  await revenue.getByRole("button", { name: "Add" }).click();
  await expect(revenue.getByRole("alert")).toBeVisible();
  await revenue.getByRole("button", { name: /Remove 2024/ }).click();
  await expect(revenue.getByRole("listitem")).toHaveCount(1);
  await app.undo();
  await expect(revenue.getByRole("listitem")).toHaveCount(2);
});
