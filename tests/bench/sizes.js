// What a first visit loads, compressed as a good static host would; and what comes later.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const compressed = (bytes) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }).length;

const bytesOf = (dir, name) => compressed(readFileSync(join(dir, name)));
const isCode = (name) => /\.(js|wasm|css)$/.test(name);

/**
 * The local files index.html has the browser ask for before the app runs: scripts, stylesheets, preloads. Pictures and
 * manifests are not on the start path; a link of a kind that loads nothing (the engine's) is not either.
 */
export function startPath(dir) {
  const html = readFileSync(join(dir, "index.html"), "utf8");
  const tags = html.match(/<(script|link)\b[^>]*>/g) ?? [];
  const loads = tags.filter((tag) => /^<script|\brel="?(stylesheet|modulepreload|preload)\b/.test(tag));
  const names = loads.map((tag) => tag.match(/\b(?:src|href)=["']?(?:\.\/)?([^"'\s>]+)/)?.[1]).filter((name) => name && isCode(name));
  return [...new Set(names)];
}

/** Brotli bytes of the start path of the page in `dir`. */
export function startBytes(dir) {
  return startPath(dir).reduce((sum, name) => sum + bytesOf(dir, name), 0);
}

/** What is loaded later: each file in `dir` that the start does not ask for. */
export function later(dir) {
  const start = new Set(startPath(dir));
  return readdirSync(dir).filter((name) => isCode(name) && !start.has(name));
}

export async function rows({ app, bare }) {
  const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} KB`;
  const ours = startBytes(app);
  const bares = startBytes(bare);
  const engine = later(app).filter((name) => name.startsWith("engine"));
  const parts = later(app).filter((name) => !name.startsWith("engine"));
  const worker = engine.reduce((sum, name) => sum + bytesOf(app, name), 0);
  return [
    { what: "start path, brotli", figure: kilobytes(ours), budget: "400 KB", within: ours <= 400_000 },
    ...parts.map((name) => ({ what: `  later: ${name.replace(/-[0-9a-f]+\./, ".")}`, figure: kilobytes(bytesOf(app, name)) })),
    { what: "engine, brotli", figure: kilobytes(worker), budget: "900 KB", within: worker <= 900_000 },
    { what: "bare Leptos page, brotli", figure: kilobytes(bares) },
  ];
}
