# The commands a developer types. `make demo` and `make test` do all set-up by themselves.

.PHONY: demo test linker lints quality bench picture

# Builds the program and screens a sample of invented appointments.
demo: linker
	cargo run --quiet --release -p frontdesk-cli -- demo

# Everything that must hold: format, lints, tests, documented examples, documentation.
test: linker lints
	cargo fmt --all --check
	cargo clippy --workspace --all-targets -- -D warnings
	cargo test --workspace
	cargo run --quiet -p frontdesk-examples --example screen_one > /dev/null
	RUSTDOCFLAGS="-D warnings" cargo doc --workspace --no-deps

# Rust links with the system's compiler; installs it where there is none.
linker:
	@command -v cc > /dev/null || \
	    { $(SUDO) apt-get update && $(SUDO) apt-get install -y gcc libc6-dev; }

# Installs formatter and linter where the Rust at hand came without them.
lints:
	@cargo fmt --version > /dev/null 2>&1 || rustup component add rustfmt
	@cargo clippy --version > /dev/null 2>&1 || rustup component add clippy

SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)

# How well the labelled sets are matched.
quality:
	cargo run --release -p frontdesk-benches --bin quality

# How fast, as ratios on one machine.
bench:
	cargo bench -p frontdesk-benches

# The picture in the README, from the real output.
picture:
	cargo run --quiet --release -p frontdesk-cli -- demo --color always --width 150 2> /dev/null \
	    | cargo run --quiet -p frontdesk-examples --example picture > examples/pictures/demo.svg
