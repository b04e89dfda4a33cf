/** The whole desk behind one call. */
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";

import { Desk } from "frontdesk-desk";

const by = { role: "staff", id: "u1" };
const RAISE = {
  do: "flag.raise",
  at: "2026-03-02T09:00:00Z",
  by,
  flag: "f1",
  reason: "did not pay",
  source: { kind: "hand" },
  items: [{ id: "i1", kind: "email", value: "jan@dorpspost.nl" }],
};
const ASK = {
  ask: "screening.screen",
  by,
  appointment: "a1",
  contact: { emails: ["Jan@Dorpspost.NL"] },
};

test("a flag that is raised is found, and events bring a desk back", () => {
  const desk = new Desk();
  const { done } = desk.call(RAISE);
  assert.equal(desk.call(ASK).told.alert, "match");
  const restored = new Desk();
  assert.deepEqual(restored.call({ apply: done }), { applied: done.length });
  assert.deepEqual(restored.call(ASK), desk.call(ASK));
});

test("a snapshot brings a desk back", () => {
  const desk = new Desk();
  desk.call(RAISE);
  const { snapshot } = desk.call({ snapshot: true });
  const restored = new Desk();
  assert.equal(restored.call({ restore: snapshot }).restored.flags, 1);
  assert.deepEqual(restored.call(ASK), desk.call(ASK));
  assert.equal(restored.call({ restore: snapshot.slice(1) }).malformed.at, "restore");
});

test("a log is rewritten without the person who was erased", () => {
  const desk = new Desk();
  const at = RAISE.at;
  const name = { given: "Lisa", family: "Jansen" };
  const create = { do: "customer.create", at, by, customer: "c1", name, emails: ["l@x.nl"] };
  const erase = { do: "customer.erase", at, by: { role: "admin", id: "u0" }, customer: "c1" };
  const log = [create, erase].flatMap((call) => {
    const { done, stored = done } = desk.call(call);
    return stored;
  });
  const { rewritten } = new Desk().call({ rewrite: log });
  assert.equal(rewritten.length, log.length);
  assert.match(JSON.stringify(log), /Lisa/);
  assert.doesNotMatch(JSON.stringify(rewritten), /Lisa/);
});

test("the desk always answers", () => {
  const desk = new Desk();
  for (const call of [{}, { do: "flag.dance" }, undefined, 10n, "\ud800", { ask: "\ud800" }]) {
    assert.ok(desk.call(call).malformed, String(call));
  }
  assert.equal(
    desk.call({ ...RAISE, by: { role: "customer", id: "c1" } }).refused.text,
    "not permitted",
  );
  assert.throws(() => new Desk({ nonsense: true }), /is no field/);
});

test("it can be required as well as imported", () => {
  const required = createRequire(import.meta.url)("frontdesk-desk");
  assert.equal(required.Desk, Desk);
});
