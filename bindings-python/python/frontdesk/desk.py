"""The whole desk: commands, queries and the log of the host. It reads no clock and no file."""

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
"""Actor of a call, such as `{"role": "staff", "id": "u1"}`."""

Instant: TypeAlias = datetime | str
"""A time: a `datetime` with a time zone, or text such as `2026-03-02T09:00:00Z`."""

Event: TypeAlias = dict[str, Any]
"""An event, to be stored: a desk that applies all events has the same state again."""


class Outcome(NamedTuple):
    """The outcome of an accepted command."""

    events: list[Event]
    """Events of the command, in order; store them before anything else is done."""

    effects: list[dict[str, Any]]
    """Effects to carry out once the events are stored."""

    warnings: list[dict[str, Any]]
    """Warnings for the actor who gave the command."""

    shown: list[Event]
    """Events that the actor may be shown: for customers and technicians none about flags, and none
    with its number."""


class Desk:
    """A desk: flags, customers, appointments and screening.

    >>> desk = Desk()
    >>> staff = {"role": "staff", "id": "u1"}
    >>> events = desk.do("flag.raise", at="2026-03-02T09:00:00Z", by=staff,
    ...     flag="f1", reason="did not pay", source={"kind": "hand"},
    ...     items=[{"id": "i1", "kind": "email", "value": "jan@dorpspost.nl"}])
    >>> len(desk.ask("flag.list", by=staff))
    1
    """

    __slots__ = ("_native",)

    def __init__(self, policy: Mapping[str, Any] | None = None) -> None:
        self._native = _frontdesk.Desk(_text(policy or {}))

    def call(self, call: Call) -> Answer:
        """Answers one call with a dictionary; a `refused` or `malformed` call is an answer, too."""
        answer: Answer = json.loads(self._native.call(_text(call)))
        return answer

    def do(self, command: str, *, at: Instant, by: Actor, **fields: Any) -> list[Event]:
        """Does a command and returns its events to store; none if it changes nothing.

        Raises `Refused` or `Malformed`; the desk is then unchanged. `handle` also returns effects
        and warnings.
        """
        return self.handle(command, at=at, by=by, **fields).events

    def handle(self, command: str, *, at: Instant, by: Actor, **fields: Any) -> Outcome:
        """Does a command and returns its events, effects and warnings.

        Raises `Refused` or `Malformed`; the desk is then unchanged.
        """
        answer = self._answer({"do": command, "at": at, "by": by, **fields})
        shown = answer["done"]
        events = answer.get("stored", shown)
        return Outcome(events, answer.get("effects", []), answer.get("warnings", []), shown)

    def ask(self, query: str, *, by: Actor, **fields: Any) -> Any:
        """Answers a query; changes nothing. Raises `Refused` or `Malformed`."""
        return self._field_of({"ask": query, "by": by, **fields}, "told")

    def apply(self, events: Iterable[Event]) -> int:
        """Applies the log of the host, such as after a restart; returns the number of new events.

        Events that were applied before are skipped. Raises `Refused` for a log with a gap.
        """
        applied: int = self._field_of({"apply": list(events)}, "applied")
        return applied

    def rewrite(self, events: Iterable[Event]) -> list[Event]:
        """Returns a log without the values of the persons who are erased in it.

        After a `customer.erase` or `flag.erase` the host replaces its log by this one, which has
        the same number of events in the same order.
        """
        rewritten: list[Event] = self._field_of({"rewrite": list(events)}, "rewritten")
        return rewritten

    def compact(self) -> None:
        """Removes the values of erased persons from memory; the effect `compact` asks for it.

        It takes a few microseconds for each flagged value, after any number of erasures, and
        changes no answer.
        """
        self._field_of({"compact": True}, "compacted")

    def snapshot(self) -> str:
        """Returns the state of the desk as one text, without the policy.

        It has all personal data, so store it as safely as the log.
        """
        snapshot: str = self._field_of({"snapshot": True}, "snapshot")
        return snapshot

    def restore(self, snapshot: str) -> dict[str, int]:
        """Replaces the state of the desk by a snapshot; returns the number of records by area.

        The policy of the desk stays. Raises `Malformed` for a text that is no snapshot, is damaged,
        or has another version; the desk is then unchanged.
        """
        restored: dict[str, int] = self._field_of({"restore": snapshot}, "restored")
        return restored

    def _field_of(self, call: Mapping[str, Any], field: str) -> Any:
        return self._answer(call)[field]

    def _answer(self, call: Mapping[str, Any]) -> Mapping[str, Any]:
        answer = cast("Mapping[str, Any]", self.call(cast("Call", call)))
        if "refused" in answer:
            refused = answer["refused"]
            details: dict[str, Any] = refused.get("with") or {}
            raise Refused(refused["code"], refused["text"], details.get("fields", ()))
        if "malformed" in answer:
            problem = answer["malformed"]
            field: FieldProblem = {"field": problem.get("at", ""), "problem": problem["text"]}
            fields = [field] if field["field"] else []
            place = f"{field['field']}: " if fields else ""
            raise Malformed("malformed", place + field["problem"], fields)
        return answer


def _text(call: object) -> str:
    # Non-ASCII text is escaped, so that the library sees a lone surrogate, which is malformed.
    try:
        return json.dumps(call, default=_value, allow_nan=False)
    except ValueError:
        raise Malformed("malformed", "a number is none, or a value holds itself") from None


def _value(value: object) -> object:
    if isinstance(value, datetime):
        return value.isoformat()
    raise Malformed("malformed", f"a {type(value).__name__} is no JSON value")
