/** The check-in page and its host when something is not accepted, or no answer comes. */
import assert from "node:assert/strict";
import { test } from "node:test";

import { FILM, addRemark, agree, host, send, thanks, told } from "./check_in_host.mjs";

/** What the host answers, and beside which field the page says which words. */
const REFUSALS = [
  ["price_changed", { service: "wash" }, "service-wash", /price has changed/],
  ["service_unknown", { service: "tyres" }, "service-tyres", /choose again/],
  ["service_ordered", { service: "tyres" }, "service-tyres", /choose again/],
  ["agreement_missing", { agreement: "keys" }, "agreement-keys", /tick this box/],
  ["agreement_changed", { agreement: "keys" }, "agreement-keys", /read it again/],
  ["channel_without_address", undefined, "contact-channel", /need an e-mail address/],
  ["invalid", { fields: [{ field: "answer.email" }] }, "contact-email", /whole address/],
  ["invalid", { fields: [{ field: "answer.phone" }] }, "contact-phone", /whole number/],
  ["invalid", { fields: [{ field: "answer.remarks[0].subject" }] }, /-subject$/, /in one line/],
  ["invalid", { fields: [{ field: "answer.remarks[0].text" }] }, /-text$/, /1000 characters/],
  [
    "invalid",
    { fields: [{ field: "answer.remarks[0].attachments[0].bytes" }] },
    /-files$/,
    /remove it/,
  ],
];

test("each reason of the host is told beside its field, and the answer stays", async (t) => {
  const { visit } = await host(t);
  const { page, errors } = await visit();
  await addRemark(page, "Noise");
  await agree(page);
  for (const [reason, values, id, words] of REFUSALS) {
    const refused = { code: `check_in.submit.${reason}`, text: reason, with: values };
    await page.route("**/submit", (route) => route.fulfill({ json: { refused } }), { times: 1 });
    await send(page);
    const problem = page.locator(".problem:visible");
    await problem.filter({ hasText: words }).waitFor();
    const beside = (await problem.getAttribute("id")).replace(/-problem$/, "");
    assert.match(beside, new RegExp(id), reason);
    await told(page, "Almost done");
  }
  await send(page);
  await thanks(page);
  assert.deepEqual(errors, []);
});

test("a reason that belongs to no field is told in the bar", async (t) => {
  const { visit } = await host(t);
  const { page } = await visit();
  await agree(page);
  for (const answer of [{ refused: { code: "check_in.submit.too_many" } }, { malformed: {} }]) {
    await page.route("**/submit", (route) => route.fulfill({ json: answer }), { times: 1 });
    await send(page);
    await told(page, "We could not accept this answer");
  }
  await send(page);
  await thanks(page);
});

test("a host that fails is asked again, at the start and at the end", async (t) => {
  const { server, visit, enter } = await host(t);
  const { context } = await visit();
  const api = ["page", "draft", "file?*", "submit"].map((what) => `api/*/${what}`);
  for (const path of ["texts", "texts/en.json", "agreements/*", ...api]) {
    const failing = (route) => route.fulfill({ status: 503 });
    await context.route(`${server.address}/${path}`, failing, { times: 1 });
  }
  const { page } = await enter(context);
  await addRemark(page, "Noise");
  await page.setInputFiles("input[type=file]", FILM);
  await page.getByRole("button", { name: "Remove rattle.mp4" }).waitFor();
  await agree(page);
  await send(page);
  await thanks(page);
});

test("a page that is not complete can be loaded again", async (t) => {
  const { visit, enter } = await host(t);
  const { context } = await visit();
  await context.route("**/form.js", (route) => route.abort(), { times: 1 });
  const opened = enter(context);
  const page = await context.waitForEvent("page");
  await page.getByRole("link", { name: "Load it again" }).click();
  await opened;
  assert.equal(await page.getByRole("link", { name: "Load it again" }).count(), 0);
});

test("an answer is sent once, even if the host's answer is lost", async (t) => {
  const { visit, items } = await host(t);
  const { page } = await visit();
  await addRemark(page, "Noise");
  await agree(page);
  const loses = async (route) => {
    await route.fetch();
    await route.abort();
  };
  await page.route("**/submit", loses, { times: 2 });
  await send(page);
  await thanks(page);
  assert.equal(items().length, 1);
});

test("a page whose appointment is cancelled meanwhile says so, and keeps nothing", async (t) => {
  const { visit, office, appointment } = await host(t);
  const { page } = await visit();
  await page.getByLabel("New phone number").fill("06 8765 4321");
  await agree(page);
  office({ do: "appointment.cancel", appointment, cause: "customer" });
  await send(page);
  await page.getByRole("heading", { name: "This page is not available" }).waitFor();
  assert.equal(await page.evaluate(() => localStorage.length), 0);
});

test("without a storage in the browser, drafts are saved at the host", async (t) => {
  const { visit } = await host(t);
  const { context } = await visit();
  await context.addInitScript(() =>
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("denied", "SecurityError");
      },
    }),
  );
  const [page] = context.pages();
  await page.reload();
  await page.getByLabel("New phone number").fill("06 8765 4321");
  await told(page, "Saved");
  await page.reload();
  assert.equal(await page.getByLabel("New phone number").inputValue(), "06 8765 4321");
});

test("the host refuses what the page never sends", async (t) => {
  const { server, address } = await host(t);
  const api = address.replace("/check-in/", "/api/");
  const post = (path, body, headers = {}) => fetch(path, { method: "POST", body, headers });
  const status = async (answer) => (await answer).status;
  assert.equal(await status(post(`${api}/draft`, "no JSON")), 400);
  assert.equal(await status(post(`${api}/draft`, "null")), 400);
  assert.equal(await status(post(`${api}/constructor`, "{}")), 404);
  assert.equal(await status(post(`${api}/toString`, "{}")), 404);
  assert.equal(await status(fetch(`${api}/draft`)), 404);
  assert.equal(await status(fetch(`${server.address}/%E0%A4%A`)), 400);
  assert.equal(await status(fetch(`${server.address}/../server.mjs`)), 404);
  assert.equal(await status(fetch(`${server.address}/..%2fserver.mjs`)), 404);
  assert.ok((await (await post(`${api}/draft`, "{}")).json()).malformed);

  const named = async (name, type) => {
    const query = `name=${encodeURIComponent(name)}`;
    return (await post(`${api}/file?${query}`, "film", { "content-type": type })).json();
  };
  assert.equal((await named("a\nb.txt", "text/plain; charset=utf-8")).name, "a b.txt");
  assert.equal((await named("a.txt", "text/plain; charset=utf-8")).media_type, "text/plain");
  assert.equal((await named("", "nonsense")).media_type, "application/octet-stream");
  assert.equal((await named("x".repeat(300), "a/b")).name.length, 200);

  const { headers } = await fetch(address);
  assert.match(headers.get("content-security-policy"), /default-src 'none'/);
});
