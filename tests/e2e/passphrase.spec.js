// Files that leave with a passphrase, and the way back in.
import { readFile } from "node:fs/promises";
import { Encrypter, armor, generateIdentity, identityToRecipient } from "age-encryption";
import { App } from "./pages/app.js";
import { People } from "./pages/people.js";
import { expectAccessible } from "./support/axe.js";
import { expect, test } from "./support/test.js";

const words = "Fünf korrekte Pferde";
const byHand = await readFile("tests/data/by-hand.groundplan");
const golden = await readFile("tests/golden/plan-v1.groundplan");

/** A file as another program encrypts it; with little work, so that each is quick. */
async function encrypted(plain, passphrase = words) {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(8);
  return Buffer.from(await encrypter.encrypt(plain));
}

const file = (name, buffer) => ({ name, mimeType: "application/octet-stream", buffer });
const choose = (page, ...files) => page.locator("#import-file").setInputFiles(files);
const passphrase = (within) => within.getByLabel("Passphrase", { exact: true });

async function open(page, typed) {
  await passphrase(page).fill(typed);
  await page.getByRole("button", { name: "Open", exact: true }).click();
}

async function saved(page, button) {
  const download = page.waitForEvent("download");
  await button.click();
  const done = await download;
  return { name: done.suggestedFilename(), buffer: await readFile(await done.path()) };
}

/** Everything the page has kept, as one text. */
const kept = (page) =>
  page.evaluate(async () => {
    const answer = (request) => new Promise((done, fail) => ((request.onsuccess = () => done(request.result)), (request.onerror = () => fail(request.error))));
    const found = [location.href, history.state, { ...localStorage }, { ...sessionStorage }, document.cookie];
    for (const { name } of await indexedDB.databases()) {
      const db = await answer(indexedDB.open(name));
      for (const store of db.objectStoreNames) found.push(await answer(db.transaction(store).objectStore(store).getAll()));
      db.close();
    }
    return JSON.stringify(found);
  });

test("a plan leaves encrypted, and opens elsewhere by its passphrase and no other", async ({ app, page, browser, server }) => {
  test.slow(); // three times the full work behind a passphrase
  const told = [];
  page.on("console", (message) => told.push(message.text()));
  await app.openSample();
  await page.getByRole("button", { name: "Share" }).click();
  const { dialog } = app;
  await expect(dialog.getByRole("button", { name: "Save the plan as a file" })).toBeVisible();
  await dialog.getByText("Encrypt with a passphrase").click();
  await expectAccessible(page);
  const save = dialog.getByRole("button", { name: "Save the encrypted file" });
  await save.click();
  await expect(dialog.getByRole("alert")).toContainText("Type a passphrase");
  await expect(passphrase(dialog)).toBeFocused();
  await passphrase(dialog).fill(words);
  const again = dialog.getByLabel("The same passphrase once more");
  await again.fill(`${words} `);
  await save.click();
  await expect(dialog.getByRole("alert")).toContainText("This is not the same");
  await expect(again).toBeFocused();
  await expect(again).toHaveAttribute("type", "password");
  await dialog.getByLabel("Show what I type").check();
  await expect(again).toHaveAttribute("type", "text");
  await expectAccessible(page);
  await again.fill(words);
  const sealed = await saved(page, save);
  expect(sealed.name).toMatch(/^Halvern Foods \d{4}-\d\d-\d\d\.groundplan\.age$/);
  expect(sealed.buffer.toString()).toMatch(/^-----BEGIN AGE ENCRYPTED FILE-----\n[A-Za-z0-9+/=\n]+-----END AGE ENCRYPTED FILE-----\n$/);
  await expect(app.notices).toContainText(".groundplan.age");
  // Folded away, the passphrase is forgotten and the file is what it always was.
  await dialog.getByText("Encrypt with a passphrase").click();
  const plain = await saved(page, dialog.getByRole("button", { name: "Save the plan as a file" }));
  expect(JSON.parse(plain.buffer).kind).toBe("plan");
  await dialog.getByText("Encrypt with a passphrase").click();
  await expect(passphrase(dialog)).toHaveValue("");
  expect(await kept(page)).not.toContain("korrekte");

  const context = await browser.newContext({ baseURL: server.url, locale: "en-GB" });
  const there = await context.newPage();
  there.on("console", (message) => told.push(message.text()));
  await new App(there).open("#/import");
  await choose(there, file(sealed.name, sealed.buffer));
  await expect(there.getByRole("heading", { name: `${sealed.name} is encrypted` })).toBeVisible();
  await expect(passphrase(there)).toBeFocused();
  await expectAccessible(there);
  await there.keyboard.press("Enter");
  await expect(there.getByRole("alert")).toContainText("Type the passphrase first");
  await open(there, "five correct horses");
  await expect(there.getByRole("alert")).toContainText("does not open the file");
  await expect(passphrase(there)).toBeFocused();
  await expectAccessible(there);
  await open(there, words);
  await expect(there.getByRole("heading", { name: "Halvern Foods" })).toBeVisible();
  await expect(there.getByRole("main")).toContainText("9 people");
  await there.getByRole("button", { name: "Add to my accounts" }).click();
  await expect(there.getByRole("heading", { level: 1, name: "Halvern Foods" })).toBeVisible();
  await new App(there).tab("People").click();
  await expect(new People(there).row("Ingrid Voss")).toBeVisible();
  await new App(there).saved();
  expect(await kept(there)).not.toContain("korrekte");
  expect(told.join("\n")).not.toContain("korrekte");
  await context.close();
});

test("while a file is opened the page answers, and what was left is not brought back", async ({ app, page }) => {
  test.slow(); // twice the full work, once of it in JavaScript
  await app.open("#/import");
  const encrypter = new Encrypter();
  encrypter.setPassphrase(words);
  await choose(page, file("slow.age", Buffer.from(await encrypter.encrypt(golden))));
  await open(page, words);
  await expect(page.getByText("Opening the file.")).toBeVisible();
  await page.getByRole("button", { name: "Cancel" }).click();
  await choose(page, file("quick.age", await encrypted(byHand)));
  await open(page, words);
  // The engine answers one after the other: by now it has opened the first one, too.
  await expect(page.getByRole("heading", { name: "Northmill Paper" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Halvern Foods" })).toHaveCount(0);
});

test("an encrypted file may be pasted and dropped", async ({ app, page }) => {
  await app.open("#/import");
  const letters = armor.encode(await encrypted(byHand));
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.setData("text/plain", text);
    document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true }));
  }, `\r\n${letters.replaceAll("\n", "\r\n")}`);
  await expect(page.getByRole("heading", { name: "What you pasted is encrypted" })).toBeVisible();
  await open(page, words);
  await expect(page.getByRole("heading", { name: "Northmill Paper" })).toBeVisible();

  await app.open("#/accounts");
  await page.evaluate((bytes) => {
    const data = new DataTransfer();
    data.items.add(new File([Uint8Array.from(bytes)], "dropped.groundplan.age"));
    document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
  }, [...(await encrypted(golden))]);
  await expect(page.getByRole("heading", { name: "dropped.groundplan.age is encrypted" })).toBeVisible();
  await open(page, words);
  await expect(page.getByRole("heading", { name: "Halvern Foods" })).toBeVisible();
});

test("what no passphrase can open says why", async ({ app, page }) => {
  await app.open("#/import");
  const toKey = new Encrypter();
  toKey.addRecipient(await identityToRecipient(await generateIdentity()));
  const whole = await encrypted(byHand);
  const work = whole.indexOf(" 8\n");
  const heavy = Buffer.concat([whole.subarray(0, work), Buffer.from(" 21"), whole.subarray(work + 2)]);
  const cases = [
    ["key.age", Buffer.from(await toKey.encrypt(byHand)), "encrypted for somebody’s key"],
    ["cut.age", whole.subarray(0, -1), "not complete, or was changed"],
    ["heavy.age", heavy, "asks for work of 21"],
    ["note.age", await encrypted("{}"), "This is no Groundplan file"],
  ];
  for (const [name, buffer, reason] of cases) {
    await choose(page, file(name, buffer));
    await open(page, words);
    await expect(page.getByRole("alert").filter({ hasText: "Nothing was changed." })).toContainText(reason);
  }
});

test("several files open by one passphrase, and the others by theirs", async ({ app, page }) => {
  const row = (name) => page.getByRole("row").filter({ hasText: name });
  await app.open("#/import");
  await choose(
    page,
    file("a.groundplan.age", await encrypted(byHand)),
    file("b.groundplan.age", await encrypted(golden, "another one")),
    file("c.groundplan.age", await encrypted("{}")),
  );
  await expect(row("a.groundplan.age")).toContainText("Encrypted. Type its passphrase below.");
  await expectAccessible(page);
  await open(page, words);
  await expect(row("a.groundplan.age")).toContainText("Northmill Paper: a new account.");
  await expect(row("c.groundplan.age")).toContainText("This is no Groundplan file.");
  await expect(page.getByRole("alert")).toContainText("does not open the file");
  await open(page, "another one");
  await expect(row("b.groundplan.age")).toContainText("Halvern Foods: a new account.");
  await expect(passphrase(page)).toHaveCount(0);
  await page.getByRole("button", { name: "Take in what is new" }).click();
  await expect(row("b.groundplan.age")).toContainText("Halvern Foods was added.");
});

test("a backup leaves encrypted and comes back", async ({ app, page }) => {
  test.slow(); // twice the full work
  await app.open();
  await app.newAccount("Northmill Paper", "Drying line");
  await app.saved();
  await app.open("#/settings");
  await page.getByText("Encrypt with a passphrase").click();
  await expectAccessible(page);
  await passphrase(page).fill(words);
  await page.getByLabel("The same passphrase once more").fill(words);
  const backup = await saved(page, page.getByRole("button", { name: "Save the encrypted file" }));
  expect(backup.name).toMatch(/^Groundplan backup \d{4}-\d\d-\d\d\.groundplan\.age$/);

  await app.open("#/import");
  await choose(page, file(backup.name, backup.buffer));
  await open(page, words);
  await expect(page.getByText("Here already, and the same.")).toBeVisible();
});

test("what a damaged profile has lost comes back from an encrypted file", async ({ app, page }) => {
  await app.open();
  await app.newAccount("Alder Works");
  await app.saved();
  await page.goto("./icon.svg"); // a page of the same origin without the app: nothing holds the database
  await page.evaluate(() => new Promise((done) => (indexedDB.deleteDatabase("groundplan-own").onsuccess = () => done())));
  await page.goto("./");
  await expect(page.getByRole("heading", { level: 1, name: "Your plans are not where they were" })).toBeVisible();
  await page.locator("#recover-file").setInputFiles(file("a.groundplan.age", await encrypted(golden)));
  await open(page, "something else");
  await expect(page.getByRole("alert").filter({ hasText: "does not open the file" })).toBeVisible();
  await expectAccessible(page);
  await open(page, words);
  await app.ready();
  await app.open("#/accounts");
  await expect(page.getByRole("link", { name: /Halvern Foods/ })).toBeVisible();
});
