"""A screener is asked, changed, saved and loaded."""

from __future__ import annotations

import pickle
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pyarrow as pa
import pytest
from conftest import Rows, run

import frontdesk


def test_it_explains_step_by_step(flags: Rows) -> None:
    screener = frontdesk.Screener(flags, region="NL")
    told = screener.explain({"id": "A", "phone": "+31 (0)6 1234 5678", "email": "nothing"})
    assert told.screening == screener.screen(
        {"id": "A", "phone": "+31 (0)6 1234 5678", "email": "nothing"}
    )
    [phone] = [value for value in told.values if value.kind == "phone"]
    assert phone.matched >= 1
    assert phone.read_as
    assert "phone_equal" in phone.rules
    assert [value.kind for value in told.unreadable] == ["email"]
    assert "+31 (0)6 1234 5678" in str(told)


def test_items_come_and_go() -> None:
    screener = frontdesk.Screener(region="NL")
    request = {"id": "A", "phone": "+31612345678"}
    assert screener.screen(request).alert == "none"
    assert screener.add({"id": "F", "phone": "0612345678", "reason": "no show"}) == ["F:phone"]
    assert screener.screen(request).alert == "match"
    assert frontdesk.screen([request], screener)[0]["reason"] == "no show"
    assert screener.release("F", "F:phone")
    assert screener.screen(request).alert == "none"
    assert screener.reinstate("F", "F:phone")
    assert screener.screen(request).alert == "match"
    assert not screener.release("F", "F:email")
    with pytest.raises(frontdesk.Malformed) as failure:
        screener.add({"id": "G", "phone": "12"})
    assert failure.value.code == "unreadable"


def test_a_saved_index_is_the_same_file_as_the_command_line_s(
    data: Path, flags: Rows, appointments: Rows, tmp_path: Path
) -> None:
    index = tmp_path / "flags.index"
    words = ["--flags", str(data / "flags.csv"), "--region", "NL", "-o", str(index), "--quiet"]
    run("frontdesk", "index", "build", *words)
    screener = frontdesk.Screener(flags, region="NL")
    assert screener.to_bytes() == index.read_bytes()
    loaded = frontdesk.Screener.from_bytes(index.read_bytes())
    assert (loaded.items, loaded.flags) == (screener.items, screener.flags)
    answers = [screener.screen(row) for row in appointments]
    assert [loaded.screen(row) for row in appointments] == answers
    with pytest.raises(frontdesk.Malformed) as failure:
        frontdesk.Screener.from_bytes(b"something else")
    assert failure.value.code == "index_foreign"


def test_a_policy_is_given_as_data(flags: Rows) -> None:
    screener = frontdesk.Screener(flags, policy={"approximate": False}, region="NL")
    assert screener.policy["approximate"] is False
    assert screener.policy["reading"]["default_region"] == "NL"
    # A whole number is one however it is written, as at the desk.
    assert frontdesk.Screener(flags, policy={"most_items": 2.0}).policy["most_items"] == 2
    with pytest.raises(frontdesk.Malformed) as failure:
        frontdesk.Screener(flags, policy={"aproximate": False})
    assert failure.value.code == "policy"
    assert "did you mean `approximate`?" in str(failure.value)
    with pytest.raises(frontdesk.Malformed) as failure:
        frontdesk.Screener(flags, region="Holland")
    assert failure.value.code == "region"
    with pytest.raises(TypeError):
        frontdesk.screen([], screener, policy={})


def test_what_was_not_compared_is_said_everywhere(flags: Rows) -> None:
    crowd = [{"id": f"C-{number}", "name": f"Maria Lopez{number:03}x"} for number in range(3)]
    screener = frontdesk.Screener(crowd, policy={"most_comparisons": 0})
    row = {"id": "A-1", "phone": "+31612345678", "name": "Maria Garcia Lopez001x"}
    answer = screener.screen(row)
    [value] = answer.not_compared
    assert (answer.alert, answer.complete, answer.flags) == ("possible", False, ())
    assert (value.kind, value.position, answer.not_listed) == ("full_name", 0, 0)
    assert frontdesk.Screening.from_dict(answer.to_dict()) == answer
    assert "possible (full_name 1 not compared to the end)" in str(answer)
    # An alert has a row although nothing was found, in a table of either form too.
    for wide in [False, True]:
        rows = screener.screen_many([row], wide=wide)
        assert pa.table(screener.screen_many(pa.Table.from_pylist([row]), wide=wide)).to_pylist() == rows
        [told] = rows
        assert (told["appointment"], told["alert"], told["complete"]) == ("A-1", "possible", False)
        assert (told["not_compared"], told["not_listed"]) == (["full_name 1"], 0)
    assert screener.screen_many([row])[0]["flag"] is None


def test_what_is_not_listed_is_counted() -> None:
    same = [{"id": f"C-{number}", "email": "info@dorpspost.example"} for number in range(5)]
    screener = frontdesk.Screener(same, policy={"most_items": 2})
    answer = screener.screen({"id": "A-1", "email": "info@dorpspost.example"})
    assert (len(answer.flags), answer.not_listed, answer.complete) == (2, 3, False)
    assert frontdesk.Screening.from_dict(answer.to_dict()) == answer
    assert "3 more matched items" in str(answer)


def test_threads_may_ask_at_the_same_time(flags: Rows, appointments: Rows) -> None:
    screener = frontdesk.Screener(flags, region="NL")
    table = pa.Table.from_pylist(appointments)
    expected = pa.table(screener.screen_many(table))

    def ask(number: int) -> bool:
        screener.add({"id": f"X-{number}", "email": f"x{number}@elsewhere.example"})
        return pa.table(screener.screen_many(table)) == expected

    with ThreadPoolExecutor(8) as pool:
        assert all(pool.map(ask, range(40)))


def test_an_answer_is_a_value(flags: Rows, appointments: Rows) -> None:
    screener = frontdesk.Screener(flags, region="NL")
    answer = next(it for it in map(screener.screen, appointments) if it.alert == "match")
    assert frontdesk.Screening.from_dict(answer.to_dict()) == answer
    assert pickle.loads(pickle.dumps(answer)) == answer
    assert len({answer, frontdesk.Screening.from_dict(answer.to_dict())}) == 1
    with pytest.raises(AttributeError):
        answer.alert = "none"  # type: ignore[misc]
    failure = frontdesk.Refused("flag.lift.forbidden", "not permitted")
    again = pickle.loads(pickle.dumps(failure))
    assert (type(again), again.code, str(again)) == (frontdesk.Refused, failure.code, str(failure))
