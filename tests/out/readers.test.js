// What leaves, read by programs nobody here wrote: a spreadsheet library and a calendar parser. `FOLDER` holds what
// `cargo run --example out --features engine FOLDER` wrote.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import ExcelJS from "exceljs";
import ICAL from "ical.js";

const folder = process.env.FOLDER;
const read = (name) => readFile(`${folder}/${name}`, "utf8");

async function book() {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(`${folder}/plan.xlsx`);
  return workbook;
}

/** The rows of a sheet as objects by heading. */
function rows(sheet) {
  const head = sheet.getRow(1).values;
  const found = [];
  for (let at = 2; at <= sheet.rowCount; at += 1) {
    const row = {};
    sheet.getRow(at).eachCell({ includeEmpty: false }, (cell, column) => (row[head[column]] = cell.value));
    found.push(row);
  }
  return found;
}

test("the workbook has its sheets, with headings that stay and columns that are wide enough", async () => {
  const names = (await book()).worksheets.map((sheet) => sheet.name);
  assert.deepEqual(names.slice(0, 6), ["Players", "Whitespace", "Criteria", "Funnel", "Moves", "Actions"]);
  for (const sheet of (await book()).worksheets) {
    assert.equal(sheet.views[0].state, "frozen", sheet.name);
    assert.equal(sheet.views[0].ySplit, 1, sheet.name);
    assert.ok(sheet.getColumn(1).width >= 10, sheet.name);
  }
});

test("numbers are numbers, days are days, words are words, sums are formulas of one currency", async () => {
  const funnel = rows((await book()).getWorksheet("Funnel"));
  const line = funnel.find((row) => row.Worth === -420000);
  assert.ok(line, "a debt is a number");
  assert.ok(line.Decision instanceof Date);
  assert.equal(line["Our next step"], '=HYPERLINK("http://x","y")', "words, as typed");
  const totals = funnel.filter((row) => row.Worth?.formula);
  assert.deepEqual(totals.map((row) => [row.Opportunity, row.Worth.result]), [["Total EUR", -420000], ["Total USD", 60000]]);
  for (const { Worth } of totals) assert.match(Worth.formula, /^SUMIF\(F2:F\d+,"(EUR|USD)",E2:E\d+\)$/);
});

test("nothing anybody typed is a formula", async () => {
  for (const sheet of (await book()).worksheets) {
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.formula) assert.match(cell.formula, /^SUMIF\(/, `${sheet.name} ${cell.address}`);
        if (typeof cell.value === "string" && /^[=+@\t\r]/.test(cell.value)) assert.ok(cell.style.quotePrefix ?? true);
      }),
    );
  }
  const text = await read("Funnel.csv");
  assert.ok(text.includes(`"'=HYPERLINK`) && text.includes(",-420000,EUR,"));
});

const entry = async (name) => new ICAL.Event(new ICAL.Component(ICAL.parse(await read(name))).getFirstSubcomponent("vevent"));

test("a calendar reads the call at its instant, with a clean agenda and no alarm", async () => {
  const event = await entry("first.ics");
  assert.equal(event.startDate.toJSDate().getTime(), 1795602600000);
  assert.equal(event.endDate.toUnixTime() - event.startDate.toUnixTime(), 45 * 60);
  assert.match(event.summary, /Halvern Foods/);
  assert.match(event.description, /Ingrid Voss/);
  assert.doesNotMatch(event.description, /indifferent|advocate|veto|against/i);
  assert.equal(event.component.getAllSubcomponents("valarm").length, 0);
  assert.equal(event.attendees.length, 0);
});

test("a later export updates the same entry, and a day is a whole day", async () => {
  const [first, later, day] = await Promise.all(["first.ics", "later.ics", "day.ics"].map(entry));
  assert.equal(first.uid, later.uid);
  assert.ok(later.sequence > first.sequence);
  assert.ok(day.startDate.isDate);
  assert.equal(day.duration.toSeconds(), 24 * 60 * 60);
});

test("the page carries the plan as JSON and no script", async () => {
  const page = await read("plan.html");
  const file = JSON.parse(page.split('<template id="groundplan-file">')[1].split("</template>")[0]);
  assert.equal(file.kind, "plan");
  assert.doesNotMatch(page, /<script|<link|<iframe| on\w+="/i);
});
