/** A screener in a worker, so that the page stays responsive. */

export class BackgroundScreener {
  #worker;
  #waiting = new Map();
  #calls = 0;
  told;

  constructor(worker) {
    this.#worker = worker;
    worker.addEventListener("message", ({ data }) => this.#settle(data));
    worker.addEventListener("error", ({ message }) => this.#fail(message));
  }

  static async open(worker, source) {
    const screener = new BackgroundScreener(worker);
    screener.told = await screener.#send("open", source);
    return screener;
  }

  screen(request) {
    return this.#send("screen", request);
  }

  screenMany(requests) {
    return this.#send("screenMany", Array.from(requests));
  }

  screenSheet(bytes, options) {
    return this.#send("screenSheet", bytes, options);
  }

  explain(request) {
    return this.#send("explain", request);
  }

  add(item) {
    return this.#send("add", item);
  }

  release(flag, item) {
    return this.#send("release", flag, item);
  }

  reinstate(flag, item) {
    return this.#send("reinstate", flag, item);
  }

  save() {
    return this.#send("save");
  }

  close() {
    this.#worker.terminate();
    this.#fail("closed");
  }

  #send(name, ...given) {
    const call = this.#calls++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(call, { resolve, reject });
      this.#worker.postMessage({ call, name, given });
    });
  }

  #settle({ call, answer, problem }) {
    const { resolve, reject } = this.#waiting.get(call);
    this.#waiting.delete(call);
    if (problem === undefined) resolve(answer);
    else reject(new Error(problem));
  }

  #fail(message) {
    for (const { reject } of this.#waiting.values()) reject(new Error(message));
    this.#waiting.clear();
  }
}
