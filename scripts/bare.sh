#!/usr/bin/env bash
# Builds the bare Leptos page into .build/bare, with the profile and the tools the app is built with.
set -euo pipefail
cd "$(dirname "$0")/.."

out=.build/bare
target=$(cargo metadata --format-version 1 --no-deps --offline | sed 's/.*"target_directory":"\([^"]*\)".*/\1/')

cargo build --locked --release --target wasm32-unknown-unknown --features ui --example bare
rm -rf "$out"
wasm-bindgen --target web --no-typescript --out-dir "$out" --out-name bare \
  "$target/wasm32-unknown-unknown/release/examples/bare.wasm"
node scripts/shrink.js "$out/bare_bg.wasm"
cp tests/bench/bare.html "$out/index.html"
printf 'import init from "./bare.js";\nawait init();\n' >"$out/boot.js"
