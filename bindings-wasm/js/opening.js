/** Shared by both packages: loads the WebAssembly module once, and converts values to JSON text. */

/** The functions that load a module, and `make`, which throws if it is not loaded yet. */
export const opening = (init, initSync) => {
  let isLoaded = false;
  let loading;
  const loaded = () => {
    isLoaded = true;
  };
  const make = (maker) => {
    if (!isLoaded) throw new Error("frontdesk: await ready() first");
    return maker();
  };
  const ready = (source) => {
    const options = source === undefined ? undefined : { module_or_path: source };
    loading ??= init(options).then(loaded, (problem) => {
      loading = undefined;
      throw problem;
    });
    return loading;
  };
  /** Loads the module at once, for Node, which reads its bytes from a file. */
  const readyAtOnce = (module) => {
    initSync({ module });
    loaded();
  };
  return { make, ready, readyAtOnce };
};

/** JSON text; empty for a value without JSON form, which the core answers as malformed. */
export const text = (value) => {
  try {
    return JSON.stringify(value) ?? "";
  } catch {
    return "";
  }
};
