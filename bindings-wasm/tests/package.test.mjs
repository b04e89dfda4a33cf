/** What would be published: small, complete, and usable from where it is installed. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const items = '[{ flag: "f1", item: "f1:email", kind: "email", value: "jan@dorpspost.nl" }]';
const request = '{ appointment: "a1", contact: { emails: ["Jan@Dorpspost.NL"] } }';
const question = '{ ask: "flag.list", by: { role: "staff", id: "u1" } }';

/** The packages by their modules; `most` is the size in KB of all that is downloaded. */
const PACKAGES = {
  screening: {
    name: "frontdesk",
    most: 420,
    value: "Screener",
    use: `new Screener(${items}).screen(${request}).alert`,
    said: "match",
  },
  desk: {
    name: "frontdesk-desk",
    most: 1261,
    value: "Desk",
    use: `new Desk().call(${question}).told.length`,
    said: "0",
  },
};

const here = fileURLToPath(new URL("..", import.meta.url));

/** Packs a package and installs it where nothing else is. */
const installation = (module, name) => {
  const folder = mkdtempSync(join(tmpdir(), "frontdesk-"));
  after(() => rmSync(folder, { recursive: true }));
  const run = (program, ...given) =>
    execFileSync(program, given, { cwd: folder, stdio: ["ignore", "pipe", "ignore"] }).toString();
  const source = join(here, "js", module);
  const options = ["--json", "--ignore-scripts", "--pack-destination", folder];
  const told = run("npm", "pack", source, ...options);
  const tarball = join(folder, Object.values(JSON.parse(told))[0].filename);
  writeFileSync(join(folder, "package.json"), '{ "private": true }');
  run("npm", "install", "--offline", "--ignore-scripts", tarball);
  return { run, tarball, installed: join(folder, "node_modules", name) };
};

for (const [module, { name, most, value, use, said }] of Object.entries(PACKAGES)) {
  describe(name, () => {
    const { run, tarball, installed } = installation(module, name);
    const read = (file) => readFileSync(join(installed, file));

    test("it keeps the size that its README promises", (t) => {
      const size = statSync(tarball).size;
      const wasm = read(`dist/${module}_bg.wasm`);
      const loaded = [wasm, read("dist/web.js")].map(
        (file) => gzipSync(file, { level: 9 }).length,
      );
      t.diagnostic(`${size} bytes to download, at most ${most} KB`);
      t.diagnostic(`${loaded[0] + loaded[1]} bytes for a page, compressed`);
      t.diagnostic(`${wasm.length} bytes of WebAssembly as it is`);
      assert.ok(size <= most * 1000, `${size} bytes`);
      assert.match(read("README.md").toString(), new RegExp(`at most ${most} KB`));
    });

    test("it holds what its entries name, and its licences", () => {
      const { exports, sideEffects } = JSON.parse(read("package.json"));
      const named = (entry) => (typeof entry === "string" ? [entry] : Object.values(entry));
      const files = [...Object.values(exports).flatMap(named), ...sideEffects];
      for (const file of [...files, "dist/LICENSE-MIT", "dist/LICENSE-APACHE"]) {
        assert.ok(statSync(join(installed, file)).isFile(), file);
      }
    });

    test("where it is installed it can be imported and required", () => {
      const imported = `import { ${value} } from "${name}"; console.log(${use});`;
      const required = `const { ${value} } = require("${name}"); console.log(${use});`;
      assert.equal(run("node", "--input-type=module", "--eval", imported).trim(), said);
      assert.equal(run("node", "--input-type=commonjs", "--eval", required).trim(), said);
    });

    test("publint finds nothing to mend", () => {
      const publint = join(here, "node_modules/.bin/publint");
      assert.match(execFileSync(publint, ["--strict", tarball]).toString(), /All good/);
    });
  });
}
