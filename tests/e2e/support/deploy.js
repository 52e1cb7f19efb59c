// A host one may deploy to while pages of it are open.
import { createHash } from "node:crypto";
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { offline } from "../../../scripts/offline.js";
import { serve } from "../../../scripts/serve.js";
import { test as base } from "./test.js";

export { expect } from "./test.js";

const hashed = /-[0-9a-f]{16}(\.\w+)$/;
const digest = (bytes) => `sha384-${createHash("sha384").update(bytes).digest("base64")}`;

/** This build's version, and one of the same length that no build has. */
export const version = (await readFile("Cargo.toml", "utf8")).match(/^version = "(.*)"/m)[1];
export const later = version.replace(/\d/g, "9");

/** A file of the later build: other bytes, and another version where it speaks of it. */
function changed(name, bytes) {
  if (name.endsWith(".css")) return Buffer.concat([bytes, Buffer.from("\n/* later */")]);
  if (name.endsWith(".js")) return Buffer.concat([bytes, Buffer.from("\n// later")]);
  const text = Buffer.from(bytes.toString("latin1").replaceAll(version, later), "latin1");
  // A custom section of nothing but its name.
  return Buffer.concat([text, Buffer.from([0, 6, 5]), Buffer.from("later")]);
}

/** Puts another build into the place of the one in a folder, as a deploy does: nothing of the old one's names is left. */
export async function redeploy(folder) {
  const renamed = [];
  const rename = (text) => renamed.reduce((text, [from, to]) => text.replaceAll(from, to), text);
  const names = (await readdir(folder)).filter((name) => hashed.test(name));
  // Only scripts name other files, and never each other.
  const isScript = (name) => name.endsWith(".js");
  for (const name of names.sort((a, b) => isScript(a) - isScript(b))) {
    const old = await readFile(join(folder, name));
    const bytes = changed(name, isScript(name) ? Buffer.from(rename(old.toString())) : old);
    const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 16);
    const next = name.replace(hashed, `-${hash}$1`);
    await writeFile(join(folder, next), bytes);
    await rm(join(folder, name));
    renamed.push([name, next], [digest(old), digest(bytes)]);
  }
  const page = join(folder, "index.html");
  await writeFile(page, rename(await readFile(page, "utf8")));
  offline(folder);
}

/** The `test` for what needs a host of its own, and the service worker. */
export const test = base.extend({
  serviceWorkers: "allow",

  /** A folder with the build in it, which may be changed. */
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), "groundplan-"));
    await cp(process.env.GROUNDPLAN_DIST || "dist", folder, { recursive: true });
    await use(folder);
    await rm(folder, { recursive: true });
  },

  /** A server of that folder, under another path than the one of all other tests; may be closed to be gone. */
  host: async ({ folder }, use) => {
    const host = await serve({ dir: folder, base: "/some where/else/" });
    await use(host);
    await host.close();
  },

  baseURL: async ({ host }, use) => use(host.url),
});

/** Waits until the service worker has everything and serves the page. */
export const installed = (page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller) {
      await new Promise((done) => navigator.serviceWorker.addEventListener("controllerchange", done, { once: true }));
    }
  });

/** The build a page is of. */
export const build = (page) => page.locator("meta[name=build]").getAttribute("content");

/** Comes back to a page after some hours: only then does it look for a newer build. */
export async function comeBack(page) {
  await page.clock.setFixedTime(Date.now() + 3 * 3_600_000);
  await page.evaluate(() => dispatchEvent(new Event("focus")));
}
