/** The check-in page of the examples in a browser: it asks a real host and loads no WebAssembly. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";

import { FILM, addRemark, agree, host, send, thanks, told } from "./check_in_host.mjs";

const focused = (page) =>
  page.evaluate(() => document.activeElement.id || document.activeElement.textContent);

test("an answer with a file reaches the desk after ten seconds without a network", async (t) => {
  const { visit, items, server } = await host(t);
  const { context, page, asked, errors } = await visit();
  await page.getByLabel(/Yes, for €24\.20/).check();
  await told(page, "Saved");
  await addRemark(page, "<b>Noise</b>");
  await page.setInputFiles("input[type=file]", FILM);
  await page.getByRole("button", { name: "Remove rattle.mp4" }).waitFor();

  await context.setOffline(true);
  await page.getByLabel("Description").fill("It rattles in front.");
  await agree(page);
  await send(page);
  await told(page, "No connection");
  await new Promise((over) => setTimeout(over, 10_000));
  await context.setOffline(false);
  await thanks(page);
  await page.getByText("<b>Noise</b> (rattle.mp4)").waitFor();

  const [order, remark] = items().sort((one, other) => other.kind.localeCompare(one.kind));
  assert.deepEqual([order.title, order.answer], ["Car wash", "accepted"]);
  assert.deepEqual([remark.title, remark.text], ["<b>Noise</b>", "It rattles in front."]);
  const [file] = remark.attachments;
  assert.equal(server.files.get(file.id).toString(), FILM.buffer.toString());
  const own = errors.filter((error) => !error.includes("ERR_INTERNET_DISCONNECTED"));
  assert.deepEqual(own, []);
  assert.ok(asked.every((url) => url.startsWith(server.address) && !url.endsWith(".wasm")));
});

test("an answer that was kept without a network is saved at the next visit", async (t) => {
  const { visit, enter } = await host(t);
  const { context, page } = await visit();
  await context.setOffline(true);
  await page.getByLabel("New phone number").fill("06 8765 4321");
  await told(page, "No connection");
  await page.close();
  await context.setOffline(false);

  const again = await enter(context);
  await told(again.page, "Saved");
  assert.equal(await again.page.getByLabel("New phone number").inputValue(), "06 8765 4321");
  const other = await visit();
  assert.equal(await other.page.getByLabel("New phone number").inputValue(), "06 8765 4321");
});

test("without a network, the customer can go back to the answer", async (t) => {
  const { visit, items } = await host(t);
  const { context, page } = await visit();
  await agree(page);
  await context.setOffline(true);
  await send(page);
  await told(page, "No connection");
  await page.getByRole("button", { name: "Go back to my answer" }).click();
  await told(page, "Not sent yet");
  assert.equal(await focused(page), "Send my answer");
  await addRemark(page, "Noise");
  await context.setOffline(false);
  await send(page);
  await thanks(page);
  assert.deepEqual(
    items().map(({ title }) => title),
    ["Noise"],
  );
});

test("a draft goes on elsewhere, and the customer decides if two devices changed it", async (t) => {
  const { visit } = await host(t);
  const [one, other] = [await visit(), await visit()];
  await one.page.getByLabel("New e-mail address").fill("lisa@post.nl");
  await told(one.page, "Saved");
  await other.page.getByLabel("New e-mail address").fill("l.jansen@post.nl");
  await other.page.getByRole("dialog", { name: /another device/ }).waitFor();
  await other.page.getByRole("button", { name: "Take the answer of the other device" }).click();
  await told(other.page, "Saved");
  assert.equal(await other.page.getByLabel("New e-mail address").inputValue(), "lisa@post.nl");

  await one.page.getByLabel("New e-mail address").fill("jansen@post.nl");
  await told(one.page, "Saved");
  const third = await visit();
  assert.equal(await third.page.getByLabel("New e-mail address").inputValue(), "jansen@post.nl");
});

test("problems are beside their fields, and the first has the focus", async (t) => {
  const { visit } = await host(t);
  const { page } = await visit();
  const problems = () => page.locator(".problem:visible").allInnerTexts();
  await addRemark(page);
  await page.getByLabel("Description").fill("It rattles.");
  await page.getByLabel("New phone number").fill("none");
  await send(page);
  assert.match((await problems()).join(), /give this remark a subject.*,.*tick this box/);
  assert.match(await focused(page), /^remark-.*-subject$/);
  const subject = page.getByLabel("Subject");
  assert.equal(await subject.getAttribute("aria-invalid"), "true");
  await subject.fill("Noise");
  assert.equal(await subject.getAttribute("aria-invalid"), null);
  await agree(page);
  assert.deepEqual(await problems(), []);

  // Only the host knows what a phone number is.
  await send(page);
  await told(page, "Almost done");
  assert.match((await problems()).join(), /whole number/);
  assert.equal(await focused(page), "contact-phone");
  await page.getByLabel("New phone number").fill("");
  await send(page);
  await thanks(page);
});

test("an answer can be changed: an order is withdrawn, a remark replaced", async (t) => {
  const { visit, items } = await host(t);
  const { page } = await visit();
  await page.getByLabel(/Yes, for €24\.20/).check();
  await addRemark(page, "Noise");
  await agree(page);
  await send(page);
  await thanks(page);
  assert.equal(items().length, 2);

  await page.getByRole("button", { name: "Change my answer" }).click();
  await page.getByText("You have answered already.").waitFor();
  await page.getByRole("group", { name: "Car wash" }).getByLabel("No, thank you").check();
  await page.getByLabel("Subject").fill("No noise any more");
  await send(page);
  await thanks(page);
  assert.deepEqual(
    items().map(({ title }) => title),
    ["No noise any more"],
  );
});

test("a file that is not accepted is named beside the field, and one can be removed", async (t) => {
  const { visit, office, server } = await host(t);
  const { page } = await visit();
  await addRemark(page, "Noise");
  const few = Array.from({ length: 11 }, (_, n) => ({ ...FILM, name: `${n}.mp4` }));
  await page.setInputFiles("input[type=file]", few);
  await page.getByText("at most 10 files: 10.mp4 was left out").waitFor();
  await page.getByRole("button", { name: "Remove 9.mp4" }).waitFor();
  await page.getByRole("button", { name: "Remove 0.mp4" }).click();
  await told(page, "Saved");
  assert.equal(await page.locator(".files li").count(), 9);
  assert.equal(server.files.size, 10);
  await page.reload();
  await page.getByRole("button", { name: "Remove 9.mp4" }).waitFor();
  assert.equal(await page.locator(".files li").count(), 9);
  assert.equal(office({ ask: "desk.work_list" }).told.length, 0);
});

test("a file on its way can be stopped, and sending waits for the others", async (t) => {
  const { visit, items } = await host(t);
  const { context, page } = await visit();
  await addRemark(page, "Noise");
  await agree(page);
  await context.setOffline(true);
  await page.setInputFiles("input[type=file]", [FILM, { ...FILM, name: "second.mp4" }]);
  await page.getByRole("button", { name: "Stop sending second.mp4" }).click();
  assert.match(await focused(page), /^remark-.*-files$/);
  await send(page);
  await told(page, "Sending");
  await context.setOffline(false);
  await thanks(page);
  const names = items().map(({ attachments }) => attachments.map(({ name }) => name));
  assert.deepEqual(names, [["rattle.mp4"]]);
});

test("a link that is unknown tells nothing", async (t) => {
  const { visit, server } = await host(t);
  const at = `${server.address}/check-in/unknown`;
  const { page } = await visit({ at, language: "nl" });
  await page.getByRole("heading", { name: "Deze pagina is niet beschikbaar" }).waitFor();
  const answer = await fetch(`${server.address}/api/unknown/page`);
  assert.deepEqual(await answer.json(), { refused: {} });
});

test("the page is one HTML file and at most 60 KB of JavaScript, compressed", async (t) => {
  const { visit, server } = await host(t);
  const { asked } = await visit();
  const paths = asked.map((url) => new URL(url).pathname);
  const scripts = paths.filter((path) => path.endsWith(".js"));
  const bytes = (paths) =>
    paths.reduce((sum, path) => sum + gzipSync(server.pages.get(path)).length, 0);
  const all = bytes([...server.pages.keys()]);
  t.diagnostic(`${bytes(scripts)} bytes of JavaScript, compressed; all files ${all} bytes`);
  assert.ok(scripts.length > 10 && bytes(scripts) <= 60_000);
  assert.equal([...server.pages.keys()].filter((path) => path.endsWith(".html")).length, 1);
});
