// Home with a thousand accounts against home with none, and filtering them.
import { bringAccounts, inApp, paints } from "./page.js";
import { median, percentile } from "./statistics.js";

const many = 1000;
const runs = 7;

// What somebody types who looks for one account, then for some, and takes it back: every keystroke swaps rows, up to the
// whole first screenful. (Letters that no account has would leave an empty list, which is painted in no time.)
const typed = ["7", "71", "711", "71", "7", "", "m", "", "3", "31", "3", "", "f", "", "p", ""];

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
      const steps = Array.from({ length: 10 }, () => typed).flat().map((text) => ({ selector: ".filters input", text }));
      const filter = percentile(await paints(full, { steps, shows: ".account-list" }), 95);
      return [
        { what: `home with ${many} accounts`, figure: `${ours.toFixed(0)} ms` },
        { what: "  home with none", figure: `${none.toFixed(0)} ms` },
        { what: "  ratio", figure: `${ratio.toFixed(2)} ×`, budget: "1.3 ×", within: ratio <= 1.3 },
        { what: `filter ${many} accounts, keystroke → paint, p95`, figure: `${filter.toFixed(1)} ms`, budget: "50 ms", within: filter <= 50 },
      ];
    }),
  );
}
