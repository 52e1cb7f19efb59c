// How an organisation sells: edited in one place, followed by every tool, handed on as a file.
import { Buffer } from "node:buffer";
import { readFile } from "node:fs/promises";
import { People } from "./pages/people.js";
import { expectAccessible } from "./support/axe.js";
import { expect, test } from "./support/test.js";

const ACCOUNT = "#/sample/accounts/00000000-0000-8000-0000-0000000000a1";
const CALL = `${ACCOUNT}/calls/00000000-0000-8000-0000-000000000504`;

class Book {
  constructor(page) {
    this.page = page;
    this.name = page.getByLabel("Name of the playbook");
    this.state = page.locator("[data-book-state]");
  }

  list(name) {
    return this.page.locator(`details[data-list=${name}]`);
  }

  async unfold(name) {
    await this.list(name).locator("summary").click();
  }

  entry(list, name) {
    return this.list(list).getByRole("article").filter({ has: this.page.getByRole("button", { name, exact: true }) });
  }

  /** Types into a field and leaves it. */
  async type(field, text) {
    await field.fill(text);
    await field.press("Tab");
  }

  async saved() {
    await expect(this.state).toHaveAttribute("data-book-state", "saved");
  }

  async startFrom(app, name) {
    await this.page.getByRole("button", { name: "Start from…" }).click();
    await app.dialog.getByText(name, { exact: true }).click();
    await app.dialog.getByRole("button", { name: "Replace the playbook" }).click();
  }
}

test("a competitor and a limit that are changed change the tools at once", async ({ app, page }) => {
  const book = new Book(page);
  const people = new People(page);
  await app.open(`${ACCOUNT}/people`);
  await expect(people.row("Marek Dudek")).toContainText("did,");
  await app.open(CALL);
  await expect(page.locator(".ws-briefing")).not.toContainText("Corvus");

  await app.open("#/sample/playbook");
  await book.unfold("competitors");
  await book.list("competitors").getByRole("button", { name: "The price leader", exact: true }).click();
  const entry = book.list("competitors").getByRole("article").first();
  await book.type(entry.getByLabel("Name", { exact: true }), "Corvus");
  await book.type(entry.getByLabel("How we win"), "Let a plant that runs both tell the difference");
  await book.unfold("limits");
  await book.type(page.getByLabel("Evidence counts as proof for"), "1");
  await book.saved();

  await app.open(CALL);
  await expect(page.locator(".ws-briefing")).toContainText("Against Corvus");
  await expect(page.locator(".ws-briefing")).toContainText("Let a plant that runs both tell the difference");
  await app.open(`${ACCOUNT}/people`);
  await expect(people.row("Marek Dudek")).toContainText("expired,");

  // It is there after a reload, and can be taken back.
  await page.reload();
  await app.ready();
  await expect(people.row("Marek Dudek")).toContainText("expired,");
  await app.open("#/sample/playbook");
  await book.unfold("limits");
  await book.type(page.getByLabel("Evidence counts as proof for"), "90");
  await book.saved();
  await app.open(`${ACCOUNT}/people`);
  await expect(people.row("Marek Dudek")).toContainText("did,");
});

test("the lists follow a change: a stage that becomes the end takes its sales out of the pipeline, and undo brings them back", async ({ app, page }) => {
  const book = new Book(page);
  const worth = page.locator(".account-worth");
  await app.open("#/sample/accounts");
  await expect(worth).not.toHaveText("");
  const before = await worth.textContent();
  await app.open("#/sample/playbook");
  await book.unfold("stages");
  await book.list("stages").getByRole("button", { name: "proposal", exact: true }).click();
  const over = book.entry("stages", "proposal").getByLabel("The sale is over here");
  await over.check();
  await book.saved();
  await app.open("#/sample/accounts");
  await expect(worth).not.toHaveText(before);
  await app.open("#/sample/playbook");
  await page.getByRole("button", { name: "Undo: The sale is over here" }).click();
  await book.unfold("stages");
  await book.list("stages").getByRole("button", { name: "proposal", exact: true }).click();
  await expect(over).not.toBeChecked();
  await page.getByRole("button", { name: "Redo: The sale is over here" }).click();
  await expect(over).toBeChecked();
  await app.undo();
  await book.saved();
  await app.open("#/sample/accounts");
  await expect(worth).toHaveText(before);
});

test("a stage that is taken out while plans use it is called by its key, and no plan changes", async ({ app, page }) => {
  const book = new Book(page);
  await app.open("#/sample/playbook");
  await book.unfold("stages");
  await book.list("stages").getByRole("button", { name: "Remove proposal" }).click();
  await book.saved();
  await app.open(`${ACCOUNT}/funnel`);
  await expect(page.getByLabel("Our stage").first()).toHaveValue("proposal");
  await expect(page.getByLabel("Our stage").first().locator("option:checked")).toHaveText("proposal");
  await app.open("#/sample/playbook");
  await app.undo();
  await book.saved();
  await book.unfold("stages");
  await expect(book.list("stages").getByRole("article")).toHaveCount(7);
});

test("the playbook leaves as a file and comes back; the same file again changes nothing", async ({ app, page }) => {
  const book = new Book(page);
  await app.open("#/playbook");
  await book.type(book.name, "How Northmill sells");
  await book.unfold("territories");
  await book.list("territories").getByLabel("Add a territory").fill("Flanders");
  await page.keyboard.press("Enter");
  await book.type(book.entry("territories", "Flanders").getByLabel("Words in region, industry or name"), "Ghent\nBruges");
  await book.saved();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as a file" }).click();
  const done = await download;
  expect(done.suggestedFilename()).toMatch(/^How Northmill sells \d{4}-\d\d-\d\d\.groundplan$/);
  const json = JSON.parse(await readFile(await done.path(), "utf8"));
  expect(json.kind).toBe("playbook");
  expect(json.contents.territories).toEqual([{ name: "Flanders", words: ["Ghent", "Bruges"] }]);
  const bring = () => page.locator("#import-file").setInputFiles({ name: "ours.groundplan", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(json)) });

  await book.startFrom(app, "Staffing services");
  await expect(book.name).toHaveValue("Staffing services");
  await app.notices.getByRole("button", { name: "Undo" }).click();
  await expect(book.name).toHaveValue("How Northmill sells");
  await book.startFrom(app, "Staffing services");
  await expect(book.name).toHaveValue("Staffing services");

  await page.getByRole("link", { name: "Bring in a file" }).click();
  await bring();
  const main = page.getByRole("main");
  await expect(main.getByRole("heading", { level: 2, name: "How Northmill sells" })).toBeVisible();
  await expect(main).toContainText("Territories: 1 new");
  await expect(main).toContainText("Our stages: ");
  await page.getByRole("button", { name: "Replace my playbook" }).click();
  await expect(book.name).toHaveValue("How Northmill sells");
  await expect(book.list("territories")).toContainText("1 entry");
  await book.saved();

  await app.open("#/import");
  await bring();
  await expect(page.getByText("This is the playbook you have already")).toBeVisible();
  await expect(page.getByRole("button", { name: "Replace my playbook" })).toHaveCount(0);
});

test("a pasted playbook is read like a chosen file, and a damaged one is refused", async ({ app, page }) => {
  const golden = await readFile("tests/golden/playbook-v1.groundplan", "utf8");
  const paste = (text) =>
    page.evaluate((text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", text);
      document.querySelector("main").dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
    }, text);
  await app.open("#/import");
  await paste(golden);
  await expect(page.getByRole("heading", { level: 2, name: "Staffing services" })).toBeVisible();
  await expect(page.getByRole("main")).toContainText("Our stages (8)");
  await paste(golden.replace("works council", "work council"));
  await expect(page.getByRole("alert").filter({ hasText: "cannot be imported" })).toContainText("checksum");
});

test("what cannot be stored stays visible with its reason, and is not stored", async ({ app, page }) => {
  const book = new Book(page);
  await app.open("#/playbook");
  await book.unfold("limits");
  const share = page.getByLabel("Talk share from which a call was a pitch");
  await book.type(share, "500");
  await expect(book.list("limits").getByRole("alert")).toContainText("A whole number from 1 to 100");
  await expect(share).toHaveValue("500");
  await page.reload();
  await app.ready();
  await book.unfold("limits");
  await expect(share).toHaveValue("50");

  // A step that stages map to stays, and the reason says which stage.
  await book.unfold("customer_steps");
  await book.list("customer_steps").getByRole("button", { name: "Remove compare the options" }).click();
  await expect(app.notices).toContainText("There is no step “compare”");
  await expect(book.list("customer_steps").getByRole("article")).toHaveCount(6);
});

test("entries are added, moved, removed and put back by the keyboard", async ({ app, page }) => {
  const book = new Book(page);
  await app.open("#/playbook");
  const topics = book.list("topics");
  await topics.locator("summary").focus();
  await page.keyboard.press("Enter");
  await topics.getByLabel("Add a topic").fill("Their suppliers");
  await page.keyboard.press("Enter");
  const names = topics.locator(".entry-name");
  await expect(names.last()).toHaveText("Their suppliers");
  await page.getByRole("button", { name: "Move Their suppliers up" }).focus();
  await page.keyboard.press("Enter");
  await expect(names.nth(6)).toHaveText("Their suppliers");
  await expect(page.getByRole("button", { name: "Move Their suppliers up" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(names.nth(5)).toHaveText("Their suppliers");
  await topics.getByRole("button", { name: "Remove Their suppliers" }).click();
  await expect(names).toHaveCount(7);
  await app.notices.getByRole("button", { name: "Undo" }).click();
  await expect(names.nth(5)).toHaveText("Their suppliers");
});

for (const colorScheme of ["light", "dark"]) {
  for (const [width, height] of [[1440, 900], [390, 844]]) {
    test(`unfolded, it is accessible and fits: ${colorScheme}, ${width} px`, async ({ app, page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height });
      const book = new Book(page);
      await app.open("#/playbook");
      for (const name of ["stages", "market", "limits"]) await book.unfold(name);
      await book.list("stages").getByRole("button", { name: "discover", exact: true }).click();
      await expect(book.entry("stages", "discover").getByLabel("Exit criteria")).toBeVisible();
      await expectAccessible(page);
      const surplus = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(surplus, "pixels wider than the window").toBeLessThanOrEqual(0);
    });
  }
}
