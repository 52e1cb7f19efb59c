// What a first visit loads, compressed as a good static host would.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const compressed = (bytes) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }).length;

/** The local files index.html names in scripts, stylesheets and preloads; pictures and manifests are not on the start path. */
export function startPath(dir) {
  const html = readFileSync(join(dir, "index.html"), "utf8");
  const names = [...html.matchAll(/\b(?:src|href)=["']?([^"'\s>]+\.(?:js|wasm|css))\b/g)].map((match) => match[1]);
  return [...new Set(names)];
}

/** Brotli bytes of the start path of the page in `dir`. */
export function startBytes(dir) {
  return startPath(dir).reduce((sum, name) => sum + compressed(readFileSync(join(dir, name))), 0);
}

export async function rows({ app, bare }) {
  const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} KB`;
  const ours = startBytes(app);
  const bares = startBytes(bare);
  return [
    { what: "start path, brotli", figure: kilobytes(ours), budget: "400 KB", within: ours <= 400_000 },
    { what: "bare Leptos page, brotli", figure: kilobytes(bares) },
  ];
}
