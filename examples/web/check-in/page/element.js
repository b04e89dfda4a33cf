/** Elements of the page, without markup in strings: texts of customers are never parsed as HTML. */

/** Creates an element with properties, attributes and children; empty children are left out. */
export const el = (name, { on = {}, value, ...properties } = {}, ...children) => {
  const element = document.createElement(name);
  for (const [key, given] of Object.entries(properties)) {
    if (given === undefined || given === false) continue;
    if (key in element && typeof given !== "string") element[key] = given;
    else element.setAttribute(key, given === true ? "" : given);
  }
  element.append(...children.flat().filter((child) => child || child === 0));
  if (value !== undefined) element.value = value;
  for (const [event, listener] of Object.entries(on)) element.addEventListener(event, listener);
  return element;
};

/** A button that does not send the form. */
export const button = (text, click, properties = {}) =>
  el("button", { type: "button", ...properties, on: { click } }, text);

/** A section with a heading. */
export const section = (name, title, ...children) =>
  el(
    "section",
    { class: `card ${name}`, "aria-labelledby": `${name}-title` },
    el("h2", { id: `${name}-title` }, title),
    ...children,
  );

/** A list of terms and their descriptions; rows without a description are left out. */
export const facts = (rows) =>
  el(
    "dl",
    {},
    rows
      .filter(([, description]) => description)
      .map(([term, description]) => el("div", {}, el("dt", {}, term), el("dd", {}, description))),
  );

/** The place of a problem of a field; it is empty until there is one. */
export const problemOf = (id) => el("p", { class: "problem", id: `${id}-problem`, hidden: true });

/** A control with its label, a hint, and a place for a problem. */
export const field = ({ id, label, hint, control = "input", ...properties }, ...children) => {
  const describedBy = [hint && `${id}-hint`, `${id}-problem`].filter(Boolean).join(" ");
  return el(
    "div",
    { class: "field" },
    el("label", { for: id }, label),
    hint && el("p", { class: "quiet", id: `${id}-hint` }, hint),
    problemOf(id),
    el(control, { id, "aria-describedby": describedBy, ...properties }, ...children),
  );
};
