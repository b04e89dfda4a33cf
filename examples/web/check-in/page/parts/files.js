/** Files of a remark: chosen, on their way, at the host. */
import { button, el, field } from "../element.js";
import { idOfRemark, show } from "../problems.js";
import { size } from "../texts.js";

const stored = (file, remove, { t, locale }) => {
  const { name, bytes } = file;
  const bytesText = el("span", { class: "quiet" }, size(locale, bytes));
  return el(
    "li",
    {},
    el("span", { class: "name" }, `${name} `, bytesText),
    button(t("remove"), () => remove(file), { "aria-label": t("removeFile", { name }) }),
  );
};

const sending = (upload, { t }) => {
  const { name } = upload;
  const label = t("uploading", { name });
  const bar = el("progress", { max: 1, value: upload.progress, "aria-label": label });
  upload.show = (progress) => {
    bar.value = progress;
  };
  return el(
    "li",
    {},
    el("span", { class: "name" }, name, bar),
    button(t("stop"), upload.stop, { "aria-label": t("stopFile", { name }) }),
  );
};

export const files = (remark, context) => {
  const { t, changed, uploads, limits } = context;
  const id = idOfRemark(remark.item, "files");
  const list = el("ul", { class: "files" });
  const remove = (file) => {
    remark.attachments = remark.attachments.filter((other) => other !== file);
    changed();
    draw();
  };
  const draw = () => {
    const hadFocus = list.contains(document.activeElement);
    list.replaceChildren(
      ...remark.attachments.map((file) => stored(file, remove, context)),
      ...uploads.of(remark.item).map((upload) => sending(upload, context)),
    );
    if (hadFocus) document.getElementById(id).focus();
  };
  const choose = ({ target }) => {
    const problems = [...target.files].map((file) => {
      const problem = uploads.problem(remark, file, limits);
      if (!problem) uploads.add(remark.item, file);
      return problem && t(problem, { name: file.name, n: limits.most_files });
    });
    // So that the same file can be chosen again.
    target.value = "";
    show(id, problems.filter(Boolean).join(" "));
  };
  context.redrawFiles.set(remark.item, draw);
  draw();
  return el(
    "div",
    {},
    field({
      id,
      label: t("files"),
      hint: t("filesHint"),
      type: "file",
      multiple: true,
      on: { change: choose },
    }),
    list,
  );
};
