// Editing a large plan, and what becomes of it: insights, paint, storage.
import { bringPlan, inApp, paints } from "./page.js";
import { median, percentile } from "./statistics.js";

const large = { people: 50, opportunities: 10, evidence: 300 };
const repeated = (times, list) => Array.from({ length: times }, () => list).flat();

/** Keystrokes in the open person's name, which the findings about them are told with. */
const keystrokes = repeated(14, ["A", "An", "Ann", "Anna", "Ann", "An", "A", "Z"]).map((text) => ({ selector: ".drawer input.name", text }));

/** The open person is for us, and no longer: other insights, another count of them, another place on the map. */
const stances = repeated(25, ["advocate", "indifferent", "advocate", "opposed_active"]).map((word) => ({ selector: `.drawer input[value=${word}]` }));

/**
 * Saves and raw strict puts of the same text in turns, as { bytes, pairs: [[save, put], …] } in milliseconds. A save is
 * measured from Ctrl+S until the page says that everything is stored. In turns, so that a busy machine is busy for both;
 * each goes first half of the time.
 */
async function saves(page, { rounds, warm }) {
  return page.evaluate(async ({ rounds, warm }) => {
    const answer = (request) => new Promise((done, fail) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
    // Two frames: what an edit or a save leaves to draw is drawn, and not in the way of what is measured next.
    const quiet = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

    const rawOpening = indexedDB.open("bench-raw", 1);
    rawOpening.onupgradeneeded = () => rawOpening.result.createObjectStore("rows");
    const [own, raw] = [await answer(indexedDB.open("groundplan-own")), await answer(rawOpening)];
    const storedPlan = async () => (await answer(own.transaction("plans").objectStore("plans").getAll()))[0];

    const put = async () => {
      const text = await storedPlan();
      await quiet();
      const start = performance.now();
      const transaction = raw.transaction("rows", "readwrite", { durability: "strict" });
      transaction.objectStore("rows").put(text, "plan");
      await new Promise((done, fail) => {
        transaction.oncomplete = done;
        transaction.onabort = () => fail(transaction.error);
      });
      return performance.now() - start;
    };

    // What the app writes, so that each measured save is known to be one strict transaction, and complete.
    const writes = [];
    const begin = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (...wishes) {
      const transaction = begin.apply(this, wishes);
      // Patches that went into the history leave the outbox in writes of their own, whenever the page is idle.
      const isSave = transaction.objectStoreNames.contains("plans");
      if (this.name === own.name && transaction.mode === "readwrite" && isSave) {
        const write = { strict: transaction.durability === "strict", complete: false };
        transaction.addEventListener("complete", () => (write.complete = true));
        writes.push(write);
      }
      return transaction;
    };

    const indicator = document.querySelector("[data-save-state]");
    /** Waits until the page says that everything is stored, which it may be saying already. */
    const saved = () => new Promise((done, fail) => {
      const end = (how, value) => {
        observer.disconnect();
        clearTimeout(limit);
        how(value);
      };
      const look = () => {
        const state = indicator.dataset.saveState;
        if (state === "saved") end(done);
        else if (state === "failed") end(fail, new Error("the app could not save"));
      };
      const observer = new MutationObserver(look);
      const limit = setTimeout(() => end(fail, new Error("nothing was saved within 20 s")), 20_000);
      observer.observe(indicator, { attributes: true });
      look();
    });

    const title = document.querySelectorAll(".drawer input")[1];
    let edits = 0;
    const save = async () => {
      await saved();
      await quiet();
      const before = writes.length;
      edits += 1; // the same text again would be no edit, and nothing to save
      title.value = `Title ${edits}`;
      title.dispatchEvent(new Event("input", { bubbles: true }));
      await quiet(); // insights and paint are measured by themselves
      if (writes.length > before) return save(); // two frames took so long that the app has saved unasked: once more
      if (indicator.dataset.saveState !== "saving") throw new Error("the edit left nothing to save");
      const start = performance.now();
      const passedOver = dispatchEvent(new KeyboardEvent("keydown", { key: "s", ctrlKey: true, cancelable: true }));
      await saved();
      const time = performance.now() - start;
      // The app keeps the key from the browser when it takes it; otherwise this was a save after the usual pause.
      if (passedOver) throw new Error("Ctrl+S asked for nothing");
      const [write, ...others] = writes.slice(before);
      if (!write?.strict || !write.complete || others.length) throw new Error("“saved” was not one whole strict write");
      return time;
    };

    const pairs = [];
    for (let round = 0; round < warm + rounds; round += 1) {
      if (round % 2) {
        pairs.push([await save(), await put()]);
      } else {
        const first = await put();
        pairs.push([await save(), first]);
      }
    }
    const bytes = new Blob([await storedPlan()]).size;
    own.close();
    raw.close();
    return { bytes, pairs: pairs.slice(warm) };
  }, { rounds, warm });
}

async function measure(page, open) {
  await bringPlan(page, open, large);
  await page.getByRole("table").getByRole("link").first().click();
  await page.locator(".drawer").waitFor();
  const edit = (what, times) => {
    const time = percentile(times, 95);
    return { what: `${what} → insights → paint, ${large.people} players, p95`, figure: `${time.toFixed(1)} ms`, budget: "16 ms", within: time <= 16 };
  };
  const typed = edit("keystroke", await paints(page, { steps: keystrokes, shows: ".findings" }));
  const moved = edit("stance", await paints(page, { steps: stances, shows: ".so-what-lead" }));
  const { bytes, pairs } = await saves(page, { rounds: 40, warm: 4 });
  const [ours, raw] = [0, 1].map((which) => median(pairs.map((pair) => pair[which])));
  const ratio = median(pairs.map(([save, put]) => save / put));
  return [
    typed,
    moved,
    { what: `save → durable, ${(bytes / 1000).toFixed(0)} KB`, figure: `${ours.toFixed(1)} ms` },
    { what: "  a raw strict put of the same bytes", figure: `${raw.toFixed(1)} ms` },
    { what: "  ratio of the two, pair by pair", figure: `${ratio.toFixed(2)} ×`, budget: "2 ×", within: ratio <= 2 },
  ];
}

export const rows = (setting) => inApp(setting, measure, { onDisk: true });
