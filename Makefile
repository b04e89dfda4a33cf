# The commands a developer types. `make demo` and `make test` do all set-up by themselves.

.PHONY: demo test test-rust test-python test-wasm test-spark test-agree tools linker lints java \
    deny advisories mutants \
    programs out/wheel wheel laws model quality bench bench-wasm bench-spark peers end-to-end picture \
    wasm-tools wasm page
MAKEFLAGS += --no-print-directory

# Builds the program and screens a sample of invented appointments.
demo: linker
	cargo run --quiet --release -p frontdesk-cli -- demo

# Everything that must hold, in every language; installs what it needs. Downloads come in while
# Rust compiles; then two languages at a time, each telling its story in one piece.
test: linker lints
	@$(MAKE) tools & tools=$$!; $(MAKE) test-rust || { kill $$tools; exit 1; }; wait $$tools
	$(MAKE) fuzz-programs
	$(MAKE) --jobs=2 --output-sync=target deny test-wasm test-python test-spark test-fuzz
	$(MAKE) test-agree

tools: .venv/python wasm-tools java .venv-spark/made .tools/bin/cargo-deny

# Format, lints, tests, documented examples, documentation. The bindings are tested from their
# own languages.
TARGET := $(or $(CARGO_TARGET_DIR),target)
RUST_TESTED := --workspace --exclude frontdesk-python --exclude frontdesk-wasm
FUZZ_CRATE := --manifest-path tests/fuzz/Cargo.toml
test-rust: linker linker-cpp lints
	cargo fmt --all --check
	cargo fmt $(FUZZ_CRATE) --check
	cargo clippy --workspace --all-targets -- -D warnings
	cargo check --quiet -p frontdesk --no-default-features
	cargo clippy $(FUZZ_CRATE) --target-dir $(TARGET) --all-targets -- -D warnings
	rm -rf $(TRANSCRIPTS)
	cargo test $(RUST_TESTED) --test scenarios
	cargo test $(RUST_TESTED)
	$(TARGET)/debug/examples/screen_one > /dev/null
	$(TARGET)/debug/examples/own_tables > /dev/null
	$(TARGET)/debug/examples/a_day | diff - examples/a_day.txt
	RUSTDOCFLAGS="-D warnings" cargo doc --workspace --no-deps

# Each language writes down what it hears at the door; all have heard the same, word for word.
export TRANSCRIPTS := out/transcripts
test-agree:
	diff $(TRANSCRIPTS)/rust.jsonl $(TRANSCRIPTS)/cli.jsonl
	diff $(TRANSCRIPTS)/rust.jsonl $(TRANSCRIPTS)/python.jsonl
	diff $(TRANSCRIPTS)/rust.jsonl $(TRANSCRIPTS)/wasm.jsonl
	@echo "$$(wc -l < $(TRANSCRIPTS)/rust.jsonl) answers are the same in four languages"

# Installs packages of Debian.
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)
apt = { $(SUDO) apt-get update -qq && \
    $(SUDO) apt-get install -qq -y --no-install-recommends $(1) > /dev/null; }

# Rust links with the system's compiler; installs it where there is none.
linker:
	@command -v cc > /dev/null || $(call apt,gcc libc6-dev)

# Installs formatter and linter where the Rust at hand came without them.
lints:
	@cargo fmt --version > /dev/null 2>&1 || rustup component add rustfmt
	@cargo clippy --version > /dev/null 2>&1 || rustup component add clippy

# Licences, sources and versions of all crates, by `deny.toml`.
DENY := .tools/bin/cargo-deny --locked check -D warnings
deny: .tools/bin/cargo-deny
	$(DENY) licenses bans sources

# Known vulnerabilities and crates without a maintainer. Fetches the database of RustSec from
# GitHub, which not every machine reaches; so it is no part of `make test`.
advisories: .tools/bin/cargo-deny
	$(DENY) advisories

# Unoptimised: it compiles in a minute, optimised in ten, and runs for a second.
.tools/bin/cargo-deny: | linker
	CARGO_PROFILE_DEV_DEBUG=false cargo install --quiet --locked --debug cargo-deny \
	    --version 0.20.2 --root .tools

# The command line and the generator of rows: other languages must give the same answers. Of the
# same packages as the tests, so that nothing is compiled again.
programs: linker
	cargo build --quiet $(RUST_TESTED) --bin frontdesk --bin generate

# The wheel that is tested.
out/wheel: linker .venv/python
	.venv/bin/maturin build --quiet -m bindings-python/Cargo.toml -o $@

# The Python package: installed into .venv, tested, its types checked.
test-python: programs out/wheel
	.venv/bin/pip install --quiet --force-reinstall --no-deps --no-index -f out/wheel frontdesk
	.venv/bin/python -m pytest --quiet bindings-python
	.venv/bin/mypy --strict --python-executable .venv/bin/python \
	    bindings-python/python/frontdesk examples/python
	.venv/bin/pyright --project bindings-python --pythonpath .venv/bin/python
	.venv/bin/maturin generate-stubs --features inspect -m bindings-python/Cargo.toml -o out/stubs
	diff out/stubs/frontdesk/_frontdesk.pyi bindings-python/python/frontdesk/_frontdesk.pyi

.venv/python: bindings-python/requirements.txt
	python3 -m venv .venv
	.venv/bin/pip install --quiet --requirement bindings-python/requirements.txt
	touch $@

# A real cluster on this machine.
test-spark: programs out/wheel java .venv-spark/made
	.venv-spark/bin/pip install --quiet --force-reinstall --no-deps --no-index -f out/wheel frontdesk
	.venv-spark/bin/python -m pytest --quiet examples/spark

# Rows a second: the command line, one Python process, and the cluster, on the same rows.
bench-spark: wheel java .venv-spark/made
	cargo build --release -p frontdesk-cli -p frontdesk-benches --bin frontdesk --bin generate
	.venv-spark/bin/pip install --quiet --force-reinstall --no-deps --no-index -f dist frontdesk
	.venv-spark/bin/python examples/spark/benchmark.py

# Beside the other one, because Spark does not know the present pandas yet.
.venv-spark/made: examples/spark/requirements.txt
	python3 -m venv .venv-spark
	.venv-spark/bin/pip install --quiet --requirement examples/spark/requirements.txt
	touch $@

# The wheel for others, in dist.
wheel: linker .venv/python
	.venv/bin/maturin build --quiet --release --strip -m bindings-python/Cargo.toml -o dist

# Spark runs on Java; installs it where there is none.
java:
	@command -v java > /dev/null || $(call apt,openjdk-17-jre-headless)

# Builds both packages as crates.io would get them, and uploads neither.
.PHONY: package
package: linker
	cargo publish --dry-run --allow-dirty -p frontdesk -p frontdesk-cli

# How well the labelled sets are matched.
quality:
	cargo run --release -p frontdesk-benches --bin quality

# Changes of the core that no test notices, where a wrong answer would harm most. All of them take
# days, so a fortieth part. Another, or all of one folder: `make mutants SHARD=1/40`,
# `make mutants SHARD=0/1 IN=base/money`.
SHARD := 0/40
IN := screening contact base/money appointment/schedule
mutants: .tools/bin/cargo-mutants
	mkdir -p out
	PROPTEST_CASES=32 MODEL_COMMANDS=20000 nice .tools/bin/cargo-mutants mutants --output out \
	    --sharding round-robin --shard $(SHARD) $(IN:%=--file 'core/src/%/**')

.tools/bin/cargo-mutants: | linker
	CARGO_PROFILE_DEV_DEBUG=false cargo install --quiet --locked --debug cargo-mutants \
	    --version 27.1.0 --root .tools

# The core against a naive model, for about an hour.
model:
	MODEL_COMMANDS=1000000000 cargo test --release -p frontdesk-tests --test model -- --nocapture

# Each way in is fuzzed, two at a time and FUZZ_SECONDS each; see CONTRIBUTING.md for a finding.
# `make fuzz-door` does one alone.
FUZZED := door index log pair parsers policy sheet
.PHONY: fuzz test-fuzz fuzz-programs linker-cpp $(FUZZED:%=fuzz-%)
FUZZ_SECONDS ?= 3600
FUZZ_SEED ?= 0
fuzz: fuzz-programs
	$(MAKE) --jobs=2 --output-sync=target $(FUZZED:%=fuzz-%)

# A minute each, always beginning alike. What is saved comes first, so that nothing returns.
test-fuzz: FUZZ_SECONDS = 60
test-fuzz: FUZZ_SEED = 1
test-fuzz: $(FUZZED:%=fuzz-%)

$(FUZZED:%=fuzz-%): fuzz-%: fuzz-programs
	@mkdir -p out/fuzz/corpus/$* out/fuzz/seeds/$*
	@$(FUZZ_TARGET)/$* -max_total_time=$(FUZZ_SECONDS) -seed=$(FUZZ_SEED) -max_len=8192 -timeout=20 \
	    -dict=tests/fuzz/dictionary.txt -artifact_prefix=out/fuzz/$*- \
	    out/fuzz/corpus/$* tests/fuzz/corpus/$* out/fuzz/seeds/$* > out/fuzz/$*.log 2>&1 \
	    || { tail --lines=60 out/fuzz/$*.log; exit 1; }
	@echo "fuzzed $*: $$(grep --text DONE out/fuzz/$*.log)"

# As cargo-fuzz would build them, without a sanitizer, so that stable Rust will do. A target is named
# so that build scripts and macros are those of all other builds.
FUZZ_TARGET = $(abspath $(TARGET))/$(shell rustc --print host-tuple)/debug
FUZZ_FLAGS := --cfg fuzzing -Cpasses=sancov-module \
    -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters \
    -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares
fuzz-programs: linker linker-cpp
	CARGO_PROFILE_DEV_OPT_LEVEL=2 RUSTFLAGS="$(FUZZ_FLAGS)" cargo build --quiet $(FUZZ_CRATE) \
	    --target-dir $(TARGET) --target host-tuple --bins

# libFuzzer is C++.
linker-cpp:
	@command -v c++ > /dev/null || $(call apt,g++)

# The index against brute force, a million random cases of each law.
laws:
	PROPTEST_CASES=1000000 cargo test --release -p frontdesk --lib -- the_index_finds

# How fast, as ratios on one machine.
bench:
	cargo bench -p frontdesk-benches

# Names side by side with RapidFuzz, in Rust and in Python.
peers: .venv/peers
	cargo bench -p frontdesk-benches --bench peers
	cargo build --release -p frontdesk-benches --bin generate
	mkdir -p out
	$(TARGET)/release/generate flags 100000 > out/flags.csv
	$(TARGET)/release/generate appointments 200 --of 100000 --share 50% > out/appointments.csv
	.venv/bin/python benches/peers/rapidfuzz_peer.py out/flags.csv out/appointments.csv

.venv/peers: benches/peers/requirements.txt
	python3 -m venv .venv
	.venv/bin/pip install --quiet --requirement benches/peers/requirements.txt
	touch $@

# The command line from file to file: rows a second, peak memory.
end-to-end:
	cargo build --release -p frontdesk-cli
	cargo build --release -p frontdesk-benches --bin generate
	CARGO_TARGET_DIR=$(TARGET) python3 benches/end_to_end.py

# The picture in the README, from the real output.
picture:
	cargo run --quiet --release -p frontdesk-cli -- demo --color always --width 150 2> /dev/null \
	    | cargo run --quiet -p frontdesk-examples --example picture > examples/pictures/demo.svg

# The texts of all messages on one page, out/preview.html.
.PHONY: preview
preview: linker
	mkdir -p out
	cargo build --quiet $(RUST_TESTED) --example preview
	$(TARGET)/debug/examples/preview > out/preview.html
	@echo out/preview.html

# The npm packages, in bindings-wasm/js. Their compiler would look in vain for make's other jobs.
wasm: wasm-tools
	MAKEFLAGS= bindings-wasm/scripts/build.sh

# All that the packages and their tests need: Debian's compiler for WebAssembly where no other is at
# hand, a browser, wasm-bindgen, and the npm packages by their lock.
wasm-tools: .tools/bin/wasm-bindgen bindings-wasm/node_modules
	@[ "$$(bindings-wasm/scripts/toolchain.sh)" != none ] || \
	    $(call apt,rustc-web cargo-web rust-web-src)
	@[ -x /usr/bin/chromium ] || $(call apt,chromium)

# Of the same version as the crate; unoptimised, as it runs once a build, and without the parts
# that fetch. Its own lock names packages that not every mirror has.
.tools/bin/wasm-bindgen:
	CARGO_PROFILE_DEV_DEBUG=false cargo install --quiet --debug --no-default-features \
	    wasm-bindgen-cli --version $(WASM_BINDGEN) --bin wasm-bindgen --root .tools

WASM_BINDGEN = $(shell sed -n 's/^wasm-bindgen = "=\(.*\)"$$/\1/p' Cargo.toml)

bindings-wasm/node_modules: bindings-wasm/package-lock.json
	npm --prefix bindings-wasm ci
	touch $@

# The packages as their users meet them: in Node, by TypeScript, installed, bundled, in a browser.
test-wasm: wasm programs preview
	npm --prefix examples/web/screening install --no-package-lock
	npm --prefix examples/web/check-in install --no-package-lock
	npm --prefix bindings-wasm test

# How soon the packages are ready, and how many rows a second one answers.
bench-wasm: wasm
	node bindings-wasm/benches/startup.mjs

# The page of the online check-in and its host; the address is printed.
.PHONY: check-in check-in-pictures
check-in: wasm
	npm --prefix examples/web/check-in install --no-package-lock
	node examples/web/check-in/demo.mjs

# The pictures of that page in the README.
check-in-pictures: wasm
	npm --prefix examples/web/check-in install --no-package-lock
	PICTURE=1 node --test --test-name-pattern="a picture" \
	    bindings-wasm/tests/check_in_reading.test.mjs

# The example page, at http://127.0.0.1:8080/.
page: wasm
	npm --prefix examples/web/screening install --no-package-lock
	bindings-wasm/node_modules/.bin/vite build examples/web/screening
	node bindings-wasm/scripts/serve.mjs examples/web/screening/dist
