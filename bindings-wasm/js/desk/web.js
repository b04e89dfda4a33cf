/** Entry point for browsers and bundlers: `await ready()` before `new Desk()`. */
import { opening, text } from "./opening.js";
import init, { Desk as CoreDesk, initSync } from "./desk.js";

const { make, ready, readyAtOnce } = opening(init, initSync);
export { ready, readyAtOnce };

export class Desk {
  #core;

  constructor(policy = {}) {
    this.#core = make(() => new CoreDesk(text(policy)));
  }

  call(call) {
    return JSON.parse(this.#core.call(text(call)));
  }

  free() {
    this.#core.free();
  }

  [Symbol.dispose ?? Symbol.for("dispose")]() {
    this.free();
  }
}
