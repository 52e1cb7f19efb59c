// A tool, not a form: from an empty plan every planning tool says something that no single entry says, within six of them.
import { People } from "./pages/people.js";
import { day } from "./support/days.js";
import { expect, test } from "./support/test.js";

const MOST = 6;

const add = async (page, label, words) => {
  const line = page.getByRole("main").getByLabel(label, { exact: true });
  await line.fill(words);
  await line.press("Enter");
};

const learn = async (page, words) => {
  await page.getByLabel("Topic", { exact: true }).first().selectOption({ label: "How they buy" });
  await page.getByLabel("Who said it").first().selectOption({ label: "Tom Okafor" });
  await add(page, "Add what you learnt", words);
};

/** What is entered in each tool, the people first, and the rule that then speaks. */
const TOOLS = {
  People: { people: ["Jane Doe, VP Operations, final authority, advocate"], rule: "unproven-advocate", enter: async () => {} },
  Picture: {
    people: ["Tom Okafor, Maintenance lead, uses", "Omar Haddad, CFO, veto"],
    rule: "wrong-people",
    enter: async (page) => {
      await learn(page, "Capex is decided in May");
      await learn(page, "Procurement only signs");
    },
  },
  "How they buy": {
    people: [],
    rule: "ahead-of-the-customer",
    enter: async (page) => {
      await page.getByLabel("Our stage", { exact: true }).selectOption({ label: "proposal" });
      await page.getByLabel("The customer’s step", { exact: true }).selectOption({ label: "agree the problem" });
    },
  },
  Threat: {
    people: [],
    rule: "behind-on-what-matters",
    enter: async (page) => {
      await add(page, "Add an alternative", "Corvus");
      await add(page, "Add a criterion", "Payback");
      const row = page.locator("[data-row=criteria]").filter({ hasText: "Payback" });
      await row.getByRole("button", { name: /Payback/ }).first().click();
      await row.getByLabel("Weight").selectOption("5");
      await page.getByLabel("We on Payback", { exact: true }).selectOption("2");
      await page.getByLabel("Corvus on Payback", { exact: true }).selectOption("4");
    },
  },
  Value: {
    people: ["Jane Doe, COO, final authority, indifferent"],
    rule: "our-words-only",
    enter: async (page) => {
      await add(page, "Add a statement", "It pays for itself in a year");
      await add(page, "Add a statement", "Nobody is called at night any more");
    },
  },
  Growth: {
    people: [],
    rule: "richest-cell-idle",
    enter: async (page) => {
      await add(page, "Add a unit", "Frozen");
      await add(page, "Add an offering", "Managed monitoring");
      await page.getByRole("link", { name: /Managed monitoring in Frozen/ }).click();
      await page.getByRole("button", { name: "idle", exact: true }).click();
      await page.getByLabel("Potential a year").fill("1,100,000 EUR");
    },
  },
  Calls: {
    people: ["Jane Doe, COO, final authority, indifferent", "Tom Okafor, Maintenance lead, uses"],
    rule: "nobody-here-can-act",
    enter: async (page) => {
      await page.getByRole("button", { name: "Plan a call" }).first().click();
      await page.getByLabel("Date", { exact: true }).fill(day(2));
      await page.getByLabel("Add somebody").selectOption({ label: "Tom Okafor" });
      await page.getByLabel("Best", { exact: true }).fill("They sign in May");
      await page.getByRole("main").getByRole("link", { name: "Northmill Paper" }).click();
    },
  },
  Strategy: {
    people: ["Jane Doe, VP Operations, final authority, advocate"],
    rule: "untested-path",
    enter: async (page) => {
      await add(page, "Add a path", "Through operations");
      const path = page.locator("[data-row=paths]").filter({ hasText: "Through operations" });
      await path.locator(".entry-open").click();
      await path.getByLabel("Jane Doe").check();
      await path.getByRole("button", { name: "Choose this path" }).click();
    },
  },
  Funnel: {
    people: ["Jane Doe, VP Operations, final authority, indifferent"],
    rule: "stage-not-earned",
    enter: async (page) => {
      await page.getByLabel("Our stage").selectOption({ label: "proposal" });
      await page.getByText("What earns this stage").click();
      const criterion = page.locator(".proof-of-stage").filter({ hasText: "said what is wrong" });
      await criterion.getByLabel("What they did or said").fill("She named the stops");
      await criterion.getByLabel("Who showed it").selectOption({ label: "Jane Doe" });
      await criterion.getByLabel("On", { exact: true }).fill(day());
    },
  },
};

/** How many edits the plan has seen: every one of them can be taken back. */
async function edits(page) {
  const undo = page.getByRole("button", { name: /^Undo/ }).first();
  let count = 0;
  for (; await undo.isEnabled(); count += 1) await undo.click();
  return count;
}

for (const [tool, { people, rule, enter }] of Object.entries(TOOLS)) {
  test(`${tool} sees what no single entry says, within ${MOST} entries`, async ({ app, page }) => {
    await app.open();
    await app.newAccount("Northmill Paper", "Drying line monitoring");
    for (const line of people) {
      await new People(page).add(line);
      await expect(new People(page).row(line.split(",")[0])).toBeVisible();
    }
    await app.tab(tool).click();
    await enter(page);
    const card = app.soWhat.locator(`[data-rule=${rule}]`);
    await expect(card).toBeVisible();
    expect(await card.locator(".facts li").count(), "entries it combines").toBeGreaterThanOrEqual(2);
    const made = await edits(page);
    expect(made).toBeGreaterThan(0);
    expect(made).toBeLessThanOrEqual(MOST);
  });
}
