"""What a screening answers: which items of which flag matched, how alike, and why."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from . import html

Alert: TypeAlias = Literal["none", "possible", "match"]
Grade: TypeAlias = Literal["partial", "similar", "equivalent", "identical"]
Kind: TypeAlias = Literal["full_name", "email", "address", "phone"]


@dataclass(frozen=True, slots=True, repr=False)
class Evidence:
    """One flagged item that a request matched."""

    item: str
    """The id of the flagged item."""
    kind: Kind
    """What kind of item it is."""
    grade: Grade
    """How alike the values are."""
    score: int
    """The same in thousandths."""
    strong: bool
    """Whether the finding is strong for its kind."""
    distinctive: bool
    """Whether the value says much by itself."""
    rule: str
    """The rule that decided; its name never changes."""
    steps: tuple[str, ...]
    """The steps from both values to their common form."""
    flagged: str
    """The flagged value as written."""
    request: str
    """The value of the request as written."""

    def __repr__(self) -> str:
        return f"<Evidence: {self.kind} {self.grade} {self.score} by {self.rule}>"

    def __str__(self) -> str:
        sign = "●" if self.strong else "○"
        rule = self.rule.replace("_", " ")
        return f"{sign} {rule} {self.score}: {self.flagged} ~ {self.request}"


@dataclass(frozen=True, slots=True, repr=False)
class FlagFinding:
    """All items of one flag that a request matched: name, e-mail, address, phone."""

    flag: str
    """The id of the flag."""
    alert: Alert
    """What the items together amount to."""
    items: tuple[Evidence, ...]
    """The matched items."""

    def __repr__(self) -> str:
        return f"<FlagFinding: {self.alert}, {len(self.items)} items>"

    def __str__(self) -> str:
        return "\n  ".join([f"flag {self.flag}: {self.alert}", *map(str, self.items)])


@dataclass(frozen=True, slots=True)
class NotCompared:
    """A value of a request that was not compared with all flagged values it may match."""

    kind: Kind
    """Its kind."""
    position: int
    """Which of its kind, counted from 0."""

    def __str__(self) -> str:
        return f"{self.kind} {self.position + 1}"


@dataclass(frozen=True, slots=True, repr=False)
class Screening:
    """The answer for one request: the flags it matched, the loudest first.

    `print` shows it to people, a notebook as a red table; `repr` holds no personal data, so that
    it may stand in a log.
    """

    appointment: str
    """The id of the appointment that was screened."""
    alert: Alert
    """The loudest alert of all flags; at least `possible` where not everything was compared."""
    complete: bool
    """Whether everything was compared and all that was found is listed."""
    flags: tuple[FlagFinding, ...]
    """The flags that matched."""
    not_compared: tuple[NotCompared, ...] = ()
    """The values that more flagged values may match than the policy allows to compare."""
    not_listed: int = 0
    """How many matched items are not listed, because the policy lists no more."""

    @classmethod
    def from_dict(cls, told: dict[str, Any]) -> Screening:
        """The answer as the library tells it, such as a line of `frontdesk screen`."""
        flags = (
            FlagFinding(flag["flag"], flag["alert"], tuple(map(_evidence, flag["items"])))
            for flag in told["flags"]
        )
        rest = tuple(NotCompared(**value) for value in told.get("not_compared", ()))
        return cls(
            appointment=told["appointment"],
            alert=told["alert"],
            complete=told["complete"],
            flags=tuple(flags),
            not_compared=rest,
            not_listed=told.get("not_listed", 0),
        )

    def to_dict(self) -> dict[str, Any]:
        """The same answer as data: a line of `frontdesk screen --output jsonl`."""
        flags = [
            {"flag": flag.flag, "alert": flag.alert, "items": [_told(item) for item in flag.items]}
            for flag in self.flags
        ]
        rest = [{"kind": value.kind, "position": value.position} for value in self.not_compared]
        return {
            "appointment": self.appointment,
            "alert": self.alert,
            "complete": self.complete,
            **({"not_compared": rest} if rest else {}),
            **({"not_listed": self.not_listed} if self.not_listed else {}),
            "flags": flags,
        }

    def to_json(self) -> str:
        """The same answer as JSON text."""
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
            {"appointment": self.appointment, "alert": flag.alert, "flag": flag.flag, **_told(item)}
            for flag in self.flags
            for item in flag.items
        ]
        return html.table(rows or [{"appointment": self.appointment, "alert": self.alert}])


@dataclass(frozen=True, slots=True, repr=False)
class ReadValue:
    """What one value of a request became, and what was done with it."""

    kind: Kind
    """Its kind."""
    written: str
    """As it was written."""
    read_as: tuple[str, ...]
    """The forms it was compared in, the usual one first."""
    steps: tuple[str, ...]
    """The steps from the writing to the first form."""
    keys_asked: int
    """How many keys the index was asked for."""
    compared: int
    """How many flagged values came back and were compared in full."""
    matched: int
    """How many of them matched."""
    rules: tuple[str, ...]
    """The rules that were tried on each."""

    def __repr__(self) -> str:
        return f"<ReadValue: {self.kind}, {self.compared} compared, {self.matched} matched>"

    def __str__(self) -> str:
        asked = f"{self.keys_asked} keys; {self.compared} compared, {self.matched} matched"
        steps = [f"  step {number}: {step}" for number, step in enumerate(self.steps, 1)]
        forms = [f"  read as: {form}" for form in self.read_as]
        return "\n".join([f"{self.kind}: {self.written}", *steps, *forms, f"  asked: {asked}"])


@dataclass(frozen=True, slots=True)
class UnreadValue:
    """A value that could not be read: it matches nothing."""

    kind: Kind
    """Its kind."""
    position: int
    """Which of its kind, counted from 0."""
    problem: str
    """Why, in words."""


@dataclass(frozen=True, slots=True, repr=False)
class Explanation:
    """How the answer for one request came about."""

    values: tuple[ReadValue, ...]
    """What each value became, and what was done with it."""
    unreadable: tuple[UnreadValue, ...]
    """What could not be read, and why."""
    screening: Screening
    """The answer itself, with the steps of each match."""

    @classmethod
    def from_dict(cls, told: dict[str, Any]) -> Explanation:
        """The explanation as the library tells it."""
        values = (ReadValue(**_tuples(value)) for value in told["values"])
        unreadable = (UnreadValue(**value) for value in told["unreadable"])
        return cls(tuple(values), tuple(unreadable), Screening.from_dict(told["screening"]))

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


def _tuples(told: dict[str, Any]) -> dict[str, Any]:
    lists = {"steps", "read_as", "rules"} & told.keys()
    return {**told, **{name: tuple(told[name]) for name in lists}}


def _evidence(told: dict[str, Any]) -> Evidence:
    return Evidence(**_tuples(told))


def _told(item: Evidence) -> dict[str, Any]:
    told = {name: getattr(item, name) for name in Evidence.__slots__}
    return {**told, "steps": list(item.steps)}
