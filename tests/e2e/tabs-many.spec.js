// Two to five tabs on one plan, in twenty seeded orders: every edit of every tab is in the database and on every screen.
import { App } from "./pages/app.js";
import { expect, test } from "./support/test.js";

const FIELDS = ["Segment", "Industry", "Country or region", "Sales territory", "Web domain", "Notes"];
/** How the plan calls them. */
const KEYS = ["segment", "industry", "region", "territory", "domain", "notes"];
const STEPS = 12;

/** The same numbers for the same seed (mulberry32). */
function dice(seed) {
  let state = seed * 0x9e3779b9;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
}

/** A tab that may sleep: it then hears nothing of what others say, and never will. */
const mayResist = (context) =>
  context.addInitScript(() => {
    window.BroadcastChannel = class extends BroadcastChannel {
      set onmessage(hear) {
        super.onmessage = hear && ((event) => window.asleep || hear(event));
      }
    };
  });

const sleep = (page) => page.evaluate(() => { window.asleep = true; });
const wake = (page) =>
  page.evaluate(() => {
    window.asleep = false;
    document.dispatchEvent(new Event("visibilitychange"));
  });

/** The plan in the database. */
const plan = (page) =>
  page.evaluate(
    () =>
      new Promise((done, fail) => {
        const request = indexedDB.open("groundplan-own");
        request.onerror = () => fail(request.error);
        request.onsuccess = () => {
          const all = request.result.transaction("plans").objectStore("plans").getAll();
          all.onsuccess = () => {
            request.result.close();
            done(JSON.parse(all.result[0]).plan);
          };
        };
      }),
  );

const roles = (page) => page.getByLabel("Role on this account", { exact: true });

/** What a tab shows. */
const shown = (page) =>
  page.evaluate((labels) => {
    const field = (label) => [...document.querySelectorAll("main label")].find((found) => found.textContent.trim() === label)?.control?.value;
    const rows = [...document.querySelectorAll(".member-row")].map((row) => row.querySelectorAll("input")[1].value);
    return { fields: labels.map(field), rows: rows.sort() };
  }, FIELDS);

/** What the database holds, in the same shape. */
const held = async (page) => {
  const { account, team } = await plan(page);
  return { fields: KEYS.map((key) => account[key]), rows: Object.values(team).map((member) => member.role).sort() };
};

/** One order: who edits what, who saves at once, who sleeps. Each field and row is one tab's own, so that nothing is in dispute. */
async function interleave(tabs, seed, expected) {
  const roll = dice(seed);
  const shift = roll(FIELDS.length);
  const own = (tab) => FIELDS.map((_, at) => at).filter((at) => (at + shift) % tabs.length === tab);
  const asleep = new Set();
  for (let step = 0; step < STEPS; step += 1) {
    const tab = roll(tabs.length);
    const page = tabs[tab];
    const value = `${seed}.${step}`;
    const what = roll(10);
    if (what < 5) {
      const at = own(tab)[roll(own(tab).length)];
      await page.getByLabel(FIELDS[at], { exact: true }).fill(value);
      expected.fields[at] = value;
    } else if (what < 7) {
      // The row of this place; rows are made beforehand, one for each tab.
      await roles(page).nth(tab).fill(value);
      expected.rows[tab] = value;
    } else if (what < 8) {
      await page.keyboard.press("Control+s");
    } else if (asleep.delete(tab)) {
      await wake(page);
    } else {
      asleep.add(tab);
      await sleep(page);
    }
  }
  // Everything is said before they wake: nothing that is still to come could tell them.
  for (const page of tabs) await new App(page).saved();
  for (const tab of asleep) await wake(tabs[tab]);
}

for (const count of [2, 3, 4, 5]) {
  test(`${count} tabs keep each other current in five orders`, async ({ app, page, context }) => {
    test.slow();
    await mayResist(context);
    await app.open();
    await app.newAccount("Northmill Paper", "Drying line");
    await app.tab("Account").click();
    for (let row = 0; row < count; row += 1) {
      await page.getByRole("button", { name: "Add a colleague" }).click();
      await roles(page).nth(row).fill(`row ${row}`);
    }
    await app.saved();
    const address = `#${new URL(page.url()).hash.slice(1)}`;
    const tabs = [page];
    while (tabs.length < count) {
      const tab = await context.newPage();
      await new App(tab).open(address);
      await expect(roles(tab)).toHaveCount(count);
      tabs.push(tab);
    }
    const expected = await shown(page);
    // In the order of the screen, which is the order they were made in.
    expected.rows = await roles(page).evaluateAll((inputs) => inputs.map((input) => input.value));
    for (let round = 0; round < 5; round += 1) {
      const seed = count * 100 + round;
      await interleave(tabs, seed, expected);
      const told = { fields: expected.fields, rows: [...expected.rows].sort() };
      await expect.poll(() => held(page), `seed ${seed}: the database`).toEqual(told);
      for (const [at, tab] of tabs.entries()) await expect.poll(() => shown(tab), `seed ${seed}: tab ${at + 1}`).toEqual(told);
    }
  });
}

test("a tab that the browser has frozen catches up", async ({ app, page, context }) => {
  await app.open();
  await app.newAccount("Northmill Paper", "Drying line");
  await app.tab("Account").click();
  await app.saved();
  const other = await context.newPage();
  await new App(other).open(`#${new URL(page.url()).hash.slice(1)}`);
  const session = await context.newCDPSession(other);
  await session.send("Page.setWebLifecycleState", { state: "frozen" });
  await page.getByLabel("Segment", { exact: true }).fill("Mills");
  await app.saved();
  await session.send("Page.setWebLifecycleState", { state: "active" });
  await expect(other.getByLabel("Segment", { exact: true })).toHaveValue("Mills");
  await other.getByLabel("Industry", { exact: true }).fill("Paper");
  await expect(page.getByLabel("Industry", { exact: true })).toHaveValue("Paper");
});
