// Real accounts from a CRM, and files that are not what they should be.
import { Buffer } from "node:buffer";
import { readFile } from "node:fs/promises";
import { expect, test } from "./support/test.js";

const REAL = "tests/data/salesforce-accountData.csv";

const choose = (page, file) => page.locator("#import-file").setInputFiles(file);
const file = (name, content) => ({ name, mimeType: "application/octet-stream", buffer: Buffer.from(content) });

test("423 real accounts come in after a preview, and coming in again changes nothing", async ({ app, page }) => {
  await app.open();
  await page.getByRole("link", { name: "Import from CRM" }).click();
  await choose(page, REAL);
  const main = page.getByRole("main");
  await expect(main).toContainText("423 rows");
  await expect(page.getByLabel("Column NAME becomes: Name", { exact: true })).toBeAttached();
  await expect(main).toContainText(/columns are left out/);
  await expect(main).toContainText("7 rows to look at");
  await expect(page.getByText("????????????????", { exact: true })).toHaveCount(2);
  // What nobody can read stays out until somebody says that it may come in.
  await expect(page.getByRole("button", { name: "Add 416 accounts" })).toBeVisible();
  const unread = main.getByRole("checkbox", { checked: false });
  for (let left = 7; left > 0; left -= 1) {
    await expect(unread).toHaveCount(left);
    await unread.first().check();
  }
  await page.getByRole("button", { name: "Add 423 accounts" }).click();
  await expect(app.notices).toContainText("423 accounts were added");
  await expect(main).toContainText("423 accounts");
  await page.getByLabel("Filter").fill("????");
  await expect(main.getByText("????????????????", { exact: true })).toHaveCount(2);

  // Imported accounts nobody has touched raise nothing.
  await page.getByRole("link", { name: "Today" }).first().click();
  await expect(page.getByText("Nothing is due")).toBeVisible();
  await expect(page.locator(".severity")).toHaveCount(0);

  await app.open("#/import");
  await choose(page, REAL);
  await expect(page.getByRole("button", { name: "Nothing to add" })).toBeDisabled();
  await app.open("#/accounts");
  await expect(main).toContainText("423 accounts");
});

test("a corrected column is taken at its word", async ({ app, page }) => {
  await app.open("#/import");
  await choose(page, file("few.csv", "Foo,Bar\nAlder Works,Retail\nBirch Mills,Paper\n"));
  await expect(page.getByText("No column holds the name")).toBeVisible();
  await page.getByRole("button", { name: "Column Foo becomes: Left out" }).click();
  await page.getByLabel("Column Foo becomes").selectOption({ label: "Name" });
  await page.getByRole("button", { name: "Add 2 accounts" }).click();
  await expect(page.getByRole("link", { name: /Alder Works/ })).toBeVisible();

  // The next file with these headings is read the same way, whatever their order.
  await app.open("#/import");
  await choose(page, file("more.csv", "Bar,Foo\nGlass,Cedar Glass\n"));
  await page.getByRole("button", { name: "Add one account" }).click();
  await expect(page.getByRole("link", { name: /Cedar Glass/ })).toBeVisible();
});

test("UTF-16, semicolons and a stray quote", async ({ app, page }) => {
  await app.open("#/import");
  const text = "Name;Industry\nÅkerlund & Söhne;Food\nBirch \"Mills\";Paper\n\"Cedar;Glass\nDune;Sand\n";
  await choose(page, { name: "export.csv", mimeType: "text/csv", buffer: Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]) });
  await expect(page.getByRole("main")).toContainText("UTF-16");
  await expect(page.getByRole("main")).toContainText("line 4, column 1");
  await page.getByRole("button", { name: /^Add \d accounts/ }).click();
  await expect(page.getByRole("link", { name: /Åkerlund & Söhne/ })).toBeVisible();
  await expect(page.getByRole("link", { name: /Birch "Mills"/ })).toBeVisible();
});

const golden = JSON.parse(await readFile("tests/golden/plan-v1.groundplan", "utf8"));
const changed = (change) => JSON.stringify(Object.assign(structuredClone(golden), change));
const REFUSED = [
  ["not JSON", "plan.groundplan", "this is { not a plan", /line 1/],
  ["cut off", "plan.groundplan", JSON.stringify(golden, null, 2).slice(0, 900), /ends in the middle|line \d+/],
  ["no plan at all", "plan.groundplan", "{}", /Groundplan/],
  ["a plan that says it is an exercise", "plan.groundplan", changed({ kind: "exercise" }), /case.*missing/],
  ["a plan that says it is a playbook", "plan.groundplan", changed({ kind: "playbook" }), /playbook in the file cannot be used/],
  ["a newer version", "plan.groundplan", changed({ version: 999 }), /newer/],
  ["a damaged checksum", "plan.groundplan", changed({ checksum: "0".repeat(64) }), /checksum/],
  ["100,000 nested arrays", "deep.groundplan", "[".repeat(100_000) + "]".repeat(100_000), /nested/],
  ["a field of the wrong type", "plan.groundplan", changed({ checksum: undefined, contents: { ...golden.contents, stakeholders: { "00000000-0000-8000-0000-000000000201": { sway: "high" } } } }), /sway/],
  ["nothing", "empty.csv", "", /empty/],
  ["a table of headings only", "head.csv", "Name,City\n", /headings and nothing below/],
  ["headings with a stray quote", "quote.csv", 'Name,"City\nA,B\n', /line 1 .*column 6/],
  ["a picture", "picture.csv", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1, 2, 0]), /no text file/],
  ["thousands of columns", "wide.csv", `Name${",x".repeat(2000)}\na\n`, /2,?001 columns/],
  ["a workbook", "book.csv", Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0]), /workbook|spreadsheet|Excel/i],
];

for (const [what, name, content, reason] of REFUSED) {
  test(`refuses ${what} with the reason, and nothing changes`, async ({ app, page }) => {
    await app.open("#/import");
    await choose(page, file(name, content));
    const alert = page.getByRole("alert").filter({ hasText: "cannot be imported" });
    await expect(alert).toContainText(reason);
    await expect(alert).toContainText("Nothing was changed");
    await app.open("#/accounts");
    await expect(page.getByText("No accounts yet")).toBeVisible();
  });
}

test("refuses 12 MB before reading it", async ({ app, page }) => {
  await app.open("#/import");
  await choose(page, { name: "big.groundplan", mimeType: "application/json", buffer: Buffer.alloc(12 * 1024 * 1024, 0x20) });
  await expect(page.getByRole("alert").filter({ hasText: "cannot be imported" })).toContainText(/12.* MB|at most 10/);
});

test("imported text is only text", async ({ app, page }) => {
  await app.open("#/import");
  const name = "<img src=x onerror=alert(1)><script>alert(2)</script>";
  await choose(page, file("odd.csv", `Name\n${name}\n`));
  await page.getByRole("button", { name: "Add one account" }).click();
  await expect(page.getByRole("link", { name })).toBeVisible();
  await expect(page.locator("main img, main script")).toHaveCount(0);
});
