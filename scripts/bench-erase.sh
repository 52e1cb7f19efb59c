#!/usr/bin/env bash
# What erased component types save: builds the app with and without `--cfg erase_components` and prints the Wasm's size,
# in all and per 1,000 lines of view code. Each way has its own target folder, so that the ordinary one stays as it is.
set -euo pipefail
cd "$(dirname "$0")/.."

base=${CARGO_TARGET_DIR:-target}
lines=$(find src -name '*.rs' \( -path '*/ui/*' -o -path '*/app/*' -o -path '*/view/*' -o -name 'view.rs' \) -exec cat {} + | wc -l)

built() { # built NAME FLAGS: the brotli size of the app built with these compiler flags
  local out=.build/erase/$1
  CARGO_TARGET_DIR="$base/erase-$1" RUSTFLAGS="$2" trunk build --release --dist "$out" >&2
  node -e 'import("./tests/bench/sizes.js").then(({ startBytes }) => console.log(startBytes(process.argv[1])))' "$out"
}

plain=$(built plain "")
erased=$(built erased "--cfg erase_components")
awk -v lines="$lines" -v plain="$plain" -v erased="$erased" 'BEGIN {
  printf "%d lines of view code\n", lines
  printf "%-8s %7.1f KB brotli\n", "plain", plain / 1000
  printf "%-8s %7.1f KB brotli\n", "erased", erased / 1000
  printf "%-8s %7.1f KB, %.2f KB per 1,000 lines\n", "saved", (plain - erased) / 1000, (plain - erased) / lines
}'
