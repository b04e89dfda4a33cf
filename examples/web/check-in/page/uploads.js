/** Files on their way to the host. */
import { insist } from "./connection.js";

/** Kind of a file, as the limits of the page name them. */
const kindOf = ({ type }) => {
  const family = type.split("/")[0];
  return ["image", "video"].includes(family) ? family : "document";
};

/** Sends files of remarks. `onChange` gets the item of the remark whose files have changed. */
export class Uploads {
  #host;
  #onStart;
  #onStop;
  #onChange;
  #onWaiting;
  #onDone;
  #sending = new Map();

  constructor({ host, onStart, onStop, onChange, onWaiting, onDone }) {
    this.#host = host;
    this.#onStart = onStart;
    this.#onStop = onStop;
    this.#onChange = onChange;
    this.#onWaiting = onWaiting;
    this.#onDone = onDone;
    // A page that is closed now would lose the files.
    addEventListener("beforeunload", (event) => this.#sending.size && event.preventDefault());
  }

  /** The files of a remark that are not at the host yet: `name`, `progress` from 0 to 1; `show` may
   * be set to a function that gets each progress. */
  of(item) {
    return this.#sending.get(item) ?? [];
  }

  /** Key of the text of the problem with a file, if there is one. */
  problem({ item, attachments }, file, { kinds, most_bytes, most_files }) {
    if (attachments.length + this.of(item).length >= most_files) return "tooMany";
    if (file.size > most_bytes) return "tooLarge";
    return kinds.includes(kindOf(file)) ? undefined : "wrongKind";
  }

  /** Sends a file until the host has it. */
  add(item, file) {
    const control = new AbortController();
    const stop = () => {
      this.#end(item, upload);
      this.#onStop();
    };
    const upload = { name: file.name, progress: 0, stop };
    upload.signal = control.signal;
    upload.abort = () => control.abort();
    upload.done = this.#send(item, upload, file);
    this.#sending.set(item, [...this.of(item), upload]);
    this.#onStart(file.name);
    this.#onChange(item);
  }

  /** Stops all files of a remark that is removed. */
  stopAll(item) {
    for (const upload of this.of(item)) upload.stop();
  }

  /** Waits until no file is on its way. */
  async settle() {
    while (this.#sending.size) {
      await Promise.all([...this.#sending.values()].flat().map(({ done }) => done));
    }
  }

  async #send(item, upload, file) {
    const onProgress = (progress) => {
      upload.progress = progress;
      upload.show?.(progress);
    };
    const stored = await insist(
      () => this.#host.upload(file, onProgress, upload.signal),
      () => this.#onWaiting(upload),
      upload.signal,
    );
    if (upload.signal.aborted) return;
    this.#end(item, upload);
    this.#onDone(item, stored, file.name);
  }

  #end(item, upload) {
    upload.abort();
    const others = this.of(item).filter((other) => other !== upload);
    if (others.length) this.#sending.set(item, others);
    else this.#sending.delete(item);
    this.#onChange(item);
  }
}
