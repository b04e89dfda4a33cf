"""Rows a second: the command line, one Python process and a cluster, on the same rows."""

from __future__ import annotations

import argparse
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import frontdesk
import pyarrow.csv as csv
import pyarrow.parquet as pq
from cluster import cluster
from test_cluster import PROJECT, TARGET, run

PROGRAMS = TARGET.with_name("release")


def timed(work: Callable[[], object]) -> float:
    began = time.monotonic()
    work()
    return time.monotonic() - began


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--appointments", type=int, default=1_000_000)
    parser.add_argument("--flags", type=int, default=100_000)
    sizes = parser.parse_args()
    rows, flags = sizes.appointments, sizes.flags

    def tell(what: str, seconds: float) -> None:
        print(f"{what:<58}{seconds:>8.1f} s {rows / seconds:>10,.0f} rows/s", flush=True)

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "flags.csv").write_text(run(PROGRAMS / "generate", "flags", str(flags)))
        made = ["appointments", str(rows), "--of", str(flags), "--share", "5%"]
        source, index = folder / "appointments.csv", folder / "flags.index"
        with source.open("w") as out:
            subprocess.run([PROGRAMS / "generate", *made], check=True, stdout=out)
        built = ["--flags", folder / "flags.csv", "--region", "NL", "-o", index]
        run(PROGRAMS / "frontdesk", "index", "build", *built)

        program = [PROGRAMS / "frontdesk", "screen", "--index", index, "--appointments", source]
        quiet = ["--output", "csv", "--quiet", "-o", folder / "matches.csv"]
        command = [str(word) for word in [*program, *quiet]]
        tell("command line, CSV to CSV", timed(lambda: subprocess.run(command, check=True)))

        text = csv.ConvertOptions(column_types={"phone": "string", "postcode": "string"})
        table = csv.read_csv(source, convert_options=text)
        screener = frontdesk.Screener.from_bytes(index.read_bytes())
        tell("Python, Arrow to Arrow in memory", timed(lambda: screener.screen_many(table)))

        parts = folder / "appointments"
        parts.mkdir()
        size = -(-table.num_rows // 8)
        for part in range(8):
            pq.write_table(table.slice(part * size, size), parts / f"{part}.parquet")
        [wheel] = (PROJECT / "dist").glob("frontdesk-*.whl")
        with cluster(wheel) as running:
            told = running.submit(
                str(parts), str(index), str(folder / "out"), "--rounds", "3"
            )
        first, *later = told["seconds"]
        tell("Spark, two workers of one core, Parquet to Parquet, cold", first)
        tell("Spark, the same, warm", min(later))


if __name__ == "__main__":
    main()
