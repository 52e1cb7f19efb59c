// A deploy while the app is open: old pages keep what they are made of, and are offered the new version.
import { App } from "./pages/app.js";
import { People } from "./pages/people.js";
import { build, comeBack, expect, installed, later, redeploy, test, version } from "./support/deploy.js";

const offer = (app) => app.notices.locator(".notice").filter({ hasText: "A new version of Groundplan is ready" });

/** Another page that loads nothing ahead: each part is asked for when it is needed. */
async function lazyPage(context) {
  const page = await context.newPage();
  await page.addInitScript(() => { window.requestIdleCallback = () => 0; });
  return page;
}

const engine = (page, of) => expect(page.getByText(`Engine ${of} ready`)).toBeVisible();

test("an old page keeps its parts and its engine through a deploy, and the next one is new", async ({ app, page, context, folder }) => {
  await app.open();
  await installed(page);
  const old = await lazyPage(context);
  await new App(old).open();
  const before = await build(old);
  await redeploy(folder);
  // Neither part nor engine was loaded here, and the host no longer has them.
  await old.goto("./#/settings");
  await engine(old, version);
  await comeBack(page);
  await expect(offer(app)).toBeVisible();
  // The newer service worker is at work now; this page still gets its own parts.
  const sleeper = context.pages()[1];
  await sleeper.goto("./#/accounts");
  await sleeper.getByRole("button", { name: "New account" }).first().click();
  await expect(new App(sleeper).dialog.getByLabel("Account name")).toBeVisible();
  expect(await build(sleeper)).toBe(before);
  const next = await context.newPage();
  await new App(next).open("#/settings");
  await engine(next, later);
  expect(await build(next)).not.toBe(before);
});

test("taking the offer saves first; other pages stay as they are, and are offered it too", async ({ app, page, context, folder }) => {
  await app.open();
  await app.newAccount("Northmill Paper", "Drying line");
  await installed(page);
  const other = await context.newPage();
  await new App(other).open("#/accounts");
  const before = await build(page);
  await redeploy(folder);
  await comeBack(page);
  await expect(offer(app)).toBeVisible();
  await expect(offer(new App(other))).toBeVisible();
  await new People(page).add("Jane Doe, VP Operations");
  const loaded = page.waitForEvent("load");
  await offer(app).getByRole("button", { name: "Save and reload" }).click();
  await loaded;
  await app.ready();
  await expect(new People(page).row("Jane Doe")).toBeVisible();
  expect(await build(page)).not.toBe(before);
  await page.goto("./#/settings");
  await engine(page, later);
  // Nobody has touched the other page; its engine is started only now.
  expect(await build(other)).toBe(before);
  await other.goto("./#/settings");
  await engine(other, version);
});

test("a build is kept as long as a page of it runs, and no longer", async ({ app, page, context, folder }) => {
  const kept = () => page.evaluate(async () => (await caches.keys()).length);
  await app.open();
  await installed(page);
  const old = await lazyPage(context);
  await new App(old).open();
  await redeploy(folder);
  await comeBack(page);
  await offer(app).getByRole("button", { name: "Save and reload" }).click();
  await expect(offer(app)).toBeHidden();
  await app.ready();
  expect(await kept()).toBe(2);
  await old.goto("./#/settings");
  await engine(old, version);
  await old.close();
  await page.reload();
  await expect.poll(kept).toBe(1);
});

test("whoever closes the offer is left in peace", async ({ app, page, folder }) => {
  await app.open();
  await installed(page);
  const before = await build(page);
  await redeploy(folder);
  await comeBack(page);
  await offer(app).getByRole("button", { name: "Close" }).click();
  const asked = page.evaluate(
    () => new Promise((done) => navigator.serviceWorker.addEventListener("message", (event) => done(event.data), { once: true })),
  );
  const looked = page.waitForResponse((response) => response.request().resourceType() === "fetch" && response.url().endsWith("/"));
  await page.evaluate(async () => (await navigator.serviceWorker.ready).active.postMessage("started"));
  expect(await asked).toMatch(/^build /);
  await looked;
  await expect(offer(app)).toHaveCount(0);
  expect(await build(page)).toBe(before);
});

test("where the last changes cannot be saved the page stays", async ({ app, page, folder }) => {
  await app.open();
  await app.newAccount("Northmill Paper", "Drying line");
  await app.saved();
  await installed(page);
  const before = await build(page);
  await redeploy(folder);
  await comeBack(page);
  await expect(offer(app)).toBeVisible();
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => { throw new DOMException("full", "QuotaExceededError"); };
  });
  await new People(page).add("Jane Doe, VP Operations");
  await offer(app).getByRole("button", { name: "Save and reload" }).click();
  await expect(app.notices).toContainText("could not be saved yet");
  await expect(new People(page).row("Jane Doe")).toBeVisible();
  expect(await build(page)).toBe(before);
});

test.describe("without a service worker", () => {
  test.use({ serviceWorkers: "block" });

  test("the host is asked now and then", async ({ app, page, folder }) => {
    await page.addInitScript(() => delete Navigator.prototype.serviceWorker);
    await app.open();
    await app.newAccount("Northmill Paper", "Drying line");
    await redeploy(folder);
    await comeBack(page);
    await offer(app).getByRole("button", { name: "Save and reload" }).click();
    await app.ready();
    await page.goto("./#/settings");
    await engine(page, later);
  });
});
