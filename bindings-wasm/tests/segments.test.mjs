/** The segments of text messages are those that two other counters count (S2-18). */
import assert from "node:assert/strict";
import { test } from "node:test";

import { Desk } from "frontdesk-desk";
import twilio from "sms-segments-calculator";
import { split } from "split-sms";

/** 3.6: as many random texts; a million within the hour with `TEXTS=1000000`. */
const TEXTS = Number(process.env.TEXTS ?? 5_000);

/** Characters by what they cost: one unit, two units, a text in UCS-2, a pair of surrogates. */
const GSM = [..."aZ0 @£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ!\"#¤%&'()*+,-./:;<=>?¡ÄÖÑÜ§¿äöñüà\n"];
const EXTENSION = [..."^{}\\[~]|€"];
const UCS2 = [..."ê’–…ł中ש\u00a0\u200dç`"];
const SURROGATES = [..."🦀👍🏽𝒳"];

/** Twilio moves what is joined to the character before it into the next segment together with it. */
const JOINED = /[\u200d\p{Emoji_Modifier}]/u;

/** Numbers below a bound, the same in each run (mulberry32). */
const numbers = (seed) => (below) => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), seed | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
};

/** A text of several runs, some as long as a segment, so that borders fall on every character. */
const text = (next) => {
  const sets = [[GSM, EXTENSION], [GSM, EXTENSION, UCS2, SURROGATES], [UCS2, SURROGATES]][next(3)];
  const runs = Array.from({ length: 1 + next(9) }, () => {
    const set = sets[next(sets.length)];
    const character = set[next(set.length)];
    return character.repeat(next(4) === 0 ? 30 + next(130) : 1 + next(3));
  });
  return runs.join("");
};

const FTL = "booking_confirmation =\n    .sms = { $notes }\n";
const AT = "2026-03-02T09:00:00Z";

const call = (notes) => ({
  ask: "message.render",
  by: { role: "staff", id: "u1" },
  kind: "booking_confirmation",
  channel: "sms",
  language: "en",
  data: { name: "A", business: "B", services: "C", start: AT, end: AT, notes },
  ftl: FTL,
});

test("the segments of any text are those of two other counters", (t) => {
  const desk = new Desk();
  const next = numbers(1);
  const most = 480;
  const seen = { gsm7: 0, ucs2: 0 };
  for (let count = 0; count < TEXTS; count += 1) {
    const { told, refused } = desk.call(call([...text(next)].slice(0, most).join("")));
    // A text of spaces alone is none.
    if (refused) continue;
    const { segments, encoding } = told.segments;
    const other = new twilio.SegmentedMessage(told.text);
    const third = split(told.text);
    const shown = JSON.stringify(told.text);
    if (!JOINED.test(told.text)) assert.equal(segments, other.segmentsCount, shown);
    assert.equal(segments, third.parts.length, shown);
    assert.equal(encoding === "gsm7", other.encodingName === "GSM-7", shown);
    seen[encoding] += 1;
  }
  t.diagnostic(`${seen.gsm7} texts in GSM 7, ${seen.ucs2} in UCS-2`);
  assert.ok(seen.gsm7 > TEXTS / 5 && seen.ucs2 > TEXTS / 5);
});
