// Two people look at a plan for a quarter of an hour.
import { People } from "./pages/people.js";
import { expectAccessible } from "./support/axe.js";
import { expect, test } from "./support/test.js";

test("a rep who leads nobody meets no review; who leads a team holds one and sets the next", async ({ app, page }) => {
  await app.open();
  await app.newAccount("Northmill Paper", "Drying line");
  await expect(app.tab("Review")).toHaveCount(0);
  await app.open("#/settings");
  await page.getByLabel("I lead a team").check();
  await app.open("#/accounts");
  await page.getByRole("link", { name: /Northmill Paper/ }).click();
  await app.tab("People").click();
  await new People(page).add("Jane Doe, VP Operations, final authority, advocate");
  await app.tab("Review").click();
  await expect(page.getByRole("main")).toContainText("Person Jane Doe added");
  await expect(page.getByRole("region", { name: "Fifteen minutes for two" })).toContainText("For the two of you, any week");
  await expect(page.getByRole("region", { name: "Account reviews" })).toContainText("For everybody who works this account");
  await page.getByRole("button", { name: "Begin the fifteen minutes" }).click();
  await page.getByLabel("With whom?").fill("Dana Ruiz");
  await page.getByLabel(/Key points/).fill("Ask Jane for the June figures");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Held; the next one in four weeks" }).click();
  await expect(page.getByRole("heading", { name: "Earlier reviews" })).toBeVisible();
  await expect(page.getByRole("main")).toContainText("Ask Jane for the June figures");
  await expect(page.getByLabel("With whom?")).toHaveValue("Dana Ruiz");
  await app.undo();
  await expect(page.getByRole("heading", { name: "Earlier reviews" })).toHaveCount(0);
});

test("a pinned question is answered in the review, and what was set aside is looked at again", async ({ app, page }) => {
  await app.open("#/sample/settings");
  await page.getByLabel("I lead a team").check();
  await app.openSample();
  const card = app.soWhat.getByRole("article").first();
  const headline = await card.getByRole("heading").textContent();
  await card.getByRole("button", { name: "Not relevant…" }).click();
  await app.dialog.getByLabel("Because").fill("Settled in the meeting on Monday");
  await app.dialog.getByRole("button", { name: "Set aside" }).click();
  await app.tab("Review").click();
  await expect(page.getByRole("heading", { name: "What was set aside, and why" })).toBeVisible();
  await page.getByRole("button", { name: /Look again at what was set aside because: Settled/ }).click();
  await expect(page.getByText("Settled in the meeting on Monday")).toHaveCount(0);
  await expect(app.soWhat.getByRole("heading", { name: headline })).toBeVisible();
});
