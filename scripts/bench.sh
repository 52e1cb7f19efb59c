#!/usr/bin/env bash
# Builds the bare page beside the app, the same way, and measures both. Expects a release build in dist/.
set -euo pipefail
cd "$(dirname "$0")/.."

scripts/bare.sh
node tests/bench/run.js
