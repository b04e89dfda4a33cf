"""Why a call was not done: exceptions with a code that never changes, and no personal data."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict


class FieldProblem(TypedDict):
    """One field of a call, and the rule it breaks; never the value."""

    field: str
    problem: str


class FrontdeskError(Exception):
    """Why a call was not done.

    `code` names the reason and never changes; `fields` says which fields are wrong, and how.
    Neither holds personal data, so an exception may be logged.
    """

    code: str
    fields: list[FieldProblem]

    def __init__(self, code: str, text: str = "", fields: Sequence[FieldProblem] = ()) -> None:
        super().__init__(text or code)
        self.code = code
        self.fields = list(fields)

    def __reduce__(self) -> tuple[type[FrontdeskError], tuple[str, str, list[FieldProblem]]]:
        return type(self), (self.code, str(self), self.fields)


class Refused(FrontdeskError):
    """The call was understood, and stands against a rule or the present state."""


class Malformed(FrontdeskError):
    """What was given cannot be understood: a column, a field, a policy, a saved index, a call."""
