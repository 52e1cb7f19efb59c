// Listens to everything a page does that no page of ours may do.

/**
 * Watches all pages of a browser context. Answers a list that fills up with sentences, one per breach: errors on the
 * console, uncaught errors, requests that leave `origin`, requests that fail, breaches of the content security policy.
 */
export async function watch(context, origin) {
  const breaches = [];
  const note = (text) => breaches.push(text);

  // The policy's own event names what was blocked, also where the console stays silent (a report-only or early breach).
  await context.exposeBinding("noteBreach", (_source, text) => note(text));
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      window.noteBreach(`policy: ${event.violatedDirective} blocked ${event.blockedURI || "inline"}`);
    });
  });

  context.on("console", (message) => {
    // For a page that names no icon, such as one that is a picture, the browser itself looks for one.
    const iconSought = message.location().url === `${origin}/favicon.ico`;
    if (message.type() === "error" && !iconSought) note(`console: ${message.text()}`);
  });
  context.on("weberror", (error) => note(`uncaught: ${error.error().message}`));
  context.on("request", (request) => {
    const url = new URL(request.url());
    const local = ["data:", "blob:", "about:"].includes(url.protocol);
    if (!local && url.origin !== origin) note(`request beyond the origin: ${request.url()}`);
  });
  context.on("response", (response) => {
    if (response.status() >= 400) note(`answer ${response.status()}: ${response.url()}`);
  });
  return breaches;
}
