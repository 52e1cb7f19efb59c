#!/usr/bin/env bash
# Brings onto this machine what building (and, unless told `build`, testing) needs. Takes what is there in a fitting
# version; installs the rest with rustup, cargo, npm and apt. Does nothing, quickly, when nothing is missing.
#   scripts/setup.sh [build|test]
set -uo pipefail
export LC_ALL=C
cd "$(dirname "$0")/.."

part=${1:-test}
trunk_version=0.21.14
split_version=0.2.4
rust_version=$(sed -n 's/^channel = "\(.*\)"/\1/p' rust-toolchain.toml)
# The command-line half must be exactly the version of the library the app links.
bindgen_version=$(sed -n '/^name = "wasm-bindgen"$/{n;s/^version = "\(.*\)"/\1/p}' Cargo.lock)
target=wasm32-unknown-unknown
stamp=node_modules/.installed-from
missing=()

now() { echo "${EPOCHREALTIME:-$(date +%s)}"; }
since() { awk -v a="$1" -v b="$(now)" 'BEGIN { s = b - a; if (s < 90) printf "%.1f s", s; else printf "%.1f min", s / 60 }'; }

# need NAME CHECK GET ADVICE: runs GET where CHECK fails, and keeps ADVICE for the end where that does not help.
need() {
  local start; start=$(now)
  if "$2" >/dev/null 2>&1; then
    printf '  %-28s there       %s\n' "$1" "$(since "$start")"
    return
  fi
  printf '  %-28s installing…\n' "$1"
  if "$3" </dev/null && "$2" >/dev/null 2>&1; then
    printf '  %-28s installed   %s\n' "$1" "$(since "$start")"
  else
    printf '  %-28s MISSING     %s\n' "$1" "$(since "$start")"
    missing+=("$1: $4")
  fi
}

apt_updated=
apt_install() {
  command -v apt-get >/dev/null || { echo "  (there is no apt-get here)"; return 1; }
  local as_root=()
  if ((EUID != 0)); then
    sudo -n true 2>/dev/null || { echo "  (apt-get needs root, and sudo asks for a password)"; return 1; }
    as_root=(sudo -n)
  fi
  if [[ -z $apt_updated ]]; then
    "${as_root[@]}" apt-get update -q || echo "  (apt-get update failed; trying with the lists there are)"
    apt_updated=yes
  fi
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends "$@"
}

has_cc() { command -v cc; }
get_cc() { apt_install gcc libc6-dev; }

has_rust() {
  [[ $(rustc --version) == "rustc $rust_version "* ]] || return 1
  local root; root=$(rustc --print sysroot)
  [[ -x $root/bin/cargo-clippy && -x $root/bin/rustfmt ]]
}
get_rust() {
  command -v rustup >/dev/null || return 1
  rustup toolchain install "$rust_version" --profile minimal --component rustfmt --component clippy
}

has_target() { [[ -d $(rustc --print sysroot)/lib/rustlib/$target/lib ]]; }
get_target() { rustup target add "$target"; }

# Both only carry files about, so they are compiled for a short build, not for speed.
has_trunk() { [[ $(trunk --version) == "trunk $trunk_version" ]]; }
get_trunk() {
  CARGO_PROFILE_DEV_DEBUG=0 \
    cargo install trunk --version "$trunk_version" --locked --force --debug --no-default-features --features rustls
}

has_bindgen() {
  [[ $(wasm-bindgen --version) == "wasm-bindgen $bindgen_version" ]] &&
    [[ $(wasm-bindgen-test-runner --version) == *" $bindgen_version" ]]
}
get_bindgen() {
  CARGO_PROFILE_RELEASE_OPT_LEVEL=1 CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 \
    cargo install wasm-bindgen-cli --version "$bindgen_version" --force
}

# The command-line half of wasm_split_helpers. It names no version of its own, so cargo's list of what it installed is asked.
has_split() { command -v wasm-split-cli && cargo install --list | grep -qx "wasm_split_cli_support v$split_version:"; }
get_split() {
  CARGO_PROFILE_RELEASE_OPT_LEVEL=1 CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 \
    cargo install wasm_split_cli_support --version "$split_version" --locked --features build-binary --force
}

# Trunk builds without the network, so the crates come first.
has_crates() { cargo fetch --locked --offline --quiet; }
get_crates() { cargo fetch --locked; }

has_node() {
  local major; major=$(node --version) || return 1
  major=${major#v}
  ((${major%%.*} >= 20)) && command -v npm
}
get_node() { apt_install nodejs npm; }

lock_sum() { cksum <package-lock.json; }
has_packages() { [[ -f $stamp && $(<"$stamp") == "$(lock_sum)" ]]; }
get_packages() { npm ci --no-fund --no-audit && lock_sum >"$stamp"; }

has_chromium() { [[ -x ${CHROMIUM:-} ]] || command -v chromium; }
get_chromium() { apt_install chromium; }
has_driver() { [[ -x ${CHROMEDRIVER:-} ]] || command -v chromedriver; }
get_driver() { apt_install chromium-driver; }

begin=$(now)
echo "set-up"
need "C linker" has_cc get_cc "install a C compiler (Debian: gcc libc6-dev)"
need "Rust $rust_version" has_rust get_rust "install rustup (Debian: rustup), then: rustup toolchain install $rust_version"
need "Rust target for Wasm" has_target get_target "rustup target add $target"
need "crates" has_crates get_crates "cargo fetch --locked (needs the network once, and a Cargo.lock that fits Cargo.toml)"
need "wasm-bindgen $bindgen_version" has_bindgen get_bindgen "cargo install wasm-bindgen-cli --version $bindgen_version"
need "wasm-split $split_version" has_split get_split "cargo install wasm_split_cli_support --version $split_version --locked --features build-binary"
need "trunk $trunk_version" has_trunk get_trunk "cargo install trunk --version $trunk_version --locked"
need "Node 20 or later, npm" has_node get_node "install Node.js 20 or later with npm (Debian: nodejs npm)"
need "node packages" has_packages get_packages "npm ci"
if [[ $part == test ]]; then
  need "Chromium" has_chromium get_chromium "install Chromium (Debian: chromium), or name it in CHROMIUM"
  need "its driver" has_driver get_driver "install Chromium's driver (Debian: chromium-driver), or name it in CHROMEDRIVER"
fi
printf 'set-up done in %s\n' "$(since "$begin")"

if ((${#missing[@]})); then
  printf '\nCould not install, and it is needed:\n' >&2
  printf '  %s\n' "${missing[@]}" >&2
  exit 1
fi
