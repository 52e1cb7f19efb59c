// Win and loss debriefs: wins first, causes beside the plan as it was, and what follows for the playbook and the team.
import { People } from "./pages/people.js";
import { expectAccessible } from "./support/axe.js";
import { printedSheets } from "./support/print.js";
import { expect, test } from "./support/test.js";

const main = (page) => page.getByRole("main");
const part = (page, name) => main(page).getByRole("region", { name, exact: true });
const causes = (page) => main(page).locator(".wl-cause");
const DECIDED = "2026-11-02";

/** The day it is for the page; its clock stands still at noon. */
const today = (page, day) => page.clock.setFixedTime(new Date(`${day}T12:00:00Z`));

async function decide(app, page, stage) {
  await app.tab("Funnel").click();
  await main(page).getByLabel("Worth").fill("50k");
  await main(page).getByLabel("Decision expected").fill(DECIDED);
  await main(page).getByLabel("Our stage").selectOption({ label: stage });
  await app.saved();
}

async function account(app, page, name, sale) {
  await app.open("#/accounts");
  await app.newAccount(name, sale);
}

async function begin(app, page, sale) {
  await app.tab("Debriefs").click();
  await part(page, "Waiting for a debrief").getByRole("button", { name: `Begin the debrief of ${sale}` }).click();
  await expect(main(page).getByRole("heading", { level: 2, name: sale })).toBeVisible();
}

async function claim(page, text) {
  const line = main(page).getByLabel("What decided it?");
  await line.fill(text);
  await line.press("Enter");
  await expect(causes(page).last().getByLabel("In one sentence")).toHaveValue(text);
  return causes(page).last();
}

/** A sale that was worked on from August to November, and won. */
async function won(app, page) {
  await today(page, "2026-08-01");
  await account(app, page, "Northmill Paper", "Drying line monitoring");
  const people = new People(page);
  await people.add("Jane Doe, VP Operations, final authority, indifferent");
  await expect(people.row("Jane Doe")).toBeVisible();
  await app.saved();
  await today(page, "2026-09-10");
  await people.add("Mara Lind, Plant director, advocate");
  await expect(people.row("Mara Lind")).toBeVisible();
  await app.saved();
  await today(page, "2026-10-20");
  await people.add("Omar Haddad, CFO, advocate");
  await expect(people.row("Omar Haddad")).toBeVisible();
  await app.saved();
  await today(page, DECIDED);
  await decide(app, page, "won");
  await today(page, "2026-11-05");
  await page.reload();
  await app.ready();
}

/** A sale that was won on the day the account was made. */
async function quick(app, page, stage = "won", name = "Northmill Paper") {
  await today(page, DECIDED);
  await account(app, page, name, "Drying line monitoring");
  await new People(page).add("Jane Doe, VP Operations, final authority, indifferent");
  await decide(app, page, stage);
}

test("the tab is there once a sale is decided, and every decided sale waits, wins first", async ({ app, page }) => {
  await today(page, DECIDED);
  await account(app, page, "Northmill Paper", "Drying line monitoring");
  await expect(app.tab("Debriefs")).toHaveCount(0);
  await decide(app, page, "lost");
  await expect(main(page).getByText("Lost. Why it was lost is told best while it is fresh.")).toBeVisible();
  await main(page).getByRole("link", { name: "To its debrief" }).click();
  const waiting = part(page, "Waiting for a debrief").getByRole("listitem");
  await expect(waiting).toHaveText([/Lost.*Drying line monitoring/]);
  await waiting.getByRole("button").click();
  await expect(main(page).getByLabel("Decided on")).toHaveValue(DECIDED);
  await expect(main(page).getByRole("radio", { name: "Lost" })).toBeChecked();
  await app.undo();
  await expect(main(page)).toContainText("This debrief is not here any more");
  await main(page).getByRole("link", { name: "All debriefs" }).click();
  await expect(waiting).toHaveCount(1);
});

test("each cause stands beside the plan as it was 90, 60 and 30 days before, and beside their own reason", async ({ app, page }) => {
  await won(app, page);
  await begin(app, page, "Drying line monitoring");
  await main(page).getByLabel("What they say decided it").fill("The trial paid for itself");
  await main(page).getByLabel("Who said so").selectOption({ label: "Jane Doe" });
  const cause = await claim(page, "Omar carried it past the board");
  await expect(cause).toContainText("Their own reason: “The trial paid for itself” (Jane Doe)");
  await expect(cause).toContainText("Say what it is about");
  await cause.getByRole("radio", { name: "the customer’s" }).check();

  const about = cause.getByLabel("What in the plan is it about?");
  await about.selectOption({ label: "Person: Omar Haddad" });
  await expect(cause.locator(".wl-seen")).toHaveText(["not in the plan", "not in the plan", "not in the plan"]);
  const late = app.soWhat.locator('[data-rule="hindsight"]');
  await expect(late).toContainText("One cause of “Drying line monitoring” was not in the plan before the decision");

  await about.selectOption({ label: "Person: Mara Lind" });
  await expect(cause.locator(".wl-seen")).toHaveText([
    "not in the plan", "not in the plan", "advocate, on our word only; authority not known",
  ]);
  await expect(late).toHaveCount(0);
  await about.selectOption({ label: "Person: Jane Doe" });
  const stood = "indifferent; final authority";
  await expect(cause.locator(".wl-seen")).toHaveText([stood, stood, stood]);
  await expectAccessible(page);

  // What was written down travels; and the timeline knows the stages from the history.
  await main(page).getByText("The same as a table").first().click();
  await expect(part(page, "The way there").getByRole("table")).toContainText("Our stage became won");
  await page.reload();
  await app.ready();
  await expect(causes(page).locator(".wl-seen")).toHaveText([stood, stood, stood]);
});

test("where no history reaches back so far, it is said and nobody is blamed", async ({ app, page }) => {
  await quick(app, page);
  await begin(app, page, "Drying line monitoring");
  await expect(main(page)).toContainText("what the plan said before the decision cannot be told");
  const cause = await claim(page, "She asked for it");
  await cause.getByLabel("What in the plan is it about?").selectOption({ label: "Person: Jane Doe" });
  await expect(cause.locator(".wl-seen")).toHaveText(["cannot be told", "cannot be told", "cannot be told"]);
  await expect(app.soWhat.locator('[data-rule="hindsight"]')).toHaveCount(0);
});

test("a win that only we tell is a hero story until the customer shows it; the heaviest cause stands first", async ({ app, page }) => {
  await quick(app, page);
  await begin(app, page, "Drying line monitoring");
  const easy = app.soWhat.locator('[data-rule="easy-answer"]');
  let cause = await claim(page, "They trust us");
  await expect(easy).toContainText("won by relationship or price");
  cause = await claim(page, "We counted the hours with them");
  await expect(easy).toHaveCount(0);
  for (const one of await causes(page).all()) await one.getByRole("radio", { name: "ours" }).check();
  const hero = app.soWhat.locator('[data-rule="hero-story"]');
  await expect(hero).toContainText("All 2 causes");
  await cause.getByRole("radio", { name: "fact" }).check();
  await expect(cause).toContainText("A fact needs what they did or said, who, and when");
  await cause.getByLabel("What shows it").fill("She showed the count to her board");
  await cause.getByLabel("Who did or said so").selectOption({ label: "Jane Doe" });
  await cause.getByLabel("When").fill(DECIDED);
  await expect(cause).not.toContainText("A fact needs");
  await expect(hero).toHaveCount(0);
  await cause.getByRole("button", { name: /It weighed more/ }).click();
  await expect(causes(page).first().getByLabel("In one sentence")).toHaveValue("We counted the hours with them");
});

test("what worked becomes a best practice of the playbook in one step; what was luck does not", async ({ app, page }) => {
  await quick(app, page);
  await begin(app, page, "Drying line monitoring");
  const practice = part(page, "Best practice");
  await practice.getByLabel("In a few words").fill("Count the hours first");
  await practice.getByLabel("How it is done").fill("With the people of the line, before any offer.");
  const cause = await claim(page, "We counted the hours with them");
  await cause.getByRole("radio", { name: "luck" }).check();
  await expect(practice).toContainText("Luck led here");
  await expect(practice.getByRole("button", { name: "Put it into the playbook" })).toHaveCount(0);
  await cause.getByRole("radio", { name: "ours" }).check();
  await expect(app.soWhat.locator('[data-rule="practice-not-shared"]')).toBeVisible();
  await practice.getByRole("button", { name: "Put it into the playbook" }).click();
  await expect(practice).toContainText("In the playbook.");
  await expect(app.soWhat.locator('[data-rule="practice-not-shared"]')).toHaveCount(0);
  await app.saved();
  await app.open("#/playbook");
  await expect(main(page)).toContainText("Count the hours first");
});

test("bad business leads to a rule, tried on all accounts before it is adopted", async ({ app, page }) => {
  await today(page, DECIDED);
  await account(app, page, "Osprey Bank", "Branch sensors");
  await app.tab("Account").click();
  for (const group of await main(page).getByRole("region", { name: "Do we want them?" }).getByRole("group").all()) {
    await group.getByLabel("Yes", { exact: true }).check();
  }
  await app.saved();
  await quick(app, page);
  await begin(app, page, "Drying line monitoring");
  const business = part(page, "Good or bad business?");
  await business.getByRole("group", { name: "For us" }).getByLabel("bad").check();
  await business.getByRole("group", { name: "For them" }).getByLabel("bad").check();
  const bad = app.soWhat.locator('[data-rule="bad-business"]');
  await expect(bad).toContainText("nothing keeps the next one out");

  await business.getByLabel("What a customer we want is like").fill("They pay for service");
  await business.getByLabel("Weight, 1 to 5").selectOption("5");
  await expect(business).toContainText("Tried on 2 accounts");
  await business.getByLabel("What follows for the accounts we look for?").selectOption({ index: 1 });
  await business.getByLabel("What follows for the accounts we look for?").selectOption({ index: 0 });
  await expect(bad).toBeVisible();
  await expectAccessible(page);
  await business.getByRole("button", { name: "Adopt the rule" }).click();
  await expect(business).toContainText("In the target profile: They pay for service");
  await expect(bad).toHaveCount(0);
  await app.tab("Account").click();
  const answer = main(page).getByRole("group", { name: "They pay for service" });
  await expect(answer.getByLabel("No", { exact: true })).toBeChecked();
});

test("over all accounts: what waits, what is only lost, and which reasons repeat", async ({ app, page }) => {
  await quick(app, page, "lost", "Osprey Bank");
  await begin(app, page, "Drying line monitoring");
  await claim(page, "Our price was too high");
  await app.saved();
  await quick(app, page, "won", "Northmill Paper");
  await page.getByRole("link", { name: "Settings" }).click();
  await page.getByLabel("I lead a team").check();
  await app.open("#/debriefs");
  await expect(part(page, "Waiting for a debrief").getByRole("listitem")).toHaveText([/Won.*Northmill Paper/]);
  await expect(part(page, "Waiting for a debrief")).toContainText("0 of 1 win and 1 of 1 loss debriefed");
  await expect(app.soWhat.locator('[data-rule="only-losses"]')).toContainText("One loss was debriefed, and none of one win was");
  await expect(main(page).getByRole("group", { name: /Whose doing the causes were/ })).toBeVisible();
  await expectAccessible(page);

  await part(page, "Waiting for a debrief").getByRole("link").click();
  await begin(app, page, "Drying line monitoring");
  await claim(page, "The price was right");
  await app.saved();
  await app.open("#/debriefs");
  await expect(part(page, "Reasons named again and again")).toContainText("Price");
  await expect(part(page, "Reasons named again and again")).toContainText("one win, one loss; shown in 0");
  await expect(app.soWhat.locator('[data-rule="only-losses"]')).toHaveCount(0);
});

test("the sample has a win and a loss with what decided them", async ({ app, page }) => {
  await app.open("#/sample/debriefs");
  await expect(part(page, "Waiting for a debrief")).toContainText("1 of 1 win and 1 of 1 loss debriefed");
  await part(page, "Debriefs").getByRole("link", { name: "Sensor heads for Frozen" }).click();
  await expect(causes(page)).toHaveCount(3);
  await expect(causes(page).first().locator(".wl-seen").first()).toHaveText("not in the plan");
  await expect(part(page, "Best practice")).toContainText("Ready to be shared");
});

test("a long cause is read whole in its field", async ({ app, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await quick(app, page);
  await begin(app, page, "Drying line monitoring");
  const cause = await claim(page, "They had counted the hours of standstill with us for a whole quarter, line by line, and the board believed its own people");
  const field = cause.getByLabel("In one sentence");
  const hidden = await field.evaluate((box) => Math.max(box.scrollWidth - box.clientWidth, box.scrollHeight - box.clientHeight));
  expect(hidden, "pixels out of sight").toBeLessThanOrEqual(1);
});

for (const colorScheme of ["light", "dark"]) {
  for (const [width, height] of [[1440, 900], [390, 844]]) {
    test(`a debrief reads well and prints on one page (${colorScheme}, ${width})`, async ({ app, page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height });
      await won(app, page);
      await begin(app, page, "Drying line monitoring");
      await main(page).getByLabel("What they say decided it").fill("The trial paid for itself");
      const cause = await claim(page, "Omar carried it past the board");
      await cause.getByRole("radio", { name: "fact" }).check();
      await cause.getByLabel("What in the plan is it about?").selectOption({ label: "Person: Omar Haddad" });
      await expect(cause.locator(".wl-seen").first()).toBeVisible();
      await claim(page, "We counted the hours of standstill together with the people of the line");
      await expectAccessible(page);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(width);
      if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/debrief-${colorScheme}-${width}.png`, fullPage: true });
      await main(page).getByRole("button", { name: "Printed page" }).click();
      await expect(main(page).getByRole("article", { name: "Drying line monitoring" })).toContainText("Omar Haddad: 90 days before: not in the plan");
      await expectAccessible(page);
      expect(await printedSheets(page)).toBe(1);
      if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/sheet-${colorScheme}-${width}.png`, fullPage: true });
      await main(page).getByRole("link", { name: "Back to the debrief" }).or(main(page).getByRole("button", { name: "Back to the debrief" })).click();
      await main(page).getByRole("link", { name: "All debriefs" }).click();
      await expectAccessible(page);
      if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/list-${colorScheme}-${width}.png`, fullPage: true });
    });
  }
}
