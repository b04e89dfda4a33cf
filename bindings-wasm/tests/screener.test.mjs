/** Flagged items in memory: screened, changed, saved, explained. */
import assert from "node:assert/strict";
import { test } from "node:test";

import { ready, Screener } from "frontdesk";
import { DISGUISED, ITEMS, POLICY, STRANGER } from "./sample.mjs";

const sample = () => new Screener(ITEMS, POLICY);

test("one matching item is enough, and is told with its steps", () => {
  const screening = sample().screen(DISGUISED);
  assert.equal(screening.appointment, "a1");
  assert.equal(screening.alert, "match");
  const email = screening.flags[0].items.find(({ kind }) => kind === "email");
  assert.equal(email.rule, "email_alias");
  assert.equal(email.flagged, "jan.deboer@googlemail.com");
  assert.ok(email.steps.length > 0);
});

test("many requests get the same answers as one by one, in their order", () => {
  const screener = sample();
  const requests = [DISGUISED, STRANGER, DISGUISED];
  assert.deepEqual(
    screener.screenMany(requests),
    requests.map((one) => screener.screen(one)),
  );
  assert.deepEqual(screener.screenMany([]), []);
});

test("a request that cannot be read is told in its place, and nothing of it is repeated", () => {
  const endless = { appointment: "a3" };
  endless.contact = endless;
  const bad = [
    { appointment: "secret", contact: { emails: "secret@secret.example" } },
    { appointment: "\ud800", contact: {} },
    { contact: {} },
    undefined,
    10n,
    endless,
  ];
  const answers = sample().screenMany([DISGUISED, ...bad, STRANGER]);
  assert.equal(answers.at(0).alert, "match");
  assert.equal(answers.at(-1).alert, "none");
  assert.equal(answers[1].malformed.at, "contact.emails");
  for (const { malformed } of answers.slice(1, -1)) {
    assert.ok(malformed.text);
    assert.doesNotMatch(JSON.stringify(malformed), /secret/);
  }
});

test("an item that is released matches nothing until it is reinstated", () => {
  const screener = sample();
  assert.ok(screener.release("f1", "f1:email") && screener.release("f1", "f1:name"));
  assert.equal(screener.screen(DISGUISED).alert, "none");
  assert.ok(screener.reinstate("f1", "f1:email"));
  assert.equal(screener.screen(DISGUISED).alert, "match");
  assert.equal(screener.release("f1", "unknown"), false);
});

test("an item that is added later matches like the others", () => {
  const screener = new Screener();
  assert.equal(screener.size, 0);
  for (const item of ITEMS) screener.add(item);
  assert.equal(screener.size, ITEMS.length);
  assert.equal(screener.screen(DISGUISED).alert, "match");
  assert.throws(() => screener.add({ ...ITEMS[1], item: "bad", value: "no mailbox" }), Error);
});

test("a value that cannot be read is told and matches nothing", () => {
  const screener = new Screener([{ flag: "f2", item: "f2:email", kind: "email", value: "?" }]);
  assert.equal(screener.unreadable.length, 1);
  assert.equal(screener.unreadable[0].item, "f2:email");
  assert.deepEqual(sample().unreadable, []);
});

test("what is malformed is refused with its place", () => {
  assert.throws(() => new Screener([ITEMS[0], { flag: "f2" }]), /\[1\]/);
  assert.throws(() => new Screener([], { aproximate: true }), /did you mean `approximate`\?/);
  assert.throws(() => sample().screen({ appointment: 1, contact: {} }), /appointment/);
});

test("what is saved comes back and answers alike; damaged bytes are refused", () => {
  const screener = sample();
  screener.release("f1", "f1:name");
  const bytes = screener.save();
  assert.deepEqual(Screener.load(bytes).screen(DISGUISED), screener.screen(DISGUISED));
  bytes[bytes.length - 1] ^= 1;
  assert.throws(() => Screener.load(bytes), Error);
  assert.throws(() => Screener.load(new Uint8Array()), Error);
});

test("an explanation tells what each value became", () => {
  const { values, unreadable, screening } = sample().explain(DISGUISED);
  assert.deepEqual(
    values.map(({ kind }) => kind),
    ["full_name", "email"],
  );
  assert.equal(values[1].read_as[0], "jandeboer@gmail.com");
  assert.deepEqual(unreadable, []);
  assert.deepEqual(screening, sample().screen(DISGUISED));
});

test("a sheet is read by the names of its columns; a bad row is told by its line", () => {
  const bytes = (text) => new TextEncoder().encode(text);
  const flags = bytes("nr;naam;gsm;reden\nF1;Jan de Boer;06-12345678;niet betaald\n");
  const {
    screener,
    reasons,
    flags: count,
    problems,
  } = Screener.fromSheet(flags, {
    policy: POLICY,
    columns: { phone: "gsm" },
  });
  assert.deepEqual([count, reasons, problems], [1, { F1: "niet betaald" }, []]);
  const sheet = screener.screenSheet(
    bytes("id,name,phone\nA1,Piet Smit,0031612345678\nA2,X,1,2\n"),
  );
  assert.equal(sheet.rows.length, 1);
  assert.equal(sheet.rows[0].screening.alert, "match");
  assert.equal(sheet.rows[0].request.contact.names[0].full, "Piet Smit");
  assert.deepEqual(
    sheet.problems.map(({ line, code }) => [line, code]),
    [[3, "more_than_header"]],
  );
  assert.throws(() => Screener.fromSheet(bytes("")), /empty/);
});

test("memory can be given back, also by `using`", async () => {
  await ready();
  const screener = sample();
  screener[Symbol.dispose ?? Symbol.for("dispose")]();
  assert.throws(() => screener.screen(STRANGER));
});
