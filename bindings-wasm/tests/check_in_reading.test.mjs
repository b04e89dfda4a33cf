/** The check-in page for everybody: languages, small windows, colours, fingers, keyboards. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import { FILM, addRemark, agree, host, send, thanks, told } from "./check_in_host.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Every view that a customer can come to, and how. */
const VIEWS = {
  "nothing answered": () => {},
  "a remark with a file": async (page) => {
    await addRemark(page, "Noise");
    await page.setInputFiles("input[type=file]", FILM);
    await page.getByRole("button", { name: "Remove rattle.mp4" }).waitFor();
    await told(page, "Saved");
  },
  "problems": async (page) => {
    await page.getByLabel("Subject").fill("");
    await page.getByLabel(/Yes, for/).check();
    await send(page);
    await told(page, "Almost done");
  },
  "sent": async (page) => {
    await page.getByLabel("Subject").fill("Noise");
    await agree(page);
    await send(page);
    await thanks(page);
  },
  "answered": async (page) => {
    await page.getByRole("button", { name: "Change my answer" }).click();
    await page.getByText("You have answered already.").waitFor();
  },
};

/** What axe finds, each with the elements. */
const violations = async (page) => {
  const found = await page.evaluate((rules) => axe.run({ runOnly: rules }), RULES);
  return found.violations.map(({ id, nodes }) => {
    const places = nodes.map(({ html, any }) => `${html} ${any.map(({ message }) => message)}`);
    return `${id}: ${places.join("; ")}`;
  });
};

/** What is narrower or lower than a finger needs, of all that can be touched. */
const small = (page) =>
  page.evaluate(() => {
    const least = 44;
    const fields = "select, textarea, input:not([type=radio], [type=checkbox])";
    const touched = document.querySelectorAll(`button, nav a, .choice, ${fields}`);
    const boxes = [...touched].map((element) => {
      const { width, height } = element.getBoundingClientRect();
      return { is: element.outerHTML.slice(0, 100), width, height };
    });
    const visible = boxes.filter(({ width }) => width > 0);
    return visible.filter(({ width, height }) => width < least || height < least);
  });

const COLOURS = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  forced: { forcedColors: "active" },
  "forced, dark": { colorScheme: "dark", forcedColors: "active" },
};

for (const [name, colours] of Object.entries(COLOURS)) {
  test(`axe finds nothing in any view, and fingers find everything: ${name}`, async (t) => {
    const { visit } = await host(t);
    const { page } = await visit(colours);
    await page.evaluate(AXE);
    for (const [view, come] of Object.entries(VIEWS)) {
      await come(page);
      assert.deepEqual(await violations(page), [], view);
      assert.deepEqual(await small(page), [], view);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(width <= 320, `${view}: ${width} pixels`);
    }
  });
}

test("axe finds nothing in a question, without a network, and without a page", async (t) => {
  const { visit, server } = await host(t);
  const [one, other] = [await visit(), await visit()];
  const phone = ({ page }, number) => page.getByLabel("New phone number").fill(number);
  await phone(one, "06 8765 4321");
  await told(one.page, "Saved");
  await phone(other, "06 1111 2222");
  await other.page.getByRole("dialog").waitFor();

  const offline = await visit();
  await agree(offline.page);
  await offline.context.setOffline(true);
  await send(offline.page);
  await offline.page.getByRole("button", { name: "Go back to my answer" }).waitFor();

  const gone = await visit({ at: `${server.address}/check-in/unknown` });
  for (const { page } of [other, offline, gone]) {
    await page.evaluate(AXE);
    assert.deepEqual(await violations(page), []);
    assert.deepEqual(await small(page), []);
  }
});

test("a keyboard is enough, and the bar hides no focus", async (t) => {
  const { visit, items } = await host(t);
  const { page } = await visit();
  const seen = [];
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press("Tab");
    const focus = await page.evaluate(() => {
      const { activeElement: element } = document;
      const box = element.getBoundingClientRect();
      const bar = document.getElementById("bar");
      const isTold = getComputedStyle(bar).visibility === "visible";
      const end = isTold ? bar.getBoundingClientRect().top : innerHeight;
      const text = element.textContent || element.id || element.name;
      return { text, isVisible: box.top >= 0 && box.top < end, height: box.height };
    });
    assert.ok(focus.isVisible, JSON.stringify(focus));
    const isNew = !seen.includes(focus.text);
    seen.push(focus.text);
    if (focus.text === "Add a remark" && isNew) {
      await page.keyboard.press("Enter");
      await page.keyboard.type("Noise");
    }
    if (focus.text === "agreement-keys") await page.keyboard.press("Space");
    if (focus.text === "Send my answer") break;
  }
  await page.keyboard.press("Enter");
  await thanks(page);
  const heading = await page.evaluate(() => document.activeElement.textContent);
  assert.match(heading, /Thank you/);
  assert.deepEqual(
    items().map(({ title }) => title),
    ["Noise"],
  );
  assert.ok(seen.includes("contact-email"), seen.join());
});

const textsOf = (pages, language) => JSON.parse(pages.get(`/texts/${language}.json`));

test("a further language is one file of texts", async (t) => {
  const { visit, server } = await host(t);
  const english = textsOf(server.pages, "en");
  const title = "Für Ihren Termin einchecken";
  const german = { ...english, language: "Deutsch", title };
  server.pages.set("/texts/de.json", JSON.stringify(german));
  const { page } = await visit();
  await page.getByRole("link", { name: "Deutsch" }).click();
  await page.getByRole("heading", { name: title }).waitFor();
  assert.equal(await page.getAttribute("html", "lang"), "de");
  const asBrowser = await visit({ locale: "de-AT", language: "" });
  await asBrowser.page.getByRole("heading", { name: title }).waitFor();
});

test("every language fits into 320 pixels, in both directions, in large letters", async (t) => {
  const { visit, server } = await host(t);
  const arabic = { ...textsOf(server.pages, "en"), language: "العربية", direction: "rtl" };
  server.pages.set("/texts/ar.json", JSON.stringify(arabic));
  for (const language of ["nl", "ar"]) {
    const { page } = await visit({ language });
    await page.click("#add-remark");
    await page.evaluate(AXE);
    assert.deepEqual(await violations(page), [], language);
    for (const size of ["100%", "200%"]) {
      const width = await page.evaluate((size) => {
        document.documentElement.style.fontSize = size;
        return document.documentElement.scrollWidth;
      }, size);
      assert.ok(width <= 320, `${language}, ${size}: ${width} pixels`);
    }
  }
});

test("all languages have the same texts, with the same places for values", async (t) => {
  const { server } = await host(t);
  const shape = (texts) =>
    Object.entries(texts).map(([key, text]) => [key, [...text.matchAll(/\{\w+\}/g)].flat().sort()]);
  const paths = [...server.pages.keys()].filter((path) => path.startsWith("/texts/"));
  assert.ok(paths.length >= 2);
  for (const path of paths) {
    const texts = JSON.parse(server.pages.get(path));
    assert.deepEqual(shape(texts), shape(textsOf(server.pages, "en")), path);
  }
});

test("every text is used, and every key that is used has a text", async (t) => {
  const { server } = await host(t);
  const scripts = [...server.pages].filter(([path]) => path.endsWith(".js"));
  const source = scripts.map(([, content]) => content.toString()).join("\n");
  const texts = textsOf(server.pages, "en");
  const unused = Object.keys(texts).filter((key) => !new RegExp(`\\b${key}\\b`).test(source));
  // The host gives these: the names of languages, and the fields that it did not accept.
  const built = ["subjectNotAccepted", "textNotAccepted", "filesNotAccepted"];
  assert.deepEqual(unused.filter((key) => !built.includes(key)), []);
  const used = [...source.matchAll(/\bt\("(\w+)"/g)].map(([, key]) => key);
  assert.deepEqual(used.filter((key) => !(key in texts)), []);
});

test("a picture for the README, in both colours", async (t) => {
  const { visit } = await host(t);
  for (const colorScheme of ["light", "dark"]) {
    const { page } = await visit({
      colorScheme,
      locale: "en-GB",
      viewport: { width: 390, height: 690 },
    });
    const background = await page.evaluate(
      () => getComputedStyle(document.documentElement).backgroundColor,
    );
    assert.equal(background === "rgb(16, 24, 27)", colorScheme === "dark");
    if (!process.env.PICTURE) continue;
    if (colorScheme === "dark") {
      await page.getByLabel(/Yes, for/).check();
      await told(page, "Saved");
      await page.evaluate(() => document.querySelector(".services").scrollIntoView());
    }
    const path = new URL(`../../examples/pictures/check-in-${colorScheme}.png`, import.meta.url);
    await page.screenshot({ path: fileURLToPath(path) });
  }
});
