// Joins style/*.css into one file, so that the page asks for one stylesheet. Runs before each Trunk build.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";

// Later files refine earlier ones; whatever is named in neither list stands between, by name.
const first = ["tokens.css", "base.css", "parts.css", "shell.css"];
const last = ["boot.css", "print.css"];

const rank = (name) => {
  if (first.includes(name)) return first.indexOf(name);
  return first.length + 1 + last.indexOf(name);
};

const names = readdirSync("style")
  .filter((name) => name.endsWith(".css"))
  .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));

mkdirSync(".build", { recursive: true });
writeFileSync(".build/style.css", names.map((name) => readFileSync(`style/${name}`, "utf8")).join("\n"));
