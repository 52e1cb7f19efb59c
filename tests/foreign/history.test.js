// The JavaScript Automerge reads what we write, and finds the same plan, edits and conflicts in it.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import * as Automerge from "@automerge/automerge";

let folder, expected, doc;

before(() => {
  folder = mkdtempSync(join(tmpdir(), "groundplan-"));
  const example = ["run", "--quiet", "--locked", "--example", "write-history", "--", folder];
  execFileSync("cargo", example, { stdio: ["ignore", "inherit", "inherit"] });
  expected = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8"));
  doc = Automerge.load(readFileSync(join(folder, "history.automerge")));
});

after(() => rmSync(folder, { recursive: true }));

// What stands at one place: JSON text, `{}` for an object, nothing for nothing; prose is a text of its own.
const words = (value) => (Automerge.isImmutableString(value) ? JSON.parse(value.val.trimEnd() || "null") : value);

// The plan, put together by the rules at the head of src/history/document.rs.
function contents(doc) {
  const plan = {};
  for (const key of Object.keys(doc).filter((key) => key.startsWith("/")).sort()) {
    const value = doc[key];
    if (Automerge.isImmutableString(value) && value.val.trimEnd() === "") continue;
    const path = key.slice(1).split("/").map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
    const last = path.pop();
    const parent = path.reduce((here, part) => here?.[part], plan);
    if (parent && typeof parent === "object" && !Array.isArray(parent)) parent[last] = words(value);
  }
  return plan;
}

// Tables without rows, and fields that are empty, need not stand in the document.
function full(value) {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
  const kept = Object.entries(value).map(([key, inner]) => [key, full(inner)]);
  const filled = kept.filter(([, inner]) => inner !== null && !(typeof inner === "object" && !Array.isArray(inner) && !Object.keys(inner).length));
  return Object.fromEntries(filled);
}

test("the plan is the same", () => assert.deepEqual(full(contents(doc)), full(expected.plan)));

test("the edits are the same", () => {
  const changes = Automerge.getHistory(doc).map((entry) => entry.change).filter((change) => change.message);
  const notes = changes.map((change) => JSON.parse(change.message));
  const ours = expected.edits.map(({ patch, at, by }) => ({ patch, at, by: by.name }));
  const theirs = notes.map(({ patch, at, by }) => ({ patch, at, by: by.name }));
  theirs.sort((a, b) => a.at - b.at);
  assert.deepEqual(theirs, ours);
  assert.deepEqual(changes.map((change) => change.time).sort(), [1, 5, 6]);
});

test("the conflict offers the same values", () => {
  const key = Object.keys(doc).find((key) => key.endsWith("/title") && Automerge.getConflicts(doc, key));
  const theirs = Object.values(Automerge.getConflicts(doc, key)).map((text) => JSON.parse(text));
  const [{ SameField: { values } }] = expected.conflicts;
  assert.deepEqual(theirs.sort(), values.map((voice) => voice.value).sort());
  assert.equal(words(doc[key]), values[0].value, "and the same one is shown");
});
