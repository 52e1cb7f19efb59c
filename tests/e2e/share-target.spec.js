// Files that another app shares with the installed one: posted by the browser, kept by the service worker, shown for import.
import { readFile } from "node:fs/promises";
import { expect, installed, test } from "./support/deploy.js";

const byHand = await readFile("tests/data/by-hand.groundplan", "utf8");
const file = (name, text) => ({ name, mimeType: "application/octet-stream", buffer: Buffer.from(text) });

/** Posts files to the share target as the browser does when somebody shares them: by a form, from nowhere of ours. */
async function share(page, host, manifest, files) {
  const { action, method, enctype, params } = manifest.share_target;
  const target = new URL(action, host.url).href;
  const outside = new URL("/elsewhere.html", host.url).href;
  const field = params.files[0].name;
  const body = `<!doctype html><meta charset="utf-8"><title>Elsewhere</title><form action="${target}" method="${method}" enctype="${enctype}">
    <input type="file" name="${field}" multiple><button>Share</button></form>`;
  await page.route(outside, (route) => route.fulfill({ contentType: "text/html", body }));
  await page.goto(outside);
  await page.locator("input").setInputFiles(files);
  await page.getByRole("button", { name: "Share" }).click();
}

const manifestOf = async (page, host) => (await page.request.get(`${host.url}manifest.webmanifest`)).json();

/** What the service worker still holds for the page. */
const waiting = (page) =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith("groundplan-shared"));
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map((request) => request.url);
  });

test("a shared plan comes to the import place, once", async ({ app, page, host }) => {
  await app.open();
  await installed(page);
  await share(page, host, await manifestOf(page, host), [file("Northmill & Söhne 100%.groundplan", byHand)]);
  await expect(page.getByRole("heading", { name: "Northmill Paper" })).toBeVisible();
  expect(new URL(page.url()).search, "a bookmark must not ask again").toBe("");
  expect(new URL(page.url()).hash).toBe("#/import");
  expect(await waiting(page)).toEqual([]);
  await page.getByRole("button", { name: "Add to my accounts" }).click();
  await page.goto("./#/import");
  await page.reload();
  await app.ready();
  await expect(page.getByText("Choose a file", { exact: true })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Northmill Paper" })).toHaveCount(0);
});

test("several shared files are looked at one by one, a table among them, by their own names", async ({ app, page, host }) => {
  await app.open();
  await installed(page);
  const table = file("Konten, März.csv", "Account Name,Website\nNorthmill Paper,northmill.example\n");
  await share(page, host, await manifestOf(page, host), [file("northmill.groundplan", byHand), table]);
  const row = (name) => page.getByRole("row").filter({ hasText: name });
  await expect(row("northmill.groundplan")).toContainText("a new account");
  await expect(row("Konten, März.csv")).toContainText("A table from another system");
});

test("what is shared while the host is gone arrives too", async ({ app, page, host }) => {
  await app.open();
  await installed(page);
  const manifest = await manifestOf(page, host);
  await host.close();
  await share(page, host, manifest, [file("northmill.groundplan", byHand)]);
  await expect(page.getByRole("heading", { name: "Northmill Paper" })).toBeVisible();
});

test("where nothing could be read the page says so", async ({ app, page, host }) => {
  await app.open();
  await installed(page);
  await share(page, host, await manifestOf(page, host), []);
  await app.ready();
  await expect(page.getByRole("heading", { level: 1, name: "Import" })).toBeVisible();
  await expect(app.notices).toContainText("Nothing arrived that could be read");
});

test("the manifest names what may be shared and opened", async ({ page, host }) => {
  const { share_target: target, file_handlers: handlers, scope } = await manifestOf(page, host);
  const inside = new URL(scope, host.url).href;
  expect(new URL(target.action, host.url).href.startsWith(inside)).toBe(true);
  expect(target).toMatchObject({ method: "POST", enctype: "multipart/form-data" });
  const endings = Object.values(handlers[0].accept).flat();
  expect(endings).toEqual([".groundplan", ".age", ".csv"]);
  expect(target.params.files[0].accept).toEqual(expect.arrayContaining(endings));
  expect(new URL(handlers[0].action, host.url).hash).toBe("#/import");
});
