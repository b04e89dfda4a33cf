"""What the program around a desk does.

It gives calls, carries out what the desk answers, and sends the messages that are due. Here it
prints instead.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import frontdesk

if TYPE_CHECKING:
    from frontdesk.calls import Actor, Call, Policy

# The clock of the program, which asks what is due.
TIMER: Actor = {"role": "system", "id": "timer"}


class Host:
    """A program with a desk."""

    def __init__(self, policy: Policy) -> None:
        self._desk = frontdesk.Desk(policy)

    def act(self, sentence: str, call: Call) -> None:
        """Has something done, and prints what comes of it."""
        print(sentence)
        self._give(call)

    def ask(self, sentence: str, query: Call) -> Any:
        """Asks a query and returns its answer."""
        print(sentence)
        return self._told(query)

    def send_messages(self, sentence: str, at: str) -> None:
        """Sends the messages that are due."""
        told = self.ask(sentence, {"ask": "desk.due", "at": at, "by": TIMER})
        # A message that may not be sent has `reasons` instead.
        messages = [due for due in told["due"] if "message" in due]
        for due in messages:
            if "needs" in due:
                print(f"  {due['kind']} needs {due['needs']}")
            else:
                self._send(due, at)
        if not messages:
            print("  nothing")

    def _send(self, due: Any, at: str) -> None:
        message = due["message"]
        rendered = self._told(
            {
                "ask": "message.render",
                "by": TIMER,
                "kind": due["kind"],
                "channel": message["channel"],
                "language": message["language"],
                "zone": message["zone"],
                "data": message["data"],
            }
        )
        # Send it to the address in `message["to"]`, with the texts in `rendered`.
        first = rendered.get("subject", rendered["text"])
        print(f"  {due['kind']} by {message['channel']}: {first}")
        # Then report it: what is reported is not due again.
        self._give(
            {"do": "desk.report_done", "at": at, "by": TIMER, "key": due["key"], "result": "done"}
        )

    def _give(self, call: Call) -> None:
        answer = cast("dict[str, Any]", self._desk.call(call))
        if "malformed" in answer:
            raise ValueError(answer["malformed"]["text"])
        # Store these first: a desk that is given all events again is this desk again.
        for event in answer.get("stored", answer.get("done", [])):
            print(f"  {event['event']}")
        # Then do these, outside of the desk: ask technicians, publish a review.
        for effect in answer.get("effects", []):
            print(f"  to do: {effect['effect']} {effect.get('notice', '')}".rstrip())
        for warning in answer.get("warnings", []):
            print(f"  beware: {warning['warning']}")
        if refused := answer.get("refused"):
            print(f"  refused: {refused['code']}: {refused['text']}")

    def _told(self, query: Call) -> Any:
        return cast("dict[str, Any]", self._desk.call(query))["told"]
