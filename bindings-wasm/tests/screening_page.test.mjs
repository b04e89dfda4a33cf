/** The example page in a browser: files in, red rows out, steps told, nothing sent. */
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { build } from "vite";

import { serve } from "../scripts/serve.mjs";
import { browser } from "./browser.mjs";

const path = (name) => fileURLToPath(new URL(`../../examples/${name}`, import.meta.url));
const sample = (name) =>
  readFileSync(fileURLToPath(new URL(`../../cli/data/${name}`, import.meta.url)));

const outDir = mkdtempSync(join(tmpdir(), "frontdesk-"));
let server;
let chromium;

before(async () => {
  await build({
    root: path("web/screening"),
    configFile: path("web/screening/vite.config.js"),
    logLevel: "error",
    resolve: { preserveSymlinks: true },
    build: { outDir },
  });
  server = await serve(outDir);
  chromium = await browser();
});
after(async () => {
  await chromium.close();
  server.close();
  rmSync(outDir, { recursive: true });
});

/** The page, and every address that was asked for, in whatever way. */
const opened = async (options = {}) => {
  const page = await chromium.newPage({ viewport: { width: 1240, height: 900 }, ...options });
  const asked = [];
  const errors = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (line) => line.type() === "error" && errors.push(line.text()));
  await page.goto(server.address, { waitUntil: "networkidle" });
  return { page, asked, errors };
};

/** Drops a file on a zone, as a hand would. */
const drop = async (page, zone, name, bytes) => {
  const transfer = await page.evaluateHandle(
    ([name, text]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], name, { type: "text/csv" }));
      return transfer;
    },
    [name, bytes.toString()],
  );
  await page.dispatchEvent(`label[for=${zone}]`, "drop", { dataTransfer: transfer });
};

const done = (page) =>
  page.waitForFunction(() => / ms\.$/.test(document.getElementById("state").textContent));

test("dropped files give red rows, and a row that is opened tells its steps", async () => {
  const { page, asked, errors } = await opened();
  await page.fill("#region", "NL");
  await drop(page, "flags", "flags.csv", sample("flags.csv"));
  await drop(page, "appointments", "appointments.csv", sample("appointments.csv"));
  await done(page);

  const red = page.locator("tr.row.match");
  assert.ok((await red.count()) > 5);
  const row = page.locator("tr.row", { hasText: "A-1002" });
  assert.match(await row.innerText(), /Match[^]*Lisa Jansen[^]*Phone[^]*F-01/);
  const open = row.getByRole("button");
  assert.equal(await open.getAttribute("aria-expanded"), "false");
  await open.focus();
  await page.keyboard.press("Enter");
  const why = page.locator("#why-A-1002");
  await why.locator(".evidence").first().waitFor();
  assert.equal(await open.getAttribute("aria-expanded"), "true");
  assert.match(await why.innerText(), /Flag F-01: match[^]*06-12345678[^]*Decided by: phone/);

  // The core is loaded by the worker when the first file comes; beside that, nothing is asked for.
  const own = asked.every((address) => address.startsWith(server.address));
  assert.ok(own, asked.join("\n"));
  assert.equal(server.asked.filter((address) => address.endsWith(".csv")).length, 0);
  assert.deepEqual(errors, []);
  await page.close();
});

test("nothing can leave: the content policy of the page refuses it", async () => {
  const { page } = await opened();
  const sent = await page.evaluate(() =>
    fetch("http://127.0.0.1:9/", { method: "POST", body: "x" }).then(
      () => "sent",
      () => "refused",
    ),
  );
  assert.equal(sent, "refused");
  await page.close();
});

test("20,000 appointments are screened while the page stays alive", async (t) => {
  const { page, errors } = await opened();
  const rows = Array.from(
    { length: 20_000 },
    (_, row) => `B-${row},Piet Smit,piet.smit${row}@dorpspost.nl`,
  );
  rows[7] = "B-7,Jan de Boer,someone@dorpspost.nl";
  const sheet = Buffer.from(["id,name,email", ...rows].join("\n"));
  await page.evaluate(() => {
    window.ticks = 0;
    setInterval(() => (window.ticks += 1), 10);
  });
  await drop(page, "flags", "flags.csv", sample("flags.csv"));
  await page.waitForFunction(() => /flags read/.test(document.getElementById("state").textContent));
  const before = await page.evaluate(() => window.ticks);
  await drop(page, "appointments", "appointments.csv", sheet);
  await done(page);
  const ticks = (await page.evaluate(() => window.ticks)) - before;
  t.diagnostic(`${await page.textContent("#state")} ${ticks} ticks of 10 ms meanwhile`);
  assert.ok(ticks > 10, `${ticks}`);
  assert.match(await page.textContent("#tally"), /^1 match0 possible19,999 without/);
  await page.getByLabel("All").check();
  assert.match(await page.textContent("#more"), /100 more of 19,900 rows/);
  assert.deepEqual(errors, []);
  await page.close();
});

test("a picture for the README, in both colours", async () => {
  for (const colorScheme of ["light", "dark"]) {
    const { page } = await opened({ colorScheme });
    await page.click("#sample");
    await done(page);
    const several = page.locator("tr.row.match", { has: page.locator(".items > :nth-child(2)") });
    await several.first().locator(".open").click();
    await page.locator(".detail .evidence").first().waitFor();
    const background = await page.evaluate(
      () => getComputedStyle(document.documentElement).backgroundColor,
    );
    assert.equal(background === "rgb(15, 21, 32)", colorScheme === "dark");
    if (process.env.PICTURE) {
      await page.setViewportSize({ width: 1240, height: 1180 });
      await page.mouse.move(0, 0);
      const ending = colorScheme === "dark" ? "-dark.png" : ".png";
      await page.screenshot({ path: path(`pictures/screening-page${ending}`) });
    }
    await page.close();
  }
});
