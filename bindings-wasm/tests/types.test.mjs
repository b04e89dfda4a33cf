/** The types hold under the strictest settings, however imports are resolved. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const path = (name) => fileURLToPath(new URL(name, import.meta.url));

for (const [module, resolution] of [
  ["nodenext", "nodenext"],
  ["esnext", "bundler"],
]) {
  test(`tsc --strict accepts what users write: ${resolution}`, () => {
    const { stdout, status } = spawnSync(path("../node_modules/.bin/tsc"), [
      "--noEmit",
      "--strict",
      "--exactOptionalPropertyTypes",
      "--noUncheckedIndexedAccess",
      "--target",
      "es2022",
      "--lib",
      "es2022,dom",
      "--types",
      "",
      "--module",
      module,
      "--moduleResolution",
      resolution,
      "--ignoreConfig",
      path("types/use.ts"),
    ]);
    assert.equal(status, 0, stdout.toString());
  });
}
