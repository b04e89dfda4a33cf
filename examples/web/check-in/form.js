/** What the customer can answer: services, remarks with files, agreements (S3-10 to S3-16). */
import { addRemark, removeRemark } from "./answer.js";
import { el, field, section } from "./element.js";
import { money } from "./texts.js";

const choiceText = (choice, price, { t, language }) => {
  if (choice !== "accepted") return t(choice);
  return price ? t("accepted", { price: money(language, price) }) : t("acceptedFree");
};

const choice = (service, value, { answer, changed, ...texts }) => {
  const given = answer.services[service.service];
  const input = el("input", {
    type: "radio",
    name: `service-${service.service}`,
    value,
    checked: given.answer === value,
    on: {
      change: () => {
        given.answer = value;
        changed();
      },
    },
  });
  return el("label", {}, input, ` ${choiceText(value, service.price, texts)}`);
};

const service = (one, context) => {
  const { t } = context;
  const choices = ["nothing", "accepted", "contact_me"];
  return el(
    "fieldset",
    {},
    el("legend", {}, one.name),
    one.description && el("p", { class: "quiet" }, one.description),
    one.url &&
      el(
        "p",
        {},
        el("a", { href: one.url, rel: "noreferrer", target: "_blank" }, t("more", { name: one.name })),
      ),
    one.open
      ? el(
          "div",
          { class: "choices" },
          choices.map((value) => choice(one, value, context)),
        )
      : el("p", {}, t("ordered")),
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

const attachment = (file, remark, { t, changed, redraw }) =>
  el(
    "li",
    {},
    `${file.name} `,
    el(
      "button",
      {
        type: "button",
        "aria-label": t("removeFile", { name: file.name }),
        on: {
          click: () => {
            remark.attachments = remark.attachments.filter((other) => other !== file);
            changed();
            redraw();
          },
        },
      },
      t("remove"),
    ),
  );

const write = (remark, key, changed) => ({
  input: ({ target }) => {
    remark[key] = target.value;
    changed();
  },
});

const remarkFields = (remark, place, context) => {
  const { t, changed, redraw, upload, answer } = context;
  const id = (of) => `remark-${remark.item}-${of}`;
  const remove = () => {
    removeRemark(answer, remark);
    changed();
    redraw("add-remark");
  };
  return el(
    "fieldset",
    {},
    el("legend", {}, t("remark", { n: place + 1 })),
    field(t("subject"), "input", {
      id: id("subject"),
      maxlength: "200",
      value: remark.subject,
      required: true,
      on: write(remark, "subject", changed),
    }),
    field(t("text"), "textarea", {
      id: id("text"),
      maxlength: "1000",
      rows: "4",
      on: write(remark, "text", changed),
    }),
    field(t("files"), "input", {
      id: id("files"),
      type: "file",
      multiple: true,
      on: { change: ({ target }) => upload(remark, [...target.files]) },
    }),
    el(
      "ul",
      { class: "files" },
      remark.attachments.map((file) => attachment(file, remark, context)),
    ),
    el("button", { type: "button", on: { click: remove } }, t("remove")),
  );
};

export const remarks = (context) => {
  const { answer, t, changed, redraw } = context;
  const add = () => {
    const { item } = addRemark(answer);
    changed();
    redraw(`remark-${item}-subject`);
  };
  const written = section(
    "remarks",
    t("remarks"),
    answer.remarks.map((remark, place) => remarkFields(remark, place, context)),
    el("button", { type: "button", id: "add-remark", on: { click: add } }, t("addRemark")),
  );
  // A text area has its text as content, not as an attribute.
  for (const remark of answer.remarks) {
    written.querySelector(`[id="remark-${remark.item}-text"]`).value = remark.text;
  }
  return written;
};

const CHANNELS = { "": "keepChannel", email: "byEmail", sms: "bySms" };

/** New contact data; the office decides about some changes (S3-17, S3-18). */
export const contact = ({ answer, t, changed }) => {
  const given = answer.contact;
  const text = (key, type, autocomplete) =>
    field(t(key), "input", {
      id: `contact-${key}`,
      type,
      autocomplete,
      value: given[key],
      on: write(given, key, changed),
    });
  const options = Object.entries(CHANNELS).map(([value, name]) =>
    el("option", { value, selected: given.preferred_channel === value }, t(name)),
  );
  const channel = el(
    "select",
    { id: "contact-channel", on: { change: write(given, "preferred_channel", changed).input } },
    options,
  );
  return section(
    "contact",
    t("contact"),
    el("p", { class: "quiet" }, t("contactHint")),
    text("email", "email", "email"),
    text("phone", "tel", "tel"),
    el("p", { class: "field" }, el("label", { for: "contact-channel" }, t("channel")), channel),
  );
};

export const agreements = (page, { t, language, agreed }) => {
  const ofLanguage = page.agreements.filter((one) => one.language === language);
  const shown = (ofLanguage.length ? ofLanguage : page.agreements).filter((one) => !one.accepted);
  if (!shown.length) return undefined;
  const one = (agreement) => {
    const { id: name, version, sha256, mandatory } = agreement;
    const input = el("input", {
      type: "checkbox",
      required: mandatory,
      checked: agreed.has(sha256),
      on: {
        change: ({ target }) => {
          if (target.checked) agreed.set(sha256, agreement);
          else agreed.delete(sha256);
        },
      },
    });
    return el(
      "div",
      {},
      el("label", {}, input, ` ${t("agree", { name, version })}`),
      " ",
      el("a", { href: `/agreements/${sha256}`, target: "_blank" }, t("read")),
    );
  };
  return section("agreements", t("agreements"), shown.map(one));
};
