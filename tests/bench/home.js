// Home with a thousand accounts against home with none, and filtering them.
import { bringAccounts, inApp, typing } from "./page.js";
import { median, percentile } from "./statistics.js";

const many = 1000;
const runs = 7;

/** Milliseconds from navigation to ready, on a page that has been there before. */
async function start(page, url) {
  await page.goto("about:blank");
  await page.goto(url, { waitUntil: "commit" });
  return (await page.waitForFunction(() => document.documentElement?.dataset.ready === "true" && performance.now())).jsonValue();
}

export async function rows(setting) {
  return inApp(setting, (full, openFull, fullServer) =>
    inApp(setting, async (empty, openEmpty, emptyServer) => {
      await openEmpty("");
      await bringAccounts(full, openFull, many);
      const times = [[], []];
      for (let run = 0; run <= runs; run += 1) {
        const pair = [await start(full, fullServer.url), await start(empty, emptyServer.url)];
        if (run > 0) pair.forEach((time, which) => times[which].push(time));
      }
      const [ours, none] = times.map(median);
      const ratio = ours / none;
      await openFull("#/accounts");
      const filter = percentile(await typing(full, ".filters input", 40), 95);
      return [
        { what: `home with ${many} accounts`, figure: `${ours.toFixed(0)} ms` },
        { what: "  home with none", figure: `${none.toFixed(0)} ms` },
        { what: "  ratio", figure: `${ratio.toFixed(2)} ×`, budget: "1.3 ×", within: ratio <= 1.3 },
        { what: `filter ${many} accounts, keystroke → layout, p95`, figure: `${filter.toFixed(1)} ms`, budget: "50 ms", within: filter <= 50 },
      ];
    }),
  );
}
