// Makes the service worker of a finished build: names the build in its page, and lists every file with its digest.
//   node scripts/offline.js [FOLDER]
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

const integrity = (bytes) => `sha384-${createHash("sha384").update(bytes).digest("base64")}`;
const short = (text) => createHash("sha256").update(text).digest("hex").slice(0, 16);

/** All files of a folder, by their addresses below it. */
function files(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/")).sort();
}

/** Writes `sw.js` into a build, and the build's name into its page. */
export function offline(folder) {
  const page = join(folder, "index.html");
  const html = readFileSync(page, "utf8").replace(/<meta name="build"[^>]*>/, "");
  const list = files(folder).filter((name) => !["index.html", "sw.js"].includes(name));
  const digests = Object.fromEntries(list.map((name) => [name, integrity(readFileSync(join(folder, name)))]));
  const build = short(html + JSON.stringify(digests));
  const named = html.replace("</head>", `<meta name="build" content="${build}"></head>`);
  if (named === html) throw new Error("offline.js: index.html has no head");
  writeFileSync(page, named);
  // The page by the folder's own address: hosts answer that one without a detour.
  const all = { "./": integrity(named), ...digests };
  const worker = readFileSync(fileURLToPath(new URL("../sw.js", import.meta.url)), "utf8");
  writeFileSync(join(folder, "sw.js"), `const build = "${build}";\nconst files = ${JSON.stringify(all, null, 1)};\n\n${worker}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) offline(process.argv[2] ?? "dist");
