// Value: our guess first, their answer later, and whose words the statements are in.
import { People } from "./pages/people.js";
import { expect, test } from "./support/test.js";

const QUESTION = "How much do we help you grow?";

const card = (page, question = QUESTION) => page.getByRole("article", { name: question });
const scale = (page) => page.getByRole("group", { name: /our guess and their answer/ });

test.beforeEach(async ({ app, page }) => {
  await app.open();
  await app.newAccount("Northmill Paper", "Drying line monitoring");
  const people = new People(page);
  await people.add("Jane Doe, COO, final authority, indifferent");
  await app.tab("Value").click();
});

test("their answer waits for our guess, and the gap between the two is the point", async ({ app, page }) => {
  await expect(page.locator(".value-tool .lead")).toContainText("Guess before you ask");
  await expect(page.getByText("nobody remembers what they expected", { exact: false })).toBeVisible();
  await expect(scale(page)).toHaveCount(0);
  await expect(card(page).getByRole("group", { name: "Their answer", exact: true })).toHaveCount(0);
  await card(page).getByRole("group", { name: "Our guess of their answer" }).getByRole("radio", { name: "4", exact: true }).check();
  await card(page).getByRole("group", { name: "Their answer", exact: true }).getByRole("radio", { name: "2", exact: true }).check();
  await card(page).getByLabel("Who answered").selectOption({ label: "Jane Doe" });
  await card(page).getByLabel("In their words").fill("Our plan does without you");
  await expect(card(page)).toContainText("We guessed 4");
  await expect(card(page).getByRole("group", { name: "Our guess of their answer" })).toHaveCount(0);
  await expect(scale(page).getByRole("link", { name: `${QUESTION} Our guess: 4. Their answer: 2.` })).toBeVisible();
  await expect(page.locator(".value-tool .lead")).toContainText("We think more of ourselves than they do: 4 against 2");

  const insight = app.soWhat.locator("[data-rule=our-guess-their-answer]");
  await expect(insight).toContainText("Jane Doe answers 2 where we guessed 4");
  await expect(insight).toContainText("Our plan does without you");
  await insight.getByRole("button", { name: "Ask on the next call" }).click();
  await expect(insight).toContainText("On the next call");
  await app.undo();
  await expect(insight.getByRole("button", { name: "Ask on the next call" })).toBeVisible();
});

test("two statements of our own convince us alone; one of theirs settles it", async ({ app, page }) => {
  const add = page.getByRole("textbox", { name: "Add a statement" });
  for (const text of ["It pays for itself in a year", "Nobody is called at night any more"]) {
    await add.fill(text);
    await add.press("Enter");
    await expect(page.locator("[data-row=statements]").filter({ hasText: text })).toBeVisible();
  }
  const insight = app.soWhat.locator("[data-rule=our-words-only]");
  await expect(insight).toContainText("2 statements of value, and all of them are ours");
  await expect(page.getByText("Jane Doe: nothing yet.", { exact: false })).toBeVisible();
  const row = page.locator("[data-row=statements]").filter({ hasText: "Nobody is called at night" });
  await row.getByRole("button", { expanded: false }).first().click();
  await row.getByLabel("Who said or confirmed it").selectOption({ label: "Jane Doe" });
  await expect(insight).toHaveCount(0);
  await expect(page.locator(".value-tool .lead")).toContainText("1 of 2 statements of value are in their words");
  await app.undo();
  await expect(insight).toBeVisible();
});

test("the scales lead to their cards", async ({ page }) => {
  await card(page).getByRole("radio", { name: "3", exact: true }).check();
  await scale(page).getByRole("link", { name: new RegExp(QUESTION.replace("?", "\\?")) }).click();
  await expect(card(page)).toBeInViewport();
});
