"""Types of arguments."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Protocol, TypeAlias, runtime_checkable


@runtime_checkable
class ArrowStream(Protocol):
    """A table with an Arrow stream: of pyarrow, polars, pandas 3, DuckDB and others."""

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> Any:
        """A new stream of its rows, as a capsule."""


Row: TypeAlias = Mapping[str, Any]
"""A row: values by column name, or by nested name such as `contact.email`."""

Table: TypeAlias = ArrowStream | Iterable[Row]
"""A table, or rows as mappings."""

Progress: TypeAlias = bool | Callable[[int, int | None], object]
"""True for a progress bar, or a function of the rows done and their total, if known."""
