/** The worker of `BackgroundScreener`: answers its messages. */
import { ready, Screener } from "./web.js";

let screener;

/** Creates a screener from its source; returns it with a summary of the source. */
const make = ({ index, sheet, items, policy, columns }) => {
  if (index) return { screener: Screener.load(index) };
  if (sheet) return Screener.fromSheet(sheet, { columns, policy });
  return { screener: new Screener(items, policy) };
};

const open = async (source) => {
  await ready(source.wasm);
  const { screener: made, ...summary } = make(source);
  screener?.free();
  screener = made;
  return { size: made.size, unreadable: made.unreadable, ...summary };
};

/** Names of the methods that may be called. */
const methods = new Set([
  "screen",
  "screenMany",
  "screenSheet",
  "explain",
  "add",
  "release",
  "reinstate",
  "save",
]);

const answer = (name, given) => {
  if (name === "open") return open(...given);
  if (!screener || !methods.has(name)) throw new Error(`frontdesk: no screener to ask for ${name}`);
  return screener[name](...given);
};

self.addEventListener("message", async ({ data: { call, name, given } }) => {
  try {
    self.postMessage({ call, answer: await answer(name, given) });
  } catch (problem) {
    self.postMessage({ call, problem: problem.message });
  }
});
