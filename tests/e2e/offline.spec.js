// The app without a network: after one visit it is all there, under any path of a plain static server.
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { App } from "./pages/app.js";
import { People } from "./pages/people.js";
import { expect, installed, test } from "./support/deploy.js";

const caches = (page) => page.evaluate(() => globalThis.caches.keys());

test("after the first visit everything opens without a host", async ({ app, page, context, host }) => {
  await app.open();
  await app.newAccount("Northmill Paper", "Drying line");
  await new People(page).add("Jane Doe, VP Operations");
  await app.saved();
  await installed(page);
  await page.close();
  await host.close();
  const next = await context.newPage();
  const again = new App(next);
  await again.open("#/accounts");
  await next.getByRole("link", { name: /Northmill Paper/ }).click();
  await expect(new People(next).row("Jane Doe")).toBeVisible();
  await again.open("#/settings");
  await expect(next.getByText(/^Engine .* ready$/)).toBeVisible();
  await expect(next.getByText("Opens without a network, too")).toBeVisible();
  await again.openSample();
  await again.tab("Threat").click();
  await expect(next.getByRole("heading", { level: 1, name: "Halvern Foods" })).toBeVisible();
  expect(await next.evaluate(async () => (await fetch("icons.svg")).ok), "pictures").toBe(true);
});

test("an address with its file's name, and one with a question, open as well", async ({ app, page, host }) => {
  await app.open();
  await installed(page);
  await host.close();
  for (const place of ["index.html#/accounts", "?from=mail#/accounts"]) {
    await app.open(place);
    await expect(page.getByRole("heading", { level: 1, name: "Accounts" })).toBeVisible();
  }
});

test("the page itself comes from the host where there is one", async ({ app, page, folder, expected }) => {
  expected.push(/answer 404/);
  await app.open();
  await installed(page);
  const index = join(folder, "index.html");
  await writeFile(index, (await readFile(index, "utf8")).replace("<title>Groundplan", "<title>Groundplan of tomorrow"));
  await app.open("#/accounts");
  await page.reload();
  await expect(page).toHaveTitle(/of tomorrow/);
  // A host that has lost it is no reason to lose the app.
  await rm(index);
  await page.reload();
  await app.ready();
  await expect(page).toHaveTitle("Groundplan");
});

/** A host that falls silent on demand: it takes every request and answers none, as a bad line does. */
const silentTest = test.extend({
  line: async ({ host }, use) => {
    const line = { silent: false };
    const server = createServer(async (request, response) => {
      if (line.silent) return;
      const answer = await fetch(new URL(request.url, host.url));
      response.writeHead(answer.status, { "Content-Type": answer.headers.get("Content-Type") });
      response.end(Buffer.from(await answer.arrayBuffer()));
    });
    await new Promise((done) => server.listen(0, "127.0.0.1", done));
    const { pathname } = new URL(host.url);
    await use(Object.assign(line, { url: `http://127.0.0.1:${server.address().port}${pathname}` }));
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  },
  baseURL: async ({ line }, use) => use(line.url),
});

silentTest("a host that never answers is waited for no longer than a few seconds", async ({ app, page, line }) => {
  await app.open();
  await installed(page);
  line.silent = true;
  await app.open("?again#/accounts");
  await expect(page.getByRole("heading", { level: 1, name: "Accounts" })).toBeVisible();
});

test("a file that is missing or changed keeps the whole from being kept; the next visit tries again", async ({ app, page, folder, expected }) => {
  expected.push(/answer 404/);
  const file = join(folder, "schema/groundplan-1.json");
  const settled = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.register("sw.js");
      const worker = registration.installing ?? registration.waiting ?? registration.active;
      while (worker.state !== "redundant" && worker.state !== "activated") {
        await new Promise((done) => worker.addEventListener("statechange", done, { once: true }));
      }
      return worker.state;
    });
  await rename(file, `${file}.away`);
  await app.open();
  expect(await settled()).toBe("redundant");
  await rename(`${file}.away`, file);
  const bytes = await readFile(file);
  await writeFile(file, Buffer.concat([bytes, Buffer.from(" ")]));
  expect(await settled()).toBe("redundant");
  await writeFile(file, bytes);
  expect(await settled()).toBe("activated");
});

test("a browser without service workers has the app as before", async ({ app, page }) => {
  await page.addInitScript(() => delete Navigator.prototype.serviceWorker);
  await app.open();
  await app.newAccount("Northmill Paper", "Drying line");
  await app.saved();
  await app.open("#/settings");
  await expect(page.getByText("Opens only where its host can be reached")).toBeVisible();
  expect(await caches(page)).toEqual([]);
});

test("nothing is fetched ahead before the page is idle, and the caches are this folder's own", async ({ app, page, host }) => {
  await page.addInitScript(() => { window.requestIdleCallback = () => 0; });
  await app.open();
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  await page.evaluate(() => navigator.serviceWorker.register("sw.js"));
  await installed(page);
  const names = await caches(page);
  expect(names).toHaveLength(1);
  expect(names[0]).toContain(host.url.replace(/ /g, "%20"));
});
