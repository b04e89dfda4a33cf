"""Columns of every type and name are understood, or told."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

import frontdesk

FLAGS = [
    {"id": "F-1", "name": "Jan de Boer", "phone": "0612345678", "email": "jan@dorpspost.example"},
]


def kinds(table: Any, **words: Any) -> list[str]:
    found = pa.table(frontdesk.screen(table, FLAGS, region="NL", **words))
    return [str(kind) for kind in found["kind"].to_pylist()]


@pytest.mark.parametrize(
    "kind",
    [
        pa.string(),
        pa.large_string(),
        pa.string_view(),
        pa.dictionary(pa.int8(), pa.string()),
        pa.dictionary(pa.int32(), pa.large_string()),
    ],
    ids=str,
)
def test_text_is_text(kind: pa.DataType) -> None:
    texts = pa.array([None, "jan@dorpspost.example", "jan@dorpspost.example", ""])
    table = pa.table({"email": texts.cast(kind)})
    found = pa.table(frontdesk.screen(table, FLAGS))
    assert found["appointment"].to_pylist() == ["line-1", "line-2"]
    assert kinds(table.slice(2)) == ["email"]


@pytest.mark.parametrize("number", [612345678, 31612345678])
def test_phone_numbers_may_be_numbers(number: int) -> None:
    for kind in [pa.int64(), pa.uint64(), pa.float64()]:
        assert kinds(pa.table({"gsm": pa.array([number, None], kind)})) == ["phone"], kind
    assert kinds(pd.DataFrame({"gsm": [number, np.nan]})) == ["phone"]
    rows = pd.DataFrame({"gsm": [number, np.nan], "when": [pd.NaT, pd.NaT]}).to_dict("records")
    assert [row["kind"] for row in frontdesk.screen(rows, FLAGS, region="NL")] == ["phone"]


def test_a_list_holds_several_values() -> None:
    lists = [["0612345678", "0600000000"], None, []]
    for kind in [pa.list_(pa.string()), pa.large_list(pa.large_string())]:
        table = pa.table({"phones": pa.array(lists, kind)})
        assert kinds(table) == kinds(table.slice(0, 1)) == ["phone"]
        assert kinds(table.slice(1)) == []
    assert kinds(pl.DataFrame({"phones": lists})) == ["phone"]


def test_columns_without_anything_are_fine() -> None:
    table = pa.table({"email": pa.nulls(2), "phone": ["0612345678", None], "x": pa.nulls(2)})
    assert kinds(table) == ["phone"]
    empty = pa.DictionaryArray.from_arrays(pa.array([None, None], pa.int8()), pa.array([], pa.string()))
    assert kinds(pa.table({"email": empty})) == []


def test_when_may_be_a_time_and_other_columns_anything() -> None:
    when = pa.array([0], pa.timestamp("us"))
    table = pa.table({"when": when, "phone": ["0612345678"], "colour": [{"r": 1}]})
    assert kinds(table) == ["phone"]


def test_a_column_that_is_no_text_is_told() -> None:
    with pytest.raises(frontdesk.Malformed) as failure:
        kinds(pa.table({"name": ["x"], "phone": pa.array([0], pa.timestamp("us"))}))
    assert failure.value.code == "column_type"
    assert [field["field"] for field in failure.value.fields] == ["phone"]


def test_names_in_dutch_and_of_one_s_own() -> None:
    assert kinds(pl.DataFrame({"klantnaam": ["Jan de Boer"]})) == ["full_name"]
    handset = pl.DataFrame({"Handset": ["0612345678"], "phone": ["0611111111"]})
    flags = pl.DataFrame(FLAGS)
    found = frontdesk.screen(handset, flags, columns={"phone": "handset"}, region="NL")
    assert [row["kind"] for row in found.head()] == ["phone"]
    assert frontdesk.Screener(FLAGS, region="NL").screen(
        {"id": "A", "Handset": "0612345678"}, columns={"phone": "handset"}
    ).flags
    with pytest.raises(frontdesk.Malformed, match="no such column") as failure:
        frontdesk.screen(handset, pl.DataFrame(FLAGS), columns={"phone": "mobiel"})
    assert failure.value.code == "no_such_column"
    with pytest.raises(frontdesk.Malformed, match="the fields are id, ") as failure:
        kinds(handset, columns={"colour": "Handset"})
    assert failure.value.code == "no_such_field"
    with pytest.raises(frontdesk.Malformed) as failure:
        kinds(pl.DataFrame({"colour": ["red"]}))
    assert failure.value.code == "no_known_column"


def test_nested_rows_are_understood() -> None:
    row = {"id": "A", "contact": {"email": "jan@dorpspost.example", "phones": [612345678]}}
    found = frontdesk.screen([row], FLAGS, region="NL")
    assert [item["kind"] for item in found] == ["email", "phone"]


def test_rows_that_cannot_be_read_are_told_and_leave_the_others() -> None:
    secret = "Geheim\0"
    table = pa.table({"id": ["a", "b", "c" * 65], "name": ["Jan de Boer", secret, "x"]})
    found = frontdesk.screen(table, FLAGS, wide=True)
    told = [(problem.sheet, problem.row, problem.field, problem.code) for problem in found.problems]
    assert told == [("appointments", 1, "name", "nul"), ("appointments", 2, "id", "id")]
    assert "Geheim" not in repr(found.problems) + found.problems[0].text
    rows = pa.table(found).to_pylist()
    assert [row["alert"] for row in rows] == ["match", None, None]
    assert [row["problem"] for row in rows] == [None, "nul", "id"]
    assert [problem.row for problem in frontdesk.screen(table, FLAGS).problems] == [1, 2]
    rows = frontdesk.screen(table.to_pylist(), FLAGS)
    assert rows.problems == found.problems
    flags = frontdesk.Screener(pa.table({"id": ["F", "G"], "phone": ["12", None], "name": ["x\0", "Ann Lee"]}))
    assert [(problem.row, problem.code) for problem in flags.problems] == [(0, "nul")]
    flags = frontdesk.Screener([{"id": "F", "phone": "12"}])
    assert [(problem.item, problem.code) for problem in flags.problems] == [("F:phone", "unreadable")]


def test_half_a_character_is_a_problem_and_no_crash() -> None:
    found = frontdesk.screen([{"name": "\ud800"}, {"name": "Jan de Boer"}], FLAGS)
    assert [problem.code for problem in found.problems] == ["json"]
    assert len(found) == 1
