// The app without a network, and a running page through a deploy.
//
// scripts/offline.js puts in front what belongs to one build: `build`, a hash over all of it, and `files`, each file's name
// with its digest. One cache a build. A name with a hash always means the same bytes, so a page finds its own files in
// whichever cache has them, old or new, and a newer worker may take over at once: no page ever meets another build's
// parts or engine. A build's cache goes when no page of it runs any more; each page holds a lock in its build's name (boot.js).

const { scope } = registration;
const caching = `groundplan ${scope} `;
const own = caching + build;
/** Files that other apps have shared with this one, until the page takes them (src/app/shared.rs). */
const inbox = `groundplan-shared ${scope}`;
/** Milliseconds that the network has, where there is something to fall back to. */
const patience = 4_000;

const hashed = (url) => /-[0-9a-f]{16}\.\w+$/.test(url);

/** Puts what is missing into this build's cache. What arrives changed, or as a page that says "not found", is refused. */
async function fill() {
  const cache = await caches.open(own);
  const there = new Set((await cache.keys()).map(({ url }) => url));
  // One after the other: this must not take the line from whoever is at work.
  for (const [name, integrity] of Object.entries(files)) {
    const { href } = new URL(name, scope);
    if (there.has(href)) continue;
    const known = hashed(href) && (await caches.match(href));
    await cache.put(href, known || (await fetched(href, integrity)));
  }
}

async function fetched(href, integrity) {
  const response = await fetch(href, { integrity, cache: hashed(href) ? "default" : "no-cache", credentials: "same-origin" });
  if (!response.ok || response.redirected) throw new TypeError(`${href}: ${response.status}`);
  return response;
}

/** Lets go of the caches of builds that no page runs any more. */
async function sweep() {
  const others = (await caches.keys()).filter((name) => name.startsWith(caching) && name !== own);
  if (!navigator.locks || others.length === 0) return;
  const { held } = await navigator.locks.query();
  const running = new Set(held.map(({ name }) => name));
  // A newer worker may be about to fill one of them.
  if (registration.installing || registration.waiting) return;
  for (const name of others) if (!running.has(`groundplan ${name.slice(caching.length)}`)) await caches.delete(name);
}

/** What the network has, or this build's own where it fails, does not have it, or is late. */
async function fresh(request, href) {
  const kept = await (await caches.open(own)).match(href);
  const coming = fetch(request);
  if (!kept) return coming;
  // A way elsewhere is for the browser to follow: perhaps the host wants somebody to sign in.
  const good = (response) => (response.ok || response.type === "opaqueredirect" ? response : kept);
  const late = new Promise((done) => setTimeout(done, patience, kept));
  return Promise.race([coming.then(good, () => kept), late]);
}

/** Keeps what another app shares. */
async function keep(request) {
  const cache = await caches.open(inbox);
  const shared = [...(await request.formData()).values()].filter((value) => value instanceof File && value.name);
  for (const [at, file] of shared.entries()) {
    const headers = { "Content-Type": file.type || "application/octet-stream" };
    // The name is the last part of an address that nothing else answers.
    await cache.put(new URL(`share-target/${Date.now()}-${at}/${encodeURIComponent(file.name)}`, scope), new Response(file, { headers }));
  }
}

/** Takes what another app shares to where it is brought in; where nothing can be read or kept, the page says so. */
const takeIn = (request) =>
  keep(request).catch(() => undefined).then(() => Response.redirect(new URL("./?shared#/import", scope), 303));

const tell = (client) => client.postMessage(`build ${build}`);

addEventListener("install", (event) => event.waitUntil(fill().then(() => skipWaiting())));

addEventListener("activate", (event) => event.waitUntil((async () => {
  await clients.claim();
  (await clients.matchAll({ type: "window", includeUncontrolled: true })).forEach(tell);
})()));

// A page has started and has nothing else to do.
addEventListener("message", (event) => {
  tell(event.source);
  // Without a network what is missing stays missing until the next page starts.
  event.waitUntil(Promise.all([fill().catch(() => undefined), sweep()]));
});

addEventListener("fetch", (event) => {
  const { request } = event;
  const href = request.url.split(/[?#]/)[0];
  if (!href.startsWith(scope)) return;
  if (request.method === "POST" && href === `${scope}share-target`) event.respondWith(takeIn(request));
  if (request.method !== "GET") return;
  if (hashed(href)) event.respondWith(caches.match(href).then((kept) => kept ?? fetch(request)));
  else event.respondWith(fresh(request, href === `${scope}index.html` ? scope : href));
});
