/** What the modules share: each loads its core once and speaks JSON text with it. */

/** The ways to load a core, and `make`, which makes something of it or says what to do first. */
export const opening = (init, initSync) => {
  let begun = false;
  let loading;
  const begin = () => {
    begun = true;
  };
  const make = (maker) => {
    if (!begun) throw new Error("frontdesk: await ready() first");
    return maker();
  };
  const ready = (source) => {
    const given = source === undefined ? undefined : { module_or_path: source };
    loading ??= init(given).then(begin, (problem) => {
      loading = undefined;
      throw problem;
    });
    return loading;
  };
  /** For Node, which has the bytes at hand. */
  const readyAtOnce = (module) => {
    initSync({ module });
    begin();
  };
  return { make, ready, readyAtOnce };
};

/** What JSON cannot say becomes an empty text, which the core tells to be malformed. */
export const text = (value) => {
  try {
    return JSON.stringify(value) ?? "";
  } catch {
    return "";
  }
};
