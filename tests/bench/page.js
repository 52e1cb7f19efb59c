// What the measurements in the app have in common.
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { serve } from "../../scripts/serve.js";

const viewport = { width: 1440, height: 900 };

/**
 * A fresh profile. Playwright's own are private windows, and Chromium keeps a private window's databases in memory, where
 * "durable" costs nothing; `onDisk` is for whoever measures storage. Not in /tmp: that is memory on many machines, too.
 */
async function profile({ browser, launch }, onDisk) {
  if (!onDisk) {
    const context = await browser.newContext({ viewport, serviceWorkers: "block" });
    return { context, leave: () => context.close() };
  }
  await mkdir(".build", { recursive: true });
  const folder = await mkdtemp(join(".build", "bench-profile-"));
  const away = () => rm(folder, { recursive: true, force: true, maxRetries: 5 });
  try {
    const context = await chromium.launchPersistentContext(folder, { ...launch, viewport });
    return { context, leave: () => context.close().finally(away) };
  } catch (error) {
    await away();
    throw error;
  }
}

/** Opens the built app in a fresh profile and hands over a page that has painted `place`. */
export async function inApp(setting, work, { onDisk = false } = {}) {
  const server = await serve({ dir: setting.app });
  try {
    const { context, leave } = await profile(setting, onDisk);
    try {
      const page = await context.newPage();
      const open = async (place) => {
        await page.goto(server.url + place);
        await page.locator("html[data-ready=true]").waitFor({ state: "attached" });
      };
      return await work(page, open, server);
    } finally {
      await leave();
    }
  } finally {
    await server.close();
  }
}

/**
 * Does the `steps` one after the other and gives the milliseconds from each one's event until its frame was painted.
 * A step puts `text` into the field at `selector`, or does what a `pointer` does there ({ type, x, y } in the window), or
 * clicks what is there when it has neither. What `shows` reads as (its text, or its attribute `reads`) has to change with
 * every step: the time of a step without consequences would say nothing. The first `warm` are not counted.
 */
export async function paints(page, { steps, shows, reads, warm = 10 }) {
  return page.evaluate(async ({ steps, shows, reads, warm }) => {
    // The event comes in the callback that opens a frame. What follows from it happens in microtasks after the callback,
    // style, layout and paint after those, all in this one task of the browser; the message posted here is the next task.
    // So everything the main thread does for the step is in, and the wait for the screen's next beat (up to 16.7 ms that
    // say nothing of the app) is not.
    const frame = (act) => new Promise((done) => requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      const start = performance.now();
      port1.onmessage = () => done(performance.now() - start);
      port2.postMessage(0);
      act();
    }));
    const reading = () => {
      const shown = document.querySelector(shows);
      return reads ? shown?.getAttribute(reads) : shown?.textContent;
    };
    const act = (element, { text, pointer }) => {
      if (pointer) {
        const { type, x, y } = pointer;
        const at = { clientX: x, clientY: y, pointerId: 1, pointerType: "mouse", isPrimary: true, button: 0, buttons: 1 };
        return element.dispatchEvent(new PointerEvent(type, { ...at, bubbles: true, cancelable: true }));
      }
      if (text === undefined) return element.click();
      element.value = text;
      element.dispatchEvent(new Event("input", { bubbles: true }));
    };
    // What moves on the map takes longer than a frame. Nobody clicks into the middle of it thirty times a second.
    const atRest = () => Promise.allSettled(
      document.getAnimations().filter((one) => Number.isFinite(one.effect.getComputedTiming().endTime)).map((one) => one.finished),
    );
    const times = [];
    for (const step of steps) {
      const { selector } = step;
      const element = document.querySelector(selector);
      if (!element) throw new Error(`there is no ${selector}`);
      await atRest();
      const before = reading();
      times.push(await frame(() => act(element, step)));
      if (reading() === before) throw new Error(`nothing came of ${JSON.stringify(step)}`);
    }
    return times.slice(warm);
  }, { steps, shows, reads, warm });
}

const id = (kind, number) => `00000000-0000-8000-${String(kind).padStart(4, "0")}-${String(number).padStart(12, "0")}`;

/**
 * A plan file with so many players, opportunities and pieces of evidence; dates lie around today. With `lines`, everybody
 * but the first reports to somebody, and every third is heard by somebody.
 */
export function planFile({ people, opportunities, evidence, lines = false }) {
  const day = (offset) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
  const rows = (kind, count, row) => Object.fromEntries(Array.from({ length: count }, (_, n) => [id(kind, n + 1), row(n)]));
  const stances = ["advocate", "indifferent", "opposed_passive", "opposed_active", "unknown"];
  const authorities = ["recommends", "uses", "veto", "final", "none", "unknown"];
  const contents = {
    id: id(1, 1),
    account: { name: "Measured Works" },
    opportunities: rows(2, opportunities, (n) => ({ name: `Opportunity ${n + 1}`, stage: "proposal", customer_step: "compare", amount: { amount: 10_000 * (n + 1), currency: "EUR" } })),
    stakeholders: rows(3, people, (n) => ({
      name: `Person Number ${n + 1}`,
      title: `Head of Department ${n + 1}`,
      unit: `Unit ${n % 6}`,
      sway: (n % 5) + 1,
      ...(lines && n ? { reports_to: id(3, Math.floor((n - 1) / 6) + 1) } : {}),
      ...(lines && n % 3 === 0 ? { influences: { [id(3, ((n * 7) % people) + 1)]: { strength: (n % 3) + 1 } } } : {}),
      positions: Object.fromEntries(Array.from({ length: opportunities }, (_, o) => [id(2, o + 1), { stance: stances[(n + o) % 5], authority: authorities[(n * 3 + o) % 6], marked: { on: day(-n), by: "" } }])),
    })),
    evidence: rows(4, evidence, (n) => ({
      about: { kind: "stakeholder", id: id(3, (n % people) + 1), opportunity: id(2, (n % opportunities) + 1), aspect: "stance" },
      supports: stances[n % 4], kind: n % 2 ? "did" : "said", basis: n % 3 ? "first_hand" : "hearsay", text: `What was seen on day ${n}`, on: day(-(n % 200)),
    })),
  };
  return { name: "measured.groundplan", mimeType: "application/json", buffer: Buffer.from(JSON.stringify({ format: "groundplan", kind: "plan", version: 1, exported: { at: 0, by: "", app: "bench" }, contents })) };
}

/** Brings the plan file in and waits for its People tab. */
export async function bringPlan(page, open, size) {
  await open("#/import");
  await page.locator("#import-file").setInputFiles(planFile(size));
  await page.getByRole("button", { name: "Add to my accounts" }).click();
  await page.getByRole("table").waitFor();
}

/** A CSV export of so many accounts. */
export function accountsFile(count) {
  const lines = Array.from({ length: count }, (_, n) => `acc-${n},Account ${n} ${["Mills", "Foods", "Glass", "Paper"][n % 4]},Industry ${n % 9},Region ${n % 12}`);
  return { name: "accounts.csv", mimeType: "text/csv", buffer: Buffer.from(`Id,Name,Industry,Country\n${lines.join("\n")}\n`) };
}

/** Brings the accounts in and waits for their list. */
export async function bringAccounts(page, open, count) {
  await open("#/import");
  await page.locator("#import-file").setInputFiles(accountsFile(count));
  await page.getByRole("button", { name: `Add ${count} accounts` }).click();
  await page.getByText(`${count} accounts`, { exact: true }).waitFor();
}
