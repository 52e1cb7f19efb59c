// Threat: what they could do instead, criterion by criterion, and what follows.
import { expect, test } from "./support/test.js";

const tool = (page) => page.locator("[data-tool=threat]");

const add = async (page, label, words) => {
  const line = tool(page).getByLabel(label, { exact: true });
  await line.fill(words);
  await line.press("Enter");
};

test.beforeEach(async ({ app, page }) => {
  await app.open();
  await app.newAccount("Northmill Paper", "Drying line monitoring");
  await app.tab("Threat").click();
  await expect(tool(page)).toBeVisible();
});

test("doing nothing is one click away, and one undo takes it back", async ({ app, page }) => {
  await expect(tool(page).locator(".lead").first()).toContainText("What could they do instead");
  await page.getByRole("button", { name: "Add “leave things as they are”" }).click();
  await expect(tool(page).locator("[data-row=alternatives]")).toHaveCount(1);
  await expect(page.getByRole("button", { name: "Add “leave things as they are”" })).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Add “build it themselves”" })).toBeVisible();
  await app.undo();
  await expect(tool(page).locator("[data-row=alternatives]")).toHaveCount(0);
});

test("behind on what matters is drawn, said, and asked on the next call", async ({ app, page }) => {
  await add(page, "Add an alternative", "Corvus");
  await add(page, "Add a criterion", "Payback");
  const row = tool(page).locator("[data-row=criteria]").filter({ hasText: "Payback" });
  await row.getByRole("button", { name: /Payback/ }).first().click();
  await row.getByLabel("Weight").selectOption("5");
  await tool(page).getByLabel("We on Payback", { exact: true }).selectOption("2");
  await tool(page).getByLabel("Corvus on Payback", { exact: true }).selectOption("4");
  await expect(tool(page).locator(".lead").first()).toContainText("Corvus is ahead of us on “Payback”");
  await expect(tool(page).getByRole("link", { name: /Payback, weighs 5 of 5: behind against Corvus/ })).toBeVisible();
  const insight = app.soWhat.locator("[data-rule=behind-on-what-matters]");
  await expect(insight).toContainText("Corvus 4, we 2");
  await insight.getByRole("button", { name: "Ask on the next call" }).click();
  await expect(insight.getByText("On the next call")).toBeVisible();
  await app.undo();
  await expect(insight.getByRole("button", { name: "Ask on the next call" })).toBeVisible();
});

test("a second rating of the day replaces the first, and its evidence can be told", async ({ app, page }) => {
  await add(page, "Add an alternative", "Corvus");
  await add(page, "Add a criterion", "Payback");
  const ours = tool(page).getByLabel("We on Payback", { exact: true });
  await ours.selectOption("2");
  await ours.selectOption("4");
  await expect(tool(page).locator(".threat-trail")).toHaveCount(0);
  await tool(page).getByRole("button", { name: /What shows it: We on Payback/ }).click();
  await tool(page).getByLabel("Their words, or what they did").fill("Your figures convinced us");
  await app.saved();
  await page.reload();
  await app.ready();
  await expect(tool(page).getByLabel("We on Payback", { exact: true })).toHaveValue("4");
  await tool(page).getByRole("button", { name: /What shows it: We on Payback/ }).click();
  await expect(tool(page).getByLabel("Their words, or what they did")).toHaveValue("Your figures convinced us");
});

test("a narrow screen shows a block for each criterion", async ({ page }) => {
  await add(page, "Add an alternative", "Corvus");
  await add(page, "Add a criterion", "Payback");
  await page.setViewportSize({ width: 390, height: 844 });
  const picture = tool(page).locator(".drawn-svg");
  await expect
    .poll(async () => {
      const box = await picture.boundingBox();
      return box.x + box.width <= 391;
    })
    .toBe(true);
});

test("a score says how much it stands on, and gives no figure on less than half", async ({ page }) => {
  await add(page, "Add an alternative", "Corvus");
  for (const name of ["Payback", "Service", "Training"]) {
    await add(page, "Add a criterion", name);
    const row = tool(page).locator("[data-row=criteria]").filter({ hasText: name });
    await row.getByRole("button", { name: new RegExp(name) }).first().click();
    await row.getByLabel("Weight").selectOption("3");
  }
  for (const name of ["Payback", "Service"]) await tool(page).getByLabel(`We on ${name}`, { exact: true }).selectOption("4");
  await tool(page).getByLabel("Corvus on Payback", { exact: true }).selectOption("5");
  const picture = tool(page).locator(".drawn-svg");
  await expect(picture).toContainText("80 %");
  await expect(picture).toContainText("from 2 of 3");
  await expect(picture).toContainText("from 1 of 3");
  await expect(picture).not.toContainText("100 %");
});
