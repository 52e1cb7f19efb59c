#!/usr/bin/env bash
# Every test, one step after another, with the minutes each took. A failing step does not hide what the later ones say.
set -uo pipefail
export LC_ALL=C
cd "$(dirname "$0")/.."

rows=()
failed=0

# step NAME COMMAND…: runs it, notes time and outcome, hands the outcome on.
step() {
  local name=$1 start=$SECONDS outcome=ok status=0
  shift
  printf '\n── %s\n' "$name"
  "$@" </dev/null || status=$?
  ((status == 0)) || { outcome=FAILED; failed=$((failed + 1)); }
  rows+=("$(awk -v s=$((SECONDS - start)) -v n="$name" -v o="$outcome" 'BEGIN { printf "%-16s %6.1f min   %s", n, s / 60, o }')")
  printf '── %s: %s, %s\n' "$name" "$outcome" "$(awk -v s=$((SECONDS - start)) 'BEGIN { printf "%.1f min", s / 60 }')"
  return "$status"
}

step "set-up" make --no-print-directory setup || exit 1
export GROUNDPLAN_IS_SET_UP=yes

step "lint" make --no-print-directory --keep-going lint
step "native tests" make --no-print-directory test-native
step "schema" make --no-print-directory test-schema
step "browser tests" make --no-print-directory test-web
if step "release build" make --no-print-directory build; then
  step "end to end" make --no-print-directory e2e
else
  rows+=("end to end       not run: there is no build")
fi

printf '\n'
printf '%s\n' "${rows[@]}"
printf 'in all %13s min\n' "$(awk -v s=$SECONDS 'BEGIN { printf "%.1f", s / 60 }')"
exit $((failed > 0))
