/** Services that the customer may order (S3-10 to S3-14). */
import { el, problemOf, section } from "../element.js";
import { idOfService } from "../problems.js";
import { money } from "../texts.js";

const CHOICES = ["nothing", "accepted", "contact_me"];

/** The text of a choice, such as `Yes, for €24.20`. */
export const choiceText = (value, price, { t, locale }) => {
  if (value !== "accepted") return t(value);
  return price ? t("accepted", { price: money(locale, price) }) : t("acceptedFree");
};

const choice = (service, value, context) => {
  const { answer, changed } = context;
  const given = answer.services[service.service];
  const input = el("input", {
    type: "radio",
    name: idOfService(service.service),
    value,
    checked: given.answer === value,
    on: {
      change: () => {
        given.answer = value;
        changed();
      },
    },
  });
  return el("label", { class: "choice" }, input, choiceText(value, service.price, context));
};

const service = (one, context) => {
  const { t } = context;
  const { name, description, url } = one;
  const id = idOfService(one.service);
  const link = { href: url, rel: "noreferrer", target: "_blank" };
  return el(
    "fieldset",
    { id, "aria-describedby": `${id}-problem` },
    el("legend", {}, name),
    description && el("p", { class: "quiet" }, description),
    url && el("p", {}, el("a", link, t("more", { name }))),
    problemOf(id),
    one.open
      ? el(
          "div",
          { class: "choices" },
          CHOICES.map((value) => choice(one, value, context)),
        )
      : el("p", { class: "note" }, t("ordered")),
  );
};

export const services = (page, context) =>
  page.services.length
    ? section(
        "services",
        context.t("services"),
        page.services.map((one) => service(one, context)),
      )
    : undefined;
