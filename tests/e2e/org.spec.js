// The org chart: who reports to whom, changed by dragging and by keyboard alone, in a small company and in a large one.
import { expectAccessible } from "./support/axe.js";
import { expect, test } from "./support/test.js";

const id = (kind, number) => `00000000-0000-8000-${String(kind).padStart(4, "0")}-${String(number).padStart(12, "0")}`;

/** A plan file: Ann leads four who lead the others. */
function company(count) {
  const boss = (n) => (n === 1 ? {} : { reports_to: id(3, n <= 5 ? 1 : 2 + (n % 4)) });
  const people = Array.from({ length: count }, (_, at) => at + 1).map((n) => [
    id(3, n),
    { name: `${n === 1 ? "Ann" : n <= 5 ? "Lead" : "Person"} Number ${n}`, title: `Head of Department ${n}`, ...boss(n) },
  ]);
  const contents = {
    id: id(1, 1),
    account: { name: "Chart Works" },
    opportunities: { [id(2, 1)]: { name: "Line 2" } },
    stakeholders: Object.fromEntries(people),
  };
  const file = { format: "groundplan", kind: "plan", version: 1, exported: { at: 0, by: "", app: "test" }, contents };
  return { name: "chart.groundplan", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(file)) };
}

class OrgChart {
  constructor(page) {
    this.page = page;
    this.tree = page.getByRole("tree", { name: "Who reports to whom" });
    this.bar = page.locator(".org-bar");
  }

  async open(app, count) {
    await app.open("#/import");
    await this.page.locator("#import-file").setInputFiles(company(count));
    await this.page.getByRole("button", { name: "Add to my accounts" }).click();
    await app.tab("People").click();
    await this.page.locator(".more-view summary").filter({ hasText: "Who reports to whom" }).click();
    await expect(this.tree).toBeVisible();
    // The table is made when it is opened.
    await this.page.locator(".org .twin summary").click();
  }

  card(name) {
    return this.tree.getByRole("treeitem", { name: new RegExp(`^${name},`) });
  }

  /** Whom somebody reports to, by the table below the chart. */
  async expectBoss(name, boss) {
    const table = this.page.locator(".org .twin table");
    const row = table.locator("tbody tr").filter({ has: this.page.getByText(name, { exact: true }) }).first();
    await expect(row.locator("td").nth(1)).toHaveText(boss);
  }

  /** The middle of a card, on whole pixels. */
  async middle(name) {
    const box = await this.card(name).locator(".org-box").boundingBox();
    return { x: Math.round(box.x + 70), y: Math.round(box.y + box.height / 2) };
  }

  async drag(name, to) {
    await this.card(name).scrollIntoViewIfNeeded();
    const from = await this.middle(name);
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move(from.x + 10, from.y - 10, { steps: 3 });
    if (typeof to === "string") await this.reach(to);
    const there = typeof to === "string" ? await this.middle(to) : await to();
    await this.page.mouse.move(there.x, there.y, { steps: 6 });
  }

  /** Rests with what is held at the edge beyond which a card lies, until the frame has brought it, and moves off the edge. */
  async reach(name) {
    const box = this.card(name).locator(".org-box");
    const [card, frame] = [await box.boundingBox(), await this.page.locator(".org-frame").boundingBox()];
    if (card.x >= frame.x && card.x + card.width <= frame.x + frame.width) return;
    const y = frame.y + frame.height / 2;
    await this.page.mouse.move(card.x < frame.x ? frame.x + 10 : frame.x + frame.width - 10, y);
    await expect(box).toBeInViewport({ ratio: 0.99 });
    await this.page.mouse.move(frame.x + frame.width / 2, y);
  }
}

test("a card dropped on another reports to it, in one step that undo takes back", async ({ app, page }) => {
  const chart = new OrgChart(page);
  await chart.open(app, 14);
  await chart.expectBoss("Person Number 6", "Lead Number 4");
  await chart.drag("Person Number 6", "Lead Number 2");
  await expect(chart.card("Lead Number 2")).toHaveClass(/aim/);
  await page.mouse.up();
  await chart.expectBoss("Person Number 6", "Lead Number 2");
  await expect(app.notices).toContainText("Person Number 6 reports to Lead Number 2");
  await expect(page.locator(".drawer[open]")).toHaveCount(0);
  await app.undo();
  await chart.expectBoss("Person Number 6", "Lead Number 4");
  await expect(app.notices.getByRole("button", { name: "Undo" })).toHaveCount(0);
});

test("a circle is refused with a reason, and the place for nobody takes a card off its boss", async ({ app, page }) => {
  const chart = new OrgChart(page);
  await chart.open(app, 14);
  await chart.drag("Ann Number 1", "Lead Number 3");
  await expect(chart.card("Lead Number 3")).toHaveClass(/refused/);
  await page.mouse.up();
  await expect(chart.bar).toContainText("it would be a circle");
  await chart.expectBoss("Ann Number 1", "");
  await chart.drag("Lead Number 3", async () => {
    const box = await chart.bar.boundingBox();
    return { x: Math.round(box.x + 80), y: Math.round(box.y + box.height / 2) };
  });
  await expect(chart.bar).toHaveClass(/aimed/);
  await page.mouse.up();
  await chart.expectBoss("Lead Number 3", "");
});

test("the keyboard alone walks the chart, moves somebody, and can leave it", async ({ app, page }) => {
  const chart = new OrgChart(page);
  await chart.open(app, 14);
  await chart.card("Ann Number 1").focus();
  await page.keyboard.press("ArrowDown");
  await expect(chart.card("Lead Number 2")).toBeFocused();
  await page.keyboard.press("m");
  await expect(chart.bar.getByRole("status")).toContainText("Whom does Lead Number 2 report to?");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Escape");
  await chart.expectBoss("Lead Number 2", "Ann Number 1");
  await expect(chart.card("Lead Number 2")).toBeFocused();

  await page.keyboard.press("m");
  await page.keyboard.press("ArrowUp");
  await expect(chart.bar.getByRole("status")).toContainText("To nobody?");
  await page.keyboard.press("Enter");
  await chart.expectBoss("Lead Number 2", "");
  await page.keyboard.press("Control+z");
  await chart.expectBoss("Lead Number 2", "Ann Number 1");
  await chart.card("Lead Number 2").focus();
  await page.keyboard.press("Enter");
  await expect(page.locator(".drawer[open]")).toBeVisible();
});

test("a press of Move and one on a card do the same", async ({ app, page }) => {
  const chart = new OrgChart(page);
  await chart.open(app, 14);
  await chart.card("Person Number 9").focus();
  await chart.bar.getByRole("button", { name: "Move Person Number 9…" }).click();
  await chart.card("Lead Number 4").locator(".name").click();
  await chart.expectBoss("Person Number 9", "Lead Number 4");
});

test("two hundred people: leads first, teams unfold, and a search leads to anybody", async ({ app, page }) => {
  const chart = new OrgChart(page);
  await chart.open(app, 200);
  await expect(chart.tree.getByRole("treeitem")).toHaveCount(5);
  await expect(chart.card("Lead Number 3")).toHaveAttribute("aria-expanded", "false");
  await chart.card("Lead Number 3").focus();
  await page.keyboard.press("Space");
  await expect(chart.tree.getByRole("treeitem")).toHaveCount(53);
  await page.keyboard.press("Space");
  await expect(chart.tree.getByRole("treeitem")).toHaveCount(5);
  await page.getByRole("searchbox", { name: "Find a person" }).fill("department 177");
  await expect(chart.card("Person Number 177")).toBeInViewport();
  await expect(chart.card("Person Number 177")).toHaveClass(/active/);
  await page.getByRole("button", { name: "Show everybody" }).click();
  await expect(chart.tree.getByRole("treeitem")).toHaveCount(200);
});

for (const [colorScheme, width] of [["light", 1440], ["dark", 390]]) {
  test(`the chart is accessible, ${colorScheme} at ${width} px, and leaves nothing beyond the page`, async ({ app, page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    const chart = new OrgChart(page);
    await chart.open(app, 40);
    await expectAccessible(page, { within: ".org" });
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(beyond).toBeLessThanOrEqual(0);
  });
}

test("below a dozen people there is no chart", async ({ app, page }) => {
  await app.open("#/import");
  await page.locator("#import-file").setInputFiles(company(11));
  await page.getByRole("button", { name: "Add to my accounts" }).click();
  await app.tab("People").click();
  await expect(page.getByRole("heading", { level: 1, name: "Chart Works" })).toBeVisible();
  await expect(page.getByText("Who reports to whom")).toHaveCount(0);
});
