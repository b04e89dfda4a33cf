// The scenarios that every language runs (U-8, B5).
import assert from "node:assert/strict";
import { readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import { Desk } from "frontdesk-desk";

const project = fileURLToPath(new URL("../../", import.meta.url));
const kept = join(project, "tests/scenarios");

/** The names of all scenarios below a folder, folder by folder. */
function scenarios(below, above = "") {
  const entries = readdirSync(join(below, above)).sort();
  return entries.flatMap((entry) => {
    const name = above ? `${above}/${entry}` : entry;
    return statSync(join(below, name)).isDirectory() ? scenarios(below, name) : [name];
  });
}

function load(below, name) {
  return JSON.parse(readFileSync(join(below, name), "utf8"));
}

function answers({ policy, steps }) {
  const desk = new Desk(policy);
  try {
    return steps.map(({ call, text }) => desk.call(text === undefined ? call : JSON.parse(text)));
  } finally {
    desk.free();
  }
}

/** JSON with its keys sorted, as all languages write their transcripts. */
function canonical(value) {
  return JSON.stringify(value, (_, held) =>
    held && typeof held === "object" && !Array.isArray(held)
      ? Object.fromEntries(Object.entries(held).sort(([a], [b]) => (a < b ? -1 : 1)))
      : held,
  );
}

test("there are scenarios", () => assert.ok(scenarios(kept).length > 0));

for (const name of scenarios(kept)) {
  test(name, () => {
    const scenario = load(kept, name);
    const said = answers(scenario);
    scenario.steps.forEach(({ says }, step) => assert.deepEqual(said[step], says, scenario.why));
  });
}

const folder = process.env.TRANSCRIPTS && join(project, process.env.TRANSCRIPTS);
test("transcript", { skip: !folder && "nobody wants it" }, () => {
  const random = join(folder, "random");
  assert.ok(scenarios(random).length > 0, "Rust has written the random calls down");
  const lines = [kept, random].flatMap((below) =>
    scenarios(below).flatMap((name) =>
      answers(load(below, name)).map((says, step) => canonical({ scenario: name, step, says })),
    ),
  );
  writeFileSync(join(folder, "wasm.jsonl"), lines.map((line) => `${line}\n`).join(""));
});
