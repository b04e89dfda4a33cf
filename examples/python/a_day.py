"""One day at a front desk, told to the whole desk.

``a_day.rs`` and ``a_day.mjs`` tell the same, and print the same lines: ``examples/a_day.txt``.

    python examples/python/a_day.py
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import frontdesk

if TYPE_CHECKING:
    from frontdesk.calls import Actor, Call, TimeFrame

desk = frontdesk.Desk(
    {
        "screening": {"reading": {"default_region": "NL"}},
        "appointment": {"zone": "Europe/Amsterdam"},
    }
)

# Who acts, as your log-in knows them.
OFFICE: Actor = {"role": "staff", "id": "olga"}
LISA: Actor = {"role": "customer", "id": "lisa"}
TOM: Actor = {"role": "technician", "id": "tom"}
RIA: Actor = {"role": "technician", "id": "ria"}
TIMER: Actor = {"role": "system", "id": "timer"}


def at(time: str) -> str:
    """A desk reads no clock: each call says when it is."""
    return f"2026-03-04T{time}:00Z"


def frame(start: str, end: str) -> TimeFrame:
    return {"start": at(start), "end": at(end)}


def act(sentence: str, call: Call) -> None:
    """Has something done, and prints what comes of it."""
    print(sentence)
    answer = cast("dict[str, Any]", desk.call(call))
    if "malformed" in answer:
        raise ValueError(answer["malformed"]["text"])
    # Store these first: a desk that is given all events again is this desk again.
    for event in answer.get("stored", answer.get("done", [])):
        print(f"  {event['event']}")
    # Then do these, outside of the desk: send messages, ask people.
    for effect in answer.get("effects", []):
        print(f"  to do: {effect['effect']} {effect.get('notice', '')}".rstrip())
    for warning in answer.get("warnings", []):
        print(f"  beware: {warning['warning']}")
    if refused := answer.get("refused"):
        print(f"  refused: {refused['code']}: {refused['text']}")


def ask(sentence: str, query: Call) -> Any:
    """Asks something; answers what is told."""
    print(sentence)
    return cast("dict[str, Any]", desk.call(query))["told"]


# A request that matches.

act(
    "Jan did not pay. The office flags his phone number.",
    {
        "do": "flag.raise",
        "at": "2026-02-02T10:00:00Z",
        "by": OFFICE,
        "flag": "jan-did-not-pay",
        "reason": "did not pay",
        "source": {"kind": "hand"},
        "items": [{"id": "phone", "kind": "phone", "value": {"number": "06-12345678"}}],
    },
)
act(
    "A month later Lisa rings about a leak. Her number is the same, written otherwise.",
    {
        "do": "appointment.request",
        "at": at("07:00"),
        "by": OFFICE,
        "appointment": "leak",
        "new_customer": "lisa",
        "details": {
            "description": "A leak under the sink",
            "needs_technician": True,
            "parties": [
                {
                    "role": "booker",
                    "name": {"full": "Lisa Jansen"},
                    "phones": [{"number": "+31 (0)6 1234 5678"}],
                }
            ],
        },
        "frame": frame("13:00", "15:00"),
    },
)
act(
    "Nobody has looked at the match yet, so the request is not promised.",
    {"do": "appointment.accept", "at": at("07:01"), "by": OFFICE, "appointment": "leak"},
)
for line in ask(
    "It waits for a person.",
    {"ask": "desk.work_list", "at": at("07:02"), "by": OFFICE},
):
    print(f"  {line['appointment']}: {line['waits_for']}")
act(
    "The office rings back. Lisa has had the number since January: another person.",
    {
        "do": "flag.decide_match",
        "at": at("07:10"),
        "by": OFFICE,
        "decision": "lisa-is-not-jan",
        "flag": "jan-did-not-pay",
        "items": ["phone"],
        "appointment": "leak",
        "customer": "lisa",
        "values": [{"kind": "phone", "value": {"number": "+31 (0)6 1234 5678"}}],
        "verdict": "different_person",
        "note": "has had this number since January",
    },
)
act(
    "Now it is promised.",
    {"do": "appointment.accept", "at": at("07:11"), "by": OFFICE, "appointment": "leak"},
)

# Who goes, and when.

act(
    "Technicians are asked.",
    {"do": "appointment.broadcast", "at": at("07:15"), "by": OFFICE, "appointment": "leak"},
)
act(
    "Tom will go.",
    {
        "do": "appointment.assign",
        "at": at("07:30"),
        "by": OFFICE,
        "appointment": "leak",
        "technician": "tom",
    },
)
act(
    "Tom gives it back.",
    {
        "do": "appointment.release",
        "at": at("09:00"),
        "by": TOM,
        "appointment": "leak",
        "technician": "tom",
        "note": "the van does not start",
    },
)
told = ask(
    "Three hours before the start something is due.",
    {"ask": "desk.due", "at": at("10:00"), "by": TIMER},
)
for due in told["due"]:
    print(f"  {due['kind']}")
print(f"  ask again at {told['wakes_at']}")
act(
    "Ria could come later today.",
    {
        "do": "appointment.add_suggestion",
        "at": at("10:10"),
        "by": RIA,
        "appointment": "leak",
        "suggestion": "today",
        "technician": "ria",
        "frame": frame("16:00", "18:00"),
    },
)
act(
    "Or still later.",
    {
        "do": "appointment.add_suggestion",
        "at": at("10:11"),
        "by": RIA,
        "appointment": "leak",
        "suggestion": "tonight",
        "technician": "ria",
        "frame": frame("18:00", "20:00"),
    },
)
act(
    "Lisa takes the first: time, technician and message change together.",
    {
        "do": "appointment.accept_suggestion",
        "at": at("10:20"),
        "by": LISA,
        "appointment": "leak",
        "suggestion": "today",
    },
)
for row in ask(
    "The list of the day.",
    {"ask": "appointment.list", "at": at("10:30"), "by": OFFICE, "day": "2026-03-04"},
):
    print(f"  {row['frame']['start']} {row['name']}: {row['status']}, {row['technician']}")
act(
    "Ria has come.",
    {"do": "appointment.start", "at": at("16:05"), "by": RIA, "appointment": "leak"},
)
act(
    "The leak is mended.",
    {"do": "appointment.complete", "at": at("17:20"), "by": RIA, "appointment": "leak"},
)
