// Merging, natively: what the worker runs.
import { execFileSync } from "node:child_process";

export async function rows() {
  const arguments_ = ["run", "--quiet", "--release", "--locked", "--example", "history"];
  const out = execFileSync("cargo", arguments_, { encoding: "utf8" });
  const of = JSON.parse(out.trim().split("\n").pop());
  const merges = ["test", "--quiet", "--release", "--locked", "--lib", "merging_is_commutative"];
  execFileSync("cargo", merges, { stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, HISTORY_CASES: "100000" } });
  return [
    { what: "merge 300 + 300 edits of the large plan, native", figure: `${of.merge.toFixed(0)} ms`, budget: "100 ms", within: of.merge <= 100 },
    { what: `merge 50 submissions of ${of.kilobytes} KB, native`, figure: `${(of.submissions / 1000).toFixed(1)} s`, budget: "10 s", within: of.submissions <= 10_000 },
    { what: "  preview of 300 + 300 edits", figure: `${of.preview.toFixed(0)} ms` },
    { what: "  reading, timeline, recording one edit", figure: `${of.load.toFixed(0)} / ${of.timeline.toFixed(0)} / ${of.record.toFixed(1)} ms` },
    { what: "laws of merging, 100,000 cases", figure: "held" },
  ];
}
