/** A page and its worker, built by Vite, in a browser under a strict content policy. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { build } from "vite";

import { serve } from "../scripts/serve.mjs";
import { browser } from "./browser.mjs";

const outDir = mkdtempSync(join(tmpdir(), "frontdesk-"));
after(() => rmSync(outDir, { recursive: true }));

test("a page screens, by itself and in a worker, stays alive meanwhile, and loads the desk apart", async (t) => {
  await build({
    root: fileURLToPath(new URL("page", import.meta.url)),
    configFile: false,
    logLevel: "error",
    base: "./",
    worker: { format: "es" },
    build: { outDir, target: "es2022", modulePreload: { polyfill: false } },
  });
  const server = await serve(outDir);
  const chromium = await browser();
  t.after(async () => {
    await chromium.close();
    server.close();
  });
  const page = await chromium.newPage();
  const errors = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto(server.address);
  await page.waitForFunction(() => document.getElementById("told").textContent);
  const { longest, ...told } = JSON.parse(await page.textContent("#told"));
  t.diagnostic(`20,000 rows; the page stood still for ${longest} ms at the longest`);
  assert.deepEqual(errors, []);
  assert.match(told.early, /await ready/);
  assert.match(told.refused, /appointment/);
  assert.deepEqual(
    { ...told, early: "", refused: "" },
    {
      early: "",
      alert: "match",
      size: 4,
      rows: 20_000,
      matches: 20_000,
      index: true,
      refused: "",
      modules: [["screening"], ["screening", "desk"]],
      flags: [],
    },
  );
});
