# The commands that a developer types.

TARGET := $(or $(CARGO_TARGET_DIR),target)

.PHONY: quality bench peers end-to-end

quality: ## Precision and recall over the development sets
	cargo run --release -p frontdesk-benches --bin quality

bench: ## Cost of screening, size and upkeep of the index
	cargo bench -p frontdesk-benches --bench screening
	cargo bench -p frontdesk-benches --bench index

peers: .venv/peers ## Names side by side with RapidFuzz, in Rust and in Python
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

end-to-end: ## The command line from file to file: rows a second, peak memory
	cargo build --release -p frontdesk-cli
	cargo build --release -p frontdesk-benches --bin generate
	CARGO_TARGET_DIR=$(TARGET) python3 benches/end_to_end.py
