// Every screen, wide and narrow, in light and dark: accessible, and never wider than the window.
import { mkdir } from "node:fs/promises";
import { expectAccessible, inColours } from "./support/axe.js";
import { expect, test } from "./support/test.js";

const ACCOUNT = "#/sample/accounts/00000000-0000-8000-0000-0000000000a1";
const CALL = `${ACCOUNT}/calls/00000000-0000-8000-0000-000000000504`;
const PERSON = `${ACCOUNT}/people/00000000-0000-8000-0000-000000000201`;
const SCREENS = {
  doors: "#/",
  import: "#/import",
  settings: "#/settings",
  playbook: "#/playbook",
  accounts: "#/sample/accounts",
  portfolio: "#/sample/portfolio",
  team: "#/sample/team",
  reviews: "#/sample/reviews",
  debriefs: "#/sample/debriefs",
  coaching: "#/sample/coaching",
  adoption: "#/sample/adoption",
  workshops: "#/sample/workshops",
  "a workshop that is gone": "#/sample/workshops/00000000-0000-8000-0000-000000000001",
  today: "#/sample/",
  "all calls": "#/sample/calls",
  people: `${ACCOUNT}/people`,
  person: PERSON,
  calls: `${ACCOUNT}/calls`,
  profile: ACCOUNT,
  picture: `${ACCOUNT}/picture`,
  "how they buy": `${ACCOUNT}/buying`,
  threat: `${ACCOUNT}/threat`,
  value: `${ACCOUNT}/value`,
  growth: `${ACCOUNT}/growth`,
  strategy: `${ACCOUNT}/strategy`,
  funnel: `${ACCOUNT}/funnel`,
  "plan page": `${ACCOUNT}/plan`,
  history: `${ACCOUNT}/history`,
  review: `${ACCOUNT}/review`,
  "debriefs of the account": `${ACCOUNT}/debriefs`,
  worksheet: CALL,
  debrief: `${CALL}/debrief`,
  "prep copy": `${CALL}/sheet/prep`,
  "clean copy": `${CALL}/sheet/clean`,
  "observer's sheet": `${CALL}/observer`,
  "week of the account": `${ACCOUNT}/calls/week`,
  "week of all calls": "#/sample/calls/week",
};

/** Pixels by which the page is wider than its window. */
const surplus = (page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

for (const [name, place] of Object.entries(SCREENS)) {
  test(`${name} is accessible and fits, wide and narrow, light and dark`, async ({ app, page }) => {
    await app.open(place);
    await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
    for (const [width, height] of [[1440, 900], [390, 844]]) {
      await page.setViewportSize({ width, height });
      await inColours(page, "light");
      await expectAccessible(page);
      expect(await surplus(page), `pixels wider than a window of ${width}`).toBeLessThanOrEqual(0);
      await inColours(page, "dark");
      // Nothing but the colours differs.
      await expectAccessible(page, { rules: ["color-contrast"] });
    }
  });
}

/** A plan in which everything has a long name, and more than one opportunity to choose from. */
function longNames() {
  const id = (kind, n) => `00000000-0000-8000-${String(kind).padStart(4, "0")}-${String(n).padStart(12, "0")}`;
  const sale = "Monitoring of all lines in eleven plants, managed, with a service contract over five years";
  const person = (n) => [id(3, n), { name: `Maximiliane-Charlotte von Habsburg-Lothringen ${n}`, title: "Chief Financial Officer and Member of the Board", positions: { [id(2, 1)]: {}, [id(2, 2)]: {} } }];
  const contents = {
    id: id(1, 1),
    account: { name: "Vereinigte Ostwestfälische Maschinen- und Anlagenbaugesellschaft mbH & Co. KG" },
    opportunities: { [id(2, 1)]: { name: sale }, [id(2, 2)]: { name: `${sale}, once more` } },
    stakeholders: Object.fromEntries(Array.from({ length: 14 }, (_, n) => person(n + 1))),
  };
  const file = { format: "groundplan", kind: "plan", version: 1, exported: { at: 0, by: "", app: "test" }, contents };
  return { name: "long.groundplan", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(file)) };
}

for (const width of [390, 1440]) {
  test(`long names widen neither the page nor the tool at ${width} px`, async ({ app, page }) => {
    await page.setViewportSize({ width, height: 900 });
    await app.open("#/import");
    await page.locator("#import-file").setInputFiles(longNames());
    await page.getByRole("button", { name: "Add to my accounts" }).click();
    await app.tab("People").click();
    await expect(page.locator(".players-map")).toBeVisible();
    const surplus = await page.evaluate(() => {
      const tool = document.querySelector(".tool-main").getBoundingClientRect().right;
      const map = document.querySelector(".players-map").getBoundingClientRect().right;
      return Math.max(document.documentElement.scrollWidth - innerWidth, map - tool);
    });
    expect(surplus, "pixels too wide").toBeLessThanOrEqual(0);
  });
}

test("dialogs and the palette are accessible", async ({ app, page }) => {
  await app.openSample();
  await page.getByRole("button", { name: "Share" }).click();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+k");
  await expectAccessible(page);
  await page.getByRole("combobox", { name: "Search or add" }).fill("Jane Doe, VP Operations, final authority, advocate");
  await expect(app.dialog.getByRole("option").first()).toContainText("Add Jane Doe");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("table")).toContainText("Jane Doe");
});

test("the picture of the README", async ({ app, page }) => {
  await app.openSample();
  await page.getByRole("table").waitFor();
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)));
  await mkdir("test-results", { recursive: true });
  await page.screenshot({ path: "test-results/people.png", clip: { x: 0, y: 0, width: 1440, height: 900 } });
});
