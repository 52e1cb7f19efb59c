// Measures every budget and prints one table. Each measurement is a module that exports `rows(setting)`: a list of
// { what, figure, budget?, within? }. Name some on the command line to run only those: `node tests/bench/run.js sizes`.
import { execFileSync } from "node:child_process";
import { chromium } from "@playwright/test";

const measurements = ["sizes", "cold-start", "home", "portfolio", "editing", "dragging", "import", "team", "insights", "history", "board"];
const chosen = process.argv.slice(2).length ? process.argv.slice(2) : measurements;

const executablePath = process.env.CHROMIUM || execFileSync("sh", ["-c", "command -v chromium"], { encoding: "utf8" }).trim();
const launch = { executablePath, args: ["--no-sandbox", "--disable-gpu", "--no-first-run"] };
const browser = await chromium.launch(launch);
// `launch` is for the measurement that needs a profile on the disk, and so a browser of its own.
const setting = { browser, launch, app: process.env.GROUNDPLAN_DIST || "dist", bare: ".build/bare" };

const rows = [];
try {
  for (const name of chosen) rows.push(...(await (await import(`./${name}.js`)).rows(setting)));
} finally {
  await browser.close();
}

const table = [["what", "figure", "budget", "within"]];
for (const { what, figure, budget = "", within } of rows) {
  table.push([what, figure, budget, within === undefined ? "" : within ? "yes" : "NO"]);
}
const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
for (const row of table) console.log(row.map((cell, column) => cell.padEnd(widths[column])).join(" | ").trimEnd());

process.exitCode = rows.some((row) => row.within === false) ? 1 : 0;
