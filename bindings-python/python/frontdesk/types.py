"""What may be given to frontdesk."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Protocol, TypeAlias, runtime_checkable


@runtime_checkable
class ArrowStream(Protocol):
    """A table that can be read as an Arrow stream: of pyarrow, polars, pandas 3, DuckDB and others."""

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> Any:
        """A fresh stream of its rows, as a capsule."""


Row: TypeAlias = Mapping[str, Any]
"""A row: the names of its columns, or nested names such as `contact.email`, with their values."""

Table: TypeAlias = ArrowStream | Iterable[Row]
"""A table, or rows."""

Progress: TypeAlias = bool | Callable[[int, int | None], object]
"""Whether to show how far a call has come, or whom to tell: rows done, and of how many if known."""
