// Accessibility, as far as a machine can judge it.
import AxeBuilder from "@axe-core/playwright";
import { expect } from "@playwright/test";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Expects no breach of WCAG 2.2 A or AA, nor of axe's good practice, on the page as it stands; of these rules only, where some are named. */
export async function expectAccessible(page, { within, rules } = {}) {
  let builder = new AxeBuilder({ page });
  builder = rules ? builder.withRules(rules) : builder.withTags(TAGS);
  if (within) builder = builder.include(within);
  const { violations } = await builder.analyze();
  const told = violations.map(({ id, help, nodes }) => `${id}: ${help} — ${nodes.map((node) => node.target.join(" ")).join(", ")}`);
  expect(told, "accessibility").toEqual([]);
}

/** Shows the page in these colours, and waits until they have changed. */
export async function inColours(page, colorScheme) {
  await page.emulateMedia({ colorScheme });
  await expect(page.locator("html")).toHaveAttribute("data-theme", colorScheme);
  await page.evaluate(() => {
    const ends = document.getAnimations().filter((one) => Number.isFinite(one.effect.getComputedTiming().endTime));
    return Promise.allSettled(ends.map((one) => one.finished));
  });
}
