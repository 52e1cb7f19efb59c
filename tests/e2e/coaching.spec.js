// Private coaching notes: kept apart, never in anything that leaves but their own encrypted file.
import { Encrypter } from "age-encryption";
import { App } from "./pages/app.js";
import { expectAccessible } from "./support/axe.js";
import { rule, section, stored } from "./support/papers.js";
import { downloaded } from "./support/passing.js";
import { expect, test } from "./support/test.js";

const PEARL = "My daughter asks me what I won today";
const AGREED = "I call Ingrid Voss before Friday";
const words = "Fünf korrekte Pferde";

async function noteOn(app, page, name) {
  await app.open("#/coaching");
  await page.getByLabel("Whom do you coach?").fill(name);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
}

async function add(page, where, label, text) {
  const there = section(page, where);
  await there.getByLabel(label, { exact: true }).fill(text);
  await there.getByRole("button", { name: "Add", exact: true }).click();
  await expect(there.getByRole("button", { name: text, exact: false }).first()).toBeVisible();
  return there;
}

const saved = (page, button) => downloaded(page, () => button.click());

/** Everything the browser keeps, by the name of where it lies. */
const kept = (page) =>
  page.evaluate(async () => {
    const answer = (request) => new Promise((done, fail) => ((request.onsuccess = () => done(request.result)), (request.onerror = () => fail(request.error))));
    const found = { local: JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href, history.state]) };
    for (const { name } of await indexedDB.databases()) {
      const db = await answer(indexedDB.open(name));
      const all = [];
      for (const store of db.objectStoreNames) all.push(await answer(db.transaction(store).objectStore(store).getAll()));
      db.close();
      found[name] = JSON.stringify(all);
    }
    return found;
  });

test("notes survive a reload and a slip, and lie apart from everything that can leave", async ({ app, page }) => {
  await app.open();
  await app.newAccount("Northmill Paper", "Drying line");
  await app.saved();
  await noteOn(app, page, "Ada Quill");
  await expect(page.getByRole("main")).toContainText("These notes are kept in this browser only");
  await add(page, "What drives them", "In their own words", PEARL);
  const agreements = await add(page, "Agreements", "What they will do, in their own words", AGREED);
  await agreements.getByRole("button", { name: AGREED }).first().click();
  await agreements.getByLabel("By", { exact: true }).fill("2026-01-02");
  await expect(rule(page, "agreement-due")).toContainText(`Time to recall with Ada Quill: “${AGREED}”`);
  await expect(rule(page, "agreement-without-consequence")).toBeVisible();
  await agreements.getByLabel("What should follow if not, in their own words").fill("I buy the team lunch");
  await expect(rule(page, "agreement-without-consequence")).toHaveCount(0);
  await stored(page);
  await page.reload();
  await expect(section(page, "What drives them")).toContainText(PEARL);
  await expect(rule(page, "agreement-due")).toContainText("I buy the team lunch");

  await section(page, "What drives them").getByRole("button", { name: `Remove ${PEARL}` }).click();
  await expect(section(page, "What drives them")).not.toContainText(PEARL);
  await page.getByRole("main").getByRole("button", { name: "Undo", exact: true }).click();
  await expect(section(page, "What drives them")).toContainText(PEARL);
  await stored(page);

  const places = await kept(page);
  const holds = Object.keys(places).filter((name) => [PEARL, AGREED, "lunch"].some((text) => places[name].includes(text)));
  expect(holds).toEqual(["groundplan-own-cabinet"]);

  await app.open("#/settings");
  const backup = await saved(page, page.getByRole("button", { name: "Save a backup" }));
  await app.open("#/accounts");
  await page.getByRole("link", { name: /Northmill Paper/ }).click();
  await page.getByRole("button", { name: "Share" }).click();
  const plan = await saved(page, app.dialog.getByRole("button", { name: "Save the plan as a file" }));
  for (const { buffer } of [backup, plan]) {
    expect(buffer.toString()).toContain("Northmill Paper");
    for (const text of ["Ada Quill", PEARL, AGREED, "lunch", "coaching"]) expect(buffer.toString()).not.toContain(text);
  }

  await app.open("#/coaching");
  await page.getByRole("link", { name: "Ada Quill" }).click();
  await page.getByRole("button", { name: "Delete these notes" }).click();
  await expect(page.getByRole("heading", { name: "Nobody is noted yet" })).toBeVisible();
  await app.notices.getByRole("button", { name: "Undo" }).click();
  await expect(section(page, "What drives them")).toContainText(PEARL);
});

test("notes leave encrypted only, and open in another browser by their passphrase", async ({ app, page, browser, server }) => {
  test.slow(); // three times the full work behind a passphrase
  await noteOn(app, page, "Ada Quill");
  await add(page, "What drives them", "In their own words", PEARL);
  await stored(page);
  await page.getByRole("link", { name: "All people" }).click();
  const save = page.getByRole("button", { name: "Save the encrypted notes" });
  await save.click();
  await expect(page.getByRole("alert").filter({ hasText: "Type a passphrase" })).toBeVisible();
  await page.getByLabel("Passphrase", { exact: true }).fill(words);
  await page.getByLabel("The same passphrase once more").fill(words);
  await expectAccessible(page);
  const sealed = await saved(page, save);
  expect(sealed.name).toMatch(/^Coaching notes \d{4}-\d\d-\d\d\.groundplan\.age$/);
  expect(sealed.buffer.toString()).toMatch(/^-----BEGIN AGE ENCRYPTED FILE-----/);
  expect(JSON.stringify(await kept(page))).not.toContain("korrekte");

  const context = await browser.newContext({ baseURL: server.url, locale: "en-GB" });
  const there = await context.newPage();
  const file = { name: sealed.name, mimeType: "application/octet-stream", buffer: sealed.buffer };
  const elsewhere = new App(there);
  await elsewhere.open("#/coaching");
  await there.locator("#coaching-file").setInputFiles({ ...file, buffer: Buffer.from(JSON.stringify({ format: "groundplan", kind: "coaching", version: 1, contents: {} })) });
  await expect(there.getByRole("alert").filter({ hasText: "no encrypted file" })).toBeVisible();
  await there.locator("#coaching-file").setInputFiles(file);
  const unlock = there.locator("form").filter({ has: there.getByRole("button", { name: "Open", exact: true }) });
  await unlock.getByLabel("Passphrase", { exact: true }).fill("five horses");
  await unlock.getByRole("button", { name: "Open", exact: true }).click();
  await expect(unlock.getByRole("alert")).toContainText("does not open the file");
  await unlock.getByLabel("Passphrase", { exact: true }).fill(words);
  await unlock.getByRole("button", { name: "Open", exact: true }).click();
  await expect(elsewhere.notices).toContainText("Notes on one person");
  await there.getByRole("link", { name: "Ada Quill" }).click();
  await expect(section(there, "What drives them")).toContainText(PEARL);
  await context.close();
});

test("a file of notes that comes in where plans come in is sent to its own place", async ({ app, page }) => {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(words);
  encrypter.setScryptWorkFactor(8);
  const plain = JSON.stringify({ format: "groundplan", kind: "coaching", version: 1, contents: { people: {} } });
  await app.open("#/import");
  await page.locator("#import-file").setInputFiles({ name: "n.age", mimeType: "application/octet-stream", buffer: Buffer.from(await encrypter.encrypt(plain)) });
  await page.getByLabel("Passphrase", { exact: true }).fill(words);
  await page.getByRole("button", { name: "Open", exact: true }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Coaching page" })).toBeVisible();
});

test("not now is respected until the day they named, and telling is answered by a question", async ({ app, page }) => {
  await noteOn(app, page, "Bo Lindqvist");
  const possible = await add(page, "Possibilities, without commitment", "What could be, as a question", "You should ask more");
  await expect(possible).toContainText("This reads like an instruction. What could you ask instead?");
  await possible.getByRole("button", { name: "You should ask more" }).first().click();
  await possible.getByLabel("As a question", { exact: true }).fill("What would happen if you asked more?");
  await expect(possible).not.toContainText("reads like an instruction");
  await expect(rule(page, "pearl-unknown")).toBeVisible();
  await expect(section(page, "Questions to ask")).toBeVisible();

  await page.getByLabel("Does not want coaching now").check();
  await expect(rule(page, "pearl-unknown")).toHaveCount(0);
  await expect(section(page, "Questions to ask")).toHaveCount(0);
  await page.getByLabel("Until", { exact: true }).fill("2999-01-01");
  await expect(page.getByRole("main")).toContainText("Nothing is asked until then. That is their choice and no failure.");
  await expect(page.locator("[data-rule]")).toHaveCount(0);
  await stored(page);
  await page.reload();
  await expect(page.getByLabel("Does not want coaching now")).toBeChecked();
  await expect(page.locator("[data-rule]")).toHaveCount(0);
  await page.getByLabel("Until", { exact: true }).fill("2026-01-02");
  await expect(rule(page, "not-now")).toContainText("You may ask Bo Lindqvist again");
});

test("the list marks who wants no coaching now, and names that are known are offered", async ({ app, page }) => {
  await noteOn(app, page, "Bo Lindqvist");
  await expect(page.getByRole("main")).not.toContainText("below");
  await page.getByLabel("Does not want coaching now").check();
  await stored(page);
  await page.getByRole("link", { name: "Save them encrypted" }).click();
  const line = page.getByRole("listitem").filter({ hasText: "Bo Lindqvist" });
  await expect(line).toContainText("Not now");
  await app.open("#/sample/coaching");
  await expect(page.locator("datalist option").first()).toBeAttached();
  await expect(page.getByLabel("Whom do you coach?")).toHaveAttribute("list", "known-names");
});

test("what one tab writes another does not lose", async ({ app, page, context }) => {
  await noteOn(app, page, "Ada Quill");
  const other = await context.newPage();
  await new App(other).open(`#${new URL(page.url()).hash.slice(1)}`);
  await add(page, "What drives them", "In their own words", PEARL);
  await stored(page);
  await add(other, "Agreements", "What they will do, in their own words", AGREED);
  await expect(section(other, "What drives them")).toContainText(PEARL);
  await stored(other);
  await page.reload();
  await expect(section(page, "What drives them")).toContainText(PEARL);
  await expect(section(page, "Agreements")).toContainText(AGREED);
});

test("the sheet for the talk says what the plans show, and is marked private", async ({ app, page }) => {
  await app.open("#/sample/coaching");
  await page.getByRole("button", { name: /^Begin notes on/ }).first().click();
  const sheet = page.getByRole("article", { name: /./ }).filter({ hasText: "Private: for your eyes only" });
  await expect(sheet).toContainText("led in the last 60 days");
  await page.emulateMedia({ media: "print" });
  await expect(sheet).toBeVisible();
  await expect(page.getByRole("region", { name: "Agreements" })).toBeHidden();
});

for (const colorScheme of ["light", "dark"]) {
  for (const [width, height] of [[1440, 900], [390, 844]]) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height } });
      test("people and one person are accessible and fit", async ({ app, page }) => {
        await noteOn(app, page, "Maximiliane-Charlotte von Habsburg-Lothringen");
        await expectAccessible(page);
        const agreements = await add(page, "Agreements", "What they will do, in their own words", AGREED);
        await agreements.getByRole("button", { name: AGREED }).first().click();
        await agreements.getByLabel("By", { exact: true }).fill("2026-01-02");
        await expect(rule(page, "agreement-due")).toBeVisible();
        await expectAccessible(page);
        const surplus = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(await surplus(), "pixels wider than the window").toBeLessThanOrEqual(0);
        await app.open("#/coaching");
        await expect(page.getByRole("link", { name: /Habsburg/ })).toBeVisible();
        await expectAccessible(page);
        expect(await surplus(), "pixels wider than the window").toBeLessThanOrEqual(0);
      });
    });
  }
}
