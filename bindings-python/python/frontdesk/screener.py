"""Screens requests against flags: one, many, or a stream of any length."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias, overload

from . import _frontdesk, html
from ._frontdesk import Problem, Stream
from .answer import Explanation, Screening
from .progress import reporter
from .types import ArrowStream, Progress, Row, Table

Mapped: TypeAlias = Mapping[str, str]
_SHOWN = 50


class Matches:
    """All answers of a call, as an Arrow table: `pyarrow.table(it)`, `polars.DataFrame(it)`,
    `pandas.DataFrame.from_arrow(it)`, `duckdb.sql("from it")`. It can be read several times.
    """

    __slots__ = ("_table",)

    def __init__(self, table: _frontdesk.Table) -> None:
        self._table = table

    @property
    def problems(self) -> list[Problem]:
        """Rows that could not be parsed, by position; all other rows were screened."""
        return self._table.problems

    def head(self, rows: int = 10) -> list[dict[str, Any]]:
        """The first rows as dictionaries."""
        return self._table.head(rows)

    def __len__(self) -> int:
        return len(self._table)

    def __arrow_c_schema__(self) -> object:
        """The schema, as a capsule."""
        return self._table.__arrow_c_schema__()

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        """A new stream of all rows, as a capsule."""
        return self._table.__arrow_c_stream__(requested_schema)

    def __repr__(self) -> str:
        return f"<Matches: {len(self)} rows, {len(self.problems)} problems>"

    def _repr_html_(self) -> str:
        return html.table(self.head(_SHOWN), len(self))


class Rows(list[dict[str, Any]]):
    """Answers as a list of dictionaries."""

    problems: list[Problem]
    """Rows that could not be parsed, by position; all other rows were screened."""

    def __init__(self, rows: Iterable[dict[str, Any]], problems: list[Problem]) -> None:
        super().__init__(rows)
        self.problems = problems

    def _repr_html_(self) -> str:
        return html.table(self[:_SHOWN], len(self))


class Screener:
    """An index of flags, built once and used from any number of threads.

    `flags` is a table or rows of flags. Columns are known by their usual names, in English and
    Dutch; `columns={"phone": "gsm"}` names others. `region` is the country of numbers and
    addresses without one, such as `"NL"`; `policy` has the settings of screening.

    >>> screener = Screener([{"id": "F-1", "name": "Jan de Boer", "phone": "06-12345678"}],
    ...                     region="NL")
    >>> screener.screen({"id": "A-1", "phone": "+31 (0)6 1234 5678"}).alert
    'match'
    """

    __slots__ = ("_native",)

    def __init__(
        self,
        flags: Table = (),
        *,
        region: str | None = None,
        policy: Mapping[str, Any] | None = None,
        columns: Mapped | None = None,
    ) -> None:
        reading = _reading(columns, region)
        text = json.dumps(policy or {})
        if isinstance(flags, ArrowStream):
            self._native = _frontdesk.Screener.from_table(flags, reading, text)
        else:
            self._native = _frontdesk.Screener.from_rows(_lines(flags), reading, text)

    @classmethod
    def from_bytes(cls, data: bytes, *, region: str | None = None) -> Screener:
        """Loads bytes of `to_bytes` or `frontdesk index build`, which have no reasons of flags."""
        return cls._of(_frontdesk.Screener.from_bytes(data, _reading(region=region)))

    @classmethod
    def _of(cls, native: _frontdesk.Screener) -> Screener:
        screener = cls.__new__(cls)
        screener._native = native
        return screener

    def to_bytes(self) -> bytes:
        """Returns the index as bytes that load fast, such as for `frontdesk screen --index`."""
        return self._native.to_bytes()

    @property
    def items(self) -> int:
        """Number of items, released ones included."""
        return self._native.items

    @property
    def flags(self) -> int:
        """Number of flags."""
        return self._native.flags

    @property
    def problems(self) -> list[Problem]:
        """Rows and items of the flags that could not be parsed; they match nothing."""
        return self._native.problems

    @property
    def policy(self) -> dict[str, Any]:
        """Policy of the screener."""
        policy: dict[str, Any] = json.loads(self._native.policy)
        return policy

    def screen(
        self, request: Row, *, columns: Mapped | None = None, region: str | None = None
    ) -> Screening:
        """Screens one request."""
        answer = self._native.screen(_line(request), _reading(columns, region))
        return Screening.from_dict(json.loads(answer))

    def explain(
        self, request: Row, *, columns: Mapped | None = None, region: str | None = None
    ) -> Explanation:
        """Screens one request and explains the answer step by step."""
        answer = self._native.explain(_line(request), _reading(columns, region))
        return Explanation.from_dict(json.loads(answer))

    @overload
    def screen_many(
        self,
        appointments: ArrowStream,
        *,
        region: str | None = None,
        columns: Mapped | None = None,
        wide: bool = False,
        progress: Progress | None = None,
    ) -> Matches: ...

    @overload
    def screen_many(
        self,
        appointments: Iterable[Row],
        *,
        region: str | None = None,
        columns: Mapped | None = None,
        wide: bool = False,
        progress: Progress | None = None,
    ) -> Rows: ...

    def screen_many(
        self,
        appointments: Table,
        *,
        region: str | None = None,
        columns: Mapped | None = None,
        wide: bool = False,
        progress: Progress | None = None,
    ) -> Matches | Rows:
        """Screens a table or rows on all cores. Other threads can run meanwhile; Ctrl-C stops it.

        Each matched item gives a row. With `wide`, each appointment gives a row instead, with the
        best item of each kind, also without a match.
        """
        reading = _reading(columns, region, wide)
        with reporter(progress, appointments) as callback:
            if isinstance(appointments, ArrowStream):
                return Matches(self._native.screen_table(appointments, reading, callback))
            return Rows(*self._native.screen_rows(_lines(appointments), reading, callback))

    def stream(
        self,
        appointments: ArrowStream,
        *,
        region: str | None = None,
        columns: Mapped | None = None,
        wide: bool = False,
    ) -> Stream:
        """Screens a table batch by batch, while its answers are read: for `mapInArrow` of Spark,
        and for tables that do not fit into memory.
        """
        return self._native.stream(appointments, _reading(columns, region, wide))

    def add(self, flag: Row, *, columns: Mapped | None = None) -> list[str]:
        """Adds the items of a flag, and returns their ids."""
        return self._native.add(_line(flag), _reading(columns))

    def release(self, flag: str, item: str) -> bool:
        """Releases an item, so that it matches nothing; returns whether it is known."""
        return self._native.release(flag, item)

    def reinstate(self, flag: str, item: str) -> bool:
        """Reinstates a released item, so that it matches again; returns whether it is known."""
        return self._native.reinstate(flag, item)

    def __repr__(self) -> str:
        return f"<Screener: {self.flags} flags, {self.items} items>"


def _reading(
    columns: Mapped | None = None, region: str | None = None, wide: bool = False
) -> _frontdesk.Reading:
    return _frontdesk.Reading(list((columns or {}).items()), region, wide)


def _line(row: Row) -> str:
    # A missing number is NaN in a data frame, and null in JSON.
    missing = (name for name, value in row.items() if isinstance(value, float) and value != value)
    known = {**row, **dict.fromkeys(missing)}
    return json.dumps(known, default=_cell)


def _cell(value: object) -> str | None:
    # The missing values of pandas are not text.
    return None if type(value).__name__ in ("NAType", "NaTType") else str(value)


def _lines(rows: Iterable[Row]) -> list[str]:
    return list(map(_line, rows))
