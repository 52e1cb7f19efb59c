// What leaves, read by programs nobody here wrote: a spreadsheet library and a calendar parser. `FOLDER` holds what
// `cargo run --example out FOLDER` wrote.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import ICAL from "ical.js";
import XLSX from "xlsx";

const folder = process.env.FOLDER;
const read = (name) => readFile(`${folder}/${name}`, "utf8");
const bytes = await readFile(`${folder}/plan.xlsx`);
const book = XLSX.read(bytes, { cellFormula: true, cellStyles: true, cellDates: true });

/** The XML of the nth sheet, for what the library does not read. */
function xml(at) {
  const parts = XLSX.CFB.read(bytes, { type: "buffer" });
  return Buffer.from(XLSX.CFB.find(parts, `/xl/worksheets/sheet${at + 1}.xml`).content).toString();
}

/** A column's cells below its heading. */
function column(sheet, title) {
  const { e } = XLSX.utils.decode_range(sheet["!ref"]);
  for (let c = 0; c <= e.c; c += 1) {
    const cell = (r) => sheet[XLSX.utils.encode_cell({ r, c })];
    if (cell(0)?.v === title) return Array.from({ length: e.r }, (_, at) => cell(at + 1));
  }
  throw new Error(`there is no column ${title}`);
}

test("the workbook has its sheets, with headings that stay and columns that are wide enough", () => {
  assert.deepEqual(book.SheetNames.slice(0, 6), ["Players", "Whitespace", "Criteria", "Funnel", "Moves", "Actions"]);
  book.SheetNames.forEach((name, at) => {
    assert.match(xml(at), /<pane [^>]*ySplit="1"[^>]*state="frozen"/, name);
    assert.ok(book.Sheets[name]["!cols"][0].wch >= 10, name);
  });
});

test("numbers are numbers, days are days, words are words, sums are formulas of one currency", () => {
  const funnel = book.Sheets.Funnel;
  const worth = column(funnel, "Worth");
  assert.ok(worth.some((cell) => cell?.t === "n" && cell.v === -420000 && !cell.f), "a debt is a number");
  assert.ok(column(funnel, "Decision").some((cell) => cell?.v instanceof Date));
  assert.ok(column(funnel, "Our next step").some((cell) => cell?.t === "s" && cell.v === '=HYPERLINK("http://x","y")'));
  const sums = worth.filter((cell) => cell?.f);
  const currencies = column(funnel, "Currency");
  const total = (currency) => worth.reduce((sum, cell, row) => sum + (!cell?.f && currencies[row]?.v === currency ? cell.v : 0), 0);
  assert.ok(total("EUR") && total("USD"), "there are amounts in both");
  assert.deepEqual(sums.map((cell) => cell.v), [total("EUR"), total("USD")]);
  for (const { f } of sums) assert.match(f, /^SUMIF\(F2:F\d+,"(EUR|USD)",E2:E\d+\)$/);
});

test("nothing anybody typed is a formula", async () => {
  for (const sheet of Object.values(book.Sheets)) {
    for (const cell of Object.values(sheet)) if (cell.f) assert.match(cell.f, /^SUMIF\(/);
  }
  const text = await read("Funnel.csv");
  assert.ok(text.includes(`"'=HYPERLINK`) && text.includes(",-420000,EUR,"));
});

test("every naughty string is in its cell as it was typed", async () => {
  const list = JSON.parse(await readFile("tests/data/blns.json", "utf8")).filter((text) => text.trim());
  const words = column(book.Sheets[book.SheetNames.at(-1)], "Words").map((cell) => cell?.v);
  const plain = (text) => text.replace(/[\0-\x1f\x7f-\x9f\ufeff\ufffe\uffff]/g, "").trim();
  assert.deepEqual(new Set(words.filter(Boolean).map(plain)), new Set(list.map(plain)));
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
