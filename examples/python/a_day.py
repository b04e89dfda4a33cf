"""A few days at a front desk: the calls of a program and the answers.

They go from a flagged phone number to a review that is answered. ``a_day.rs`` and ``a_day.mjs``
tell the same, and print the same lines: ``examples/a_day.txt``.

    python examples/python/a_day.py
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from host import TIMER, Host

if TYPE_CHECKING:
    from frontdesk.calls import Actor, TimeFrame

host = Host(
    {
        "screening": {"reading": {"default_region": "NL"}},
        "appointment": {"zone": "Europe/Amsterdam"},
        "message": {
            "business": "De Kraan",
            "links": {
                "check_in": "https://example.com/check-in/{link}",
                "review": "https://example.com/review/{link}",
            },
        },
        "check_in": {
            "services": [
                {
                    "id": "taps",
                    "name": "Descale all taps",
                    "price": {"net": {"currency": "EUR", "minor": 3000}, "vat_basis_points": 2100},
                    "convert_to_work_item": True,
                }
            ]
        },
    }
)

# Who acts, as your log-in knows them.
OFFICE: Actor = {"role": "staff", "id": "olga"}
LISA: Actor = {"role": "customer", "id": "lisa"}
TOM: Actor = {"role": "technician", "id": "tom"}
RIA: Actor = {"role": "technician", "id": "ria"}
# A customer who follows a link, without a log-in.
VISITOR: Actor = {"role": "customer", "id": "web"}


def at(day: int, time: str) -> str:
    """A desk reads no clock: each call says when it is."""
    return f"2026-03-{day:02}T{time}:00Z"


def frame(day: int, start: str, end: str) -> TimeFrame:
    return {"start": at(day, start), "end": at(day, end)}


def print_work_list(sentence: str, at: str) -> None:
    lines = host.ask(sentence, {"ask": "desk.work_list", "at": at, "by": OFFICE})
    for line in lines:
        print(f"  {line['appointment']}: {line['waits_for']} {line.get('item', '')}".rstrip())
    if not lines:
        print("  nothing")


# A request that matches.

host.act(
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
host.act(
    "A month later Lisa rings about a leak. Her number is the same, written otherwise.",
    {
        "do": "appointment.request",
        "at": at(2, "07:00"),
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
        "frame": frame(6, "13:00", "15:00"),
    },
)
host.act(
    "Nobody has looked at the match yet, so the request is not promised.",
    {"do": "appointment.accept", "at": at(2, "07:01"), "by": OFFICE, "appointment": "leak"},
)
print_work_list("It waits for a person.", at(2, "07:02"))
host.act(
    "The office rings back. Lisa has had the number since January: another person.",
    {
        "do": "flag.decide_match",
        "at": at(2, "07:10"),
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
host.act(
    "Now it is promised.",
    {"do": "appointment.accept", "at": at(2, "07:11"), "by": OFFICE, "appointment": "leak"},
)

# A confirmation.

# Her phone is not marked for text messages.
for reason in host.ask(
    "Lisa gets no confirmation. The desk explains why, and what would lift each reason.",
    {
        "ask": "desk.explain_message",
        "at": at(2, "07:12"),
        "by": OFFICE,
        "appointment": "leak",
        "kind": "booking_confirmation",
    },
)["reasons"]:
    print(f"  {reason['channel']}: {reason['reason']}, lifted by {reason['lift']}")
host.act(
    "She gives her e-mail address.",
    {
        "do": "customer.edit",
        "at": at(2, "07:13"),
        "by": OFFICE,
        "customer": "lisa",
        "emails": ["lisa@dorpspost.nl"],
    },
)
host.send_messages("Now the confirmation is sent, and reported.", at(2, "07:14"))
host.send_messages("Is it due again?", at(2, "07:15"))

# An online check-in.

host.send_messages(
    "Three days before the start an invitation to check in online is due.", at(3, "13:00")
)
host.act(
    "The program makes the link of her page.",
    {
        "do": "check_in.prepare",
        "at": at(3, "13:01"),
        "by": TIMER,
        "appointment": "leak",
        "link": "lisas-check-in",
    },
)
host.send_messages("Now the invitation is sent.", at(3, "13:02"))
host.act(
    "Lisa opens the page.",
    {
        "do": "check_in.open",
        "at": at(3, "18:00"),
        "by": VISITOR,
        "appointment": "leak",
        "link": "lisas-check-in",
    },
)
for service in host.ask(
    "It offers a service at a price.",
    {"ask": "check_in.page", "by": VISITOR, "link": "lisas-check-in"},
)["services"]:
    print(f"  {service['name']}: {service['price']['minor'] / 100:.2f} euros")
host.act(
    "She orders it, and leaves a remark.",
    {
        "do": "check_in.submit",
        "at": at(3, "18:05"),
        "by": VISITOR,
        "appointment": "leak",
        "link": "lisas-check-in",
        "submission": "first",
        "answer": {
            "services": [{"item": "order", "service": "taps", "answer": "accepted"}],
            "remarks": [{"item": "remark", "subject": "Doorbell", "text": "Broken: please knock"}],
        },
    },
)
print_work_list("Both wait for a person.", at(4, "08:00"))
host.act(
    "The office makes the order a work item for the technician.",
    {
        "do": "check_in.finish_handling",
        "at": at(4, "08:01"),
        "by": OFFICE,
        "appointment": "leak",
        "item": "order",
        "confirm": True,
        "work_item": "descale-taps",
    },
)
host.act(
    "It reads the remark.",
    {
        "do": "check_in.mark_handled",
        "at": at(4, "08:02"),
        "by": OFFICE,
        "appointment": "leak",
        "item": "remark",
        "how": "acknowledged",
    },
)
print_work_list("What waits now?", at(4, "08:03"))

# Who goes, and when.

host.act(
    "On Thursday technicians are asked.",
    {"do": "appointment.broadcast", "at": at(5, "07:15"), "by": OFFICE, "appointment": "leak"},
)
host.act(
    "Tom will go.",
    {
        "do": "appointment.assign",
        "at": at(5, "07:30"),
        "by": OFFICE,
        "appointment": "leak",
        "technician": "tom",
    },
)
host.send_messages("A day before the start Lisa is reminded.", at(5, "13:00"))
host.act(
    "On Friday morning Tom gives it back.",
    {
        "do": "appointment.release",
        "at": at(6, "09:00"),
        "by": TOM,
        "appointment": "leak",
        "technician": "tom",
        "note": "the van does not start",
    },
)
told = host.ask(
    "Three hours before the start something is due.",
    {"ask": "desk.due", "at": at(6, "10:00"), "by": TIMER},
)
for due in told["due"]:
    print(f"  {due['kind']}")
print(f"  ask again at {told['wakes_at']}")
host.send_messages("Lisa gets a message about it.", at(6, "10:01"))
host.act(
    "Ria could come later today.",
    {
        "do": "appointment.add_suggestion",
        "at": at(6, "10:10"),
        "by": RIA,
        "appointment": "leak",
        "suggestion": "today",
        "technician": "ria",
        "frame": frame(6, "16:00", "18:00"),
    },
)
host.act(
    "Or still later.",
    {
        "do": "appointment.add_suggestion",
        "at": at(6, "10:11"),
        "by": RIA,
        "appointment": "leak",
        "suggestion": "tonight",
        "technician": "ria",
        "frame": frame(6, "18:00", "20:00"),
    },
)
host.act(
    "Lisa takes the first: time, technician and message change together.",
    {
        "do": "appointment.accept_suggestion",
        "at": at(6, "10:20"),
        "by": LISA,
        "appointment": "leak",
        "suggestion": "today",
    },
)
host.send_messages("Lisa gets the new time.", at(6, "10:21"))
for row in host.ask(
    "The list of the day.",
    {"ask": "appointment.list", "at": at(6, "10:30"), "by": OFFICE, "day": "2026-03-06"},
):
    print(f"  {row['frame']['start']} {row['name']}: {row['status']}, {row['technician']}")

# The repair.

host.send_messages("Two hours before the new time Lisa is reminded again.", at(6, "14:00"))
host.act(
    "Ria has come.",
    {"do": "appointment.start", "at": at(6, "16:05"), "by": RIA, "appointment": "leak"},
)
host.act(
    "The leak is mended.",
    {"do": "appointment.complete", "at": at(6, "17:20"), "by": RIA, "appointment": "leak"},
)

# A review, and an answer.

host.send_messages("Lisa is thanked.", at(6, "17:21"))
host.send_messages("A day later a request for a review is due.", at(7, "17:20"))
host.act(
    "It needs a link, too.",
    {
        "do": "review.set_link",
        "at": at(7, "17:21"),
        "by": TIMER,
        "appointment": "leak",
        "link": "lisas-review",
    },
)
host.send_messages("Now it is sent.", at(7, "17:22"))
host.act(
    "Lisa follows the link, rates the visit, and agrees to publish it.",
    {
        "do": "review.record_review",
        "at": at(7, "19:00"),
        "by": VISITOR,
        "appointment": "leak",
        "link": "lisas-review",
        "rating": 4,
        "text": "Later than planned, but well mended.",
        "publish_consent": True,
    },
)
host.act(
    "On Monday the office replies.",
    {
        "do": "review.record_reply",
        "at": at(9, "08:00"),
        "by": OFFICE,
        "appointment": "leak",
        "text": "Thank you, Lisa. The van starts again.",
    },
)
host.act(
    "It publishes the review.",
    {"do": "review.publish", "at": at(9, "08:05"), "by": OFFICE, "appointment": "leak"},
)
for review in host.ask(
    "All visitors of the website can read it.",
    {"ask": "review.published_set", "by": VISITOR},
)["reviews"]:
    print(f"  {review['rating']} of 5: {review['text']} Reply: {review['reply']}")
