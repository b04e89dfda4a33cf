"""Answers of a screening: the items that matched, how alike they are, and why."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from . import html

Alert: TypeAlias = Literal["none", "possible", "match"]
Grade: TypeAlias = Literal["partial", "similar", "equivalent", "identical"]
Kind: TypeAlias = Literal["full_name", "email", "address", "phone"]
Source: TypeAlias = Literal["typed", "record"]


@dataclass(frozen=True, slots=True, repr=False)
class Evidence:
    """A flagged item that a request matches."""

    item: str
    """Id of the flagged item."""
    kind: Kind
    """Kind of the item."""
    grade: Grade
    """Grade of likeness of the two values."""
    score: int
    """Likeness in thousandths, from 0 to 1000."""
    strong: bool
    """Whether the match is strong for its kind."""
    distinctive: bool
    """Whether few people share such a value."""
    rule: str
    """Name of the rule that decided; it never changes."""
    steps: tuple[str, ...]
    """Steps from both values to their common form, as text."""
    flagged: str
    """Flagged value as written."""
    request: str
    """Value of the request as written."""
    source: Source = "typed"
    """Source of the value of the request: the request itself, or the customer's record."""

    def __repr__(self) -> str:
        return f"<Evidence: {self.kind} {self.grade} {self.score} by {self.rule}>"

    def __str__(self) -> str:
        sign = "●" if self.strong else "○"
        rule = self.rule.replace("_", " ")
        return f"{sign} {rule} {self.score}: {self.flagged} ~ {self.request}"


@dataclass(frozen=True, slots=True, repr=False)
class FlagFinding:
    """A flag that a request matches, with all matched items."""

    flag: str
    """Id of the flag."""
    alert: Alert
    """Alert of the matched items together."""
    items: tuple[Evidence, ...]
    """Matched items: names, e-mail addresses, addresses, phones."""

    def __repr__(self) -> str:
        return f"<FlagFinding: {self.alert}, {len(self.items)} items>"

    def __str__(self) -> str:
        return "\n  ".join([f"flag {self.flag}: {self.alert}", *map(str, self.items)])


@dataclass(frozen=True, slots=True)
class NotCompared:
    """A value of a request that was not compared with all flagged values that it may match."""

    kind: Kind
    """Kind of the value."""
    position: int
    """Position among the values of its kind in the source, counted from 0."""
    source: Source = "typed"
    """Source of the value: the request itself, or the customer's record."""

    def __str__(self) -> str:
        rest = " of the record" if self.source == "record" else ""
        return f"{self.kind} {self.position + 1}{rest}"


@dataclass(frozen=True, slots=True, repr=False)
class Screening:
    """The answer for one request: the flags that it matches, the highest alert first.

    `print` shows it as text, a notebook as a table with red matches. `repr` has no personal data,
    so it may be logged.
    """

    appointment: str
    """Id of the appointment that was screened."""
    alert: Alert
    """Highest alert of all flags; at least `possible` if not everything was compared."""
    complete: bool
    """Whether everything was compared, and every match is listed."""
    flags: tuple[FlagFinding, ...]
    """Flags that match."""
    not_compared: tuple[NotCompared, ...] = ()
    """Values with more possible matches than the policy allows to compare."""
    not_listed: int = 0
    """Number of matched items that are not listed, because the policy limits them."""

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Screening:
        """The answer from JSON data, such as a line of `frontdesk screen --output jsonl`."""
        flags = (
            FlagFinding(flag["flag"], flag["alert"], tuple(map(_evidence, flag["items"])))
            for flag in data["flags"]
        )
        rest = tuple(NotCompared(**value) for value in data.get("not_compared", ()))
        return cls(
            appointment=data["appointment"],
            alert=data["alert"],
            complete=data["complete"],
            flags=tuple(flags),
            not_compared=rest,
            not_listed=data.get("not_listed", 0),
        )

    def to_dict(self) -> dict[str, Any]:
        """The answer as JSON data: a line of `frontdesk screen --output jsonl`."""
        flags = [
            {"flag": flag.flag, "alert": flag.alert, "items": [_data(item) for item in flag.items]}
            for flag in self.flags
        ]
        rest = [_place(value) for value in self.not_compared]
        return {
            "appointment": self.appointment,
            "alert": self.alert,
            "complete": self.complete,
            **({"not_compared": rest} if rest else {}),
            **({"not_listed": self.not_listed} if self.not_listed else {}),
            "flags": flags,
        }

    def to_json(self) -> str:
        """The answer as JSON text."""
        return json.dumps(self.to_dict(), ensure_ascii=False, separators=(",", ":"))

    def __repr__(self) -> str:
        return f"<Screening: {self.alert}, {len(self.flags)} flags>"

    def __str__(self) -> str:
        rest = [f"{value} not compared to the end" for value in self.not_compared]
        rest += [f"{self.not_listed} more matched items"] if self.not_listed else []
        head = f"{self.appointment}: {self.alert}" + (f" ({'; '.join(rest)})" if rest else "")
        return "\n".join([head, *map(str, self.flags)])

    def _repr_html_(self) -> str:
        rows = [
            {"appointment": self.appointment, "alert": flag.alert, "flag": flag.flag, **_data(item)}
            for flag in self.flags
            for item in flag.items
        ]
        return html.table(rows or [{"appointment": self.appointment, "alert": self.alert}])


@dataclass(frozen=True, slots=True, repr=False)
class ReadValue:
    """How a value of a request was parsed, looked up and compared."""

    kind: Kind
    """Kind of the value."""
    written: str
    """The value as written."""
    read_as: tuple[str, ...]
    """Parsed forms of the value that were compared, the most usual one first."""
    steps: tuple[str, ...]
    """Steps from the written value to the first form, as text."""
    keys_asked: int
    """Number of keys that were looked up in the index."""
    compared: int
    """Number of flagged values that were compared in full."""
    matched: int
    """Number of compared values that matched."""
    rules: tuple[str, ...]
    """Names of the rules that were tried on each compared value."""

    def __repr__(self) -> str:
        return f"<ReadValue: {self.kind}, {self.compared} compared, {self.matched} matched>"

    def __str__(self) -> str:
        asked = f"{self.keys_asked} keys; {self.compared} compared, {self.matched} matched"
        steps = [f"  step {number}: {step}" for number, step in enumerate(self.steps, 1)]
        forms = [f"  read as: {form}" for form in self.read_as]
        return "\n".join([f"{self.kind}: {self.written}", *steps, *forms, f"  asked: {asked}"])


@dataclass(frozen=True, slots=True)
class UnreadValue:
    """A value that could not be parsed; it matches nothing."""

    kind: Kind
    """Kind of the value."""
    position: int
    """Position among the values of its kind, counted from 0."""
    problem: str
    """Reason, as text."""


@dataclass(frozen=True, slots=True, repr=False)
class Explanation:
    """The answer for one request, and how it was found."""

    values: tuple[ReadValue, ...]
    """Values of the request: how each was parsed, looked up and compared."""
    unreadable: tuple[UnreadValue, ...]
    """Values that could not be parsed, with the reason."""
    screening: Screening
    """The answer, with the steps of each match."""

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Explanation:
        """The explanation from JSON data."""
        values = (ReadValue(**_tuples(value)) for value in data["values"])
        unreadable = (UnreadValue(**value) for value in data["unreadable"])
        return cls(tuple(values), tuple(unreadable), Screening.from_dict(data["screening"]))

    def __repr__(self) -> str:
        return f"<Explanation: {len(self.values)} values, {self.screening.alert}>"

    def __str__(self) -> str:
        unread = [
            f"{value.kind} {value.position + 1}: not compared: {value.problem}"
            for value in self.unreadable
        ]
        return "\n".join([*map(str, self.values), *unread, "", str(self.screening)])

    def _repr_html_(self) -> str:
        return f"{html.text(str(self))}{self.screening._repr_html_()}"


def _tuples(data: dict[str, Any]) -> dict[str, Any]:
    lists = {"steps", "read_as", "rules"} & data.keys()
    return {**data, **{name: tuple(data[name]) for name in lists}}


def _evidence(data: dict[str, Any]) -> Evidence:
    return Evidence(**_tuples(data))


def _data(item: Evidence) -> dict[str, Any]:
    data = {name: getattr(item, name) for name in Evidence.__slots__}
    if item.source == "typed":
        del data["source"]
    return {**data, "steps": list(item.steps)}


def _place(value: NotCompared) -> dict[str, Any]:
    source = {} if value.source == "typed" else {"source": value.source}
    return {"kind": value.kind, "position": value.position, **source}
