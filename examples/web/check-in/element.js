/** Elements of the page, without markup in strings: texts of customers are never parsed as HTML. */

/** Creates an element with properties, attributes and children; empty children are left out. */
export const el = (name, { on = {}, ...properties } = {}, ...children) => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (value === undefined || value === false) continue;
    if (key in element && typeof value !== "string") element[key] = value;
    else element.setAttribute(key, value === true ? "" : value);
  }
  for (const [event, listener] of Object.entries(on)) element.addEventListener(event, listener);
  element.append(...children.flat().filter((child) => child !== undefined && child !== null));
  return element;
};

/** A section with a heading. */
export const section = (name, title, ...children) =>
  el(
    "section",
    { class: name, "aria-labelledby": `${name}-title` },
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

/** A labelled field. */
export const field = (label, name, properties) => {
  const { id } = properties;
  return el("p", { class: "field" }, el("label", { for: id }, label), el(name, properties));
};
