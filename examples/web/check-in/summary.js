/** What the page tells about the appointment (S3-4 to S3-9). */
import { el, facts, section } from "./element.js";
import { frame, money } from "./texts.js";

const addressLine = ({ lines = [], postal_code, locality }) =>
  [...lines, [postal_code, locality].filter(Boolean).join(" ")].filter(Boolean).join(", ");

const contact = ({ emails = [], phones = [] }) =>
  [...emails, ...phones.map(({ number }) => number)].join(", ");

export const summary = (page, t, language) =>
  el(
    "header",
    {},
    el("h1", {}, t("title")),
    facts([
      [t("when"), page.frame && frame(language, page.frame, page.zone)],
      [t("where"), page.address && addressLine(page.address)],
      [t("asset"), page.asset],
      [t("you"), page.party && [page.party.name?.full, contact(page.party)].filter(Boolean).join(", ")],
      [t("reference"), page.appointment],
    ]),
  );

const line = ({ title, quantity, remark, price }, language) =>
  el(
    "li",
    {},
    el("span", { class: "title" }, quantity > 1 ? `${quantity} × ${title}` : title),
    price && el("span", { class: "price" }, money(language, price)),
    remark && el("p", { class: "quiet" }, remark),
  );

export const work = (page, t, language) =>
  page.lines.length
    ? section(
        "work",
        t("work"),
        page.description && el("p", {}, page.description),
        el(
          "ul",
          {},
          page.lines.map((one) => line(one, language)),
        ),
        page.totals &&
          el("p", { class: "total" }, `${t("total")}: ${money(language, page.totals.total)}`),
      )
    : undefined;
