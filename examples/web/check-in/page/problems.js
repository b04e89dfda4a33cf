/**
 * What is wrong with an answer: found by the page before it is sent, or told by the host. A problem
 * is the id of a field, and the key and values of a text.
 */
import { isEmpty } from "./answer.js";

export const idOfRemark = (item, part) => `remark-${item}-${part}`;
export const idOfService = (service) => `service-${service}`;
export const idOfAgreement = (agreement) => `agreement-${agreement}`;

/** Problems that need no host. The host checks all of them again. */
export const check = ({ answer, agreements }) => {
  const unnamed = answer.remarks
    .filter((remark) => !isEmpty(remark) && !remark.subject.trim())
    .map(({ item }) => [idOfRemark(item, "subject"), ["needSubject"]]);
  const { email } = answer.contact;
  const badEmail = email.trim() && !/^\S+@\S+$/.test(email.trim());
  const missing = agreements
    .filter(({ mandatory, agreed }) => mandatory && !agreed)
    .map(({ id }) => [idOfAgreement(id), ["needAgreement"]]);
  return new Map([
    ...unnamed,
    ...(badEmail ? [["contact-email", ["badEmail"]]] : []),
    ...missing,
  ]);
};

/** Fields of the sent answer, as the host names them. */
const FIELDS = [
  [/^answer\.email/, () => ["contact-email", ["badEmail"]]],
  [/^answer\.phone/, () => ["contact-phone", ["badPhone"]]],
  [
    /^answer\.remarks\[(\d+)\]\.(subject|text|attachments)/,
    ({ remarks }, place, part) => {
      const name = part === "attachments" ? "files" : part;
      return [idOfRemark(remarks[place].item, name), [`${name}NotAccepted`]];
    },
  ],
];

const ofField = (sent, field) => {
  for (const [pattern, problem] of FIELDS) {
    const found = pattern.exec(field);
    if (found) return problem(sent, ...found.slice(1));
  }
  return undefined;
};

/** Reasons of a refusal that are about one field. */
const REASONS = {
  price_changed: ({ service }) => [idOfService(service), ["priceChanged"]],
  service_unknown: ({ service }) => [idOfService(service), ["serviceChanged"]],
  service_ordered: ({ service }) => [idOfService(service), ["serviceChanged"]],
  agreement_missing: ({ agreement }) => [idOfAgreement(agreement), ["needAgreement"]],
  agreement_changed: ({ agreement }) => [idOfAgreement(agreement), ["agreementChanged"]],
  channel_without_address: () => ["contact-channel", ["channelNeedsAddress"]],
};

/** The problems that a refusal of the host names. */
export const ofRefusal = (sent, { code = "", with: values = {} }) => {
  const reason = code.split(".").pop();
  const fields = (values.fields ?? []).map(({ field }) => ofField(sent, field));
  return new Map([...fields, REASONS[reason]?.(values)].filter(Boolean));
};

/** The control of a problem; a group of controls has its first one. */
const control = (id) => {
  const found = document.getElementById(id);
  return found?.matches("input, select, textarea") ? found : found?.querySelector("input");
};

/** Shows a problem beside its field, or removes it. */
export const show = (id, text) => {
  const place = document.getElementById(`${id}-problem`);
  if (!place) return;
  place.textContent = text ?? "";
  place.hidden = !text;
  const input = control(id);
  if (input?.type === "radio") return;
  if (text) input?.setAttribute("aria-invalid", "true");
  else input?.removeAttribute("aria-invalid");
};

/** Shows all problems, and moves the focus to the first on the page. False if there is none. */
export const showAll = (form, problems, t) => {
  const places = [...form.querySelectorAll(".problem")];
  const ids = places.map(({ id }) => id.replace(/-problem$/, ""));
  for (const id of ids) {
    const [key, values] = problems.get(id) ?? [];
    show(id, key && t(key, values));
  }
  const first = ids.find((id) => problems.has(id));
  if (first) control(first)?.focus();
  return first !== undefined;
};
