// From navigation to interactive on a slow machine: the app against a bare Leptos page, alternating in one browser.
import { serve } from "../../scripts/serve.js";
import { median } from "./statistics.js";

const runs = 7;
const slowdown = 4;

/** Milliseconds from the start of the navigation to `data-ready`, in a fresh profile without caches. */
async function once(browser, url) {
  const context = await browser.newContext({ serviceWorkers: "block" });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  await page.addInitScript(() => {
    new MutationObserver(() => {
      if (document.documentElement?.dataset.ready === "true") window.readyAt ??= performance.now();
    }).observe(document, { attributes: true, childList: true, subtree: true });
  });
  await page.goto(url, { waitUntil: "commit" });
  const ready = await page.waitForFunction(() => window.readyAt, undefined, { timeout: 60_000 });
  const at = await ready.jsonValue();
  await context.close();
  return at;
}

export async function rows({ browser, app, bare }) {
  const servers = [await serve({ dir: app }), await serve({ dir: bare })];
  const times = [[], []];
  for (let run = 0; run <= runs; run += 1) {
    for (const [which, server] of servers.entries()) {
      const time = await once(browser, server.url);
      if (run > 0) times[which].push(time); // the first pair only warms the browser up
    }
  }
  await Promise.all(servers.map((server) => server.close()));
  const [ours, bares] = times.map(median);
  const ratio = ours / bares;
  return [
    { what: `cold start, ${slowdown}× slower CPU`, figure: `${ours.toFixed(0)} ms` },
    { what: "  a bare Leptos page", figure: `${bares.toFixed(0)} ms` },
    { what: "  ratio", figure: `${ratio.toFixed(2)} ×`, budget: "1.6 ×", within: ratio <= 1.6 },
  ];
}
