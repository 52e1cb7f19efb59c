// The trainer's board of forty submissions, natively.
import { execFileSync } from "node:child_process";

export async function rows() {
  const out = execFileSync("cargo", ["run", "--quiet", "--release", "--locked", "--example", "board"], { encoding: "utf8" });
  const { read, board, kilobytes } = JSON.parse(out.trim().split("\n").pop());
  return [
    { what: `read 40 submissions of ${kilobytes} KB, native`, figure: `${(read / 1000).toFixed(1)} s`, budget: "5 s", within: read <= 5_000 },
    { what: "  the board of these", figure: `${board.toFixed(0)} ms`, budget: "50 ms", within: board <= 50 },
  ];
}
