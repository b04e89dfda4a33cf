"""Screens appointments against flagged customers and explains every match.

>>> import frontdesk
>>> flags = [{"id": "F-1", "name": "Jan de Boer", "phone": "06-12345678"}]
>>> appointments = [{"id": "A-1", "name": "L. Jansen", "phone": "+31 (0)6 1234 5678"}]
>>> [match] = frontdesk.screen(appointments, flags, region="NL")
>>> match["flag"], match["kind"], match["rule"]
('F-1', 'phone', 'phone_equal')

It takes tables of pyarrow, polars, pandas and DuckDB without conversion, and returns answers as a
table for any of them. Every rule is in the Rust library: this package only converts values.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, overload

from ._frontdesk import Problem, Stream
from .answer import (
    Evidence,
    Explanation,
    FlagFinding,
    NotCompared,
    ReadValue,
    Screening,
    UnreadValue,
)
from .desk import Desk, Outcome
from .errors import FieldProblem, FrontdeskError, Malformed, Refused
from .flag_list import FlagList
from .screener import Mapped, Matches, Rows, Screener
from .types import ArrowStream, Progress, Row, Table

__all__ = [
    "ArrowStream",
    "Desk",
    "Evidence",
    "Explanation",
    "FieldProblem",
    "FlagFinding",
    "FlagList",
    "FrontdeskError",
    "Malformed",
    "NotCompared",
    "Matches",
    "Outcome",
    "Problem",
    "ReadValue",
    "Refused",
    "Row",
    "Rows",
    "Screener",
    "Screening",
    "Stream",
    "Table",
    "UnreadValue",
    "screen",
]


@overload
def screen(
    appointments: ArrowStream,
    flags: Table | Screener | FlagList,
    *,
    region: str | None = None,
    policy: Mapping[str, Any] | None = None,
    columns: Mapped | None = None,
    wide: bool = False,
    progress: Progress | None = None,
) -> Matches: ...


@overload
def screen(
    appointments: Iterable[Row],
    flags: Table | Screener | FlagList,
    *,
    region: str | None = None,
    policy: Mapping[str, Any] | None = None,
    columns: Mapped | None = None,
    wide: bool = False,
    progress: Progress | None = None,
) -> Rows: ...


def screen(
    appointments: Table,
    flags: Table | Screener | FlagList,
    *,
    region: str | None = None,
    policy: Mapping[str, Any] | None = None,
    columns: Mapped | None = None,
    wide: bool = False,
    progress: Progress | None = None,
) -> Matches | Rows:
    """Screens appointments against flags. Returns a table for a table, and rows for rows.

    Each matched item gives a row with `appointment`, `alert`, `flag`, `flag_alert`, `item`,
    `kind`, `grade`, `score`, `strong`, `distinctive`, `rule`, `flagged`, `request`, `reason`,
    `complete`, `steps`, `not_compared` and `not_listed`. An incomplete answer without
    a matched item gives one row, without a flag. With `wide`, each appointment gives one row, also
    without a match.

    `region` is the country of numbers and addresses without one, such as `"NL"`. `columns` maps
    fields to column names, such as `{"phone": "gsm"}`; the usual names are known. `progress` is
    true for a progress bar, or a function that gets the number of rows done and their total. A row
    that cannot be parsed is skipped, and listed in `problems` of the answer.
    """
    if isinstance(flags, FlagList):
        flags = flags.screener()
    if not isinstance(flags, Screener):
        flags = Screener(flags, region=region, policy=policy, columns=columns)
    elif policy is not None:
        raise TypeError("a Screener has its policy already")
    return flags.screen_many(
        appointments, region=region, columns=columns, wide=wide, progress=progress
    )
