# Two commands do everything on a fresh machine: `make serve` and `make test`. `make help` lists the rest.

SHELL := bash
# What set-up installs comes first: it has the pinned version where the system's has not.
export PATH := $(CURDIR)/node_modules/.bin:$(or $(CARGO_HOME),$(HOME)/.cargo)/bin:$(PATH)
# Trunk takes the tools set-up put there and never fetches its own.
export TRUNK_OFFLINE := true
# Trunk reads this as true or false and stops at any other value.
unexport NO_COLOR

PORT ?= 8080
wasm := --target wasm32-unknown-unknown
deny := -- -D warnings

.PHONY: help serve test build dev setup setup-build lint lint-format lint-core lint-app fmt test-native test-foreign test-web test-e2e e2e bench bench-erase clean

help: ## lists these
	@sed -n 's/^\([a-z0-9-]*\):.*## /\1 \t/p' Makefile | expand -t 14

serve: build ## sets up, builds and serves the app on 127.0.0.1
	@node scripts/serve.js --port $(PORT)

test: ## sets up and runs every test
	@scripts/test.sh

# Both modules by one call first, so that their library is compiled once and they are linked side by side.
build: setup-build ## release build into dist/
	cargo build --locked --release $(wasm) --features ui --bins
	trunk build --release

dev: setup-build ## quick build, served: for looking at a change
	cargo build --locked --profile quick $(wasm) --features ui --bins
	GROUNDPLAN_PROFILE=quick trunk build --cargo-profile quick
	@node scripts/serve.js --port $(PORT)

setup: ## brings what building and testing needs onto this machine
	@[[ -n "$$GROUNDPLAN_IS_SET_UP" ]] || scripts/setup.sh

setup-build:
	@[[ -n "$$GROUNDPLAN_IS_SET_UP" ]] || scripts/setup.sh build

lint: lint-format lint-core lint-app ## formatting, and clippy over the core and over the app

lint-format: setup-build
	cargo fmt --check

lint-core: setup-build
	cargo clippy --locked --all-targets $(deny)

# Clippy under the release profile: its macros and build scripts are then the ones the release build needs anyway.
lint-app: setup-build
	cargo clippy --locked --release $(wasm) --features ui --lib --bins --examples --test web $(deny)

fmt: ## formats the Rust sources
	cargo fmt

test-native: setup-build ## the core and the engine, without Leptos
	cargo test --locked

test-foreign: setup ## what we write, read by programs nobody here wrote
	cargo run --quiet --locked --example out -- .build/out
	FOLDER=.build/out node --test tests/out/ tests/foreign/ tests/schema/

test-web: setup ## storage and other browser halves, in a headless Chromium
	CHROMEDRIVER="$${CHROMEDRIVER:-$$(command -v chromedriver)}" \
	  cargo test --locked $(wasm) --features browser --test web

test-e2e: build e2e ## builds, then drives the app as a reader would

e2e: setup ## drives what is in dist/
	playwright test

bench: setup build ## measures the budgets and prints a table
	@scripts/bench.sh

bench-erase: setup ## size of view code with and without erased component types: two more release builds
	@scripts/bench-erase.sh

clean: ## removes what was built
	cargo clean
	rm -rf dist .build test-results
