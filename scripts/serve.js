// A plain static server, as dumb as the hosts Groundplan is meant for: files from one folder under one path, right
// content types, no rewriting. On the command line:
//   node scripts/serve.js [--dir dist] [--base /some/path/] [--port 8080]
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const types = {
  ".css": "text/css; charset=utf-8",
  ".groundplan": "application/json; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};

/** The file a request means, or `undefined` where it lies outside `base` or `root` or is no file. */
async function fileFor(url, root, base) {
  let path;
  try {
    path = decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return undefined; // a malformed escape
  }
  if (!path.startsWith(base)) return undefined;
  const file = resolve(root, `./${path.slice(base.length)}${path.endsWith("/") ? "index.html" : ""}`);
  if (!file.startsWith(root + sep)) return undefined;
  const found = await stat(file).catch(() => undefined);
  return found?.isFile() ? { file, size: found.size } : undefined;
}

async function answer(request, response, root, base) {
  const read = request.method === "GET" || request.method === "HEAD";
  const found = read ? await fileFor(request.url, root, base) : undefined;
  if (!found) {
    response.writeHead(read ? 404 : 405, { "Content-Type": types[".txt"] });
    response.end(read ? "Not found\n" : "Method not allowed\n");
    return;
  }
  response.writeHead(200, {
    "Content-Type": types[extname(found.file)] ?? "application/octet-stream",
    "Content-Length": found.size,
    "Cache-Control": "no-cache",
  });
  if (request.method === "HEAD") response.end();
  else createReadStream(found.file).on("error", () => response.destroy()).pipe(response);
}

function listen(server, port) {
  return new Promise((done, fail) => {
    server.once("error", fail);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", fail);
      done();
    });
  });
}

/**
 * Serves `dir` under `base` on 127.0.0.1. A taken `port`, like 0, means any free one.
 * Answers the `url` it serves at, and `close`.
 */
export async function serve({ dir = "dist", base = "/", port = 0 } = {}) {
  const root = resolve(dir);
  if (!(await stat(join(root, "index.html")).catch(() => undefined))) throw new Error(`no index.html in ${root}: build first`);
  const path = `/${base}/`.replace(/\/+/g, "/");
  const server = createServer((request, response) => answer(request, response, root, path).catch(() => response.destroy()));
  try {
    await listen(server, port);
  } catch (error) {
    if (error.code !== "EADDRINUSE") throw error;
    await listen(server, 0);
  }
  const close = () => new Promise((done) => {
    server.close(done);
    server.closeAllConnections();
  });
  return { url: `http://127.0.0.1:${server.address().port}${path}`, close };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      dir: { type: "string", default: "dist" },
      base: { type: "string", default: "/" },
      port: { type: "string", default: "8080" },
    },
  });
  const { url } = await serve({ ...values, port: Number(values.port) }).catch((error) => {
    console.error(error.message);
    process.exit(1);
  });
  console.log(`Groundplan is at ${url} (Ctrl C stops it)`);
}
