"""HTML tables for notebooks. The text of a cell is escaped."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

_COLOURS = {"match": "#c62828", "possible": "#b26a00"}
_SHOWN = ("appointment", "alert", "flag", "kind", "grade", "score", "flagged", "request", "rule")


def table(rows: Sequence[Mapping[str, Any]], total: int | None = None) -> str:
    """Rows as an HTML table: red for `match`, amber for `possible`."""
    known = [name for name in _SHOWN if any(row.get(name) is not None for row in rows)]
    names = known if "flagged" in known else list(rows[0]) if rows else []
    head = "".join(f"<th>{escape(name.replace('_', ' '))}</th>" for name in names)
    body = "".join(_row(row, names) for row in rows)
    more = (total or 0) - len(rows)
    foot = f"<p>and {more} more rows</p>" if more > 0 else ""
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>{foot}"


def text(lines: str) -> str:
    """Text as HTML, with its line breaks."""
    return f"<pre>{escape(lines)}</pre>"


def _row(row: Mapping[str, Any], names: Sequence[str]) -> str:
    colour = _COLOURS.get(str(row.get("alert")))
    style = f' style="color:{colour}"' if colour else ""
    cells = "".join(f"<td>{escape(_cell(row.get(name)))}</td>" for name in names)
    return f"<tr{style}>{cells}</tr>"


def _cell(value: Any) -> str:
    return "" if value is None else str(value)
