/** The page while the customer answers. */
import { begin, restore, resume, submissionOf, toSend } from "./answer.js";
import { offer, tell } from "./bar.js";
import { insist } from "./connection.js";
import { el, section } from "./element.js";
import { Keeper } from "./keeper.js";
import { accepted, agreements, toShow } from "./parts/agreements.js";
import { contact } from "./parts/contact.js";
import { recap } from "./parts/recap.js";
import { remarks } from "./parts/remarks.js";
import { services } from "./parts/services.js";
import { askWhich } from "./parts/stale.js";
import { summary, work } from "./parts/summary.js";
import { check, idOfRemark, ofRefusal, show, showAll } from "./problems.js";
import { Uploads } from "./uploads.js";

/** The marks of what happens to the answer. */
const KINDS = {
  saving: "busy",
  sending: "busy",
  uploading: "busy",
  saved: "good",
  offline: "bad",
  offlineSending: "bad",
  unsaved: "bad",
  notSent: "bad",
  problems: "bad",
  refused: "bad",
};

/**
 * Draws the form into `main`, keeps the answer, and sends it. Then it calls `onSent` with the new
 * page, if there is one, and a list of what was sent; if there is no page any more, `onGone`.
 */
export class Form {
  #main;
  #host;
  #page;
  #answer;
  #agreements = [];
  #keeper;
  #uploads;
  #redrawFiles = new Map();
  #texts;
  #onSent;
  #onGone;

  constructor({ main, link, host, page, texts, onSent, onGone }) {
    this.#main = main;
    this.#host = host;
    this.#page = page;
    this.#texts = texts;
    this.#onSent = onSent;
    this.#onGone = onGone;
    this.#keeper = new Keeper({
      link,
      host,
      revision: page.revision,
      toSend: (answer) => toSend(this.#page, answer),
      onState: (state, other) => (state === "stale" ? this.#choose(other) : this.#tell(state)),
    });
    this.#uploads = new Uploads({
      host,
      onStart: (name) => this.#tell("uploading", { name }),
      onStop: () => tell(),
      onChange: (item) => this.#redrawFiles.get(item)?.(),
      onWaiting: () => this.#tell("offline"),
      onDone: (item, stored, name) => this.#stored(item, stored, name),
    });
    this.#answer = this.#saved(page.draft?.answer);
  }

  /** Shows the form, with what this device has kept since the last visit. */
  async open() {
    const kept = this.#keeper.kept();
    if (kept) this.#answer = restore(this.#page, kept.answer);
    await this.#draw();
    // If another device has saved an answer since, the host says so.
    if (kept) this.#keeper.overrule(this.#answer, kept.revision);
  }

  #saved(draft) {
    return draft ? resume(this.#page, draft) : begin(this.#page);
  }

  #tell(key, values) {
    tell(this.#texts.t(key, values), KINDS[key]);
  }

  get #context() {
    return {
      ...this.#texts,
      answer: this.#answer,
      agreements: this.#agreements,
      uploads: this.#uploads,
      limits: this.#page.attachments,
      redrawFiles: this.#redrawFiles,
      changed: () => this.#changed(),
    };
  }

  #changed() {
    this.#keeper.changed(this.#answer);
    this.#drawRecap();
  }

  async #draw() {
    await this.#loadAgreements();
    const page = this.#page;
    const { t } = this.#texts;
    const context = this.#context;
    const form = el(
      "form",
      { novalidate: true },
      services(page, context),
      remarks(page, context),
      contact(context),
      agreements(context),
      section(
        "finish",
        t("finish"),
        el("div", { id: "recap" }),
        el("button", { type: "submit", class: "send" }, t("submit")),
      ),
    );
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (!form.inert) this.#submit(form);
    });
    // Enter in a field sends nothing: there may be more to answer.
    form.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && event.target.matches("input")) event.preventDefault();
    });
    form.addEventListener("input", ({ target }) => {
      const group = target.type === "radio" ? target.name : target.id;
      if (target.type !== "file") show(group);
    });
    const parts = [summary(page, this.#texts), work(page, this.#texts), form];
    this.#main.replaceChildren(...parts.filter(Boolean));
    this.#drawRecap();
    return form;
  }

  #drawRecap() {
    document.getElementById("recap").replaceChildren(recap(this.#page, this.#context));
  }

  /** Loads the exact texts of the agreements, and notes when each is shown first. */
  async #loadAgreements() {
    const known = new Map(this.#agreements.map((one) => [one.sha256, one]));
    const load = async (one) => {
      const text = await insist(
        () => this.#host.agreement(one.sha256),
        () => this.#tell("offline"),
      );
      return { ...one, text, agreed: false, shownAt: new Date().toISOString() };
    };
    const shown = toShow(this.#page, this.#texts.language);
    const all = await Promise.all(shown.map((one) => known.get(one.sha256) ?? load(one)));
    // Nobody can agree to a text that the host does not have.
    this.#agreements = all.filter(({ text }) => typeof text === "string");
  }

  /** A file is at the host, or was refused. */
  #stored(item, stored, name) {
    const { t } = this.#texts;
    const remark = this.#answer.remarks.find((one) => one.item === item);
    if (!remark) return;
    if (!stored.id) return show(idOfRemark(item, "files"), t("wrongKind", { name }));
    remark.attachments.push(stored);
    this.#redrawFiles.get(item)?.();
    this.#changed();
  }

  /** Another device has saved an answer since: the customer chooses. */
  #choose({ saved, revision }) {
    tell();
    askWhich({
      ...this.#texts,
      keepThis: () => this.#keeper.overrule(this.#answer, revision),
      takeOther: async () => {
        this.#keeper.forget(revision);
        this.#answer = this.#saved(saved);
        await this.#draw();
        this.#tell("saved");
      },
    });
  }

  async #submit(form) {
    const { t } = this.#texts;
    const problems = check({ answer: this.#answer, agreements: this.#agreements });
    if (showAll(form, problems, t)) return this.#tell("problems");
    form.inert = true;
    const control = new AbortController();
    offer(t("goOn"), () => control.abort());
    const gaveUp = new Promise((over) => control.signal.addEventListener("abort", over));
    await Promise.race([this.#send(form, control.signal), gaveUp]);
    offer();
    form.inert = false;
    if (!control.signal.aborted) return;
    form.querySelector(".send").focus();
    this.#tell("notSent");
  }

  /** Sends the answer, after its files and its draft. */
  async #send(form, signal) {
    this.#tell("sending");
    await this.#uploads.settle();
    if (!(await this.#keeper.settle()) || signal.aborted) return;
    this.#tell("sending");
    const sent = toSend(this.#page, this.#answer);
    const agreed = accepted(this.#agreements);
    const answer = {
      submission: submissionOf(this.#answer, sent),
      submitted_at: new Date().toISOString(),
      answer: sent,
      ...(agreed.length && { agreements: agreed }),
    };
    const told = await insist(
      () => this.#host.submit(answer, signal),
      () => this.#tell("offlineSending"),
      signal,
    );
    if (!told || signal.aborted) return;
    if (told.refused || told.malformed) return this.#refused(sent, told.refused ?? {});
    const list = recap(this.#page, this.#context);
    this.#keeper.forget(told.revision);
    tell();
    this.#onSent(told.page, list);
  }

  /** The host has refused the answer: shows the page as it is now, and what is wrong. */
  async #refused(sent, refusal) {
    const page = await insist(
      () => this.#host.page(),
      () => this.#tell("offline"),
    );
    if (page.refused || page.malformed) return this.#onGone();
    this.#page = page;
    this.#answer = restore(page, this.#answer);
    const form = await this.#draw();
    const problems = ofRefusal(sent, refusal);
    this.#tell(showAll(form, problems, this.#texts.t) ? "problems" : "refused");
  }
}
