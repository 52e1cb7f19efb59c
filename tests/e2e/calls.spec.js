// The daily tool: prepare a call, print it, hold it, debrief it.
import { People } from "./pages/people.js";
import { printedSheets } from "./support/print.js";
import { expect, test } from "./support/test.js";

const PRIVATE = [/advocate/i, /indifferent/i, /passively|actively against/i, /veto/i, /final authority/i, /unproven/i, /PREP COPY/i];

const paper = (page) => page.locator(".paper");

async function openVoss(app, page) {
  await app.openSample();
  await app.tab("Calls").click();
  await page.getByRole("link", { name: /Line 2 with Ingrid Voss/ }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: /Ingrid Voss/ })).toBeVisible();
}

test("an insight's question goes onto the next call with one click, once", async ({ app, page }) => {
  await app.openSample();
  const card = app.soWhat.getByRole("article").filter({ hasText: "Priya Nand" }).first();
  const words = (await card.locator(".ask").textContent()).replace(/[“”]/g, "");
  await card.getByRole("button", { name: "Ask on the next call" }).click();
  await expect(card).toContainText("On the next call");
  await app.notices.getByRole("button", { name: "Open the sheet" }).click();
  const questions = page.getByRole("region", { name: /Questions/ }).getByRole("textbox");
  await expect(questions.first()).toBeVisible();
  const texts = await questions.evaluateAll((fields) => fields.map((field) => field.value));
  expect(texts.filter((text) => text === words)).toHaveLength(1);
});

test("a new call is filled in advance, and three minutes show the starred lines only", async ({ app, page }) => {
  await app.openSample();
  await page.getByRole("button", { name: "Plan a call" }).click();
  await expect(page.getByRole("heading", { level: 2 })).toHaveCount(12);
  await expect(page.getByLabel("Opening words")).not.toHaveValue("");
  await page.getByText("3 minutes", { exact: true }).click();
  await expect(page.getByRole("heading", { level: 2 })).toHaveCount(4);
  await expect(page.getByLabel("Opening words")).toBeVisible();
  await expect(page.getByLabel("Best")).toBeVisible();
});

for (const format of ["A4", "Letter"]) {
  test(`both copies fit one ${format} page, and the clean one is clean`, async ({ app, page }) => {
    await openVoss(app, page);
    await page.getByRole("button", { name: "Fill the blanks" }).click();
    await page.getByRole("link", { name: "Prep copy" }).click();
    await expect(paper(page)).toContainText("PREP COPY");
    await expect(paper(page)).toContainText(/indifferent/i);
    expect(await printedSheets(page, { format })).toBe(1);
    await page.getByText("Clean copy", { exact: true }).click();
    await expect(paper(page)).not.toContainText("PREP COPY");
    await expect(paper(page)).toContainText("Ingrid Voss");
    const clean = await paper(page).innerText();
    for (const word of PRIVATE) expect(clean).not.toMatch(word);
    expect(await printedSheets(page, { format })).toBe(1);
  });
}

test("an overfull sheet still prints on one page, with nothing cut at the foot", async ({ app, page }) => {
  await openVoss(app, page);
  const long = "Which of the three plants would have to go first, and what would it take for the others to follow within the year? ";
  for (let n = 0; n < 8; n++) {
    await page.getByRole("button", { name: "Add a question" }).click();
    await page.getByRole("region", { name: /Questions/ }).getByRole("textbox").last().fill(long.repeat(3));
  }
  for (const label of ["Why now", "Best", "Still acceptable", "Opening words", "What they want from it"]) {
    await page.getByRole("textbox", { name: label, exact: true }).fill(long.repeat(6));
  }
  await app.saved();
  await page.getByRole("link", { name: "Prep copy" }).click();
  await expect(paper(page)).toContainText("PREP COPY");
  expect(await printedSheets(page, { format: "A4" })).toBe(1);
  expect(await printedSheets(page, { format: "Letter" })).toBe(1);
  await page.emulateMedia({ media: "print" });
  const cut = await paper(page).evaluate((sheet) => sheet.scrollHeight - sheet.clientHeight);
  expect(cut, "pixels cut off").toBeLessThanOrEqual(1);
});

test("a debrief turns answers into evidence, moves a stance, and moves the map", async ({ app, page }) => {
  await openVoss(app, page);
  await page.getByRole("link", { name: "Debrief" }).first().click();
  const person = page.locator(".debrief-person").filter({ hasText: "Ingrid Voss" });
  await person.getByLabel("Stance now").selectOption({ label: "advocate" });
  await person.getByLabel("What showed it").fill("Named the owner of Line 2 in front of us");
  await page.getByLabel("What was agreed").fill("An owner is named by Friday");
  await page.getByLabel("New facts, one a line").fill("Capex for the second half is decided in May");
  await page.getByRole("button", { name: "Save the debrief" }).click();
  await expect(page.getByText("Debrief saved")).toBeVisible();
  await expect(page.getByRole("main")).toContainText("Ingrid Voss");
  await page.getByRole("link", { name: "See them on the map" }).click();
  const people = new People(page);
  await expect(people.row("Ingrid Voss")).toContainText("advocate");
  await expect(people.row("Ingrid Voss")).toContainText(/said|did/);
  await app.tab("Picture").click();
  const fact = page.locator("[data-row=facts]").filter({ hasText: "Capex for the second half is decided in May" });
  await expect(fact).toBeVisible();
  await app.undo();
  await app.tab("People").click();
  await expect(people.row("Ingrid Voss")).toContainText("indifferent");
});

test("a debrief half written is still there after a reload", async ({ app, page }) => {
  await openVoss(app, page);
  await page.getByRole("link", { name: "Debrief" }).first().click();
  const question = page.locator(".debrief-question").filter({ has: page.getByLabel("Answered", { exact: true }) }).first();
  await question.getByLabel("Answered", { exact: true }).check();
  await question.getByRole("textbox").first().fill("No, I would not");
  await page.reload();
  await app.ready();
  await expect(question.getByRole("textbox").first()).toHaveValue("No, I would not");
  await page.getByRole("button", { name: "Save the debrief" }).click();
  await expect(page.getByText("Debrief saved")).toBeVisible();
});

test("what an answer shows is asked, never assumed: a no does not prove an advocate", async ({ app, page }) => {
  const people = new People(page);
  await app.open();
  await app.newAccount("Northmill Paper", "Drying line monitoring");
  await people.add("Jane Doe, VP Operations, final authority, advocate");
  await app.soWhat.locator("[data-rule=unproven-advocate]").getByRole("button", { name: "Ask on the next call" }).click();
  await app.notices.getByRole("button", { name: "Open the sheet" }).click();
  await page.getByRole("link", { name: /Debrief/ }).first().click();
  const question = page.locator(".debrief-question").first();
  await question.getByLabel("Answered", { exact: true }).check();
  await question.getByRole("textbox").first().fill("No, I would not");
  await expect(question.getByLabel("What does it show?")).toHaveValue("");
  await page.getByRole("button", { name: "Save the debrief" }).click();
  await page.getByRole("link", { name: "See them on the map" }).click();
  await expect(people.row("Jane Doe")).not.toContainText("said");
});

test("a worksheet is typed into, put in order and undone by the keyboard", async ({ app, page }) => {
  await openVoss(app, page);
  const best = page.getByRole("textbox", { name: "Best", exact: true });
  const before = await best.inputValue();
  await best.focus();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("Voss names an owner");
  await app.saved();
  await page.reload();
  await app.ready();
  await expect(best).toHaveValue("Voss names an owner");
  await best.fill("Something else");
  await page.keyboard.press("Control+z");
  await expect(best).toHaveValue("Voss names an owner");
  expect(before).not.toBe("Voss names an owner");
});

test("a person one is not at ease with, in a role new to us, calls for the briefing before the call", async ({ app, page }) => {
  const people = new People(page);
  await app.openSample();
  await app.tab("People").click();
  await people.openPerson("Ingrid Voss");
  await people.drawer.locator("summary").filter({ hasText: "Ties" }).click();
  const ease = people.drawer.getByLabel("How at ease you are with them");
  const gap = app.soWhat.getByRole("article").filter({ hasText: "one you are not at ease with" });
  await ease.selectOption("at ease");
  await app.tab("Calls").click();
  await expect(app.soWhat.getByRole("article").first()).toBeVisible();
  await expect(gap).toHaveCount(0);
  await app.tab("People").click();
  await people.openPerson("Ingrid Voss");
  await people.drawer.locator("summary").filter({ hasText: "Ties" }).click();
  await ease.selectOption("not at ease");
  await app.tab("Calls").click();
  await expect(gap).toContainText("With Ingrid Voss: not at ease");
  await expect(gap).toContainText("Read the briefing");
});

test("a call begun for a question is the one that is planned next", async ({ app, page }) => {
  const people = new People(page);
  await app.open();
  await app.newAccount("Northmill Paper", "Drying line monitoring");
  await people.add("Omar Haddad, CFO, veto, passively against, sway 5");
  await app.soWhat.getByRole("button", { name: "Ask on the next call" }).first().click();
  await page.getByRole("button", { name: "Plan a call" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Omar Haddad" })).toBeVisible();
  await expect(page.getByLabel("Opening words")).not.toHaveValue("");
  await page.getByRole("link", { name: "Northmill Paper" }).click();
  await app.tab("Calls").click();
  await expect(page.locator(".call-item")).toHaveCount(1);
});
