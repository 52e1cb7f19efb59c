// The helpers themselves: they count and find what they say they do.
import { expectAccessible } from "./support/axe.js";
import { printedSheets } from "./support/print.js";
import { expect, test } from "./support/test.js";

const page = (body) => `<!doctype html><html lang="en"><title>Example</title><main><h1>Example</h1>${body}</main></html>`;

test("printed sheets are counted", async ({ page: tab }) => {
  await tab.setContent(page("one"));
  expect(await printedSheets(tab)).toBe(1);
  await tab.setContent(page("<style>p { break-after: page }</style><p>one</p><p>two</p>three"));
  expect(await printedSheets(tab)).toBe(3);
});

test("an inaccessible page is found out", async ({ page: tab }) => {
  await tab.setContent(page("<label>Name <input></label>"));
  await expectAccessible(tab);
  await tab.setContent(page("<input>"));
  await expect(expectAccessible(tab)).rejects.toThrow(/label/);
});

test("the page without the app is accessible", async ({ app, page: tab }) => {
  await tab.addInitScript(() => delete globalThis.WebAssembly);
  await tab.goto("./");
  await expect(app.crash).toBeVisible();
  await expectAccessible(tab);
});
