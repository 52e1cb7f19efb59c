// Typing into a large plan, and what becomes of it: insights, paint, storage.
import { bringPlan, inApp, typing } from "./page.js";
import { median, percentile } from "./statistics.js";

const large = { people: 50, opportunities: 10, evidence: 300 };

/** Milliseconds from a keystroke with "save now" until the page says that everything is stored. */
async function saves(page, runs) {
  const times = [];
  const field = page.locator(".drawer input").nth(1);
  for (let run = 0; run < runs; run += 1) {
    await page.evaluate(() => {
      const state = document.querySelector("[data-save-state]");
      window.stored = new Promise((done) => {
        let start;
        new MutationObserver((_, observer) => {
          if (state.dataset.saveState === "saving") start ??= performance.now();
          if (state.dataset.saveState !== "saved" || start === undefined) return;
          observer.disconnect();
          done(performance.now() - start);
        }).observe(state, { attributes: true });
      });
    });
    await field.evaluate((input, run) => {
      const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(input), "value").set;
      setter.call(input, `Title ${run}`);
      input.dispatchEvent(new Event("input", { bubbles: true }));
      dispatchEvent(new KeyboardEvent("keydown", { key: "s", ctrlKey: true }));
    }, run);
    times.push(await page.evaluate(() => window.stored));
  }
  return times;
}

/** Milliseconds of one strict put of so many bytes into a database of its own. */
async function puts(page, bytes, runs) {
  return page.evaluate(async ([bytes, runs]) => {
    const opened = (request) => new Promise((done, fail) => Object.assign(request, { onsuccess: () => done(request.result), onerror: fail }));
    const request = indexedDB.open("bench-raw", 1);
    request.onupgradeneeded = () => request.result.createObjectStore("rows");
    const database = await opened(request);
    const text = "x".repeat(bytes);
    const times = [];
    for (let run = 0; run < runs; run += 1) {
      const start = performance.now();
      const transaction = database.transaction("rows", "readwrite", { durability: "strict" });
      transaction.objectStore("rows").put(text + run, "plan");
      await new Promise((done) => (transaction.oncomplete = done));
      times.push(performance.now() - start);
    }
    database.close();
    return times;
  }, [bytes, runs]);
}

/** How many bytes the stored plan has. */
const storedBytes = (page) =>
  page.evaluate(async () => {
    const opened = (request) => new Promise((done, fail) => Object.assign(request, { onsuccess: () => done(request.result), onerror: fail }));
    const database = await opened(indexedDB.open("groundplan-own"));
    const rows = await opened(database.transaction("plans").objectStore("plans").getAll());
    database.close();
    return JSON.stringify(rows).length;
  });

export async function rows(setting) {
  return inApp(setting, async (page, open) => {
    await bringPlan(page, open, large);
    await page.getByRole("table").getByRole("link").first().click();
    await page.locator(".drawer").waitFor();
    const keystroke = percentile(await typing(page, ".drawer input >> nth=1", 40), 95);
    const bytes = await storedBytes(page);
    // In turns, so that a busy machine is busy for both.
    const pairs = [];
    for (let round = 0; round < 9; round += 1) pairs.push([...(await saves(page, 1)), ...(await puts(page, bytes, 1))]);
    const [ours, raw] = [median(pairs.map(([a]) => a)), median(pairs.map(([, b]) => b))];
    const ratio = median(pairs.map(([a, b]) => a / b));
    return [
      { what: "edit → insights → layout, 50 players, p95", figure: `${keystroke.toFixed(1)} ms`, budget: "16 ms", within: keystroke <= 16 },
      { what: `save → durable, ${(bytes / 1024).toFixed(0)} KB`, figure: `${ours.toFixed(1)} ms` },
      { what: "  a raw strict put of the same bytes", figure: `${raw.toFixed(1)} ms` },
      { what: "  ratio", figure: `${ratio.toFixed(2)} ×`, budget: "2 ×", within: ratio <= 2 },
    ];
  });
}
