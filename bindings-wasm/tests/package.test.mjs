/** What would be published: small, complete, and usable from where it is installed. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";

/** The complete package, compressed as it is downloaded. Go down, never up. */
const MOST_BYTES = 450_000;

const here = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "frontdesk-"));
const run = (program, ...given) =>
  execFileSync(program, given, { cwd: folder, stdio: ["ignore", "pipe", "ignore"] }).toString();
let tarball;

before(() => {
  const packed = run(
    "npm",
    "pack",
    here,
    "--json",
    "--ignore-scripts",
    "--pack-destination",
    folder,
  );
  const answer = JSON.parse(packed);
  tarball = join(folder, Object.values(answer)[0].filename);
  writeFileSync(join(folder, "package.json"), '{ "private": true }');
  run("npm", "install", "--offline", "--ignore-scripts", tarball);
});
after(() => rmSync(folder, { recursive: true }));

test("it keeps its size", (t) => {
  const { size } = statSync(tarball);
  t.diagnostic(`${size} bytes compressed, at most ${MOST_BYTES}`);
  assert.ok(size <= MOST_BYTES, `${size} bytes`);
  assert.ok(gunzipSync(readFileSync(tarball)).length > size);
});

test("it holds what its entries name, and its README", () => {
  const installed = join(folder, "node_modules/frontdesk");
  const { exports, sideEffects } = JSON.parse(readFileSync(join(installed, "package.json")));
  const named = (entry) => (typeof entry === "string" ? [entry] : Object.values(entry));
  const files = [...Object.values(exports).flatMap(named), ...sideEffects, "README.md"];
  for (const file of files) assert.ok(statSync(join(installed, file)).isFile(), file);
});

test("where it is installed it can be imported and required", () => {
  const use = `
    const request = { appointment: "a1", contact: { emails: ["Jan@Dorpspost.NL"] } };
    const items = [{ flag: "f1", item: "i1", kind: "email", value: "jan@dorpspost.nl" }];
    console.log(new Screener(items).screen(request).alert);`;
  const imported = 'import { Screener } from "frontdesk";' + use;
  const required = 'const { Screener } = require("frontdesk");' + use;
  assert.equal(run("node", "--input-type=module", "--eval", imported).trim(), "match");
  assert.equal(run("node", "--input-type=commonjs", "--eval", required).trim(), "match");
});

test("publint finds nothing to mend", () => {
  const publint = join(here, "node_modules/.bin/publint");
  assert.match(execFileSync(publint, ["--strict", tarball]).toString(), /All good/);
});
