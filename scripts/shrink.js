// Shrinks WebAssembly modules in place, two at a time; the app's, the engine's, and the bare page they are measured against.
//   node scripts/shrink.js FILE…
import { execFile } from "node:child_process";
import { statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);

// What the Rust target emits today and every current browser understands.
const features = ["bulk-memory", "nontrapping-float-to-int", "sign-ext", "mutable-globals", "reference-types", "multivalue"];
const flags = ["-Oz", ...features.map((feature) => `--enable-${feature}`)];

/** Shrinks these files; the largest first, so that the last to end is a short one. */
export async function shrink(files) {
  const waiting = [...files].sort((a, b) => statSync(b).size - statSync(a).size);
  const one = async () => {
    for (let file; (file = waiting.shift()); ) await run("wasm-opt", [...flags, "-o", file, file]);
  };
  await Promise.all([one(), one()]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await shrink(process.argv.slice(2));
