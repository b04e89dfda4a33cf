/** Makes an element; text goes in as text, never as markup. */
export const element = (name, attributes = {}, ...children) => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
    else if (value === true) made.setAttribute(key, "");
    else if (value !== undefined && value !== false) made.setAttribute(key, value);
  }
  made.append(...children.flat().filter((child) => child !== undefined && child !== ""));
  return made;
};

/** A word of the wire as people read it: `full_name` is "full name". */
export const words = (name) => name.replaceAll("_", " ");

/** A count with its noun. */
export const count = (number, one, many = `${one}s`) =>
  `${number.toLocaleString("en")} ${number === 1 ? one : many}`;

/** The kinds of item, in the order in which they are shown. */
export const KINDS = { full_name: "Name", email: "E-mail", address: "Address", phone: "Phone" };
