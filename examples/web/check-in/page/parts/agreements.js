/** Agreements: their exact texts are on the page, so that a customer accepts what they saw. */
import { el, problemOf, section } from "../element.js";
import { idOfAgreement } from "../problems.js";

/** The agreements that are not accepted yet, each in the language of the reader if there is one. */
export const toShow = (page, language) => {
  const accepted = new Set(page.agreements.filter((one) => one.accepted).map(({ id }) => id));
  const shown = new Map();
  for (const one of page.agreements.filter(({ id }) => !accepted.has(id))) {
    if (!shown.has(one.id) || one.language === language) shown.set(one.id, one);
  }
  return [...shown.values()];
};

const agreement = (one, { t }) => {
  const id = idOfAgreement(one.id);
  const input = el("input", {
    id,
    type: "checkbox",
    required: one.mandatory,
    checked: one.agreed,
    "aria-describedby": `${id}-text ${id}-problem`,
    on: {
      change: ({ target }) => {
        one.agreed = target.checked;
      },
    },
  });
  const { version, language } = one;
  return el(
    "div",
    { class: "agreement" },
    el("blockquote", { id: `${id}-text`, lang: language, tabindex: "0" }, one.text),
    el("p", { class: "quiet" }, t("version", { version })),
    problemOf(id),
    el("label", { class: "choice" }, input, t(one.mandatory ? "agree" : "agreeOptional")),
  );
};

export const agreements = (context) =>
  context.agreements.length
    ? section(
        "agreements",
        context.t("agreements"),
        context.agreements.map((one) => agreement(one, context)),
      )
    : undefined;

/** The accepted agreements, as the desk takes them. */
export const accepted = (agreements) =>
  agreements
    .filter(({ agreed }) => agreed)
    .map(({ id, version, language, sha256, shownAt }) => ({
      agreement: id,
      version,
      language,
      sha256,
      shown_at: shownAt,
    }));
