#!/usr/bin/env bash
# Every test, with the minutes each step took. A failing step does not hide what the later ones say.
#
# The release build keeps one core busy for minutes, so the steps that need no build run beside it; what they say is held
# back until the build is through.
set -uo pipefail
export LC_ALL=C
cd "$(dirname "$0")/.."

notes=$(mktemp -d)
trap 'rm -rf "$notes"' EXIT
rows=$notes/rows held=$notes/held
touch "$rows"

minutes() { awk -v s="$1" 'BEGIN { printf "%6.1f min", s / 60 }'; }

# step NAME COMMAND…: runs it, notes time and outcome, hands the outcome on.
step() {
  local name=$1 start=$SECONDS outcome=ok status=0
  shift
  printf '\n── %s\n' "$name"
  "$@" </dev/null || status=$?
  ((status == 0)) || outcome=FAILED
  printf '%-16s %s   %s\n' "$name" "$(minutes $((SECONDS - start)))" "$outcome" >>"$rows"
  printf '── %s: %s,%s\n' "$name" "$outcome" "$(minutes $((SECONDS - start)))"
  return "$status"
}

quietly() { make --no-print-directory "$@"; }

# Nothing here shares a build folder with the release build, which holds its own locked.
beside_the_build() {
  step "format, lint core" quietly --keep-going lint-format lint-core
  step "native tests" quietly test-native
  step "foreign readers" quietly test-foreign
  step "browser tests" quietly test-web
}

step "set-up" quietly setup || exit 1
export GROUNDPLAN_IS_SET_UP=yes

beside_the_build >"$held" 2>&1 &
built=yes
step "release build" quietly build || built=no
step "lint app" quietly lint-app
wait
cat "$held"
if [[ $built == yes ]]; then
  step "end to end" quietly e2e
else
  echo "end to end       not run: there is no build" >>"$rows"
fi

printf '\n'
cat "$rows"
printf 'in all %15s min\n' "$(awk -v s=$SECONDS 'BEGIN { printf "%.1f", s / 60 }')"
! grep -q 'FAILED$\|not run' "$rows"
