// The watch over the page must be able to fail: each thing it looks for is done here once, on purpose.
import { expect, test } from "./support/test.js";

/** Runs `act` in the page and waits until the policy has blocked something. */
const blockedBy = (page, act) =>
  page.evaluate(`new Promise((done) => {
    document.addEventListener("securitypolicyviolation", () => done(true), { once: true });
    (${act})();
  })`);

test("notices an error on the console", async ({ app, page, expected }) => {
  expected.push(/console: on purpose/);
  await app.open();
  await page.evaluate(() => console.error("on purpose"));
});

test("notices an uncaught error", async ({ app, page, expected }) => {
  expected.push(/uncaught: on purpose/);
  await app.open();
  const seen = page.waitForEvent("pageerror");
  await page.evaluate(() => void setTimeout(() => { throw new Error("on purpose"); }));
  await seen;
});

test("notices a picture from elsewhere, which the policy blocks", async ({ app, page, expected }) => {
  expected.push(/policy: img-src/, /console: .*Content Security Policy/, /request beyond the origin/);
  await app.open();
  expect(await blockedBy(page, () => { new Image().src = "http://192.0.2.1/x.png"; })).toBe(true);
});

test("notices a style attribute, which the policy blocks", async ({ app, page, expected }) => {
  expected.push(/policy: style-src/, /console: .*Content Security Policy/);
  await app.open();
  expect(await blockedBy(page, () => document.body.setAttribute("style", "color: red"))).toBe(true);
});

test("notices a way to another place", async ({ app, page, expected }) => {
  expected.push(/request beyond the origin: http:\/\/192\.0\.2\.1/);
  await page.route("http://192.0.2.1/**", (route) => route.fulfill({ contentType: "text/html", body: "" }));
  await app.open();
  await page.goto("http://192.0.2.1/");
});
