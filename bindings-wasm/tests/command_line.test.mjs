/** The package answers as the command line does, from sheets and from a saved index. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";

import { Screener } from "frontdesk";

const root = fileURLToPath(new URL("../..", import.meta.url));
const built = join(root, process.env.CARGO_TARGET_DIR ?? "target", "debug");
const folder = mkdtempSync(join(tmpdir(), "frontdesk-"));
after(() => rmSync(folder, { recursive: true }));

const LARGE = { maxBuffer: 1 << 28 };
const frontdesk = (...given) => execFileSync(join(built, "frontdesk"), given, LARGE);
const generate = (...given) => execFileSync(join(built, "generate"), given, LARGE);
const policy = { reading: { default_region: "NL" } };

/** The answers of the command line, one a line. */
const told = (source, appointments) => {
  const region = source[0] === "--index" ? [] : ["--region", "NL"];
  const given = [...source, "--appointments", appointments, ...region, "--output", "jsonl", "-q"];
  const lines = frontdesk("screen", ...given)
    .toString()
    .trimEnd()
    .split("\n");
  return lines.map((line) => JSON.parse(line));
};

const sample = (name) => join(root, "cli/data", name);
const written = (name, bytes) => {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
};

const SETS = {
  "the sample": () => [sample("flags.csv"), sample("appointments.csv")],
  "some thousand generated rows": () => [
    written("flags.csv", generate("flags", "3000")),
    written("appointments.csv", generate("appointments", "3000", "--of", "3000", "--share", "50%")),
  ],
};

for (const [name, files] of Object.entries(SETS)) {
  test(`answers as the command line does: ${name}`, () => {
    const [flags, appointments] = files();
    const right = told(["--flags", flags], appointments);
    assert.ok(right.some(({ alert }) => alert === "match"));

    const { screener, problems } = Screener.fromSheet(readFileSync(flags), { policy });
    assert.deepEqual(problems, []);
    const sheet = screener.screenSheet(readFileSync(appointments));
    assert.deepEqual(
      sheet.rows.map(({ screening }) => screening),
      right,
    );

    const requests = sheet.rows.map(({ request }) => request);
    assert.deepEqual(screener.screenMany(requests), right);

    const index = join(folder, "index");
    frontdesk("index", "build", "--flags", flags, "--region", "NL", "--out", index, "-q");
    const loaded = Screener.load(readFileSync(index));
    assert.deepEqual(loaded.screenMany(requests), told(["--index", index], appointments));
    assert.deepEqual(Buffer.from(screener.save()), readFileSync(index));
  });
}
