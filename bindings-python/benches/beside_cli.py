"""Rows a second of `frontdesk.screen` beside the command line, on the same files in one run.

    python bindings-python/benches/beside_cli.py [FLAGS APPOINTMENTS]...

The command line reads CSV and writes JSON Lines; Python reads the same CSV with polars and keeps
the answers as Arrow. The columns for flags and appointments are times within the Python process.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import polars as pl

import frontdesk

PROGRAMS = Path(os.environ.get("CARGO_TARGET_DIR", "target")) / "release"
USUAL = [(100_000, 100_000), (1_000_000, 100_000)]


def generated(folder: str, *words: str) -> Path:
    """A file of generated rows."""
    path = Path(folder) / f"{words[0]}.csv"
    with path.open("wb") as file:
        subprocess.run([PROGRAMS / "generate", *words], stdout=file, check=True)
    return path


def compared(folder: str, flags: Path, appointments: Path, rows: int) -> str:
    """A line of the table."""
    start = time.perf_counter()
    files = ["--flags", flags, "--appointments", appointments, "-o", Path(folder) / "found.jsonl"]
    command = [PROGRAMS / "frontdesk", "screen", "--quiet", "--output", "jsonl", *files]
    subprocess.run(command, check=True)
    cli = time.perf_counter() - start
    start = time.perf_counter()
    listed, asked = (pl.read_csv(path, infer_schema=False) for path in (flags, appointments))
    read = time.perf_counter()
    screener = frontdesk.Screener(listed)
    built = time.perf_counter()
    found = screener.screen_many(asked)
    done = time.perf_counter()
    seconds = [cli, done - start, read - start, built - read, done - built]
    times = " | ".join(f"{second:.2f} s" for second in seconds)
    return f"{times} | {rows / (done - built):,.0f} | {len(found):,}"


def main(*counts: str) -> None:
    """Prints the table."""
    sizes = [int(count) for count in counts]
    print("| flags × appointments | command line | Python | reading | flags | screening "
          "| rows a second | matched items |")
    print("|---|---|---|---|---|---|---|---|")
    for flags, rows in list(zip(sizes[::2], sizes[1::2], strict=True)) or USUAL:
        with tempfile.TemporaryDirectory() as folder:
            listed = generated(folder, "flags", str(flags))
            words = ("appointments", str(rows), "--of", str(flags), "--share", "10%")
            line = compared(folder, listed, generated(folder, *words), rows)
        print(f"| {flags:,} × {rows:,} | {line} |", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
