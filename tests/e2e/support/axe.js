// Accessibility, as far as a machine can judge it.
import AxeBuilder from "@axe-core/playwright";
import { expect } from "@playwright/test";

/** Expects no breach of WCAG 2.2 A or AA, nor of axe's good practice, on the page as it stands. */
export async function expectAccessible(page, { within } = {}) {
  let builder = new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]);
  if (within) builder = builder.include(within);
  const { violations } = await builder.analyze();
  const told = violations.map(({ id, help, nodes }) => `${id}: ${help} — ${nodes.map((node) => node.target.join(" ")).join(", ")}`);
  expect(told, "accessibility").toEqual([]);
}
