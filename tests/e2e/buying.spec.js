// How they buy: the customer's steps beside our stage, what it means, and what follows.
import { expect, test } from "./support/test.js";

const tool = (page) => page.locator("[data-tool=buying]");

test.beforeEach(async ({ app, page }) => {
  await app.open();
  await app.newAccount("Northmill Paper", "Drying line monitoring");
  await app.tab("How they buy").click();
  await expect(tool(page)).toBeVisible();
});

test("the usual steps come with one click and go with one undo", async ({ app, page }) => {
  await expect(tool(page).locator(".lead").first()).toContainText("nobody has written down yet");
  await page.getByRole("button", { name: "Start with the usual steps" }).click();
  await expect(tool(page).locator("[data-row=steps]")).toHaveCount(6);
  await expect(page.getByRole("button", { name: "Start with the usual steps" })).toHaveCount(0);
  await app.undo();
  await expect(tool(page).locator("[data-row=steps]")).toHaveCount(0);
});

test("where we run ahead is seen, said and asked", async ({ app, page }) => {
  await tool(page).getByLabel("Our stage", { exact: true }).selectOption({ label: "proposal" });
  await tool(page).getByLabel("The customer’s step", { exact: true }).selectOption({ label: "agree the problem" });
  await expect(tool(page).locator(".lead").first()).toContainText("2 steps ahead");
  await expect(tool(page).getByRole("group", { name: /2 steps ahead/ })).toBeVisible();
  const insight = app.soWhat.locator("[data-rule=ahead-of-the-customer]");
  await expect(insight).toBeVisible();
  await insight.getByRole("button", { name: "Ask on the next call" }).click();
  await expect(insight.getByText("On the next call")).toBeVisible();
  await app.undo();
  await expect(insight.getByRole("button", { name: "Ask on the next call" })).toBeVisible();
});

test("a step past its date is late, and done once they did it", async ({ app, page }) => {
  const step = tool(page).getByRole("textbox", { name: "Add a step of theirs" });
  await step.fill("Plant trial");
  await step.press("Enter");
  const row = tool(page).locator("[data-row=steps]").filter({ hasText: "Plant trial" });
  await row.getByRole("button", { name: /Plant trial/ }).first().click();
  await row.getByLabel("By when they want it done").fill("2020-01-31");
  await expect(app.soWhat.locator("[data-rule=step-overdue]")).toContainText("Plant trial");
  await expect(tool(page).getByRole("link", { name: /Plant trial: .* late/ }).first()).toBeVisible();
  await row.getByLabel("Done on").fill("2020-02-01");
  await expect(app.soWhat.locator("[data-rule=step-overdue]")).toHaveCount(0);
  await app.undo();
  await expect(app.soWhat.locator("[data-rule=step-overdue]")).toBeVisible();
});

test("the tracks run down a narrow screen", async ({ page }) => {
  await page.getByRole("button", { name: "Start with the usual steps" }).click();
  await page.setViewportSize({ width: 390, height: 844 });
  const picture = tool(page).locator(".drawn-svg");
  await expect
    .poll(async () => {
      const box = await picture.boundingBox();
      return box.height > box.width * 0.8 && box.x + box.width <= 391;
    })
    .toBe(true);
});
