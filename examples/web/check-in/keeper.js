/** Keeps the answer: at once on this device, then as a draft at the host, as soon as there is a
 * connection. */

const PAUSE = 800;
const RETRIES = [1_000, 2_000, 5_000, 10_000];

/** Text storage of the browser; without it, a page that is closed loses what is not saved. */
const local = {
  read(key) {
    try {
      return JSON.parse(localStorage.getItem(key) ?? "null");
    } catch {
      return null;
    }
  },
  write(key, value) {
    try {
      if (value) localStorage.setItem(key, JSON.stringify(value));
      else localStorage.removeItem(key);
    } catch {
      // The draft at the host remains.
    }
  },
};

/**
 * Saves drafts one after another. `onState` gets `saving`, `saved`, `offline` or `stale`; with
 * `stale` also the answer of the other device.
 */
export class Keeper {
  #key;
  #host;
  #onState;
  #toSend;
  #revision;
  #timer;
  #failures = 0;
  #running = false;

  constructor({ link, host, revision, toSend, onState }) {
    this.#key = `check-in:${link}`;
    this.#host = host;
    this.#revision = revision;
    this.#toSend = toSend;
    this.#onState = onState;
    addEventListener("online", () => this.#schedule(0));
  }

  /** What this device has kept of an answer that the host has not got. */
  kept() {
    return local.read(this.#key);
  }

  /** Keeps a changed answer, and saves it soon. */
  changed(answer) {
    local.write(this.#key, { answer, revision: this.#revision });
    this.#schedule(PAUSE);
  }

  /** Forgets what is not saved: the answer was sent, or that of another device was taken. */
  forget(revision = this.#revision) {
    clearTimeout(this.#timer);
    this.#revision = revision;
    local.write(this.#key, null);
  }

  /** Keeps the answer of this device although another device has saved one. */
  overrule(revision) {
    this.#revision = revision;
    this.#schedule(0);
  }

  /** Repeats a request until it is answered. */
  async insist(request) {
    for (;;) {
      const answer = await request();
      if (answer) {
        this.#failures = 0;
        return answer;
      }
      this.#onState("offline");
      await this.#connection();
    }
  }

  /** Waits for a connection, at most as long as the next retry. */
  #connection() {
    const pause = RETRIES[Math.min(this.#failures++, RETRIES.length - 1)];
    return new Promise((over) => {
      setTimeout(over, pause);
      addEventListener("online", over, { once: true });
    });
  }

  #schedule(pause) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#save(), pause);
  }

  async #save() {
    const kept = this.kept();
    if (!kept || this.#running) return;
    this.#running = true;
    this.#onState("saving");
    const revision = this.#revision;
    const draft = { revision, answer: this.#toSend(kept.answer) };
    const told = await this.insist(() => this.#host.saveDraft(draft));
    this.#running = false;
    const { refused } = told;
    if (refused?.code.endsWith(".draft_stale")) {
      const { saved, revision } = refused.with;
      return this.#onState("stale", { saved, revision });
    }
    if (refused || told.malformed) return this.#onState("unsaved");
    this.#revision = told.revision;
    // What was changed in the meantime is saved next.
    const now = this.kept();
    if (now && JSON.stringify(now.answer) !== JSON.stringify(kept.answer)) this.#schedule(0);
    else this.#onState("saved");
  }
}
