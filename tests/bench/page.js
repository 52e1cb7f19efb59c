// What the measurements in the app have in common.
import { serve } from "../../scripts/serve.js";

/** Opens the built app in a fresh profile and hands over a page that has painted `place`. */
export async function inApp({ browser, app }, work, viewport = { width: 1440, height: 900 }) {
  const server = await serve({ dir: app });
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  const open = async (place) => {
    await page.goto(server.url + place);
    await page.locator("html[data-ready=true]").waitFor({ state: "attached" });
  };
  try {
    return await work(page, open, server);
  } finally {
    await context.close();
    await server.close();
  }
}

/** Types into a field `runs` times and gives the milliseconds each took until everything was rendered and laid out. */
export async function typing(page, selector, runs) {
  return page.locator(selector).first().evaluate(async (field, runs) => {
    const rendered = () => new Promise((done) => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => done(document.body.offsetHeight);
      channel.port2.postMessage(0);
    });
    const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value").set;
    const times = [];
    for (let run = 0; run < runs + 5; run += 1) {
      await new Promise((frame) => requestAnimationFrame(frame));
      const start = performance.now();
      setter.call(field, `${"abcdefghij"[run % 10]}${run % 7}`);
      field.dispatchEvent(new Event("input", { bubbles: true }));
      await rendered();
      if (run >= 5) times.push(performance.now() - start);
    }
    return times;
  }, runs);
}

const id = (kind, number) => `00000000-0000-8000-${String(kind).padStart(4, "0")}-${String(number).padStart(12, "0")}`;

/** A plan file with so many players, opportunities and pieces of evidence; dates lie around today. */
export function planFile({ people, opportunities, evidence }) {
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
