// Cuts the app into what it starts with and what it loads later, and adds the engine. Trunk runs it over each build.
//
// Trunk has built the app as one module and written its names and digests into index.html. The splitter takes the linker's
// output instead (it needs to know which function calls which), moves what only a split point can reach into modules of
// its own, and writes the JavaScript that loads them. wasm-bindgen then binds the main module, wasm-opt shrinks each, and
// all of it takes the place of Trunk's. Names carry hashes and fetches carry digests, as Trunk's do. Last comes the service
// worker, which knows them all.
import { execFile, execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { offline } from "./offline.js";
import { shrink } from "./shrink.js";

const run = promisify(execFile);

const staging = process.env.TRUNK_STAGING_DIR;
const release = process.env.TRUNK_PROFILE === "release";
// Trunk names the two kinds of build and not the profile.
const profile = process.env.GROUNDPLAN_PROFILE || (release ? "release" : "debug");
const work = ".build/chunks";

const digest = (bytes) => `sha384-${createHash("sha384").update(bytes).digest("base64")}`;
const short = (bytes) => createHash("sha256").update(bytes).digest("hex").slice(0, 16);

/** Replaces what must be there: the tools' output has a shape this script relies on. */
function replaced(text, pattern, by) {
  const after = text.replace(pattern, by);
  if (after === text) throw new Error(`chunks.js: nothing matches ${pattern}`);
  return after;
}

/** Where the linker left the modules. Trunk has built the app's; the engine's is built here unless it is there already. */
function linked() {
  const how = profile === "debug" ? [] : ["--profile", profile];
  const what = ["--target", "wasm32-unknown-unknown", "--features", "ui", "--bins"];
  execFileSync("cargo", ["build", "--locked", "--offline", ...how, ...what], { stdio: "inherit" });
  const metadata = execFileSync("cargo", ["metadata", "--format-version", "1", "--no-deps", "--offline"], { encoding: "utf8" });
  return join(JSON.parse(metadata).target_directory, "wasm32-unknown-unknown", profile);
}

/** The app in parts, each bound but not yet shrunk: names of files in `work`. */
async function cut(from) {
  await run("wasm-split-cli", [join(from, "groundplan.wasm"), work, "--out-name", "groundplan"]);
  const chunks = readdirSync(work).filter((name) => /^(split|chunk)_\w+\.wasm$/.test(name));
  // The splitter names exports that wasm-bindgen would take for leftovers.
  const kept = ["--keep-lld-exports", "--no-demangle"];
  await run("wasm-bindgen", ["--target", "web", "--no-typescript", ...kept, "--out-dir", work, "--out-name", "groundplan", join(work, "groundplan.wasm")]);
  return ["groundplan_bg.wasm", ...chunks];
}

/** The engine, bound. */
async function engine(from) {
  await run("wasm-bindgen", ["--target", "no-modules", "--no-typescript", "--out-dir", work, "--out-name", "engine", join(from, "engine.wasm")]);
  return ["engine_bg.wasm"];
}

/** wasm-bindgen's JavaScript without its comments and indentation. */
const tidied = (script) => script.replace(/^\s*\/\*[\s\S]*?\*\/$/gm, "").replace(/^\s*(\/\/.*)?\n/gm, "").replace(/^[ \t]+/gm, "");

/** Puts a file into the build under a name with its hash. */
function place(stem, ending, bytes) {
  const name = `${stem}-${short(bytes)}${ending}`;
  writeFileSync(join(staging, name), bytes);
  return { name, integrity: digest(bytes) };
}

/** The loader of the chunks as an object, to stand in the same file as what it is imported by. */
function loader(chunks) {
  const arrived = `const arrived = async (coming, imports) => {
    const response = await coming;
    if (!response.ok) throw new Error(\`\${response.url}: \${response.status}\`);
    if (response.headers.get("Content-Type")?.startsWith("application/wasm")) return WebAssembly.instantiateStreaming(response, imports);
    return WebAssembly.instantiate(await response.arrayBuffer(), imports);
  };`;
  let script = readFileSync(join(work, "__wasm_split.js"), "utf8");
  script = replaced(script, /^import .*$/m, arrived);
  script = replaced(script, /fetch\(new URL\("\.\/(\w+)\.wasm", import\.meta\.url\)\)/g, (_, stem) => {
    const { name, integrity } = chunks[`${stem}.wasm`];
    return `fetch(new URL("./${name}", import.meta.url), { integrity: "${integrity}", credentials: "same-origin" })`;
  });
  script = replaced(script, /WebAssembly\.instantiateStreaming\(src, imports\)/g, "arrived(src, imports)");
  const names = [...script.matchAll(/^export const (\w+)/gm)].map((match) => match[1]);
  return `(() => {\n${script.replace(/^export /gm, "")}\nreturn { ${names.join(", ")} };\n})()`;
}

/** The app's one script: what wasm-bindgen made, with the chunks' loader inside, which it imports once for each chunk. */
function script(chunks) {
  const bound = readFileSync(join(work, "groundplan.js"), "utf8");
  const names = [];
  const alone = replaced(bound, /^import \* as (\w+) from ["']\.\/__wasm_split\.js["'];?\n/gm, (_, name) => (names.push(name), ""));
  const [first, ...others] = names;
  const same = others.map((name) => `const ${name} = ${first};`).join("\n");
  return tidied(`${alone}\nconst ${first} = ${loader(chunks)};\n${same}\n`);
}

/** The engine's script: starts the module and keeps what is asked before it listens. */
function engineScript({ name, integrity }) {
  const bound = readFileSync(join(work, "engine.js"), "utf8");
  return tidied(`${bound}
const early = [];
onmessage = (event) => early.push(event.data);
const coming = fetch(new URL("./${name}", location.href), { integrity: "${integrity}", credentials: "same-origin" });
wasm_bindgen({ module_or_path: coming }).then(
  () => early.forEach((data) => dispatchEvent(new MessageEvent("message", { data }))),
  // Thrown where the page's side hears of it.
  (error) => setTimeout(() => { throw error; }),
);
`);
}

/** Names in index.html what stands in the place of Trunk's files, and forgets those. */
function exchange(html, js, wasm, worker) {
  const tag = (pattern) => html.match(pattern)?.[0] ?? "";
  const preloads = { js: tag(/<link\b[^>]*\brel="?modulepreload[^>]*>/), wasm: tag(/<link\b[^>]*type="?application\/wasm[^>]*>/) };
  let after = html;
  for (const [kind, file] of [["js", js], ["wasm", wasm]]) {
    const old = preloads[kind].match(/\bhref="?\.\/([^"\s>]+)/)?.[1];
    if (!old) throw new Error(`chunks.js: index.html preloads no ${kind}`);
    rmSync(join(staging, old));
    const tag = replaced(preloads[kind].replace(old, file.name), /\bintegrity=("[^"]*"|[^\s>]+)/, `integrity="${file.integrity}"`);
    after = after.replace(preloads[kind], tag);
  }
  // No kind of link a browser knows: it names the file and loads nothing.
  return after.replace("</head>", `<link rel="engine" href="./${worker.name}"></head>`);
}

async function main() {
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  const page = join(staging, "index.html");
  const html = readFileSync(page, "utf8");
  const from = linked();
  const parts = (await Promise.all([cut(from), engine(from)])).flat();
  if (release) await shrink(parts.map((part) => join(work, part)));
  const placed = {};
  for (const part of parts) placed[part] = place(part.replace(/(_bg)?\.wasm$/, "").replace(/^(split|chunk)_/, "part-"), ".wasm", readFileSync(join(work, part)));
  const js = place("groundplan", ".js", script(placed));
  const worker = place("engine", ".js", engineScript(placed["engine_bg.wasm"]));
  writeFileSync(page, exchange(html, js, placed["groundplan_bg.wasm"], worker));
  offline(staging);
}

await main();
