// A programme from an empty page to its schedule, the calendar and the board; and its use, counted from plan files.
import ICAL from "ical.js";
import { expectAccessible } from "./support/axe.js";
import { day } from "./support/days.js";
import { rule, section, stored } from "./support/papers.js";
import { downloaded } from "./support/passing.js";
import { expect, test } from "./support/test.js";

const part = (page, name) => page.getByRole("radio", { name });

async function programme(app, page, name) {
  await app.open("#/adoption");
  await page.getByLabel("What is it called?").fill(name);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
}

async function add(page, where, label, text) {
  const there = section(page, where);
  await there.getByLabel(label, { exact: true }).fill(text);
  await there.getByRole("button", { name: "Add", exact: true }).click();
  const row = there.getByRole("article").filter({ hasText: text });
  await row.getByRole("button", { expanded: false }).first().click();
  return row;
}

test("a programme from nothing to its schedule, its calendar and its board", async ({ app, page }) => {
  await app.open("#/adoption");
  await expect(page.getByRole("heading", { name: "No programme is planned yet" })).toBeVisible();
  await expect(page.getByRole("main")).toContainText("Ask your team for their plan files");
  await programme(app, page, "Call sheets for everybody");
  const role = await add(page, "Who has to work differently", "Add a role", "Field reps");
  await expect(role).toContainText("Change: Not known yet");
  for (const what of ["Their process", "Their tools", "Their skill"]) await role.getByLabel(what).selectOption("Most is missing");
  await expect(role).toContainText("Change: large");
  await role.getByLabel("Your own guess of the size").selectOption("small");
  await expect(rule(page, "change-underestimated")).toContainText("The change for Field reps is larger than you think: large");

  const training = await add(page, "Steps of the rollout", "Add a step", "Two days in Graz");
  await training.getByLabel("It is about").selectOption("Training");
  await training.getByLabel("On", { exact: true }).fill(day(-30));
  await expect(rule(page, "training-before-purpose")).toContainText("Nothing says what changes and why");
  await expect(rule(page, "reinforcement-fades")).toBeVisible();

  await part(page, "Barriers").check();
  await page.getByLabel("Pay rewards what was sold before").check();
  await expect(rule(page, "barrier-without-answer")).toBeVisible();
  await page.getByLabel("What is done about it").first().fill("A new plan in May");
  await expect(rule(page, "barrier-without-answer")).toHaveCount(0);

  await part(page, "Reinforcement").check();
  await page.getByLabel("Who leads events").fill("Ada Quill, Bo Lindqvist");
  await page.getByLabel("Days between events").fill("10");
  await page.getByLabel("For how many weeks").fill("9");
  await page.getByRole("button", { name: "Fill in the events" }).click();
  await expect(app.notices).toContainText("6 events were added");
  await expect(rule(page, "reinforcement-fades")).toHaveCount(0);
  const events = section(page, "Events after the training");
  await expect(events.getByRole("article")).toHaveCount(6);
  await expect(events.getByRole("article").first()).toContainText("Ada Quill");
  await expect(events.getByRole("article").nth(1)).toContainText("Bo Lindqvist");
  await page.getByRole("button", { name: "Fill in the events" }).click();
  await expect(app.notices).toContainText("filled already");
  await expect(events.getByRole("article")).toHaveCount(6);

  const waiting = section(page, "Was it held?");
  await expect(waiting.getByRole("listitem")).toHaveCount(2);
  await waiting.getByRole("button", { name: /^Held: One to one/ }).click();
  await expect(section(page, "Held").getByRole("listitem")).toHaveCount(1);
  await waiting.getByRole("button", { name: /^Not held/ }).click();
  await expect(waiting.getByRole("listitem")).toHaveCount(0);
  await expect(section(page, "Not held").getByRole("listitem")).toHaveCount(1);
  await stored(page);

  const { name, buffer } = await downloaded(page, () => page.getByRole("button", { name: "Save as calendar file" }).click());
  expect(name).toMatch(/^Call sheets for everybody \d{4}-\d\d-\d\d\.ics$/);
  const calendar = new ICAL.Component(ICAL.parse(buffer.toString()));
  const entries = calendar.getAllSubcomponents("vevent").map((entry) => new ICAL.Event(entry));
  expect(entries).toHaveLength(5);
  expect(entries[0].startDate.toString()).toBe(day(-20));
  expect(entries[0].summary).toContain("One to one");

  await part(page, "The programme on one page").check();
  await expect(page.getByRole("article", { name: "Call sheets for everybody" })).toContainText("Two days in Graz");
  await page.reload();
  await part(page, "Reinforcement").check();
  await expect(section(page, "Not held").getByRole("listitem")).toHaveCount(1);
  await app.open("#/adoption");
  await page.getByRole("link", { name: "Call sheets for everybody" }).click();
  await page.getByRole("button", { name: "Delete this programme" }).click();
  await app.notices.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Call sheets for everybody" })).toBeVisible();
});

test("filling in the events asks for the training's day at its own field", async ({ app, page }) => {
  await programme(app, page, "Call sheets");
  await expect(app.soWhat).toContainText("Too little is here to judge yet. Who has to work differently?");
  await part(page, "Reinforcement").check();
  await page.getByRole("button", { name: "Fill in the events" }).click();
  const trained = page.getByLabel("Day of the training");
  await expect(trained).toBeFocused();
  await expect(trained).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByRole("alert").filter({ hasText: "Give the training a day" })).toBeVisible();
  await trained.fill(day(-30));
  await trained.blur();
  await expect(page.getByText("Give the training a day")).toHaveCount(0);
  await page.getByRole("button", { name: "Fill in the events" }).click();
  await expect(app.notices).toContainText("6 events were added");
  await part(page, "Size and order").check();
  await expect(section(page, "Steps of the rollout").getByRole("article")).toHaveCount(1);
});

test("steps are moved by keyboard, keep the focus, and undo puts them back", async ({ app, page }) => {
  await programme(app, page, "Call sheets");
  for (const text of ["First", "Second", "Third"]) await add(page, "Steps of the rollout", "Add a step", text);
  const names = section(page, "Steps of the rollout").locator(".entry-name");
  await expect(names).toHaveText(["First", "Second", "Third"]);
  const up = page.getByRole("button", { name: "Move up: Third" });
  await up.focus();
  await page.keyboard.press("Enter");
  await expect(names).toHaveText(["First", "Third", "Second"]);
  await expect(up).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(names).toHaveText(["Third", "First", "Second"]);
  await expect(up).toHaveAttribute("aria-disabled", "true");
  await stored(page);
  await page.reload();
  await expect(names).toHaveText(["Third", "First", "Second"]);
  await page.getByRole("button", { name: "Move down: Third" }).click();
  await expect(names).toHaveText(["First", "Third", "Second"]);
  await page.locator(".paper-steps").getByRole("button", { name: "Undo" }).click();
  await expect(names).toHaveText(["Third", "First", "Second"]);
});

test("a row that undo brought back is not offered once more", async ({ app, page }) => {
  await programme(app, page, "Call sheets");
  await add(page, "Steps of the rollout", "Add a step", "First");
  await page.getByRole("button", { name: "Remove First" }).click();
  await expect(app.notices).toContainText("Step taken out");
  await page.locator(".paper-steps").getByRole("button", { name: "Undo" }).click();
  await expect(section(page, "Steps of the rollout").getByRole("article")).toHaveCount(1);
  await expect(app.notices).not.toContainText("Step taken out");
});

/** A plan file as a rep sends it: so many calls lately, prepared or not. */
function sent(number, lead, calls, prepared) {
  const id = (kind, n) => `00000000-0000-8000-${String(kind).padStart(4, "0")}-${String(number * 1000 + n).padStart(12, "0")}`;
  const call = (n) => {
    const row = { title: `Call ${n}`, on: day(-2 - n), lead, debrief: { held_on: day(-2 - n), talk_share: 40 } };
    if (n < prepared) {
      row.commitment = { best: "Sign" };
      row.opening = { words: "What if?" };
      row.questions = { [id(9, n)]: { text: "Who decides?", about: { kind: "account", id: id(1, 1) } } };
    }
    return [id(5, n), row];
  };
  const contents = { id: id(1, 1), account: { name: `Account ${number}` }, calls: Object.fromEntries(Array.from({ length: calls }, (_, n) => call(n))) };
  const file = { format: "groundplan", kind: "plan", version: 1, exported: { at: 0, by: lead, app: "test" }, contents };
  return { name: `${number}.groundplan`, mimeType: "application/json", buffer: Buffer.from(JSON.stringify(file)) };
}

test("use is counted from the plan files that were sent, and the team is laid side by side", async ({ app, page }) => {
  await app.open("#/import");
  await page.locator("#import-file").setInputFiles([sent(1, "Ada Quill", 4, 4), sent(2, "Bo Lindqvist", 4, 0)]);
  await page.getByRole("button", { name: "Take in what is new" }).click();
  await expect(page.getByRole("row").filter({ hasText: "2.groundplan" })).toContainText("was added");
  await programme(app, page, "Call sheets");
  await expect(rule(page, "inconsistent")).toContainText("Ada Quill works the new way, Bo Lindqvist as before");
  await part(page, "In use?").check();
  const table = page.getByRole("region", { name: "Across the team, last four weeks" });
  await expect(table.getByRole("row", { name: /Ada Quill/ })).toContainText("100 %");
  await expect(table.getByRole("row", { name: /Bo Lindqvist/ })).toContainText("60 %");
  await page.getByText("The same as a table").click();
  await expect(page.getByRole("region", { name: /Calls by week/ }).getByRole("row")).toHaveCount(9);
  await page.getByLabel("People sell as before").check();
  await stored(page);
  await expectAccessible(page);
});

for (const colorScheme of ["light", "dark"]) {
  for (const [width, height] of [[1440, 900], [390, 844]]) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height } });
      test("every part of a programme is accessible and fits", async ({ app, page }) => {
        await programme(app, page, "Call sheets for everybody, everywhere and at any time");
        const training = await add(page, "Steps of the rollout", "Add a step", "Two days in Graz");
        await training.getByLabel("It is about").selectOption("Training");
        await training.getByLabel("On", { exact: true }).fill(day(-30));
        await part(page, "Reinforcement").check();
        await page.getByRole("button", { name: "Fill in the events" }).click();
        for (const name of ["Size and order", "Barriers", "Reinforcement", "In use?", "The programme on one page"]) {
          await part(page, name).check();
          await expectAccessible(page);
          const surplus = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect(surplus, `pixels wider than the window: ${name}`).toBeLessThanOrEqual(0);
        }
      });
    });
  }
}
