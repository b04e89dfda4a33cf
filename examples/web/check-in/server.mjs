/**
 * A small host of the check-in page: it stores nothing, and serves one desk at 127.0.0.1.
 *
 * A real host stores the events before it answers, keeps the files, and takes time and actor from
 * its own clock and log-in, as this one does.
 */
import { createHash, randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";

const FILES = {
  "/page.js": "text/javascript",
  "/answer.js": "text/javascript",
  "/element.js": "text/javascript",
  "/form.js": "text/javascript",
  "/host.js": "text/javascript",
  "/keeper.js": "text/javascript",
  "/summary.js": "text/javascript",
  "/texts.js": "text/javascript",
  "/texts/en.json": "application/json",
  "/texts/nl.json": "application/json",
  "/style.css": "text/css",
};

const HEADERS = {
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; " +
    "form-action 'none'; frame-ancestors 'none'",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
};

const MOST_BYTES = 100_000_000;
const CUSTOMER = { role: "customer", id: "web" };

/** The body of a request, at most as large as the largest file. */
const body = async (request) => {
  const parts = [];
  let bytes = 0;
  for await (const part of request) {
    bytes += part.length;
    if (bytes > MOST_BYTES) throw new RangeError("the request is too large");
    parts.push(part);
  }
  return Buffer.concat(parts);
};

/** What the page may do, by link; each gives the JSON for the page. */
const actions = (desk, now) => {
  const page = (link) => desk.call({ ask: "check_in.page", at: now(), by: CUSTOMER, link });
  const act = (link, name, fields) => {
    const { told, ...refused } = page(link);
    if (!told) return { refused };
    const at = now();
    const { appointment } = told;
    return desk.call({ do: `check_in.${name}`, at, by: CUSTOMER, appointment, link, ...fields });
  };
  // Only what the page needs: events and warnings are for the office.
  const outcome = (link, { refused, malformed }) => {
    if (refused || malformed) return { refused, malformed };
    const { told } = page(link);
    return { page: told, revision: told?.revision };
  };
  return {
    page: (link) => page(link).told ?? { refused: true },
    open: (link) => outcome(link, act(link, "open", {})),
    draft: (link, { revision, answer }) =>
      outcome(link, act(link, "save_draft", { revision, answer })),
    submit: (link, { submission, answer, agreements }) =>
      outcome(link, act(link, "submit", { submission, answer, agreements })),
  };
};

/** Starts the host; `files` gets what customers upload, by id. */
export const serve = async (desk, { port = 0, now = () => new Date().toISOString(), texts = {} } = {}) => {
  const files = new Map();
  const act = actions(desk, now);

  const api = async (request, link, what, url) => {
    if (what === "page") return request.method === "GET" ? act.page(link) : undefined;
    if (request.method !== "POST") return undefined;
    if (what !== "file") return act[what]?.(link, JSON.parse(await body(request)));
    if (act.page(link).refused) return { refused: true };
    const content = await body(request);
    const file = {
      id: randomUUID(),
      media_type: request.headers["content-type"],
      name: url.searchParams.get("name"),
      bytes: content.length,
      sha256: createHash("sha256").update(content).digest("hex"),
    };
    files.set(file.id, content);
    return file;
  };

  const answer = async (request) => {
    const url = new URL(request.url, "http://here");
    const [, first, link, what] = url.pathname.split("/").map(decodeURIComponent);
    if (first === "api") return ["application/json", JSON.stringify(await api(request, link, what, url))];
    if (first === "check-in") return ["text/html; charset=utf-8", await own("/index.html")];
    if (first === "agreements") return ["text/plain; charset=utf-8", texts[link]];
    const type = FILES[url.pathname];
    return [type, type && (await own(url.pathname))];
  };

  const server = createServer(async (request, response) => {
    try {
      const [type, content] = await answer(request);
      if (content === undefined) return response.writeHead(404, HEADERS).end();
      response.writeHead(200, { ...HEADERS, "content-type": type, "cache-control": "no-store" });
      response.end(content);
    } catch (error) {
      response.writeHead(error instanceof SyntaxError ? 400 : 413, HEADERS).end("{}");
    }
  });
  await new Promise((listening) => server.listen(port, "127.0.0.1", listening));
  const address = `http://127.0.0.1:${server.address().port}`;
  return { address, files, close: () => server.close() };
};

const own = (path) => readFile(new URL(`.${path}`, import.meta.url));
