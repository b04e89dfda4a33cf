"""The desk behind its door, and its flags as a list."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

import pyarrow as pa
import pytest

import frontdesk

STAFF = {"role": "staff", "id": "u1"}
AT = datetime(2026, 3, 2, 9, tzinfo=timezone.utc)
EMAIL = {"id": "i1", "kind": "email", "value": "jan@dorpspost.example"}
PHONE = {"id": "i2", "kind": "phone", "value": {"number": "+31612345678"}}


def raised() -> frontdesk.FlagList:
    flags = frontdesk.FlagList(by=STAFF)
    [event] = flags.raise_flag("f1", at=AT, reason="no <b>show</b>", items=[EMAIL, PHONE])
    assert (event["event"], event["at"]) == ("flag.raised", "2026-03-02T09:00:00Z")
    return flags


def test_a_flag_lives_from_raise_to_lift() -> None:
    flags = raised()
    request = {"id": "A", "phone": "0612345678", "region": "NL"}
    assert flags.screen(request).alert == "match"
    flags.release_item("f1", "i2", at=AT, reason="sold the phone")
    assert flags.screen(request).alert == "none"
    flags.reinstate_item("f1", "i2", at=AT)
    assert flags.screen(request).alert == "match"
    flags.add_item("f1", at=AT, id="i3", kind="full_name", value={"full": "Jan de Boer"})
    assert flags.screen({"id": "A", "name": "boer, jan de"}).alert == "match"
    assert [line["status"] for line in flags] == ["active"]
    flags.lift("f1", at=AT, reason="paid")
    assert flags.screen(request).alert == "none"
    flags.reinstate("f1", at=AT)
    assert flags.screen(request).alert == "match"
    assert flags.details("f1")["items"].keys() == {"i1", "i2", "i3"}
    assert len(flags.find(status="lifted")) == 0


def test_a_list_of_flags_screens_a_table() -> None:
    table = pa.table({"email": ["jan@dorpspost.example", "els@dorpspost.example"]})
    found = frontdesk.screen(table, raised())
    assert [(row["flag"], row["reason"]) for row in found.head()] == [("f1", "no <b>show</b>")]
    html = raised()._repr_html_()
    assert "&lt;b&gt;show" in html and "<b>" not in html


def test_the_log_makes_the_same_desk_again() -> None:
    desk = frontdesk.Desk()
    fields: dict[str, Any] = {"flag": "f1", "reason": "x", "source": {"kind": "hand"}}
    events = desk.do("flag.raise", at=AT, by=STAFF, items=[EMAIL], **fields)
    assert desk.do("flag.raise", at=AT, by=STAFF, items=[EMAIL], **fields) == []
    again = frontdesk.Desk()
    assert again.apply(events) == 1
    assert again.ask("flag.list", by=STAFF) == desk.ask("flag.list", by=STAFF)


def test_a_snapshot_brings_a_desk_back() -> None:
    desk = frontdesk.Desk()
    name = {"full": "Zoë Jansen"}
    desk.do("customer.create", at=AT, by=STAFF, customer="c1", name=name, emails=["z@dorpspost.nl"])
    again = frontdesk.Desk()
    assert again.restore(desk.snapshot())["customers"] == 1
    assert again.snapshot() == desk.snapshot()
    with pytest.raises(frontdesk.Malformed, match="restore"):
        again.restore(desk.snapshot()[:-1])


def test_an_erased_customer_is_in_no_log() -> None:
    desk = frontdesk.Desk()
    admin = {"role": "admin", "id": "u0"}
    name = {"given": "Lisa", "family": "Jansen"}
    log = desk.do("customer.create", at=AT, by=STAFF, customer="c1", name=name, emails=["l@x.nl"])
    outcome = desk.handle("customer.erase", at=AT, by=admin, customer="c1")
    assert outcome.effects == [{"effect": "revoke_credentials", "customer": "c1"}]
    assert outcome.warnings == []
    log += outcome.events
    kept = frontdesk.Desk().rewrite(log)
    assert "Lisa" in str(log) and "Lisa" not in str(kept)
    assert [event["at"] for event in kept] == [event["at"] for event in log]
    again = frontdesk.Desk()
    assert again.apply(kept) == 2
    again.compact()
    with pytest.raises(frontdesk.Refused, match="c1"):
        again.ask("customer.profile", by=STAFF, customer="c1")


def test_a_refusal_says_which_fields_are_wrong_and_not_what_they_hold() -> None:
    flags = frontdesk.FlagList(by=STAFF)
    bad = {"id": "i1", "kind": "phone", "value": {"number": "secret 12"}}
    with pytest.raises(frontdesk.Refused) as failure:
        flags.raise_flag("f1", at=AT, reason="", items=[bad])
    assert failure.value.code == "flag.raise.invalid"
    assert [field["field"] for field in failure.value.fields] == ["reason", "items[0]"]
    assert "secret" not in f"{failure.value} {failure.value.fields}"
    with pytest.raises(frontdesk.Refused) as failure:
        flags.details("unknown")
    assert failure.value.code == "flag.details.flag_unknown"
    with pytest.raises(frontdesk.FrontdeskError):
        flags.lift("unknown", at=AT, reason="x")


def test_what_is_no_call_is_malformed() -> None:
    desk = frontdesk.Desk()
    with pytest.raises(frontdesk.Malformed) as failure:
        desk.do("flag.raise", at="soon", by=STAFF)
    assert (failure.value.code, [it["field"] for it in failure.value.fields]) == ("malformed", ["at"])
    assert "soon" not in str(failure.value)
    for value in ["\ud800", float("nan"), {1, 2}]:
        with pytest.raises(frontdesk.Malformed):
            desk.ask("flag.list", by=STAFF, text=value)
    assert "malformed" in desk.call({"ask": "flag.list", "by": STAFF, "text": "\ud800"})
    assert "malformed" in desk.call({})
    with pytest.raises(frontdesk.Malformed) as failure:
        frontdesk.Desk({"screning": {}})
    assert failure.value.code == "policy"
