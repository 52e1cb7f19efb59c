// The `test` every end-to-end test uses: the built app, served under a sub-path by a dumb static server, and a page that
// fails the test for anything it does that the app promises never to do.
import { test as base, expect } from "@playwright/test";
import { serve } from "../../../scripts/serve.js";
import { App } from "../pages/app.js";
import { watch } from "./watch.js";

export { expect };

export const test = base.extend({
  /** Patterns of the breaches this test provokes on purpose; each must be met: `expected.push(/…/)`. */
  expected: async ({}, use) => use([]),

  /** The static server of this worker: `{ url, close }`. */
  server: [
    async ({}, use) => {
      const server = await serve({ dir: process.env.GROUNDPLAN_DIST || "dist", base: "/apps/groundplan/" });
      await use(server);
      await server.close();
    },
    { scope: "worker" },
  ],

  baseURL: async ({ server }, use) => use(server.url),

  context: async ({ context, baseURL, expected }, use) => {
    const breaches = await watch(context, new URL(baseURL).origin);
    await use(context);
    const surprising = breaches.filter((breach) => !expected.some((pattern) => pattern.test(breach)));
    const missed = expected.filter((pattern) => !breaches.some((breach) => pattern.test(breach)));
    expect(surprising, "what the page did that it must not").toEqual([]);
    expect(missed, "what this test should have provoked").toEqual([]);
  },

  /** The app, as its readers know it. Open it first: `await app.open()`. */
  app: async ({ page }, use) => use(new App(page)),
});
