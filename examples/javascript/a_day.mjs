// One day at a front desk, told to the whole desk.
//
// `a_day.rs` and `a_day.py` tell the same, and print the same lines: `examples/a_day.txt`.
// Run it with `make wasm && npm --prefix examples/javascript install && node <this file>`.

import { Desk, ready } from "frontdesk-desk";

await ready();
const desk = new Desk({
  screening: { reading: { default_region: "NL" } },
  appointment: { zone: "Europe/Amsterdam" },
});

// Who acts, as your log-in knows them.
const OFFICE = { role: "staff", id: "olga" };
const LISA = { role: "customer", id: "lisa" };
const TOM = { role: "technician", id: "tom" };
const RIA = { role: "technician", id: "ria" };
const TIMER = { role: "system", id: "timer" };

// A desk reads no clock: each call says when it is.
const at = (time) => `2026-03-04T${time}:00Z`;
const frame = (start, end) => ({ start: at(start), end: at(end) });

/** Has something done, and prints what comes of it. */
function act(sentence, call) {
  console.log(sentence);
  const answer = desk.call(call);
  const { effects = [], warnings = [], refused, malformed } = answer;
  if (malformed) throw new Error(malformed.text);
  // Store these first: a desk that is given all events again is this desk again.
  for (const { event } of answer.stored ?? answer.done ?? []) console.log(`  ${event}`);
  // Then do these, outside of the desk: send messages, ask people.
  for (const { effect, notice = "" } of effects) {
    console.log(`  to do: ${effect} ${notice}`.trimEnd());
  }
  for (const { warning } of warnings) console.log(`  beware: ${warning}`);
  if (refused) console.log(`  refused: ${refused.code}: ${refused.text}`);
}

/** Asks something, and prints a line for each thing told. */
function ask(sentence, query, lines) {
  console.log(sentence);
  const { told } = desk.call(query);
  for (const line of lines(told)) console.log(`  ${line}`);
}

// A request that matches.

act("Jan did not pay. The office flags his phone number.", {
  do: "flag.raise",
  at: "2026-02-02T10:00:00Z",
  by: OFFICE,
  flag: "jan-did-not-pay",
  reason: "did not pay",
  source: { kind: "hand" },
  items: [{ id: "phone", kind: "phone", value: { number: "06-12345678" } }],
});
act("A month later Lisa rings about a leak. Her number is the same, written otherwise.", {
  do: "appointment.request",
  at: at("07:00"),
  by: OFFICE,
  appointment: "leak",
  new_customer: "lisa",
  details: {
    description: "A leak under the sink",
    needs_technician: true,
    parties: [
      {
        role: "booker",
        name: { full: "Lisa Jansen" },
        phones: [{ number: "+31 (0)6 1234 5678" }],
      },
    ],
  },
  frame: frame("13:00", "15:00"),
});
act("Nobody has looked at the match yet, so the request is not promised.", {
  do: "appointment.accept",
  at: at("07:01"),
  by: OFFICE,
  appointment: "leak",
});
ask(
  "It waits for a person.",
  { ask: "desk.work_list", at: at("07:02"), by: OFFICE },
  (told) => told.map((line) => `${line.appointment}: ${line.waits_for}`),
);
act("The office rings back. Lisa has had the number since January: another person.", {
  do: "flag.decide_match",
  at: at("07:10"),
  by: OFFICE,
  decision: "lisa-is-not-jan",
  flag: "jan-did-not-pay",
  items: ["phone"],
  appointment: "leak",
  customer: "lisa",
  values: [{ kind: "phone", value: { number: "+31 (0)6 1234 5678" } }],
  verdict: "different_person",
  note: "has had this number since January",
});
act("Now it is promised.", {
  do: "appointment.accept",
  at: at("07:11"),
  by: OFFICE,
  appointment: "leak",
});

// Who goes, and when.

act("Technicians are asked.", {
  do: "appointment.broadcast",
  at: at("07:15"),
  by: OFFICE,
  appointment: "leak",
});
act("Tom will go.", {
  do: "appointment.assign",
  at: at("07:30"),
  by: OFFICE,
  appointment: "leak",
  technician: "tom",
});
act("Tom gives it back.", {
  do: "appointment.release",
  at: at("09:00"),
  by: TOM,
  appointment: "leak",
  technician: "tom",
  note: "the van does not start",
});
ask(
  "Three hours before the start something is due.",
  { ask: "desk.due", at: at("10:00"), by: TIMER },
  (told) => [...told.due.map((due) => due.kind), `ask again at ${told.wakes_at}`],
);
act("Ria could come later today.", {
  do: "appointment.add_suggestion",
  at: at("10:10"),
  by: RIA,
  appointment: "leak",
  suggestion: "today",
  technician: "ria",
  frame: frame("16:00", "18:00"),
});
act("Or still later.", {
  do: "appointment.add_suggestion",
  at: at("10:11"),
  by: RIA,
  appointment: "leak",
  suggestion: "tonight",
  technician: "ria",
  frame: frame("18:00", "20:00"),
});
act("Lisa takes the first: time, technician and message change together.", {
  do: "appointment.accept_suggestion",
  at: at("10:20"),
  by: LISA,
  appointment: "leak",
  suggestion: "today",
});
ask(
  "The list of the day.",
  { ask: "appointment.list", at: at("10:30"), by: OFFICE, day: "2026-03-04" },
  (told) => told.map((row) => `${row.frame.start} ${row.name}: ${row.status}, ${row.technician}`),
);
act("Ria has come.", {
  do: "appointment.start",
  at: at("16:05"),
  by: RIA,
  appointment: "leak",
});
act("The leak is mended.", {
  do: "appointment.complete",
  at: at("17:20"),
  by: RIA,
  appointment: "leak",
});
