// Without a mouse: a newcomer makes an account, adds people, sends a question to a call and opens its sheet.
import { expect, test } from "./support/test.js";

/** Presses Tab until the element has the focus. */
async function tabTo(page, locator, most = 80) {
  await locator.first().waitFor();
  for (let step = 0; step < most; step += 1) {
    if (await locator.first().evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`not reached with Tab: ${locator}`);
}

test("everything on the way to a call sheet is reached by keys", async ({ app, page }) => {
  await app.open();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  await tabTo(page, page.getByRole("button", { name: "New account" }));
  await page.keyboard.press("Enter");
  await expect(app.dialog.getByLabel("Account name")).toBeFocused();
  await page.keyboard.type("Northmill Paper");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Drying line");
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByLabel("Add a person"));
  for (const line of ["Jane Doe, VP Operations, final authority, advocate", "Omar Haddad, CFO, veto, passively against"]) {
    await page.keyboard.type(line);
    await page.keyboard.press("Enter");
  }
  await tabTo(page, app.soWhat.getByRole("button", { name: "Ask on the next call" }));
  await page.keyboard.press("Enter");
  await expect(app.notices).toContainText("A call was started");
  await page.keyboard.press("Control+k");
  await page.keyboard.type("Calls");
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByRole("main").locator("a[href*='/accounts/'][href*='/calls/']").first());
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 2 })).toHaveCount(12);
  await tabTo(page, page.getByRole("link", { name: "Prep copy" }));
  await page.keyboard.press("Enter");
  await expect(page.locator(".paper")).toContainText("PREP COPY");
});

test("Escape closes what is open and gives the focus back", async ({ app, page }) => {
  await app.openSample();
  const share = page.getByRole("button", { name: "Share" });
  await share.focus();
  await page.keyboard.press("Enter");
  await expect(app.dialog).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(app.dialog).toHaveCount(0);
  await expect(share).toBeFocused();
});
