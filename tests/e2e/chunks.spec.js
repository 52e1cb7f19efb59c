// What is loaded when: the start, then the parts, then the engine; and what happens where a part does not arrive.
import { startBytes, startPath } from "../bench/sizes.js";
import { expect, test } from "./support/test.js";

const dist = process.env.GROUNDPLAN_DIST || "dist";

/** Notes the requests of a page by their file's stem: `groundplan`, `part-work`, `engine`… */
function requests(page) {
  const seen = [];
  page.on("request", (request) => {
    const name = new URL(request.url()).pathname.split("/").pop();
    seen.push(name.replace(/-[0-9a-f]+(\.\w+)$/, "$1"));
  });
  return seen;
}

/** Keeps the page from being idle, so that nothing is loaded ahead of its use. */
const neverIdle = (page) => page.addInitScript(() => { window.requestIdleCallback = () => 0; });

test("starts with the start alone, which is what the measurement counts", async ({ app, page }) => {
  await neverIdle(page);
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname.split("/").pop()));
  await app.open();
  const code = [...new Set(asked)].filter((name) => /\.(js|css|wasm)$/.test(name));
  expect(code.sort()).toEqual(startPath(dist).sort());
});

test("the start stays within its budget", () => {
  // One call in the start of what belongs to a part brings that part back into it.
  expect(startBytes(dist), "brotli bytes").toBeLessThanOrEqual(400_000);
});

test("fetches every part once nobody waits for anything", async ({ app, page }) => {
  const ready = page.waitForResponse(/part-pages-[0-9a-f]+\.wasm$/);
  const seen = requests(page);
  await app.open();
  await ready;
  expect(seen).toContain("part-work.wasm");
  expect(seen.filter((name) => name.startsWith("engine"))).toEqual([]);
});

test("goes on when the host is gone: a running page has all it needs", async ({ app, page, context, expected }) => {
  // Pictures are asked for anew by each place that shows some.
  expected.push(/console: .*ERR_INTERNET_DISCONNECTED/);
  await app.open();
  await app.newAccount("Northmill Paper", "Drying line");
  await page.goto("./#/settings");
  await expect(page.getByText(/^Engine .* ready/)).toBeVisible();
  await context.setOffline(true);
  await page.goto("./#/playbook");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.goto("./#/accounts");
  await page.getByRole("link", { name: /Northmill Paper/ }).click();
  await app.tab("Threat").click();
  await expect(page.getByRole("heading", { level: 1, name: "Northmill Paper" })).toBeVisible();
});

test("says so where a part does not arrive, and tries again", async ({ app, page, expected }) => {
  expected.push(/answer 404/, /console: .*(Failed to load resource|integrity|digest|404|Failed to fetch)/);
  await neverIdle(page);
  await app.open();
  await page.route("**/part-*.wasm", (route) => route.fulfill({ status: 404, body: "" }));
  await page.goto("./#/settings");
  await expect(page.getByRole("alert").filter({ hasText: "did not arrive" })).toBeVisible();
  await expect(page.locator("#main")).toBeFocused();
  await page.unroute("**/part-*.wasm");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Settings" })).toBeVisible();
});

test("refuses a part that arrives changed", async ({ app, page, expected }) => {
  expected.push(/console: .*(integrity|digest|fetch)/i);
  await neverIdle(page);
  await app.open();
  let change = true;
  await page.route("**/part-*.wasm", async (route) => {
    if (!change) return route.continue();
    const response = await route.fetch();
    await route.fulfill({ response, body: Buffer.concat([await response.body(), Buffer.from([0])]) });
  });
  await page.getByRole("button", { name: "New account" }).first().click();
  await expect(app.notices).toContainText("did not arrive");
  await expect(app.dialog).toHaveCount(0);
  change = false;
  await page.getByRole("button", { name: "New account" }).first().click();
  await expect(app.dialog.getByLabel("Account name")).toBeVisible();
});

test("the engine is started by the first question and answers", async ({ app, page }) => {
  const seen = requests(page);
  await app.open("#/accounts");
  await expect(page.getByRole("heading", { level: 1, name: "Accounts" })).toBeVisible();
  expect(seen.filter((name) => name.startsWith("engine"))).toEqual([]);
  await page.getByRole("link", { name: "Settings" }).click();
  await expect(page.getByText(/^Engine \d+\.\d+\.\d+ ready$/)).toBeVisible();
  expect(seen.filter((name) => name.startsWith("engine"))).toEqual(["engine.js", "engine.wasm"]);
});

test("an engine that does not start is told, and the next question starts another", async ({ app, page, expected }) => {
  expected.push(/answer 404/);
  await app.open("#/accounts");
  await page.route("**/engine-*.js", (route) => route.fulfill({ status: 404, body: "" }));
  await page.getByRole("link", { name: "Settings" }).click();
  await expect(page.getByText("The engine did not start.")).toBeVisible();
  await page.unroute("**/engine-*.js");
  await page.getByRole("link", { name: "Accounts" }).click();
  await page.getByRole("link", { name: "Settings" }).click();
  await expect(page.getByText(/^Engine .* ready/)).toBeVisible();
});

test("an engine that dies at work is told, and the next question starts another", async ({ app, page }) => {
  await app.open("#/accounts");
  let dying = true;
  await page.route("**/engine-*.js", (route) =>
    dying ? route.fulfill({ contentType: "text/javascript", body: "onmessage = () => { throw new Error('trapped'); };" }) : route.continue());
  await page.getByRole("link", { name: "Settings" }).click();
  await expect(page.getByText("The engine did not start.")).toBeVisible();
  dying = false;
  await page.getByRole("link", { name: "Accounts" }).click();
  await page.getByRole("link", { name: "Settings" }).click();
  await expect(page.getByText(/^Engine .* ready/)).toBeVisible();
});

test("an engine of another version is not believed, and that is said", async ({ app, page }) => {
  await app.open("#/accounts");
  const body = `onmessage = ({ data: [asked] }) => {
    const { number } = JSON.parse(asked);
    postMessage([JSON.stringify({ protocol: 9999, number, outcome: { Ok: { Version: "9.9.9" } } })]);
  };`;
  await page.route("**/engine-*.js", (route) => route.fulfill({ contentType: "text/javascript", body }));
  await page.getByRole("link", { name: "Settings" }).click();
  await expect(page.getByText("The engine belongs to another version of Groundplan.")).toBeVisible();
});
