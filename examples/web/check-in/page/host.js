/** Requests to the host: each ends with an answer, or `undefined` if there is no connection. */

/** Longest time without an answer, or without progress of a file, in milliseconds. */
const PATIENCE = 15_000;

/** An answer that no repetition changes. */
const NOT_ACCEPTED = { malformed: {} };

const request = async (path, { signal, ...options } = {}) => {
  try {
    const patience = AbortSignal.timeout(PATIENCE);
    // Older browsers cannot join two signals.
    const both = (signal && AbortSignal.any?.([patience, signal])) ?? patience;
    const answer = await fetch(path, { ...options, signal: both });
    if (answer.status >= 500) return undefined;
    if (!answer.ok) return NOT_ACCEPTED;
    const isJson = answer.headers.get("content-type").startsWith("application/json");
    return await (isJson ? answer.json() : answer.text());
  } catch {
    return undefined;
  }
};

/** What a finished upload answered. */
const answerOf = ({ status, responseText }) => {
  if (status === 0 || status >= 500) return undefined;
  try {
    return status === 200 ? JSON.parse(responseText) : NOT_ACCEPTED;
  } catch {
    return undefined;
  }
};

/** Sends a file. A large one may take long, so only a standstill ends the attempt. */
const upload = (path, file, onProgress, signal) =>
  new Promise((over) => {
    const sending = new XMLHttpRequest();
    let standstill;
    const stop = () => sending.abort();
    const watch = () => {
      clearTimeout(standstill);
      standstill = setTimeout(stop, PATIENCE);
    };
    sending.open("POST", `${path}?name=${encodeURIComponent(file.name)}`);
    sending.setRequestHeader("content-type", file.type || "application/octet-stream");
    sending.upload.addEventListener("progress", ({ loaded, total }) => {
      watch();
      onProgress(loaded / total);
    });
    sending.addEventListener("loadend", () => {
      clearTimeout(standstill);
      signal.removeEventListener("abort", stop);
      over(answerOf(sending));
    });
    signal.addEventListener("abort", stop);
    watch();
    sending.send(file);
  });

/** The languages of the page, by tag, and the texts of one. */
export const languages = () => request("/texts");
export const texts = (language) => request(`/texts/${language}.json`);

/** The host behind one link. */
export const hostOf = (link) => {
  const path = (what) => `/api/${encodeURIComponent(link)}/${what}`;
  const post = (what, body, signal) =>
    request(path(what), {
      signal,
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
  return {
    page: () => request(path("page")),
    agreement: (sha256) => request(`/agreements/${sha256}`),
    opened: () => post("open", {}),
    saveDraft: (draft) => post("draft", draft),
    submit: (answer, signal) => post("submit", answer, signal),
    upload: (file, onProgress, signal) => upload(path("file"), file, onProgress, signal),
  };
};
