"""A real cluster answers as the command line and as one Python process do."""

from __future__ import annotations

import csv
import io
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import frontdesk
import pyarrow.parquet as pq
import pytest
from cluster import Cluster, cluster

PROJECT = Path(__file__).parents[2]
TARGET = PROJECT / os.environ.get("CARGO_TARGET_DIR", "target") / "debug"
COLUMNS = ["appointment", "alert", "flag", "item", "kind", "grade", "score", "rule"]


def run(*arguments: str | Path) -> str:
    return subprocess.run(arguments, check=True, capture_output=True, text=True).stdout


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Flags and appointments of this size, and the saved index."""
    folder = tmp_path_factory.mktemp("spark")
    generate, program = TARGET / "generate", TARGET / "frontdesk"
    (folder / "flags.csv").write_text(run(generate, "flags", "2000"))
    made = run(generate, "appointments", "20000", "--of", "2000", "--share", "20%")
    (folder / "appointments.csv").write_text(made)
    flags, index = folder / "flags.csv", folder / "flags.index"
    run(program, "index", "build", "--flags", flags, "--region", "NL", "-o", index)
    return folder


@pytest.fixture(scope="module")
def running() -> Iterator[Cluster]:
    [wheel] = (PROJECT / "out/wheel").glob("frontdesk-*.whl")
    with cluster(wheel) as one:
        yield one


def test_a_cluster_answers_as_the_command_line_does(running: Cluster, folder: Path) -> None:
    appointments, index = str(folder / "appointments.csv"), str(folder / "flags.index")
    matches = folder / "matches.parquet"
    running.submit(appointments, index, str(matches))
    told = pq.read_table(matches).select(COLUMNS).to_pylist()
    cluster_says = sorted(tuple(str(row[name]) for name in COLUMNS) for row in told)

    program = TARGET / "frontdesk"
    source = ["--index", index, "--appointments", appointments]
    text = run(program, "screen", *source, "--output", "csv", "--quiet")
    rows = csv.DictReader(io.StringIO(text))
    program_says = sorted(tuple(row[name] for name in COLUMNS) for row in rows)
    assert len(program_says) > 1000
    assert cluster_says == program_says


def test_a_row_for_each_appointment(running: Cluster, folder: Path) -> None:
    appointments, index = str(folder / "appointments.csv"), folder / "flags.index"
    matches = folder / "wide.parquet"
    running.submit(appointments, str(index), str(matches), "--wide")
    cluster_says = pq.read_table(matches).sort_by("appointment").to_pylist()

    screener = frontdesk.Screener.from_bytes(index.read_bytes())
    with open(appointments, newline="") as rows:
        process_says = screener.screen_many(csv.DictReader(rows), wide=True)
    assert cluster_says == sorted(process_says, key=lambda row: row["appointment"])
    assert len(cluster_says) == 20000
