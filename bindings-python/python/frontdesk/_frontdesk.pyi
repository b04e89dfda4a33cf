"""
The native part of the package, written in Rust.
"""

from _typeshed import SupportsGetItem
from frontdesk.types import ArrowStream
from typing import Any, SupportsIndex, final

__all__ = ["Desk", "Problem", "Reading", "Screener", "Stream", "Table"]

@final
class Desk:
    """
    A desk that is called with JSON.
    """
    def __new__(cls, /, policy: str) -> Desk:
        """
        An empty desk; the policy is JSON text.
        """
    def call(self, /, call: str) -> str:
        """
        Answers one call; both are JSON text. An error is an answer, too.
        """

@final
class Problem:
    """
    A row or an item that could not be parsed; all others are used.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        Code of the problem; it never changes.
        """
    @property
    def field(self, /) -> str | None:
        """
        Name of the field that is wrong, if it is one field.
        """
    @property
    def item(self, /) -> str | None:
        """
        Id of the item, if only one value of a flag could not be parsed.
        """
    @property
    def row(self, /) -> int | None:
        """
        Position of the row, counted from 0.
        """
    @property
    def sheet(self, /) -> str:
        """
        Kind of the table: `flags` or `appointments`.
        """
    @property
    def text(self, /) -> str:
        """
        The problem as text, without values of the row.
        """

@final
class Reading:
    """
    The options of a call: how rows are parsed, and the form of the answer.
    """
    def __new__(cls, /, columns: SupportsGetItem[int, tuple[str, str]] = ..., region: str | None = None, wide: bool = False) -> Reading:
        """
        `columns` maps fields to columns, `region` is the country of rows without one, and `wide`
        gives one row for each appointment instead of one for each matched item.
        """

@final
class Screener:
    """
    An index of flags.
    """
    def add(self, /, row: str, reading: Reading) -> list[str]:
        """
        Adds the items of a flag, and returns their ids.
        """
    def explain(self, /, row: str, reading: Reading) -> str:
        """
        Screens one row and explains the answer; both are JSON text.
        """
    @property
    def flags(self, /) -> int:
        """
        Number of flags.
        """
    @staticmethod
    def from_bytes(data: bytes, reading: Reading) -> Screener:
        """
        Loads a saved index.
        """
    @staticmethod
    def from_rows(flags: SupportsGetItem[int, str], reading: Reading, policy: str) -> Screener:
        """
        Builds an index of flags that are JSON objects.
        """
    @staticmethod
    def from_table(flags: ArrowStream, reading: Reading, policy: str) -> Screener:
        """
        Builds an index of the flags of a table.
        """
    @property
    def items(self, /) -> int:
        """
        Number of items, released ones included.
        """
    @staticmethod
    def of_desk(desk: Desk) -> Screener:
        """
        An index of the current flags of a desk.
        """
    @property
    def policy(self, /) -> str:
        """
        The policy as JSON text.
        """
    @property
    def problems(self, /) -> list[Problem]:
        """
        The rows and items of the flags that could not be parsed.
        """
    def reinstate(self, /, flag: str, item: str) -> bool:
        """
        Reinstates a released item, so that it matches again; returns whether it is known.
        """
    def release(self, /, flag: str, item: str) -> bool:
        """
        Releases an item, so that it matches nothing; returns whether it is known.
        """
    def screen(self, /, row: str, reading: Reading) -> str:
        """
        Screens one row; row and answer are JSON text.
        """
    def screen_rows(self, /, rows: SupportsGetItem[int, str], reading: Reading, progress: Any | None) -> "tuple[list[dict[str, Any]], list[Problem]]":
        """
        Screens rows that are JSON objects.
        """
    def screen_table(self, /, source: ArrowStream, reading: Reading, progress: Any | None) -> Table:
        """
        Screens the rows of a table.
        """
    def stream(self, /, source: Any, reading: Reading) -> Stream:
        """
        Screens a table batch by batch, while its answers are read.
        """
    def to_bytes(self, /) -> bytes:
        """
        The index as bytes, to be saved.
        """

@final
class Stream:
    """
    Answers that are computed while they are read, batch by batch: memory does not grow with the
    table.

    Each reader gets a new stream of the source, so it can be read as often as the source.
    """
    def __arrow_c_schema__(self, /) -> "object":
        """
        The schema of the answers; the source is not read.
        """
    def __arrow_c_stream__(self, /, requested_schema: Any | None = None) -> "object":
        """
        A new stream of answers.
        """

@final
class Table:
    """
    All answers of a call, as an Arrow table that can be read several times.
    """
    def __arrow_c_schema__(self, /) -> "object":
        """
        The schema of the table.
        """
    def __arrow_c_stream__(self, /, requested_schema: Any | None = None) -> "object":
        """
        A new stream of all rows.
        """
    def __len__(self, /) -> int: ...
    def head(self, /, rows: SupportsIndex) -> "list[dict[str, Any]]":
        """
        The first rows as dictionaries.
        """
    @property
    def problems(self, /) -> list[Problem]:
        """
        The rows that could not be parsed.
        """
