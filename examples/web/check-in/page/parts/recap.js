/** What the customer is about to send, or has sent, in short. */
import { isEmpty } from "../answer.js";
import { el } from "../element.js";
import { choiceText } from "./services.js";

const orders = (page, context) =>
  page.services
    .filter(({ open }) => open)
    .map((shown) => ({ shown, ...context.answer.services[shown.service] }))
    .filter(({ answer, ordered }) => ordered || answer !== "nothing")
    .map(({ shown, answer }) => [shown.name, choiceText(answer, shown.price, context)]);

const remarks = ({ answer, t }) =>
  answer.remarks
    .filter((remark) => !isEmpty(remark))
    .map(({ subject, attachments }) => {
      const names = attachments.map(({ name }) => name).join(", ");
      return [t("yourRemark"), [subject || "…", names && `(${names})`].filter(Boolean).join(" ")];
    });

const contact = ({ answer: { contact }, t }) => {
  const channel = { email: t("byEmail"), sms: t("bySms") }[contact.preferred_channel];
  return [
    [t("email"), contact.email.trim()],
    [t("phone"), contact.phone.trim()],
    [t("channel"), channel],
  ].filter(([, value]) => value);
};

/** A list of what is sent; without anything, a sentence that says so. */
export const recap = (page, context) => {
  const rows = [...orders(page, context), ...remarks(context), ...contact(context)];
  if (!rows.length) return el("p", { class: "quiet" }, context.t("recapEmpty"));
  return el(
    "ul",
    { class: "recap" },
    rows.map(([name, value]) => el("li", {}, el("span", {}, `${name}: `), el("b", {}, value))),
  );
};
