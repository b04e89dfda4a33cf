"""Python, its tables, and the command line give the same answers."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from conftest import Rows, listed, long, rows_of, screened

import frontdesk

SOURCES: dict[str, Callable[[Rows], Any]] = {
    "pyarrow": pa.Table.from_pylist,
    "reader": lambda rows: pa.Table.from_pylist(rows).to_reader(max_chunksize=7),
    "polars": lambda rows: pl.DataFrame(rows, infer_schema_length=None),
    "pandas": pd.DataFrame,
    "duckdb": lambda rows: duckdb.from_arrow(pa.Table.from_pylist(rows)),
}


def pandas_rows(table: Any) -> Rows:
    frame = pd.DataFrame.from_arrow(table)
    rows: Rows = frame.astype(object).where(frame.notna(), None).to_dict("records")
    return rows


SINKS: dict[str, Callable[[Any], Rows]] = {
    "pyarrow": lambda table: pa.table(table).to_pylist(),
    "polars": lambda table: pl.DataFrame(table).to_dicts(),
    "pandas": pandas_rows,
    "duckdb": lambda found: duckdb.connect().sql("from found").to_arrow_table().to_pylist(),
}


def test_the_examples_are_answered_as_on_the_command_line(
    data: Path, flags: Rows, appointments: Rows
) -> None:
    expected = screened(data / "flags.csv", data / "appointments.csv", "--region", "NL")
    screener = frontdesk.Screener(flags, region="NL")
    assert [screener.screen(row).to_dict() for row in appointments] == expected
    rows = frontdesk.screen(appointments, flags, region="NL")
    assert listed(rows) == long(expected)
    assert len(rows) > 20
    reasons = {flag["flag_id"]: flag["reason"] for flag in flags}
    assert all(row["reason"] == reasons[row["flag"]] for row in rows)


@pytest.mark.parametrize("source", SOURCES)
def test_every_source_and_sink_gives_the_same(
    source: str, flags: Rows, appointments: Rows
) -> None:
    expected = frontdesk.screen(appointments, flags, region="NL")
    make = SOURCES[source]
    found = frontdesk.screen(make(appointments), make(flags), region="NL")
    assert len(found) == len(expected)
    for sink, read in SINKS.items():
        assert listed(read(found)) == listed(expected), sink
        assert listed(read(found)) == listed(expected), f"{sink}, read again"


def test_thousands_of_rows_are_answered_as_on_the_command_line(
    generated: Callable[..., Path],
) -> None:
    flags = generated("flags", "3000")
    appointments = generated("appointments", "5000", "--of", "3000", "--share", "30%")
    expected = screened(flags, appointments)
    found = frontdesk.screen(
        pl.read_csv(appointments, infer_schema=False), pl.read_csv(flags, infer_schema=False)
    )
    assert found.problems == []
    assert listed(pa.table(found).to_pylist()) == long(expected)
    assert len(found) > 1500
    screener = frontdesk.Screener(rows_of(flags))
    answers = [screener.screen(row).to_dict() for row in rows_of(appointments)[:500]]
    assert answers == expected[:500]


def test_wide_has_a_row_for_each_appointment(flags: Rows, appointments: Rows) -> None:
    screener = frontdesk.Screener(flags, region="NL")
    wide = screener.screen_many(pa.Table.from_pylist(appointments), wide=True)
    rows = pa.table(wide).to_pylist()
    assert rows == screener.screen_many(appointments, wide=True)
    for row, answer in zip(rows, map(screener.screen, appointments), strict=True):
        assert (row["appointment"], row["alert"]) == (answer.appointment, answer.alert)
        assert (row["complete"], row["flags"]) == (answer.complete, len(answer.flags))
        grades = ["partial", "similar", "equivalent", "identical"]
        for kind in ["full_name", "email", "address", "phone"]:
            items = [item for flag in answer.flags for item in flag.items if item.kind == kind]
            best = max(items, key=lambda item: (grades.index(item.grade), item.score), default=None)
            told = [row[f"{kind}_{name}"] for name in ("item", "grade", "score", "rule")]
            assert told == [getattr(best, name, None) for name in ("item", "grade", "score", "rule")]


def test_numbers_are_signed_for_spark(flags: Rows, appointments: Rows) -> None:
    for wide in [False, True]:
        found = frontdesk.screen(pa.Table.from_pylist(appointments), flags, wide=wide)
        kinds = {str(field.type) for field in pa.schema(found)}
        assert kinds <= {"string", "int32", "bool", "list<item: string>"}
        assert pa.schema(found) == pa.table(found).schema


def test_a_stream_is_answered_as_it_is_read(flags: Rows, appointments: Rows) -> None:
    table = pa.Table.from_pylist(appointments)
    screener = frontdesk.Screener(flags, region="NL")
    for wide in [False, True]:
        stream = screener.stream(table, wide=wide)
        expected = pa.table(screener.screen_many(table, wide=wide))
        assert pa.table(stream) == expected
        assert pa.table(stream) == expected
    pulled = []

    def batches() -> Any:
        for batch in table.to_batches(max_chunksize=10):
            pulled.append(batch.num_rows)
            yield batch

    source = pa.RecordBatchReader.from_batches(table.schema, batches())
    answers = pa.RecordBatchReader.from_stream(screener.stream(source, wide=True))
    assert answers.read_next_batch().num_rows == 10
    assert pulled == [10]


def test_no_rows_are_no_answers(flags: Rows, appointments: Rows) -> None:
    table = pa.Table.from_pylist(appointments)
    assert len(frontdesk.screen(table.slice(0, 0), flags)) == 0
    assert pa.table(frontdesk.screen(table.slice(0, 0), flags)).num_rows == 0
    assert frontdesk.screen([], flags) == []
    assert len(frontdesk.screen(table, [], wide=True)) == len(appointments)
