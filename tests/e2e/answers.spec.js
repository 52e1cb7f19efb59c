// What they answered on a call becomes what it is: a fact, their word on value, the answer to a colleague's question.
import { People } from "./pages/people.js";
import { expect, test } from "./support/test.js";

const VOSS = "00000000-0000-8000-0000-000000000504";

/** The question with these words; a card quotes it, so marks inside it are single there. */
function asked(page, words) {
  const pattern = words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/[“”‘’]/g, "[“”‘’]");
  return page.locator(".debrief-question").filter({ hasText: new RegExp(pattern) });
}

async function answer(page, words, said) {
  const question = asked(page, words);
  await question.getByRole("radio", { name: "Answered", exact: true }).check();
  await question.getByLabel("Their answer").fill(said);
  return question;
}

async function learn(page, text, topic, from) {
  await page.getByLabel("Topic", { exact: true }).first().selectOption({ label: topic });
  await page.getByLabel("Who said it").first().selectOption({ label: from });
  await page.getByLabel("Add what you learnt").fill(text);
  await page.getByLabel("Add what you learnt").press("Enter");
  await expect(fact(page, text)).toBeVisible();
}

const fact = (page, text) => page.locator("[data-row=facts]").filter({ hasText: text });

test("an answer on a topic becomes its fact, unless it is left on the call, and never twice", async ({ app, page }) => {
  await app.open();
  await app.newAccount("Northmill Paper", "Drying line monitoring");
  const people = new People(page);
  await people.add("Tom Okafor, Maintenance lead, uses");
  await people.add("Omar Haddad, CFO, veto");
  await app.tab("Picture").click();
  await learn(page, "Capex is decided in May", "How they buy", "Tom Okafor");
  await learn(page, "Procurement only signs", "How they buy", "Tom Okafor");
  const card = app.soWhat.locator("[data-rule=wrong-people]");
  const words = (await card.locator(".ask").textContent()).replace(/[“”]/g, "").trim();
  await card.getByRole("button", { name: "Ask on the next call" }).click();
  await app.notices.getByRole("button", { name: "Open the sheet" }).click();
  await page.getByRole("link", { name: /Debrief/ }).first().click();
  const question = await answer(page, words, "The board decides in May");
  await expect(question).toContainText("Becomes a fact about “How they buy”.");
  await question.getByLabel("Leave it on the call").check();
  await expect(question).toContainText("Stays on the call.");
  await question.getByLabel("Leave it on the call").uncheck();
  const save = page.getByRole("button", { name: "Save the debrief" });
  await save.click();
  await expect(page.getByText("One new fact is in the plan.")).toBeVisible();
  await app.undo();
  await expect(save).toBeVisible();
  await save.click();
  await page.getByRole("button", { name: "Change something" }).click();
  await save.click();
  await expect(page.getByText("One new fact is in the plan.")).toBeVisible();
  await app.saved();
  await app.open(new URL(page.url()).hash.replace(/calls.*/, "picture"));
  await expect(fact(page, "The board decides in May")).toHaveCount(1);
});

test("their answer on value stands beside our guess, with their words", async ({ app, page }) => {
  await app.openSample();
  await app.tab("Value").click();
  const insight = app.soWhat.locator("[data-rule=our-guess-their-answer]").first();
  const words = (await insight.locator(".ask").textContent()).replace(/^“|”$/g, "");
  await insight.getByRole("button", { name: "Ask on the next call" }).click();
  await app.notices.getByRole("button", { name: "Open the sheet" }).click();
  await page.getByRole("link", { name: "Debrief" }).first().click();
  const question = await answer(page, words, "Without you we would stop for a week");
  await expect(question).toContainText("Becomes their answer in Value, beside our guess");
  await question.getByRole("group", { name: "Where that lies on the scale" }).getByRole("radio").nth(3).check();
  await page.getByRole("button", { name: "Save the debrief" }).click();
  await expect(page.getByText("One answer of theirs stands in Value, beside our guess.")).toBeVisible();
  await app.saved();
  await app.open(new URL(page.url()).hash.replace(/calls.*/, "value"));
  const card = page.getByRole("article").filter({ hasText: "They also said:" });
  await expect(card, "what they said before is kept").toHaveCount(1);
  await expect(card.getByLabel("In their words")).toHaveValue("Without you we would stop for a week");
  await expect(card).toContainText("We guessed");
});

test("a colleague's pinned question is answered from the debrief", async ({ app, page }) => {
  await app.openSample();
  await app.tab("Strategy").click();
  const all = app.soWhat.getByRole("button", { name: /more/i });
  if (await all.count()) await all.first().click();
  const insight = app.soWhat.locator("[data-rule=question-unanswered]").first();
  const words = (await insight.locator(".ask").textContent()).replace(/[“”]/g, "");
  await insight.getByRole("button", { name: "Ask on the next call" }).click();
  await app.notices.getByRole("button", { name: "Open the sheet" }).click();
  await page.getByRole("link", { name: "Debrief" }).first().click();
  const question = await answer(page, words, "She sent the figures to Luc herself");
  await expect(question).toContainText("Answers the pinned question");
  await page.getByRole("button", { name: "Save the debrief" }).click();
  await expect(page.getByText("One pinned question is answered.")).toBeVisible();
  await app.saved();
  await app.open("#/sample/");
  await expect(page.getByRole("main")).not.toContainText(words);
});

test("an answer about nothing stays on the call, and says so", async ({ app, page }) => {
  await app.openSample();
  await app.open(`${new URL(page.url()).hash.replace(/people.*/, `calls/${VOSS}/debrief`)}`);
  const question = await answer(page, "What does an unplanned hour", "Nobody has counted");
  await expect(question).toContainText("Stays on the call.");
  await expect(question.getByLabel("Leave it on the call")).toHaveCount(0);
  const other = await answer(page, "How does Priya see this?", "She would rather wait");
  await expect(other).toContainText("Becomes evidence about Priya Nand.");
});
