// Dragging one of two hundred people over the players' map, from the pointer's move until its frame is painted.
import { bringPlan, inApp, paints } from "./page.js";
import { percentile } from "./statistics.js";

const crowd = { people: 200, opportunities: 1, evidence: 300, lines: true };
const moves = 160;

/** Round the map and across it, so that the place to drop changes again and again. */
function path({ x, y, width, height }) {
  const turn = (n) => (2 * Math.PI * n) / 40;
  return Array.from({ length: moves }, (_, n) => ({
    type: "pointermove",
    x: Math.round(x + width * (0.5 + 0.42 * Math.sin(turn(n)))),
    y: Math.round(y + height * (0.5 + 0.42 * Math.cos(turn(n * 1.3)))) + (n % 2),
  }));
}

async function measure(page, open) {
  await bringPlan(page, open, crowd);
  const map = page.locator(".players-map");
  await map.scrollIntoViewIfNeeded();
  const box = await map.boundingBox();
  const height = Math.min(box.height, 700);
  const selector = await page.locator(".player").first().evaluate((group) => `[id="${group.id}"]`);
  const at = await page.locator(selector).locator(".token").boundingBox();
  const down = { type: "pointerdown", x: at.x + at.width / 2, y: at.y + at.height / 2 };
  await page.locator(selector).evaluate((group, { type, x, y }) => {
    const where = { clientX: x, clientY: y, pointerId: 1, pointerType: "mouse", isPrimary: true, button: 0, buttons: 1 };
    group.dispatchEvent(new PointerEvent(type, { ...where, bubbles: true }));
  }, down);
  const steps = path({ ...box, height }).map((pointer) => ({ selector, pointer }));
  const times = await paints(page, { steps, shows: selector, reads: "style" });
  if (!(await page.locator(".player.held").count())) throw new Error("nobody was dragged");
  const time = percentile(times, 95);
  return [{ what: `map with ${crowd.people} people, drag frame → paint, p95`, figure: `${time.toFixed(1)} ms`, budget: "16 ms", within: time <= 16 }];
}

export const rows = (setting) => inApp(setting, measure);
