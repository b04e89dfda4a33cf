/** A host of the check-in page with one appointment, and customers who open the page. */
import assert from "node:assert/strict";

import { browser } from "./browser.mjs";

export const folder = new URL("../../examples/web/check-in/", import.meta.url);
const { sampleDesk } = await import(new URL("demo.mjs", folder));
const { serve } = await import(new URL("server.mjs", folder));

const NOW = new Date("2026-03-02T09:00:00Z");
const START = new Date("2026-03-04T09:00:00Z");
const OFFICE = { role: "staff", id: "olga" };

/** The narrowest window that the page fits in. */
const NARROW = { viewport: { width: 320, height: 640 } };

/** Starts a host that ends with the test. `visit` opens the page in a browser of its own. */
export const host = async (t) => {
  const chromium = await browser();
  const { desk, link, appointment, texts } = sampleDesk(START, NOW);
  const server = await serve(desk, { now: () => NOW.toISOString(), texts });
  t.after(async () => {
    await chromium.close();
    server.close();
    desk.free();
  });
  const address = `${server.address}/check-in/${link}`;

  /** Opens the page in a context: all that is asked for, and all errors, are written down. */
  const enter = async (context, { language = "en", at = address } = {}) => {
    const page = await context.newPage();
    const asked = [];
    const errors = [];
    page.on("request", (request) => asked.push(request.url()));
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("console", (line) => line.type() === "error" && errors.push(line.text()));
    await page.goto(`${at}?language=${language}`);
    await page.waitForSelector("form, #page:not([aria-busy]) h1");
    return { context, page, asked, errors };
  };

  /** Opens the page on a device that nobody has used before. */
  const visit = async ({ language, at, ...options } = {}) =>
    enter(await chromium.newContext({ ...NARROW, ...options }), { language, at });

  /** Asks or tells the desk, as the office. */
  const office = (call) => {
    const answer = desk.call({ at: NOW.toISOString(), by: OFFICE, ...call });
    assert.ok(!answer.refused && !answer.malformed, JSON.stringify(answer));
    return answer;
  };

  /** What the office sees of the answer. */
  const items = () => office({ ask: "appointment.details", appointment }).told.check_in_items;

  return { server, address, appointment, enter, visit, office, items };
};

/** Waits until the bar tells a text. */
export const told = (page, text) =>
  page.waitForFunction(
    (text) => document.getElementById("state").textContent.startsWith(text),
    text,
  );

export const agree = (page) => page.getByLabel("I have read this and agree").check();
export const send = (page) => page.getByRole("button", { name: "Send my answer" }).click();
export const thanks = (page) => page.getByRole("heading", { name: /Thank you/ }).waitFor();

export const addRemark = async (page, subject) => {
  await page.getByRole("button", { name: "Add a remark" }).click();
  if (subject) await page.getByLabel("Subject").last().fill(subject);
};

export const FILM = {
  name: "rattle.mp4",
  mimeType: "video/mp4",
  buffer: Buffer.from("not a real film"),
};
