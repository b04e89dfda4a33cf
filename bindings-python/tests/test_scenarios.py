"""The scenarios that every language runs; their calls and answers fit the schema (U-7, B5)."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from frontdesk import Desk

PROJECT = Path(__file__).parents[2]
SCENARIOS = PROJECT / "tests" / "scenarios"
SCHEMA = json.loads((PROJECT / "core" / "calls.schema.json").read_text(encoding="utf-8"))


def scenarios(below: Path) -> list[Path]:
    return sorted(below.rglob("*.json"), key=lambda path: path.relative_to(below).parts)


def load(path: Path) -> dict[str, Any]:
    return json.loads(path.read_text(encoding="utf-8"))


def calls(scenario: dict[str, Any]) -> list[Any]:
    return [json.loads(step["text"]) if "text" in step else step["call"] for step in scenario["steps"]]


def answers(scenario: dict[str, Any]) -> list[Any]:
    desk = Desk(scenario.get("policy"))
    return [desk.call(call) for call in calls(scenario)]


def fits(name: str) -> jsonschema.Draft202012Validator:
    return jsonschema.Draft202012Validator({**SCHEMA, "$ref": f"#/$defs/{name}"})


CALL, ANSWER = fits("Call"), fits("Answer")
PATHS = scenarios(SCENARIOS)


def test_there_are_scenarios() -> None:
    assert PATHS


@pytest.mark.parametrize("path", PATHS, ids=lambda path: str(path.relative_to(SCENARIOS)))
def test_scenario(path: Path) -> None:
    scenario = load(path)
    for step, call, says in zip(scenario["steps"], calls(scenario), answers(scenario), strict=True):
        assert says == step["says"], scenario["why"]
        ANSWER.validate(says)
        # A log may have fields of a later version, which no schema knows; nor the former names.
        is_former = path.stem == "former_names_are_read"
        if not is_former and not {"malformed", "applied", "rewritten"} & says.keys():
            CALL.validate(call)


def test_transcript() -> None:
    """With TRANSCRIPTS=<folder>: what Python hears, to be compared with the other languages."""
    kept = os.environ.get("TRANSCRIPTS")
    if kept is None:
        pytest.skip("nobody wants the transcript")
    folder = PROJECT / kept
    random = scenarios(folder / "random")
    assert random, "Rust has written the random calls down"
    lines: list[str] = []
    for below, paths in ((SCENARIOS, PATHS), (folder / "random", random)):
        for path in paths:
            for step, says in enumerate(answers(load(path))):
                name = path.relative_to(below).as_posix()
                line = {"scenario": name, "step": step, "says": says}
                lines.append(
                    json.dumps(line, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
                )
    (folder / "python.jsonl").write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
