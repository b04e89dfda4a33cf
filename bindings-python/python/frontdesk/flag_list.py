"""Flags as a list with verbs, over a desk."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from . import _frontdesk, html
from .answer import Screening
from .desk import Actor, Desk, Event, Instant
from .screener import Screener
from .types import Row


class FlagList:
    """All flags of a desk, as one member of staff sees and changes them.

    Each verb answers the events: store them, and give them to `Desk.apply` after a restart. The
    same call again gives no events, so a host may retry.
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
        """Flags a customer: each item is `{"id", "kind", "value"}`."""
        due = {} if review_due is None else {"review_due": review_due}
        source = source or {"from": "hand"}
        return self._do("raise", flag, at, reason=reason, items=items, source=source, **due)

    def add_item(self, flag: str, *, at: Instant, id: str, kind: str, value: Any) -> list[Event]:
        """Adds an item to a flag."""
        return self._do("add_item", flag, at, item={"id": id, "kind": kind, "value": value})

    def release_item(self, flag: str, item: str, *, at: Instant, **fields: Any) -> list[Event]:
        """Lets one item match no longer; the last one lifts the flag."""
        return self._do("release_item", flag, at, item=item, **fields)

    def reinstate_item(self, flag: str, item: str, *, at: Instant, **fields: Any) -> list[Event]:
        """Lets a released item match again."""
        return self._do("reinstate_item", flag, at, item=item, **fields)

    def lift(self, flag: str, *, at: Instant, **fields: Any) -> list[Event]:
        """Lifts a flag: nothing of it matches any longer."""
        return self._do("lift", flag, at, **fields)

    def reinstate(self, flag: str, *, at: Instant, **fields: Any) -> list[Event]:
        """Lets a lifted flag match again."""
        return self._do("reinstate", flag, at, **fields)

    def decide_match(self, flag: str, *, at: Instant, **fields: Any) -> list[Event]:
        """Notes what staff decided about a match: the same person, or a different one."""
        return self._do("decide_match", flag, at, **fields)

    def revoke_exemption(self, flag: str, *, at: Instant, **fields: Any) -> list[Event]:
        """Takes back that somebody is a different person."""
        return self._do("revoke_exemption", flag, at, **fields)

    def review_retention(self, flag: str, *, at: Instant, **fields: Any) -> list[Event]:
        """Notes that staff looked whether the flag is still needed."""
        return self._do("review_retention", flag, at, **fields)

    def details(self, flag: str) -> dict[str, Any]:
        """One flag, with all that happened to its items."""
        details: dict[str, Any] = self.desk.ask("flag.details", by=self.by, flag=flag)
        return details

    def find(self, **fields: Any) -> list[dict[str, Any]]:
        """The flags of a `state`, or with a `text` in them; all without either."""
        lines: list[dict[str, Any]] = self.desk.ask("flag.list", by=self.by, **fields)
        return lines

    def screen(self, request: Row) -> Screening:
        """Screens one request, with the columns that a table would have."""
        return self.screener().screen(request)

    def screener(self) -> Screener:
        """The flags as they are now, ready to be asked."""
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
                "state": line["state"],
                "reason": line["reason"],
                "items": ", ".join(item["kind"] for item in line["items"]),
                "review due": line["review_due"],
            }
            for line in self
        ]
        return html.table(rows)

    def _do(self, verb: str, flag: str, at: Instant, **fields: Any) -> list[Event]:
        return self.desk.do(f"flag.{verb}", at=at, by=self.by, flag=flag, **fields)
