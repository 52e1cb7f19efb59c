// The shipped JSON Schema against files, by a validator nobody here wrote.
import { readFileSync } from "node:fs";
import { test } from "node:test";
import assert from "node:assert/strict";
import Ajv from "ajv/dist/2020.js";

const read = (path) => JSON.parse(readFileSync(path, "utf8"));
const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: false });
const valid = ajv.compile(read("public/schema/groundplan-1.json"));
const holds = (file) => assert.ok(valid(file), JSON.stringify(valid.errors?.slice(0, 5), null, 1));

for (const path of ["golden/plan-v1", "golden/call-v1", "golden/playbook-v1", "golden/exercise-v1", "golden/submission-v1", "data/by-hand"]) {
  test(`${path} is what the schema says`, () => holds(read(`tests/${path}.groundplan`)));
}

test("a backup of all of them is what the schema says", () => {
  const plan = read("tests/golden/plan-v1.groundplan").contents;
  const playbook = read("tests/golden/playbook-v1.groundplan").contents;
  const contents = { plans: { [plan.id]: plan }, playbook, settings: { name: "Mara" } };
  holds({ format: "groundplan", kind: "backup", version: 1, contents });
});

const BROKEN = {
  "no name": (file) => delete file.contents.account.name,
  "a figure beyond its range": (file) => (Object.values(file.contents.stakeholders)[0].sway = 6),
  "a wrong type": (file) => (Object.values(file.contents.stakeholders)[0].name = 7),
  "a date that is none": (file) => (Object.values(file.contents.evidence)[0].on = "yesterday"),
  "a row without an id": (file) => (file.contents.facts.first = {}),
  "no version": (file) => delete file.version,
  "a plan that says it is a call": (file) => (file.kind = "call"),
};
for (const [what, harm] of Object.entries(BROKEN)) {
  test(`refuses ${what}`, () => {
    const file = read("tests/golden/plan-v1.groundplan");
    harm(file);
    assert.equal(valid(file), false);
  });
}
