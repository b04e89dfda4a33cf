/** What the customer sees after sending. */
import { button, el, section } from "../element.js";

/** `change` opens the form again; without it, the page has nothing more to do. */
export const done = ({ t, sent, change }) =>
  el(
    "div",
    { class: "done" },
    el("h1", { tabindex: "-1" }, t("sent")),
    el("p", { class: "lead" }, t("sentHint")),
    section("sent", t("recapSent"), sent),
    change && el("p", {}, t("change")),
    change && button(t("changeAnswer"), change),
  );
