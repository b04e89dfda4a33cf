/** All messages, of `make preview`: each e-mail in a browser, and in mail programs (S2-18). */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";

import { doIUseEmail } from "@jsx-email/doiuse-email";

import { browser } from "./browser.mjs";
import { CLIENTS, EXCEPTIONS } from "./mail_programs.mjs";

const PAGE = new URL("../../out/preview.html", import.meta.url);
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** The e-mails of the page, each once: name of kind, language and values, and the HTML. */
const emails = new Map();
let chromium;
let page;

before(async () => {
  chromium = await browser();
  // The scheme of each frame is its own.
  page = await chromium.newPage({ colorScheme: null });
  await page.goto(PAGE.href);
  const frames = await page.$$eval("iframe", (all) => all.map((one) => [one.title, one.srcdoc]));
  for (const [title, html] of frames) emails.set(title.replace(/, (light|dark), .*/, ""), html);
});

after(() => chromium.close());

/** An e-mail is an article in the page of a mail program, which has the landmarks. */
const IN_A_PAGE = { "landmark-one-main": { enabled: false }, "region": { enabled: false } };

/** What axe finds in a page, each with the elements. */
const violations = async (page, rules = {}) => {
  await page.evaluate(AXE);
  const options = { runOnly: RULES, iframes: false, resultTypes: ["violations"], rules };
  const found = await page.evaluate((options) => axe.run(options), options);
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`);
};

// 3.4
test("the page has each kind in each language, with all values", async () => {
  const names = [...emails.keys()].map((name) => name.split(", "));
  const parts = [0, 1, 2].map((at) => new Set(names.map((parts) => parts[at])));
  assert.ok(parts[0].size >= 12 && parts[1].size >= 2 && parts[2].size >= 5, [...emails.keys()]);
  assert.equal(emails.size, parts[0].size * parts[1].size * parts[2].size);
  assert.deepEqual(await violations(page), []);
  // The dark frames are dark.
  const shown = page.locator("iframe[title$='dark, 360 pixels']").first();
  await shown.scrollIntoViewIfNeeded();
  const body = shown.contentFrame().locator("body");
  await body.getByText("Ana").first().waitFor();
  const background = await body.evaluate((body) => getComputedStyle(body).backgroundColor);
  assert.equal(background, "rgb(18, 22, 25)");
});

for (const colorScheme of ["light", "dark"]) {
  test(`axe finds nothing in any e-mail, and it fits a phone: ${colorScheme}`, async () => {
    const page = await chromium.newPage({ colorScheme });
    for (const [name, html] of emails) {
      await page.setContent(html);
      for (const width of [600, 360]) {
        await page.setViewportSize({ width, height: 620 });
        const scrolled = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(scrolled <= width, `${name}: ${scrolled} of ${width} pixels`);
      }
      assert.deepEqual(await violations(page, IN_A_PAGE), [], name);
    }
    const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    assert.equal(background === "rgb(18, 22, 25)", colorScheme === "dark");
  });
}

// 3.5
test("mail programs support what the e-mails use, but for the exceptions", () => {
  const unused = new Set(Object.keys(EXCEPTIONS));
  const found = new Set();
  for (const [name, html] of emails) {
    const { errors = [] } = doIUseEmail(html, { emailClients: CLIENTS });
    for (const error of errors) {
      const [, feature, client] = /^`(.*)` is not supported by `(.*)`$/.exec(error);
      const { clients = [] } = EXCEPTIONS[feature] ?? {};
      if (clients.includes(client)) unused.delete(feature);
      else found.add(`${name}: ${error}`);
    }
  }
  assert.deepEqual([...found], []);
  assert.deepEqual([...unused], [], "these exceptions are not needed");
});
