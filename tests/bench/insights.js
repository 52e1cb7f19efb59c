// All rules over the large plan and over a thousand ordinary ones, natively; and how much they say.
import { execFileSync } from "node:child_process";

export async function rows() {
  const out = execFileSync("cargo", ["run", "--quiet", "--release", "--locked", "--example", "insights"], { encoding: "utf8" });
  const { large, portfolio, across, noise } = JSON.parse(out.trim().split("\n").pop());
  const said = Object.entries(noise).map(([severity, [median, most]]) => ({
    what: `  ${severity} an account, median / 95th percentile`,
    figure: `${median} / ${most}`,
  }));
  return [
    { what: "all insights of the large plan, native", figure: `${large.toFixed(2)} ms`, budget: "1 ms", within: large <= 1 },
    { what: "all insights of 1,000 ordinary plans, native", figure: `${portfolio.toFixed(0)} ms`, budget: "150 ms", within: portfolio <= 150 },
    { what: "everything said across 1,000 accounts, native", figure: `${across.toFixed(1)} ms`, budget: "150 ms", within: across <= 150 },
    ...said,
  ];
}
