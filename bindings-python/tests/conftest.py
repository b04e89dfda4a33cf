"""What the tests share: the examples, generated rows, and the command line to agree with."""

from __future__ import annotations

import csv
import json
import os
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
PROGRAMS = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")) / "debug"

Rows = list[dict[str, Any]]


def rows_of(path: Path) -> Rows:
    """The rows of a CSV file, blank cells as missing ones."""
    with path.open(newline="", encoding="utf-8") as file:
        return [{name: cell or None for name, cell in row.items()} for row in csv.DictReader(file)]


def run(program: str, *words: str) -> str:
    """What one of our programs prints."""
    command = [str(PROGRAMS / program), *words]
    return subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout


def screened(flags: Path, appointments: Path, *words: str) -> list[dict[str, Any]]:
    """What the command line answers."""
    files = ["--flags", str(flags), "--appointments", str(appointments)]
    text = run("frontdesk", "screen", "--quiet", "--output", "jsonl", *files, *words)
    return [json.loads(line) for line in text.splitlines()]


def rest_of(answer: dict[str, Any]) -> tuple[str, ...]:
    """What was not compared, as a table says it."""
    rest = answer.get("not_compared", [])
    return tuple(f"{value['kind']} {value['position'] + 1}" for value in rest)


def long(answers: list[dict[str, Any]]) -> list[tuple[Any, ...]]:
    """The matched items of whole answers, as a table lists them."""
    return [
        (
            *(answer["appointment"], answer["alert"], flag["flag"], flag["alert"]),
            *(item["item"], item["kind"], item["grade"], item["score"], item["strong"]),
            *(item["distinctive"], item["rule"], item["flagged"], item["request"]),
            *(answer["complete"], tuple(item["steps"])),
            *(rest_of(answer), answer.get("not_listed", 0)),
        )
        for answer in answers
        for flag in answer["flags"]
        for item in flag["items"]
    ]


def listed(rows: Rows) -> list[tuple[Any, ...]]:
    """Long rows in the same shape; reasons are no part of a whole answer."""
    return [
        tuple(
            tuple(cell) if name in ("steps", "not_compared") else cell
            for name, cell in row.items()
            if name != "reason"
        )
        for row in rows
    ]


@pytest.fixture(scope="session")
def data() -> Path:
    """The sample of the demonstration."""
    return ROOT / "cli/data"


@pytest.fixture(scope="session")
def flags(data: Path) -> Rows:
    """Its flags."""
    return rows_of(data / "flags.csv")


@pytest.fixture(scope="session")
def appointments(data: Path) -> Rows:
    """Its appointments."""
    return rows_of(data / "appointments.csv")


@pytest.fixture(scope="session")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    """Files of generated rows."""
    folder = tmp_path_factory.mktemp("generated")

    def make(*words: str) -> Path:
        path = folder / f"{'-'.join(words).replace('%', '')}.csv"
        if not path.exists():
            path.write_text(run("generate", *words), encoding="utf-8")
        return path

    return make
