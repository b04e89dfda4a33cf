/** The check-in page of the examples in a browser: it asks a real host, and loads no WebAssembly. */
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

import { browser } from "./browser.mjs";

const folder = new URL("../../examples/web/check-in/", import.meta.url);
const { sampleDesk } = await import(new URL("demo.mjs", folder));
const { serve } = await import(new URL("server.mjs", folder));

const NOW = new Date("2026-03-02T09:00:00Z");
const OFFICE = { role: "staff", id: "olga" };

let chromium;
before(async () => {
  chromium = await browser();
});
after(() => chromium.close());

/** A host with one check-in, and a way to open its page. */
const host = async (t) => {
  const { desk, link, texts } = sampleDesk(new Date("2026-03-04T09:00:00Z"), NOW);
  const server = await serve(desk, { now: () => NOW.toISOString(), texts });
  const address = `${server.address}/check-in/${link}`;
  const open = async (options = {}) => {
    const context = await chromium.newContext({ viewport: { width: 320, height: 640 }, ...options });
    const page = await context.newPage();
    const asked = [];
    const errors = [];
    page.on("request", (request) => asked.push(request.url()));
    page.on("pageerror", (error) => errors.push(error.message));
    await page.goto(`${address}?language=en`);
    await page.waitForSelector("form");
    return { context, page, asked, errors };
  };
  t.after(() => {
    server.close();
    desk.free();
  });
  const items = () => {
    const { told } = desk.call({
      ask: "appointment.details",
      at: NOW.toISOString(),
      by: OFFICE,
      appointment: "A-1",
    });
    return told;
  };
  return { desk, server, open, items, address };
};

const state = (page, text) =>
  page.waitForFunction((text) => document.getElementById("state").textContent.startsWith(text), text);

test("an order and a remark with a file reach the desk, after ten seconds without a network", async (t) => {
  const { desk, open, server } = await host(t);
  const { context, page, asked, errors } = await open();
  await page.getByLabel(/Yes, for €24\.20/).check();
  await state(page, "Saved");
  await page.getByRole("button", { name: "Add a remark" }).click();
  await page.getByLabel("Subject").fill("Noise");
  await page.setInputFiles("input[type=file]", {
    name: "rattle.mp4",
    mimeType: "video/mp4",
    buffer: Buffer.from("not a real film"),
  });
  await page.getByText("rattle.mp4").waitFor();

  await context.setOffline(true);
  await page.getByLabel("Description").fill("It rattles in front.");
  await page.getByLabel(/I agree: keys/).check();
  await page.getByRole("button", { name: "Send" }).click();
  await state(page, "No connection");
  await new Promise((over) => setTimeout(over, 10_000));
  await context.setOffline(false);
  await page.getByRole("heading", { name: /Thank you/ }).waitFor();

  const { told } = desk.call({
    ask: "desk.work_list",
    at: NOW.toISOString(),
    by: OFFICE,
  });
  assert.equal(told.filter(({ waits_for }) => waits_for === "check_in_item").length, 2);
  assert.equal(server.files.size, 1);
  assert.deepEqual(errors, []);
  assert.ok(asked.every((url) => !url.endsWith(".wasm")));
  await context.close();
});

test("a draft goes on on another device, and the customer decides if both changed it", async (t) => {
  const { open } = await host(t);
  const [one, other] = [await open(), await open()];
  await one.page.getByLabel("New e-mail address").fill("lisa@post.nl");
  await state(one.page, "Saved");
  await other.page.getByLabel("New e-mail address").fill("l.jansen@post.nl");
  await state(other.page, "You changed this answer on another device");
  await other.page.getByRole("button", { name: "Take the answer of the other device" }).click();
  assert.equal(await other.page.getByLabel("New e-mail address").inputValue(), "lisa@post.nl");

  const third = await open();
  assert.equal(await third.page.getByLabel("New e-mail address").inputValue(), "lisa@post.nl");
  await Promise.all([one, other, third].map(({ context }) => context.close()));
});

test("nothing is wider than 320 pixels, and a link that is unknown tells nothing", async (t) => {
  const { open, server } = await host(t);
  const { context, page } = await open();
  await page.getByRole("button", { name: "Add a remark" }).click();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(width <= 320, `${width} pixels`);
  await page.goto(`${server.address}/check-in/unknown?language=nl`);
  await page.getByRole("heading", { name: "Deze pagina is niet beschikbaar" }).waitFor();
  await context.close();
});

test("the page is one HTML file and at most 60 KB of JavaScript, compressed", (t) => {
  const path = fileURLToPath(folder);
  const scripts = readdirSync(path).filter((name) => name.endsWith(".js"));
  const bytes = gzipSync(scripts.map((name) => readFileSync(path + name)).join("")).length;
  t.diagnostic(`${bytes} bytes of JavaScript, compressed`);
  assert.ok(bytes <= 60_000);
});
