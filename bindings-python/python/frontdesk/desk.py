"""The whole desk behind one door: JSON in, JSON out. It keeps no clock, no file and no secret."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias, cast

from . import _frontdesk
from .errors import FieldProblem, Malformed, Refused

if TYPE_CHECKING:
    from .calls import Answer, Call

Actor: TypeAlias = Mapping[str, str]
"""Who acts, such as `{"role": "staff", "id": "u1"}`."""

Instant: TypeAlias = datetime | str
"""When: an aware `datetime`, or text such as `2026-03-02T09:00:00Z`."""

Event: TypeAlias = dict[str, Any]
"""What has happened. Store it: a desk that takes in all events is the same desk again."""


class Outcome(NamedTuple):
    """What comes of a command that is accepted."""

    events: list[Event]
    """What has happened, in order: store it before anything else is done."""

    effects: list[dict[str, Any]]
    """What there is to do now that it is stored."""

    warnings: list[dict[str, Any]]
    """What the person who gave the command should know."""


class Desk:
    """A desk: flags, appointments and whatever else it takes commands for.

    >>> desk = Desk()
    >>> staff = {"role": "staff", "id": "u1"}
    >>> events = desk.do("flag.raise", at="2026-03-02T09:00:00Z", by=staff,
    ...     flag="f1", reason="did not pay", source={"from": "hand"},
    ...     items=[{"id": "i1", "kind": "email", "value": "jan@dorpspost.nl"}])
    >>> len(desk.ask("flag.list", by=staff))
    1
    """

    __slots__ = ("_native",)

    def __init__(self, policy: Mapping[str, Any] | None = None) -> None:
        self._native = _frontdesk.Desk(_text(policy or {}))

    def call(self, call: Call) -> Answer:
        """Takes one call and always answers: with what was done, told, refused or malformed."""
        answer: Answer = json.loads(self._native.call(_text(call)))
        return answer

    def do(self, command: str, *, at: Instant, by: Actor, **fields: Any) -> list[Event]:
        """Does a command; answers the events, none when everything was so already.

        Raises `Refused` or `Malformed`; the desk is then as it was. What there is to do and to
        know beside that is told by `handle`.
        """
        return self.handle(command, at=at, by=by, **fields).events

    def handle(self, command: str, *, at: Instant, by: Actor, **fields: Any) -> Outcome:
        """Does a command; answers the events, what to do, and what to look out for.

        Raises `Refused` or `Malformed`; the desk is then as it was.
        """
        answer = self._answer({"do": command, "at": at, "by": by, **fields})
        return Outcome(answer["done"], answer.get("effects", []), answer.get("warnings", []))

    def ask(self, query: str, *, by: Actor, **fields: Any) -> Any:
        """Asks something; changes nothing. Raises `Refused` or `Malformed`."""
        return self._said({"ask": query, "by": by, **fields}, "told")

    def apply(self, events: Iterable[Event]) -> int:
        """Takes in the host's own log, such as after a restart; answers how many events."""
        applied: int = self._said({"apply": list(events)}, "applied")
        return applied

    def rewrite(self, events: Iterable[Event]) -> list[Event]:
        """The host's own log without the values of those who were erased in it.

        A host keeps it instead of its own after a `customer.erase` or `flag.erase`, line by line:
        there are as many events as before, in the same order.
        """
        rewritten: list[Event] = self._said({"rewrite": list(events)}, "rewritten")
        return rewritten

    def compact(self) -> None:
        """Lets memory go of those who were erased, where the effect `compact` asks for it.

        It takes some microseconds a flagged value, after any number of erasures, and changes no
        answer.
        """
        self._said({"compact": True}, "compacted")

    def snapshot(self) -> str:
        """The whole desk as one text. It has all personal data: store it as carefully as the log.

        The policy is not in it.
        """
        snapshot: str = self._said({"snapshot": True}, "snapshot")
        return snapshot

    def restore(self, snapshot: str) -> dict[str, int]:
        """Makes the desk what it was when the snapshot was taken; answers the records of each area.

        Whatever the desk had before is replaced, but for its policy. Raises `Malformed` for a text
        that is no snapshot, is damaged, or is of another version; the desk is then as it was.
        """
        restored: dict[str, int] = self._said({"restore": snapshot}, "restored")
        return restored

    def _said(self, call: Mapping[str, Any], wanted: str) -> Any:
        return self._answer(call)[wanted]

    def _answer(self, call: Mapping[str, Any]) -> Mapping[str, Any]:
        answer = cast("Mapping[str, Any]", self.call(cast("Call", call)))
        if "refused" in answer:
            refused = answer["refused"]
            details: dict[str, Any] = refused.get("with") or {}
            raise Refused(refused["code"], refused["text"], details.get("fields", ()))
        if "malformed" in answer:
            told = answer["malformed"]
            field: FieldProblem = {"field": told.get("at", ""), "problem": told["text"]}
            fields = [field] if field["field"] else []
            place = f"{field['field']}: " if fields else ""
            raise Malformed("malformed", place + field["problem"], fields)
        return answer


def _text(call: object) -> str:
    # Non-ASCII text is escaped, so that half a character arrives and is told as malformed.
    try:
        return json.dumps(call, default=_value, allow_nan=False)
    except ValueError:
        raise Malformed("malformed", "a number is none, or a value holds itself") from None


def _value(value: object) -> object:
    if isinstance(value, datetime):
        return value.isoformat()
    raise Malformed("malformed", f"a {type(value).__name__} is no JSON value")
