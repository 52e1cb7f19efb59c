// Discovery: what we know by topic, who told it, what to ask next and whom.
import { People } from "./pages/people.js";
import { expect, test } from "./support/test.js";

async function learn(page, text, topic, from) {
  await page.getByLabel("Topic", { exact: true }).first().selectOption({ label: topic });
  await page.getByLabel("Who said it").first().selectOption({ label: from });
  await page.getByLabel("Add what you learnt").fill(text);
  await page.getByLabel("Add what you learnt").press("Enter");
  await expect(fact(page, text)).toBeVisible();
}

const fact = (page, text) => page.locator("[data-row=facts]").filter({ hasText: text });
const picture = (page) => page.getByRole("group", { name: /What we know, topic by topic/ });

test.beforeEach(async ({ app, page }) => {
  await app.open();
  await app.newAccount("Northmill Paper", "Drying line monitoring");
  const people = new People(page);
  await people.add("Tom Okafor, Maintenance lead, uses");
  await people.add("Omar Haddad, CFO, veto");
  await app.tab("Picture").click();
});

test("an empty picture asks one question and shows no grid", async ({ page }) => {
  await expect(page.locator(".picture-tool .lead")).toContainText("A broad base first");
  await expect(picture(page)).toHaveCount(0);
  await expect(page.getByText("Nothing written down yet", { exact: false })).toBeVisible();
});

test("facts from somebody who would hardly know say whom to ask, and the question goes onto a call", async ({ app, page }) => {
  await learn(page, "Capex is decided in May", "How they buy", "Tom Okafor");
  await learn(page, "Procurement only signs", "How they buy", "Tom Okafor");
  const card = app.soWhat.locator("[data-rule=wrong-people]");
  await expect(card).toContainText("comes from Tom Okafor, who would hardly know");
  await expect(page.locator(".picture-tool .lead")).toContainText(/Ask next about .*Value and money.*Omar Haddad/);
  await expect(picture(page).getByRole("link", { name: /Capex is decided in May/ })).toBeVisible();
  await card.getByRole("button", { name: "Ask on the next call" }).click();
  await expect(card).toContainText("On the next call");
  await app.undo();
  await expect(card.getByRole("button", { name: "Ask on the next call" })).toBeVisible();
  await app.undo();
  await expect(fact(page, "Procurement only signs")).toHaveCount(0);
  await expect(card).toHaveCount(0);
});

test("two facts that contradict each other cannot wait once a decider believes one of them", async ({ app, page }) => {
  await learn(page, "Nothing pays back in two years", "Value and money", "Omar Haddad");
  await learn(page, "The heads paid for themselves in one", "Value and money", "Tom Okafor");
  const row = fact(page, "The heads paid for themselves in one");
  await row.getByRole("button", { name: /The heads paid/, expanded: false }).click();
  await row.getByLabel("Contradicts").selectOption({ label: "Nothing pays back in two years" });
  await expect(app.soWhat.locator("[data-rule=contradiction]")).toContainText("Omar Haddad, who has a say in Drying line monitoring");
  await expect(picture(page).getByRole("link", { name: /contradicted/ })).toHaveCount(2);
});

test("a fact in the picture leads to its row, and the account's tab to the picture", async ({ app, page }) => {
  await learn(page, "Nothing pays back in two years", "Value and money", "Omar Haddad");
  await picture(page).getByRole("link", { name: /Nothing pays back/ }).click();
  await expect(fact(page, "Nothing pays back").getByLabel("What we learnt")).toBeVisible();
  await app.tab("Account").click();
  await expect(page.getByText("One fact is written down.")).toBeVisible();
  await page.getByRole("link", { name: "Open the picture" }).click();
  await expect(picture(page)).toBeVisible();
});
