/** Entry point for browsers and bundlers: `await ready()` before anything else. */
import { opening, text } from "./opening.js";
import init, { FlagSheet, initSync, Screener as CoreScreener } from "./screening.js";

const { make, ready, readyAtOnce } = opening(init, initSync);
export { ready, readyAtOnce };

export class Screener {
  #core;

  constructor(items = [], policy = {}) {
    const isCore = items instanceof CoreScreener;
    this.#core = isCore ? items : make(() => new CoreScreener(text(items), text(policy)));
  }

  static load(bytes) {
    return new Screener(make(() => CoreScreener.load(bytes)));
  }

  static fromSheet(bytes, { columns = {}, policy = {} } = {}) {
    const sheet = make(() => FlagSheet.read(bytes, text(columns), text(policy)));
    const summary = JSON.parse(sheet.told());
    return { screener: new Screener(sheet.screener()), ...summary };
  }

  get unreadable() {
    return JSON.parse(this.#core.unreadable());
  }

  get size() {
    return this.#core.size();
  }

  screen(request) {
    return JSON.parse(this.#core.screen(text(request)));
  }

  screenMany(requests) {
    // One request on each line, so that a malformed one does not affect the others.
    const lines = Array.from(requests, text);
    return lines.length === 0 ? [] : JSON.parse(this.#core.screen_many(lines.join("\n")));
  }

  screenSheet(bytes, { columns = {} } = {}) {
    return JSON.parse(this.#core.screen_sheet(bytes, text(columns)));
  }

  explain(request) {
    return JSON.parse(this.#core.explain(text(request)));
  }

  add(item) {
    this.#core.add(text(item));
  }

  release(flag, item) {
    return this.#core.release(flag, item);
  }

  reinstate(flag, item) {
    return this.#core.reinstate(flag, item);
  }

  save() {
    return this.#core.save();
  }

  free() {
    this.#core.free();
  }

  [Symbol.dispose ?? Symbol.for("dispose")]() {
    this.free();
  }
}
