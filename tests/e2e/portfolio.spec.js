// The portfolio: what is pursued against what the playbook says we look for; only for those who asked for it.
import { expectAccessible } from "./support/axe.js";
import { day } from "./support/days.js";
import { id, planFile } from "./support/plans.js";
import { expect, test } from "./support/test.js";

const rail = (page) => page.getByRole("navigation", { name: "Places" });

test("a rep never meets the places of those who lead uninvited; whoever leads a team switches it on", async ({ app, page }) => {
  await app.open();
  await app.newAccount("Northmill Paper", "Drying line monitoring");
  await expect(rail(page).getByRole("link", { name: "Team" })).toHaveCount(0);
  await page.getByRole("link", { name: "Settings" }).click();
  await page.getByLabel("I lead a team").check();
  await expect(rail(page).getByRole("link", { name: "Team" })).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("I lead a team")).toBeChecked();
  await page.getByLabel("I lead a team").uncheck();
  await expect(rail(page).getByRole("link", { name: "Team" })).toHaveCount(0);
});

test("answers to the target profile say who is wanted, and pursuit without a reason is named", async ({ app, page }) => {
  await app.open();
  await app.newAccount("Osprey Bank", "Branch sensors");
  await app.tab("Account").click();
  const wanted = page.getByRole("region", { name: "Do we want them?" });
  await expect(wanted).toContainText("Too little is known");
  for (const group of await wanted.getByRole("group").all()) {
    await group.getByLabel("No", { exact: true }).check();
  }
  await expect(wanted).toContainText("They are not what you look for: 0 %");
  await app.saved();

  await app.open("#/portfolio");
  const row = page.getByRole("row", { name: /Osprey Bank/ });
  await expect(row).toContainText("No, 0 %");
  const finding = page.locator('[data-rule="no-rationale"]');
  await expect(finding).toContainText("Nobody has written down why you pursue Osprey Bank");
  await expectAccessible(page);

  await finding.getByRole("link", { name: /Osprey Bank/ }).click();
  await wanted.getByLabel("Why pursue them all the same?").fill("Their owner also owns Halvern Foods");
  await app.saved();
  await app.open("#/portfolio");
  await expect(row).toContainText("Their owner also owns Halvern Foods");
  await expect(finding).toHaveCount(0);
  const reasons = part(page, "Reasons to look at again");
  await reasons.locator("summary").first().click();
  await expect(reasons.getByRole("listitem")).toContainText(/Written (by .+ )?on/);
  await page.getByLabel("Filter").fill("nobody of that name");
  await expect(page.getByRole("main")).toContainText("No account matches");
});

const list = (page) => page.getByRole("region", { name: "The accounts" });
const part = (page, name) => page.locator("details").filter({ has: page.locator(`summary:text-is("${name}")`) });

/** Four accounts of two owners: two foods, a bank with a reason, and one that is fruit. */
async function portfolio(app, page) {
  const profile = (answer) => Object.fromEntries(["need", "power", "growth", "fit"].map((key) => [key, answer]));
  const files = [
    planFile(1, { by: "Mara", account: { name: "Halvern Foods", owner: "Mara", segment: "Food", profile: profile("yes") }, sale: { kind: "shift", lead_source: "Trade fair" },
      stakeholders: { [id(3, 1)]: { name: "Ingrid Voss", title: "Chief Operating Officer", positions: { [id(2, 1)]: { comfort: 2 } } }, [id(3, 2)]: { name: "Tomas Reyl", title: "Maintenance lead" } },
      calls: { [id(5, 1)]: { title: "The figures", opportunity: id(2, 1), on: day(-6), room: { [id(3, 2)]: {} }, debrief: { held_on: day(-6) } }, [id(5, 2)]: { title: "The board", opportunity: id(2, 1), on: day(5), room: { [id(3, 1)]: {} } } } }),
    planFile(2, { by: "Mara", account: { name: "Osprey Bank", owner: "Mara", segment: "Banking", profile: profile("no"), rationale: "Their owner also owns Halvern", rationale_mark: { on: day(-120), by: "Mara" } }, sale: { lead_source: "Trade fair" } }),
    planFile(3, { by: "Lena", account: { name: "Kite Foods", owner: "Lena", segment: "Food", profile: profile("yes") }, sale: { kind: "opportunistic", lead_source: "Partner" },
      stakeholders: { [id(3, 3)]: { name: "Ada Berg", title: "Chief Operating Officer", positions: { [id(2, 3)]: { stance: "advocate" } } } } }),
    planFile(4, { by: "Lena", account: { name: "Norrby Paper", segment: "Paper" } }),
  ];
  await app.open("#/import");
  await page.locator("#import-file").setInputFiles(files);
  await page.getByRole("button", { name: "Take in what is new" }).click();
  await expect(page.getByText("Nothing is left to take in.")).toBeVisible();
  await app.open("#/portfolio");
}

test("the list is put together, filtered, and the view kept under a name", async ({ app, page }) => {
  await portfolio(app, page);
  await page.getByLabel("Put together by").selectOption("owner");
  await expect(list(page).getByRole("rowheader", { name: "Mara: 2 accounts" })).toBeVisible();
  await expect(list(page).getByRole("rowheader", { name: "Lena: 2 accounts" })).toBeVisible();
  await page.getByLabel("Filter").fill("foods");
  await expect(page.getByText("2 accounts", { exact: true })).toBeVisible();
  await page.getByText("Save this view").click();
  await page.getByLabel("Name of this view").fill("Foods by owner");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByLabel("Saved view")).toHaveValue("Foods by owner");
  await page.getByLabel("Show").selectOption("fruit");
  await expect(list(page)).toContainText("one is low-hanging fruit");
  await expect(page.getByLabel("Saved view")).toHaveValue("");
  await page.reload();
  await app.ready();
  await page.getByLabel("Saved view").selectOption("Foods by owner");
  await expect(page.getByLabel("Filter")).toHaveValue("foods");
  await expect(page.getByLabel("Put together by")).toHaveValue("owner");
  await page.getByRole("button", { name: "Remove “Foods by owner”" }).click();
  await expect(page.getByLabel("Saved view")).toHaveCount(0);
});

test("kinds of business and lead sources are drawn, with tables that say the same", async ({ app, page }) => {
  await portfolio(app, page);
  const origin = part(page, "Kinds of business and lead sources");
  await origin.locator("summary").first().click();
  await expect(origin.locator("svg").first()).toContainText("The line: at most 33 % low-hanging fruit");
  await expect(origin.locator("svg").last()).toContainText("Trade fair");
  await origin.locator("summary", { hasText: "The same as a table" }).last().click();
  await expect(origin.getByRole("row", { name: /Trade fair/ })).toContainText(/1\s*0\s*1/);
  await expectAccessible(page);
});

test("the shift says who buys what is new, how far each account is, and whom the last calls met", async ({ app, page }) => {
  await portfolio(app, page);
  const shift = part(page, "The shift");
  await shift.locator("summary").first().click();
  const role = shift.getByRole("row", { name: /General management/ });
  await expect(role).toContainText("Known in 2, met in 0 of 3 accounts; proven to speak for you in 0, only thought to in 1");
  await expect(role).toContainText("Not at ease (2 of 5)");
  await expect(role).toContainText("Briefing: ask");
  await expect(role.getByRole("link", { name: /“The board” at Halvern Foods/ })).toBeVisible();
  await expect(shift.getByRole("heading", { name: "The last call, and whom it met" })).toBeVisible();
  await expect(shift.locator("svg").last()).toContainText("Old buyers only");
  await shift.locator("summary", { hasText: "The same as a table" }).first().click();
  await expect(shift.getByRole("row", { name: /^Halvern Foods/ })).toContainText("Known");
  await expect(shift.getByRole("row", { name: /^Kite Foods/ }), "nothing proves what was marked").toContainText("Advocate, unproven");
  await expectAccessible(page);
});

test("a reason is read again and confirmed, with name and day, and that can be taken back", async ({ app, page }) => {
  await portfolio(app, page);
  const reasons = part(page, "Reasons to look at again");
  await reasons.locator("summary").first().click();
  const bank = reasons.getByRole("listitem").filter({ hasText: "Osprey Bank" });
  await expect(bank).toContainText("Written by Mara on");
  await expect(bank).toContainText("Does it still hold?");
  await expectAccessible(page);
  await bank.getByRole("button", { name: "Osprey Bank: the reason is still true" }).click();
  await expect(bank).toContainText(/Looked at (by .+ )?on/);
  await expect(bank).not.toContainText("Does it still hold?");
  await app.notices.getByRole("button", { name: "Undo" }).click();
  await expect(bank).toContainText("Does it still hold?");
});

/** How a part of a bar stands out: its edge against the sheet, and the words on it, as contrast ratios. */
function contrasts() {
  const light = (colour) => {
    const [r, g, b] = colour.match(/[\d.]+/g).map(Number).map((part) => (colour.startsWith("rgb") ? part / 255 : part));
    const [x, y, z] = [r, g, b].map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const ratio = (a, b) => (Math.max(light(a), light(b)) + 0.05) / (Math.min(light(a), light(b)) + 0.05);
  const probe = document.body.appendChild(document.createElement("i"));
  const token = (name) => ((probe.style.color = `var(${name})`), getComputedStyle(probe).color);
  const parts = [...document.querySelectorAll(".mix-part")].map((part) => {
    const { stroke, fill } = getComputedStyle(part);
    return { part: part.getAttribute("class"), edge: ratio(stroke, token("--sheet")), words: ratio(fill, token("--ink")) };
  });
  probe.remove();
  return parts;
}

for (const colorScheme of ["light", "dark"]) {
  test.describe(`the bars, ${colorScheme}`, () => {
    test.use({ colorScheme });
    test("stand out from the sheet, and words can be read on them", async ({ app, page }) => {
      await portfolio(app, page);
      await part(page, "Kinds of business and lead sources").locator("summary").first().click();
      await expect(page.locator(".mix-off").first()).toBeVisible();
      const parts = await page.evaluate(contrasts);
      expect(parts.length).toBeGreaterThan(8);
      for (const { part: name, edge, words } of parts) {
        expect(edge, `edge of ${name}`).toBeGreaterThanOrEqual(3);
        expect(words, `words on ${name}`).toBeGreaterThanOrEqual(4.5);
      }
    });
  });
}

for (const colorScheme of ["light", "dark"]) {
  test.describe(`on a phone, ${colorScheme}`, () => {
    test.use({ colorScheme, viewport: { width: 390, height: 844 } });
    test("every part of the portfolio is accessible and fits", async ({ app, page }) => {
      await portfolio(app, page);
      for (const name of ["Kinds of business and lead sources", "The shift", "Reasons to look at again"]) {
        await part(page, name).locator("summary").first().click();
      }
      await expect(part(page, "The shift").locator("svg").first()).toBeVisible();
      await expectAccessible(page);
      const surplus = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(surplus).toBeLessThanOrEqual(0);
      const wide = page.locator(".table-frame").filter({ visible: true });
      const cut = await wide.evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth).map((one) => getComputedStyle(one).backgroundAttachment));
      expect(cut.length, "tables that go on beyond the edge").toBeGreaterThan(0);
      for (const shadow of cut) expect(shadow, "a shadow shows where there is more").toBe("local, local, scroll, scroll");
    });
  });
}
