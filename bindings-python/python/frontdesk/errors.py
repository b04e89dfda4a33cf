"""Exceptions, each with a code that never changes and without personal data."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict


class FieldProblem(TypedDict):
    """A field of a call and its problem, without the value."""

    field: str
    problem: str


class FrontdeskError(Exception):
    """A call that was not done.

    `code` is the reason and never changes; `fields` lists the fields that are wrong, with their
    problems. An exception has no personal data, so it may be logged.
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
    """The call is well-formed, but a rule or the current state forbids it."""


class Malformed(FrontdeskError):
    """An argument cannot be parsed: a column, a field, a policy, a saved index or a call."""
