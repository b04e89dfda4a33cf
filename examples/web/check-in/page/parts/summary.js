/** What the page tells about the appointment (S3-4 to S3-9). */
import { el, facts, section } from "../element.js";
import { frame, money } from "../texts.js";

const addressLine = ({ text, lines = [], house_number, unit, postal_code, locality }) => {
  const street = [lines.join(", "), house_number, unit].filter(Boolean).join(" ");
  const town = [postal_code, locality].filter(Boolean).join(" ");
  return text ?? [street, town].filter(Boolean).join("\n");
};

const contactLine = ({ emails = [], phones = [] }) =>
  [...emails, ...phones.map(({ number }) => number)].join("\n");

export const summary = (page, { t, locale }) => {
  const { party } = page;
  const name = party?.name?.full;
  return el(
    "div",
    { class: "summary" },
    el("h1", { tabindex: "-1" }, t("title")),
    el("p", { class: "lead" }, name ? t("hello", { name }) : "", " ", t("intro")),
    page.answered && el("p", { class: "note" }, t("answered")),
    section(
      "appointment",
      t("appointment"),
      page.frame && el("p", { class: "when" }, frame(locale, page.frame, page.zone)),
      facts([
        [t("where"), page.address && addressLine(page.address)],
        [t("asset"), page.asset],
        [t("reach"), party && contactLine(party)],
        [t("reference"), page.appointment],
      ]),
    ),
  );
};

const line = ({ title, quantity, remark, price }, locale) =>
  el(
    "li",
    {},
    el("span", { class: "title" }, quantity > 1 ? `${quantity} × ${title}` : title),
    price && el("span", { class: "price" }, money(locale, price)),
    remark && el("p", { class: "quiet" }, remark),
  );

export const work = (page, { t, locale }) =>
  page.lines.length || page.description
    ? section(
        "work",
        t("work"),
        page.description && el("p", { class: "quiet" }, t("youWrote")),
        page.description && el("blockquote", {}, page.description),
        el(
          "ul",
          {},
          page.lines.map((one) => line(one, locale)),
        ),
        page.totals &&
          el(
            "p",
            { class: "total" },
            el("span", {}, t("total")),
            el("span", { class: "price" }, money(locale, page.totals.total)),
          ),
      )
    : undefined;
