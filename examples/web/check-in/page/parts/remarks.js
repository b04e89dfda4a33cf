/** Remarks of the customer, with files (S3-15, S3-16). */
import { addRemark, removeRemark } from "../answer.js";
import { button, el, field, section } from "../element.js";
import { idOfRemark } from "../problems.js";
import { files } from "./files.js";

const write = (remark, key, changed) => ({
  input: ({ target }) => {
    remark[key] = target.value;
    changed();
  },
});

const remarkFields = (remark, context) => {
  const { t, changed, answer, uploads } = context;
  const id = (part) => idOfRemark(remark.item, part);
  const remove = () => {
    uploads.stopAll(remark.item);
    removeRemark(answer, remark);
    const list = group.parentElement;
    group.remove();
    number(list, t);
    changed();
    document.getElementById("add-remark").focus();
  };
  const group = el(
    "fieldset",
    { class: "remark" },
    el("legend", {}),
    field({
      id: id("subject"),
      label: t("subject"),
      hint: t("subjectHint"),
      maxlength: "200",
      value: remark.subject,
      on: write(remark, "subject", changed),
    }),
    field({
      id: id("text"),
      label: t("text"),
      control: "textarea",
      maxlength: "1000",
      rows: "4",
      value: remark.text,
      on: write(remark, "text", changed),
    }),
    files(remark, context),
    button(t("removeRemark"), remove, { class: "quiet-button" }),
  );
  return group;
};

/** Numbers the remarks in their order. */
const number = (list, t) => {
  for (const [place, legend] of list.querySelectorAll("legend").entries()) {
    legend.textContent = t("remark", { n: place + 1 });
  }
};

const closed = ({ subject, text }, { t }) =>
  el(
    "div",
    { class: "closed" },
    el("p", { class: "title" }, subject),
    text && el("p", {}, text),
    el("p", { class: "note" }, t("handled")),
  );

export const remarks = (page, context) => {
  const { answer, t, changed } = context;
  const list = el(
    "div",
    {},
    answer.remarks.map((remark) => remarkFields(remark, context)),
  );
  const add = () => {
    const remark = addRemark(answer);
    list.append(remarkFields(remark, context));
    number(list, t);
    changed();
    document.getElementById(idOfRemark(remark.item, "subject")).focus();
  };
  const handled = page.remarks.filter(({ open }) => !open);
  number(list, t);
  return section(
    "remarks",
    t("remarks"),
    el("p", { class: "quiet" }, t("remarksHint")),
    handled.map((remark) => closed(remark, context)),
    list,
    button(t("addRemark"), add, { id: "add-remark" }),
  );
};
