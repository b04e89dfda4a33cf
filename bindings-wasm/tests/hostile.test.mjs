/** Numbers that sizes of 32 bits cannot bear end in an error or an answer, never in a trap (B2). */
import assert from "node:assert/strict";
import { test } from "node:test";

import { Screener } from "frontdesk";
import { checksums, crafted, SECTION, sections } from "./crafted.mjs";
import { DISGUISED, ITEMS, POLICY, STRANGER } from "./sample.mjs";

const MOST = 2 ** 32 - 1;
const LONG_NAME = { full: "Maximilianus Wolfeschlegelsteinhausen" };

const list = () =>
  new Screener([...ITEMS, { flag: "f2", item: "f2:name", kind: "full_name", value: LONG_NAME }]);
const index = list().save();

/** Refused with the error for damaged files, and the module still answers. */
const isRefused = (bytes, what) => {
  assert.throws(
    () => Screener.load(bytes),
    (error) => error.constructor === Error && error.message === "the index is damaged",
    what,
  );
  assert.equal(new Screener(ITEMS, POLICY).screen(DISGUISED).alert, "match", what);
};

const everywhere = (number) => (section) => {
  for (let at = 0; at + 4 <= section.byteLength; at += 4) section.setUint32(at, number, true);
};

test("the largest limits that a policy may have are limits like others", () => {
  const limits = { most_comparisons: MOST, most_items: MOST, most_values: MOST };
  for (const most of [...Object.entries(limits).map((one) => Object.fromEntries([one])), limits]) {
    const screener = new Screener(ITEMS, { ...POLICY, ...most });
    const usual = new Screener(ITEMS, POLICY);
    for (const request of [DISGUISED, STRANGER]) {
      assert.deepEqual(screener.screen(request), usual.screen(request), JSON.stringify(most));
      assert.deepEqual(screener.explain(request), usual.explain(request), JSON.stringify(most));
    }
    assert.deepEqual(Screener.load(screener.save()).screen(DISGUISED), usual.screen(DISGUISED));
  }
  assert.throws(() => new Screener(ITEMS, { most_comparisons: MOST + 1 }), /most_comparisons/);
});

test("what may not be compared is said, and is at least possible", () => {
  const screener = new Screener(ITEMS, { ...POLICY, most_comparisons: 0 });
  const names = [{ full: "Jan de Boerr" }];
  const answer = screener.screen({ appointment: "a1", contact: { names } });
  assert.deepEqual([answer.alert, answer.complete, answer.flags], ["possible", false, []]);
  assert.deepEqual(answer.not_compared, [{ kind: "full_name", position: 0 }]);
  assert.equal(answer.not_listed, undefined);
  const phones = [{ number: "0612345678" }];
  const equal = screener.screen({ appointment: "a2", contact: { phones } });
  assert.equal(equal.alert, "match");
});

test("an index under the checksum that we compute is one", () => {
  const [has, should] = checksums(index);
  assert.equal(has, should);
  const same = Screener.load(crafted(index, SECTION.settings, () => {}));
  assert.deepEqual(same.screen(DISGUISED), list().screen(DISGUISED));
});

test("an index whose numbers lead nowhere is refused, though its checksum is right", () => {
  const { settings, nameSlots, placeSlots, nameWords, nameRecords, ...numbers } = SECTION;
  for (const [what, section] of Object.entries(numbers)) {
    for (const number of [MOST, MOST - 15, 0x8fffffff]) {
      isRefused(crafted(index, section, everywhere(number)), what);
    }
  }
  for (const section of [nameSlots, placeSlots]) {
    for (const start of [MOST, MOST - 254, 2 ** 31]) {
      const longWord = (slots) => {
        slots.setUint32(0, start, true);
        slots.setUint8(12, 255);
      };
      isRefused(crafted(index, section, longWord), `a word at ${start}`);
    }
  }
  isRefused(crafted(index, nameWords, everywhere(2 ** 31)), "readings without an end");
  isRefused(crafted(index, nameWords, everywhere(MOST)), "words that are not there");
  const noOwner = (records) => records.setUint32(0, MOST, true);
  isRefused(crafted(index, nameRecords, noOwner), "a record of nobody");
  for (let at = 0; at < 13 * 8; at += 8) {
    const other = (section) => section.setBigUint64(at, 2n ** 64n - 1n, true);
    isRefused(crafted(index, settings, other), `settings at ${at}`);
  }
});

test("an index whose sections lie elsewhere is refused", () => {
  for (let section = 0; section < sections(index); section += 1) {
    for (const number of [2n ** 64n - 1n, 2n ** 61n, 2n ** 32n, 2n ** 29n]) {
      for (const field of [0, 8]) {
        const moved = (_, view, entry) => view.setBigUint64(entry + field, number, true);
        isRefused(crafted(index, section, moved), `section ${section}`);
      }
    }
  }
});
