/** Requests to the host: each ends with an answer, or with `undefined` if there is no connection. */

const PATIENCE = 15_000;

const request = async (path, options = {}) => {
  try {
    const answer = await fetch(path, { ...options, signal: AbortSignal.timeout(PATIENCE) });
    return answer.status < 500 ? await answer.json() : undefined;
  } catch {
    return undefined;
  }
};

/** The host behind one link. */
export const hostOf = (link) => {
  const path = (what) => `/api/${encodeURIComponent(link)}/${what}`;
  const post = (what, body) =>
    request(path(what), {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
  return {
    page: () => request(path("page")),
    opened: () => post("open", {}),
    saveDraft: (draft) => post("draft", draft),
    submit: (answer) => post("submit", answer),
    upload: (file) =>
      request(`${path("file")}?name=${encodeURIComponent(file.name)}`, {
        method: "POST",
        headers: { "content-type": file.type || "application/octet-stream" },
        body: file,
      }),
  };
};
