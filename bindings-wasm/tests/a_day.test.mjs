/** The example of some days at a desk prints what it prints in the other languages. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const path = (name) => fileURLToPath(new URL(`../../${name}`, import.meta.url));

test("a day is told as in the other languages", (context) => {
  // Beside an installed package, as it is for a host.
  const place = mkdtempSync(join(tmpdir(), "frontdesk-"));
  context.after(() => rmSync(place, { recursive: true }));
  mkdirSync(join(place, "node_modules"));
  const installed = join(place, "node_modules/frontdesk-desk");
  symlinkSync(path("bindings-wasm/js/desk"), installed, "junction");
  for (const name of ["a_day.mjs", "host.mjs"]) {
    copyFileSync(path(`examples/javascript/${name}`), join(place, name));
  }
  const told = execFileSync(process.execPath, [join(place, "a_day.mjs")], { encoding: "utf-8" });
  assert.equal(told, readFileSync(path("examples/a_day.txt"), "utf-8"));
});
