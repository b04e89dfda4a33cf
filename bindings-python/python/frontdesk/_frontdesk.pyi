"""
What is written in Rust.
"""

from _typeshed import SupportsGetItem
from frontdesk.types import ArrowStream
from typing import Any, SupportsIndex, final

__all__ = ["Desk", "Problem", "Reading", "Screener", "Stream", "Table"]

@final
class Desk:
    """
    A desk behind its door.
    """
    def __new__(cls, /, policy: str) -> Desk:
        """
        A desk without a memory yet; the policy is JSON.
        """
    def call(self, /, call: str) -> str:
        """
        Takes one call and always answers; both are JSON.
        """

@final
class Problem:
    """
    A row or an item that could not be read; the others went on.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The rule that is broken; it never changes.
        """
    @property
    def field(self, /) -> str | None:
        """
        The field that is wrong, where it is one field.
        """
    @property
    def item(self, /) -> str | None:
        """
        The id of the item, where only one value of a flag cannot be read.
        """
    @property
    def row(self, /) -> int | None:
        """
        The position of the row, counted from 0.
        """
    @property
    def sheet(self, /) -> str:
        """
        Where it stands: `flags` or `appointments`.
        """
    @property
    def text(self, /) -> str:
        """
        The same in words; never with what the row says.
        """

@final
class Reading:
    """
    How the rows of a call are read, and how it is answered.
    """
    def __new__(cls, /, columns: SupportsGetItem[int, tuple[str, str]] = ..., region: str | None = None, wide: bool = False) -> Reading:
        """
        Which column each field is read from; the country of rows that name none; one row an
        appointment instead of one a matched item.
        """

@final
class Screener:
    """
    Flags, ready to be asked.
    """
    def add(self, /, row: str, reading: Reading) -> list[str]:
        """
        Takes in the items of a flag; answers their ids.
        """
    def explain(self, /, row: str, reading: Reading) -> str:
        """
        Screens one row and tells how the answer came about; both are JSON.
        """
    @property
    def flags(self, /) -> int:
        """
        How many flags are held.
        """
    @staticmethod
    def from_bytes(data: bytes, reading: Reading) -> Screener:
        """
        Loads a saved index.
        """
    @staticmethod
    def from_rows(flags: SupportsGetItem[int, str], reading: Reading, policy: str) -> Screener:
        """
        Reads flags from rows that are JSON objects.
        """
    @staticmethod
    def from_table(flags: ArrowStream, reading: Reading, policy: str) -> Screener:
        """
        Reads flags from a table.
        """
    @property
    def items(self, /) -> int:
        """
        How many items are held, released ones included.
        """
    @staticmethod
    def of_desk(desk: Desk) -> Screener:
        """
        The flags of a desk, as they are now.
        """
    @property
    def policy(self, /) -> str:
        """
        The policy as JSON.
        """
    @property
    def problems(self, /) -> list[Problem]:
        """
        What of the flags could not be read.
        """
    def reinstate(self, /, flag: str, item: str) -> bool:
        """
        Lets a released item match again; tells whether it was known.
        """
    def release(self, /, flag: str, item: str) -> bool:
        """
        Lets an item match nothing from now on; tells whether it was known.
        """
    def screen(self, /, row: str, reading: Reading) -> str:
        """
        Screens one row; both are JSON.
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
        Screens a table while its answers are read.
        """
    def to_bytes(self, /) -> bytes:
        """
        The saved index.
        """

@final
class Stream:
    """
    Answers that are made while they are read, batch by batch: memory does not grow with the table.

    Each reader of it asks the source for a fresh stream, so it can be read as often as the source.
    """
    def __arrow_c_schema__(self, /) -> "object":
        """
        The columns of the answers, without reading the source.
        """
    def __arrow_c_stream__(self, /, requested_schema: Any | None = None) -> "object":
        """
        A fresh stream of answers.
        """

@final
class Table:
    """
    All answers of a call; it can be read again and again.
    """
    def __arrow_c_schema__(self, /) -> "object":
        """
        The columns.
        """
    def __arrow_c_stream__(self, /, requested_schema: Any | None = None) -> "object":
        """
        A fresh stream of all rows.
        """
    def __len__(self, /) -> int: ...
    def head(self, /, rows: SupportsIndex) -> "list[dict[str, Any]]":
        """
        The first rows as dictionaries.
        """
    @property
    def problems(self, /) -> list[Problem]:
        """
        The rows that could not be read.
        """
