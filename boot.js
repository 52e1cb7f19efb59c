// The page's one script: starts the app, and lets the page speak where the app cannot.
//
// Trunk writes the hashed names and digests of the app's files into preload links; they are read back from there, so
// that this file holds no names, needs no inline script, and what arrives is checked against its digest.

const crash = document.getElementById("crash");

/**
 * Shows the crash screen with the paragraph that fits: `unsupported`, `load` or `panic`. The first report stands, and so
 * does a detail the app itself has written there: a panic's message says more than the trap that follows it.
 */
function stop(when, detail) {
  const root = document.documentElement;
  if (root.dataset.crashed) return;
  root.dataset.crashed = when;
  document.getElementById("loading")?.remove();
  for (const text of crash.querySelectorAll("[data-when]")) text.hidden = text.dataset.when !== when;
  crash.querySelector("[data-crash-detail]").textContent ||= String(detail);
  crash.hidden = false;
}

// As long as this page lives: the service worker (sw.js) keeps a build's files while a page of that build runs.
const build = document.querySelector("meta[name=build]")?.content;
navigator.locks?.request(`groundplan ${build}`, { mode: "shared" }, () => new Promise(() => {})).catch(() => {});

async function start() {
  const script = document.querySelector("link[rel=modulepreload]");
  const wasm = document.querySelector("link[rel=preload][type='application/wasm']");
  const { default: init } = await import(script.href);
  await init({ module_or_path: fetch(wasm.href, { integrity: wasm.integrity, credentials: "same-origin" }) });
}

if (typeof WebAssembly !== "object") {
  stop("unsupported", "WebAssembly is not available");
} else {
  // A Rust panic ends in a trap. After it nothing of the app can be trusted to run.
  const trapped = (error) => error instanceof WebAssembly.RuntimeError;
  const judge = (error) => trapped(error) && stop("panic", error.stack ?? error);
  addEventListener("error", (event) => judge(event.error));
  addEventListener("unhandledrejection", (event) => judge(event.reason));
  start().catch((error) => stop(trapped(error) ? "panic" : "load", error));
}
