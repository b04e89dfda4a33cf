/** New contact data; the office decides about some changes (S3-17, S3-18). */
import { el, field, section } from "../element.js";

const CHANNELS = { "": "keepChannel", email: "byEmail", sms: "bySms" };

export const contact = ({ answer, t, changed }) => {
  const given = answer.contact;
  const write = (key) => ({
    input: ({ target }) => {
      given[key] = target.value;
      changed();
    },
  });
  const text = (key, properties) =>
    field({
      id: `contact-${key}`,
      label: t(key),
      value: given[key],
      on: write(key),
      maxlength: "200",
      ...properties,
    });
  const options = Object.entries(CHANNELS).map(([value, name]) =>
    el("option", { value, selected: given.preferred_channel === value }, t(name)),
  );
  return section(
    "contact",
    t("contact"),
    el("p", { class: "quiet" }, t("contactHint")),
    text("email", { type: "email", autocomplete: "email" }),
    text("phone", { type: "tel", autocomplete: "tel" }),
    field(
      {
        id: "contact-channel",
        label: t("channel"),
        control: "select",
        on: write("preferred_channel"),
      },
      options,
    ),
  );
};
