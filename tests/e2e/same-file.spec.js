// Saving to the same file again: written whole, read back, compared; a download where that is refused.
import { readFile } from "node:fs/promises";
import { expectAccessible } from "./support/axe.js";
import { expect, test } from "./support/test.js";

/**
 * Real file handles without the system's dialog, which no test can click. `picker.fails` says what goes wrong: `abort`,
 * `forbid`, `write`, `close`, or `other` bytes that come back.
 */
const withPicker = (page) =>
  page.addInitScript(() => {
    window.picker = { fails: "", asked: 0 };
    const failing = (what, name) => {
      if (window.picker.fails === what) throw new DOMException(what, name);
    };
    window.showSaveFilePicker = async ({ suggestedName }) => {
      window.picker.asked += 1;
      failing("abort", "AbortError");
      const folder = await navigator.storage.getDirectory();
      const file = await folder.getFileHandle(suggestedName, { create: true });
      window.picker.file = file;
      let torn = false;
      return {
        name: file.name,
        getFile: async () => (torn ? new Blob(["other"]) : file.getFile()),
        createWritable: async () => {
          failing("forbid", "NotAllowedError");
          const stream = await file.createWritable();
          return {
            write: async (bytes) => {
              failing("write", "QuotaExceededError");
              await stream.write(bytes);
            },
            close: async () => {
              failing("close", "QuotaExceededError");
              await stream.close();
              torn = window.picker.fails === "other";
            },
            abort: () => stream.abort(),
          };
        },
      };
    };
  });

const fail = (page, what) => page.evaluate((what) => { window.picker.fails = what; }, what);
const stored = (page) => page.evaluate(async () => (await window.picker.file.getFile()).text());

async function share(app, page) {
  await withPicker(page);
  await app.openSample();
  await page.getByRole("button", { name: "Share" }).click();
  return {
    choose: app.dialog.getByRole("button", { name: "Choose where to save…" }),
    again: app.dialog.getByRole("button", { name: /^Save to “Halvern Foods .*” again$/ }),
    hours: app.dialog.getByLabel("Hours"),
  };
}

async function downloaded(app, page) {
  const download = page.waitForEvent("download");
  await app.dialog.getByRole("button", { name: "Download instead" }).click();
  return JSON.parse(await readFile(await (await download).path(), "utf8"));
}

test("the same file is written again without asking, and holds exactly what was said", async ({ app, page }) => {
  const { choose, again, hours } = await share(app, page);
  await choose.click();
  await expect(app.notices).toContainText("read back and compared");
  expect(JSON.parse(await stored(page)).contents.left_out?.hours).toBeFalsy();
  await hours.check();
  await again.click();
  await expect.poll(async () => JSON.parse(await stored(page)).contents.left_out?.hours).toBe(true);
  expect(await page.evaluate(() => window.picker.asked)).toBe(1);
});

for (const what of ["forbid", "write", "close"]) {
  test(`a file that cannot be written (${what}) stays as it was, and a download is offered`, async ({ app, page }) => {
    const { choose, again, hours } = await share(app, page);
    await choose.click();
    await expect(again).toBeVisible();
    const before = await stored(page);
    await fail(page, what);
    await hours.check();
    await again.click();
    await expect(app.dialog.getByRole("alert")).toContainText("was left as it was");
    expect(await stored(page)).toBe(before);
    expect((await downloaded(app, page)).contents.left_out.hours).toBe(true);
    await expect(app.notices).toContainText("Handed to the browser");
    await expect(choose).toBeVisible();
  });
}

test("bytes that read back as others are not called saved", async ({ app, page }) => {
  const { choose } = await share(app, page);
  await fail(page, "other");
  await choose.click();
  await expect(app.dialog.getByRole("alert")).toContainText("could not be read back as the same");
  await expect(app.notices).not.toContainText("compared");
  expect((await downloaded(app, page)).kind).toBe("plan");
});

test("a file that somebody else has changed meanwhile is left alone", async ({ app, page }) => {
  const { choose, again } = await share(app, page);
  await choose.click();
  await expect(again).toBeVisible();
  await page.evaluate(async () => {
    const stream = await window.picker.file.createWritable();
    await stream.write("a colleague's version");
    await stream.close();
  });
  await again.click();
  await expect(app.dialog.getByRole("alert")).toContainText("was changed by something else");
  await expectAccessible(page);
  expect(await stored(page)).toBe("a colleague's version");
  await choose.click();
  await expect.poll(() => page.evaluate(() => window.picker.asked)).toBe(2);
  await expect.poll(() => stored(page)).not.toBe("a colleague's version");
});

test("whoever changes their mind is told nothing; a picker that is refused says so", async ({ app, page }) => {
  const { choose } = await share(app, page);
  await fail(page, "abort");
  await choose.click();
  await expect.poll(() => page.evaluate(() => window.picker.asked)).toBe(1);
  await expect(app.notices.locator(".notice")).toHaveCount(0);
  await page.evaluate(() => { window.showSaveFilePicker = async () => { throw new DOMException("no", "SecurityError"); }; });
  await choose.click();
  await expect(app.dialog.getByRole("button", { name: "Download instead" })).toBeVisible();
});

test("a browser without the picker downloads, and says no more than it knows", async ({ app, page }) => {
  await page.addInitScript(() => delete window.showSaveFilePicker);
  await app.openSample();
  await page.getByRole("button", { name: "Share" }).click();
  await expect(app.dialog.getByRole("button", { name: "Save the plan as a file" })).toBeVisible();
  await expect(app.dialog.getByRole("button", { name: "Choose where to save…" })).toHaveCount(0);
  const download = page.waitForEvent("download");
  await app.dialog.getByRole("button", { name: "Save the plan as a file" }).click();
  await download;
  await expect(app.notices).toContainText("Handed to the browser as Halvern Foods");
});
