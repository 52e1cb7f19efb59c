// The portfolio of a thousand accounts: a keystroke in its filter.
import { bringAccounts, inApp, paints } from "./page.js";
import { percentile } from "./statistics.js";

const many = 1000;

// As on the list of accounts: every keystroke swaps rows, up to the whole first screenful.
const typed = ["7", "71", "711", "71", "7", "", "m", "", "3", "31", "3", "", "f", "", "p", ""];

export async function rows(setting) {
  return inApp(setting, async (page, open) => {
    await bringAccounts(page, open, many);
    await open("#/portfolio");
    await page.getByLabel("Show").selectOption("all");
    await page.getByText(`${many.toLocaleString("en-GB")} accounts`, { exact: true }).or(page.getByText(`${many} accounts`, { exact: true })).waitFor();
    const figures = [];
    for (const [what, group] of [["", "none"], [", grouped", "segment"]]) {
      await page.getByLabel("Put together by").selectOption(group);
      const steps = Array.from({ length: 10 }, () => typed).flat().map((text) => ({ selector: ".portfolio-filters input", text }));
      const p95 = percentile(await paints(page, { steps, shows: ".portfolio-table" }), 95);
      figures.push({ what: `filter the portfolio of ${many}${what}, keystroke → paint, p95`, figure: `${p95.toFixed(1)} ms`, budget: "50 ms", within: p95 <= 50 });
    }
    return figures;
  });
}
