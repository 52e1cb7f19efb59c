// The funnel: what is expected, what of it the customer has earned for us, and what earns the next stage.
import { day } from "./support/days.js";
import { expect, test } from "./support/test.js";
import { People } from "./pages/people.js";

const tool = (page) => page.getByRole("main");

test.beforeEach(async ({ app, page }) => {
  await app.open();
  await app.newAccount("Northmill Paper", "Drying line monitoring");
  await new People(page).add("Jane Doe, VP Operations, final authority, indifferent");
  await app.tab("Funnel").click();
});

test("a sale of some worth is expected and not earned, until the customer shows what earns its stage", async ({ app, page }) => {
  const worth = tool(page).getByLabel("Worth");
  await worth.fill("50k");
  await tool(page).getByLabel("Our stage").selectOption({ label: "qualify" });
  const soon = day(20);
  await tool(page).getByLabel("Decision expected").fill(soon);
  await expect(tool(page).locator(".lead")).toContainText("€0 of €50,000");
  await expect(tool(page).getByRole("group", { name: /The open sales by quarter/ })).toBeVisible();

  await tool(page).getByText("What earns this stage").click();
  const criterion = tool(page).locator(".proof-of-stage").filter({ hasText: "said what is wrong" });
  await expect(criterion).toContainText("not shown yet");
  await criterion.getByLabel("What they did or said").fill("She named the stops");
  await criterion.getByLabel("Who showed it").selectOption({ label: "Jane Doe" });
  await expect(criterion).toContainText("not shown yet");
  await criterion.getByLabel("On", { exact: true }).fill(day());
  await expect(criterion.locator(".tag")).toHaveText("shown");
  await expect(tool(page).locator(".lead")).toContainText("€50,000 of €50,000");
  await app.undo();
  await expect(tool(page).locator(".lead")).toContainText("€0 of €50,000");
});

test("a worth that is none stays visible with the reason, and changes nothing", async ({ page }) => {
  const worth = tool(page).getByLabel("Worth");
  await worth.fill("quite a lot");
  await expect(worth).toHaveAttribute("aria-invalid", "true");
  await expect(worth).toHaveValue("quite a lot");
});

test("a question pinned to a sale waits on Today until it is answered there; one's own waits for others", async ({ app, page }) => {
  await tool(page).getByRole("button", { name: "Pin a question here" }).click();
  const question = tool(page).getByRole("textbox", { name: "Question" });
  await expect(question).toBeFocused();
  await question.fill("Who signs for it?");
  await question.press("Enter");
  await expect(tool(page).locator(".pin")).toContainText("Who signs for it?");
  await app.saved();
  await page.getByRole("link", { name: "Today" }).first().click();
  const mine = page.getByRole("region", { name: "You asked, and wait for an answer" });
  const waiting = page.getByRole("listitem").filter({ hasText: "Who signs for it?" });
  await expect(mine.getByRole("listitem")).toHaveText([/Who signs for it\?.*Northmill Paper/s]);
  await expect(waiting.getByRole("link", { name: "Answer" }), "nobody answers their own question").toHaveCount(0);
  // Somebody else at this plan is asked to answer it.
  await page.getByRole("link", { name: "Settings" }).click();
  await page.getByLabel("Your name").fill("Dana Ruiz");
  await page.getByRole("link", { name: "Today" }).first().click();
  await expect(waiting).toContainText("Northmill Paper");
  await expect(mine).toHaveCount(0);
  await waiting.getByRole("link", { name: /Answer/ }).click();
  await tool(page).locator(".pin").getByLabel("Answer").fill("Jane Doe does");
  await app.saved();
  await page.getByRole("link", { name: "Today" }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: "Today" })).toBeVisible();
  await expect(waiting).toHaveCount(0);
});

test("the palette finds a fact of another account by its words", async ({ app, page }) => {
  await app.tab("Picture").click();
  await page.getByLabel("Add what you learnt").fill("The dryer stands still on Mondays");
  await page.getByLabel("Add what you learnt").press("Enter");
  await app.saved();
  await page.getByRole("link", { name: "Accounts" }).first().click();
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: "Search or add" }).fill("dryer mondays");
  await expect(app.dialog.getByRole("option").first()).toContainText("The dryer stands still on Mondays");
  await page.keyboard.press("Enter");
  await expect(app.tab("Picture")).toHaveAttribute("aria-current", "page");
  await expect(page.locator("[data-row=facts]").filter({ hasText: "The dryer stands still" })).toBeVisible();
});
