// The players: adding, seeing, proving, moving, undoing.
import { People } from "./pages/people.js";
import { expect, test } from "./support/test.js";

test.beforeEach(async ({ app }) => {
  await app.open();
  await app.newAccount("Northmill Paper", "Drying line monitoring");
});

test("one line adds a person, shown as it was understood", async ({ app, page }) => {
  const people = new People(page);
  await people.capture.fill("Jane Doe, VP Operations, final authority, advocate");
  await expect(page.locator(".capture-read")).toContainText("final authority");
  await people.capture.press("Enter");
  await expect(people.row("Jane Doe")).toContainText("advocate");
  await expect(people.row("Jane Doe")).toContainText("nothing yet");
  await expect(people.onMap("Jane Doe")).toHaveAccessibleName(/advocate, nothing yet/);
  await app.undo();
  await expect(people.table.getByRole("link", { name: "Jane Doe" })).toHaveCount(0);
  await app.redo();
  await expect(people.row("Jane Doe")).toContainText("advocate");
});

test("evidence proves a stance: dashed becomes half, and half becomes solid", async ({ app, page }) => {
  const people = new People(page);
  await people.add("Jane Doe, VP Operations, final authority, advocate");
  await people.openPerson("Jane Doe");
  const record = async (kind, words) => {
    await page.getByRole("button", { name: "Record what shows it" }).click();
    await people.record.getByRole("radio", { name: kind }).check();
    await people.record.getByLabel("Their words, or what they did").fill(words);
    await people.record.getByRole("button", { name: "Record" }).click();
  };
  await record("They said", "I will put it in front of the board");
  await expect(people.row("Jane Doe")).toContainText("said, today");
  await record("They did", "Shared the downtime figures");
  await expect(people.row("Jane Doe")).toContainText("did, today");
  await app.undo();
  await expect(people.row("Jane Doe")).toContainText("said, today");
});

test("hearsay proves nothing", async ({ page }) => {
  const people = new People(page);
  await people.add("Jane Doe, VP Operations, final authority, advocate");
  await people.openPerson("Jane Doe");
  await page.getByRole("button", { name: "Record what shows it" }).click();
  await people.record.getByLabel("Their words, or what they did").fill("They say she likes us");
  await people.record.getByLabel("Whom do we have it from?").selectOption({ label: "Somebody else told us" });
  await people.record.getByRole("button", { name: "Record" }).click();
  await expect(people.row("Jane Doe")).not.toContainText(/said, today|did, today/);
  await expect(people.row("Jane Doe")).toContainText("hearsay");
});

test("the keyboard alone moves between people and moves a person", async ({ page }) => {
  const people = new People(page);
  await people.add("Jane Doe, VP Operations, final authority, advocate, sway 4");
  await people.add("Omar Haddad, CFO, veto, passively against, sway 5");
  await people.onMap("Jane Doe").focus();
  await page.keyboard.press("Shift+ArrowLeft");
  await expect(people.row("Jane Doe")).toContainText("indifferent");
  await expect(people.onMap("Jane Doe")).toBeFocused();
  await page.keyboard.press("Shift+ArrowDown");
  await expect(people.row("Jane Doe").getByRole("cell").last()).toHaveText("3");
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await expect(people.row("Jane Doe")).toContainText("advocate");
  await people.onMap("Jane Doe").focus();
  await page.keyboard.press("ArrowLeft");
  await expect(people.onMap("Omar Haddad")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(people.drawer).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(people.drawer).toHaveCount(0);
  await expect(people.onMap("Omar Haddad")).toBeFocused();
});

/** How many marks of people reach over an edge of the map. */
const beyond = (map) => map.evaluate((svg) => {
  const { left, right } = svg.getBoundingClientRect();
  const marks = [...svg.querySelectorAll(".player .shape")].map((mark) => mark.getBoundingClientRect());
  return marks.filter((mark) => mark.left < left || mark.right > right).length;
});

/** The zone of the map that somebody's mark stands in, by the word below it. */
const zone = (mark) => mark.evaluate((shape) => {
  const middle = (element) => { const { left, right } = element.getBoundingClientRect(); return (left + right) / 2; };
  const words = [...shape.closest("svg").querySelectorAll("text.axis[class*=stance-]")];
  const far = (word) => Math.abs(middle(word) - middle(shape));
  return words.filter((word) => word.textContent).sort((a, b) => far(a) - far(b))[0].textContent;
});

for (const width of [1440, 1280, 390]) {
  test(`everybody stands on the map as wide as it is, and where an edit puts them (${width})`, async ({ app, page }) => {
    await page.setViewportSize({ width, height: 900 });
    await app.openSample();
    const people = new People(page);
    await expect.poll(() => people.map.evaluate((svg) => Math.abs(svg.viewBox.baseVal.width - svg.clientWidth) < 1)).toBe(true);
    await expect.poll(() => beyond(people.map)).toBe(0);
    await people.openPerson("Sofie Bek");
    await people.drawer.locator("input[value=opposed_active]").check();
    await expect.poll(() => zone(people.onMap("Sofie Bek").locator(".shape"))).toMatch(/actively/);
    await expect.poll(() => beyond(people.map)).toBe(0);
  });
}

test("dragging changes the stance in one step", async ({ app, page }) => {
  const people = new People(page);
  await people.add("Jane Doe, VP Operations, final authority, advocate, sway 4");
  // The map makes room for a newcomer; nobody grabs a mark while it slides.
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)));
  const box = await people.onMap("Jane Doe").locator("text").first().boundingBox();
  const map = await people.map.boundingBox();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(map.x + map.width * 0.4, box.y + 12, { steps: 6 });
  await page.mouse.move(map.x + map.width * 0.14, box.y + 12, { steps: 6 });
  await page.mouse.up();
  await expect(people.row("Jane Doe")).toContainText("against");
  await expect(page.getByRole("status").filter({ hasText: "Unproven until somebody records what shows it" })).toBeVisible();
  await app.undo();
  await expect(people.row("Jane Doe")).toContainText("advocate");
});

test("a notice goes with the edit it would have taken back", async ({ app, page }) => {
  const people = new People(page);
  await people.add("Jane Doe, VP Operations, final authority, advocate");
  await expect(app.notices.getByRole("button", { name: "Undo" })).toBeVisible();
  await app.undo();
  await expect(people.table.getByRole("link", { name: "Jane Doe" })).toHaveCount(0);
  await expect(app.notices.getByRole("button", { name: "Undo" })).toHaveCount(0);
});

test("an insight that is set aside with a reason stays quiet, and undo brings it back", async ({ app, page }) => {
  const people = new People(page);
  await people.add("Jane Doe, VP Operations, final authority, advocate");
  await people.add("Omar Haddad, CFO, veto, passively against");
  const card = app.soWhat.getByRole("article").first();
  const headline = await card.getByRole("heading").textContent();
  await card.getByRole("button", { name: "Not relevant…" }).click();
  await app.dialog.getByLabel("Because").fill("Settled in the meeting on Monday");
  await app.dialog.getByRole("button", { name: "Set aside" }).click();
  await expect(app.soWhat.getByRole("heading", { name: headline })).toHaveCount(0);
  await expect(app.soWhat).toContainText("One insight was set aside");
  await app.undo();
  await expect(app.soWhat.getByRole("heading", { name: headline })).toBeVisible();
});

test("German speaks the People tool, and English the rest", async ({ app, page }) => {
  await app.open("#/settings");
  await page.getByLabel("Language").selectOption("de");
  await expect(page.locator("html[lang=de][data-ready=true]")).toBeAttached();
  await page.getByRole("link", { name: "Accounts" }).first().click();
  await page.getByRole("link", { name: /Northmill Paper/ }).click();
  const capture = page.getByLabel("Person hinzufügen");
  await capture.fill("Jana Muster, Werksleiterin, Veto, dagegen");
  await capture.press("Enter");
  await expect(page.getByRole("table")).toContainText("Jana Muster");
  await expect(page.getByRole("table")).toContainText(/dagegen/);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("what is taken away in the open drawer comes back by its notice", async ({ page, app }) => {
    const people = new People(page);
    await people.add("Jane Doe, VP Operations, final authority, advocate");
    await people.openPerson("Jane Doe");
    await page.getByRole("button", { name: "Record what shows it" }).click();
    await people.record.getByRole("radio", { name: "They did" }).check();
    await people.record.getByLabel("Their words, or what they did").fill("Shared the downtime figures");
    await people.record.getByRole("button", { name: "Record" }).click();
    const evidence = people.drawer.getByRole("listitem").filter({ hasText: "Shared the downtime figures" });
    await evidence.getByRole("button", { name: /^Remove/ }).click();
    await expect(evidence).toHaveCount(0);
    await app.notices.getByRole("button", { name: "Undo" }).click();
    await expect(evidence).toBeVisible();
  });
});
