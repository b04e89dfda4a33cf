/** What would be published: small, complete, and usable from where it is installed. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

/** What a page loads for each module, compressed: its WebAssembly and its script. */
const MOST_BYTES = { screening: 450_000, desk: 940_000 };

const here = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "frontdesk-"));
const installed = join(folder, "node_modules/frontdesk");
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

test("the package as it is downloaded", (t) => {
  t.diagnostic(`${statSync(tarball).size} bytes compressed`);
});

for (const [module, most] of Object.entries(MOST_BYTES)) {
  test(`${module} keeps its size`, (t) => {
    const packed = ["web.js", `${module}_bg.wasm`].map(
      (file) => gzipSync(readFileSync(join(installed, "dist", module, file)), { level: 9 }).length,
    );
    const size = packed.reduce((sum, one) => sum + one);
    t.diagnostic(`${size} bytes compressed, at most ${most}`);
    assert.ok(size <= most, `${size} bytes`);
  });
}

test("it holds what its entries name, and its README", () => {
  const { exports, sideEffects } = JSON.parse(readFileSync(join(installed, "package.json")));
  const named = (entry) => (typeof entry === "string" ? [entry] : Object.values(entry));
  const files = [...Object.values(exports).flatMap(named), ...sideEffects, "README.md"];
  for (const file of files) assert.ok(statSync(join(installed, file)).isFile(), file);
});

const items = '[{ flag: "f1", item: "i1", kind: "email", value: "jan@dorpspost.nl" }]';
const request = '{ appointment: "a1", contact: { emails: ["Jan@Dorpspost.NL"] } }';
const question = '{ ask: "flag.list", by: { role: "staff", id: "u1" } }';

for (const [entry, name, use, said] of [
  ["frontdesk", "Screener", `new Screener(${items}).screen(${request}).alert`, "match"],
  ["frontdesk/desk", "Desk", `new Desk().call(${question}).told.length`, "0"],
]) {
  test(`where it is installed it can be imported and required: ${entry}`, () => {
    const imported = `import { ${name} } from "${entry}"; console.log(${use});`;
    const required = `const { ${name} } = require("${entry}"); console.log(${use});`;
    assert.equal(run("node", "--input-type=module", "--eval", imported).trim(), said);
    assert.equal(run("node", "--input-type=commonjs", "--eval", required).trim(), said);
  });
}

test("publint finds nothing to mend", () => {
  const publint = join(here, "node_modules/.bin/publint");
  assert.match(execFileSync(publint, ["--strict", tarball]).toString(), /All good/);
});
