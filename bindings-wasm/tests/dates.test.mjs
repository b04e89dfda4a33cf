/** Dates, times and amounts in messages are those of Intl, in each language (S2-18). */
import assert from "node:assert/strict";
import { test } from "node:test";

import { Desk } from "frontdesk-desk";

import { dates, numbers, written } from "./dates.mjs";

for (const language of ["en", "nl"]) {
  for (const kind of [dates, numbers]) {
    test(`${kind.name} in ${language} are those of Intl`, () => {
      const desk = new Desk();
      for (const { call, expected } of kind(language)) {
        assert.equal(written(desk.call(call)), expected, JSON.stringify(call.data));
      }
    });
  }
}
