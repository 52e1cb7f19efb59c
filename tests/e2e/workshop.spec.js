// A workshop: a trainer makes an exercise, participants work on it in browsers of their own, the trainer compares.
import { readFile } from "node:fs/promises";
import { App } from "./pages/app.js";
import { expectAccessible, inColours } from "./support/axe.js";
import { expect, test } from "./support/test.js";

const TITLE = "Who decides at Halvern?";
/** Ingrid Voss: rows keep their ids in every copy of the case. */
const VOSS = "00000000-0000-8000-0000-000000000201";

async function saved(page, name) {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name }).click();
  const done = await download;
  return { name: done.suggestedFilename(), mimeType: "application/json", buffer: await readFile(await done.path()) };
}

/** The trainer's browser, at a workshop with two tasks about the sample account. */
async function prepared(app, page) {
  await app.open("#/settings");
  await page.getByLabel("I train people").check();
  await page.getByRole("link", { name: "Workshops" }).click();
  await page.getByLabel("What is the workshop about?").fill(TITLE);
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: TITLE })).toBeVisible();
  await page.getByLabel("Briefing, in a few sentences").fill("You meet the COO in three days.");
  for (const task of ["Place everybody who decides.", "Say how you win."]) {
    await page.getByLabel("What should they do?").fill(task);
    await page.getByRole("button", { name: "Add", exact: true }).click();
    await expect(page.getByRole("list").getByLabel("Task").last()).toHaveValue(task);
  }
  await page.getByRole("list").getByLabel("Tool").first().selectOption({ label: "People" });
  await page.getByRole("list").getByLabel("Minutes").first().fill("20");
}

/** Where each participant places her. */
const stances = { Ann: "advocate", Bea: "actively against", Cem: "advocate", Dee: "indifferent" };

/** A participant in a browser of their own begins, places one person, ticks a task, and hands in. */
async function handedIn(browser, server, exercise, name) {
  const context = await browser.newContext({ baseURL: server.url, locale: "en-GB" });
  const page = await context.newPage();
  const app = new App(page);
  await app.open("#/import");
  await page.locator("#import-file").setInputFiles(exercise);
  await expect(page.getByRole("heading", { name: TITLE })).toBeVisible();
  await page.getByRole("button", { name: "Begin" }).click();
  await expect(page.getByText("You meet the COO in three days.")).toBeVisible();
  await page.getByRole("link", { name: "Open Halvern Foods" }).click();
  await expect(page.getByText("This is a workshop’s case, and no real account.")).toBeVisible();
  const account = page.url().match(/#\/accounts\/[^/]+/)[0];
  await app.open(`${account}/people/${VOSS}`);
  await page.getByRole("group", { name: "Stance" }).getByLabel(stances[name], { exact: true }).check();
  await app.saved();
  await page.getByRole("link", { name: "Your tasks" }).first().click();
  await page.getByLabel("Place everybody who decides.").check();
  await expect(page.getByText("1 of 2 done.")).toBeVisible();
  await page.getByLabel("Your name").fill(name);
  const file = await saved(page, "Save my answer");
  return { context, page, app, file };
}

test("a trainer hands out, four take part, and the board shows where they differ", async ({ app, page, browser, server }) => {
  test.setTimeout(120_000);
  await prepared(app, page);
  await expectAccessible(page);
  const exercise = await saved(page, "Save the exercise");
  const handedOut = JSON.parse(exercise.buffer.toString("utf8"));
  expect(handedOut).toMatchObject({ kind: "exercise", contents: { title: TITLE, solution: null } });
  // The case is to be solved: nobody is placed in it, and what shows where they stand is there.
  const people = Object.values(handedOut.contents.case.stakeholders);
  expect(people.filter((person) => Object.keys(person.positions ?? {}).length || person.sway)).toEqual([]);
  expect(Object.keys(handedOut.contents.case.evidence).length).toBeGreaterThan(0);

  const files = [];
  for (const name of Object.keys(stances)) {
    const one = await handedIn(browser, server, exercise, name);
    if (name === "Ann") {
      await expectAccessible(one.page);
      await one.page.reload();
      await one.app.ready();
      await expect(one.page.getByLabel("Place everybody who decides.")).toBeChecked();
      // The way back to the exercise stands among the places, and in the palette.
      await one.app.open("#/");
      await one.page.getByRole("navigation", { name: "Places" }).getByRole("link", { name: "Workshops" }).click();
      await expect(one.page.getByRole("link", { name: TITLE })).toBeVisible();
      // The case counts nowhere among the real accounts.
      await one.app.open("#/");
      await expect(one.page.getByRole("main")).not.toContainText("Halvern");
      await one.app.open("#/accounts");
      await expect(one.page.getByRole("link", { name: /Halvern Foods/ })).toContainText("exercise");
    }
    files.push(one.file);
    await one.context.close();
  }

  await page.getByRole("button", { name: "Compare" }).click();
  await expect(page.getByText("Nothing was handed in yet")).toBeVisible();
  const broken = { name: "broken.groundplan", mimeType: "application/json", buffer: Buffer.from(files[0].buffer.toString("utf8").replace("Ingrid", "Astrid")) };
  const table = { name: "people.csv", mimeType: "text/csv", buffer: Buffer.from("Name\nKim\n") };
  await page.locator("#submission-files").setInputFiles([...files, files[0], broken, table]);
  const report = page.getByRole("region", { name: "The files, one by one" });
  await expect(report.getByRole("row", { name: /broken/ })).toContainText("changed after it was written");
  await expect(report.getByRole("row", { name: /people\.csv/ })).toContainText("no answer to an exercise");
  await expect(report.getByText("Ann: here already.")).toBeVisible();
  await expect(page.getByText("4 participants have handed in.")).toBeVisible();

  const heat = page.getByRole("group", { name: "How the room placed each person" });
  await expect(heat.getByRole("link").first()).toHaveAccessibleName(/Ingrid Voss: 2 advocate, 1 indifferent,? and 1 actively against/);
  await expect(page.getByRole("complementary", { name: "Ask the room" })).toContainText(/Ingrid Voss: 2 of you say “advocate”, 1 “[a-z ]+”,? and 1 “[a-z ]+”\./);
  await expect(page.getByRole("complementary")).toContainText("4 of 4");
  await expectAccessible(page);

  await heat.getByRole("link").first().click();
  const who = page.getByRole("region", { name: /Ingrid Voss/ }).last();
  await expect(who.getByRole("row", { name: /Bea/ })).toContainText("actively against");
  // It stands above the picture it was asked from, in sight.
  await expect(page.locator("#who-said")).toBeInViewport();
  await expect(page.getByRole("rowheader", { name: "As handed out" })).toHaveCount(1);
  await page.reload();
  await app.ready();
  await expect(who.getByRole("row", { name: /Dee/ })).toContainText("indifferent");
  await expectAccessible(page);

  const csv = await saved(page, "Table (CSV)");
  expect(csv.buffer.toString("utf8")).toContain("Bea");
  expect(csv.name).toContain(".csv");

  for (const scheme of ["dark", "light"]) {
    await page.setViewportSize({ width: 390, height: 844 });
    await inColours(page, scheme);
    await expectAccessible(page, { rules: ["color-contrast"] });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
  await page.setViewportSize({ width: 1440, height: 900 });

  await page.getByRole("button", { name: "Remove Dee" }).click();
  await expect(page.getByText("3 participants have handed in.")).toBeVisible();
  await app.notices.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("4 participants have handed in.")).toBeVisible();

  await page.getByRole("button", { name: "Look at Bea’s plan" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Halvern Foods" })).toBeVisible();
  await expect(page.locator("fieldset.look")).toBeAttached();
});

test("a later answer of the same participant takes the earlier one's place", async ({ app, page, browser, server }) => {
  test.setTimeout(90_000);
  await prepared(app, page);
  const exercise = await saved(page, "Save the exercise");
  const one = await handedIn(browser, server, exercise, "Ann");
  await one.page.getByLabel("Say how you win.").check();
  const later = await saved(one.page, "Save my answer");
  await one.context.close();

  await app.open("#/import");
  await page.locator("#import-file").setInputFiles(one.file);
  await expect(page.getByText("Ann has handed in.")).toBeVisible();
  await page.getByRole("button", { name: "Add it to the workshop" }).click();
  const tasks = page.getByRole("row", { name: /^Ann/ });
  await expect(tasks).toContainText("1 / 2");
  await page.locator("#submission-files").setInputFiles(later);
  await expect(page.getByText("takes the earlier one’s place")).toBeVisible();
  await expect(tasks).toContainText("2 / 2");
  await expect(page.getByText("1 participant has handed in.")).toBeVisible();
});

test("two participants of one name are told apart, and a trainer may hand the case out as it is", async ({ app, page, browser, server }) => {
  test.setTimeout(90_000);
  await prepared(app, page);
  await page.getByLabel("What participants begin with").selectOption({ label: "The case as it is, answers and all" });
  const exercise = await saved(page, "Save the exercise");
  expect(exercise.buffer.toString("utf8")).toContain("opposed_active");
  const one = await handedIn(browser, server, exercise, "Ann");
  const other = await handedIn(browser, server, exercise, "Ann");
  await one.context.close();
  await other.context.close();
  await page.getByRole("button", { name: "Compare" }).click();
  await page.locator("#submission-files").setInputFiles([one.file, other.file]);
  await expect(page.getByText("2 participants have handed in.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Look at Ann’s plan" })).toHaveCount(1);
  await page.getByRole("button", { name: "Look at Ann (2)’s plan" }).click();
  const banner = page.getByRole("region", { name: "To be looked at only" });
  await expect(banner).toContainText("This is what Ann (2) handed in.");
  await banner.getByRole("link", { name: "Back to the workshop" }).click();
  await expect(page.getByRole("heading", { level: 1, name: TITLE })).toBeVisible();
});

test("what is wrong with an exercise is said, and a name is the only thing asked", async ({ app, page }) => {
  await prepared(app, page);
  const exercise = await saved(page, "Save the exercise");
  await app.open("#/import");
  const contents = JSON.parse(exercise.buffer.toString("utf8"));
  delete contents.checksum;
  contents.contents.case.facts = 3;
  const wrong = { ...exercise, buffer: Buffer.from(JSON.stringify(contents)) };
  await page.locator("#import-file").setInputFiles(wrong);
  await expect(page.getByRole("alert")).toContainText("case.facts");
  await page.locator("#import-file").setInputFiles(exercise);
  await page.getByRole("button", { name: "Begin" }).click();
  await page.getByLabel("Your name").fill("");
  await page.getByRole("button", { name: "Save my answer" }).click();
  await expect(page.getByRole("alert")).toContainText("Type your name");
});

test("a deleted workshop comes back, and steps can be taken back", async ({ app, page }) => {
  await prepared(app, page);
  await page.getByLabel("Title").fill("Something else");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByLabel("Title")).toHaveValue(TITLE);
  await page.getByRole("button", { name: "Delete the workshop" }).click();
  await expect(page.getByText("No workshop yet")).toBeVisible();
  await app.notices.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("heading", { level: 1, name: TITLE })).toBeVisible();
});
