"""Screens appointments against flagged customers and explains every match.

>>> import frontdesk
>>> flags = [{"id": "F-1", "name": "Jan de Boer", "phone": "06-12345678"}]
>>> appointments = [{"id": "A-1", "name": "L. Jansen", "phone": "+31 (0)6 1234 5678"}]
>>> [match] = frontdesk.screen(appointments, flags, region="NL")
>>> match["flag"], match["kind"], match["rule"]
('F-1', 'phone', 'phone_equal')

Tables of pyarrow, polars, pandas and DuckDB go in as they are, and answers come back as a table
for any of them. Every rule is the Rust library's: nothing here decides what matches.
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
    """Screens appointments against flags: a table gives a table, rows give rows.

    Each matched item gives a row with `appointment`, `alert`, `flag`, `flag_alert`, `item`,
    `kind`, `grade`, `score`, `strong`, `distinctive`, `rule`, `flagged`, `request`, `reason`,
    `complete`, `steps`, `not_compared` and `not_listed`. Where not everything was compared and
    nothing was found, one row says so, without a flag. With `wide`, each appointment gives one row,
    also without a match.

    `region` is the country of numbers and addresses that name none, such as `"NL"`. `columns`
    says which column a field is read from, such as `{"phone": "gsm"}`; the usual names are known.
    `progress` is true for a bar, or a function of rows done and of how many. A row that cannot
    be read is told in `problems` of the answer, and never stops the others.
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
