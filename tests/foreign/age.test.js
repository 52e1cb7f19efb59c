// The age implementation of the format's own author opens what we encrypt, and we open what it encrypts.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { Decrypter, Encrypter, armor, generateIdentity, identityToRecipient } from "age-encryption";

const plan = readFileSync("tests/golden/plan-v1.groundplan");
const passphrase = "Fünf korrekte Pferde 🐴 ";
const example = ["run", "--quiet", "--locked", "--example", "age", "--"];
let folder;
const at = (name) => join(folder, name);

before(() => {
  folder = mkdtempSync(join(tmpdir(), "groundplan-"));
  writeFileSync(at("plan"), plan);
  execFileSync("cargo", [...example, "seal", at("plan"), passphrase, at("plan.age")], { stdio: ["ignore", "inherit", "inherit"] });
});

after(() => rmSync(folder, { recursive: true }));

/** What we make of a file: its contents, or the reason why it stays closed. */
function opened(bytes, words = passphrase) {
  writeFileSync(at("theirs.age"), bytes);
  const { status, stderr } = spawnSync("cargo", [...example, "open", at("theirs.age"), words, at("theirs")], { encoding: "utf8" });
  return status === 0 ? readFileSync(at("theirs")) : stderr;
}

async function theirs(prepare) {
  const encrypter = new Encrypter();
  await prepare(encrypter);
  return encrypter.encrypt(plan);
}

test("it opens what we encrypt", async () => {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  const bytes = armor.decode(readFileSync(at("plan.age"), "utf8"));
  assert.deepEqual(Buffer.from(await decrypter.decrypt(bytes)), plan);
});

test("it does not with another passphrase", async () => {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase.trim());
  await assert.rejects(decrypter.decrypt(armor.decode(readFileSync(at("plan.age"), "utf8"))));
});

test("we open what it encrypts, with the work it takes by itself, in bytes and in letters", async () => {
  const bytes = await theirs((encrypter) => encrypter.setPassphrase(passphrase));
  assert.deepEqual(opened(bytes), plan);
  assert.deepEqual(opened(armor.encode(bytes)), plan);
  assert.match(opened(bytes, "something else"), /WrongPassphrase/);
});

test("we say so where it encrypts to a key", async () => {
  const recipient = await identityToRecipient(await generateIdentity());
  assert.match(opened(await theirs((encrypter) => encrypter.addRecipient(recipient))), /ForAKey/);
});

test("we do not begin work we would never finish", async () => {
  const bytes = Buffer.from(await theirs((encrypter) => (encrypter.setPassphrase(passphrase), encrypter.setScryptWorkFactor(10))));
  const at = bytes.indexOf(" 10\n");
  bytes.write(" 23\n", at);
  assert.match(opened(bytes), /TooMuchWork/);
});
