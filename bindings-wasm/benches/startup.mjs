/**
 * How long until each module is ready, and until the first answer, beside an empty module of the
 * same run; and how many rows a second `screenMany` answers. The best of fresh processes and pages:
 * other work on the machine only adds.
 */
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { serve } from "../scripts/serve.mjs";
import { browser } from "../tests/browser.mjs";

const RUNS = 15;
const MOST = {
  screening: { node: 40, chromium: 60 },
  desk: { node: 60, chromium: 100 },
};
/** The smallest module there is. */
const EMPTY = Buffer.from([0, 97, 115, 109, 1, 0, 0, 0]);

const folder = mkdtempSync(join(tmpdir(), "frontdesk-"));
for (const module of Object.keys(MOST)) {
  const dist = fileURLToPath(new URL(`../js/${module}/dist`, import.meta.url));
  cpSync(dist, join(folder, module), { recursive: true });
}
cpSync(fileURLToPath(new URL("first.mjs", import.meta.url)), join(folder, "first.mjs"));
writeFileSync(join(folder, "empty.wasm"), EMPTY);
writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
writeFileSync(join(folder, "index.html"), "<!doctype html><title>Bench</title>");
const emptyNode = `import { readFileSync } from "node:fs";
new WebAssembly.Instance(new WebAssembly.Module(readFileSync(new URL("./empty.wasm", import.meta.url))));
export const ready = async () => {};`;
const emptyWeb = `export const ready = () =>
  WebAssembly.instantiateStreaming(fetch(new URL("./empty.wasm", import.meta.url)));`;
writeFileSync(join(folder, "empty_node.js"), emptyNode);
writeFileSync(join(folder, "empty_web.js"), emptyWeb);

/** The best of each: the shortest time, the most rows. */
const best = (runs) =>
  Object.fromEntries(
    Object.keys(runs[0]).map((key) => {
      const values = runs.map((run) => run[key]);
      return [key, key === "rows" ? Math.max(...values) : Math.min(...values)];
    }),
  );
const row = (name, { ready, first, rows }, most) => {
  const told = most === undefined ? "" : `   (at most ${most} ms: ${ready <= most ? "yes" : "NO"})`;
  const more =
    first === undefined ? "" : `, first answer ${first.toFixed(1)} ms, ${Math.round(rows)} rows/s`;
  console.log(`${name.padEnd(19)} ready ${ready.toFixed(1)} ms${more}${told}`);
};

const inNode = (module) => {
  const script = `import { measure } from "./first.mjs"; console.log(JSON.stringify(await measure("./${module}")));`;
  return JSON.parse(
    execFileSync("node", ["--input-type=module", "--eval", script], { cwd: folder }),
  );
};

const server = await serve(folder);
const chromium = await browser();
const inChromium = async (module) => {
  const context = await chromium.newContext();
  const page = await context.newPage();
  await page.goto(server.address);
  const told = await page.evaluate(
    async (module) => (await import("./first.mjs")).measure(`./${module}`),
    module,
  );
  await context.close();
  return told;
};

const measured = async (of, module) => {
  const runs = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await of(module));
  return best(runs);
};

row("Node, empty", await measured(inNode, "empty_node.js"));
row("Chromium, empty", await measured(inChromium, "empty_web.js"));
for (const [module, most] of Object.entries(MOST)) {
  row(`Node, ${module}`, await measured(inNode, `${module}/node.js`), most.node);
  row(`Chromium, ${module}`, await measured(inChromium, `${module}/web.js`), most.chromium);
}
await chromium.close();
server.close();
rmSync(folder, { recursive: true });
