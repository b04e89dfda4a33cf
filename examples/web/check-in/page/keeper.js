/** Keeps the answer: at once on this device, then as a draft at the host, as soon as there is a
 * connection. */
import { insist } from "./connection.js";

/** Time after the last change until a draft is saved, in milliseconds. */
const PAUSE = 800;

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

/** The key of an answer in the storage; another number when its shape changes. */
const keyOf = (link) => `check-in-1:${link}`;

/** Removes what this device has kept for a link that leads nowhere any more. */
export const forgetAll = (link) => local.write(keyOf(link), null);

const isSame = (one, other) => JSON.stringify(one) === JSON.stringify(other);

/**
 * Saves drafts one after another. `onState` gets `saving`, `saved`, `offline`, `unsaved` or
 * `stale`; with `stale` also the revision and the answer of the other device.
 */
export class Keeper {
  #key;
  #host;
  #toSend;
  #onState;
  #revision;
  #unsaved = null;
  #isStale = false;
  #timer;
  #running;

  constructor({ link, host, revision, toSend, onState }) {
    this.#key = keyOf(link);
    this.#host = host;
    this.#revision = revision;
    this.#toSend = toSend;
    this.#onState = onState;
    document.addEventListener("visibilitychange", () => document.hidden && this.#save());
  }

  /** What this device has kept of an answer that the host has not got: `answer`, `revision`. */
  kept() {
    return local.read(this.#key);
  }

  /** Keeps a changed answer, and saves it soon. */
  changed(answer) {
    this.#keep(answer);
    if (!this.#running) this.#onState("saving");
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#save(), PAUSE);
  }

  /** Saves an answer on top of the draft with this revision. */
  overrule(answer, revision) {
    this.#revision = revision;
    this.#isStale = false;
    this.#keep(answer);
    this.#save();
  }

  /** Forgets what is not saved: the answer was sent, or that of another device was taken. */
  forget(revision) {
    clearTimeout(this.#timer);
    this.#revision = revision;
    this.#isStale = false;
    this.#unsaved = null;
    local.write(this.#key, null);
  }

  /** Saves at once what is not saved. False if another device has saved an answer since. */
  async settle() {
    clearTimeout(this.#timer);
    await this.#save();
    return !this.#isStale;
  }

  #keep(answer) {
    this.#unsaved = answer;
    local.write(this.#key, { answer, revision: this.#revision });
  }

  #save() {
    this.#running ??= this.#saveAll().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  /** Saves until nothing has changed in the meantime. */
  async #saveAll() {
    while (this.#unsaved && !this.#isStale) {
      this.#onState("saving");
      const answer = this.#toSend(this.#unsaved);
      const draft = { revision: this.#revision, answer };
      const told = await insist(
        () => this.#host.saveDraft(draft),
        () => this.#onState("offline"),
      );
      if (told.refused?.code?.endsWith(".draft_stale")) {
        this.#isStale = true;
        this.#onState("stale", told.refused.with);
        return;
      }
      if (told.refused || told.malformed) return void this.#onState("unsaved");
      this.#revision = told.revision;
      if (isSame(answer, this.#toSend(this.#unsaved))) this.#saved();
    }
  }

  #saved() {
    this.#unsaved = null;
    local.write(this.#key, null);
    this.#onState("saved");
  }
}
