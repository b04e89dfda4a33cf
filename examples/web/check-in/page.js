/** The check-in page of a customer: it shows a view of the host, and posts an answer. */
import { begin, resume, toSend, withoutSubject } from "./answer.js";
import { el } from "./element.js";
import { agreements, contact, remarks, services } from "./form.js";
import { hostOf } from "./host.js";
import { Keeper } from "./keeper.js";
import { summary, work } from "./summary.js";
import { LANGUAGES, load, preferred } from "./texts.js";

const main = document.getElementById("page");
const state = document.getElementById("state");
const link = decodeURIComponent(location.pathname.split("/").pop());
const host = hostOf(link);
const language = preferred(location.search, navigator.languages);
const t = await load(language);

const say = (key, values) => {
  state.textContent = key ? t(key, values) : "";
};

const languages = () =>
  el(
    "nav",
    { "aria-label": t("language") },
    Object.entries(LANGUAGES).map(([tag, name]) =>
      el(
        "a",
        {
          href: `?language=${tag}`,
          lang: tag,
          hreflang: tag,
          "aria-current": tag === language && "true",
        },
        name,
      ),
    ),
  );

/** The page while the customer answers. */
class Form {
  constructor(page, shownAt) {
    this.page = page;
    this.shownAt = shownAt;
    this.agreed = new Map();
    this.keeper = new Keeper({
      link,
      host,
      revision: page.revision,
      toSend: (answer) => toSend(page, answer),
      onState: (key, other) => (key === "stale" ? this.#offer(other) : say(key === "unsaved" ? "" : key)),
    });
    const kept = this.keeper.kept();
    const saved = page.draft ? resume(page, page.draft.answer) : begin(page);
    this.answer = kept?.answer ?? saved;
    // What this device has kept is of an older draft: the host answers that it is stale.
    if (kept) {
      this.keeper.overrule(kept.revision);
    }
  }

  get #context() {
    return {
      t,
      language,
      answer: this.answer,
      agreed: this.agreed,
      changed: () => this.keeper.changed(this.answer),
      redraw: (focus) => this.draw(focus),
      upload: (remark, files) => this.#upload(remark, files),
    };
  }

  draw(focus) {
    const { page } = this;
    const context = this.#context;
    const send = (event) => {
      event.preventDefault();
      this.#submit();
    };
    const parts = [
      services(page, context),
      remarks(context),
      contact(context),
      agreements(page, context),
    ];
    main.replaceChildren(
      languages(),
      summary(page, t, language),
      ...[work(page, t, language)].filter(Boolean),
      el(
        "form",
        { on: { submit: send } },
        parts,
        el("button", { type: "submit", class: "send" }, t("submit")),
      ),
    );
    if (focus) document.getElementById(focus)?.focus();
  }

  async #upload(remark, files) {
    const { kinds, most_bytes, most_files } = this.page.attachments;
    for (const file of files) {
      const { name } = file;
      const family = file.type.split("/")[0];
      const kind = ["image", "video"].includes(family) ? family : "document";
      if (remark.attachments.length >= most_files) return say("tooMany", { n: most_files });
      if (file.size > most_bytes) return say("tooLarge", { name });
      if (!kinds.includes(kind)) return say("wrongKind", { name });
      say("uploading", { name });
      const stored = await this.keeper.insist(() => host.upload(file));
      if (stored.refused) return say("refused");
      remark.attachments.push(stored);
      this.keeper.changed(this.answer);
      this.draw(`remark-${remark.item}-files`);
    }
  }

  /** Another device has saved an answer since: the customer chooses. */
  #offer({ saved, revision }) {
    const take = () => {
      this.keeper.forget(revision);
      this.answer = saved ? resume(this.page, saved) : begin(this.page);
      this.draw();
      say("saved");
    };
    const keep = () => this.keeper.overrule(revision);
    const button = (key, click) => el("button", { type: "button", on: { click } }, t(key));
    state.replaceChildren(
      `${t("stale")} `,
      button("keepThis", keep),
      " ",
      button("keepOther", take),
    );
    state.querySelector("button").focus();
  }

  async #submit() {
    const [unnamed] = withoutSubject(this.answer);
    if (unnamed) {
      say("needSubject");
      return document.getElementById(`remark-${unnamed.item}-subject`).focus();
    }
    const agreed = [...this.agreed.values()].map(({ id, version, language, sha256 }) => ({
      agreement: id,
      version,
      language,
      sha256,
      shown_at: this.shownAt,
    }));
    const answer = {
      submission: this.answer.submission,
      answer: toSend(this.page, this.answer),
      ...(agreed.length && { agreements: agreed }),
    };
    say("saving");
    const told = await this.keeper.insist(() => host.submit(answer));
    if (told.refused || told.malformed) {
      const page = await host.page();
      if (page && !page.refused) this.page = page;
      this.draw();
      return say(told.refused ? "changed" : "refused");
    }
    this.keeper.forget(told.page.revision);
    main.replaceChildren(
      el("h1", { tabindex: "-1" }, t("sent")),
      el("p", {}, t("change")),
      el(
        "button",
        { type: "button", on: { click: () => show(told.page) } },
        t("title"),
      ),
    );
    main.querySelector("h1").focus();
    say();
  }
}

const show = (page) => new Form(page, new Date().toISOString()).draw();

const start = async () => {
  document.documentElement.lang = language;
  document.title = t("title");
  const page = await new Promise((found) => {
    const ask = async () => {
      const page = await host.page();
      if (page) return found(page);
      say("offline");
      setTimeout(ask, 2_000);
    };
    ask();
  });
  main.removeAttribute("aria-busy");
  if (page.refused || page.malformed) return main.replaceChildren(el("h1", {}, t("gone")));
  say();
  show(page);
  host.opened();
};

await start();
