// The manager's place: forty plan files at once, whose they are, what they say, what to ask, and questions sent back.
import { readFile } from "node:fs/promises";
import { expectAccessible } from "./support/axe.js";
import { day } from "./support/days.js";
import { id, planFile } from "./support/plans.js";
import { expect, test } from "./support/test.js";

const names = ["Mara Lindt", "Lena Ohm", "Jo Brandt", "Ann Kern"];

/** What Mara's first plan holds: a call nobody wrote up, one that asks for nothing, a review that is set. */
const first = {
  by: "Mara Lindt",
  account: { name: "Halvern Foods" },
  stakeholders: { [id(3, 1)]: { name: "Ingrid Voss", title: "Chief Operating Officer", positions: { [id(2, 1)]: {} } } },
  calls: {
    [id(5, 1)]: { title: "The figures", opportunity: id(2, 1), on: day(-6), room: { [id(3, 1)]: {} } },
    [id(5, 2)]: { title: "The next step", opportunity: id(2, 1), on: day(3), room: { [id(3, 1)]: {} } },
  },
  reviews: { [id(6, 1)]: { kind: "two", on: day(9), with: "Dana Ruiz" } },
};

const forty = () => Array.from({ length: 40 }, (_, n) => (n === 0 ? planFile(1, first) : planFile(n + 1, { by: names[n % 4] })));

async function bring(app, page, files) {
  await app.open("#/team");
  await page.locator("#team-files").setInputFiles(files);
  const take = page.getByRole("button", { name: "Take in what is new" });
  await expect(page.getByText(`${files.length} files bring something new.`)).toBeVisible({ timeout: 20_000 });
  await take.click();
  await expect(page.getByText("Nothing is left to take in.")).toBeVisible({ timeout: 20_000 });
  await app.open("#/team");
}

const section = (page, name) => page.getByRole("region", { name });

test("before anything was sent the page says what to do", async ({ app, page }) => {
  await app.open("#/team");
  await expect(page.getByRole("heading", { name: "No plan files yet" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Bring in plan files" })).toBeVisible();
  await expectAccessible(page);
});

test("forty plan files come in at once, with progress, and stand under whoever sent them", async ({ app, page }) => {
  await app.open("#/team");
  await page.locator("#team-files").setInputFiles(forty());
  await expect(page.getByText("40 files bring something new.")).toBeVisible({ timeout: 20_000 });
  await page.getByRole("button", { name: "Take in what is new" }).click();
  await expect(page.getByRole("progressbar")).toBeVisible();
  await expect(page.getByText(/^\d+ of 40$/)).toBeVisible();
  await expect(page.getByText("Nothing is left to take in.")).toBeVisible({ timeout: 20_000 });
  await page.getByRole("link", { name: "Back to Team" }).click();
  await expect(page).toHaveURL(/#\/team$/);
  const row = (name) => page.getByRole("row").filter({ hasText: name });
  for (const name of names) await expect(row(name).getByRole("cell").first()).toHaveText("10");
  await expect(row("Made here")).toHaveCount(0);
  await page.reload();
  await app.ready();
  await expect(row("Mara Lindt").getByRole("cell").first()).toHaveText("10");
  // Bringing the same files again changes nothing, and nobody's plans move.
  await page.locator("#team-files").setInputFiles(forty());
  await expect(page.getByText("Nothing is left to take in.")).toBeVisible({ timeout: 20_000 });
});

test("one file brought in from the team leads back to it, and whoever came by themselves goes on to the account", async ({ app, page }) => {
  await app.open("#/team");
  await page.locator("#team-files").setInputFiles([planFile(1, first)]);
  await expect(page.getByRole("link", { name: "Back to Team" })).toBeVisible();
  await page.getByRole("button", { name: "Add to my accounts" }).click();
  await expect(page.getByRole("row").filter({ hasText: "Mara Lindt" })).toBeVisible();
  await expect(page).toHaveURL(/#\/team$/);
  await app.open("#/import");
  await expect(page.locator("#import-file")).toBeAttached();
  await expect(page.getByRole("link", { name: "Back to Team" })).toHaveCount(0);
  await page.locator("#import-file").setInputFiles([planFile(2, { by: "Lena Ohm" })]);
  await page.getByRole("button", { name: "Add to my accounts" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Account 2" })).toBeVisible();
});

test("what the plans say becomes questions to ask, each with what it comes from", async ({ app, page }) => {
  await bring(app, page, [planFile(1, first), planFile(2, { by: "Lena Ohm" })]);
  const asking = section(page, "Worth asking");
  await expect(asking.locator('[data-prompt="undebriefed"]')).toContainText("What did you learn in the call that nobody has written up yet?");
  await expect(asking.locator('[data-prompt="undebriefed"]')).toContainText("“The figures” at Halvern Foods");
  await expect(asking.locator('[data-prompt="no-ask"]')).toContainText("What do you want them to do at the end of your next call?");
  await expect(asking.locator('[data-prompt="nothing-ahead"]')).toContainText("What would make Account 2 want to see you again?");
  await expect(section(page, "Reviews ahead")).toContainText("Halvern Foods Fifteen minutes for two with Dana Ruiz");
  await expect(section(page, "Reviews ahead")).toContainText("Account 2");
  await expectAccessible(page);
  await page.getByLabel("Whose plans").selectOption("Lena Ohm");
  await expect(asking.locator('[data-prompt="undebriefed"]')).toHaveCount(0);
  await asking.getByRole("link", { name: /Account 2/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Account 2" })).toBeVisible();
});

test("own accounts raise no question about anybody", async ({ app, page }) => {
  await app.open();
  await app.newAccount("Northmill Paper", "Drying line");
  await app.open("#/team");
  await expect(page.getByRole("row").filter({ hasText: "Made here" })).toBeVisible();
  await expect(section(page, "Worth asking")).toContainText("Their plans raise no question today.");
});

test("a question is pinned to a fact and the plan goes back with it", async ({ app, page }) => {
  await bring(app, page, [planFile(1, first), planFile(2, { by: "Lena Ohm" })]);
  const asked = section(page, "Questions you pinned");
  await expect(asked).toContainText("No question is open.");
  await asked.getByText("Pin a question").click();
  await asked.getByRole("button", { name: "Pin", exact: true }).click();
  await expect(asked.getByRole("alert")).toHaveText("Write the question first.");
  await asked.getByLabel("Account", { exact: true }).selectOption("Halvern Foods");
  await asked.getByLabel("To what", { exact: true }).selectOption({ label: "Ingrid Voss, Chief Operating Officer" });
  await asked.getByLabel("Question", { exact: true }).fill("Who stands in for her?");
  await asked.getByRole("button", { name: "Pin", exact: true }).click();
  await expect(asked.getByRole("link", { name: "Who stands in for her?" })).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    asked.getByRole("button", { name: "Send Halvern Foods back with its questions, as a file" }).click(),
  ]);
  const sent = JSON.parse(await readFile(await download.path(), "utf8"));
  expect(sent.kind).toBe("plan");
  const [pin] = Object.values(sent.contents.pins);
  expect(pin.question).toBe("Who stands in for her?");
  expect(pin.about.id).toBe(id(3, 1));
  await asked.getByRole("link", { name: "Who stands in for her?" }).click();
  await expect(page).toHaveURL(/people/);
});

for (const colorScheme of ["light", "dark"]) {
  test.describe(`on a phone, ${colorScheme}`, () => {
    test.use({ colorScheme, viewport: { width: 390, height: 844 } });
    test("the team is accessible and fits", async ({ app, page }) => {
      await bring(app, page, [planFile(1, first), planFile(2, { by: "Lena Ohm" })]);
      await expect(page.getByRole("heading", { name: "Worth asking" })).toBeVisible();
      await expectAccessible(page);
      const surplus = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(surplus).toBeLessThanOrEqual(0);
    });
  });
}
