"""What people see, and what logs never do (O9, P1)."""

from __future__ import annotations

import pyarrow as pa
from conftest import Rows

import frontdesk

EVIL = "<script>alert('x')</script>"


def test_no_cell_becomes_markup() -> None:
    flags = [{"id": f"<b>{EVIL}"[:60], "name": f"Jan {EVIL} Boer", "reason": EVIL}]
    rows = [{"id": "<i>A", "name": f"Jan {EVIL} Boer"}]
    screener = frontdesk.Screener(flags)
    shown = [
        screener.screen(rows[0])._repr_html_(),
        screener.explain(rows[0])._repr_html_(),
        frontdesk.screen(rows, screener)._repr_html_(),
        frontdesk.screen(pa.Table.from_pylist(rows), screener)._repr_html_(),
    ]
    for html in shown:
        assert "&lt;script&gt;" in html
        assert "<script" not in html
        assert "<i>" not in html
        assert "<b>" not in html


def test_matches_are_red_and_what_is_possible_amber(flags: Rows, appointments: Rows) -> None:
    found = frontdesk.screen(pa.Table.from_pylist(appointments), flags, region="NL")
    html = found._repr_html_()
    alerts = [row["alert"] for row in found.head(50)]
    assert {"match", "possible"} <= set(alerts)
    assert html.count("#c62828") == alerts.count("match")
    assert html.count("#b26a00") == alerts.count("possible")
    assert "and 1 more rows" in frontdesk.Rows(found.head(1) * 51, [])._repr_html_()


def test_a_wide_table_is_shown_too(flags: Rows, appointments: Rows) -> None:
    html = frontdesk.screen(appointments, flags, wide=True)._repr_html_()
    assert "full name score" in html
    assert "A-1001" in html


def test_people_see_and_logs_do_not(flags: Rows) -> None:
    screener = frontdesk.Screener(flags, region="NL")
    row = {"id": "A-7", "phone": "06 1234 5678", "name": "Jan de Boer"}
    answer, told = screener.screen(row), screener.explain(row)
    assert "06-12345678" in str(answer)
    found = [answer, answer.flags, answer.flags[0].items, told, told.values, screener]
    logged = repr(found) + repr(frontdesk.screen(pa.Table.from_pylist([row]), screener))
    for private in ["1234", "Boer", "A-7"]:
        assert private not in logged
