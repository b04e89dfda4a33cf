"""The flags of a desk as a list, with a method for each command."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from . import _frontdesk, html
from .answer import Screening
from .desk import Actor, Desk, Event, Instant
from .screener import Screener
from .types import Row


class FlagList:
    """All flags of a desk, as a member of staff reads and changes them.

    Each command returns its events: store them, and pass them to `Desk.apply` after a restart. A
    repeated command returns no events, so a host may retry.
    """

    __slots__ = ("by", "desk")

    def __init__(self, desk: Desk | None = None, *, by: Actor) -> None:
        self.desk = desk or Desk()
        self.by = by

    def raise_flag(
        self,
        flag: str,
        *,
        at: Instant,
        reason: str,
        items: Sequence[Mapping[str, Any]],
        source: Mapping[str, str] | None = None,
        review_due: Instant | None = None,
    ) -> list[Event]:
        """Raises a flag; each item is `{"id", "kind", "value"}`."""
        due = {} if review_due is None else {"review_due": review_due}
        source = source or {"kind": "hand"}
        return self._do("raise", flag, at, reason=reason, items=items, source=source, **due)

    def add_item(self, flag: str, *, at: Instant, id: str, kind: str, value: Any) -> list[Event]:
        """Adds an item to a flag."""
        return self._do("add_item", flag, at, item={"id": id, "kind": kind, "value": value})

    def release_item(self, flag: str, item: str, *, at: Instant, **fields: Any) -> list[Event]:
        """Releases an item, so that it matches nothing; the last one lifts the flag."""
        return self._do("release_item", flag, at, item=item, **fields)

    def reinstate_item(self, flag: str, item: str, *, at: Instant, **fields: Any) -> list[Event]:
        """Reinstates a released item, so that it matches again."""
        return self._do("reinstate_item", flag, at, item=item, **fields)

    def lift(self, flag: str, *, at: Instant, **fields: Any) -> list[Event]:
        """Lifts a flag, so that none of its items matches."""
        return self._do("lift", flag, at, **fields)

    def reinstate(self, flag: str, *, at: Instant, **fields: Any) -> list[Event]:
        """Reinstates a lifted flag, so that its items match again."""
        return self._do("reinstate", flag, at, **fields)

    def decide_match(self, flag: str, *, at: Instant, **fields: Any) -> list[Event]:
        """Records the decision of staff about a match: the same person, or a different one."""
        return self._do("decide_match", flag, at, **fields)

    def revoke_exemption(self, flag: str, *, at: Instant, **fields: Any) -> list[Event]:
        """Revokes the decision that a customer is a different person."""
        return self._do("revoke_exemption", flag, at, **fields)

    def review_retention(self, flag: str, *, at: Instant, **fields: Any) -> list[Event]:
        """Records that staff reviewed whether the flag is still needed."""
        return self._do("review_retention", flag, at, **fields)

    def details(self, flag: str) -> dict[str, Any]:
        """Returns a flag with the history of its items."""
        details: dict[str, Any] = self.desk.ask("flag.details", by=self.by, flag=flag)
        return details

    def find(self, **fields: Any) -> list[dict[str, Any]]:
        """Returns the flags with a `status` or that contain a `text`; all flags without either."""
        lines: list[dict[str, Any]] = self.desk.ask("flag.list", by=self.by, **fields)
        return lines

    def screen(self, request: Row) -> Screening:
        """Screens one request, a row with the column names of a table."""
        return self.screener().screen(request)

    def screener(self) -> Screener:
        """Returns a screener for the current flags."""
        return Screener._of(_frontdesk.Screener.of_desk(self.desk._native))

    def __iter__(self) -> Iterator[dict[str, Any]]:
        return iter(self.find())

    def __len__(self) -> int:
        return len(self.find())

    def __repr__(self) -> str:
        return f"<FlagList: {len(self)} flags>"

    def _repr_html_(self) -> str:
        rows = [
            {
                "flag": line["flag"],
                "status": line["status"],
                "reason": line["reason"],
                "items": ", ".join(item["kind"] for item in line["items"]),
                "review due": line["review_due"],
            }
            for line in self
        ]
        return html.table(rows)

    def _do(self, verb: str, flag: str, at: Instant, **fields: Any) -> list[Event]:
        return self.desk.do(f"flag.{verb}", at=at, by=self.by, flag=flag, **fields)
