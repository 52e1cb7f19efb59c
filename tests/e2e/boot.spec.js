// The page before and without the app: it loads from any path, asks for nothing beyond it, and speaks when Wasm cannot.
import { expect, test } from "./support/test.js";

test("opens under a sub-path with its own files only", async ({ app, page, server }) => {
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  await app.open();
  await expect(app.loading).toHaveCount(0);
  await expect(app.crash).toBeHidden();
  expect(asked.length).toBeGreaterThan(3);
  for (const url of asked) expect(url.startsWith(server.url), url).toBe(true);
});

test("has no inline script and no inline style", async ({ page, server }) => {
  const html = await (await page.request.get(server.url)).text();
  expect(html).toContain("default-src 'none'");
  expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/);
  expect(html).not.toMatch(/<style|\sstyle=|\son\w+=/);
});

test("every script and stylesheet carries its digest", async ({ page, server }) => {
  const html = await (await page.request.get(server.url)).text();
  const tags = html.match(/<(script|link)\b[^>]*>/g).filter((tag) => /script|stylesheet|preload/.test(tag));
  expect(tags.length).toBeGreaterThanOrEqual(4);
  for (const tag of tags) expect(tag).toMatch(/integrity=/);
});

test("refuses Wasm that arrives changed, and says so", async ({ app, page, expected }) => {
  expected.push(/console: .*(integrity|digest)/i);
  await page.route("**/*.wasm", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: Buffer.concat([await response.body(), Buffer.from([0])]) });
  });
  await page.goto("./");
  await expect(app.crash).toContainText("did not arrive, or arrived changed");
  await expect(app.loading).toHaveCount(0);
});

test("says so when Wasm does not arrive", async ({ app, page, expected }) => {
  expected.push(/answer 404/, /console: .*(Failed to load resource|integrity|digest)/);
  await page.route("**/*.wasm", (route) => route.fulfill({ status: 404, body: "" }));
  await page.goto("./");
  await expect(app.crash).toContainText("did not arrive, or arrived changed");
});

test("says so when the app traps", async ({ app, page, expected }) => {
  expected.push(/uncaught: unreachable/);
  await app.open();
  await page.evaluate(() => {
    // The smallest module whose one export does nothing but trap, as a panic does.
    const bytes = [0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 102, 0, 0, 10, 5, 1, 3, 0, 0, 11];
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(bytes)));
    setTimeout(exports.f);
  });
  await expect(app.crash).toContainText("did not expect");
  await expect(app.crash.getByRole("link", { name: "Load Groundplan again" })).toBeVisible();
});

test("says what is missing without WebAssembly", async ({ app, page }) => {
  await page.addInitScript(() => delete globalThis.WebAssembly);
  await page.goto("./");
  await expect(app.crash).toContainText("does not allow WebAssembly");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("says that it needs it", async ({ app, page }) => {
    await page.goto("./");
    // Playwright's own text matchers pass over noscript.
    expect(await page.locator("noscript").evaluate((element) => element.innerText)).toContain("needs JavaScript");
    await expect(app.loading).toBeHidden();
  });
});
