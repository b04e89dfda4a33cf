/** The question which of two answers counts, if another device has saved one. */
import { button, el } from "../element.js";

/** Asks until the customer has chosen; then calls `keepThis` or `takeOther`. */
export const askWhich = ({ t, keepThis, takeOther }) => {
  const choose = (chosen) => () => {
    dialog.close();
    dialog.remove();
    chosen();
  };
  const dialog = el(
    "dialog",
    { "aria-labelledby": "stale-title", on: { cancel: (event) => event.preventDefault() } },
    el("h2", { id: "stale-title" }, t("stale")),
    el("p", {}, t("staleHint")),
    button(t("keepThis"), choose(keepThis), { class: "send" }),
    button(t("keepOther"), choose(takeOther)),
  );
  document.body.append(dialog);
  dialog.showModal();
};
