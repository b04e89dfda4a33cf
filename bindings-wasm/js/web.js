/** For browsers and bundlers: `await ready()` first. */
import { begin } from "./api.js";
import init, { initSync } from "./core.js";

let loading;

export const ready = (source) => {
  const module_or_path = source;
  loading ??= init(source === undefined ? undefined : { module_or_path }).then(begin, (problem) => {
    loading = undefined;
    throw problem;
  });
  return loading;
};

/** For Node, which has the bytes at hand. */
export const readyAtOnce = (module) => {
  initSync({ module });
  begin();
};
export { Desk, Screener } from "./api.js";
