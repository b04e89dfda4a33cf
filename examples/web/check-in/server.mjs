/**
 * A small host of the check-in page: it stores nothing, and serves one desk at 127.0.0.1.
 *
 * A real host stores the events before it answers, keeps the files, and takes time and actor from
 * its own clock and log-in, as this one does.
 */
import { createHash, randomUUID } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import { createServer } from "node:http";
import { extname } from "node:path";

const PAGE = new URL("page/", import.meta.url);

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
};

const HEADERS = {
  "cache-control": "no-store",
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; " +
    "img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
};

const MOST_BYTES_OF_JSON = 1_000_000;
const CUSTOMER = { role: "customer", id: "web" };

/** The body of a request. */
const body = async (request, most) => {
  const parts = [];
  let bytes = 0;
  for await (const part of request) {
    bytes += part.length;
    if (bytes > most) throw new RangeError("the request is too large");
    parts.push(part);
  }
  return Buffer.concat(parts);
};

/** What the page may do, by link; each gives the JSON for the page. */
const actions = (desk, now) => {
  const page = (link) => desk.call({ ask: "check_in.page", at: now(), by: CUSTOMER, link });
  const act = (link, name, fields) => {
    const { told, ...refused } = page(link);
    if (!told) return refused;
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
  // The clock of a device may be ahead.
  const past = (time) => (typeof time === "string" && time < now() ? time : now());
  return {
    page,
    open: (link) => outcome(link, act(link, "open", {})),
    draft: (link, { revision, answer }) =>
      outcome(link, act(link, "save_draft", { revision, answer })),
    submit: (link, { submission, submitted_at, answer, agreements }) =>
      outcome(
        link,
        act(link, "submit", { submission, submitted_at: past(submitted_at), answer, agreements }),
      ),
  };
};

/** The files of the page, by their addresses. */
const pageFiles = async () => {
  const entries = await readdir(PAGE, { recursive: true });
  const paths = entries.map((path) => path.replaceAll("\\", "/")).filter((path) => extname(path));
  const read = async (path) => [`/${path}`, await readFile(new URL(path, PAGE))];
  return new Map(await Promise.all(paths.map(read)));
};

/** The name of each language of the page in itself, by its tag. */
const languagesOf = (files) => {
  const paths = [...files.keys()].filter((path) => path.startsWith("/texts/")).sort();
  const name = (path) => [path.slice(7, -5), JSON.parse(files.get(path)).language];
  return Object.fromEntries(paths.map(name));
};

/** A media type without parameters. */
const MEDIA_TYPE = /^[\w!#$&^.+-]{1,64}\/[\w!#$&^.+-]{1,64}(?=$|;)/;

/** The name of a file as the desk takes it: one line of 1 to 200 characters. */
const nameOf = (given) => [...given.replace(/\p{Cc}/gu, " ").trim()].slice(-200).join("") || "?";

/** Takes a file that belongs to a remark. */
const take = async (request, name, { most_bytes }, files) => {
  const content = await body(request, most_bytes);
  const file = {
    id: randomUUID(),
    media_type: MEDIA_TYPE.exec(request.headers["content-type"])?.[0] ?? "application/octet-stream",
    name: nameOf(name ?? ""),
    bytes: content.length,
    sha256: createHash("sha256").update(content).digest("hex"),
  };
  files.set(file.id, content);
  return file;
};

/**
 * Starts the host of a desk. `texts` has the texts of agreements by their digests. The answer has
 * its address, what customers upload in `files`, and the files of the page by addresses in `pages`.
 */
export const serve = async (desk, options = {}) => {
  const { port = 0, now = () => new Date().toISOString(), texts = {} } = options;
  const files = new Map();
  const pages = await pageFiles();
  const act = actions(desk, now);

  /** The answer to the page, as a value. */
  const api = async (request, link, what, url) => {
    const { told } = act.page(link);
    if (!told) return { refused: {} };
    if (what === "page") return told;
    if (request.method !== "POST") return undefined;
    if (what === "file") {
      return take(request, url.searchParams.get("name"), told.attachments, files);
    }
    if (!Object.hasOwn(act, what)) return undefined;
    return act[what](link, JSON.parse(await body(request, MOST_BYTES_OF_JSON)));
  };

  /** The content of an address, and its type by the ending of a name. */
  const find = async (request) => {
    const url = new URL(request.url, "http://here");
    const [, first, second, what] = url.pathname.split("/").map(decodeURIComponent);
    if (first === "api") return [".json", JSON.stringify(await api(request, second, what, url))];
    if (first === "check-in") return [".html", pages.get("/index.html")];
    if (first === "agreements") return [".txt", texts[second]];
    if (url.pathname === "/texts") return [".json", JSON.stringify(languagesOf(pages))];
    return [extname(url.pathname), pages.get(url.pathname)];
  };

  const server = createServer(async (request, response) => {
    try {
      const [ending, content] = await find(request);
      if (content === undefined) return void response.writeHead(404, HEADERS).end();
      response.writeHead(200, { ...HEADERS, "content-type": TYPES[ending] }).end(content);
    } catch (error) {
      response.writeHead(error.message.endsWith("too large") ? 413 : 400, HEADERS).end();
    }
  });
  await new Promise((listening) => server.listen(port, "127.0.0.1", listening));
  const address = `http://127.0.0.1:${server.address().port}`;
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { address, files, pages, close };
};
